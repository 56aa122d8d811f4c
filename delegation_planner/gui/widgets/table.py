"""`Table`: the list in the middle of a page, with the keys that every list has."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import LINE, Cells
from delegation_planner.gui.widgets.listing import Index, Listing

_FOCUS = 2
_NARROW = 70
_Key = Qt.Key
_Held = Qt.KeyboardModifier
_ALT, _CTRL, _SHIFT = _Held.AltModifier, _Held.ControlModifier, _Held.ShiftModifier
_Flag = QItemSelectionModel.SelectionFlag
_CHOSEN = _Flag.ClearAndSelect | _Flag.Rows


class Table(QTableView):
    """A list whose rows are selected whole.

    Enter opens the selected row, Del removes it, Alt with an arrow moves it, F2 edits a cell, or opens the row where
    the cell is not edited in place; Tab leaves the list.
    """

    picked = Signal()
    """Another row is selected, or none."""
    entered = Signal()
    """Enter was pressed, or F2 or a double-click on a cell that is not edited in place."""
    removed = Signal()
    """Del was pressed."""
    shifted = Signal(int, bool)
    """Alt with an arrow was pressed: -1 up, 1 down; and whether Shift was held."""
    typed = Signal(str)
    """A letter was typed: it belongs into the list's filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self._look: Look | None = None
        self._line = LINE
        self._held = ""
        self._typing = False
        self.doubleClicked.connect(self._open)

    def set_up(self, listing: Listing[Any], cells: Cells, line: int = LINE) -> None:
        """Show a listing.

        Args:
            listing: its rows and columns.
            cells: paints them.
            line: the height of a row, in pixels at 100 %.
        """
        self._look, self._line = cells.look, line
        self.setModel(listing)
        self.setItemDelegate(cells)
        self.selectionModel().selectionChanged.connect(lambda: self.picked.emit())
        # Qt drops the selection with a reset and does not tell.
        listing.modelAboutToBeReset.connect(self._hold)
        listing.modelReset.connect(self._select_again)
        cells.look.changed.connect(self._fit)
        self._fit()

    @property
    def listing(self) -> Listing[Any]:
        """The rows and columns that are shown."""
        model = self.model()
        assert isinstance(model, Listing)  # noqa: S101 - `set_up` takes no other
        return model

    @property
    def current_id(self) -> str:
        """The id of the selected row; empty for none."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return self.listing.at(rows[0]).id if rows else ""

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The ids of all selected rows, in their order."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(self.listing.at(index).id for index in rows)

    @property
    def is_typed_in(self) -> bool:
        """Whether something is being typed into a cell."""
        return self.state() is QAbstractItemView.State.EditingState

    def select(self, row_id: str, column: int = -1) -> bool:
        """Select the row of an id and bring it into view; return whether there is one."""
        number = self.listing.row_of(row_id)
        if number < 0:
            self.clearSelection()
            return False
        held = self.currentIndex().column()
        index = self.listing.index(number, column if column >= 0 else max(0, held))
        self.selectionModel().setCurrentIndex(index, _CHOSEN)
        self.scrollTo(index)
        return True

    # --- events ------------------------------------------------------------------------------------------------

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Keep a row selected where one is at a time: Ctrl+End on the last one would let go of it."""
        flags = super().selectionCommand(index, event)
        is_single = self.selectionMode() is QAbstractItemView.SelectionMode.SingleSelection
        return _CHOSEN if is_single and flags & (_Flag.Deselect | _Flag.Toggle) else flags

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of a list do; the Enter that ends the typing in a cell means nothing more."""
        if self.is_typed_in:
            event.ignore()
        elif not self._took(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list, and where the focus is: round the selected row, or round all of it."""
        super().paintEvent(event)
        if self.hasFocus() and self._look and self.model():
            self._paint_focus(self._look)

    def _paint_focus(self, look: Look) -> None:
        rows = self.selectionModel().selectedRows()
        box = self.viewport().rect()
        if rows:
            first = self.visualRect(rows[0])
            box = QRect(box.left(), first.top() - 1, box.width(), first.height() + 1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(look.colour("accent"), _FOCUS))
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns that stretch the room that is left."""
        super().resizeEvent(event)
        self._fit_columns()
        if self.current_id:
            self.scrollTo(self.currentIndex())

    def _took(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        if key in (_Key.Key_Up, _Key.Key_Down) and held & _ALT:
            self.shifted.emit(-1 if key == _Key.Key_Up else 1, bool(held & _SHIFT))
        elif self._opens(key) and not held & _CTRL:
            self.entered.emit()
        elif key == _Key.Key_Delete:
            self.removed.emit()
        elif event.text().isprintable() and event.text().strip() and not held & (_CTRL | _ALT):
            self.typed.emit(event.text())
        else:
            return False
        return True

    def _hold(self) -> None:
        focus = QApplication.focusWidget()
        self._held = self.current_id
        self._typing = focus is not None and self.viewport().isAncestorOf(focus)

    def _select_again(self) -> None:
        """Select after a reset what was selected before; where it is gone, that is told."""
        if not self._held or not self.select(self._held):
            self.picked.emit()
        if self._typing:
            # The cell that was typed in is gone with the rows before, and the keys would go elsewhere.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opens(self, key: int) -> bool:
        is_fixed = self.currentIndex().isValid() and not self._is_edited_in_place()
        return key in (_Key.Key_Return, _Key.Key_Enter) or (key == _Key.Key_F2 and is_fixed)

    def _open(self) -> None:
        if not self._is_edited_in_place():
            self.entered.emit()

    def _is_edited_in_place(self) -> bool:
        return bool(self.listing.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)

    # --- sizes -------------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        if self._look:
            self.verticalHeader().setDefaultSectionSize(self._look.px(self._line))
            self._fit_columns()

    def _fit_columns(self) -> None:
        """Give every column its width; those that stretch share what is left.

        Where all of them together have no room, the wide ones give way, each in its measure; narrow ones hold times
        and numbers, which can't be shortened.
        """
        if not self._look or self.model() is None:
            return
        columns = self.listing.columns
        widths = [self._look.px(column.width) for column in columns]
        spare = self.viewport().width() - sum(widths)
        if spare >= 0:
            stretching = [n for n, column in enumerate(columns) if column.stretch] or [len(columns) - 1]
            for n in stretching:
                widths[n] += spare // len(stretching)
        else:
            wide = [n for n, column in enumerate(columns) if column.width > _NARROW]
            share = max(0.0, 1 + spare / max(1, sum(widths[n] for n in wide)))
            widths = [int(width * share) if n in wide else width for n, width in enumerate(widths)]
        for n, width in enumerate(widths):
            self.setColumnWidth(n, width)
