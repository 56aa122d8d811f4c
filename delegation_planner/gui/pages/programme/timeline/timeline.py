"""`Timeline`: items of a day are chosen, dragged and drawn; what comes of it is told, and others do it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from delegation_planner.gui.pages.programme.timeline.area import BEFORE, Area
from delegation_planner.gui.pages.programme.timeline.board import Gap
from delegation_planner.gui.pages.programme.timeline.day_painter import FRAME
from delegation_planner.gui.pages.programme.timeline.drag_layer import DragLayer
from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Grip, Spot
from delegation_planner.gui.pages.programme.timeline.grid import union
from delegation_planner.gui.pages.programme.timeline.items import spoken_with
from delegation_planner.gui.pages.programme.timeline.keys import command_of
from delegation_planner.gui.pages.programme.timeline.mouse import Mouse
from delegation_planner.gui.pages.programme.timeline.problems import conflicts, lanes_with_problems, problems_of
from delegation_planner.gui.pages.programme.timeline.scene import scene_of
from delegation_planner.gui.pages.programme.timeline.shown import Shown
from delegation_planner.gui.pages.programme.timeline.taking import taken_at
from delegation_planner.model.ids import Id


class Timeline(Area):
    """A day as lanes and blocks that can be worked on."""

    picked = Signal()
    """Other items are selected, or none."""
    dropped = Signal(object)
    """Something was dragged and let go (`Drag`)."""
    asked = Signal(str)
    """A key asked for something (`keys.COMMANDS`)."""
    opened = Signal()
    """An item was double-clicked."""
    gap_chosen = Signal(object)
    """A leg that is missing was clicked (`Gap`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mouse = Mouse(self)

    # --- what is selected --------------------------------------------------------------------------------------

    def choose_gap(self, gap: Gap) -> None:
        """Choose a missing leg."""
        self.pick(())
        self.chosen_gap = gap
        self._announce(gap.words)
        self.viewport().update()

    def pick(self, event_ids: tuple[Id, ...]) -> None:
        """Select events and tell of it."""
        if self.select(event_ids):
            self.picked.emit()

    def select(self, event_ids: Iterable[Id], *, reveal: bool = False) -> bool:
        """Select events; return whether that changes anything.

        Args:
            event_ids: the events; what is not on this day is left out.
            reveal: whether the first is brought into view.
        """
        there = tuple(each for each in event_ids if self._board and each in self._board.by_id)
        is_other = there != self.selected or self.chosen_gap is not None
        self.selected, self.chosen_gap = there, None
        if reveal and there:
            self.reveal(there[0])
        if is_other:
            self.viewport().update()
            self._announce(self.spoken(there[0]) if there else "")
        return is_other

    def spoken(self, event_id: Id) -> str:
        """Return what a screen reader says of an item, with its problems."""
        plan = self.board.plan
        return spoken_with(plan, plan.events[event_id], problems_of(self.scene, self.marks, event_id))

    def conflicts(self) -> list[Id]:
        """Return the events with which something is wrong, in the order of time."""
        return conflicts(self.scene, self.marks)

    @property
    def lanes_with_problems(self) -> frozenset[int]:
        """The lanes in which something must be mended."""
        return lanes_with_problems(self.scene, self.marks)

    def reveal(self, event_id: Id) -> None:
        """Bring an item into view."""
        boxes = [each.box for each in self.scene.by_id.get(event_id, ())]
        if not boxes:
            return
        box, bar = union(boxes), self.verticalScrollBar()
        margin = self.scene.grid.scale * BEFORE
        if box.top() < bar.value():
            bar.setValue(round(box.top() - margin))
        elif min(box.bottom(), box.top() + self.viewport().height() - margin) > bar.value() + self.viewport().height():
            bar.setValue(round(min(box.top() - margin, box.bottom() + margin - self.viewport().height())))

    def let_go(self) -> bool:
        """Let go of what is dragged without moving it; return whether anything was."""
        return self._mouse.cancel()

    def drag_again(self) -> None:
        """Show what is dragged in measures that are new."""
        self._mouse.follow()

    # --- what the mouse asks -----------------------------------------------------------------------------------

    def to_day(self, point: QPointF) -> QPointF:
        """Return a point of the viewport in the measures of the day."""
        return QPointF(point.x(), point.y() + self.down)

    def spot_at(self, point: QPointF) -> Spot:
        """Return which minute and lane is at a point of the day."""
        grid = self.scene.grid
        return Spot(grid.minute_at(point.y()), grid.lane_at(point.x()))

    def gap_at(self, point: QPointF) -> Gap | None:
        """Return the missing leg at a point of the day."""
        return self.scene.gap_at(point)

    def grip_at(self, point: QPointF) -> tuple[Grip, Shown | None]:
        """Return what is taken at a point of the day: a grip of what is selected, else a block, else nothing."""
        return taken_at(self.scene, point, self.painted().main)

    @property
    def staff_lane(self) -> int:
        """The number of the lane of the staff."""
        return len(self.board.lanes)

    def show_drag(self, drag: Drag | None) -> None:
        """Show a drag as it is now; None ends it."""
        if drag is None or self._painter is None:
            self.layer = None
            self.viewport().update()
            return
        if self.layer is None:
            without = () if drag.copies else tuple(each.item.event_id for each in drag.held)
            scene = scene_of(self.board, self.scene.grid, without)
            self.layer = DragLayer(scene, self._painter, replace(self.painted(), selected=frozenset(), main=""))
            self.viewport().update()
        if changed := self.layer.follow(drag):
            box = union(changed).adjusted(-FRAME, -FRAME, FRAME, FRAME).translated(0, -self.down)
            self.viewport().update(box.toAlignedRect())
            self.viewport().update(QRect(0, 0, round(self.scene.grid.gutter), self.viewport().height()))

    # --- events ------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what is selected."""
        super().focusInEvent(event)
        if self.selected:
            self._announce(self.spoken(self.selected[0]))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more that the focus is here."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for; Esc lets go of what is dragged, then of all but one item."""
        if event.key() == Qt.Key.Key_Escape and self._leave():
            return
        if self._mouse.is_dragging:
            return
        if command := command_of(event):
            self.asked.emit(command)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is under the mouse."""
        if self._scene:
            self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show by the mouse's shape what can be taken."""
        if self._scene is None:
            return
        self._mouse.move(event)
        if not self._mouse.is_dragging:
            self._show_shape(self.to_day(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the item under the mouse."""
        self.mousePressEvent(event)
        if self.selected:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl come closer or go farther, where the mouse is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._scene:
            self.zoom_by(event.angleDelta().y() / 120, event.position().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tip what an item is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._scene:
            shown = self.scene.at(self.to_day(QPointF(event.pos())))
            words = self.spoken(shown.block.item.event_id) if shown else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    # --- within ------------------------------------------------------------------------------------------------

    def _show_shape(self, point: QPointF) -> None:
        grip, shown = self.grip_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if grip in (Grip.TOP, Grip.BOTTOM):
            shape = Qt.CursorShape.SizeVerCursor
        elif shown is None and self.gap_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _leave(self) -> bool:
        if self.let_go():
            return True
        if len(self.selected) > 1:
            self.pick(self.selected[:1])
            return True
        return False

    def _announce(self, words: str) -> None:
        """Say to a screen reader what is selected."""
        self.setAccessibleDescription(words)
        if words and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
