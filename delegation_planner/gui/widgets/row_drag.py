"""Rows that are dragged to another place by their handles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from delegation_planner.gui.theme.look import Look
    from delegation_planner.gui.widgets.table import Table

HANDLE = 24
"""How wide the part at the left of a row is by which it is dragged, in pixels at 100 %."""


class RowDrag(QObject):
    """Lets rows of a table be dragged; a line shows where the row goes. Alt with an arrow does the same."""

    dropped = Signal(str, int)
    """A row was dropped: its id, and the place that it takes, from 1."""

    def __init__(self, table: "Table", look: "Look") -> None:
        super().__init__(table)
        self._table, self._look = table, look
        self._line = _DropLine(table.viewport(), look)
        self._row = -1
        self._start = QPoint()
        self.movable = -1
        """How many rows from the first have a handle; -1 for all."""
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch the mouse over the rows."""
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._press(at)
            elif event.type() == QEvent.Type.MouseMove and self._row >= 0:
                return self._move(at)
            elif event.type() == QEvent.Type.MouseButtonRelease and self._row >= 0:
                return self._release(at)
        return super().eventFilter(watched, event)

    def _press(self, at: QPoint) -> None:
        on_handle = at.x() <= self._look.px(HANDLE) and not self._table.listing.frozen
        row = self._table.rowAt(at.y()) if on_handle else -1
        self._row = row if self.movable < 0 or row < self.movable else -1
        self._start = at

    def _move(self, at: QPoint) -> bool:
        if (at - self._start).manhattanLength() < QApplication.startDragDistance() and not self._line.isVisible():
            return True
        gap = self._gap(at)
        y = self._table.rowViewportPosition(gap) if gap < self._count() else self._bottom()
        self._line.setGeometry(QRect(0, y - 1, self._table.viewport().width(), 2))
        self._line.show()
        return True

    def _release(self, at: QPoint) -> bool:
        row, self._row = self._row, -1
        if not self._line.isVisible():
            return False
        self._line.hide()
        gap = self._gap(at)
        place = gap + 1 if gap <= row else gap
        if place != row + 1:
            self.dropped.emit(self._table.listing.rows[row].id, place)
        return True

    def _gap(self, at: QPoint) -> int:
        """Return before which row a row dropped there comes."""
        row = self._table.rowAt(at.y())
        if row < 0:
            return 0 if at.y() < 0 else self._count()
        middle = self._table.rowViewportPosition(row) + self._table.rowHeight(row) // 2
        return min(self._count(), row + (at.y() > middle))

    def _count(self) -> int:
        return len(self._table.listing.rows) if self.movable < 0 else self.movable

    def _bottom(self) -> int:
        last = self._count() - 1
        return self._table.rowViewportPosition(last) + self._table.rowHeight(last)


class _DropLine(QWidget):
    """The line that shows where a row goes."""

    def __init__(self, parent: QWidget, look: "Look") -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QEvent) -> None:  # noqa: ARG002 - it is painted whole
        """Paint the line in the accent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("accent"))
        painter.end()
