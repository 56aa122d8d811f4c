"""The level of an office by the words of its title."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner import data
from delegation_planner.rules.levels import level_of

TABLE = json.loads(data.path("levels.json").read_text(encoding="utf-8"))
WORDS = [(words, row["level"]) for row in TABLE["levels"] for words in row["words"]]


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("President", 1),
        ("President of the Republic of Kazakhstan", 1),
        ("President of the Academy of Sciences", None),
        ("Prime Minister", 2),
        ("First Deputy Prime Minister", 3),
        ("Federal Minister for Education and Professional Training", 4),
        ("Minister of Science and Higher Education", 4),
        ("Minister of State for Education", 5),
        ("First Vice-Minister", 5),
        ("Ambassador of Kazakhstan", 5),
        ("Federal Secretary", 6),
        ("Acting Chairman", 6),
        ("Vice Chancellor, QAU", 7),
        ("Vice-Chancellor", 7),
        ("Rector", 7),
        ("Vice-Rector for Research", 8),
        ("Senior Joint Secretary", 8),
        ("Director General", 8),
        ("Director", 9),
        ("Deputy Director", 10),
        ("Private Secretary to the Minister", 11),
        ("Adviser to the Prime Minister", 8),
        ("Secretary, Prime Minister’s Office", 6),
        ("The Minister’s private secretary", 11),
        ("Administrator", None),
        ("Representative", None),
        ("", None),
    ],
)
def test_levels_of_titles(title: str, level: int | None) -> None:
    assert level_of(title) == level


def test_the_table_is_whole_and_says_where_it_comes_from() -> None:
    assert [row["level"] for row in TABLE["levels"]] == list(range(1, 12))
    assert "OWN" in TABLE["source"]
    assert "DER" in TABLE["source"]
    assert len({words.casefold() for words, _ in WORDS}) == len(WORDS)


@given(st.sampled_from(WORDS), st.sampled_from([str.upper, str.lower, str.title]), st.sampled_from(["", "Acting "]))
def test_words_of_the_table_have_their_level_in_any_letters(row: tuple[str, int], letters: object, before: str) -> None:
    words, level = row
    assert callable(letters)
    assert level_of(letters(before + words)) == level


@given(st.sampled_from(WORDS), st.text(alphabet="abcxyz ’-,", max_size=20))
def test_words_after_a_comma_change_nothing(row: tuple[str, int], rest: str) -> None:
    words, level = row
    assert level_of(f"{words}, {rest}") == level


@given(st.text(max_size=60))
def test_any_text_has_a_level_of_the_scale_or_none(text: str) -> None:
    assert level_of(text) in {None, *range(1, 12)}
