"""The mouse on the timeline: what is pressed becomes a choice or a drag."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Grip, Spot, taken
from delegation_planner.gui.pages.programme.timeline.shown import Shown
from delegation_planner.gui.pages.programme.timeline.taking import movable
from delegation_planner.model.ids import Id

if TYPE_CHECKING:
    from delegation_planner.gui.pages.programme.timeline.board import Gap
    from delegation_planner.gui.pages.programme.timeline.timeline import Timeline

FAR = 4
"""So far the mouse goes before something is dragged, in pixels."""
_EDGE, _EVERY, _BY = 28, 30, 14
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """Follows the mouse on a timeline."""

    def __init__(self, timeline: "Timeline") -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self._pressed: QPointF | None = None
        self._on: Shown | None = None
        self._gap: Gap | None = None
        self._grip = Grip.EMPTY
        self._with_ctrl = False
        self._at = QPointF()
        self._fine = False
        self._drag: Drag | None = None
        self._scroller = QTimer(self, interval=_EVERY)
        self._scroller.timeout.connect(self._scroll)

    @property
    def is_dragging(self) -> bool:
        """Whether something is dragged."""
        return self._drag is not None

    def press(self, event: QMouseEvent) -> None:
        """Take what is under the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = self._timeline.to_day(event.position())
        self._pressed, self._with_ctrl = point, bool(event.modifiers() & _CTRL)
        self._grip, self._on = self._timeline.grip_at(point)
        self._gap = None if self._on else self._timeline.gap_at(point)
        if self._on and not self._with_ctrl and self._id not in self._timeline.selected:
            self._timeline.pick((self._id,))

    def move(self, event: QMouseEvent) -> None:
        """Drag what was taken."""
        self._at, self._fine = event.position(), bool(event.modifiers() & _SHIFT)
        if self._pressed is None:
            return
        if self._drag is None and self._is_far(self._timeline.to_day(self._at)):
            self._drag = self._begin()
        if self._drag is not None:
            self.follow()
            self._watch_edge()

    def release(self) -> None:
        """Let go: what was dragged is dropped, what was only clicked is chosen."""
        drag, self._drag = self._drag, None
        pressed, self._pressed = self._pressed, None
        self._scroller.stop()
        if drag is not None:
            self._timeline.show_drag(None)
            if drag.is_moved:
                self._timeline.dropped.emit(drag)
        elif pressed is not None:
            self._click()

    def cancel(self) -> bool:
        """Let go of what is dragged without moving it; return whether anything was."""
        was = self._drag is not None
        self._drag, self._pressed = None, None
        self._scroller.stop()
        if was:
            self._timeline.show_drag(None)
        return was

    def follow(self) -> None:
        """Show what is dragged where the mouse is now."""
        if self._drag is not None:
            spot = self._timeline.spot_at(self._timeline.to_day(self._at))
            if self._drag.grip is Grip.EMPTY:
                spot = _beside(self._drag.origin, spot, self._timeline.staff_lane)
            self._drag = self._drag.to(spot, fine=self._fine)
            self._timeline.show_drag(self._drag)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _id(self) -> Id:
        return self._on.block.item.event_id if self._on else ""

    def _is_far(self, point: QPointF) -> bool:
        return self._pressed is not None and (point - self._pressed).manhattanLength() >= FAR

    def _begin(self) -> Drag | None:
        timeline = self._timeline
        if timeline.is_frozen or self._pressed is None:
            self._pressed = None
            return None
        origin = timeline.spot_at(self._pressed)
        if self._on is None:
            return Drag(Grip.EMPTY, origin)
        others = timeline.selected if self._grip is Grip.BODY and self._id in timeline.selected else ()
        ids = (self._id, *(each for each in others if each != self._id))
        run = (self._on.block.first, self._on.block.last) if len(ids) == 1 else None
        held = tuple(taken(timeline.board.by_id[each], movable(timeline.board, each, run)) for each in ids)
        held = tuple(each for each in held if not each.item.is_continued)
        if not held or held[0].item.event_id != self._id:
            self._pressed = None
            return None
        copies = self._with_ctrl and self._grip is Grip.BODY
        return Drag(self._grip, origin, held, copies, len(timeline.board.group_ids))

    def _watch_edge(self) -> None:
        high = self._timeline.viewport().height()
        is_near = self._at.y() < _EDGE or self._at.y() > high - _EDGE
        (self._scroller.start if is_near else self._scroller.stop)()

    def _scroll(self) -> None:
        bar = self._timeline.verticalScrollBar()
        bar.setValue(bar.value() + (-_BY if self._at.y() < _EDGE else _BY))
        self.follow()

    def _click(self) -> None:
        timeline, held = self._timeline, self._timeline.selected
        if self._on is None:
            if self._gap is not None:
                timeline.gap_chosen.emit(self._gap)
            else:
                timeline.pick(())
        elif not self._with_ctrl:
            timeline.pick((self._id,))
        elif self._id in held:
            timeline.pick(tuple(each for each in held if each != self._id))
        else:
            timeline.pick((*held, self._id))


def _beside(origin: Spot, spot: Spot, staff: int) -> Spot:
    """Return a place in whose lane an item can be drawn that was begun elsewhere: the staff's lane is by itself."""
    if (origin.lane == staff) != (spot.lane == staff):
        return Spot(spot.minute, origin.lane if origin.lane == staff else staff - 1)
    return spot
