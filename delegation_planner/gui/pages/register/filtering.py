"""The filter field above a list: letters typed in the list go there, Esc clears it, the arrows lead into the list."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from delegation_planner.gui.widgets.table import Table

_Key = Qt.Key


class Filtering(QObject):
    """Ties a filter field to the list that it filters."""

    def __init__(self, field: QLineEdit, table: Table) -> None:
        super().__init__(field)
        self._field = field
        self._table = table
        table.typed.connect(self.begin)
        for widget in (field, table):
            widget.installEventFilter(self)

    def begin(self, letter: str) -> None:
        """Go on in the filter with a letter that was typed in the list."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setCursorPosition(len(self._field.text()))
        self._field.insert(letter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that lead from the one to the other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == _Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
            if watched is self._field and event.key() in (_Key.Key_Down, _Key.Key_Return, _Key.Key_Enter):
                return self._enter_list()
        return False

    def _enter_list(self) -> bool:
        rows = self._table.listing.rows
        if rows and self._table.isVisible():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._table.current_id:
                self._table.select(rows[0].id)
        return True
