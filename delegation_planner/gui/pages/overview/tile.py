"""A tile: a button that says how something stands and goes to its page."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from delegation_planner.gui.pages.overview.tiles import Facts
from delegation_planner.gui.theme.look import BODY, SMALL, Look

HEIGHT = 109
"""The height of a tile, in pixels at 100 %."""
_SIDE, _FIGURE = 12, 24
_TITLE_AT, _FIGURE_AT, _BAR_AT, _FOOT_AT = 19, 47, 74, 90
_LINES_FROM, _LINE = 45, 20
_BAR, _BAR_GAP = 6, 4
_CARET = 16
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


class Tile(QPushButton):
    """A tile; the whole of it is the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._title = ""
        self._facts = Facts()

    def show_facts(self, title: str, facts: Facts, look: Look) -> None:
        """Say something else.

        Args:
            title: what it is about.
            facts: how it stands.
            look: the window's look.
        """
        self._title, self._facts, self._look = title, facts, look
        self.setFixedHeight(look.px(HEIGHT))
        self.setAccessibleName(f"{title}: {facts.spoken}")
        self.setToolTip(facts.spoken)
        self.update()

    @property
    def facts(self) -> Facts:
        """What it says."""
        return self._facts

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the words can be shortened."""
        return QSize(self._look.px(130) if self._look else 130, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and what it says."""
        super().paintEvent(event)
        if self._look is None:
            return
        painter = QPainter(self)
        self._paint_title(painter, self._look)
        if self._facts.lines:
            self._paint_lines(painter, self._look)
        else:
            self._paint_figure(painter, self._look)
            self._paint_bar(painter, self._look)
            self._paint_foot(painter)
        painter.end()

    # --- parts -------------------------------------------------------------------------------------------------

    def _paint_title(self, painter: QPainter, look: Look) -> None:
        row = self._row(_TITLE_AT)
        self._words(painter, row.adjusted(0, 0, -look.px(_CARET), 0), self._title, "ink2", BODY)
        top = row.center().y() - look.px(_CARET) // 2
        look.draw_icon(painter, "caret-right", "ink2", row.right() - look.px(_CARET) + look.px(3), top, _CARET)

    def _paint_figure(self, painter: QPainter, look: Look) -> None:
        row = self._row(_FIGURE_AT, 30)
        wide = self._words(painter, row, self._facts.figure, "ink", _FIGURE, bold=True)
        drop = look.px(4) if wide else 0
        self._words(
            painter, row.adjusted(wide + (look.px(6) if wide else 0), drop, 0, drop), self._facts.rest, "ink2", BODY
        )

    def _paint_bar(self, painter: QPainter, look: Look) -> None:
        segments = self._facts.segments
        total = sum(length for length, _ in segments)
        row = self._row(_BAR_AT)
        gap = min(look.px(_BAR_GAP), row.width() / max(1, 3 * len(segments)))
        room = row.width() - gap * (len(segments) - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, high = float(row.left()), look.px(_BAR)
        for length, token in segments:
            wide = room * length / total
            painter.setBrush(look.colour(token))
            painter.drawRoundedRect(QRectF(x, row.center().y() - high / 2, wide, high), high / 2, high / 2)
            x += wide + gap

    def _paint_foot(self, painter: QPainter) -> None:
        """Paint the last line: its parts, what must be seen in bold, or its words."""
        row = self._row(_FOOT_AT)
        if not self._facts.parts:
            self._words(painter, row, self._facts.foot, "ink2", SMALL)
        for number, (words, token) in enumerate(self._facts.parts):
            if number:
                row.setLeft(row.left() + self._words(painter, row, " · ", "ink2", SMALL))
            wide = self._words(painter, row, words, token, SMALL, bold=token != "ink2")
            row.setLeft(row.left() + wide)

    def _paint_lines(self, painter: QPainter, look: Look) -> None:
        for number, line in enumerate(self._facts.lines):
            row = self._row(_LINES_FROM + number * _LINE)
            end = self._words(painter, row, line.end, "ink2", SMALL, align=_RIGHT, even=True)
            row.setRight(row.right() - end - look.px(8))
            wide = self._words(painter, row, line.name, "ink", SMALL, bold=True)
            row.setLeft(row.left() + (wide + look.px(5) if wide else 0))
            self._words(painter, row, line.second, "ink2", SMALL)

    # --- drawing -----------------------------------------------------------------------------------------------

    def _row(self, middle: int, height: int = 18) -> QRect:
        """Return the rectangle of a line of words by its middle height, in pixels at 100 %."""
        px = self._look.px if self._look else round
        return QRect(px(_SIDE), px(middle - height / 2), self.width() - 2 * px(_SIDE), px(height))

    def _words(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        token: str,
        size: int,
        *,
        align: Qt.AlignmentFlag = _LEFT,
        bold: bool = False,
        even: bool = False,
    ) -> int:
        """Draw words, shortened where there is no room, and return how wide they are, in pixels."""
        if self._look is None:
            return 0
        font = self._look.font(size, bold=bold, even=even)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.setFont(font)
        painter.setPen(self._look.colour(token))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return metrics.horizontalAdvance(shown)
