"""A short list inside a form: the offices of a person, the rooms of a venue. It is as high as its rows need."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QWidget

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.table import Table

LINE = 30
"""The height of a row, in pixels at 100 %."""
LONGEST = 12
"""How many rows are shown before the list scrolls."""
_HEAD = 32


class SubList(Table):
    """A list of a form. Del removes a row; where cells are edited, Enter, F2 or typing begins it."""

    done = Signal()
    """Enter was pressed on a row that is not edited in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        self.entered.connect(self._begin)
        self.typed.connect(self._write)

    def show_columns(self, look: Look, columns: Sequence[Column[Any]]) -> None:
        """Say which columns there are."""
        self._face = look
        self.set_up(Listing(columns), _SubCells(look, self), LINE)
        look.changed.connect(self._fit_height)
        self.horizontalHeader().setVisible(any(column.title for column in columns))

    def set_rows(self, rows: Sequence[Any], *, frozen: bool) -> None:
        """Show rows; the one that is selected stays selected."""
        held, column = self.current_id, self.currentIndex().column()
        self.listing.frozen = frozen
        self.listing.set_rows(rows)
        if held and self.current_id != held:
            self.select(held, column)
        self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the form, and pass over the Enter that a cell being edited has taken already."""
        if event.key() == Qt.Key.Key_Escape or self.state() == QAbstractItemView.State.EditingState:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the rows anew when the list is switched on or off."""
        super().changeEvent(event)
        self.viewport().update()

    def _fit_height(self) -> None:
        rows = min(LONGEST, max(1, len(self.listing.rows)))
        head = self._face.px(_HEAD) if not self.horizontalHeader().isHidden() else 0
        self.setFixedHeight(head + rows * self._face.px(LINE) + 3)

    def _begin(self) -> None:
        index = self._editable()
        if index is None:
            self.done.emit()
        else:
            self.setCurrentIndex(index)
            self.edit(index)

    def _write(self, letter: str) -> None:
        """Begin a cell with the letter that was typed on it."""
        if (index := self._editable()) is None:
            return
        self.setCurrentIndex(index)
        self.edit(index)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit):
            editor.setText(letter)

    def _editable(self) -> Index | None:
        """Return the cell to edit: the current one, else the first of its row that can be."""
        current = self.currentIndex()
        if not current.isValid():
            return None
        row = [self.listing.index(current.row(), column) for column in range(self.listing.columnCount())]
        free = [index for index in (current, *row) if self.listing.flags(index) & Qt.ItemFlag.ItemIsEditable]
        return next(iter(free), None)


class _SubCells(Cells):
    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint the words of a cell; a row that only invites to type is grey."""
        listing: Listing[Any] = index.model()  # type: ignore[assignment]
        column = listing.columns[index.column()]
        token = "ink3" if getattr(listing.at(index), "hint", False) else "ink"
        self.words(painter, box, str(index.data() or ""), Type(token), align=column.align)
