"""Banners under the top bar: what is wrong, in a sentence, and the ways out of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.theme.look import Look

_ICONS = {"info": "lock-simple-fill", "warn": "clock-counter-clockwise", "danger": "warning-octagon-fill"}


@dataclass(frozen=True, slots=True)
class WayOut:
    """A button of a banner.

    Attributes:
        text: a verb that names the result.
        act: what it does.
        primary: whether it is the one to take first.
    """

    text: str
    act: Callable[[], None]
    primary: bool = False


@dataclass(frozen=True, slots=True)
class BannerText:
    """What a banner says.

    Attributes:
        kind: `info`, `warn` or `danger`.
        head: the bold sentence: the state.
        body: the second sentence: what that means, what to do.
        ways: the ways out, the one to take first last.
        glyph: its icon; empty for the kind's own.
        closable: whether it may be closed without a way out being taken: it tells of something that is over.
    """

    kind: str
    head: str
    body: str = ""
    ways: Sequence[WayOut] = ()
    glyph: str = ""
    closable: bool = False


def refusal(head: str, body: str = "") -> BannerText:
    """Return what a banner says of something that was not done, and is over."""
    return BannerText("warn", head, body, glyph="warning-fill", closable=True)


class BannerStack(QWidget):
    """The banners that stand, one under another; each is known by a key, so that it can be changed and taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._banners: dict[str, Banner] = {}

    def put(self, key: str, text: BannerText, look: Look) -> None:
        """Show a banner, or change the one with this key. A screen reader says one of danger at once."""
        self.take_away(key)
        banner = Banner(text, look, self)
        banner.closed.connect(lambda: self.take_away(key))
        self._banners[key] = banner
        self._layout.addWidget(banner)
        if text.kind == "danger":
            _announce(banner)

    def take_away(self, key: str) -> None:
        """Remove a banner, if it is there."""
        if banner := self._banners.pop(key, None):
            self._layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def banner(self, key: str) -> "Banner | None":
        """Return the banner of a key, if it stands."""
        return self._banners.get(key)


class Banner(QFrame):
    """A banner.

    Attributes:
        text: what it says.
        buttons: its ways out, as buttons.
    """

    closed = Signal()
    """It was read, and is to go."""

    def __init__(self, text: BannerText, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("banner", text.kind)
        self.setAccessibleName(f"{text.head} {text.body}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        icon = QLabel(self)
        icon.setProperty("glyph", text.glyph or _ICONS[text.kind])
        icon.setProperty("glyphToken", text.kind)
        icon.setProperty("glyphSize", 20)
        row.addWidget(icon)
        row.addSpacing(8)
        row.addLayout(self._words(text), 1)
        self.buttons = [self._button(way) for way in text.ways]
        for button in self.buttons:
            row.addWidget(button)
        if text.closable:
            row.addWidget(self._close_button())
        look.dress(self)

    def _words(self, text: BannerText) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(1)
        for words, role in ((text.head, "section"), (text.body, "second")):
            label = QLabel(words, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.setVisible(bool(words))
            column.addWidget(label)
        return column

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("glyph", "x")
        button.setAccessibleName(self.tr("Close this message"))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self.closed)
        return button

    def _button(self, way: WayOut) -> QPushButton:
        button = QPushButton(way.text, self)
        if way.primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(way.act)
        return button


def _announce(widget: QWidget) -> None:
    # These classes take 2 ms to set up, which the first window need not wait for.
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
