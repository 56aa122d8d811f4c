"""How the rows of the search are painted: icon, title with what was found in it, what is said of it, key."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.desk.searching.marking import Span
from delegation_planner.gui.shell.search_rows import Row
from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Listing

ROW, HEAD = 40, 28
"""The heights of a row and of a head, in pixels at 100 %."""
_SIDE, _ICON, _GAP = 16, 30, 12
_CAP, _CAP_PAD, _CAP_SIZE = 18, 6, 11
_RADIUS = 3
_SELECTED = QStyle.StateFlag.State_Selected
_UNDER_MOUSE = QStyle.StateFlag.State_MouseOver


class SearchCells(Cells):
    """Paints the rows of the search."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a row; there are no lines between them."""
        if option.state & _SELECTED:
            painter.fillRect(option.rect, self.look.colour("accent_soft"))
        elif option.state & _UNDER_MOUSE and not _row(index).is_head:
            painter.fillRect(option.rect, self.look.colour("hover"))

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a row, or the head of a section."""
        row, px = _row(index), self.look.px
        box = option.rect.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        is_selected = bool(option.state & _SELECTED)
        if row.kind == "head":
            self.words(painter, box, row.title, Type("ink2", SMALL, bold=True))
        elif row.kind == "more":
            self.words(painter, box.adjusted(px(_ICON), 0, 0, 0), row.title, Type("ink3", SMALL))
        else:
            self._paint_row(painter, box, row, is_selected=is_selected)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the height of a row or of a head."""
        return QSize(self.look.px(60), self.look.px(HEAD if _row(index).is_head else ROW))

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, *, is_selected: bool) -> None:
        px = self.look.px
        self.icon(painter, box, row.icon, "accent" if is_selected else "ink2")
        room = box.adjusted(px(_ICON), 0, -self._cap(painter, box, self.tr("Enter") if is_selected else row.key), 0)
        wide = self._runs(painter, room, row.title, row.marked, Type())
        rest = room.adjusted(wide + px(_GAP), 0, 0, 0)
        if row.second and rest.width() > px(_ICON):
            self._runs(painter, rest, row.second, row.second_marked, Type("ink2", SMALL))

    def _cap(self, painter: QPainter, box: QRect, key: str) -> int:
        """Draw the cap of a key at the right of a box and return how much room it takes, in pixels."""
        if not key:
            return 0
        px, font = self.look.px, self.look.font(_CAP_SIZE)
        wide = QFontMetrics(font).horizontalAdvance(key) + 2 * px(_CAP_PAD)
        high = px(_CAP)
        cap = QRect(box.right() - wide, box.top() + (box.height() - high) // 2, wide, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("line2"), 1))
        painter.setBrush(self.look.colour("surface2"))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.restore()
        painter.setFont(font)
        painter.setPen(self.look.colour("ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return wide + px(_GAP)

    def _runs(self, painter: QPainter, box: QRect, text: str, marked: Sequence[Span], look: Type) -> int:
        """Draw a text, the parts of it that were found bold, and return how wide it is, in pixels.

        It is laid out as a whole: scripts that join their letters, or run from the right, are not torn apart.
        """
        bold = QFontMetrics(self.look.font(look.size, bold=True))
        shown = bold.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(shown, self.look.font(look.size))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        # Qt counts in UTF-16, where a letter such as an emoji is two.
        layout.setFormats([self._format(shown, span, look.size) for span in marked if span[0] < len(shown)])
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(len(shown) * 2)
        layout.endLayout()
        painter.setPen(self.look.colour(look.token))
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
        return round(line.naturalTextWidth())

    def _format(self, text: str, span: Span, size: int) -> QTextLayout.FormatRange:
        start, end = (_units(text[:place]) for place in span)
        found = QTextLayout.FormatRange()
        found.start, found.length = start, end - start
        style = QTextCharFormat()
        style.setFont(self.look.font(size, bold=True))
        style.setForeground(self.look.colour("accent"))
        found.format = style
        return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _row(index: Index) -> Row:
    model = index.model()
    assert isinstance(model, Listing)  # noqa: S101 - the list shows no other
    row: Row = model.at(index)
    return row
