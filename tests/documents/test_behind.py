from typing import Any

import planmaking
import pytest
from planmaking import Sample, event, plan_of, row

from delegation_planner.documents.behind import behind_event, behind_member
from delegation_planner.documents.delegation import delegation_sections
from delegation_planner.documents.line_by_line import line_by_line_sections
from delegation_planner.documents.programme import programme_sections
from delegation_planner.edits.rows import alter, remove
from delegation_planner.edits.summary import changed_rows
from delegation_planner.model.ceremonies import Inauguration, Mou, MouParty, Signing
from delegation_planner.model.edit import Edit, PastEdit
from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Appointment, Centre, Organisation, Person, PersonName, Room, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import AgendaItem, Attendance, Event, Step
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member
from tests.documents.papermaking import printing


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return planmaking.sample()


def barred(plan: VisitPlan, sections: Any, *changed: str) -> list[bool]:
    how = printing(Edition.STAFF, changed=frozenset(changed))
    return [getattr(item.block, "changed", False) for part in sections(plan, how) for item in part.items]


@pytest.mark.parametrize(
    ("table", "at", "titles"),
    [
        (Event, 0, {"Bilateral meeting"}),
        (Venue, 0, {"Bilateral meeting", "MoU signing ceremony"}),
        (Venue, 1, {"Opening"}),
        (Room, 0, {"Bilateral meeting", "MoU signing ceremony"}),
        (Group, 0, {"Bilateral meeting"}),
        (Member, 0, {"Bilateral meeting"}),
        (Person, 0, {"Bilateral meeting"}),
        (Attendance, 2, {"MoU signing ceremony"}),
        (AgendaItem, 0, {"Bilateral meeting"}),
        (Step, 1, {"MoU signing ceremony"}),
        (Signing, 0, {"MoU signing ceremony"}),
        (Mou, 0, {"MoU signing ceremony"}),
        (MouParty, 1, {"MoU signing ceremony"}),
        (Organisation, 0, {"MoU signing ceremony"}),
        (Inauguration, 0, {"Opening"}),
        (Centre, 0, {"Opening"}),
    ],
)
def test_what_bars_an_event(whole: Sample, table: type[Any], at: int, titles: set[str]) -> None:
    changed = whole.of(table)[at].id
    assert {each.title for each in whole.of(Event) if changed in set(behind_event(whole.plan, each))} == titles


def test_an_interpreter_a_sender_and_where_a_leg_ends_bar_it(whole: Sample) -> None:
    campus, interpreter, sender = whole.of(Venue)[1], whole.of(Interpreter)[0], whole.of(Organisation)[1]
    leg = event(whole.visit, "To campus", "11:30", "11:50", kind="transfer", to_venue_id=campus.id)
    there = ({"person_id": interpreter.person_id, "role": "interpreter"}, {"organisation_id": sender.id})
    rows = [row(Attendance, whole.visit, event_id=leg.id, **who) for who in there]
    plan = plan_of(whole.visit, *whole.rows, leg, *rows)
    assert {campus.id, interpreter.id, interpreter.person_id, sender.id} <= set(behind_event(plan, leg))


def test_an_office_bars_an_event_only_where_it_stands_for_the_name(whole: Sample) -> None:
    meeting, minister, office = (whole.of(table)[0] for table in (Event, Person, Appointment))
    nameless = planmaking.but(minister, name="", position="")
    others = [each for each in whole.rows if each != minister]
    for person, expected in ((minister, False), (nameless, True)):
        assert (office.id in set(behind_event(plan_of(whole.visit, *others, person), meeting))) is expected


def test_a_group_that_was_taken_off_leaves_a_bar(whole: Sample) -> None:
    taken = whole.of(Attendance)[1]
    plan = plan_of(whole.visit, *(each for each in whole.rows if each != taken))
    changed = changed_rows([PastEdit(planmaking.NOW, Edit("Off", (remove(taken),)))])
    assert barred(plan, programme_sections, *changed) == [True, False, False]
    assert barred(plan, line_by_line_sections, *changed)[0]


@pytest.mark.parametrize("table", [Venue, Room, Group, Person, Organisation])
def test_a_new_name_of_what_a_line_prints_leaves_a_bar(whole: Sample, table: type[Any]) -> None:
    changed = changed_rows([PastEdit(planmaking.NOW, Edit("Name", (*alter(whole.of(table)[0], name="New"),)))])
    for sections in (programme_sections, line_by_line_sections):
        assert any(barred(whole.plan, sections, *changed))


@pytest.mark.parametrize(
    ("table", "places"),
    [
        (Member, [1]),
        (Person, [1]),
        (PersonName, [1]),
        (Appointment, [1]),
        (Organisation, [1, 2, 3, 4]),
        (Group, [2, 3, 4]),
    ],
)
def test_what_bars_a_member(whole: Sample, table: type[Any], places: list[int]) -> None:
    changed = whole.of(table)[0].id
    guests = whole.plan.members_by_delegation[whole.of(Delegation)[0].id]
    assert [each.position for each in guests if changed in set(behind_member(whole.plan, each))] == places
    assert [at for at, bar in enumerate(barred(whole.plan, delegation_sections, changed), 1) if bar] == places
