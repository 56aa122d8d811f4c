"""What is painted while something is dragged: the rest of the day as a picture, and over it what is dragged."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from delegation_planner.gui.pages.programme.timeline.arranging import Overlap
from delegation_planner.gui.pages.programme.timeline.day_painter import DayPainter, Extras
from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Grip, Held
from delegation_planner.gui.pages.programme.timeline.items import MIDNIGHT, Item
from delegation_planner.gui.pages.programme.timeline.painting import Painted
from delegation_planner.gui.pages.programme.timeline.scene import Band, Scene, placed_whole
from delegation_planner.gui.pages.programme.timeline.shown import Shown
from delegation_planner.model.kinds import EventKind


class DragLayer:
    """Paints a drag."""

    def __init__(self, scene: Scene, painter: DayPainter, painted: Painted) -> None:
        self._scene = scene
        self._painter = painter
        self._painted = painted
        self._picture = QPixmap()
        self._of: tuple[int, QSize] | None = None
        self._spans: tuple[tuple[int, int, tuple[int, ...]], ...] = ()
        self._strict = {number for number, lane in enumerate(scene.board.lanes) if lane.is_one_party}
        self._others = [item for item in scene.board.items if item.event_id in scene.by_id and not item.is_cancelled]
        self._dragged = self._place(())

    def follow(self, drag: Drag) -> list[QRectF]:
        """Take where what is dragged is now, and return what must be painted anew; nothing between two snaps."""
        items = list(_now(drag))
        spans = tuple((item.starts, item.ends, item.lanes) for item in items)
        if spans == self._spans:
            return []
        before = self._boxes()
        self._spans = spans
        self._dragged = self._place(items)
        return [*before, *self._boxes()]

    @property
    def labels(self) -> list[tuple[QRectF, str]]:
        """Where the times of what is dragged stand, on each of its blocks."""
        label = self._painter.brush.label_box
        return [(label(shown.box, shown.block.item.times), shown.block.item.times) for shown in self.shown]

    @property
    def shown(self) -> tuple[Shown, ...]:
        """What is dragged, where it is now."""
        return self._dragged.shown

    @property
    def bands(self) -> tuple[Band, ...]:
        """Where it overlaps with what stands there."""
        return self._dragged.bands

    def _place(self, items: Sequence[Item]) -> Scene:
        shown = tuple(shown for item in items for shown in placed_whole(item, self._scene.grid))
        overlaps = tuple(overlap for item in items for overlap in self._overlaps(item))
        return Scene(self._scene.board, self._scene.grid, shown, overlaps, frozenset())

    def is_ready_for(self, down: int, size: QSize) -> bool:
        """Tell whether the picture is of what is seen."""
        return self._of == (down, size)

    def prepare(self, viewport: QWidget, extras: Extras) -> None:
        """Make the picture of the rest of the day.

        Args:
            viewport: where it is shown.
            extras: what is painted beside the blocks.
        """
        ratio = viewport.devicePixelRatioF()
        down = round(extras.seen.top())
        self._of = (down, viewport.size())
        self._picture = QPixmap(viewport.size() * ratio)
        self._picture.setDevicePixelRatio(ratio)
        painter = QPainter(self._picture)
        painter.translate(0, -down)
        self._painter.paint(painter, self._scene, extras.seen, self._painted, extras)
        painter.end()

    def paint(self, painter: QPainter, part: QRect) -> None:
        """Paint a part of the picture."""
        ratio = self._picture.devicePixelRatio()
        box = QRectF(part)
        source = QRectF(box.left() * ratio, box.top() * ratio, box.width() * ratio, box.height() * ratio)
        painter.drawPixmap(box, self._picture, source)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what is dragged, and its times beside the hours."""
        brush, gutter = self._painter.brush, self._painter.gutter
        brush.paint(painter, self._dragged, self.shown, self._painted)
        brush.paint_selected(painter, self.shown, "")
        brush.paint_bands(painter, self.bands, labels=[box for box, _ in self.labels])
        for box, times in self.labels:
            brush.paint_label(painter, box, times)
        minutes = self._spans[0][:2] if self._spans else ()
        gutter.paint_times(painter, self._scene.grid, [(min(each, MIDNIGHT), clock(each)) for each in minutes])

    def _boxes(self) -> list[QRectF]:
        blocks, bands = (each.box for each in self.shown), (each.box for each in self.bands)
        return [*blocks, *bands, *(box for box, _ in self.labels)]

    def _overlaps(self, item: Item) -> list[Overlap]:
        """Return where an item that is dragged overlaps with what stands there; of several at one time the longest."""
        if item.is_cancelled or not item.lanes:
            return []
        there = [other for other in self._others if other.starts < item.ends and item.starts < other.ends]
        found: list[Overlap] = []
        for other in sorted(there, key=lambda other: max(item.starts, other.starts) - min(item.ends, other.ends)):
            span = max(item.starts, other.starts), min(item.ends, other.ends)
            for lane in sorted(set(item.lanes) & set(other.lanes) & self._strict):
                if not any(each.lane == lane and each.starts < span[1] and span[0] < each.ends for each in found):
                    found.append(Overlap(item.event_id, other.event_id, *span, lane))
        return found


def clock(minute: int) -> str:
    """Return a minute of a day as the clock shows it: “10:45”."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _now(drag: Drag) -> Iterator[Item]:
    """Yield what is dragged as it is now, with its times."""
    if drag.grip is Grip.EMPTY:
        starts, ends, lanes = drag.drawn
        yield Item("", EventKind.MEETING, starts, ends, lanes, "", times=_times(starts, ends))
        return
    yield from map(_moved, drag.held)


def _moved(held: Held) -> Item:
    times = _times(held.starts, held.ends)
    return replace(held.item, starts=held.starts, ends=held.ends, lanes=held.lanes, times=times)


def _times(starts: int, ends: int) -> str:
    days = f" +{ends // MIDNIGHT}" if ends > MIDNIGHT else ""
    return f"{clock(starts)}–{clock(ends)}{days}"
