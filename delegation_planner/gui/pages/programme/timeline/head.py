"""The fixed head of the timeline: what the lanes are called, who is in them, and which of them have problems."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from delegation_planner.gui.pages.programme.timeline.board import Lane
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.gutter import GUTTER
from delegation_planner.gui.theme.look import BODY, SMALL, Look

HEIGHT = 44
"""The height of the head, in pixels at 100 %."""
_LEFT, _NAME, _PEOPLE, _ICON = 10, 14, 31, 16


class LaneHead(QWidget):
    """Stands over a timeline."""

    staff_wanted = Signal(bool)
    """The lane of the staff is to be opened, or folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._grid: Grid | None = None
        self._lanes: tuple[Lane, ...] = ()
        self._problems: frozenset[int] = frozenset()
        self._second = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.zones = self._button("zones", "globe-hemisphere-east")
        self.staff = self._button("staffLane", "caret-left")
        self.staff.clicked.connect(self._ask_for_staff)

    def set_up(self, look: Look) -> None:
        """Take the colours and sizes of the window."""
        self._look = look
        self.zones.setAccessibleName(self.tr("Second time zone"))
        self.zones.setToolTip(self.tr("Show the hours of a second time zone"))
        self._dress()
        look.changed.connect(self._dress)

    def show_lanes(self, grid: Grid, lanes: tuple[Lane, ...], problems: frozenset[int], second: str) -> None:
        """Show what the lanes are called.

        Args:
            grid: where they are.
            lanes: the lanes.
            problems: those in which something must be mended.
            second: the city of the second zone; empty for none.
        """
        self._grid, self._lanes, self._problems, self._second = grid, lanes, problems, second
        words = self.tr("Fold the staff lane") if grid.is_open else self.tr("Open the staff lane")
        self.staff.setAccessibleName(words)
        self.staff.setToolTip(words)
        self.staff.setProperty("glyph", "caret-right" if grid.is_open else "caret-left")
        self.setAccessibleName("; ".join(self._spoken(number, lane) for number, lane in enumerate(lanes)))
        if self._look:
            self._look.put_icons(self)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons in their places."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is small
        """Paint the names."""
        if self._look is None or self._grid is None:
            return
        painter = QPainter(self)
        look, grid = self._look, self._grid
        painter.fillRect(self.rect(), look.colour("surface"))
        if not grid.is_open:
            painter.fillRect(QRectF(grid.right, 0, self.width(), self.height()), look.colour("canvas"))
        painter.setPen(QPen(look.colour("line"), 1))
        for place in range(grid.lanes + 1):
            x = round(grid.gutter + place * grid.lane)
            painter.drawLine(x, 0, x, self.height())
        for number, lane in enumerate(self._lanes):
            self._paint_lane(painter, look, number, lane)
        if grid.is_open:
            self._write(painter, look, QRectF(grid.right, 0, grid.staff - look.px(34), 0), self.tr("Staff"), "", BODY)
        if self._second:
            box = QRectF(look.px(8), look.px(26), grid.gutter - look.px(GUTTER), look.px(16))
            self._elided(painter, look, box, self._second, "ink3", SMALL, bold=False)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def _ask_for_staff(self) -> None:
        self.staff_wanted.emit(self._grid is None or not self._grid.is_open)

    # --- within ------------------------------------------------------------------------------------------------

    def _paint_lane(self, painter: QPainter, look: Look, number: int, lane: Lane) -> None:
        grid = self._grid
        if grid is None:
            return
        left, right = grid.lane_box(number, number)
        self._write(painter, look, QRectF(left, 0, right - left, 0), lane.name, lane.people, BODY)
        if number in self._problems:
            wide = QFontMetrics(look.font(BODY, bold=True)).horizontalAdvance(lane.name)
            x = min(left + look.px(_LEFT) + wide + look.px(8), right - look.px(_ICON + 4))
            look.draw_icon(painter, "warning-octagon-fill", "danger", x, look.px(_NAME - 8))

    def _write(self, painter: QPainter, look: Look, room: QRectF, name: str, people: str, size: int) -> None:
        left, wide = room.left() + look.px(_LEFT), room.width() - look.px(_LEFT + 4)
        for text, middle, bold, token, each in (
            (name, _NAME, True, "ink", size),
            (people, _PEOPLE, False, "ink2", SMALL),
        ):
            box = QRectF(left, look.px(middle) - look.px(9), wide, look.px(18))
            self._elided(painter, look, box, text, token, each, bold=bold)

    def _elided(
        self, painter: QPainter, look: Look, box: QRectF, text: str, token: str, size: int, *, bold: bool
    ) -> None:
        font = look.font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(look.colour(token))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _spoken(self, number: int, lane: Lane) -> str:
        parts = (lane.name, lane.people, self.tr("has problems") if number in self._problems else "")
        return ", ".join(filter(None, parts))

    def _button(self, name: str, glyph: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("glyph", glyph)
        button.setProperty("glyphSize", 16)
        return button

    def _dress(self) -> None:
        if self._look:
            self.setFixedHeight(self._look.px(HEIGHT))
            self._look.put_icons(self)
            self._place()

    def _place(self) -> None:
        if self._look is None or self._grid is None:
            return
        side = self._look.px(28)
        top = (self.height() - side) // 2
        self.staff.setGeometry(self.width() - self._look.px(31), top, side, side)
        right = round(self._grid.gutter)
        self.zones.setGeometry(right - self._look.px(42), top, side, side)
