from datetime import datetime, timedelta

import icalendar
import pytest

from delegation_planner.calendars import publish
from delegation_planner.calendars.publish import member_calendar, visit_calendar
from delegation_planner.errors import Usage
from delegation_planner.model.plan import VisitPlan
from tests.calendars.plans import (
    HOST_MINISTER,
    MINISTER,
    RECTOR,
    event,
    key,
    plan,
    to_be_confirmed,
)

TITLE = "Kazakhstan education delegation to Islamabad"


def test_header_and_order(visit: VisitPlan) -> None:
    lines = visit_calendar(visit).decode().split("\r\n")
    assert lines[:7] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Delegation Planner//Delegation Planner//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{TITLE}",
        "BEGIN:VTIMEZONE",
    ]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    begun = [line for line in lines if line in {"BEGIN:VTIMEZONE", "BEGIN:VEVENT"}]
    assert begun == ["BEGIN:VTIMEZONE"] * 3 + ["BEGIN:VEVENT"] * 7
    zones = [line for line in lines if line.startswith("TZID:")]
    assert zones == ["TZID:Asia/Almaty", "TZID:Asia/Karachi", "TZID:Europe/London"]


def test_one_event_alone_opens_in_a_window() -> None:
    lines = visit_calendar(plan(event())).decode().split("\r\n")
    assert lines[5] == "X-MS-OLK-FORCEINSPECTOROPEN:TRUE"
    assert not [line for line in lines if line.startswith("X-WR-CALNAME")]


def test_what_the_staff_alone_may_read_and_open_times_are_left_out(visit: VisitPlan) -> None:
    text = visit_calendar(visit)
    for word in (b"Vehicle check", b"Courtesy call", b"secret"):
        assert word not in text


def test_nothing_invites_or_alarms(visit: VisitPlan) -> None:
    text = visit_calendar(visit)
    for word in (b"ATTENDEE", b"ORGANIZER", b"VALARM", b"COMMENT", b"\xef\xbb\xbf"):
        assert word not in text


def test_bytes(visit: VisitPlan) -> None:
    lines = visit_calendar(visit).split(b"\r\n")
    assert not [line for line in lines if b"\r" in line or b"\n" in line or len(line) > 75]


def test_an_unchanged_plan_gives_the_same_bytes(visit: VisitPlan) -> None:
    tables = {name: dict(reversed(rows.items())) for name, rows in vars(visit).items() if isinstance(rows, dict)}
    assert visit_calendar(VisitPlan(**(vars(visit) | tables))) == visit_calendar(visit)


def test_a_member_has_the_own_and_the_groups_events_with_the_same_bytes(visit: VisitPlan) -> None:
    whole, minister = visit_calendar(visit).decode(), member_calendar(visit, MINISTER).decode()
    events = minister.split("BEGIN:VEVENT")[1:]
    assert [key(n) in text for n, text in zip((100, 106), events, strict=True)] == [True, True]
    assert all(text.removesuffix("END:VCALENDAR\r\n") in whole for text in events)
    assert f"X-WR-CALNAME:{TITLE} – Sayasat Nurbe\r\n k\r\n" in minister
    assert [row.id for row in publish.member_events(visit, RECTOR)] == [key(100), key(102)]


def test_the_events_of_all_members_at_once_are_those_of_each(visit: VisitPlan) -> None:
    found = publish.events_of_members(visit, visit.members)
    assert found == {member_id: publish.member_events(visit, member_id) for member_id in visit.members}
    assert [row.id for row in found[RECTOR]] == [key(100), key(102)]


def test_a_member_without_a_group_does_not_attend_what_has_no_group(visit: VisitPlan) -> None:
    assert publish.member_events(visit, HOST_MINISTER) == ()
    with pytest.raises(Usage, match=r"“.*Dr Khalid Maqbool Siddiqui” has no event with a known time"):
        member_calendar(visit, HOST_MINISTER)


def test_a_visit_without_a_known_time_has_no_calendar() -> None:
    with pytest.raises(Usage, match=f"“{TITLE}” has no event with a known time"):
        visit_calendar(plan(to_be_confirmed(100)))


def test_a_hostile_title_of_the_visit_stays_in_its_line() -> None:
    rows = event(100), event(101, "2026-02-02T11:00", "2026-02-02T12:00")
    text = visit_calendar(plan(*rows, title='A\r\nMETHOD:CANCEL\n"B"; C'))
    assert b'\r\nX-WR-CALNAME:A METHOD:CANCEL "B"\\; C\r\n' in text
    assert icalendar.Calendar.from_ical(text)["METHOD"] == "PUBLISH"


def test_a_westward_flight_is_read_in_the_right_order() -> None:
    flight = event(100, "2026-02-03T10:00", "2026-02-03T09:30", ends_zone="Europe/London")
    read = icalendar.Calendar.from_ical(visit_calendar(plan(flight))).events[0]
    assert read.decoded("DTEND") - read.decoded("DTSTART") == timedelta(hours=4, minutes=30)
    assert read.decoded("DTEND").replace(tzinfo=None) == datetime(2026, 2, 3, 9, 30)
