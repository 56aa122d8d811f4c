"""A page's button in the navigation: icon, word, a bar where it is chosen, and a count at its end."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

_BAR = 3.0
_END = 10
_SIGN_GAP = 5


class NavButton(QPushButton):
    """A button of the navigation.

    The bar is painted here, since a border of a stylesheet bends with the corner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self._problems, self._sign, self._shade = 0, QPixmap(), QColor()
        self._word = ""
        self._folded = False
        self._key = ""
        self._hint = ""

    def set_key(self, key: str) -> None:
        """Say with which key the page is shown."""
        self._key = key
        self._tell()

    def set_hint(self, hint: str) -> None:
        """Say why the page can't be shown; empty where it can."""
        self._hint = hint
        self._tell()

    def set_count(self, count: str) -> None:
        """Show a count at the end; empty for none."""
        self._count = count
        self._name()
        self.update()

    def set_problems(self, problems: int, sign: QPixmap, colour: QColor) -> None:
        """Show in the place of the count how many things must be mended on the page; 0 for none.

        Args:
            problems: how many there are.
            sign: the icon before the number.
            colour: the colour of the number.
        """
        self._problems, self._sign, self._shade = problems, sign, colour
        self._name()
        self.update()

    def fold(self, folded: bool) -> None:
        """Show the icon alone, or the word too."""
        if not self._word:
            self._word = self.text()
        self._folded = folded
        self.setText("" if folded else self._word)
        self._tell()
        self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, its bar and its count."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            self._paint_bar(painter)
        if self._problems:
            self._paint_problems(painter)
        elif self._count and not self._folded:
            shade = self.palette().color(QPalette.ColorRole.PlaceholderText)
            self._paint_number(painter, self._count, shade, bold=False)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the word when the language changes it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._word = ""

    def _paint_number(self, painter: QPainter, number: str, colour: QColor, *, bold: bool) -> int:
        """Write a number at the end and return how wide it is, in pixels."""
        font = self.font()
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(colour)
        box = self.rect().adjusted(0, 0, -_END, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number)
        return painter.fontMetrics().horizontalAdvance(number)

    def _paint_problems(self, painter: QPainter) -> None:
        """Paint the sign and the number; where the word has no room, the sign alone in the corner."""
        size = self._sign.deviceIndependentSize().toSize()
        if self._folded:
            painter.drawPixmap(self.width() - size.width() - 2, 2, self._sign)
            return
        wide = self._paint_number(painter, str(self._problems), self._shade, bold=True)
        x = self.width() - _END - wide - _SIGN_GAP - size.width()
        painter.drawPixmap(x, (self.height() - size.height()) // 2, self._sign)

    def _paint_bar(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _BAR if mirrored else 0.0
        height = self.height() * 0.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette().color(QPalette.ColorRole.Link)))
        painter.drawRoundedRect(QRectF(left, (self.height() - height) / 2, _BAR, height), 1.5, 1.5)

    def _tell(self) -> None:
        """Put the tip: why it can't be shown, else its name and its key."""
        named = f"{self._plain()} ({self._key})" if self._key else self._plain()
        self.setToolTip(self._hint or named)

    def _plain(self) -> str:
        return (self._word or self.text()).replace("&", "")

    def _name(self) -> None:
        must = self.tr("{n} must fix").format(n=self._problems) if self._problems else ""
        self.setAccessibleName(", ".join(filter(None, (self._plain(), self._count, must))))
