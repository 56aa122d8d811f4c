"""`MemberTable`: the list of a delegation, in which members are dragged to another place and sections are folded."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from delegation_planner.gui.pages.delegation.cells import column_at, row_at
from delegation_planner.gui.pages.delegation.columns import HANDLE, NAME, ORGANISATION, Members
from delegation_planner.gui.pages.delegation.rows import Row
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import LINE, Cells
from delegation_planner.gui.widgets.listing import Listing
from delegation_planner.gui.widgets.table import Table

HEAD = 28
"""The height of a section's head, in pixels at 100 %."""
_EDGE = 24
_DOT = 4
_CHIP = 28
_LEAST = ((ORGANISATION, 52), (NAME, 105))
"""The columns that give way before the others, in that order, and how narrow they become, in pixels at 100 %."""


@dataclass(slots=True)
class _Drag:
    """A member under the mouse.

    Attributes:
        row: the row that was taken.
        start: where it was taken.
        at: where the mouse is; None until it has moved far enough.
        gap: the line to which it would go: before the row of this number.
    """

    row: Row
    start: QPoint
    at: QPoint | None = None
    gap: int = 0


class MemberTable(Table):
    """The list of a delegation.

    Attributes:
        place_at: tells the place in the order of precedence that a member would get before a row.
    """

    dropped = Signal(str, int)
    """A member was dragged: its id, and the number of the row before which it comes."""
    folding = Signal(bool)
    """The section of the selected row is to be folded, or opened."""
    pasted = Signal(str)
    """Text was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place_at: Callable[[str, int], int] = lambda _, gap: gap
        self._drag: _Drag | None = None

    def set_up(self, listing: Listing[Row], cells: Cells, line: int = LINE) -> None:
        """Show a listing."""
        super().set_up(listing, cells, line)
        self._dress = cells.look
        listing.modelReset.connect(self._shape)
        cells.look.changed.connect(self._shape)

    @property
    def members(self) -> Members:
        """The rows and columns that are shown."""
        model = self.model()
        assert isinstance(model, Members)  # noqa: S101 - `set_up` takes no other
        return model

    def edit_name(self) -> None:
        """Let the name of the selected row be typed in its cell."""
        number = self.listing.row_of(self.current_id)
        if number >= 0:
            index = self.listing.index(number, self.members.shown.index(NAME))
            if self.listing.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.edit(index)

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of this list do."""
        if self.state() is QAbstractItemView.State.EditingState or not self._did(event):
            super().keyPressEvent(event)

    def _did(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag:
            self._end_drag()
        elif key == Qt.Key.Key_F2:
            self.edit_name()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.folding.emit(key == Qt.Key.Key_Left)
        else:
            return False
        return True

    # --- dragging ----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a member by its handle."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._is_handle(index):
            self.select(row_at(index).id)
            self._drag = _Drag(row_at(index), event.position().toPoint())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is dragged; the list scrolls when the mouse is at its edge."""
        drag, at = self._drag, event.position().toPoint()
        if drag is None:
            super().mouseMoveEvent(event)
            return
        far = (at - drag.start).manhattanLength() >= QApplication.startDragDistance()
        if drag.at is not None or far:
            self._scroll_at(at.y())
            drag.at, drag.gap = at, self._gap_at(at.y())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put what was dragged to its new place."""
        drag = self._drag
        if drag is None:
            super().mouseReleaseEvent(event)
            return
        self._end_drag()
        if drag.at is not None:
            self.dropped.emit(drag.row.id, drag.gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list, and over it what is dragged."""
        super().paintEvent(event)
        if self._drag and self._drag.at is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_line(painter, self._drag.gap)
            self._paint_chip(painter, self._drag, self._drag.at)
            painter.end()

    def _is_handle(self, index: QModelIndex) -> bool:
        if not index.isValid() or self.listing.frozen:
            return False
        return column_at(index) == HANDLE and row_at(index).table == "members"

    def _end_drag(self) -> None:
        self._drag = None
        self.viewport().update()

    def _scroll_at(self, y: int) -> None:
        bar, edge = self.verticalScrollBar(), self._dress.px(_EDGE)
        if y < edge:
            bar.setValue(bar.value() - edge)
        elif y > self.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    def _gap_at(self, y: int) -> int:
        """Return the row before which something comes that is let go at a height: under a head, above interpreters."""
        rows = self.members.rows
        last = next((number for number, row in enumerate(rows) if row.table in ("", "interpreters")), len(rows))
        number = self.rowAt(y)
        if number < 0:
            number = -1 if y < 0 else len(rows)
        elif y > self.visualRect(self.listing.index(number, 0)).center().y():
            number += 1
        return max(1, min(last, number))

    def _paint_line(self, painter: QPainter, gap: int) -> None:
        y = self.visualRect(self.listing.index(gap - 1, 0)).bottom()
        accent, dot = self._dress.colour("accent"), self._dress.px(_DOT)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(2 * dot, y, self.viewport().width() - 3 * dot, y)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(2 * dot, y), dot, dot)

    def _paint_chip(self, painter: QPainter, drag: _Drag, at: QPoint) -> None:
        look, place = self._dress, self.place_at(drag.row.id, drag.gap)
        text = self.tr("{name} → place {n}").format(name=drag.row.words, n=place)
        font = look.font(bold=True)
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideMiddle, self.viewport().width() // 2)
        chip = self._chip_box(look, QFontMetrics(font).horizontalAdvance(words), at)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(chip, 4, 4)
        icon = look.px(16)
        x, y = chip.left() + look.px(10), chip.top() + (chip.height() - icon) / 2
        look.draw_icon(painter, "dots-six-vertical", "on_accent", x, y)
        painter.setFont(font)
        painter.setPen(look.colour("on_accent"))
        painter.drawText(chip.adjusted(look.px(32), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _chip_box(self, look: Look, wide: int, at: QPoint) -> QRect:
        """Return where the chip is: beside the mouse, and within the list."""
        width, height = wide + look.px(44), look.px(_CHIP)
        x = max(0, min(at.x() + look.px(16), self.viewport().width() - width))
        y = max(0, min(at.y() + look.px(8), self.viewport().height() - height))
        return QRect(x, y, width, height)

    # --- sizes -------------------------------------------------------------------------------------------------

    def _fit_columns(self) -> None:
        """Leave the states of papers, food and interpreters whole as long as names can give way."""
        super()._fit_columns()
        if self._look is None or self.model() is None:
            return
        px, shown = self._look.px, self.members.shown
        widths = [px(column.width) for column in self.members.columns]
        over = sum(widths) - self.viewport().width()
        for place, least in ((shown.index(column), least) for column, least in _LEAST if column in shown):
            given = max(0, min(over, widths[place] - px(least)))
            widths[place] -= given
            over -= given
        if over == 0:
            for place, width in enumerate(widths):
                self.setColumnWidth(place, width)

    def _shape(self) -> None:
        """Give heads of sections their height, and all the width there is."""
        self._fit()
        self.clearSpans()
        for number, row in enumerate(self.members.rows):
            # Qt keeps the heights of the rows that stood here before.
            self.setRowHeight(number, self._dress.px(HEAD if row.is_head else self._line))
            if row.is_head:
                self.setSpan(number, 0, 1, len(self.listing.columns))
