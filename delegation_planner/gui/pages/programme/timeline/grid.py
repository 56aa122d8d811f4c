"""Where minutes and lanes are on the timeline, in pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from delegation_planner.gui.pages.programme.timeline.arranging import Block
from delegation_planner.gui.pages.programme.timeline.items import MIDNIGHT

LEAST = 20
"""The height of the shortest item, in pixels at 100 %."""
_SIDE, _ABOVE, _BETWEEN = 4, 1, 2


@dataclass(frozen=True, slots=True)
class Grid:
    """The measures of a timeline.

    Attributes:
        minute: the height of a minute, in pixels.
        above: the room above midnight, in pixels.
        gutter: the width of the column of hours, in pixels.
        lane: the width of a lane, in pixels.
        lanes: how many lanes there are.
        staff: the width of the staff's lane, open or folded, in pixels.
        is_open: whether the staff's lane is open.
        scale: the text size; 1 for 100 %.
    """

    minute: float
    above: float
    gutter: float
    lane: float
    lanes: int
    staff: float
    is_open: bool
    scale: float

    @property
    def height(self) -> float:
        """The height of the day."""
        return self.y(MIDNIGHT) + self.above

    @property
    def right(self) -> float:
        """Where the lanes end and the staff's begins."""
        return self.gutter + self.lane * self.lanes

    @property
    def least(self) -> float:
        """The minutes that the shortest item takes up where it is drawn."""
        return LEAST * self.scale / self.minute

    @property
    def band(self) -> float:
        """The minutes that a line of words takes up."""
        return self.least

    def y(self, minute: float) -> float:
        """Return where a minute is."""
        return self.above + minute * self.minute

    def minute_at(self, y: float) -> float:
        """Return which minute is somewhere; below 0 and from 1440 on it lies outside the day."""
        return (y - self.above) / self.minute

    def lane_at(self, x: float) -> int:
        """Return which lane is somewhere; that of the staff comes after all others."""
        if x >= self.right:
            return self.lanes if self.is_open else self.lanes - 1
        return max(0, min(self.lanes - 1, int((x - self.gutter) // max(1.0, self.lane))))

    def lane_box(self, first: int, last: int) -> tuple[float, float]:
        """Return where lanes begin and end; the lane after the last one is the staff's."""
        if first >= self.lanes:
            return self.right, self.right + self.staff
        return self.gutter + first * self.lane, self.gutter + (last + 1) * self.lane

    def box(self, block: Block, *, staff: bool = False) -> QRectF:
        """Return where a block is drawn."""
        first, last = (self.lanes, self.lanes) if staff else (block.first, block.last)
        return self.span(block.item.starts, block.item.ends, (first, last), (block.column, block.columns))

    def span(self, starts: int, ends: int, lanes: tuple[int, int], column: tuple[int, int] = (0, 1)) -> QRectF:
        """Return where something is drawn that lasts from one minute to another.

        Args:
            starts: in minutes from midnight; what lies outside the day is cut off.
            ends: likewise.
            lanes: its first and its last lane.
            column: which part of the width it has, and of how many.
        """
        left, right = self.lane_box(*lanes)
        left, right = left + _SIDE, right - _SIDE
        number, count = column
        wide = (right - left) / count
        gap = min(_BETWEEN, wide / 4) if count > 1 else 0
        top = self.y(max(0, starts)) + _ABOVE
        high = max(LEAST * self.scale, (min(MIDNIGHT, ends) - max(0, starts)) * self.minute - 2 * _ABOVE)
        return QRectF(left + number * wide, top, wide - gap, high)


def union(boxes: Iterable[QRectF]) -> QRectF:
    """Return the smallest rectangle that holds all of some."""
    found = QRectF()
    for box in boxes:
        found = found.united(box)
    return found
