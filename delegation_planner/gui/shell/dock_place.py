"""Where the dock stands: beside the page, or over it where there is little room, and how wide it is."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSplitter, QToolButton, QWidget

from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.theme.look import Look

LEAST = 300
"""How narrow the dock may be, in pixels at 100 %."""
_SHARE = 0.62
_OPEN, _CLOSED = "open", "closed"


class DockPlace(QObject):
    """Places the dock. Its width, and whether it is open, are remembered for each page."""

    def __init__(self, dock: QFrame, splitter: QSplitter, preferences: Preferences, look: Look) -> None:
        super().__init__(dock)
        self._dock = dock
        self._splitter = splitter
        self._preferences = preferences
        self._look = look
        self._page, self._width = "", 0
        self._over = False
        dock.hide()
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.installEventFilter(self)
        splitter.splitterMoved.connect(self._keep)
        if layout := dock.layout():
            # The forms scroll: none of them may make the dock wider than its place.
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def show(self, page: str, width: int) -> None:
        """Give the dock the shape that it had beside a page.

        Args:
            page: the page's name.
            width: its width at first, in pixels at 100 %; 0 for a page without a dock.
        """
        self._page, self._width = page, width
        is_open = self._preferences.choice(f"dock/{page}", _CLOSED if self._over else _OPEN) == _OPEN
        self._dock.setVisible(bool(width) and is_open and not self._over)
        self._fit()

    def toggle(self) -> None:
        """Close the dock, or open it."""
        if not self._width:
            return
        is_open = self._dock.isVisible()
        self._dock.setVisible(not is_open)
        if not self._over:
            self._preferences.keep(f"dock/{self._page}", _CLOSED if is_open else _OPEN)
        self._fit()

    def open(self) -> None:
        """Open the dock, where the page has one."""
        if not self._dock.isVisible():
            self.toggle()

    def close_over(self) -> bool:
        """Close the dock if it lies over the page; return whether it did."""
        lies = self._over and self._dock.isVisible()
        if lies:
            self.toggle()
        return lies

    def lay_over(self, over: bool) -> None:
        """Let the dock lie over the page, or stand beside it."""
        if over != self._over:
            self._over = over
            parent = self._splitter.parentWidget()
            if over:
                self._dock.setParent(parent)
                self._dock.hide()
            else:
                self._splitter.addWidget(self._dock)
                self._splitter.setStretchFactor(1, 0)
                self.show(self._page, self._width)
        self._fit()

    def _keep(self) -> None:
        """Remember how wide the officer has made the dock beside the page."""
        self._preferences.keep_width(self._page, round(self._dock.width() / self._look.scale))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the page."""
        if self._over and watched is self._splitter and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        return False

    def _fit(self) -> None:
        self._dock.setMinimumWidth(self._look.px(LEAST))
        self._place()
        # A dock that was just shown takes its place in the row at the next turn of the event loop.
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if not self._width or self._dock.isHidden():
            return
        wide = self._look.px(self._preferences.width(self._page, self._width))
        if self._over:
            self._cover(wide)
        else:
            room = self._splitter.width()
            self._splitter.setSizes([max(1, room - wide - 1), wide])

    def _cover(self, wide: int) -> None:
        room = self._splitter.geometry()
        wide = min(wide, max(self._look.px(LEAST), int(room.width() * _SHARE)))
        self._dock.setGeometry(room.right() - wide + 1, room.top(), wide, room.height())
        self._dock.raise_()


def close_button() -> QToolButton:
    """Return the button at the end of the dock's tabs that closes it."""
    button = QToolButton()
    button.setProperty("glyph", "x")
    button.setObjectName("closeDock")
    return button


def centred(button: QToolButton) -> QWidget:
    """Return a corner of the tabs that holds a button in their middle height."""
    corner = QWidget()
    corner.setObjectName("dockCorner")
    row = QHBoxLayout(corner)
    row.setContentsMargins(0, 4, 8, 4)
    row.addWidget(button)
    return corner
