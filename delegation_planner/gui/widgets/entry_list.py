"""`EntryList`: a list of one column with rows of several heights, and heads of sections that can't be selected."""

from typing import Any, Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from delegation_planner.gui.widgets.cells import Cells, Index
from delegation_planner.gui.widgets.listing import Column, Listing

_Action = QAbstractItemView.CursorAction
_FAR = frozenset({_Action.MoveHome, _Action.MoveEnd, _Action.MovePageUp, _Action.MovePageDown})


class HasHead(Protocol):
    """A row that may be the head of a section."""

    @property
    def id(self) -> str:
        """What it is known by."""

    @property
    def is_head(self) -> bool:
        """Whether it can't be selected."""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""


class Entries(Listing[Any]):
    """The rows of an `EntryList`, each of which is `HasHead`."""

    def __init__(self) -> None:
        super().__init__([Column("", _spoken)], _spoken)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row: nothing with a head."""
        return Qt.ItemFlag.NoItemFlags if self.at(index).is_head else super().flags(index)


class EntryList(QListView):
    """The list. Enter or a double click opens the selected row."""

    picked = Signal()
    """Another row is selected, or none."""
    opened = Signal()
    """The selected row is to be opened."""
    struck = Signal(QPoint)
    """The selected row was clicked, and where."""
    moved = Signal()
    """Other rows may be in view."""
    widened = Signal()
    """It has another width, in which rows may be of another height."""

    def __init__(self, parent: QWidget | None = None, entries: Entries | None = None) -> None:
        super().__init__(parent)
        self.entries = entries or Entries()
        self.setModel(self.entries)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().selectionChanged.connect(lambda: self.picked.emit())
        # Qt drops the selection with a reset and does not tell.
        self.entries.modelReset.connect(self.picked)
        self.doubleClicked.connect(lambda: self.opened.emit())
        self.verticalScrollBar().valueChanged.connect(lambda: self.moved.emit())

    def set_up(self, cells: Cells) -> None:
        """Say who paints the rows."""
        self.setItemDelegate(cells)
        cells.look.changed.connect(self.scheduleDelayedItemsLayout)

    def set_rows(self, rows: list[Any], *, keep_place: bool = False) -> None:
        """Show other rows; what was selected stays so, if it is still there.

        Args:
            rows: the rows.
            keep_place: whether, where it is gone, the row is selected that stands in its place now.
        """
        held = self.current_id
        wanted = self._nearest(held, rows) if held and keep_place else held
        self.entries.set_rows(rows)
        self.scheduleDelayedItemsLayout()
        if wanted and wanted != self.current_id:
            self.select(wanted)

    @property
    def current_id(self) -> str:
        """The id of the selected row; empty for none."""
        chosen = self.selectionModel().selectedIndexes()
        return self.entries.at(chosen[0]).id if chosen else ""

    def select(self, row_id: str) -> bool:
        """Select the row of an id and bring it into view; return whether there is one."""
        number = self.entries.row_of(row_id)
        if number < 0:
            return False
        index = self.entries.index(number, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def full_height(self) -> int:
        """Return how high all rows are together, in pixels."""
        return sum(self.sizeHintForIndex(self.entries.index(n, 0)).height() for n in range(self.entries.rowCount()))

    def ids_in_view(self) -> list[str]:
        """Return the ids of the rows that can be seen."""
        first, last = (self._near(y) for y in (0, self.viewport().height() - 1))
        return [row.id for row in self.entries.rows[first : last + 1] if not row.is_head]

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads: Home and End, and a page up or down, stop at rows that can be selected."""
        here = self.currentIndex()
        can = [n for n, row in enumerate(self.entries.rows) if not row.is_head]
        if action not in _FAR or not can:
            return super().moveCursor(action, modifiers)
        if action is _Action.MoveHome or not here.isValid():
            return self.entries.index(can[0], 0)
        if action is _Action.MoveEnd:
            return self.entries.index(can[-1], 0)
        return self.entries.index(self._a_page_from(here, can, down=action is _Action.MovePageDown), 0)

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the selected row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the selected row was clicked."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and not self.entries.at(index).is_head:
            self.struck.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that other rows may be in view."""
        super().resizeEvent(event)
        self.moved.emit()
        if event.size().width() != event.oldSize().width():
            self.widened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row when the list gets the focus and none is selected."""
        super().focusInEvent(event)
        if not self.current_id:
            self.select(next((row.id for row in self.entries.rows if not row.is_head), ""))

    def _nearest(self, row_id: str, rows: list[Any]) -> str:
        """Return the id itself if it is among other rows, else that of the next row still there, else of the last."""
        there = [row.id for row in rows if not row.is_head]
        at = self.entries.row_of(row_id)
        following = [row.id for row in self.entries.rows[at:]]
        before = [row.id for row in reversed(self.entries.rows[:at])]
        return next((each for each in (*following, *before) if each in there), there[0] if there else "")

    def _a_page_from(self, here: QModelIndex, can: list[int], *, down: bool) -> int:
        """Return the last row that fits into a page with this one; at least the next, if there is one."""
        on = [n for n in (can if down else reversed(can)) if (n > here.row() if down else n < here.row())]
        box, high = self.visualRect(here), self.viewport().height()
        found = here.row()
        for number in on:
            there = self.visualRect(self.entries.index(number, 0))
            reach = there.bottom() - box.top() if down else box.bottom() - there.top()
            if found != here.row() and reach > high:
                break
            found = number
        return found

    def _near(self, y: int) -> int:
        index: QModelIndex = self.indexAt(QPoint(self.viewport().width() // 2, y))
        return index.row() if index.isValid() else (0 if y == 0 else self.entries.rowCount() - 1)


def _spoken(row: HasHead) -> str:
    return row.spoken
