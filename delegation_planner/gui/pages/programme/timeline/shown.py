"""Blocks in their places, found by what can be seen of the day."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF

from delegation_planner.gui.pages.programme.timeline.arranging import Block
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.model.kinds import EventKind

NARROW = 28
"""A narrower block has no words, in pixels at 100 %."""
THIN = 3.0
"""The width of the bar of a small block, in pixels."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A block in its place.

    Attributes:
        block: the block.
        box: where it is.
        text: the part of it in which its words stand.
        rank: where it comes when blocks are painted one over the other.
        is_small: whether it is only a patch of its colour, since no words have room in it.
    """

    block: Block
    box: QRectF
    text: QRectF
    rank: tuple[int, int]
    is_small: bool = False


class Stack:
    """Blocks from the top, of which those between two heights are found at once.

    Attributes:
        shown: the blocks.
    """

    def __init__(self, shown: Sequence[Shown]) -> None:
        self.shown = shown
        self._tops = [each.box.top() for each in shown]
        # How far down any of the blocks so far reaches.
        self._lowest = list(accumulate((each.box.bottom() for each in shown), max))

    def between(self, top: float, bottom: float) -> list[Shown]:
        """Return the blocks that can be seen between two heights, from the top."""
        first, last = bisect_left(self._lowest, top), bisect_right(self._tops, bottom)
        return [each for each in self.shown[first:last] if each.box.bottom() >= top]


Patches = Mapping[EventKind, tuple[list[QRectF], list[QRectF]]]
"""Small blocks by their kind: where they are, and where their bars are."""


def shown_at(block: Block, grid: Grid, *, staff: bool) -> Shown:
    """Return a block in its place.

    Args:
        block: the block.
        grid: the measures.
        staff: whether it stands in the lane of the staff.
    """
    box = grid.box(block, staff=staff)
    text = QRectF(box)
    if block.columns == 1 and (block.text_first, block.text_last) != (block.first, block.last):
        inner = grid.span(0, 0, (block.text_first, block.text_last))
        text = QRectF(inner.left(), box.top(), inner.width(), box.height())
    if block.text_from > block.item.starts:
        text.setTop(grid.y(block.text_from))
    rank = (block.item.starts - block.item.ends, block.item.starts)
    return Shown(block, box, text, rank, text.width() < NARROW * grid.scale)


def patches_of(shown: Iterable[Shown]) -> Patches:
    """Return small blocks by their kind."""
    found: dict[EventKind, tuple[list[QRectF], list[QRectF]]] = {}
    for each in shown:
        boxes, bars = found.setdefault(each.block.item.kind, ([], []))
        box = each.box
        boxes.append(box)
        bars.append(QRectF(box.left(), box.top(), min(THIN, box.width()), box.height()))
    return found
