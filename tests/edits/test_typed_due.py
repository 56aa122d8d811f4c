"""What is typed for when a task is due, and for a whole task."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.edits.typed_due import Due, TypedTask, read_due, read_task, relative_words, written_due

TODAY = date(2026, 1, 28)  # a Wednesday


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("", Due()),
        ("  ", Due()),
        ("T-14", Due(14)),
        ("t - 14", Due(14)),
        ("T−14", Due(14)),
        ("T+3", Due(-3)),
        ("T", Due(0)),
        ("T-0", Due(0)),
        ("T-1 18:00", Due(1, at=time(18))),
        ("T-1 1800", Due(1, at=time(18))),
        ("14 days before", Due(14)),
        ("1 day before", Due(1)),
        ("2 weeks before", Due(14)),
        ("3 days after", Due(-3)),
        ("2 Feb", Due(day=date(2026, 2, 2))),
        ("2.2.26", Due(day=date(2026, 2, 2))),
        ("Thu 29 Jan 2026", Due(day=date(2026, 1, 29))),
        ("2 Feb 1530", Due(day=date(2026, 2, 2), at=time(15, 30))),
        ("Fri", Due(day=date(2026, 1, 30))),
        ("Fri 15:30", Due(day=date(2026, 1, 30), at=time(15, 30))),
        ("Fri at 15:30", Due(day=date(2026, 1, 30), at=time(15, 30))),
        ("Fri 3 pm", Due(day=date(2026, 1, 30), at=time(15))),
        ("today", Due(day=TODAY)),
        ("Today 15:30", Due(day=TODAY, at=time(15, 30))),
        ("tomorrow", Due(day=date(2026, 1, 29))),
        ("yesterday", Due(day=date(2026, 1, 27))),
        ("15:30", Due(day=TODAY, at=time(15, 30))),
    ],
)
def test_when_it_is_due(typed: str, due: Due) -> None:
    assert read_due(typed, TODAY) == due


@pytest.mark.parametrize("typed", ["soon", "T-", "T-x", "T-12345", "1530", "31 Feb", "Fri 25:00", "before", "3 days"])
def test_what_is_no_day(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^(Write when it is due|Write a time)"):
        read_due(typed, TODAY)


def test_a_day_without_a_year_is_near() -> None:
    december = date(2025, 12, 20)
    assert read_due("2 Feb", december).day == date(2026, 2, 2)
    assert read_due("30 Nov", december).day == date(2025, 11, 30)
    assert read_due("2 Feb 2025", december).day == date(2025, 2, 2)


DUES = st.one_of(
    st.builds(Due, days_before=st.integers(-9999, 9999)),
    st.builds(Due, day=st.dates(date(1970, 1, 1), date(2999, 12, 31))),
)
TIMES = st.none() | st.times().map(lambda each: each.replace(second=0, microsecond=0, fold=0))


@given(DUES, TIMES, st.dates(date(1971, 1, 1), date(2998, 12, 31)))
def test_what_is_written_is_read_as_it_was_meant(due: Due, at: time | None, today: date) -> None:
    meant = Due(due.days_before, due.day, at)
    assert read_due(written_due(meant), today) == meant


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused_with_a_sentence(typed: str) -> None:
    due, said = Due(), "Write "
    try:
        due = read_due(typed, TODAY)
    except ValueError as trouble:
        said = str(trouble)
    assert said.startswith("Write ")
    assert due.days_before is None or due.day is None
    assert due.at is None or due != Due(at=due.at)


def test_how_far_a_day_is_in_words() -> None:
    assert [relative_words(days) for days in (14, 0, -3)] == ["T-14", "T", "T+3"]
    assert written_due(Due()) == ""
    assert written_due(Due(at=time(9))) == ""


@pytest.mark.parametrize(
    ("typed", "task"),
    [
        ("T-3 print badges, motor pool", TypedTask("Print badges", Due(3), "Motor pool")),
        ("Fri 10:00 print pack v3", TypedTask("Print pack v3", Due(day=date(2026, 1, 30), at=time(10)))),
        ("Fri 30 Jan 2026 at 10:00 print", TypedTask("Print", Due(day=date(2026, 1, 30), at=time(10)))),
        ("T-1 18:00: final pack", TypedTask("Final pack", Due(1, at=time(18)))),
        ("2 weeks before, brief the speakers", TypedTask("Brief the speakers", Due(14))),
        ("call the hotel", TypedTask("Call the hotel")),
        ("12 badges", TypedTask("12 badges")),
        ("8 MoUs to the printer", TypedTask("8 MoUs to the printer")),
        ("T shirts for the guides", TypedTask("T shirts for the guides")),
        (", motor pool", TypedTask("Motor pool")),
    ],
)
def test_a_line_is_a_task(typed: str, task: TypedTask) -> None:
    assert read_task(typed, TODAY) == task


@pytest.mark.parametrize("typed", ["", " , ", "T-3", "Fri 10:00"])
def test_a_line_without_anything_to_do(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write what is to be done"):
        read_task(typed, TODAY)


def test_a_line_that_is_too_long() -> None:
    with pytest.raises(ValueError, match=r"^Write one short line"):
        read_task("x" * 1001, TODAY)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("31 Feb print badges", "There is no 31 Feb."),
        ("31. Feb print badges", r"There is no 31\. Feb."),
        ("31Feb print badges", "There is no 31Feb."),
        ("Fri 31 Feb print badges", "There is no 31 Feb."),
        ("31 April 2026 10:00 print badges", "There is no 31 April."),
        ("31.2. print badges", r"There is no 31\.2\."),
        ("31.02.2026 print badges", r"There is no 31\.02\.2026\."),
        ("31/2 print badges", "There is no 31/2."),
        ("2026-02-31 print badges", "There is no 2026-02-31."),
        ("T- print badges", "Write how many days before the visit, such as T-14."),
        ("T-, print badges", "Write how many days before the visit, such as T-14."),
        ("T-99999 print badges", "Write how many days before the visit, such as T-14."),
    ],
)
def test_a_deadline_that_is_none_is_not_lost_in_the_title(typed: str, told: str) -> None:
    with pytest.raises(ValueError, match=f"^{told}$"):
        read_task(typed, TODAY)


@pytest.mark.parametrize(
    "typed",
    [
        *("T-shirts for all", "2 buses to book", "12 badges", "31 febrile guests", "13-14 guests", "50/50 split"),
        *("Monitor 12/5 sessions", "10.20.30.40 on the router", "3.5.1 release"),
        *("28 Jan–30 Jan hotel rooms", "2 June's report"),
    ],
)
def test_words_that_only_look_like_a_deadline_are_a_title(typed: str) -> None:
    assert read_task(typed, TODAY) == TypedTask(typed)
