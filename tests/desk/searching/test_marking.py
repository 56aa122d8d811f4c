import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.desk.searching.index import Wanted
from delegation_planner.desk.searching.marking import found_in, missing_in


def parts(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in found_in(text, Wanted.of(typed))]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("NUST → QAU", "nust", ["NUST"]),
        ("University (NUST), NUST lawn", "nu", ["NU", "NU"]),
        ("MoU signing ceremony", "cer sign", ["sign", "cer"]),
        ("Ministers enter", "iste", ["iste"]),
        ("Ministers’ private talk", "a", []),
        ("Café de Flore", "cafe", ["Café"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "str", ["Straße"]),
        ("Саясат Нұрбек", "nurbek", ["Нұрбек"]),
        ("Саясат Нұрбек", "nur", ["Нұр"]),
        ("Sayasat Nurbek", "نوربیک", ["Nurbek"]),
        ("سایاسات نوربیک", "nurbek", ["نوربیک"]),
        ("Nurbek", "norbek", []),
        ("Tea", "", []),
        ("(.*)", ".*", []),
    ],
)
def test_what_was_found_is_marked(text: str, typed: str, found: list[str]) -> None:
    assert parts(text, typed) == found


@pytest.mark.parametrize(("typed", "missing"), [("nust", False), ("nust tea", True), ("", False), ("qau NUST", False)])
def test_a_word_that_is_not_there_is_missing(typed: str, missing: bool) -> None:
    assert missing_in("NUST → QAU", Wanted.of(typed)) is missing


@given(st.text(), st.text())
def test_marks_lie_within_the_text_apart_and_in_order(text: str, typed: str) -> None:
    last = -1
    for start, end in found_in(text, Wanted.of(typed)):
        assert last < start < end <= len(text)
        last = end
