from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import NOW, Sample, but, plan_of, row, sample

from delegation_planner.edits.events import move_event, place_event, remove_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.kinds import EventStatus, Side, TimeState
from delegation_planner.model.people import Appointment, Organisation, OrganisationAlias, Person, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member
from delegation_planner.rules.concerned import Reason
from delegation_planner.rules.telling import Told, must_be_told, must_be_told_since
from delegation_planner.store.apply import inverse

SAMPLE = sample()
ROWS = (but(each, interpreter_id=None) if isinstance(each, Member) else each for each in SAMPLE.rows)
WHOLE = Sample(SAMPLE.visit, tuple(ROWS))
"""The sample, where no member has an interpreter of their own."""
PLAN = WHOLE.plan
MEETING, CEREMONY, OPENING = WHOLE.of(Event)
MINISTER, *RECTORS, HOST, INTERPRETING = WHOLE.of(Person)
MINISTRY, UNIVERSITY = WHOLE.of(Organisation)
HOUSE, CAMPUS = WHOLE.of(Venue)
START = datetime(2026, 2, 2, 9, 30)


def with_rows(*rows: Any, plan: VisitPlan = PLAN) -> VisitPlan:
    """Return a plan with other or further rows."""
    tables: dict[str, Any] = {}
    for each in rows:
        name = str(each.__tablename__)
        tables[name] = {**tables.get(name, plan.table(name)), each.id: each}
    return replace(plan, **tables)


def names(told: tuple[Told, ...]) -> list[str]:
    return [each.name for each in told]


def moving(plan: VisitPlan = PLAN, event: Event = MEETING) -> tuple[Told, ...]:
    return must_be_told(plan, move_event(plan, event.id, START))


def test_head_and_group_are_told_each_with_the_reason() -> None:
    told = moving()
    assert names(told) == ["Sayasat Nurbek", "Rector, university 1", "Rector, university 2", "Rector, university 3"]
    assert told[0] == Told(
        person_id=MINISTER.id,
        organisation_id=None,
        group_id=None,
        name="Sayasat Nurbek",
        reasons=frozenset({Reason.CHAIRS}),
        side=Side.GUEST,
        telephone="",
        email="",
        events=frozenset({MEETING.id}),
    )
    assert {each.reasons for each in told[1:]} == {frozenset({Reason.ATTENDS})}


def test_telephone_and_address_come_along() -> None:
    person = but(MINISTER, telephone="+92 51 000", email="desk@example.org")
    (first, *_) = moving(with_rows(person))
    assert (first.telephone, first.email) == ("+92 51 000", "desk@example.org")


