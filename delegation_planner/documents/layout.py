"""Blocks divided into pages, before anything is drawn. Takes time in proportion to the number of blocks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_ON_NEW_PAGE = 3
_UNDER_HEAD = 2
_TOLERANCE = 1e-6


class Block(Protocol):
    """Something of a fixed height that is drawn in one place."""

    @property
    def height(self) -> float:
        """How far it reaches down, in points."""

    def draw(self, canvas: "Canvas", x: float, top: float) -> None:
        """Draw it; x is the left edge of the text, top its upper edge as the canvas counts, upwards."""

    def split(self, room: float) -> "tuple[Block, Block] | None":
        """Return it in two, the first no higher than the room in points; None when it can't be divided there."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the PDF's outline.

    Attributes:
        title: what it says.
        level: 0 for the outermost.
    """

    title: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """A block in the flow of a section, one row of its table.

    Attributes:
        block: what is drawn.
        keep: how many of the following items stay on the same page with it.
        with_previous: no page starts with it.
        starts: what a continuation line calls it, such as `11:45`; empty for none.
        bookmark: its entry in the outline.
        foot: the sentences that explain it at the foot of its page, where no notes stand under it.
        is_notes: it is the notes of its section.
    """

    block: Block
    keep: int = 0
    with_previous: bool = False
    starts: str = ""
    bookmark: Bookmark | None = None
    foot: tuple[str, ...] = ()
    is_notes: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Items that belong together, such as a day.

    Attributes:
        items: the rows.
        title: what stands once before them, and stays with the first two.
        head: what stands before the first row on every page, such as a table's head.
        head_again: what stands there instead on the pages on which it goes on.
        gap: the distance from what stands before it on a page, in points.
        new_page: it starts on a page of its own.
        bookmark: its entry in the outline.
        notes: what stands once under the last row, and keeps the last three with it.
    """

    items: tuple[Item, ...]
    title: tuple[Block, ...] = ()
    head: Block | None = None
    head_again: Block | None = None
    gap: float = 0.0
    new_page: bool = False
    bookmark: Bookmark | None = None
    notes: Block | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A block on its page.

    Attributes:
        block: what is drawn.
        top: how far its upper edge lies under the upper edge of the text, in points.
        bookmark: its entry in the outline.
    """

    block: Block
    top: float
    bookmark: Bookmark | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page.

    Attributes:
        placed: the blocks from the top down.
        used: the height that they take, in points.
        continues: what the next page starts with, when a section goes on there; else empty.
        foot: the sentences under its rows, each once; empty where notes stand under them.
    """

    placed: tuple[Placed, ...]
    used: float
    continues: str = ""
    foot: tuple[str, ...] = ()


def paginate(sections: Sequence[Section], room: float, reserve: float = 0.0) -> tuple[Page, ...]:
    """Divide sections into pages; at least one page.

    No item is divided unless it is higher than a page. A page starts with three rows of a section at least, where the
    section has them and its items may be parted there.

    Args:
        sections: what to print.
        room: the height of a page's text, in points.
        reserve: what stays free for the line at the foot of a page whose section goes on, or whose rows need
            explaining, in points.
    """
    book = _Book(room, reserve)
    for section in sections:
        _Flow.of(section).fill(book)
    book.turn()
    return tuple(book.pages)


@dataclass(slots=True)
class _Book:
    """The pages so far and the page being filled."""

    room: float
    reserve: float
    pages: list[Page] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0
    foot: list[str] = field(default_factory=list)

    def put(self, item: Item) -> None:
        self.placed.append(Placed(item.block, self.used, item.bookmark))
        self.used += item.block.height
        self.foot = [] if item.is_notes else [*self.foot, *(said for said in item.foot if said not in self.foot)]

    def turn(self, continues: str = "") -> None:
        if self.placed or not self.pages:
            self.pages.append(Page(tuple(self.placed), self.used, continues, tuple(self.foot)))
        self.placed, self.used, self.foot = [], 0.0, []


