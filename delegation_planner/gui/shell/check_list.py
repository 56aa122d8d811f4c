"""`CheckList`: the list of findings in the dock; what is painted of buttons is clicked where it stands."""

from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStyleOptionViewItem, QWidget

from delegation_planner.gui.shell.check_cells import CheckCells, row_at
from delegation_planner.gui.shell.check_rows import FIX, SHOW, STAND, CheckRow
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Index
from delegation_planner.gui.widgets.entry_list import Entries, EntryList

_MOST = 1_000
"""The longest reason, in letters: what the row takes."""
_Held = Qt.KeyboardModifier


class CheckList(EntryList):
    """The list. Enter shows a finding, Ctrl+Enter repairs it, the menu key offers all that can be done."""

    wanted = Signal(str, str)
    """Something is to be done with a finding: its id, and the name of what is to be done."""
    reasoned = Signal(str, str)
    """A reason was typed for which a finding may stand: its id, and the reason."""
    written = Signal()
    """Nothing is typed any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _Findings())
        self._cells: CheckCells | None = None
        self._writing = ""
        self._pressed: tuple[str, str, QPointF] | None = None
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.opened.connect(lambda: self._want(SHOW))

    def set_look(self, look: Look) -> None:
        """Say what the window looks like."""
        self._cells = _ReasonCells(look, self)
        self.set_up(self._cells)
        self._cells.closeEditor.connect(self._end_writing)

    @property
    def cells(self) -> CheckCells:
        """What paints the rows.

        Raises:
            RuntimeError: the list was not set up: a fault of the program.
        """
        if self._cells is None:
            raise RuntimeError("the list has no look")
        return self._cells

    @property
    def is_writing(self) -> bool:
        """Whether a reason is being typed: the rows must stay until it is kept."""
        return bool(self._writing)

    def act_on(self, row_id: str, name: str) -> None:
        """Do something with a finding, as if it had been clicked."""
        if name == STAND:
            self._write(row_id)
        else:
            self.wanted.emit(row_id, name)

    def menu(self, row: CheckRow) -> QMenu:
        """Return a menu of what can be done with a finding."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, said in (*row.acts, *row.more):
            menu.addAction(said).triggered.connect(lambda _=False, what=name: self.act_on(row.id, what))
        return menu

    # --- events ------------------------------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Unfold the selected row and fold the one before."""
        super().selectionChanged(selected, deselected)
        self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the button that the mouse is over."""
        super().mouseMoveEvent(event)
        row, part = self._part_at(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor)
        self._mark(row.id if row and part else "", part)

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no button any more."""
        super().leaveEvent(event)
        self._mark("", "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed: the row that was selected folds meanwhile, and others move."""
        row, part = self._part_at(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (row.id, part, event.position()) if row and part and is_left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed, unless the mouse was drawn away."""
        super().mouseReleaseEvent(event)
        if self._pressed:
            row_id, part, at = self._pressed
            self._pressed = None
            if (event.position() - at).manhattanLength() < QApplication.startDragDistance():
                self.act_on(row_id, part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Repair with Ctrl+Enter; the rest is as in every list. The Enter that keeps a reason means nothing more."""
        if self.is_writing:
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & _Held.ControlModifier:
            self._want(f"{FIX} 0")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected finding."""
        row = self._row(self.current_id)
        if row and (row.acts or row.more):
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            place = self.visualRect(self.currentIndex()).center()
            self.menu(row).popup(event.globalPos() if by_mouse else self.viewport().mapToGlobal(place))

    # --- within ------------------------------------------------------------------------------------------------

    def _want(self, name: str) -> None:
        row = self._row(self.current_id)
        if row and any(name == each for each, _ in row.acts):
            self.act_on(row.id, name)

    def _row(self, row_id: str) -> CheckRow | None:
        number = self.entries.row_of(row_id) if row_id else -1
        return cast("CheckRow", self.entries.rows[number]) if number >= 0 else None

    def _part_at(self, at: QPoint) -> tuple[CheckRow | None, str]:
        index = self.indexAt(at)
        if not index.isValid() or self._cells is None:
            return None, ""
        row, selected = row_at(index), self.selectionModel().isSelected(index)
        return row, self._cells.part_at(row, self.visualRect(index), at, selected=selected)

    def _mark(self, row_id: str, part: str) -> None:
        if self._cells and self._cells.under_mouse != (row_id, part):
            self._cells.under_mouse = (row_id, part)
            self.viewport().update()

    def _write(self, row_id: str) -> None:
        """Open the line in which the reason is typed."""
        if self.select(row_id):
            self.executeDelayedItemsLayout()
            self._writing = row_id
            self.edit(self.currentIndex())

    def _end_writing(self) -> None:
        self._writing = ""
        self.written.emit()


class _Findings(Entries):
    """The rows; a reason can be typed into those that are no heads."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a row."""
        held = super().flags(index)
        return held | Qt.ItemFlag.ItemIsEditable if held & Qt.ItemFlag.ItemIsSelectable else held


class _ReasonCells(CheckCells):
    """Opens the line in which a reason is typed, in the row itself."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Return the line."""
        line = QLineEdit(parent)
        line.setMaxLength(_MOST)
        line.setPlaceholderText(self.tr("Why it stands"))
        line.setAccessibleName(self.tr("Why “{title}” stands; Enter keeps it").format(title=row_at(index).title))
        line.setToolTip(self.tr("Enter keeps the reason; it is printed in the officer’s copy"))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the line where “Let stand…” is painted."""
        shape = self.shape_of(row_at(index), option.rect.width(), selected=True)
        editor.setGeometry(shape.editor.translated(option.rect.topLeft()))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with an empty line."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: ARG002
        """Hand the reason on, if there is one."""
        reason, view = cast("QLineEdit", editor).text().strip(), self.parent()
        if reason and isinstance(view, CheckList):
            view.reasoned.emit(row_at(index).id, reason)
