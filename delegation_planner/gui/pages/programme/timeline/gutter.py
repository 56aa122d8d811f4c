"""What stands beside and over the lanes: the hours, those of a second zone, the folded lane of the staff, a hint."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from delegation_planner.gui.pages.programme.timeline.board import moment
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.theme.look import BODY, SMALL, Look

GUTTER, SECOND = 56, 46
"""The width of the column of hours, and of that of a second zone, in pixels at 100 %."""
_RIGHT, _HIGH = 9, 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)


class Gutter:
    """Paints it; for one look and one text size.

    Attributes:
        second: the second zone, an IANA name; empty for none.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self.second = ""
        self._zone = "UTC"
        self._day = date(2000, 1, 1)

    @property
    def width(self) -> int:
        """How wide it is, in pixels."""
        return self._look.px(GUTTER + (SECOND if self.second else 0))

    def show_day(self, zone: str, day: date) -> None:
        """Take the day and the zone by which the hours go."""
        self._zone, self._day = zone, day

    def paint(self, painter: QPainter, grid: Grid, clip: QRectF) -> None:
        """Paint the hours."""
        look = self._look
        painter.fillRect(QRectF(0, clip.top(), grid.gutter - 4 * grid.scale, clip.height()), look.colour("surface"))
        first, last = int(grid.minute_at(clip.top() - 12) // 60), int(grid.minute_at(clip.bottom() + 12) // 60) + 1
        left = look.px(SECOND) if self.second else 0
        for hour in range(max(0, first), min(24, last) + 1):
            self._write(painter, QRectF(left, grid.y(hour * 60), look.px(GUTTER), 0), f"{hour % 24:02}:00", "ink2")
            if self.second:
                at = QRectF(0, grid.y(hour * 60), look.px(SECOND), 0)
                self._write(painter, at, _clock_in(self._zone, self.second, self._day, hour), "ink3")

    def paint_times(self, painter: QPainter, grid: Grid, times: Sequence[tuple[int, str]]) -> None:
        """Paint the times of what is dragged, in place of the hours that they would touch.

        Args:
            painter: what to paint with, in the measures of the day.
            grid: the measures.
            times: each minute with its words; one that the one before leaves no room is left out.
        """
        for box in self.freed(grid, times):
            painter.fillRect(box.adjusted(0, 0, -4, 0), self._look.colour("surface"))
        for minute, text in self._apart(grid, times):
            self._write(painter, self._label(grid, minute), text, "accent", bold=True)

    def freed(self, grid: Grid, times: Sequence[tuple[int, str]]) -> list[QRectF]:
        """Return what is freed for the times of what is dragged: their own places, and those of hours they touch."""
        own = [self._label(grid, minute) for minute, _ in self._apart(grid, times)]
        hours = (self._label(grid, hour * 60) for hour in range(25))
        return [*own, *(hour for hour in hours if any(hour.intersects(box) for box in own))]

    def paint_rail(self, painter: QPainter, grid: Grid, count: int, down: int) -> None:
        """Paint what stands on the folded lane of the staff."""
        look = self._look
        some = _tr("Staff lane · {n} items").format(n=count)
        text = {0: _tr("Staff lane"), 1: _tr("Staff lane · 1 item")}.get(count, some)
        middle = grid.right + look.px(34) / 2
        look.draw_icon(painter, "clipboard-text", "ink2", middle - look.px(8), down + look.px(14))
        painter.save()
        painter.translate(middle, down + look.px(38))
        painter.rotate(90)
        painter.setFont(look.font(BODY))
        painter.setPen(look.colour("ink2"))
        painter.drawText(QRectF(0, -12, 400 * grid.scale, 24), Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def paint_empty(self, painter: QPainter, grid: Grid, text: str, middle: float) -> None:
        """Paint that nothing stands on the day."""
        look = self._look
        painter.setFont(look.font(BODY))
        painter.setPen(look.colour("ink2"))
        metrics = painter.fontMetrics()
        wide, high = metrics.horizontalAdvance(text) + look.px(24), look.px(28)
        centre = (grid.gutter + grid.right) / 2
        box = QRectF(centre - wide / 2, middle - high / 2, wide, high)
        painter.fillRect(box, look.colour("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def paint_focus(self, painter: QPainter, box: QRectF) -> None:
        """Paint where the focus is, while nothing is selected."""
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _label(self, grid: Grid, minute: int) -> QRectF:
        """Return where the time of a minute stands."""
        wide, high = self._look.px(GUTTER), self._look.px(_HIGH)
        return QRectF(grid.gutter - wide, grid.y(minute) - high / 2, wide, high)

    def _apart(self, grid: Grid, times: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Return the times that do not touch the one before."""
        found: list[tuple[int, str]] = []
        for minute, text in times:
            if not found or not self._label(grid, found[-1][0]).intersects(self._label(grid, minute)):
                found.append((minute, text))
        return found

    def _write(self, painter: QPainter, at: QRectF, text: str, token: str, *, bold: bool = False) -> None:
        look = self._look
        font = look.font(BODY if token != "ink3" else SMALL, bold=bold, even=True)
        painter.setFont(font)
        painter.setPen(look.colour(token))
        metrics = painter.fontMetrics()
        x = at.right() - look.px(_RIGHT) - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(x, at.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)


@lru_cache(maxsize=512)
def _clock_in(zone: str, other: str, day: date, hour: int) -> str:
    """Return what the clock of another zone shows at an hour, with the day where that is another one."""
    wall = moment(day, hour * 60).replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(other))
    days = (wall.date() - day) // timedelta(days=1)
    return f"{wall:%H:%M}" + (f"{days:+}" if days else "")
