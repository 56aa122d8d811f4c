"""What the window calls languages: Qt's own names, which cost nothing to load."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLocale

_SCRIPT = 4
"""The length of the part of a BCP 47 tag that names a script."""
_WIDELY_WRITTEN = 2
"""The length of the tags of languages that are widely written (ISO 639-1)."""


def language_name(tag: str) -> str:
    """Return the English name of the language of a BCP 47 tag; the tag itself where it has none."""
    language = QLocale.codeToLanguage(tag.partition("-")[0])
    return tag if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def script_name(tag: str) -> str:
    """Return the English name of the script that a BCP 47 tag names; empty where it names none."""
    code = next((part for part in tag.split("-")[1:] if len(part) == _SCRIPT and part.isalpha()), "")
    script = QLocale.codeToScript(code) if code else QLocale.Script.AnyScript
    return code if script is QLocale.Script.AnyScript else QLocale.scriptToString(script).removesuffix(" Script")


def spoken(tags: Sequence[str], between: str = "–") -> str:
    """Return languages by name: “Kazakh–English”."""
    return between.join(language_name(tag) for tag in tags)


@lru_cache(maxsize=1)
def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that are widely written, each with its tag, in the order of their names."""
    codes = {QLocale.languageToCode(language) for language in QLocale.Language}
    found = ((language_name(code), code) for code in codes if len(code) == _WIDELY_WRITTEN)
    return tuple(sorted(found, key=lambda option: option[0].casefold()))
