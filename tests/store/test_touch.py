from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from planmaking import NOW, Sample, event, opened, row, sample

from delegation_planner.calendars.publish import visit_calendar
from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus, Ladder
from delegation_planner.model.people import Organisation, Person, Room, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.row import BOOKKEEPING
from delegation_planner.model.schema import references
from delegation_planner.model.visits import Member

LATER = NOW + timedelta(days=1)
Making = Callable[[Sample], tuple[Change, ...]]
WHOLE = sample()
UNGIVEN = BOOKKEEPING | {"id", "row_id", "table_name", "visit_id", "uid", "code"}
"""Fields that no Edit gives another value."""
CHOSEN: Mapping[tuple[str, str], object] = {
    ("events", "status"): EventStatus.CANCELLED,
    ("events", "kind"): EventKind.PRESS,
    ("events", "zone"): "Asia/Almaty",
    ("events", "ends_zone"): "Asia/Almaty",
    ("visits", "zone"): "Asia/Almaty",
    ("attendances", "role"): AttendanceRole.INTERPRETER,
    ("source_notes", "fields"): ("venue_id",),
}
"""Other values where not any would do."""


def _other(table: str, field: str, value: object) -> object:
    """Return another value for a field; the same one where the test has none."""
    if (table, field) in CHOSEN:
        return CHOSEN[table, field]
    if isinstance(value, Ladder):
        return list(type(value))[value.rung + 1]
    if isinstance(value, StrEnum):
        return next(each for each in type(value) if each is not value)
    if isinstance(value, bool):
        return not value
    if isinstance(value, datetime):
        return value + timedelta(minutes=-5 if field == "starts" else 5)
    if isinstance(value, int):
        return value + 1
    if field in ("country", "language"):
        return {"country": "AZ", "language": "az"}[field]
    return f"{value} x".strip() if isinstance(value, str) else value


def _cases() -> Iterator[Any]:
    """Yield an Edit of every field of every row of the sample for which there is another value."""
    for number, each in enumerate((WHOLE.visit, *WHOLE.rows)):
        table = str(each.__tablename__)
        for field in sorted(each.values().keys() - UNGIVEN - references(table).keys()):
            if changes := alter(each, **{field: _other(table, field, each.values()[field])}):
                yield pytest.param(changes, id=f"{table}-{number}-{field}")


def _shown(plan: VisitPlan) -> dict[str, str]:
    """Return each event as the visit's calendar shows it, without what says when and how often it was changed."""
    text = visit_calendar(plan).decode().replace("\r\n ", "")
    found = {}
    for part in text.split("BEGIN:VEVENT\r\n")[1:]:
        lines = part.split("END:VEVENT")[0].splitlines()
        uid = next(line for line in lines if line.startswith("UID:")).removeprefix("UID:")
        kept = (line for line in lines if not line.startswith(("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")))
        found[uid] = "\n".join(kept)
    return found


