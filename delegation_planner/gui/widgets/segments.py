"""A row of joined buttons of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from delegation_planner.gui.widgets.flow import clear, put_in_tab_order, restyle


class Segments(QWidget):
    """Joined buttons, each with a value; the arrow keys walk through them."""

    chosen = Signal(str)
    """The officer has chosen another one, by its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._tell)
        self._values: list[str] = []

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other values, each with its words; what was chosen stays chosen if it is still offered.

        Args:
            options: pairs of a value and its words.
        """
        held = self.value
        values = [value for value, _ in options]
        if values != self._values:
            self._make(values)
        for button, (_, words) in zip(self.buttons, options, strict=True):
            button.setText(words.replace("&", "&&"))
            button.setAccessibleName(words)
        self.choose(held if held in values else next(iter(values), ""))

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in order."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    @property
    def value(self) -> str:
        """The value that is chosen; empty for none."""
        chosen = self._group.checkedId()
        return self._values[chosen] if 0 <= chosen < len(self._values) else ""

    def choose(self, value: str) -> None:
        """Choose a value; nobody is told."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def _make(self, values: Sequence[str]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._layout)
        self._values = list(values)
        for number in range(len(values)):
            button = QPushButton(self)
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setProperty("seg", _end(number, len(values)))
            if size := self.property("fit"):
                button.setProperty("fit", size)
            self._group.addButton(button, number)
            self._layout.addWidget(button)
            restyle(button)
        put_in_tab_order(self, self.buttons)

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._values[number])


def _end(number: int, count: int) -> str:
    if count == 1:
        return "only"
    return "first" if number == 0 else "last" if number == count - 1 else "mid"
