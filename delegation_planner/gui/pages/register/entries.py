"""The rows of a register as its page lists them, and finding some of them by a part of their words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from delegation_planner.edits.places import fold
from delegation_planner.model.ids import Id

_FIGURES = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a register.

    Attributes:
        id: the row's id.
        name: what it is called.
        is_open: whether that stands for a name which is to be confirmed.
        cells: what stands in the further columns.
        place: what the list is ordered by (`place_of`).
        found_by: its words without capitals and accents, in every script that is kept of it.
        sorts: the values of the segments among which it is.
        country: the ISO 3166-1 code of its country; empty for none.
        spoken: the whole row, for a screen reader.
    """

    id: Id
    name: str
    is_open: bool
    cells: tuple[str, ...]
    place: str
    found_by: str
    sorts: frozenset[str] = frozenset()
    country: str = ""
    spoken: str = ""


def folded(texts: Iterable[str]) -> str:
    """Return texts without capitals and accents, each on a line of its own, to find words in them."""
    return "\n".join(_fold(text) for text in texts if text)


def matching(entries: Sequence[Entry], words: str, sort: str = "", held: Id = "") -> list[Entry]:
    """Return the entries that hold every one of the words and are of a sort, in their order.

    Args:
        entries: those to look through.
        words: what was typed; a part of a word is enough, and capitals and accents count for nothing.
        sort: the value of the segment; empty for all.
        held: the id of an entry that stays, whatever it says: the one that is being changed.
    """
    wanted = fold(words).split()
    return [each for each in entries if each.id == held or _fits(each, wanted, sort)]


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in their order."""
    return sorted(entries, key=lambda each: each.place)


def place_of(name: str, row_id: Id) -> str:
    """Return what a name is ordered by: university 2 comes before university 10."""
    return f"{_FIGURES.sub(lambda found: found[0].zfill(9), name.casefold())}\n{row_id}"


def _fits(entry: Entry, wanted: Sequence[str], sort: str) -> bool:
    return (not sort or sort in entry.sorts) and all(word in entry.found_by for word in wanted)


def _fold(text: str) -> str:
    # Most texts are plain, and going through every letter of ten thousand rows takes its time.
    return text.casefold() if text.isascii() else fold(text)
