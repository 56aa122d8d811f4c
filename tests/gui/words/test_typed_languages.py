"""Languages as they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.words.languages import language_name, spoken
from delegation_planner.gui.words.typed_languages import native_language, read_languages


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("Kazakh, English", ("kk", "en")),
        ("urdu–english", ("ur", "en")),
        ("Russian and Kazakh and Russian", ("ru", "kk")),
        ("kk-Cyrl; en", ("kk-Cyrl", "en")),
        ("  ", ()),
    ],
)
def test_languages_are_read_however_they_are_joined(typed: str, tags: tuple[str, ...]) -> None:
    assert read_languages(typed) == tags


def test_an_unknown_language_is_told() -> None:
    with pytest.raises(ValueError, match=r"“Klingonese” is no language that is known here\. Write Kazakh, English\."):
        read_languages("Kazakh, Klingonese")


@given(st.lists(st.sampled_from(["kk", "en", "ur", "ru", "ar", "fa", "tr", "uz", "de", "fr"]), unique=True))
def test_what_is_shown_is_read_back(tags: list[str]) -> None:
    assert read_languages(spoken(tags, ", ")) == tuple(tags)


@given(st.text(max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    try:
        tags = read_languages(text)
    except ValueError:
        return
    assert all(language_name(tag) != tag for tag in tags)


def test_a_country_has_a_language_for_names() -> None:
    assert (native_language("KZ"), native_language("pk"), native_language("")) == ("kk-Cyrl", "ur", "en")
