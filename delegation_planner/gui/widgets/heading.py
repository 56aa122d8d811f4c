"""A heading of data: however long a name is, it takes two lines at most and asks for no room of its own."""

from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

_WIDE = 400


class Heading(QLabel):
    """A label that breaks anywhere and shortens its second line; its tooltip then says all of it."""

    def lines(self, width: int) -> list[str]:
        """Return its one or two lines.

        Args:
            width: the room, in pixels.
        """
        text = " ".join(self.text().split())
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        first, rest = _split(text, line.textLength())
        if not rest:
            return [first]
        return [first, self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)]

    def event(self, event: QEvent) -> bool:
        """Say all of it in the tooltip where it is shortened."""
        if event.type() == QEvent.Type.ToolTip:
            is_whole = "".join(self.lines(self.width())).replace(" ", "") == "".join(self.text().split())
            self.setToolTip("" if is_whole else escape(self.text()))
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Return the size of its text on one line, but not more than a form has room for."""
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(min(wide, _WIDE), self.heightForWidth(min(wide, _WIDE)))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line: no name makes a form wider."""
        return QSize(0, self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of its lines."""
        return len(self.lines(width)) * self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint its lines, in the middle of its height."""
        high, lines = self.fontMetrics().height(), self.lines(self.width())
        top = (self.height() - high * len(lines)) // 2
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        # A right-to-left name stays at the left, where the form begins.
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for number, line in enumerate(lines):
            painter.drawText(QRect(0, top + number * high, self.width(), high), flags, line)
        painter.end()


def _split(text: str, units: int) -> tuple[str, str]:
    """Return the parts before and after a place that is counted in UTF-16, as Qt does."""
    raw = text.encode("utf-16-le", "surrogatepass")
    first, rest = (part.decode("utf-16-le", "surrogatepass") for part in (raw[: 2 * units], raw[2 * units :]))
    return first.strip(), rest.strip()
