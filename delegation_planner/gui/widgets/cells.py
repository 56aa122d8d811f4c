"""How cells of lists are painted: ground, line, words, icons; every list of the window uses this."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from delegation_planner.gui.theme.look import BODY, Look

Index = QModelIndex | QPersistentModelIndex
PAD = 8
"""The space before and after the words of a cell, in pixels at 100 %."""
LINE = 34
"""The height of a row, in pixels at 100 %."""


# Looked up once: each cell of each page that is scrolled asks for them.
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_SELECTED, _UNDER_MOUSE = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set.

    Attributes:
        token: their colour.
        size: in pixels at 100 %.
        bold, italic: the face.
        even: figures of one width.
        dotted: underlined with dots: what stands for a name that is to be confirmed.
        struck: struck through.
    """

    token: str = "ink"
    size: int = BODY
    bold: bool = False
    italic: bool = False
    even: bool = False
    dotted: bool = False
    struck: bool = False


class Cells(QStyledItemDelegate):
    """Paints cells; a list with cells of its own overrides `paint_cell`.

    Attributes:
        look: colours, sizes and icons.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: the ground, what stands in it, and the line under it."""
        painter.save()
        painter.setClipRect(option.rect)
        self.paint_ground(painter, option, index)
        pad = self.look.px(PAD)
        self.paint_cell(painter, option.rect.adjusted(pad, 0, -pad, 0), index, option)
        painter.restore()

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint what stands in a cell; without more its words, as the list's model gives them."""
        align = index.data(_ALIGNMENT) or Qt.AlignmentFlag.AlignLeft
        self.words(painter, box, index.data() or "", align=align)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Paint the ground of a cell and the line under it."""
        state = option.state
        if state & _SELECTED:
            painter.fillRect(option.rect, self.look.colour("accent_soft"))
        elif state & _UNDER_MOUSE:
            painter.fillRect(option.rect, self.look.colour("hover"))
        painter.setPen(self.look.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the usual height of a row."""
        return QSize(self.look.px(60), self.look.px(LINE))

    # --- drawing -----------------------------------------------------------------------------------------------

    def words(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        look: Type = Type(),
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Draw words on one line, shortened where there is no room, and return how wide they are, in pixels.

        A right-to-left name among others stays at the left, where its column begins.
        """
        font = self.look.font(look.size, bold=look.bold, italic=look.italic, even=look.even)
        font.setStrikeOut(look.struck)
        metrics = QFontMetrics(font)
        shown = text.replace("\n", " ")
        wide = metrics.horizontalAdvance(shown)
        # A pixel more: the width of a text is rounded, and one that was measured must fit where it was measured for.
        room = max(0, box.width()) + 1
        if wide > room:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(self.look.colour(look.token))
        painter.drawText(box, _on_a_line(align), shown)
        if look.dotted:
            self._dots(painter, box, wide, metrics)
        return wide

    def icon(self, painter: QPainter, box: QRect, name: str, token: str, size: int = 16) -> int:
        """Draw an icon at the left of a box, in its middle height, and return how wide it is, in pixels."""
        wide = self.look.px(size)
        self.look.draw_icon(painter, name, token, box.left(), box.top() + (box.height() - wide) / 2, size)
        return wide

    def bar(self, painter: QPainter, box: QRect, colour: str, inset: int = 6) -> int:
        """Draw the bar of a kind at the left of a box and return how wide it is, in pixels."""
        wide, gap = self.look.px(4), self.look.px(inset)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.named(colour))
        painter.drawRoundedRect(QRectF(box.left(), box.top() + gap, wide, box.height() - 2 * gap), 2, 2)
        painter.restore()
        return wide

    def chip(self, painter: QPainter, box: QRect, text: str, token: str, ground: str, glyph: str = "") -> int:
        """Draw a chip of an icon and words at the left of a box and return how wide it is, in pixels."""
        font = self.look.font(12)
        inner, high = self.look.px(6), self.look.px(20)
        room = self.look.px(20) if glyph else 0
        wide = min(box.width(), QFontMetrics(font).horizontalAdvance(text) + 2 * inner + room)
        chip = QRect(box.left(), box.top() + (box.height() - high) // 2, wide, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour(ground))
        painter.drawRoundedRect(chip, 4, 4)
        painter.restore()
        inside = chip.adjusted(inner, 0, -inner, 0)
        if glyph:
            self.icon(painter, inside, glyph, token)
        self.words(painter, inside.adjusted(room, 0, 0, 0), text, Type(token, 12))
        return wide

    def _dots(self, painter: QPainter, box: QRect, wide: int, metrics: QFontMetrics) -> None:
        pen = QPen(self.look.colour("ink3"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        y = box.top() + (box.height() + metrics.ascent() - metrics.descent()) // 2 + 3
        painter.drawLine(box.left(), y, box.left() + wide, y)


@cache
def _on_a_line(align: Qt.AlignmentFlag) -> int:
    """Return how Qt draws words on one line: the sum of flags takes longer than the drawing of a short word."""
    return int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
