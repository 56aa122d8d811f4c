"""How long a signing takes: the vectors, measured from the parameters of the office."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.rules.house import House
from delegation_planner.rules.signing_time import Paper, Way, signing_seconds

HOUSE = House()
PAPERS = st.lists(st.builds(Paper, st.integers(1, 4), st.integers(2, 4)), min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("mous", "languages", "way", "tables", "seconds"),
    [
        (1, 1, "sequential", 1, 380),
        (1, 2, "sequential", 1, 420),
        (8, 1, "sequential", 1, 1185),
        (8, 2, "sequential", 1, 1505),
        (8, 2, "parallel", 2, 885),
        (8, 2, "parallel", 4, 575),
        (8, 2, "exchange_only", 1, 540),
    ],
)
def test_the_vectors(mous: int, languages: int, way: str, tables: int, seconds: int) -> None:
    assert signing_seconds([Paper(languages)] * mous, HOUSE, Way(way), tables) == seconds


def test_the_office_s_own_times_count() -> None:
    house = House({"signing.open": "0", "signing.close": "0", "signing.language": "10", "signing.change": "1"})
    assert signing_seconds([Paper(1), Paper(2, 3)], house) == (20 + 20 + 20) + 1 + (60 + 40 + 20)


def test_a_round_takes_as_long_as_its_longest() -> None:
    assert signing_seconds([Paper(1), Paper(3), Paper(2)], HOUSE, Way.PARALLEL, 2) == 300 + 160 + 35 + 120


@given(PAPERS, st.randoms())
def test_the_order_makes_no_difference_one_after_the_other(papers: list[Paper], random: object) -> None:
    mixed = sorted(papers, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert signing_seconds(mixed, HOUSE) == signing_seconds(papers, HOUSE)


@given(PAPERS, st.builds(Paper, st.integers(1, 4), st.integers(2, 4)))
def test_one_more_takes_longer_by_itself_and_the_change(papers: list[Paper], more: Paper) -> None:
    alone = signing_seconds([more], HOUSE) - signing_seconds([], HOUSE)
    assert signing_seconds([*papers, more], HOUSE) == signing_seconds(papers, HOUSE) + alone + 35


@given(PAPERS, st.integers(1, 6))
def test_more_tables_never_take_longer_than_one_and_no_less_than_the_longest(papers: list[Paper], tables: int) -> None:
    at_once = signing_seconds(papers, HOUSE, Way.PARALLEL, tables)
    assert max(signing_seconds([paper], HOUSE) for paper in papers) <= at_once <= signing_seconds(papers, HOUSE)
    assert signing_seconds(papers, HOUSE, Way.PARALLEL, 1) == signing_seconds(papers, HOUSE)
