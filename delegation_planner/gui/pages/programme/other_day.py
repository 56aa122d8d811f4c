"""A day beside those of the visit, such as that of an early arrival: asked for by its date."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from delegation_planner.edits.typed import read_date
from delegation_planner.gui.widgets.flow import restyle


class OtherDay(QObject):
    """A button that opens a field for a date; Enter goes to the day, Esc closes the field."""

    wanted = Signal(object)
    """A day was asked for (`date`)."""
    refused = Signal(str)
    """What was typed is no day; the text is a sentence."""
    closed = Signal()
    """The field was closed; the focus has to go elsewhere."""

    def __init__(self, button: QToolButton, field: QLineEdit, near: Callable[[], date]) -> None:
        super().__init__(field)
        self._field = field
        self._near = near
        button.clicked.connect(self.ask)
        field.returnPressed.connect(self._take)
        field.installEventFilter(self)

    def ask(self) -> None:
        """Open the field."""
        self._field.clear()
        self._explain("")
        self._field.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the field with Esc, and when it is left empty."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and is_escape:
            self._close()
            return True
        if event.type() == QEvent.Type.FocusOut and not self._field.text():
            self._field.hide()
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        try:
            day = read_date(self._field.text(), self._near())
        except ValueError as trouble:
            self._explain(str(trouble))
            self.refused.emit(str(trouble))
            return
        self._close()
        self.wanted.emit(day)

    def _close(self) -> None:
        self._field.hide()
        self.closed.emit()

    def _explain(self, trouble: str) -> None:
        self._field.setToolTip(trouble)
        self._field.setAccessibleDescription(trouble)
        self._field.setProperty("state", "error" if trouble else "")
        restyle(self._field)
