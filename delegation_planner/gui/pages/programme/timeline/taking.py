"""What the mouse takes: a grip of what is selected, a block, or the empty day; and which lanes go along."""

from PySide6.QtCore import QPointF, QRectF

from delegation_planner.gui.pages.programme.timeline.board import Board
from delegation_planner.gui.pages.programme.timeline.dragging import Grip
from delegation_planner.gui.pages.programme.timeline.painting import grips
from delegation_planner.gui.pages.programme.timeline.scene import Scene
from delegation_planner.gui.pages.programme.timeline.shown import Shown
from delegation_planner.model.ids import Id

_CATCH = 10
"""A grip is caught so far beside it, in pixels at 100 %."""


def taken_at(scene: Scene, point: QPointF, gripped: Id) -> tuple[Grip, Shown | None]:
    """Return what is taken at a point of the day.

    Args:
        scene: the day.
        point: the point.
        gripped: the event that shows its grips; empty for none.
    """
    for shown in scene.by_id.get(gripped, ()):
        if (grip := _grip_of(shown, point, scene.grid.scale)) is not None:
            return grip, shown
    found = scene.at(point)
    return (Grip.BODY, found) if found else (Grip.EMPTY, None)


def movable(board: Board, event_id: Id, run: tuple[int, int] | None = None) -> tuple[int, ...]:
    """Return the lanes of an item that go along when it is dragged to the side.

    Those in which only single members attend stay; an item of nobody's lane can go into a group's.

    Args:
        board: the day.
        event_id: the event.
        run: the lanes of the block that was taken; None for all.
    """
    item, groups = board.by_id[event_id], board.group_ids
    there = {group.id for group in board.plan.groups_at(event_id)}
    first, last = run or (0, len(groups))
    held = [lane for lane in item.lanes if lane < len(groups) and groups[lane] in there and first <= lane <= last]
    return tuple(held) or ((len(groups),) if groups and item.lanes == (len(groups),) else ())


def _grip_of(shown: Shown, point: QPointF, scale: float) -> Grip | None:
    """Return which grip of a block is at a point; it catches farther than it is seen, but leaves the middle."""
    if shown.block.item.is_continued:
        return None
    side, inner = _CATCH * scale, min(_CATCH * scale, shown.box.height() / 3)
    for grip, box in zip((Grip.TOP, Grip.BOTTOM), grips(shown, scale), strict=True):
        above, below = (side, inner) if grip is Grip.TOP else (inner, side)
        middle = box.center().y()
        if QRectF(box.left() - side, middle - above, box.width() + 2 * side, above + below).contains(point):
            return grip
    return None
