"""The button in the top bar that says how many findings there are, and opens them."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from delegation_planner.gui.theme.look import Look

_FOLDED_SIDE = 6
_SIDE, _ICON, _GAP, _BETWEEN = 12, 14, 5, 10
_SIGNS = (("warning-octagon-fill", "danger"), ("warning-fill", "warn"))


class ChecksButton(QPushButton):
    """The button; both numbers are always there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._word = ""
        self._folded = False
        self._counts = (0, 0)

    def show_counts(self, must: int, should: int, look: Look) -> None:
        """Say how many findings there are.

        Args:
            must: how many must be seen to.
            should: how many should be.
            look: the window's look.
        """
        self._word = self._word or self.text()
        self.setText("")
        self._look, self._counts = look, (must, should)
        told = self.tr("Checks: {must} must fix, {should} should fix").format(must=must, should=should)
        self.setAccessibleName(told)
        self.setToolTip(self.tr("{told} (F8 next problem)").format(told=told))
        self.updateGeometry()
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the numbers alone, or the word too."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    @property
    def _side(self) -> int:
        return _FOLDED_SIDE if self._folded else _SIDE

    @property
    def counts(self) -> tuple[int, int]:
        """How many findings must be seen to, and how many should be."""
        return self._counts

    def sizeHint(self) -> QSize:
        """Return the size of the word and both numbers."""
        if self._look is None:
            return super().sizeHint()
        px, figures = self._look.px, QFontMetrics(self._look.font(bold=True))
        wide = -px(_BETWEEN) if self._folded else QFontMetrics(self._look.font()).horizontalAdvance(self._word)
        numbers = sum(px(_BETWEEN + _ICON + _GAP) + figures.horizontalAdvance(str(count)) for count in self._counts)
        return QSize(wide + numbers + px(2 * self._side), px(32))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it can be shortened."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, the word, and each number with its sign."""
        super().paintEvent(event)
        if self._look is None:
            return
        look, painter = self._look, QPainter(self)
        box = self.rect().adjusted(look.px(self._side), 0, 0, 0)
        wide = -look.px(_BETWEEN) if self._folded else _written(painter, box, self._word, look, "ink", bold=False)
        box.setLeft(box.left() + wide)
        for (glyph, token), count in zip(_SIGNS, self._counts, strict=True):
            box.setLeft(box.left() + look.px(_BETWEEN))
            look.draw_icon(painter, glyph, token, box.left(), (self.height() - look.px(_ICON)) / 2, _ICON)
            box.setLeft(box.left() + look.px(_ICON + _GAP))
            box.setLeft(box.left() + _written(painter, box, str(count), look, token, bold=True))
        painter.end()


def _written(painter: QPainter, box: QRect, text: str, look: Look, token: str, *, bold: bool) -> int:
    """Write a word and return how wide it is, in pixels."""
    painter.setFont(look.font(bold=bold))
    painter.setPen(look.colour(token))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    return painter.fontMetrics().horizontalAdvance(text)
