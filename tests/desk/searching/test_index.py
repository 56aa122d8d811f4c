from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.desk.searching.index import Entry, Index, Wanted

TEXTS = st.one_of(st.text(max_size=30), st.sampled_from(["Нұрбек", "نوربیک", "Nurbek NUST", "(.*)+[", "😀 قاعة"]))


def index_of(*titles: str) -> Index:
    return Index(Entry("events", str(n), title) for n, title in enumerate(titles))


def titles(index: Index, typed: str) -> Sequence[str]:
    return [entry.title for entry in index.find(Wanted.of(typed))]


# --- which come, and in which order -------------------------------------------------------------------------------


def test_first_comes_what_begins_with_it_then_what_has_such_a_word_then_what_has_it_inside() -> None:
    index = Index(
        (
            Entry("events", "1", "Downustown"),
            Entry("events", "2", "Rest", ("Lawn, NUST",)),
            Entry("events", "3", "IIUI → NUST"),
            Entry("events", "4", "NUST → QAU"),
            Entry("events", "5", "Tea"),
            Entry("events", "6", "Tour of NUST"),
        )
    )
    assert [entry.id for entry in index.find(Wanted.of("nust"))] == ["4", "3", "6", "2", "1"]
    assert [entry.id for entry in index.begun(Wanted.of("nust"))] == ["4", "3", "6", "2"]


@pytest.mark.parametrize("typed", ["signing mou", "MOU sign", "mou  cer,sign", "mou-signing"])
def test_every_word_must_be_there_in_whatever_order(typed: str) -> None:
    index = index_of("MoU signing ceremony", "Signing table", "MoU 2")
    assert titles(index, typed) == ["MoU signing ceremony"]


def test_equally_good_ones_keep_their_order() -> None:
    assert titles(index_of("Tea b", "Tea a", "Tea c"), "tea") == ["Tea b", "Tea a", "Tea c"]


def test_capitals_accents_and_marks_count_for_nothing() -> None:
    index = index_of("Café: Al-Farabi Center", "MoFE&PT → IIUI")
    assert titles(index, "CAFE") == ["Café: Al-Farabi Center"]
    assert titles(index, "alfarabi") == ["Café: Al-Farabi Center"]
    assert titles(index, "al-färabi") == ["Café: Al-Farabi Center"]
    assert titles(index, "mofept") == titles(index, "mofe&pt") == ["MoFE&PT → IIUI"]


def test_one_letter_finds_words_that_begin_with_it_and_no_others() -> None:
    assert titles(index_of("Rest", "Tea", "Late tea"), "t") == ["Tea", "Late tea"]


@pytest.mark.parametrize("typed", ["", "   ", "…", "()", "@"])
def test_without_words_nothing_is_found(typed: str) -> None:
    index = index_of("Tea")
    assert index.find(Wanted.of(typed)) == index.begun(Wanted.of(typed)) == []


# --- across scripts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["Nurbek", "нұрбек", "نوربیک", "nurb", "нұрб", "نورب"])
@pytest.mark.parametrize("kept", ["Sayasat Nurbek", "Саясат Нұрбек", "سایاسات نوربیک"])
def test_a_name_is_found_in_every_script_whatever_script_is_kept(typed: str, kept: str) -> None:
    assert titles(index_of("Bilateral meeting", kept, "Norbert"), typed)[:1] == [kept]


def test_spellings_are_found_too() -> None:
    index = Index((Entry("members", "1", "Head of delegation", ("Қасым-Жомарт",)), Entry("members", "2", "Deputy")))
    for typed in ("kasym", "qasym-zhomart", "Қасым", "قاسم"):
        assert [entry.id for entry in index.find(Wanted.of(typed))] == ["1"], typed


def test_latin_words_are_not_found_by_their_consonants_alone() -> None:
    assert titles(index_of("Nurbek", "Norbak"), "norbek") == []


def test_two_consonants_find_only_a_word_without_others() -> None:
    assert titles(index_of("Raza", "Razdan"), "رضا") == ["Raza"]


def test_what_is_spelled_alike_comes_last() -> None:
    assert titles(index_of("نوربیک", "Nurbek"), "nurbek") == ["Nurbek", "نوربیک"]


def test_a_latin_and_a_foreign_word_are_found_together() -> None:
    assert titles(index_of("نوربیک, Minister", "Minister"), "minister nurbek") == ["نوربیک, Minister"]


# --- whatever is typed --------------------------------------------------------------------------------------------


@given(st.lists(TEXTS, max_size=12), st.text(), st.randoms(use_true_random=False))
def test_what_is_found_does_not_depend_on_the_order_of_the_rows(kept: list[str], typed: str, random: object) -> None:
    entries = [Entry("events", str(n), title) for n, title in enumerate(kept)]
    mixed = list(entries)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    for words in (typed, *kept[:3]):
        wanted = Wanted.of(words)
        assert {*Index(entries).find(wanted)} == {*Index(mixed).find(wanted)}


@given(st.lists(TEXTS, max_size=5), TEXTS)
def test_whatever_has_words_is_found_by_its_own_title(others: list[str], title: str) -> None:
    index = index_of(*others, title)
    found = titles(index, title)
    assert (title in found) or not Wanted.of(title).words
    assert len(found) == len({entry.id for entry in index.find(Wanted.of(title))})


@pytest.mark.parametrize(
    "typed", ["x" * 10_000, "a b " * 2_500, "😀" * 10_000, "\u202e\u2067نور" * 2_000, "(.*)+[" * 1_600]
)
def test_long_and_odd_texts_do_no_harm(typed: str) -> None:
    assert titles(index_of("Tea", "Rest"), typed) == []


def test_an_empty_index_finds_nothing() -> None:
    for typed in ("nust", "نور"):
        assert Index(()).find(Wanted.of(typed)) == []
