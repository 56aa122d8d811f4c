"""The whole reference visit, entered from an empty file into the real window by keys alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from entering import Officer
from keyboard import Keyboard
from pytestqt.qtbot import QtBot
from windowing import steps_done

from delegation_planner import data
from delegation_planner.clock import Clock
from delegation_planner.exchange.portable import plan_of, read
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.opener import Opener
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Member

MOST_KEYS, MOST_STEPS = 13_000, 580
"""What it takes at most: two keys in three are letters, most of the others Tab. Whoever needs more made it harder."""


@pytest.fixture(name="sample")
def _sample() -> VisitPlan:
    return plan_of(read(data.path("samples", "nurbek-visit.json").read_bytes()).rows)


@pytest.fixture(name="opener")
def _opener(window: Window, clock: Clock, tmp_path: Path, qtbot: QtBot) -> Iterator[Opener]:
    """What works on a new file, with the window to type into."""
    window.activateWindow()
    opener = Opener(window, clock)
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(tmp_path / "new.db")
    yield opener
    opener.jobs.finish()
    if opener.conductor:
        opener.conductor.context.bench.work.close(abandon=True)


def test_the_whole_visit_is_entered_without_a_mouse(opener: Opener, sample: VisitPlan) -> None:
    officer = Officer(sample)
    officer.enter_everything()
    conductor = opener.conductor
    assert conductor
    assert conductor.flush()
    typed = conductor.context.bench.work.store.load(conductor.context.plan.visit.id)
    assert visit_words(typed) == visit_words(sample)
    assert [event_words(typed, event) for event in typed.programme] == [
        event_words(sample, event) for event in sample.programme
    ]
    assert [members_words(typed, number) for number in (0, 1)] == [members_words(sample, number) for number in (0, 1)]
    assert interpreter_words(typed) == interpreter_words(sample)
    assert mou_words(typed) == mou_words(sample)
    assert step_words(typed) == step_words(sample)
    assert centre_words(typed) == centre_words(sample)
    assert officer.keys.pressed < MOST_KEYS
    assert len(steps_done(conductor)) < MOST_STEPS


def test_the_next_line_is_typed_where_the_one_before_was(nurbek: Conductor) -> None:
    keys = Keyboard()
    keys.walk("Programme, timeline", "F6")
    keys.press("Ctrl+Shift+L")
    keys.press("Ctrl+End")
    for line in ("2110-2120 Notes compared", "2120-2130 Cars called"):
        keys.write(line)
        keys.press("Return")
    assert [event.title for event in nurbek.context.plan.days[date(2026, 2, 2)]][-2:] == [
        "Notes compared",
        "Cars called",
    ]


# --- what an officer enters, in words ------------------------------------------------------------------------------


def visit_words(plan: VisitPlan) -> tuple[object, ...]:
    visit = plan.visit
    sides = [
        (row.side, row.name, row.country, body(plan, row.organisation_id), row.declared_size)
        for row in plan.delegations_in_order
    ]
    groups = [(group.name, group.short_name, group.declared_size) for group in plan.groups_in_order]
    own = (visit.title, visit.code, visit.subject, visit.city, visit.zone, visit.starts, visit.ends, visit.desk)
    return *own, visit.marking, sides, groups


def event_words(plan: VisitPlan, event: Event) -> tuple[object, ...]:
    time = (event.starts, event.ends, event.zone)
    place = (naming.place(plan, event), naming.venue_name(plan, event.to_venue_id), event.transport)
    said = (event.status, event.public, event.press, event.in_charge, event.note, event.staff_note)
    groups = [group.name for group in plan.groups_at(event.id)]
    return event.title, event.kind, *time, *place, *said, groups, attendee_words(plan, event)


def attendee_words(plan: VisitPlan, event: Event) -> dict[str, list[str]]:
    """Return who is there besides the groups; nobody can be entered as a speaker yet."""
    found: dict[str, list[str]] = {}
    for row in plan.attendances_by_event.get(event.id, ()):
        if row.group_id is None and row.role is not AttendanceRole.SPEAKER:
            member = plan.members[row.member_id] if row.member_id else None
            person = plan.persons[row.person_id].position if row.person_id else body(plan, row.organisation_id)
            found.setdefault(row.role, []).append(naming.member_name(plan, member) if member else person)
    return {role: sorted(names) for role, names in found.items()}


def members_words(plan: VisitPlan, number: int) -> list[tuple[object, ...]]:
    side = plan.delegations_in_order[number]
    return [member_words(plan, member) for member in plan.members_by_delegation[side.id]]


def member_words(plan: VisitPlan, member: Member) -> tuple[object, ...]:
    person = plan.persons[member.person_id]
    office = plan.appointments[member.appointment_id].office if member.appointment_id else ""
    group = plan.groups[member.group_id].name if member.group_id else ""
    native = [(name.language, name.text) for name in plan.names_by_person.get(person.id, ())]
    named = (member.position, person.honorific, person.name, person.position, native)
    return *named, group, member.role, office, body(plan, naming.organisation_of(plan, member))


def interpreter_words(plan: VisitPlan) -> list[tuple[object, ...]]:
    rows = sorted(plan.interpreters.values(), key=lambda row: row.number)
    return [(row.number, plan.persons[row.person_id].position, row.side, row.languages, row.duty) for row in rows]


def mou_words(plan: VisitPlan) -> list[tuple[object, ...]]:
    """Return the memoranda; who only helps one along can't be entered yet."""
    found: list[tuple[object, ...]] = []
    for mou in sorted(plan.mous.values(), key=lambda row: row.number):
        parties = sorted(
            (
                plan.delegations[row.delegation_id or ""].side,
                body(plan, row.organisation_id),
                [
                    plan.persons[each.person_id].position
                    for each in plan.signatories_by_party.get(row.id, ())
                    if each.person_id
                ],
            )
            for row in words.parties(plan, mou.id)
        )
        found.append((mou.number, mou.title, mou.state, mou.languages, mou.originals, parties))
    return found


def step_words(plan: VisitPlan) -> list[tuple[object, ...]]:
    return [
        (row.position, row.title, row.minutes, row.in_charge, row.note, row.mou_id and plan.mous[row.mou_id].number)
        for steps in plan.steps_by_event.values()
        for row in steps
    ]


def centre_words(plan: VisitPlan) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for opening in sorted(plan.inaugurations.values(), key=lambda row: plan.events[row.event_id].starts):
        centre = plan.centres[opening.centre_id]
        officiant = plan.persons[opening.officiant_id].name if opening.officiant_id else ""
        own = (centre.name, centre.series, centre.namesake, centre.status, centre.purpose)
        held = (plan.events[opening.event_id].title, officiant, opening.mode, opening.plaque)
        found.append((*held, *own, body(plan, centre.organisation_id)))
    return found


def body(plan: VisitPlan, organisation_id: Id | None) -> str:
    return plan.organisations[organisation_id].name if organisation_id else ""
