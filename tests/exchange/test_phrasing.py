from typing import Any

import pytest

from delegation_planner.exchange.differences import Difference, bare
from delegation_planner.exchange.phrasing import line_of, value_words

EVENT = "event “Tea”"


@pytest.mark.parametrize(
    ("field", "before", "after", "line"),
    [
        ("", None, EVENT, "+ event “Tea”"),
        ("", EVENT, None, "- event “Tea”"),
        ("venue_id", None, "venue “Foyer”", "~ event “Tea”: venue none → venue “Foyer”"),
        ("in_charge", "", "Desk", "~ event “Tea”: in charge none → Desk"),
        ("public", False, True, "~ event “Tea”: public no → yes"),
    ],
)
def test_a_difference_is_a_line(field: str, before: Any, after: Any, line: str) -> None:
    assert line_of(Difference("events", "1", EVENT, field, before, after), "en") == line


@pytest.mark.parametrize(
    ("value", "words"), [(None, "none"), ("", "none"), ([], "none"), (["en", "ur"], "en, ur"), (True, "yes"), (3, "3")]
)
def test_values_are_words(value: object, words: str) -> None:
    assert value_words(value, "en") == words


def test_what_stands_between_the_quotation_marks() -> None:
    assert bare("event “Tea”") == "Tea"
    assert bare("event “Talk on “Tea””") == "Talk on “Tea”"
    assert bare("Tea") == "Tea"