@pytest.mark.parametrize(
    "fields",
    [
        {"starts": START},
        {"ends": datetime(2026, 2, 2, 11)},
        {"zone": "Asia/Kabul"},
        {"time_state": TimeState.TO_BE_CONFIRMED},
        {"status": EventStatus.CANCELLED},
        {"venue_id": None, "room_id": None},
        {"room_id": None},
        {"to_venue_id": CAMPUS.id},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_time_place_and_status_are_told(fields: dict[str, Any]) -> None:
    assert len(must_be_told(PLAN, Edit("", alter(MEETING, **fields), WHOLE.visit.id))) == 4


@pytest.mark.parametrize("field", ["title", "note", "staff_note", "in_charge", "transport", "dress"])
def test_other_fields_are_nobodys_matter(field: str) -> None:
    assert must_be_told(PLAN, Edit("", alter(MEETING, **{field: "Another"}), WHOLE.visit.id)) == ()


def test_what_the_store_adds_by_itself_names_nobody() -> None:
    assert must_be_told(PLAN, Edit("", (Change("events", MEETING.id, {"sequence": 1}, {"sequence": 2}),))) == ()


def test_who_attends_no_more_is_told_and_who_attends_now() -> None:
    group = next(each for each in WHOLE.of(Attendance) if each.group_id)
    coming = row(Attendance, WHOLE.visit, event_id=MEETING.id, person_id=HOST.id, role="speaker")
    edit = Edit("Exchange", (remove(group), make(coming)), WHOLE.visit.id)
    before, after = must_be_told(PLAN, edit), must_be_told(patched(PLAN, edit), edit)
    assert before == after
    assert names(after) == [
        "Sayasat Nurbek",
        "Rector, university 1",
        "Rector, university 2",
        "Rector, university 3",
        "Dr Khalid Maqbool Siddiqui",
    ]
    assert (after[-1].reasons, after[-1].side) == (frozenset({Reason.SPEAKS}), Side.HOST)


def test_of_a_removed_event_those_are_told_who_were_to_attend() -> None:
    edit = remove_event(PLAN, CEREMONY.id)
    told = must_be_told(patched(PLAN, edit), edit)
    assert [(each.name, each.reasons) for each in told] == [
        ("Sayasat Nurbek", {Reason.SIGNS}),
        ("Rector, university 1", {Reason.ATTENDS}),
    ]
    assert told == must_be_told(PLAN, edit)


def test_who_signs_and_who_opens_are_told() -> None:
    assert next((each.name, each.reasons) for each in moving(event=CEREMONY)) == ("Sayasat Nurbek", {Reason.SIGNS})
    assert [(each.name, each.reasons) for each in moving(event=OPENING)] == [("Sayasat Nurbek", {Reason.OFFICIATES})]


def test_the_hosts_of_the_old_place_and_the_new_one_are_told() -> None:
    office = row(Appointment, person_id=INTERPRETING.id, office="Clerk", organisation_id=MINISTRY.id)
    former = row(Appointment, person_id=HOST.id, office="Clerk", organisation_id=MINISTRY.id, until="2025-12-31")
    plan = with_rows(
        office, former, but(HOUSE, organisation_id=MINISTRY.id), but(CAMPUS, organisation_id=UNIVERSITY.id)
    )
    edit = place_event(plan, MEETING.id, CAMPUS.id)
    for each in (plan, patched(plan, edit)):
        told = must_be_told(each, edit)
        assert [(one.name, one.organisation_id, one.side) for one in told[4:]] == [
            ("Interpreter 1", None, Side.HOST),
            ("University 1", UNIVERSITY.id, None),
        ]
        assert told[0].reasons == {Reason.CHAIRS, Reason.HOSTS}


def test_the_hosts_of_a_place_that_nothing_refers_to_any_more_are_in_the_registers() -> None:
    plan = with_rows(but(HOUSE, organisation_id=UNIVERSITY.id))
    names_ = Registers.__dataclass_fields__
    registers = Registers(**{name: plan.table(name) for name in names_})
    edit = place_event(plan, MEETING.id, None)
    without = replace(plan, venues={}, rooms={}, organisations={MINISTRY.id: MINISTRY})
    assert names(must_be_told(without, edit, registers))[4:] == ["University 1"]
    assert len(must_be_told(without, edit)) == 4


def test_interpreters_of_the_event_and_of_its_members_are_told() -> None:
    (interpreter,) = WHOLE.of(Interpreter)
    own = row(Person, position="Interpreter 2")
    personal = row(Interpreter, WHOLE.visit, person_id=own.id, side="guest", number=2)
    there = row(Attendance, WHOLE.visit, event_id=MEETING.id, person_id=INTERPRETING.id, role="interpreter")
    head = but(WHOLE.of(Member)[0], interpreter_id=personal.id)
    told = moving(with_rows(own, personal, there, head))
    assert [(each.name, each.reasons, each.side) for each in told[4:]] == [
        ("Interpreter 1", {Reason.INTERPRETS}, interpreter.side),
        ("Interpreter 2", {Reason.INTERPRETS}, Side.GUEST),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Dr Khalid  Maqbool Siddiqui", (HOST.id, None)),
        ("interpreter 1", (INTERPRETING.id, None)),
        ("MSHE", (None, MINISTRY.id)),
        ("University 1", (None, UNIVERSITY.id)),
        ("Protocol desk", (None, None)),
    ],
)
def test_those_in_charge_are_found_by_their_words(text: str, found: tuple[str | None, str | None]) -> None:
    told = moving(with_rows(but(MEETING, in_charge=text)))
    last = next(each for each in told if Reason.IN_CHARGE in each.reasons)
    assert (last.person_id, last.organisation_id) == found
    assert last.name == (text if found == (None, None) else last.name)


def test_several_in_charge_are_told_apart_and_words_of_two_people_are_left_as_words() -> None:
    twin = row(Person, position="Interpreter 1")
    told = moving(with_rows(twin, but(MEETING, in_charge="MSHE; Interpreter 1")))
    assert [(each.name, each.person_id) for each in told if each.reasons == {Reason.IN_CHARGE}] == [
        ("Interpreter 1", None),
        ("Ministry of Science and Higher Education", None),
    ]


def test_who_is_in_charge_before_and_after_is_told() -> None:
    changes = alter(but(MEETING, in_charge="MSHE"), in_charge="Protocol desk", starts=START)
    told = must_be_told(with_rows(but(MEETING, in_charge="MSHE")), Edit("", changes, WHOLE.visit.id))
    assert names(told)[4:] == ["Ministry of Science and Higher Education", "Protocol desk"]


def test_a_group_with_members_whom_nobody_listed_is_told_too() -> None:
    (group,) = WHOLE.of(Group)
    told = moving(with_rows(but(group, declared_size=24)))
    assert [(each.name, each.group_id, each.side) for each in told][-1] == ("Rectors", group.id, Side.GUEST)
    assert len(told) == 5


def test_an_organisation_that_sends_people_is_told() -> None:
    there = row(Attendance, WHOLE.visit, event_id=MEETING.id, organisation_id=UNIVERSITY.id, role="witness")
    told = moving(with_rows(there))
    assert (told[-1].organisation_id, told[-1].reasons) == (UNIVERSITY.id, {Reason.WITNESSES})


def test_both_sides_come_in_order_the_guests_head_first() -> None:
    guests, _ = WHOLE.of(Delegation)
    late_head = but(WHOLE.of(Member)[0], position=9)
    everyone = [row(Attendance, WHOLE.visit, event_id=MEETING.id, member_id=member.id) for member in WHOLE.of(Member)]
    told = moving(with_rows(late_head, but(guests, position=7), but(MEETING, in_charge="Desk"), *everyone))
    assert names(told) == [
        "Sayasat Nurbek",
        "Rector, university 1",
        "Rector, university 2",
        "Rector, university 3",
        "Dr Khalid Maqbool Siddiqui",
        "Desk",
    ]


# --- of several Edits ------------------------------------------------------------------------------------------


def past(*edits: Edit) -> list[PastEdit]:
    return [PastEdit(NOW, edit) for edit in edits]


def test_what_was_taken_back_again_is_not_told() -> None:
    edit = move_event(PLAN, MEETING.id, START)
    assert must_be_told_since(PLAN, past(edit, inverse(edit))) == ()
    assert must_be_told_since(PLAN, past(edit)) == must_be_told(PLAN, edit)


def test_of_several_edits_everybody_is_told_once_with_all_events() -> None:
    edits = (move_event(PLAN, MEETING.id, START), move_event(PLAN, CEREMONY.id, START))
    told = must_be_told_since(PLAN, past(*edits))
    assert names(told) == ["Sayasat Nurbek", "Rector, university 1", "Rector, university 2", "Rector, university 3"]
    assert (told[0].events, told[0].reasons) == ({MEETING.id, CEREMONY.id}, {Reason.CHAIRS, Reason.SIGNS})
    assert told[2].events == {MEETING.id}


# --- for any Edits ---------------------------------------------------------------------------------------------

MINUTES = st.integers(-300, 300).map(lambda minutes: timedelta(minutes=minutes))
MOVES = st.tuples(st.sampled_from([MEETING, CEREMONY, OPENING]), MINUTES)


def keys(told: tuple[Told, ...]) -> list[tuple[object, ...]]:
    return [(each.person_id, each.organisation_id, each.group_id, "" if each.person_id else each.name) for each in told]


@given(st.lists(MOVES, max_size=4), st.sampled_from(["MSHE", "Sayasat Nurbek", "Desk; desk; Interpreter 1"]))
def test_nobody_is_told_twice(moves: list[tuple[Event, timedelta]], in_charge: str) -> None:
    plan = with_rows(*(but(event, in_charge=in_charge) for event in (MEETING, CEREMONY, OPENING)))
    edits = [Edit("", alter(event, starts=event.starts + by), WHOLE.visit.id) for event, by in moves]
    found = keys(must_be_told_since(plan, past(*edits)))
    assert len(found) == len(set(found))


@given(st.permutations(WHOLE.rows), st.permutations([MEETING, CEREMONY, OPENING]))
def test_the_list_does_not_depend_on_the_order_of_rows_and_changes(rows: list[Any], events: list[Event]) -> None:
    changes = tuple(change for event in events for change in alter(event, starts=START, ends=datetime(2026, 2, 2, 23)))
    usual = tuple(change for e in WHOLE.of(Event) for change in alter(e, starts=START, ends=datetime(2026, 2, 2, 23)))
    assert must_be_told(plan_of(WHOLE.visit, *rows), Edit("", changes)) == must_be_told(PLAN, Edit("", usual))


@given(st.text(max_size=40), st.sampled_from([MEETING, CEREMONY, OPENING]))
def test_a_staff_note_names_nobody(text: str, event: Event) -> None:
    assert must_be_told(PLAN, Edit("", alter(event, staff_note=text), WHOLE.visit.id)) == ()


def test_unlisted_aliases_need_no_organisation_in_the_plan() -> None:
    alias = row(OrganisationAlias, organisation_id=UNIVERSITY.id, text="U1")
    told = moving(with_rows(alias, but(MEETING, in_charge="u1")))
    assert told[-1].organisation_id == UNIVERSITY.id
