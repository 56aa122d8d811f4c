from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.edits.typed import read_date, read_end, read_minutes, read_shift, read_time

NEAR = date(2026, 2, 1)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("930", time(9, 30)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("9 30", time(9, 30)),
        (" 9 ", time(9)),
        ("9h", time(9)),
        ("21", time(21)),
        ("12:00 pm", time(12)),
        ("12 am", time(0)),
        ("9:30 p.m.", time(21, 30)),
        ("1 PM", time(13)),
    ],
)
def test_a_time_is_read_as_it_is_meant(typed: str, meant: time) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["", "24", "960", "13 pm", "0 am", "9:3", "noon", "9:30:15", "-9", "٩:٣٠", "99999"])
def test_what_is_no_time_is_told_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write a time such as 9:30 or 0930\.$"):
        read_time(typed)


@pytest.mark.parametrize("form", ["{:%H:%M}", "{:%H%M}", "{:%H.%M}", "{:%Hh%M}", "{:%I:%M %p}", "{0.hour}{0:%M}"])
def test_every_minute_of_the_day_is_read_back_from_each_form(form: str) -> None:
    minutes = [time(minute // 60, minute % 60) for minute in range(24 * 60)]
    assert [read_time(form.format(each)) for each in minutes] == minutes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2.2.26", date(2026, 2, 2)),
        ("2.2.2026", date(2026, 2, 2)),
        ("2/2/26", date(2026, 2, 2)),
        ("02-03-26", date(2026, 3, 2)),
        ("2.3.", date(2026, 3, 2)),
        ("2026-02-02", date(2026, 2, 2)),
        ("2 Feb", date(2026, 2, 2)),
        ("2 FEBRUARY 2026", date(2026, 2, 2)),
        ("Mon 2 Feb 2026", date(2026, 2, 2)),
        ("Monday, 2 February 2026", date(2026, 2, 2)),
        ("3 sept", date(2026, 9, 3)),
        ("Mon", date(2026, 2, 2)),
        ("sunday", NEAR),
        ("Sat", date(2026, 2, 7)),
        ("28", date(2026, 2, 28)),
    ],
)
def test_a_day_is_read_as_it_is_meant(typed: str, meant: date) -> None:
    assert read_date(typed, NEAR) == meant


@pytest.mark.parametrize(
    "typed", ["", "30", "29.2.26", "2.13.26", "today", "2 Fe", "Mo", "2 Feb 1066", "0", "2.2.2.26"]
)
def test_what_is_no_day_is_told_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write a date such as 2\.2\.26, 2 Feb or Mon\.$"):
        read_date(typed, NEAR)


def test_a_weekday_at_the_end_of_the_calendar_is_no_fault() -> None:
    with pytest.raises(ValueError, match="Write a date"):
        read_date("Mon", date.max)


@given(DAYS, DAYS)
def test_every_day_is_read_back_from_each_form(day: date, near: date) -> None:
    for form in (
        "{0.day}.{0.month}.{0:%y}",
        "{0:%d/%m/%Y}",
        "{0:%Y-%m-%d}",
        "{0.day} {0:%b} {0:%y}",
        "{0:%A %d %B %Y}",
    ):
        assert read_date(form.format(day), near) == day
    assert read_date(f"{day.day} {day:%b}", day.replace(day=1)) == day
    assert read_date(str(day.day), day.replace(day=1)) == day


@given(DAYS, st.integers(0, 6))
def test_a_weekday_is_the_first_from_there_on(near: date, ahead: int) -> None:
    day = near + timedelta(days=ahead)
    assert read_date(f"{day:%a}", near) == read_date(f"{day:%A}", near) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("60", 60), ("60 min", 60), ("0", 0), ("90m", 90), ("1 h", 60), ("1h30", 90), ("1 h 30 min", 90), ("1:30", 90)],
)
def test_a_length_is_read_as_it_is_meant(typed: str, meant: int) -> None:
    assert read_minutes(typed) == meant


@pytest.mark.parametrize("typed", ["", "x", "1:75", "-5", "1.5 h", "99999", "min"])
def test_what_is_no_length_is_told_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write a length such as 45 min or 1 h 30\.$"):
        read_minutes(typed)


@given(st.integers(0, 99 * 60 + 59))
def test_every_length_is_read_back_from_each_form(minutes: int) -> None:
    hours, rest = divmod(minutes, 60)
    for form in (f"{minutes}", f"{minutes} min", f"{hours}h{rest:02}", f"{hours}:{rest:02}", f"{hours} h {rest} min"):
        assert read_minutes(form) == minutes


@given(st.text() | st.from_regex(r"[0-9:.h /-]{1,8}( ?[apm.]{0,4})", fullmatch=True), DAYS)
def test_whatever_is_typed_is_read_or_told_to_be_wrong(text: str, near: date) -> None:
    told = []
    for read in (read_time, read_minutes, lambda typed: read_date(typed, near)):
        try:
            read(text)
        except ValueError as trouble:
            told.append(str(trouble))
    assert all(sentence.startswith("Write a ") for sentence in told)


@pytest.mark.parametrize(
    ("typed", "meant"), [("9:00", (time(9), None)), ("9:00+1", (time(9), 1)), (" 0030 + 2 ", (time(0, 30), 2))]
)
def test_an_end_can_be_on_a_later_day(typed: str, meant: tuple[time, int | None]) -> None:
    assert read_end(typed) == meant


@pytest.mark.parametrize("typed", ["+1", "9:00+", "9:00+x", "9:00+123", "9:00+1+1", "9:00-1"])
def test_what_is_no_end_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write a time such as 9:30 or 0930\.$"):
        read_end(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("15", 15), ("+15", 15), ("-10", -10), ("−10 min", -10), ("– 1 h", -60), (" 1 h 30 ", 90), ("0", 0)],
)
def test_a_shift_is_later_or_below_0_earlier(typed: str, meant: int) -> None:
    assert read_shift(typed) == meant


@pytest.mark.parametrize("typed", ["", "-", "--5", "soon", "+-5", "1 h 90"])
def test_what_is_no_shift_is_told(typed: str) -> None:
    with pytest.raises(ValueError, match="Write a length such as 15, 1 h or, for earlier, -10"):
        read_shift(typed)
