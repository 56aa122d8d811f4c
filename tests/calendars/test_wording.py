import pytest

from delegation_planner.calendars import wording
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus
from delegation_planner.model.programme import AgendaItem
from tests.calendars.plans import (
    HEADS,
    HEC,
    HOST_MINISTER,
    MINISTER,
    RECTORS,
    assumption,
    attends,
    event,
    key,
    plan,
    record,
)


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (event(), "09:15–10:15 Islamabad (PKT, UTC+5)"),
        (event(end="2026-02-02T09:15"), "09:15 Islamabad (PKT, UTC+5)"),
        (event(end="2026-02-03T00:30"), "09:15–2026-02-03 00:30 Islamabad (PKT, UTC+5)"),
        (event(ends_zone="Asia/Almaty"), "09:15 Islamabad (PKT, UTC+5) – 10:15 Almaty (UTC+5)"),
        (event(zone="America/New_York"), "09:15–10:15 New York (EST, UTC−5)"),
        (event(zone="Asia/Kolkata"), "09:15–10:15 Kolkata (IST, UTC+5:30)"),
        (event(zone="America/St_Johns"), "09:15–10:15 St Johns (NST, UTC−3:30)"),
        (event(zone="UTC"), "09:15–10:15 UTC (UTC, UTC+0)"),
    ],
)
def test_times(row: object, text: str) -> None:
    assert wording.times(plan(row), row) == text


def test_a_description_says_all() -> None:
    row = event(note="Chair: Dr Khalid Maqbool Siddiqui")
    rows = (
        attends(202, organisation_id=HEC),
        attends(201, member_id=HOST_MINISTER, role=AttendanceRole.CHAIR),
        attends(203, group_id=RECTORS),
        attends(204, group_id=HEADS),
        attends(205, person_id=key(42), role=AttendanceRole.INTERPRETER),
    )
    assert wording.description(plan(row, *rows, assumption(300, 100, "starts")), row, "en") == (
        "Chair: Dr Khalid Maqbool Siddiqui\n"
        "Attending: Head of delegation; Rectors; Dr Khalid Maqbool Siddiqui; Higher Education Commission\n"
        "Times: 09:15–10:15 Islamabad (PKT, UTC+5)\n"
        "The time or the place is a planning assumption and may change."
    )


def test_an_agenda_stands_in_a_line_in_its_order() -> None:
    row = event(note="Chair")
    items = [record(AgendaItem, 400 + n, event_id=key(100), position=3 - n, title=f"Point {n}") for n in (1, 2)]
    assert wording.description(plan(row, *items), row, "en") == (
        "Chair\nAgenda: Point 2; Point 1\nTimes: 09:15–10:15 Islamabad (PKT, UTC+5)"
    )


def test_an_assumption_about_something_else_is_not_mentioned() -> None:
    row = event()
    held = plan(row, attends(201, member_id=MINISTER), assumption(300, 100, "transport"))
    assert wording.description(held, row, "en") == (
        "Attending: Sayasat Nurbek\nTimes: 09:15–10:15 Islamabad (PKT, UTC+5)"
    )


def test_a_cancelled_event_says_so_within_the_length() -> None:
    assert wording.summary(event(status=EventStatus.CANCELLED), "en") == "CANCELLED: Bilateral meeting"
    long = wording.summary(event(status=EventStatus.CANCELLED, title="a" * 500), "en")
    assert long == "CANCELLED: " + "a" * 243 + "…"


def test_braces_in_a_title_are_text() -> None:
    assert wording.summary(event(status=EventStatus.CANCELLED, title="{title} {0}"), "en") == "CANCELLED: {title} {0}"


def test_every_exported_kind_has_a_category() -> None:
    assert {kind for kind in EventKind if not wording.category(kind, "en")} == {EventKind.STAFF}
