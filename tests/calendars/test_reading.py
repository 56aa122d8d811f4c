from datetime import timedelta
from zoneinfo import ZoneInfo

import icalendar

from delegation_planner.calendars import publish, wording
from delegation_planner.calendars.publish import visit_calendar
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event


def test_a_reader_gets_every_property_as_it_was_meant(visit: VisitPlan) -> None:
    read = icalendar.Calendar.from_ical(visit_calendar(visit))
    events = publish.visit_events(visit)
    assert [_properties(component) for component in read.events] == [_meant(visit, row) for row in events]


def _properties(read: icalendar.Event) -> dict[str, object]:
    stamps = {name: read.decoded(name) for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED", "DTSTART", "DTEND")}
    rest = ("UID", "SEQUENCE", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "CLASS")
    return stamps | {name: read.get(name) for name in rest} | {"CATEGORIES": read.categories, "ERRORS": read.errors}


def _meant(visit: VisitPlan, row: Event) -> dict[str, object]:
    starts = row.starts.replace(tzinfo=ZoneInfo(row.zone))
    ends = row.ends.replace(tzinfo=ZoneInfo(row.ends_zone or row.zone))
    return {
        "DTSTAMP": row.modified,
        "CREATED": row.created,
        "LAST-MODIFIED": row.modified,
        "DTSTART": starts,
        "DTEND": ends if ends > starts else ends + timedelta(minutes=1),
        "UID": row.uid,
        "SEQUENCE": row.sequence,
        "SUMMARY": row.title,
        "LOCATION": "Committee Room, MoFE&PT" if row.venue_id else None,
        "DESCRIPTION": wording.description(visit, row, "en"),
        "STATUS": row.status.upper(),
        "CLASS": None if row.public else "PRIVATE",
        "CATEGORIES": [wording.category(row.kind, "en")],
        "ERRORS": [],
    }
