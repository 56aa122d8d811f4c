"""A day on the timeline as it is painted: each block with its place in pixels, and which of them can be seen."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from delegation_planner.gui.pages.programme.timeline.arranging import Overlap, arrange
from delegation_planner.gui.pages.programme.timeline.board import Board, Gap
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.gui.pages.programme.timeline.shown import (
    NARROW,
    THIN,
    Patches,
    Shown,
    Stack,
    patches_of,
    shown_at,
)
from delegation_planner.model.ids import Id

if TYPE_CHECKING:
    from delegation_planner.gui.pages.programme.timeline.faces import Face

_PART = 4
"""A larger part of a day than this is painted whole."""


@dataclass(frozen=True, slots=True)
class Band:
    """Where two items overlap.

    Attributes:
        overlap: the overlap, in the first of its lanes.
        box: where it is hatched.
    """

    overlap: Overlap
    box: QRectF


@dataclass(frozen=True)
class Scene:
    """What is painted.

    Attributes:
        board: the day.
        grid: the measures.
        shown: the blocks from the top.
        overlaps: what overlaps.
        conflicts: the lanes in which something does.
        faces: what stands in the blocks that were painted already, by the block's identity.
    """

    board: Board
    grid: Grid
    shown: tuple[Shown, ...]
    overlaps: tuple[Overlap, ...]
    conflicts: frozenset[int]
    faces: "dict[int, Face]" = field(default_factory=dict)

    @cached_property
    def in_danger(self) -> frozenset[Id]:
        """The events that overlap with a longer one."""
        return frozenset(each.event_id for each in self.overlaps)

    @cached_property
    def by_id(self) -> dict[Id, list[Shown]]:
        """The blocks of each event."""
        found: dict[Id, list[Shown]] = {}
        for each in self.shown:
            found.setdefault(each.block.item.event_id, []).append(each)
        return found

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """Where items overlap; lanes that lie beside each other have one band."""
        return tuple(_bands(self))

    @cached_property
    def wide_bands(self) -> tuple[Band, ...]:
        """Those in which there is room for the hatching."""
        return tuple(band for band in self.bands if band.box.width() >= NARROW * self.grid.scale)

    @cached_property
    def thin_bands(self) -> list[QRectF]:
        """Where the others are: a line at their right."""
        narrow = (band.box for band in self.bands if band.box.width() < NARROW * self.grid.scale)
        return [QRectF(box.right() - THIN + 1, box.top(), THIN - 1, box.height()) for box in narrow]

    @cached_property
    def _bands_by_id(self) -> dict[Id, list[Band]]:
        found: dict[Id, list[Band]] = {}
        for band in self.bands:
            found.setdefault(band.overlap.event_id, []).append(band)
        return found

    def text_of(self, shown: Shown) -> QRectF:
        """Return the part of a block in which its words stand, without what is hatched."""
        text = QRectF(shown.text)
        for band in self._bands_by_id.get(shown.block.item.event_id, ()):
            if not band.box.intersects(text):
                continue
            if band.box.left() > text.left() + 1 and band.box.right() >= text.right() - 1:
                text.setRight(band.box.left())
            elif band.box.top() > text.top():
                text.setBottom(min(text.bottom(), band.box.top()))
        return text

    @cached_property
    def gaps(self) -> tuple[tuple[Gap, QRectF], ...]:
        """The legs that are missing, each with its place."""
        return tuple((gap, _gap_box(gap, self.grid)) for gap in self.board.gaps)

    @cached_property
    def _stacks(self) -> tuple["Stack", "Stack"]:
        """The blocks with words, and those that are patches alone."""
        return Stack([e for e in self.shown if not e.is_small]), Stack([e for e in self.shown if e.is_small])

    def visible(self, top: float, bottom: float) -> list[Shown]:
        """Return the blocks with words that can be seen between two heights, in the order in which they are painted."""
        return sorted(self._stacks[0].between(top, bottom), key=lambda each: each.rank)

    def patches(self, top: float, bottom: float) -> "Patches":
        """Return the small blocks that can be seen between two heights; for a large part all, which are known."""
        small = self._stacks[1]
        if bottom - top > self.grid.height / _PART:
            return self._all_patches
        return patches_of(small.between(top, bottom)) if small.shown else {}

    @cached_property
    def _all_patches(self) -> "Patches":
        return patches_of(self._stacks[1].shown)

    def at(self, point: QPointF) -> Shown | None:
        """Return the uppermost block at a place."""
        there = [each for stack in self._stacks for each in stack.between(point.y(), point.y())]
        found = [each for each in there if each.box.contains(point)]
        return max(found, key=lambda each: each.rank, default=None)

    def gap_at(self, point: QPointF) -> Gap | None:
        """Return the missing leg at a place."""
        return next((gap for gap, box in self.gaps if box.contains(point)), None)


def scene_of(board: Board, grid: Grid, without: Iterable[Id] = ()) -> Scene:
    """Return a day in its measures.

    Args:
        board: the day.
        grid: the measures.
        without: the events that are left out, since they are dragged.
    """
    left_out = frozenset(without)
    items = [item for item in board.items if item.event_id not in left_out]
    strict = [lane.is_one_party for lane in board.lanes]
    found = arrange(items, grid.least, grid.band, strict)
    shown = [shown_at(block, grid, staff=False) for block in found.blocks]
    if grid.is_open:
        staff = arrange((item for item in board.staff if item.event_id not in left_out), grid.least, grid.band, [False])
        shown += [shown_at(block, grid, staff=True) for block in staff.blocks]
        shown.sort(key=lambda each: each.box.top())
    return Scene(board, grid, tuple(shown), found.overlaps, found.lanes_in_conflict)


def placed_whole(item: Item, grid: Grid) -> Iterator[Shown]:
    """Yield the blocks of an item that is dragged: as wide as its lanes."""
    found = arrange([item], grid.least, grid.band, [False] * (grid.lanes + 1))
    return (shown_at(block, grid, staff=not item.lanes) for block in found.blocks)


def _bands(scene: Scene) -> Iterator[Band]:
    for _, group in groupby(sorted(scene.overlaps, key=_pair), key=_pair):
        yield from _bands_of(list(group), scene)


def _bands_of(overlaps: Sequence[Overlap], scene: Scene) -> Iterator[Band]:
    """Yield the bands of one overlap: one for each block of the shorter item that it touches."""
    lanes = {each.lane for each in overlaps}
    one = overlaps[0]
    for shown in scene.by_id.get(one.event_id, ()):
        there = sorted(lanes & set(range(shown.block.first, shown.block.last + 1)))
        if there:
            column = (shown.block.column, shown.block.columns)
            box = scene.grid.span(one.starts, one.ends, (there[0], there[-1]), column)
            yield Band(one, _below_the_title(box, shown, scene.grid))


def _below_the_title(box: QRectF, shown: Shown, grid: Grid) -> QRectF:
    """Return where a band can be hatched without hiding the words of the block: below them, else at their end."""
    title = shown.text.top() + 22 * grid.scale
    found = QRectF(box)
    found.setBottom(min(box.bottom() + 2, shown.box.bottom()))
    found.adjust(-1, 0, 1, 1)
    if found.top() >= title or found.left() > shown.text.left() + 1:
        return found
    if found.bottom() - title >= 16 * grid.scale:
        found.setTop(title)
    else:
        found.setLeft(found.right() - min(found.width() * 0.4, 130 * grid.scale))
    return found


def _pair(overlap: Overlap) -> tuple[Id, Id, int, int]:
    return overlap.event_id, overlap.other_id, overlap.starts, overlap.ends


def _gap_box(gap: Gap, grid: Grid) -> QRectF:
    return grid.span(gap.starts, max(gap.starts, gap.ends), (gap.lanes[0], gap.lanes[-1]))
