"""Several things chosen out of many, each on a line with a button that takes it away, and a field to add one."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.chooser import Chooser, Option
from delegation_planner.gui.widgets.flow import clear, put_in_tab_order
from delegation_planner.gui.widgets.heading import Heading


class PeopleField(QWidget):
    """Who takes part in something."""

    picked = Signal(list)
    """The values that are chosen now."""
    missing = Signal(str)
    """Enter was pressed on words that no option has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        column.addWidget(self._list)
        self.adder = Chooser(self)
        column.addWidget(self.adder)
        self.adder.picked.connect(self._add)
        self.adder.missing.connect(self.missing)
        self._values: list[Any] = []
        self._buttons: list[QToolButton] = []
        self._options: Callable[[], Sequence[Option]] = list
        self._look: Look | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the field that adds one. With a focus proxy, Tab would pass by the buttons."""
        self.adder.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Show nothing that changes something where nothing can be changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_buttons()

    def _show_buttons(self) -> None:
        self.adder.setVisible(self.isEnabled())
        for button in self._buttons:
            button.setVisible(self.isEnabled())

    def set_up(self, look: Look, options: Callable[[], Sequence[Option]], hint: str) -> None:
        """Say where the options come from, and what stands in the empty field."""
        self._look, self._options = look, options
        self.adder.set_source(self._left)
        self.adder.set_hint(hint)
        self.adder.setAccessibleName(hint)

    def show_values(self, values: Sequence[Any]) -> None:
        """Show who is chosen; nobody is told."""
        known = {value: words for words, value in self._options()}
        self._values = [value for value in values if value in known]
        clear(self._rows)
        self._buttons = []
        for value in self._values:
            self._rows.addWidget(self._row(known[value], value))
        self._list.setVisible(bool(self._values))
        put_in_tab_order(self._list, self._buttons)
        self.adder.show_value(None)
        self._show_buttons()

    def _left(self) -> list[Option]:
        return [option for option in self._options() if option[1] not in self._values]

    def _row(self, words: str, value: Any) -> QWidget:  # noqa: ANN401 - whatever the options stand for
        row = QWidget(self._list)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        label = Heading(words, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        layout.addWidget(label, 1)
        button = QToolButton(row)
        button.setAccessibleName(self.tr("Take away {name}").format(name=words))
        button.setToolTip(button.accessibleName())
        if self._look:
            button.setIcon(self._look.icon("x", size=14))
        button.clicked.connect(lambda: self._take_away(value))
        layout.addWidget(button)
        self._buttons.append(button)
        return row

    def _add(self, value: Any) -> None:  # noqa: ANN401
        if value is not None:
            self.picked.emit([*self._values, value])

    def _take_away(self, value: Any) -> None:  # noqa: ANN401
        self.picked.emit([held for held in self._values if held != value])
