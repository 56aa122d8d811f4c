"""What the window says of members."""

import pytest
from planmaking import Sample, but, plan_of, row, sample

from delegation_planner.gui.words import members as words
from delegation_planner.model.ceremonies import Signatory
from delegation_planner.model.kinds import Food, MemberRole, PassportState, Side, VisaState
from delegation_planner.model.visits import Delegation, Interpreter, Member


@pytest.fixture(name="whole")
def _whole() -> Sample:
    return sample()


def head(whole: Sample) -> Member:
    return next(member for member in whole.of(Member) if member.position == 1)


def test_every_state_has_a_word_and_an_icon_of_its_own() -> None:
    assert [words.passport_word(state) for state in PassportState] == ["Awaited", "Copy only", "Received"]
    assert [words.visa_word(state) for state in VisaState] == ["Not started", "Applied", "Issued"]
    assert [words.food_word(food) for food in Food] == ["Not asked", "Any food", "Halal", "Vegetarian", "Vegan"]
    assert [words.role_word(role) for role in MemberRole] == ["Head of delegation", "Deputy head", "Member"]
    assert [words.side_word(side) for side in Side] == ["Guests", "Hosts", "Others"]
    assert words.PASSPORT_ICONS.keys() == set(PassportState)
    assert words.VISA_ICONS.keys() == set(VisaState)


def test_papers_are_there_when_both_are(whole: Sample) -> None:
    member = head(whole)
    assert not words.has_papers(member)
    assert not words.has_papers(but(member, passport="received"))
    assert words.has_papers(but(member, passport="received", visa="issued"))


def test_what_a_member_is(whole: Sample) -> None:
    plan, member = whole.plan, head(whole)
    assert words.is_named(plan, member)
    assert words.office_words(plan, member) == "Minister"
    assert words.organisation_words(plan, member) == "MSHE"
    assert words.interpreter_words(plan, member.interpreter_id) == "No. 1"
    assert words.interpreter_words(plan, None) == "None"
    (interpreter,) = whole.of(Interpreter)
    assert words.interpreter_name(plan, interpreter) == "Interpreter 1"
    assert words.interpreter_option(plan, interpreter) == "No. 1, Kazakh–English"


def test_an_interpreter_goes_by_the_name_once_it_is_known(whole: Sample) -> None:
    (interpreter,) = whole.of(Interpreter)
    rows = [but(each, name="Nurbek") if each.id == interpreter.person_id else each for each in whole.rows]
    plan = plan_of(whole.visit, *rows)
    assert words.interpreter_option(plan, interpreter) == "Nurbek, Kazakh–English"
    bare = [but(each, position="") if each.id == interpreter.person_id else each for each in whole.rows]
    assert words.interpreter_name(plan_of(whole.visit, *bare), interpreter) == "Interpreter 1"


def test_what_a_member_signs(whole: Sample) -> None:
    member = head(whole)
    assert words.signs_words(whole.plan, member) == "signs MoU 1 for MSHE"
    open_party = whole.plan.mou_parties[whole.of(Signatory)[0].party_id]
    rows = [but(each, organisation_id=None) if each.id == open_party.id else each for each in whole.rows]
    assert words.signs_words(plan_of(whole.visit, *rows), member) == "signs MoU 1"
    other = next(each for each in whole.of(Member) if each.position == 2)
    assert words.signs_words(whole.plan, other) == ""


def test_declared_stands_beside_recorded() -> None:
    assert words.count_words(25, 25) == "25 members in order of precedence"
    assert words.count_words(24, 25) == "24 of 25 declared members in order of precedence"
    assert words.count_words(1, None) == "1 member"
    assert words.named_words(1, 25) == "1 named, 24 to be confirmed"
    assert words.named_words(3, 3) == "All named"


def test_a_delegation_goes_by_its_country(whole: Sample) -> None:
    guests = whole.of(Delegation)[0]
    assert words.delegation_words(guests, 4) == "Kazakhstan · 4"
    assert words.delegation_words(row(Delegation, whole.visit, name="Observers"), 0) == "Observers · 0"
