"""What a row must hold by itself before it may be written."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from delegation_planner.errors import Refused
from delegation_planner.model.kinds import Ladder
from delegation_planner.model.people import Appointment
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES, reason
from delegation_planner.model.visits import Visit

WORDS: Mapping[str, str] = {name: name.replace("_", " ").removesuffix("s") for name in TABLES} | {
    "agenda_items": "agenda item",
    "attendances": "attendance",
    "mous": "MoU",
    "mou_parties": "party of an MoU",
    "organisation_aliases": "name of an organisation",
    "person_names": "name of a person",
    "signatories": "signatory",
    "source_notes": "note of a source",
    "issues": "hand-out",
}
"""What a row of each table is called in a sentence."""


def name_of(table: str, values: Mapping[str, Any]) -> str:
    """Return what a person would call a row: “event “Tea””."""
    shown = next((str(values[f]) for f in TABLES[table].IDENTITY if values.get(f)), str(values.get("id", "")))
    return f"{WORDS[table]} “{shown if len(shown) <= 80 else shown[:79] + '…'}”"


def checked(table: str, values: Mapping[str, Any]) -> Row:
    """Return a row of these values, validated and cleaned.

    Raises:
        Refused: a value does not fit its field, or two of them contradict each other.
    """
    try:
        row = TABLES[table].validated(values)
    except ValidationError as error:
        raise _refusal(table, values, error) from None
    if check := _CHECKS.get(type(row)):
        try:
            check(row)
        except OverflowError:
            raise Refused("The {name} lies beyond the calendar.", name=name_of(table, values)) from None
    return row


def check_step(table: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Check that no state is skipped.

    Raises:
        Refused: a state would be skipped.
    """
    for field, value in after.items():
        was = before.get(field)
        if isinstance(value, Ladder) and isinstance(was, Ladder) and not was.may_become(value):
            raise Refused(
                "The {name} can't go from “{was}” to “{value}” in one step.",
                name=name_of(table, before),
                was=was.value,
                value=value.value,
            )


def utc(wall: datetime, zone: str) -> datetime:
    """Return the moment of a wall-clock time in an IANA zone."""
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _refusal(table: str, values: Mapping[str, Any], error: ValidationError) -> Refused:
    field = ".".join(str(part) for part in error.errors(include_input=False)[0]["loc"][:1])
    return Refused(
        "The {name} has a wrong “{field}”: {reason}.", name=name_of(table, values), field=field, reason=reason(error)
    )


def _check_visit(visit: Visit) -> None:
    if visit.ends < visit.starts:
        raise Refused("The {name} ends before it begins.", name=name_of("visits", visit.values()))


def _check_event(event: Event) -> None:
    if utc(event.ends, event.ends_zone or event.zone) < utc(event.starts, event.zone):
        raise Refused("The {name} ends before it begins.", name=name_of("events", event.values()))


def _check_appointment(row: Appointment) -> None:
    if row.since and row.until and row.until < row.since:
        raise Refused("The {name} ends before it begins.", name=name_of("appointments", row.values()))


def _check_attendance(row: Attendance) -> None:
    if [row.group_id, row.member_id, row.organisation_id, row.person_id].count(None) != 3:
        raise Refused(
            "The attendance “{id}” must name one group, member, organisation or person, not several or none.", id=row.id
        )


_CHECKS: Mapping[type[Row], Callable[[Any], None]] = {
    Visit: _check_visit,
    Event: _check_event,
    Appointment: _check_appointment,
    Attendance: _check_attendance,
}
