"""What the registers call kinds, languages and countries."""

from delegation_planner.gui.words import registers as words
from delegation_planner.model.kinds import AliasKind, OrganisationKind


def test_every_kind_has_a_word_of_its_own() -> None:
    assert words.organisation_kind_word(OrganisationKind.RESEARCH) == "Research institution"
    assert len({words.organisation_kind_word(kind) for kind in OrganisationKind}) == len(OrganisationKind)
    assert words.alias_kind_word(AliasKind.PRESS_VARIANT) == "As the press wrote it"
    assert len({words.alias_kind_word(kind) for kind in AliasKind}) == len(AliasKind)


def test_a_language_says_its_script_where_the_tag_does() -> None:
    assert words.language_word("kk-Cyrl") == "Kazakh (Cyrillic)"
    assert words.language_word("ur") == "Urdu"
    assert words.language_word("xx-Zzzz-1") != ""
    assert ("Kyrgyz", "ky") in words.languages(["ky"])
    assert len(words.languages(["ur"])) == len(words.LANGUAGES)


def test_countries_begin_with_the_one_that_is_not_known() -> None:
    assert words.countries()[0] == ("Not known", "")
    assert ("Kazakhstan", "KZ") in words.countries()
    assert words.country_word("PK") == "Pakistan"
    assert words.country_word("") == ""
