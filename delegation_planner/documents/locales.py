"""What a language calls countries and other languages, and how it writes dates."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=8)
def locale_of(language: str) -> "Locale":
    """Return the locale of a language, British for English; English too where the language is not known."""
    from babel import Locale, UnknownLocaleError

    english = Locale("en", "GB")
    try:
        return english if language == "en" else Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return english


def country_name(code: str, language: str) -> str:
    """Return the name of a country by its ISO 3166-1 code; the code itself where it has none."""
    return str(locale_of(language).territories.get(code.upper(), code))


def language_name(tag: str, language: str) -> str:
    """Return the name of the language of a BCP 47 tag; the tag itself where it has none."""
    return str(locale_of(language).languages.get(tag.partition("-")[0], tag))
