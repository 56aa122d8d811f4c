"""How the rows of the list of calendars are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.gui.pages.calendars.rows import Row
from delegation_planner.gui.widgets.cells import PAD, Cells, Index, Type

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

TICK, CALENDAR, ITEMS, LANGUAGE, SAVED, SINCE = range(6)
"""The columns."""
HEIGHT = 58
"""The height of a row, in pixels at 100 %."""
_BOX = 16
_LINE = 17


class CalendarCells(Cells):
    """Paints the rows of calendars."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a cell of a calendar."""
        row = row_at(index)
        column = index.column()
        if column == TICK:
            self._tick(painter, box, row.chosen)
        elif column == CALENDAR:
            self._two_lines(painter, box, row)
        elif column == SINCE:
            self._since(painter, box, row)
        else:
            is_weak = column == LANGUAGE or (column == SAVED and not row.is_made)
            self.words(painter, box, str(index.data()), Type("ink2" if is_weak else "ink", even=True))

    def _tick(self, painter: QPainter, box: QRect, chosen: bool) -> None:
        side = self.look.px(_BOX)
        left = box.left() + self.look.px(PAD)
        square = QRectF(left + 0.5, box.top() + (box.height() - side) // 2 + 0.5, side - 1, side - 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("accent" if chosen else "field"), 1))
        painter.setBrush(self.look.colour("accent" if chosen else "surface"))
        painter.drawRoundedRect(square, 3, 3)
        painter.restore()
        if chosen:
            inset = (side - self.look.px(12)) / 2
            self.look.draw_icon(painter, "check-bold", "on_accent", left + inset, square.top() + inset - 0.5, 12)

    def _two_lines(self, painter: QPainter, box: QRect, row: Row) -> None:
        high = self.look.px(_LINE)
        top = box.top() + (box.height() - 2 * high) // 2
        self.words(painter, QRect(box.left(), top, box.width(), high), row.name, Type(bold=True))
        self.words(painter, QRect(box.left(), top + high, box.width(), high), row.audience, Type("ink2", 12))

    def _since(self, painter: QPainter, box: QRect, row: Row) -> None:
        if not row.is_made:
            self.chip(painter, box, row.since, "ink2", "hover")
        elif row.is_current:
            self.chip(painter, box, row.since, "ok", "ok_soft", "check-circle-fill")
        else:
            self.chip(painter, box, row.since, "warn", "warn_soft", "warning-fill")


def row_at(index: Index) -> Row:
    """Return the row of an index."""
    listing: Listing[Row] = index.model()  # type: ignore[assignment]
    return listing.at(index)
