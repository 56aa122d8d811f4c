"""Where an Edit would put the items of a day, before it is applied."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from delegation_planner.gui.pages.programme.lanes import runs
from delegation_planner.gui.pages.programme.timeline.board import Board
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.model.ids import Id


@dataclass(frozen=True)
class Proposal:
    """A day as it would be.

    Attributes:
        board: the day as it would be.
        moved: the events that would stand elsewhere, or would be new.
        left: where they, and those that would be gone from the day, are now.
    """

    board: Board
    moved: frozenset[Id]
    left: tuple[Item, ...]

    def ghosts(self, grid: Grid) -> Iterator[QRectF]:
        """Yield where what would move is now."""
        for item in self.left:
            for lanes in runs(item.lanes) if item.lanes else ():
                yield grid.span(item.starts, item.ends, lanes)


def proposal_of(now: Board, then: Board) -> Proposal:
    """Return what would move between a day and the same day as it would be."""
    was, becomes = ({item.event_id: _place(item) for item in board.in_order} for board in (now, then))
    moved = frozenset(each for each, place in becomes.items() if was.get(each) != place)
    left = tuple(item for item in now.items if item.event_id in moved or item.event_id not in becomes)
    return Proposal(then, moved, left)


def _place(item: Item) -> tuple[int, int, tuple[int, ...]]:
    return item.starts, item.ends, item.lanes
