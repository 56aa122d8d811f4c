"""What is said of words that a choice can't take: they mean none of its options, or several."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

_MOST, _LONGEST = 3, 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Choosing", text)


def which_words(names: Sequence[str]) -> str:
    """Ask which of several options is meant: “Which one: Turkmenistan, Türkiye?”; of many the first are named."""
    ask = _tr("Which one: {names}, …") if names[_MOST:] else _tr("Which one: {names}?")
    return ask.format(names=", ".join(names[:_MOST]))


def none_words(words: str) -> str:
    """Say that no option bears the words."""
    return _tr("There is no “{words}” here.").format(words=_cut(words))


def no_country(words: str) -> str:
    """Say that there is no such country."""
    return _tr("There is no country “{words}”.").format(words=_cut(words))


def no_zone(words: str) -> str:
    """Say that there is no such time zone."""
    return _tr("There is no time zone “{words}”.").format(words=_cut(words))


def _cut(words: str) -> str:
    return words.strip()[:_LONGEST]
