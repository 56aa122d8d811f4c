from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import but, event, plan_of, visit

from delegation_planner.desk.searching.asking import Asked, Asking, Jump, asked, events_from, read_jump
from delegation_planner.model.kinds import EventStatus, TimeState
from delegation_planner.model.plan import VisitPlan

SUNDAY, MONDAY, TUESDAY = (date(2026, 2, day) for day in (1, 2, 3))


@pytest.mark.parametrize(
    ("typed", "asking", "words"),
    [
        ("nust", Asking.ANYTHING, "nust"),
        ("  > print ", Asking.COMMANDS, "print"),
        (">", Asking.COMMANDS, ""),
        ("@Нұрбек", Asking.PEOPLE, "Нұрбек"),
        ("#2feb 1030", Asking.DAY, "2feb 1030"),
        ("a > b", Asking.ANYTHING, "a > b"),
        ("", Asking.ANYTHING, ""),
    ],
)
def test_the_first_sign_says_what_is_asked_for(typed: str, asking: Asking, words: str) -> None:
    assert asked(typed) == Asked(asking, words)


@pytest.mark.parametrize(
    ("words", "jump"),
    [
        ("2feb 1030", Jump(MONDAY, time(10, 30))),
        ("2 feb", Jump(MONDAY, None)),
        ("2 feb 9", Jump(MONDAY, time(9))),
        ("mon", Jump(MONDAY, None)),
        ("sun 7:05", Jump(SUNDAY, time(7, 5))),
        ("1030", Jump(TUESDAY, time(10, 30))),
        ("9:30 pm", Jump(TUESDAY, time(21, 30))),
        ("3", Jump(TUESDAY, None)),
        ("2 1030", Jump(MONDAY, time(10, 30))),
        ("2.2.26 10", Jump(MONDAY, time(10))),
        ("2026-02-03", Jump(TUESDAY, None)),
        ("", None),
        ("tea", None),
        ("2feb tea", None),
        ("31feb", None),
    ],
)
def test_a_day_and_a_time_are_read_as_an_officer_types_them(words: str, jump: Jump | None) -> None:
    assert read_jump(words, SUNDAY, TUESDAY) == jump


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_jump_or_none(words: str) -> None:
    found = read_jump(words, SUNDAY, TUESDAY)
    assert found is None or isinstance(found.day, date)


def day() -> VisitPlan:
    held = visit()
    cancelled, open_ = EventStatus.CANCELLED, TimeState.TO_BE_CONFIRMED
    return plan_of(
        held,
        event(held, "Meeting", "09:00", "10:00"),
        event(held, "Talk", "09:30", "10:15"),
        event(held, "Called off", "09:30", "11:00", status=cancelled),
        event(held, "Tea", "10:15", "10:30"),
        event(held, "Some time", "00:00", "00:00", time_state=open_),
        but(event(held, "Night flight", "23:00", "23:30"), ends="2026-02-03T02:00", ends_zone="Asia/Almaty"),
    )


def went_to(jump: Jump) -> list[str]:
    return [event.title for event in events_from(day(), jump)]


@pytest.mark.parametrize(
    ("at", "titles"),
    [
        (time(9, 45), ["Meeting", "Talk", "Tea", "Night flight"]),
        (time(10), ["Talk", "Tea", "Night flight"]),
        (time(10, 15), ["Tea", "Night flight"]),
        (time(8), ["Meeting", "Talk", "Tea", "Night flight"]),
        (time(23, 30), ["Night flight"]),
    ],
)
def test_what_goes_on_comes_first_then_what_follows_that_day(at: time, titles: list[str]) -> None:
    assert went_to(Jump(MONDAY, at)) == titles


def test_a_day_alone_means_all_of_it() -> None:
    assert went_to(Jump(MONDAY, None)) == ["Meeting", "Talk", "Called off", "Tea", "Night flight", "Some time"]


def test_what_goes_on_past_midnight_is_found_on_the_next_day() -> None:
    assert went_to(Jump(TUESDAY, time(1))) == ["Night flight"]
    assert went_to(Jump(TUESDAY, time(3))) == []
    assert went_to(Jump(TUESDAY, None)) == []
