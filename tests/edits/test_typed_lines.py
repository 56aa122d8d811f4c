from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.edits.typed_lines import TypedLine, guess_kind, read_line
from delegation_planner.model.kinds import EventKind

HALF_PAST_FOUR = time(16, 30)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1630 tea, foyer", TypedLine("Tea", HALF_PAST_FOUR, place="foyer", kind=EventKind.MEAL)),
        ("16:30 tea", TypedLine("Tea", HALF_PAST_FOUR, kind=EventKind.MEAL)),
        ("1630-1700 tea, foyer", TypedLine("Tea", HALF_PAST_FOUR, time(17), place="foyer", kind=EventKind.MEAL)),
        ("16:30–17:00 tea", TypedLine("Tea", HALF_PAST_FOUR, time(17), kind=EventKind.MEAL)),
        ("4:30 pm to 5 pm tea", TypedLine("Tea", HALF_PAST_FOUR, time(17), kind=EventKind.MEAL)),
        (
            "1630 45 min walk, garden",
            TypedLine("Walk", HALF_PAST_FOUR, minutes=45, place="garden", kind=EventKind.VISIT),
        ),
        ("1h30 rectors, deans, IIUI", TypedLine("Rectors, deans", minutes=90, place="IIUI")),
        ("tea", TypedLine("Tea", kind=EventKind.MEAL)),
        ("09 welcome", TypedLine("Welcome", time(9))),
        ("25 rectors meet", TypedLine("25 rectors meet")),
        ("2 ministers meet", TypedLine("2 ministers meet")),
        ("1630 , foyer", TypedLine("Foyer", HALF_PAST_FOUR)),
        ("1630 tea,", TypedLine("Tea", HALF_PAST_FOUR, kind=EventKind.MEAL)),
    ],
)
def test_a_line_is_read_as_it_is_meant(typed: str, meant: TypedLine) -> None:
    assert read_line(typed) == meant


@pytest.mark.parametrize("typed", ["", "  ", "1630", "1630-1700", ",", "1630 45 min"])
def test_a_line_without_a_title_is_told_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^Write what takes place, such as 1630 tea, foyer\.$"):
        read_line(typed)


def test_a_time_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="Write a time"):
        read_line("2575 tea")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Dinner hosted by the Federal Minister", EventKind.MEAL),
        ("Reception", EventKind.MEAL),
        ("Friday prayer", EventKind.PRAYER),
        ("Rest", EventKind.REST),
        ("MoU signing ceremony", EventKind.SIGNING),
        ("Inauguration: Akhmet Yassawi Center", EventKind.INAUGURATION),
        ("Ribbon", EventKind.INAUGURATION),
        ("Joint press statement", EventKind.PRESS),
        ("Laboratory tour", EventKind.VISIT),
        ("Hotel → MoFE&PT", EventKind.TRANSFER),
        ("Hotel to dinner", EventKind.TRANSFER),
        ("Motorcade", EventKind.TRANSFER),
        ("Arrival", EventKind.ARRIVAL),
        ("Departure", EventKind.DEPARTURE),
        ("Department meeting", EventKind.MEETING),
        ("Design workshop", EventKind.MEETING),
        ("Bilateral meeting", EventKind.MEETING),
    ],
)
def test_the_kind_is_guessed_from_the_words(title: str, kind: EventKind) -> None:
    assert guess_kind(title) is kind


@given(
    st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    st.sampled_from(["{:%H:%M}", "{:%H%M}", "{:%H.%M}"]),
)
def test_every_time_comes_back_from_a_line(at: time, form: str) -> None:
    assert read_line(f"{form.format(at)} tea, foyer") == TypedLine("Tea", at, place="foyer", kind=EventKind.MEAL)


@given(st.text() | st.from_regex(r"[0-9:.-]{1,9} [a-z ,0-9]{0,12}", fullmatch=True))
def test_whatever_is_typed_is_read_or_told_to_be_wrong(text: str) -> None:
    try:
        said = read_line(text).title
    except ValueError as trouble:
        said = str(trouble)
    assert said


def test_a_pasted_book_is_told_to_be_too_long() -> None:
    with pytest.raises(ValueError, match=r"^Write one short line, such as 1630 tea, foyer\.$"):
        read_line("tea " * 1_000_000)
