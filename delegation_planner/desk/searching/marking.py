"""Which parts of a text were found, so that they can be shown."""

import re
from collections.abc import Iterator

from delegation_planner.desk.searching.index import Wanted, sought_in
from delegation_planner.desk.searching.spelling import is_foreign, plain

_WORD = re.compile(r"[^\W_]+")
Span = tuple[int, int]
"""Where a part of a text begins and ends."""


def found_in(text: str, wanted: Wanted) -> tuple[Span, ...]:
    """Return the parts of a text that were found, in order and apart from each other.

    Of a word in another script than it was typed in, the whole word was found.
    """
    spans = sorted(span for number in range(len(wanted.words)) for span in _of_word(text, wanted, number))
    return tuple(_joined(spans))


def missing_in(text: str, wanted: Wanted) -> bool:
    """Tell whether one of the words that were typed is not in a text."""
    return any(not any(_of_word(text, wanted, number)) for number in range(len(wanted.words)))


def _of_word(text: str, wanted: Wanted, number: int) -> Iterator[Span]:
    """Yield where a word is: at the start of words if anywhere there, else inside them, else by its consonants."""
    word = wanted.words[number]
    words = [(found.start(), found.group()) for found in _WORD.finditer(text)]
    begun = [(at, at + _reach(each, word)) for at, each in words if plain(each).startswith(word)]
    within = [span for at, each in words if len(word) > 1 and (span := _inside(at, each, word))]
    yield from begun or within or _spelled(words, wanted, number)


def _reach(text: str, word: str) -> int:
    """Return how many letters of a word of the text make what was typed; all of them where letters don't match."""
    return len(word) if len(plain(text)) == len(text) else len(text)


def _inside(at: int, text: str, word: str) -> Span | None:
    spelled = plain(text)
    place = spelled.find(word)
    if place < 0:
        return None
    return (at + place, at + place + len(word)) if len(spelled) == len(text) else (at, at + len(text))


def _spelled(words: list[tuple[int, str]], wanted: Wanted, number: int) -> Iterator[Span]:
    for at, each in words:
        if (wanted.is_foreign or is_foreign(each)) and sought_in(each, wanted.bones[number]):
            yield at, at + len(each)


def _joined(spans: list[Span]) -> Iterator[Span]:
    """Yield spans in order, those that touch or overlap as one."""
    held: Span | None = None
    for start, end in spans:
        if held is None:
            held = start, end
        elif start <= held[1]:
            held = held[0], max(held[1], end)
        else:
            yield held
            held = start, end
    if held:
        yield held
