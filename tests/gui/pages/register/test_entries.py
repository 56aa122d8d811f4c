"""Finding rows of a register: capitals and accents count for nothing, and every word must be there."""

from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.pages.register.entries import Entry, folded, in_order, matching, place_of


def entry(row_id: str, name: str, *others: str, sorts: frozenset[str] = frozenset()) -> Entry:
    return Entry(row_id, name, False, (), place_of(name, row_id), folded((name, *others)), sorts)


MINISTER = entry("1", "Sayasat Nurbek", "Саясат Нұрбек", "سایاسات نوربیک")
RECTOR = entry("2", "Rector, université 3", sorts=frozenset({"open"}))
BOTH = [MINISTER, RECTOR]


def test_a_person_is_found_in_every_script_that_is_kept() -> None:
    assert matching(BOTH, "nurbek") == [MINISTER]
    assert matching(BOTH, "НҰРБЕК") == [MINISTER]
    assert matching(BOTH, "نوربیک") == [MINISTER]


def test_accents_count_for_nothing_and_all_words_must_be_there() -> None:
    assert matching(BOTH, "UNIVERSITE") == [RECTOR]
    assert matching(BOTH, "3 rec") == [RECTOR]
    assert matching(BOTH, "rector nurbek") == []


def test_a_segment_and_what_is_being_changed() -> None:
    assert matching(BOTH, "", "open") == [RECTOR]
    assert matching(BOTH, "", "open", held="1") == BOTH


def test_figures_are_ordered_by_what_they_count() -> None:
    names = ["Kazakh university 10", "kazakh University 2", "Embassy", "Университет 1"]
    ordered = in_order(entry(str(n), name) for n, name in enumerate(names))
    found = [each.name for each in ordered]
    assert found == ["Embassy", "kazakh University 2", "Kazakh university 10", "Университет 1"]


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_row_is_found_by_each_part_of_its_own_name(before: str, after: str) -> None:
    row = entry("1", f"{before} {after}")
    for words in (before, after, row.name, row.name.swapcase() if row.name.isascii() else row.name):
        assert matching([row], words) == [row]


@given(st.lists(st.text(max_size=12), max_size=30), st.text(max_size=6))
def test_a_filter_keeps_the_order_and_adds_nothing(names: list[str], words: str) -> None:
    rows = in_order(entry(str(n), name) for n, name in enumerate(names))
    found = matching(rows, words)
    assert found == [row for row in rows if row in found]
    assert matching(rows, "") == rows
