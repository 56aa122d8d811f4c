"""The strip above the hours: the items of the day whose time is to be confirmed."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.gui.widgets.flow import clear, put_in_tab_order
from delegation_planner.gui.words.labels import short
from delegation_planner.model.ids import Id

_MOST, _LONGEST = 6, 28


class WaitingStrip(QFrame):
    """A button for each item whose time is open; hidden where there is none."""

    wanted = Signal(str)
    """An item was clicked, by its event's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 2, 16, 2)
        self._layout.setSpacing(4)
        self._items: tuple[Item, ...] = ()
        self._buttons: dict[Id, QPushButton] = {}

    def show_items(self, items: Sequence[Item]) -> None:
        """Show the items whose time is open."""
        self.setVisible(bool(items))
        if tuple(items) == self._items:
            return
        self._items = tuple(items)
        clear(self._layout)
        self._buttons = {}
        label = QLabel(self.tr("Time to be confirmed:"), self)
        label.setProperty("role", "muted")
        self._layout.addWidget(label)
        for item in items[:_MOST]:
            self._layout.addWidget(self._button(item))
        if (more := len(items) - _MOST) > 0:
            self._layout.addWidget(QLabel(self.tr("and {n} more").format(n=more), self))
        self._layout.addStretch(1)
        put_in_tab_order(self, self._buttons.values())

    def show_selected(self, event_ids: Collection[Id]) -> None:
        """Show which of them are selected."""
        for event_id, button in self._buttons.items():
            button.setChecked(event_id in event_ids)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons, in order."""
        return list(self._buttons.values())

    def _button(self, item: Item) -> QPushButton:
        button = QPushButton(short(item.title, _LONGEST).replace("&", "&&"), self)
        button.setAccessibleName(self.tr("{title}, time to be confirmed").format(title=item.title))
        button.setProperty("kind", "flat")
        button.setProperty("fit", "small")
        button.setCheckable(True)
        button.clicked.connect(lambda _=False, event_id=item.event_id: self.wanted.emit(event_id))
        self._buttons[item.event_id] = button
        return button
