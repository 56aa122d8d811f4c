"""`PersonMark`: the sign of a person at the head of a form, with a dashed circle until the name is known."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from delegation_planner.gui.theme.look import Look

_SIZE = 32
_ICON = 18


class PersonMark(QWidget):
    """A person in a circle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._known = False

    def show_person(self, look: Look, *, known: bool) -> None:
        """Show whether the name of a person is known."""
        self._look, self._known = look, known
        self.setFixedSize(look.px(_SIZE), look.px(_SIZE))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at 100 %."""
        return QSize(_SIZE, _SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the circle and the sign."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._known else Qt.PenStyle.DashLine
        painter.setPen(QPen(self._look.colour("field"), 1, style))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        middle = (self.width() - self._look.px(_ICON)) / 2
        self._look.draw_icon(painter, "user", "ink2", middle, middle, _ICON)
        painter.end()
