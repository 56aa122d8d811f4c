"""Paints a part of a day: ground, blocks, what is wrong, what is selected, and the hours beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from delegation_planner.gui.pages.programme.timeline.board import Gap
from delegation_planner.gui.pages.programme.timeline.gutter import Gutter
from delegation_planner.gui.pages.programme.timeline.painting import Brush, Painted
from delegation_planner.gui.pages.programme.timeline.scene import Scene
from delegation_planner.gui.theme.look import Look

FRAME = 5
"""So far frames and grips reach beyond a block, in pixels."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What is painted once, beside the blocks.

    Attributes:
        seen: what is seen of the day.
        ghosts: where items are that an Edit would move.
        gap: the missing leg that is chosen.
        hint: what is said in the middle of an empty day.
        has_focus: whether the frame of the focus goes round all of it.
    """

    seen: QRectF
    ghosts: tuple[QRectF, ...] = ()
    gap: Gap | None = None
    hint: str = ""
    has_focus: bool = False


class DayPainter:
    """Paints a day; for one look and one text size.

    Attributes:
        brush: paints the blocks.
        gutter: paints what stands beside them.
    """

    def __init__(self, look: Look) -> None:
        self.brush = Brush(look)
        self.gutter = Gutter(look)

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF, painted: Painted, extras: Extras) -> None:
        """Paint a part of a day.

        Args:
            painter: what to paint with, in the measures of the day.
            scene: the day.
            clip: the part.
            painted: what is selected and what is wrong.
            extras: what is painted beside the blocks.
        """
        brush = self.brush
        brush.paint_ground(painter, scene, clip)
        top, bottom = clip.top() - FRAME, clip.bottom() + FRAME
        shown = scene.visible(top, bottom)
        for box in extras.ghosts:
            brush.paint_ghost(painter, box)
        for gap, box in scene.gaps:
            if box.intersects(clip):
                brush.paint_gap(painter, box, gap.words, chosen=gap == extras.gap)
        brush.paint_patches(painter, scene.patches(top, bottom), scene.thin_bands)
        brush.paint(painter, scene, shown, painted)
        selected = [each for event_id in painted.selected for each in scene.by_id.get(event_id, ())]
        brush.paint_selected(painter, selected, painted.main)
        brush.paint_bands(painter, scene.wide_bands, clip)
        self._paint_beside(painter, scene, clip, extras)

    def _paint_beside(self, painter: QPainter, scene: Scene, clip: QRectF, extras: Extras) -> None:
        gutter, grid = self.gutter, scene.grid
        gutter.paint(painter, grid, clip)
        if not grid.is_open:
            gutter.paint_rail(painter, grid, len(scene.board.staff), round(extras.seen.top()))
        if extras.hint:
            gutter.paint_empty(painter, grid, extras.hint, extras.seen.center().y())
        if extras.has_focus:
            right = extras.seen.right() if grid.is_open else grid.right
            gutter.paint_focus(painter, QRectF(extras.seen.topLeft(), QPointF(right, extras.seen.bottom())))
