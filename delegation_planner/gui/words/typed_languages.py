"""Languages as an officer types them, “Kazakh, English”, and as rows hold them, `kk`, `en`."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from delegation_planner.gui.words.languages import language_name

_BETWEEN = re.compile(r"[,;/–—+&]|\band\b|\s-\s")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OF_COUNTRY = {"AZ": "az", "CN": "zh-Hans", "KG": "ky", "KZ": "kk-Cyrl", "PK": "ur", "RU": "ru", "TR": "tr", "UZ": "uz"}


def read_languages(text: str) -> tuple[str, ...]:
    """Return the tags of the languages that are typed: “Kazakh, English”, “Urdu–English”, “kk, en”.

    Raises:
        ValueError: a language is not known; the text is a sentence for a person.
    """
    words = (word.strip() for word in _BETWEEN.split(text))
    return tuple(dict.fromkeys(_tag(word) for word in words if word))


def native_language(country: str) -> str:
    """Return the tag of the language in which names are written in a country; English where it is not known here."""
    return _OF_COUNTRY.get(country.upper(), "en")


def _tag(word: str) -> str:
    if found := _tags().get(word.casefold()):
        return found
    if _TAG.fullmatch(word) and language_name(word) != word:
        return word
    told = QCoreApplication.translate("Languages", "“{word}” is no language that is known here. Write Kazakh, English.")
    raise ValueError(told.format(word=word[:40]))


@lru_cache(maxsize=1)
def _tags() -> dict[str, str]:
    """Return the tags of languages by their English names without capitals. Qt counts “C” among them, which is none."""
    tags = (tag for tag in map(QLocale.languageToCode, QLocale.Language) if len(tag) > 1)
    found = {language_name(tag).casefold(): tag for tag in tags}
    return {name: tag for name, tag in found.items() if name != tag}
