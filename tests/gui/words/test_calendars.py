from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from delegation_planner.desk.calendar_changes import Shown, changes_between
from delegation_planner.gui.words import calendars as words
from delegation_planner.model.kinds import EventStatus

SHOWN = Shown(
    title="MoU signing ceremony",
    starts=datetime(2026, 2, 2, 11, 0),
    ends=datetime(2026, 2, 2, 12, 0),
    clocks=("Asia/Karachi", "Islamabad", "Asia/Karachi", "Islamabad"),
    place="Committee Room, MoFE&PT",
    category="Signing",
    status=EventStatus.CONFIRMED,
    public=True,
    note="",
    agenda=(),
    attending=("Rectors",),
    assumed=False,
)


def told(before: Shown | None, after: Shown | None) -> str:
    (change,) = changes_between(*({"1": each} if each else {} for each in (before, after)))
    return words.change(change)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            {"starts": datetime(2026, 2, 2, 10, 45), "ends": datetime(2026, 2, 2, 11, 45), "place": "Auditorium"},
            "Start 11:00 → 10:45, place → Auditorium",
        ),
        ({"ends": datetime(2026, 2, 2, 12, 30)}, "End 12:00 → 12:30"),
        (
            {"starts": datetime(2026, 2, 3, 9, 0), "ends": datetime(2026, 2, 3, 9, 30)},
            "Start Mon 2 Feb 11:00 → Tue 3 Feb 09:00, end Mon 2 Feb 12:00 → Tue 3 Feb 09:30",
        ),
        ({"place": ""}, "Place → to be confirmed"),
        ({"title": "Signing"}, "Was “MoU signing ceremony”"),
        ({"category": "Meeting"}, "Type → Meeting"),
        ({"status": EventStatus.TENTATIVE}, "Now tentative"),
        ({"status": EventStatus.CANCELLED}, "Cancelled"),
        ({"status": EventStatus.CANCELLED, "note": "Moved"}, "Cancelled, note changed"),
        ({"attending": ("Rectors", "Interpreter 1")}, "Interpreter 1 added"),
        ({"attending": ()}, "Rectors left out"),
        ({"attending": ("A", "B", "C")}, "3 names added, Rectors left out"),
        ({"clocks": ("Asia/Karachi", "Islamabad", "Asia/Almaty", "Almaty")}, "Time zone → Islamabad / Almaty"),
        ({"public": False, "agenda": ("One",)}, "Now private, agenda changed"),
        ({"assumed": True}, "Marked as an assumption"),
    ],
)
def test_what_has_changed_is_said_in_a_line(fields: dict[str, Any], said: str) -> None:
    assert told(SHOWN, replace(SHOWN, **fields)) == said


def test_what_comes_and_what_goes() -> None:
    assert told(None, SHOWN) == "New, Mon 2 Feb, 11:00–12:00"
    assert told(None, replace(SHOWN, ends=SHOWN.starts)) == "New, Mon 2 Feb, 11:00"
    assert told(SHOWN, None) == "Not in the calendar any more"
    assert told(replace(SHOWN, status=EventStatus.CANCELLED), SHOWN) == "Takes place after all"
    assert told(replace(SHOWN, attending=("B", "A")), replace(SHOWN, attending=("A", "B"))) == (
        "Order of those who attend"
    )


@pytest.mark.parametrize(
    ("version", "changes", "said"), [(0, 0, "New"), (3, 0, "Current"), (3, 1, "1 change"), (3, 7, "7 changes")]
)
def test_how_a_calendar_stands(version: int, changes: int, said: str) -> None:
    assert words.since(version, changes) == said


def test_when_it_was_saved() -> None:
    today = date(2026, 1, 28)
    assert words.saved(datetime(2026, 1, 26, 16, 25), today) == "Mon 26 Jan, 16:25"
    assert words.saved(datetime(2025, 12, 29, 9, 5), today) == "Mon 29 Dec 2025, 09:05"
    assert words.saved(None, today) == "Not made"


def test_when_outlook_shows_an_event() -> None:
    assert words.time(SHOWN) == "Mon 2 Feb 2026, 11:00–12:00 (Islamabad)"
    assert words.time(replace(SHOWN, ends=SHOWN.starts)) == "Mon 2 Feb 2026, 11:00 (Islamabad)"
    flight = replace(
        SHOWN, ends=datetime(2026, 2, 3, 1, 30), clocks=("Asia/Karachi", "Islamabad", "Asia/Almaty", "Almaty")
    )
    assert words.time(flight) == "Mon 2 Feb 2026, 11:00 (Islamabad) – Tue 3 Feb 01:30 (Almaty)"