@dataclass(slots=True)
class _Flow:
    """A section on its way into the book: its title, its first head and its notes are items like its rows.

    Attributes:
        section: the section.
        items: what is still to be divided, the title and head first, the notes last.
        rows: the place of the first row.
        free: for each item, whether a page may start with it.
    """

    section: Section
    items: list[Item]
    rows: int
    free: list[bool]

    @classmethod
    def of(cls, section: Section) -> "_Flow":
        before = [*section.title, *([section.head] if section.head else [])]
        opening = [Item(block, keep=len(before) - at - 1 + _UNDER_HEAD) for at, block in enumerate(before)]
        items = [*opening, *_with_notes(section)]
        if items and section.bookmark:
            items[0] = replace(items[0], bookmark=section.bookmark)
        return cls(section, items, len(before), list(_free(items)))

    def fill(self, book: _Book) -> None:
        """Put every item on a page."""
        if self.section.new_page and book.placed:
            book.turn()
        gap = self.section.gap if book.placed else 0.0
        if book.placed and not self._take(0, book, gap):
            book.turn()
        book.used += self.section.gap if book.placed else 0.0
        at = 0
        while at < len(self.items):
            at = self._fill_page(book, at)

    def _fill_page(self, book: _Book, at: int) -> int:
        """Put on the page what it holds and return the place of the first item that is left."""
        taken = self._take(at, book) or self._force(at, book)
        for item in self.items[at : at + taken]:
            book.put(item)
        at += taken
        if at < len(self.items):
            book.turn(self.items[at].starts if at > self.rows else "")
            head = self.section.head_again or self.section.head
            if head and at >= self.rows and head.height <= book.room / 2 and not self.items[at].is_notes:
                book.put(Item(head))
        return at

    def _take(self, at: int, book: _Book, gap: float = 0.0) -> int:
        """Return how many items from a place on go on the page, under a gap; 0 when they can't be parted there."""
        used, fits = 0.0, at
        room = book.room - book.used - gap
        before_more = room - book.reserve
        whole = before_more if self._ends_with_foot(book) else room
        for place in range(at, len(self.items)):
            used += self.items[place].block.height
            if used > whole + _TOLERANCE:
                return self._part(at, fits) - at
            if used <= before_more + _TOLERANCE:
                fits = place + 1
        return len(self.items) - at

    def _ends_with_foot(self, book: _Book) -> bool:
        """Tell whether a line may stand under the last row, because no notes do."""
        return self.section.notes is None and any((book.foot, *(item.foot for item in self.section.items)))

    def _part(self, at: int, fits: int) -> int:
        """Return where the next page starts: at the latest place that is free and leaves it enough rows."""
        start = next((place for place in range(fits, at, -1) if self.free[place]), at)
        enough = len(self.items) - _ON_NEW_PAGE
        if enough < start:
            least = max(at, self.rows)
            return next((place for place in range(enough, least, -1) if self.free[place]), start)
        return start

    def _force(self, at: int, book: _Book) -> int:
        """Part what must not be parted, because a whole page does not hold it; return the number of items taken."""
        left = book.room - book.used - book.reserve
        place = at
        while place < len(self.items) and self.items[place].block.height <= left + _TOLERANCE:
            left -= self.items[place].block.height
            place += 1
        started = place > max(at, self.rows)
        if not started and self._is_higher_than_a_page(place, book):
            place += self._divide(place, left)
        return max(place - at, 1)

    def _is_higher_than_a_page(self, place: int, book: _Book) -> bool:
        head = self.section.head_again or self.section.head
        taken = head.height if head and place >= self.rows else 0.0
        return self.items[place].block.height > book.room - taken - book.reserve

    def _divide(self, place: int, room: float) -> bool:
        """Divide an item so that its first part fits the room, if it can be."""
        whole = self.items[place]
        halves = whole.block.split(room)
        if halves is None:
            return False
        self.items[place : place + 1] = [
            replace(whole, block=halves[0]),
            replace(whole, block=halves[1], bookmark=None),
        ]
        self.free[place : place + 1] = [self.free[place], True]
        self.rows += place < self.rows
        return True


def _with_notes(section: Section) -> tuple[Item, ...]:
    """Return the rows and the notes under them, which take as many rows along as a new page has at least."""
    if section.notes is None:
        return section.items
    along = 1 - _ON_NEW_PAGE
    last = (replace(item, with_previous=True) for item in section.items[along:])
    return *section.items[:along], *last, Item(section.notes, with_previous=True, is_notes=True)


def _free(items: Sequence[Item]) -> Iterator[bool]:
    """Yield for each item whether a page may start with it."""
    kept = 0
    for at, item in enumerate(items):
        yield at >= kept and not item.with_previous
        kept = max(kept, at + item.keep + 1 if item.keep else 0)
