from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import sample

from delegation_planner.gui.words import backups as words
from delegation_planner.model.ids import new_id
from delegation_planner.store.contents import VisitHeld

NOW = datetime(2026, 1, 28, 14, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "just now"),
        (1, "1 minute ago"),
        (59, "59 minutes ago"),
        (60, "1 hour ago"),
        (60 * 5 + 3, "5 hours ago"),
        (60 * 24, "1 day ago"),
        (60 * 24 * 12, "12 days ago"),
    ],
)
def test_how_old_a_backup_is(minutes: int, said: str) -> None:
    assert words.age(NOW - timedelta(minutes=minutes), NOW) == said


@given(seconds=st.integers(-(10**6), 10**8))
def test_an_age_is_always_told(seconds: int) -> None:
    said = words.age(NOW - timedelta(seconds=seconds), NOW)
    assert said == "just now" or (said.endswith(" ago") and int(said.split()[0]) >= 1)


@pytest.mark.parametrize(
    ("occasion", "word"),
    [
        ("start of day", "Start of the day"),
        ("before import", "Before an import"),
        ("before update", "Before an update"),
        ("after changes", "After changes"),
        ("", "Not known"),
        ("by hand", "Not known"),
    ],
)
def test_why_a_backup_was_made(occasion: str, word: str) -> None:
    assert words.occasion_word(occasion) == word


def test_when_a_backup_was_made() -> None:
    assert words.made_words(NOW.replace(hour=9, minute=5), NOW) == "Today 09:05"
    assert words.made_words(NOW - timedelta(days=1), NOW) == "Tue 27 Jan 14:40"
    assert words.made_words(None, NOW) == "Not known when"


def test_what_it_holds() -> None:
    day = date(2026, 2, 2)
    one = VisitHeld(new_id(), "Visit to Islamabad", day, day, 1, 29)
    assert words.visit_line(one) == "Visit to Islamabad, Mon 2 Feb 2026: 1 member, 29 events"
    longer = VisitHeld(new_id(), "Visit", day, date(2026, 2, 4), 25, 1)
    assert words.visit_line(longer) == "Visit, Mon 2 Feb – Wed 4 Feb 2026: 25 members, 1 event"
    assert (words.visit_count(1), words.visit_count(0)) == ("1 visit", "0 visits")


def test_a_programme_is_told_day_by_day() -> None:
    assert list(words.programme_lines(sample().plan)) == [
        "Mon 2 Feb 2026",
        "09:15–10:15   Bilateral meeting   Committee Room, MoFE&PT",
        "10:30–11:00   MoU signing ceremony   Committee Room, MoFE&PT",
        "12:00–12:30   Opening   Campus 1",
        "",
    ]
