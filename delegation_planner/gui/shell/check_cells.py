"""How the rows of the dock's checks are painted, and what of one stands where."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from delegation_planner.gui.shell.check_rows import FIX, CheckRow
from delegation_planner.gui.theme.look import SMALL, Look
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.lines import broken

_HEAD = 34
_LEFT, _WORDS, _RIGHT = 14, 40, 12
_ABOVE, _BELOW = 11, 12
_LINE, _SECOND, _GAP = 18, 17, 8
_BUTTON, _BETWEEN, _INSIDE, _WRENCH = 28, 8, 10, 22
_TITLE_LINES, _DETAIL_LINES, _TOLD_LINES = 3, 4, 4
_RADIUS = 4
_KEPT = 2_000
"""So many shapes are remembered."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Where the parts of a row stand, from its upper left corner.

    Attributes:
        height: how high it is, in pixels.
        title, detail, told: the lines of its words.
        told_at: where the line of who must be told begins.
        boxes: what can be clicked, each with its name, its words and its place.
        editor: where the reason is typed.
    """

    height: int
    title: tuple[str, ...]
    detail: tuple[str, ...]
    told: tuple[str, ...]
    told_at: int
    boxes: tuple[tuple[str, str, QRect], ...]
    editor: QRect


class CheckCells(Cells):
    """Paints findings: icon and bold sentence, why, and below what can be done.

    Attributes:
        under_mouse: the row and its part that the mouse is over.
        told: says who must be told of a finding, by its id; the selected row says it.
    """

    def __init__(self, look: Look, of: QAbstractItemView) -> None:
        super().__init__(look, of)
        self._list = of
        self._shapes: dict[tuple[CheckRow, int, bool], Shape] = {}
        self.under_mouse = ("", "")
        self.told: Callable[[str], str] = lambda _: ""
        look.changed.connect(lambda: self._shapes.clear())

    def forget_told(self) -> None:
        """Ask anew who must be told, when the selected row is painted."""
        self._shapes = {key: shape for key, shape in self._shapes.items() if not key[2]}

    def part_at(self, row: CheckRow, rect: QRect, at: QPoint, *, selected: bool) -> str:
        """Return the name of what stands at a point of a row; empty for nothing that can be clicked."""
        boxes = self.shape_of(row, rect.width(), selected=selected).boxes
        return next((name for name, _, box in boxes if box.translated(rect.topLeft()).contains(at)), "")

    def box_of(self, row: CheckRow, width: int, name: str, *, selected: bool) -> QRect:
        """Return where something that can be clicked stands in a row; an empty one where it does not."""
        boxes = self.shape_of(row, width, selected=selected).boxes
        return next((box for each, _, box in boxes if each == name), QRect())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return how high a row is."""
        row = row_at(index)
        if row.is_head:
            return QSize(self.look.px(100), self.look.px(_HEAD))
        shape = self.shape_of(row, self._list.viewport().width(), selected=self._is_selected(index))
        return QSize(self.look.px(100), shape.height)

    # --- where things are --------------------------------------------------------------------------------------

    def shape_of(self, row: CheckRow, width: int, *, selected: bool) -> Shape:
        """Return where the parts of a row stand.

        Args:
            row: the row.
            width: how wide it is, in pixels.
            selected: whether it is unfolded.
        """
        key = (row, width, selected)
        if key not in self._shapes:
            if len(self._shapes) > _KEPT:
                self._shapes.clear()
            self._shapes[key] = self._shape(row, width, selected)
        return self._shapes[key]

    def _shape(self, row: CheckRow, width: int, selected: bool) -> Shape:
        px = self.look.px
        room = width - px(_WORDS + _RIGHT)
        title = self._lines(row.title, room, _TITLE_LINES, bold=True, size=13)
        why = f"“{row.reason}”" if row.reason else ""
        detail = [line for text in (row.detail, why) for line in self._lines(text, room, _DETAIL_LINES)]
        y = px(_ABOVE) + len(title) * px(_LINE) + len(detail) * px(_SECOND)
        boxes, y = self._flow(row.acts, y + px(_GAP), room) if row.acts else ([], y)
        told = tuple(self._lines(self.told(row.id), room, _TOLD_LINES)) if selected else ()
        told_at = y + px(_GAP)
        y = told_at + len(told) * px(_SECOND) if told else y
        editor = QRect(px(_WORDS - 1), y + px(_GAP), room, px(_BUTTON))
        if selected and row.more:
            further, y = self._flow(row.more, y + px(4), room)
            boxes += further
            editor.moveTop(further[0][2].top())
        return Shape(y + px(_BELOW), tuple(title), tuple(detail), told, told_at, tuple(boxes), editor)

    def _lines(self, text: str, room: int, most: int, *, bold: bool = False, size: int = SMALL) -> list[str]:
        metrics = QFontMetrics(self.look.font(size, bold=bold))
        return broken(text, metrics, room, first=room, most=most) if text else []

    def _flow(self, acts: tuple[tuple[str, str], ...], top: int, room: int) -> tuple[list[tuple[str, str, QRect]], int]:
        """Return where buttons stand, one after another, on as many lines as they need, and where they end."""
        px, found = self.look.px, list[tuple[str, str, QRect]]()
        x = 0
        for name, said in acts:
            wide = min(self._width_of(name, said), room)
            if x and x + wide > room:
                x, top = 0, top + px(_BUTTON + 4)
            found.append((name, said, QRect(px(_WORDS) + x, top, wide, px(_BUTTON))))
            x += wide + px(_BETWEEN + (7 if not name.startswith(FIX) else 0))
        return found, top + px(_BUTTON)

    def _width_of(self, name: str, said: str) -> int:
        is_fix = name.startswith(FIX)
        words = QFontMetrics(self.look.font(SMALL, bold=not is_fix)).horizontalAdvance(said)
        return words + (self.look.px(2 * _INSIDE + _WRENCH) if is_fix else self.look.px(2))

    # --- painting ----------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(option.rect)
        if row.is_head:
            self._paint_head(painter, option.rect, row)
        else:
            self.paint_ground(painter, option, index)
            self._paint_row(painter, option.rect, row, bool(option.state & QStyle.StateFlag.State_Selected))
            self._paint_focus(painter, option)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, row: CheckRow) -> None:
        px = self.look.px
        painter.fillRect(box, self.look.colour("surface2"))
        painter.setPen(self.look.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inside = box.adjusted(px(_LEFT - 2), 0, -px(_RIGHT), 0)
        self.icon(painter, inside, row.glyph, row.token, 14)
        self.words(painter, inside.adjusted(px(21), 0, 0, 0), row.title, Type("ink2", bold=True))
        self.words(painter, inside, row.count, Type("ink2", SMALL, bold=True), align=Qt.AlignmentFlag.AlignRight)

    def _paint_row(self, painter: QPainter, box: QRect, row: CheckRow, selected: bool) -> None:
        px, shape = self.look.px, self.shape_of(row, box.width(), selected=selected)
        self.icon(
            painter, QRect(box.left() + px(_LEFT), box.top() + px(_ABOVE), px(16), px(_LINE)), row.glyph, row.token
        )
        line = QRect(box.left() + px(_WORDS), box.top() + px(_ABOVE), box.width() - px(_WORDS + _RIGHT), px(_LINE))
        for words in shape.title:
            self.words(painter, line, words, Type(bold=True))
            line.translate(0, px(_LINE))
        line.setHeight(px(_SECOND))
        for words in shape.detail:
            self.words(painter, line, words, Type("ink2", SMALL))
            line.translate(0, px(_SECOND))
        line.moveTop(box.top() + shape.told_at)
        for words in shape.told:
            self.words(painter, line, words, Type("ink2", SMALL))
            line.translate(0, px(_SECOND))
        for name, said, place in shape.boxes:
            self._paint_button(
                painter, place.translated(box.topLeft()), name, said, hot=self.under_mouse == (row.id, name)
            )

    def _paint_button(self, painter: QPainter, box: QRect, name: str, said: str, *, hot: bool) -> None:
        px = self.look.px
        if not name.startswith(FIX):
            self.words(painter, box, said, Type("accent_h" if hot else "accent", SMALL, bold=True))
            return
        painter.setPen(QPen(self.look.colour("line2"), 1))
        painter.setBrush(self.look.colour("hover" if hot else "surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        inside = box.adjusted(px(_INSIDE), 0, -px(_INSIDE), 0)
        self.icon(painter, inside, "wrench", "ink2", 14)
        self.words(painter, inside.adjusted(px(_WRENCH), 0, 0, 0), said, Type(size=SMALL))

    def _paint_focus(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))

    def _is_selected(self, index: Index) -> bool:
        return self._list.selectionModel().isSelected(index)


def row_at(index: Index) -> CheckRow:
    """Return the row of an index."""
    row: CheckRow = index.model().at(index)  # type: ignore[attr-defined]
    return row
