"""Who must be told of a finding."""

from datetime import date

from planmaking import row
from sides import SIGNING, Sides, sample_plan

from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import Side
from delegation_planner.model.people import Organisation
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.told import told_of
from delegation_planner.rules.concerned import Reason
from delegation_planner.rules.telling import Told


def names(told: tuple[Told, ...]) -> list[str]:
    return [each.name for each in told]


def test_of_events_all_are_told_who_have_to_do_with_them() -> None:
    plan = sample_plan("nurbek-visit")
    found = {each.code: each for each in find_all(Case(plan, date(2026, 1, 28)))}
    told = told_of(plan, found["I01"])
    assert names(told) == [
        *(f"Representative, institution {number}" for number in range(1, 9)),
        "Dr Khalid Maqbool Siddiqui",
        "Nadeem Mahbub",
        "Higher Education Commission",
    ]
    assert told[0].reasons == {Reason.ATTENDS}
    assert told[0].events == {found["I01"].events[0]}


def test_of_a_memorandum_its_signatories_are_told_and_the_heads_of_both_sides() -> None:
    plan = sample_plan("nurbek-visit")
    (found,) = (each for each in find_all(Case(plan, date(2026, 1, 28))) if each.code == "G01")
    told = told_of(plan, found)
    assert [(each.name, each.side, each.reasons) for each in told] == [
        ("Sayasat Nurbek", Side.GUEST, set()),
        ("Rector, university 6", Side.GUEST, {Reason.SIGNS}),
        ("Dr Khalid Maqbool Siddiqui", Side.HOST, set()),
        ("Vice Chancellor, KEMU", Side.HOST, {Reason.SIGNS}),
    ]


def test_of_a_party_nobody_signs_for_the_organisation_is_told() -> None:
    sides = Sides()
    event = sides.item("Ceremony", "10:00", "11:00", kind=SIGNING)
    signing = sides.add(row(Signing, sides.visit, event_id=event.id))
    mou = sides.add(row(Mou, sides.visit, signing_id=signing.id, title="Memorandum"))
    university = sides.add(row(Organisation, name="University", country="KZ"))
    party = sides.add(
        row(MouParty, sides.visit, mou_id=mou.id, delegation_id=sides.guests.id, organisation_id=university.id)
    )
    sides.add(row(MouParty, sides.visit, mou_id=mou.id, organisation_id=sides.ministry.id, role="facilitator"))
    sides.add(row(Signatory, sides.visit, party_id=party.id))
    (found,) = sides.find("G09")
    told = told_of(sides.plan, found)
    assert [(each.name, each.organisation_id, each.reasons) for each in told] == [
        ("University", university.id, {Reason.SIGNS})
    ]


def test_of_members_and_groups_they_and_the_head_are_told_each_once() -> None:
    sides = Sides()
    head = sides.member(sides.guests, "Minister", "H. Ead", role="head", passport_expires=date(2026, 3, 1))
    member = sides.rector("M. Ember", position=2, passport_expires=date(2026, 3, 1))
    passports = [told_of(sides.plan, each) for each in sides.find("D02")]
    assert [names(told) for told in passports] == [["H. Ead"], ["H. Ead", "M. Ember"]]
    assert passports[1][1].person_id == member.person_id
    sides.item("Session", "09:00", "10:00", sides.group)
    arrival = next(each for each in sides.find("D05") if each.kind == "arrival")
    told = told_of(sides.plan, arrival)
    assert [(each.name, each.group_id) for each in told] == [("H. Ead", None), ("Rectors", sides.group.id)]
    assert told[0].person_id == head.person_id


def test_of_a_delegation_its_head_is_told() -> None:
    plan = sample_plan("nurbek-visit")
    (found,) = (each for each in find_all(Case(plan, date(2026, 1, 28))) if each.code == "D01")
    assert names(told_of(plan, found)) == ["Sayasat Nurbek"]
