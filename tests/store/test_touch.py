from collections.abc import Callable
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from planmaking import NOW, Sample, opened, row

from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.people import Organisation, Room, Venue
from delegation_planner.model.programme import AgendaItem, Attendance, Event
from delegation_planner.model.visits import Group, Member

LATER = NOW + timedelta(days=1)
Making = Callable[[Sample], tuple[Change, ...]]


def _added(whole: Sample) -> tuple[Change, ...]:
    opening = whole.of(Event)[2]
    return (make(row(Attendance, whole.visit, event_id=opening.id, member_id=whole.of(Member)[0].id)),)


@pytest.mark.parametrize(
    ("changes", "touched"),
    [
        (lambda whole: alter(whole.of(Venue)[0], short_name="Ministry"), ["Bilateral meeting", "MoU signing ceremony"]),
        (lambda whole: alter(whole.of(Venue)[1], name="Campus 2"), ["Opening"]),
        (lambda whole: alter(whole.of(Room)[0], name="Hall"), ["Bilateral meeting", "MoU signing ceremony"]),
        (lambda whole: alter(whole.of(Group)[0], name="All rectors"), ["Bilateral meeting"]),
        (lambda whole: alter(whole.of(Attendance)[0], role="speaker"), ["Bilateral meeting"]),
        (lambda whole: (remove(whole.of(Attendance)[2]),), ["MoU signing ceremony"]),
        (_added, ["Opening"]),
        (lambda whole: alter(whole.of(Event)[2], note="Doors open at 11:45"), ["Opening"]),
        (lambda whole: alter(whole.of(Organisation)[1], city="Astana"), []),
        (lambda whole: alter(whole.of(AgendaItem)[0], minutes=15), []),
    ],
    ids=["venue", "other venue", "room", "group", "attendance", "no longer", "added", "event", "register", "agenda"],
)
def test_what_a_calendar_shows_dates_its_event(
    filled: Path, whole: Sample, changes: Making, touched: list[str]
) -> None:
    with opened(filled, LATER) as store:
        store.apply(Edit("Change", changes(whole), whole.visit.id))
        events = store.load(whole.visit.id).programme
    assert [each.title for each in events if each.modified == LATER.astimezone(UTC)] == touched
    assert {each.modified for each in events if each.title not in touched} <= {NOW.astimezone(UTC)}
    assert {each.sequence for each in events} == {0}
