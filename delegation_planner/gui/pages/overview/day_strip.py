"""The strip of a day, painted: hours above, a lane for each group, the items as blocks in them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from delegation_planner.gui.pages.overview.strip import Block, Strip, layered, overlap_of
from delegation_planner.gui.theme.look import SMALL, Look
from delegation_planner.gui.widgets.hatching import hatching
from delegation_planner.gui.words import events as words
from delegation_planner.gui.words.checks import GLYPHS
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind

HEIGHT = 166
"""The height of the strip, in pixels at 100 %."""
_LEFT, _RIGHT, _SIDE = 118, 28, 12
_TOP, _BOTTOM, _GAP = 28, 14, 5
_HOURS_AT, _LINES_FROM, _LINES_TO = 13, 22, 9
_BAR, _ROUND, _ICON, _LEAST, _PARTING = 3, 3, 16, 4, 1
_TRAVEL = frozenset({EventKind.TRANSFER})
_FRAMES = {CheckLevel.BLOCK: "danger", CheckLevel.WARN: "warn"}


class DayStrip(QWidget):
    """A day at a glance; a click on an item asks for it. Whoever has no mouse finds the same in the programme."""

    wanted = Signal(str)
    """An item was clicked, by its event's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._strip: Strip | None = None
        self._levels: Mapping[Id, CheckLevel] = {}
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: Strip, look: Look) -> None:
        """Show a day."""
        self._strip, self._look = strip, look
        self.setFixedHeight(look.px(HEIGHT))
        self.setAccessibleName("; ".join(block.spoken for block in strip.blocks))
        self.update()

    def show_levels(self, levels: Mapping[Id, CheckLevel]) -> None:
        """Show how grave it is what the checks have found at items."""
        if levels != self._levels:
            self._levels = dict(levels)
            self.update()

    def box_of(self, event_id: str) -> QRectF:
        """Return where an item is painted first; an empty rectangle where it is not."""
        blocks = self._strip.blocks if self._strip else ()
        return next((self._box(block) for block in blocks if block.event_id == event_id), QRectF())

    # --- mouse -------------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the item under the mouse."""
        block = self._at(event.position())
        if block and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(block.event_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the mouse's shape what can be clicked."""
        over = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what an item is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            block = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), block.spoken if block else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> Block | None:
        return next((block for block in reversed(self._layers) if self._box(block).contains(point)), None)

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is small
        """Paint the day."""
        if self._strip is None or self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, self._strip, self._look)
        self._paint_lanes(painter, self._strip, self._look)
        for block in self._layers:
            self._paint_gap(painter, self._box(block), self._look)
            self._paint_block(painter, block, self._look)
        painter.end()

    def _paint_hours(self, painter: QPainter, strip: Strip, look: Look) -> None:
        first, last = strip.hours
        every = self._every(look, last - first)
        painter.setFont(look.font(SMALL, even=True))
        for hour in range(first, last + 1):
            x = self._x(hour * 60)
            painter.setPen(QPen(look.colour("line"), 1))
            lines = round(x) + 0.5
            painter.drawLine(QPointF(lines, look.px(_LINES_FROM)), QPointF(lines, self.height() - look.px(_LINES_TO)))
            if (hour - first) % every == 0:
                painter.setPen(look.colour("ink2"))
                middle = QRectF(x - 30, look.px(_HOURS_AT) - 10, 60, 20)
                painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, f"{hour % 24:02}")

    def _every(self, look: Look, hours: int) -> int:
        """Return which hours are written: every one, or every second or third where there is little room."""
        wide = QFontMetrics(look.font(SMALL)).horizontalAdvance("00") + look.px(8)
        return max(1, -(-wide * hours // max(1, int(self._x2() - self._x1()))))

    def _paint_lanes(self, painter: QPainter, strip: Strip, look: Look) -> None:
        painter.setFont(look.font(SMALL))
        painter.setPen(look.colour("ink2"))
        metrics = QFontMetrics(look.font(SMALL))
        wide = look.px(_LEFT - _SIDE) - 2
        for number, name in enumerate(strip.lanes):
            top, high = self._lane(number, number)
            box = QRectF(look.px(_SIDE), top, wide, high)
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_block(self, painter: QPainter, block: Block, look: Look) -> None:
        box = self._box(block)
        if block.kind in _TRAVEL:
            level = self._levels.get(block.event_id, CheckLevel.INFO)
            self._paint_frame(painter, box, look, _FRAMES.get(level, "line2"))
            colour = look.colour(_FRAMES.get(level, "ink2")).name()
        else:
            colours = look.theme.events[words.bar_of(block.kind)]
            colour = colours.bar
            shape = QPainterPath()
            shape.addRoundedRect(box, _ROUND, _ROUND)
            painter.fillPath(shape, look.named(colours.tint))
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(QRectF(box.left(), box.top(), look.px(_BAR), box.height()), look.named(colour))
            painter.restore()
        size = look.px(_ICON)
        if box.width() >= size:
            left, top = box.center().x() - size / 2, box.center().y() - size / 2
            look.draw_icon(painter, self._icon(block), colour, left, top, _ICON)
        self._paint_clash(painter, block, look)

    def _icon(self, block: Block) -> str:
        """Return the icon of a block: of a leg with a problem that problem's."""
        level = self._levels.get(block.event_id)
        return GLYPHS[level][0] if block.kind in _TRAVEL and level in _FRAMES else words.icon_of(block.kind)

    def _paint_clash(self, painter: QPainter, block: Block, look: Look) -> None:
        """Frame an item that blocks, and hatch where it overlaps another one."""
        if self._levels.get(block.event_id) is not CheckLevel.BLOCK or block.kind in _TRAVEL:
            return
        box = self._box(block)
        if span := overlap_of(block, self._strip.blocks if self._strip else ()):
            left, right = self._x(span[0]), self._x(span[1]) - 1
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), hatching(look))
        painter.setPen(QPen(look.colour("danger"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _paint_gap(self, painter: QPainter, box: QRectF, look: Look) -> None:
        """Part a block from those below it, where two stand in one lane at one time."""
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(-_PARTING, -_PARTING, _PARTING, _PARTING), _ROUND, _ROUND)
        painter.fillPath(shape, look.colour("surface"))

    def _paint_frame(self, painter: QPainter, box: QRectF, look: Look, token: str) -> None:
        pen = QPen(look.colour(token), 1 if token == "line2" else 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    @property
    def _layers(self) -> tuple[Block, ...]:
        return layered(self._strip.blocks) if self._strip else ()

    # --- where things are --------------------------------------------------------------------------------------

    def _box(self, block: Block) -> QRectF:
        top, high = self._lane(block.first, block.last)
        left = self._x(block.starts)
        return QRectF(left, top, max(_LEAST, self._x(block.ends) - left - 1), high)

    def _lane(self, first: int, last: int) -> tuple[float, float]:
        """Return where lanes begin and how high they are together, in pixels."""
        px = self._look.px if self._look else round
        count = len(self._strip.lanes) if self._strip else 1
        step = (px(HEIGHT) - px(_TOP) - px(_BOTTOM) + px(_GAP)) / count
        return px(_TOP) + first * step, (last - first + 1) * step - px(_GAP)

    def _x(self, minute: int) -> float:
        first, last = self._strip.hours if self._strip else (0, 24)
        share = (minute - first * 60) / ((last - first) * 60)
        return self._x1() + share * (self._x2() - self._x1())

    def _x1(self) -> float:
        return self._look.px(_LEFT) if self._look else _LEFT

    def _x2(self) -> float:
        return self.width() - (self._look.px(_RIGHT) if self._look else _RIGHT)
