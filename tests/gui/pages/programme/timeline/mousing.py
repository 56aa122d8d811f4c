"""A mouse on the timeline: it presses, moves with what is held, and lets go, as Qt tells a widget of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from delegation_planner.gui.pages.programme.timeline.painting import grips
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline

NONE = Qt.KeyboardModifier.NoModifier
_LEFT, _NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Mouse:
    """Drags on a timeline.

    Attributes:
        timeline: the timeline.
    """

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline

    def place_of(self, event_id: str, block: int = 0) -> QPointF:
        """Return the middle of a block, in pixels of the viewport."""
        self.timeline.reveal(event_id)
        return self._seen(self.timeline.scene.by_id[event_id][block].box.center())

    def grip_of(self, event_id: str, *, lower: bool) -> QPointF:
        """Return the middle of a grip."""
        self.timeline.reveal(event_id)
        return self._seen(grips(self.timeline.scene.by_id[event_id][0], self.timeline.scene.grid.scale)[lower].center())

    def spot(self, minute: float, lane: int) -> QPointF:
        """Return where a minute is in a lane, near the lane's left."""
        grid = self.timeline.scene.grid
        return self._seen(QPointF(grid.lane_box(lane, lane)[0] + grid.lane / 2, grid.y(minute)))

    def by(self, minutes: float, lanes: int = 0) -> QPointF:
        """Return how far minutes and lanes are, in pixels."""
        grid = self.timeline.scene.grid
        return QPointF(lanes * grid.lane, minutes * grid.minute)

    def click(self, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go."""
        self._send(QEvent.Type.MouseButtonPress, at, _LEFT, held)
        self._send(QEvent.Type.MouseButtonRelease, at, _LEFT, held)

    def drag(self, at: QPointF, way: Sequence[QPointF], held: Qt.KeyboardModifier = NONE) -> None:
        """Press, move along a way, given by how far each of its places is from where it began, and let go."""
        self.take(at, way, held)
        self._send(QEvent.Type.MouseButtonRelease, at + way[-1], _LEFT, held)

    def take(self, at: QPointF, way: Sequence[QPointF], held: Qt.KeyboardModifier = NONE) -> None:
        """Press and move along a way, without letting go."""
        self._send(QEvent.Type.MouseButtonPress, at, _LEFT, held)
        for by in way:
            self._send(QEvent.Type.MouseMove, at + by, _NO, held)

    def move(self, at: QPointF) -> None:
        """Move with what is held."""
        self._send(QEvent.Type.MouseMove, at, _NO, NONE)

    def release(self, at: QPointF) -> None:
        """Let go."""
        self._send(QEvent.Type.MouseButtonRelease, at, _LEFT, NONE)

    def _seen(self, point: QPointF) -> QPointF:
        return point - QPointF(0, self.timeline.verticalScrollBar().value())

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
        viewport = self.timeline.viewport()
        down = _NO if kind is QEvent.Type.MouseButtonRelease else _LEFT
        event = QMouseEvent(kind, at, QPointF(viewport.mapToGlobal(at.toPoint())), button, down, held)
        QApplication.sendEvent(viewport, event)
