import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.desk.searching.spelling import consonants, is_arabic, is_foreign, plain, sounds, typed_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Саясат Нұрбек", "sayasat nurbek"),
        ("ӘҒҚҢӨҰҮҺІ", "aghqngouuhi"),
        ("Ельцин", "eltsin"),
        ("Ельцин’", "eltsin"),
        ("Satbayev Center, NUST", "satbayev center nust"),
        ("Al-Farabi Center", "al farabi center alfarabi"),
        ("MoFE&PT → hotel", "mofe pt hotel mofept"),
        ("Qur’an, El'tsin", "quran eltsin"),
        ("Ministère Çelik Öz", "ministere celik oz"),
        ("İstanbul", "istanbul"),
        ("  \n\t ", ""),
        ("«»–…", ""),
    ],
)
def test_words_are_written_in_small_latin_letters(text: str, words: str) -> None:
    assert plain(text) == words


def test_what_is_typed_with_a_mark_is_sought_in_its_parts() -> None:
    assert typed_words("al-farabi NUST’s") == ("al", "farabi", "nusts")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("نوربیک", "Nurbek"),
        ("Нұрбек", "Nurbek"),
        ("خالد", "Khalid"),
        ("مقبول", "Maqbool"),
        ("صدیقی", "Siddiqui"),
        ("نواز", "Nawaz"),
        ("انور", "Anwar"),
        ("رضا", "Raza"),
        ("بھٹو", "Bhutto"),
        ("فاطمہ", "Fatima"),
        ("یسوی", "Yassawi"),
        ("Қазақстан", "Kazakhstan"),
        ("Kazakhstan", "Qazaqstan"),
        ("Айтбаев", "Aitbayev"),
        ("Жұмағұлов", "Zhumagulov"),
    ],
)
def test_a_name_has_the_same_consonants_in_every_script(one: str, other: str) -> None:
    assert consonants(plain(other)) in consonants(sounds(one)).split()


def test_different_names_have_different_consonants() -> None:
    names = ("Nurbek", "Satbayev", "Siddiqui", "Yassawi", "Farabi", "Nawaz", "Kazakhstan", "Islamabad")
    assert len({consonants(plain(name)) for name in names}) == len(names)


def test_scripts_are_told_apart() -> None:
    assert [is_foreign(text) for text in ("Nurbek", "Ñandú", "Нұрбек", "نوربیک", "→ 3 ½")] == [
        *(False, False, True, True, False)
    ]
    assert [is_arabic(text) for text in ("Нұрбек", "نوربیک")] == [False, True]


@given(st.text())
def test_every_text_has_words_of_small_letters_and_figures(text: str) -> None:
    for words in (plain(text), consonants(sounds(text)).lower()):
        assert words.isascii()
        assert words.replace(" ", "").isalnum() or not words.strip()
        assert words == words.lower()