@pytest.fixture(name="one_file", scope="module")
def _one_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the sample, to which every Edit of this module is done and taken back."""
    path = tmp_path_factory.mktemp("touch") / "visits.db"
    with opened(path) as store:
        store.apply(WHOLE.making)
    return path


@pytest.mark.parametrize("changes", list(_cases()))
def test_an_event_is_dated_exactly_when_its_calendar_shows_something_else(
    one_file: Path, changes: tuple[Change, ...]
) -> None:
    with opened(one_file) as store:
        before = store.load(WHOLE.visit.id)
    with opened(
        one_file, max(each.modified for each in before.events.values() if each.modified) + timedelta(1)
    ) as store:
        store.apply(Edit("Change", changes, WHOLE.visit.id))
        after = store.load(WHOLE.visit.id)
        store.undo()
    was, now = _shown(before), _shown(after)
    changed = {each.title for each in before.programme if was.get(each.uid) != now.get(each.uid)}
    dated = {each.title for each in before.programme if each.modified != after.events[each.id].modified}
    assert dated == changed


def _added(whole: Sample) -> tuple[Change, ...]:
    return (make(row(Attendance, whole.visit, event_id=whole.of(Event)[2].id, member_id=whole.of(Member)[0].id)),)


def _interpreted(whole: Sample) -> tuple[Change, ...]:
    who = {"person_id": whole.of(Person)[5].id, "role": AttendanceRole.INTERPRETER}
    return (make(row(Attendance, whole.visit, event_id=whole.of(Event)[2].id, **who)),)


def _assumed(whole: Sample) -> tuple[Change, ...]:
    what = {"table_name": "events", "row_id": whole.of(Event)[2].id, "fields": ("room_id",)}
    return (make(row(SourceNote, whole.visit, source_id=whole.of(Source)[0].id, **what)),)


def _sent(whole: Sample) -> tuple[Change, ...]:
    sender = whole.of(Organisation)[0]
    there = row(Attendance, whole.visit, event_id=whole.of(Event)[2].id, organisation_id=sender.id)
    return make(there), *alter(sender, name="Ministry of Science")


@pytest.mark.parametrize(
    ("changes", "touched"),
    [
        (_added, ["Opening"]),
        (_interpreted, []),
        (_assumed, ["Opening"]),
        (_sent, ["Opening"]),
        (lambda whole: (remove(whole.of(Attendance)[2]),), ["MoU signing ceremony"]),
        (lambda whole: (remove(whole.of(SourceNote)[0]),), ["Bilateral meeting"]),
        (lambda whole: alter(whole.of(Attendance)[2], role="interpreter"), ["MoU signing ceremony"]),
        (lambda whole: alter(whole.of(Member)[0], person_id=whole.of(Person)[4].id), ["Bilateral meeting"]),
        (
            lambda whole: alter(whole.of(Attendance)[2], event_id=whole.of(Event)[0].id),
            ["Bilateral meeting", "MoU signing ceremony"],
        ),
        (lambda whole: alter(whole.of(Event)[0], to_venue_id=whole.of(Venue)[1].id), []),
        (
            lambda whole: alter(whole.visit, city="Islamabad"),
            ["Bilateral meeting", "MoU signing ceremony", "Opening"],
        ),
    ],
    ids=["added", "interpreter", "note", "sender", "gone", "no note", "at work", "other", "moved", "end", "city"],
)
def test_what_is_added_removed_or_led_elsewhere_dates_its_event(
    filled: Path, whole: Sample, changes: Making, touched: list[str]
) -> None:
    with opened(filled, LATER) as store:
        store.apply(Edit("Change", changes(whole), whole.visit.id))
        events = store.load(whole.visit.id).programme
    assert [each.title for each in events if each.modified == LATER.astimezone(UTC)] == touched
    assert {each.modified for each in events if each.title not in touched} <= {NOW.astimezone(UTC)}
    assert {each.sequence for each in events} == {0}


@pytest.mark.parametrize(
    ("changes", "sequences"),
    [
        (lambda whole: alter(whole.of(Venue)[0], short_name="Ministry"), [1, 1, 0]),
        (lambda whole: alter(whole.of(Venue)[0], name="Ministry"), [0, 0, 0]),
        (lambda whole: alter(whole.of(Venue)[1], name="Campus of NUST"), [0, 0, 1]),
        (lambda whole: alter(whole.of(Room)[0], name="Hall"), [1, 1, 0]),
        (
            lambda whole: (*alter(whole.of(Room)[0], name="Hall"), *alter(whole.of(Venue)[0], short_name="Ministry")),
            [1, 1, 0],
        ),
        (
            lambda whole: (*alter(whole.of(Event)[0], room_id=None), *alter(whole.of(Venue)[0], short_name="M")),
            [1, 1, 0],
        ),
        (lambda whole: alter(whole.of(Person)[0], name="S. Nurbek"), [0, 0, 0]),
    ],
    ids=["short name", "unprinted", "named", "room", "both", "moved too", "person"],
)
def test_another_name_of_the_place_raises_the_sequence_once(
    filled: Path, whole: Sample, changes: Making, sequences: list[int]
) -> None:
    with opened(filled, LATER) as store:
        store.apply(Edit("Change", changes(whole), whole.visit.id))
        assert [each.sequence for each in store.load(whole.visit.id).programme] == sequences
        store.undo()
        assert [each.sequence for each in store.load(whole.visit.id).programme] == [2 * each for each in sequences]


def test_the_journal_tells_what_was_done_to_the_sequence(filled: Path, whole: Sample) -> None:
    with opened(filled, LATER) as store:
        (applied,) = store.apply(Edit("Name", alter(whole.of(Venue)[1], name="Campus of NUST"), whole.visit.id))
    opening = whole.of(Event)[2]
    assert applied.edit.changes[1:] == (Change("events", opening.id, {"sequence": 0}, {"sequence": 1}),)


def test_what_was_made_just_now_counts_from_nothing(filled: Path, whole: Sample) -> None:
    tea = event(whole.visit, "Tea", "15:00", "16:00", venue_id=whole.of(Venue)[1].id)
    with opened(filled, LATER) as store:
        store.apply(Edit("Tea", (make(tea), *alter(whole.of(Venue)[1], name="NUST")), whole.visit.id))
        assert [each.sequence for each in store.load(whole.visit.id).programme] == [0, 0, 1, 0]
