"""`Blocks`: a programme in outline, for a page on which there is none yet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from delegation_planner.gui.theme.look import Look

_BLOCKS = (
    (0, 0, 92, "meeting"),
    (100, 0, 120, "signing"),
    (28, 30, 64, "visit"),
    (100, 30, 60, "opening"),
    (0, 60, 60, "arrive"),
    (68, 60, 24, ""),
    (100, 60, 84, "meal"),
)
"""Of each block its left and upper edge and its width, in pixels at 100 %, and the kind of its bar."""
_HIGH, _BAR, _SIZE = 22, 4, QSize(222, 84)


class Blocks(QWidget):
    """The outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None

    def set_up(self, look: Look) -> None:
        """Say what it looks like."""
        self._look = look
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return how much room it takes."""
        return _SIZE * self._look.scale if self._look else _SIZE

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the blocks."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._look.scale, self._look.scale)
        for left, top, wide, bar in _BLOCKS:
            painter.setPen(QPen(self._look.colour("line2"), 1))
            painter.setBrush(self._look.colour("surface"))
            painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, wide, _HIGH), 3, 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.named(self._look.theme.events[bar].bar if bar else "line2"))
            painter.drawRoundedRect(QRectF(left, top, _BAR, _HIGH + 1), 2, 2)
        painter.end()
