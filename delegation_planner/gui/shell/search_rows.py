"""The rows that the search lists: what was found, under the heads of sections."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from delegation_planner.desk.searching.index import Wanted
from delegation_planner.desk.searching.marking import Span, found_in
from delegation_planner.gui.words import searching as words

MOST = 8
"""So many rows of a section are shown where there are several sections."""
MOST_ALONE = 50
"""So many rows of a section are shown that is the only one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row.

    Attributes:
        id: what it is known by in the list.
        title: what was found.
        second: what is said of it after that.
        icon: its icon; empty for a head.
        key: the key that does the same; empty for none.
        act: opens it, or does it; None for a head and for what says how many more there are.
        kind: whether it can be chosen.
        marked: the parts of the title that were found.
        second_marked: the parts of what is said after it that were found.
    """

    id: str
    title: str
    second: str = ""
    icon: str = ""
    key: str = ""
    act: Callable[[], object] | None = None
    kind: Literal["row", "head", "more"] = "row"
    marked: tuple[Span, ...] = ()
    second_marked: tuple[Span, ...] = ()

    @property
    def is_head(self) -> bool:
        """Whether it can't be selected."""
        return self.kind != "row"

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(filter(None, (self.title, self.second, self.key)))


@dataclass(frozen=True, slots=True)
class Section:
    """What was found in one place.

    Attributes:
        name: what its ids begin with.
        title: its head.
        rows: what was found there.
        count: how much was found there, shown or not.
    """

    name: str
    title: str
    rows: Sequence[Row]
    count: int


def listed(sections: Iterable[Section]) -> list[Row]:
    """Return the rows of sections, each under its head; what is cut is counted."""
    return [row for section in sections if section.rows for row in _listed(section)]


def marked(row: Row, wanted: Wanted) -> Row:
    """Return a row with the parts marked that were found; after the title only what the title does not have."""
    in_title, in_second = found_in(row.title, wanted), found_in(row.second, wanted)
    is_all = len(in_title) >= len(set(wanted.words))
    return replace(row, marked=in_title, second_marked=() if is_all else in_second)


def _listed(section: Section) -> Iterator[Row]:
    yield Row(f"{section.name} head", section.title, kind="head")
    yield from section.rows
    if (more := section.count - len(section.rows)) > 0:
        yield Row(f"{section.name} more", words.more_words(more), kind="more")
