"""Paints the timeline: the hours and lanes, and the blocks, as many of them in one go as can be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from delegation_planner.gui.pages.programme.timeline.faces import Face, Faces, Piece
from delegation_planner.gui.pages.programme.timeline.marks import TOKENS, Mark, Marks, overlap_words
from delegation_planner.gui.pages.programme.timeline.scene import Band, Scene
from delegation_planner.gui.pages.programme.timeline.shown import Patches, Shown
from delegation_planner.gui.theme.look import SMALL, Look
from delegation_planner.gui.widgets.hatching import hatching
from delegation_planner.gui.words import events as words
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel

GRIP = (28, 6)
"""The size of a grip, in pixels at 100 %."""
_BAR, _ROUND, _FRAME, _LABEL = 4, 4, 2, 18


@dataclass(frozen=True, slots=True)
class Painted:
    """What is painted beside the blocks themselves.

    Attributes:
        selected: the events that are selected.
        main: the one of them that has grips; empty for none.
        marks: what is wrong, by event.
        moved: the events that stand where an Edit would put them.
    """

    selected: frozenset[Id] = frozenset()
    main: Id = ""
    marks: Marks = field(default_factory=dict)
    moved: frozenset[Id] = frozenset()


class Brush:
    """Paints blocks; for one look and one text size."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._faces = Faces(look)
        self._colours: dict[str, QColor] = {}
        self._hatch = hatching(look)

    # --- the ground --------------------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint the lanes, the lines of the hours and of the half hours."""
        grid = scene.grid
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(clip, self._colour("surface"))
        if not grid.is_open:
            painter.fillRect(QRectF(grid.right, clip.top(), grid.staff + 1, clip.height()), self._colour("canvas"))
        first, last = int(grid.minute_at(clip.top()) // 30), int(grid.minute_at(clip.bottom()) // 30) + 1
        dotted = QPen(self._colour("line"), 1, Qt.PenStyle.CustomDashLine)
        dotted.setDashPattern([1, 3])
        right = grid.right + (grid.staff if grid.is_open else 0)
        for half in range(max(0, first), min(48, last) + 1):
            y = round(grid.y(half * 30))
            painter.setPen(dotted if half % 2 else QPen(self._colour("line"), 1))
            painter.drawLine(round(grid.gutter) - (0 if half % 2 else round(4 * grid.scale)), y, round(right), y)
        painter.setPen(QPen(self._colour("line"), 1))
        for lane in range(grid.lanes + 1):
            x = round(grid.gutter + lane * grid.lane)
            painter.drawLine(x, round(clip.top()), x, round(clip.bottom()))

    # --- blocks ------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, scene: Scene, shown: Sequence[Shown], painted: Painted) -> None:
        """Paint blocks in their order, with what is wrong with them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in shown:
            self._paint_block(painter, each, painted, self._face_in(scene, each, painted))
            if each.block.item.event_id in scene.in_danger:
                self._paint_frame(painter, each.box, "danger")

    def paint_patches(self, painter: QPainter, patches: Patches, thin_bands: list[QRectF]) -> None:
        """Paint small blocks as patches, all of one kind in one go, and where they overlap as lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, (boxes, bars) in patches.items():
            colours = self._look.theme.events[words.bar_of(kind)]
            for colour, rects in ((colours.tint, boxes), (colours.bar, bars)):
                painter.setBrush(self._colour(colour))
                painter.drawRects(rects)
        if thin_bands:
            painter.setBrush(self._colour("danger"))
            painter.drawRects(thin_bands)

    def paint_bands(
        self, painter: QPainter, bands: Iterable[Band], clip: QRectF | None = None, labels: Sequence[QRectF] = ()
    ) -> None:
        """Hatch where items overlap, with how long they do, which stands beside the labels that are painted there."""
        for band in bands:
            if clip is None or band.box.intersects(clip):
                painter.setBrushOrigin(band.box.topLeft())
                painter.fillRect(band.box, self._colour("danger_soft"))
                painter.fillRect(band.box, self._hatch)
                room = QRectF(band.box)
                for label in labels:
                    if label.intersects(room):
                        room.setRight(label.left() - 2)
                self._paint_chip(painter, room, overlap_words(band.overlap.ends - band.overlap.starts))

    def paint_selected(self, painter: QPainter, shown: Sequence[Shown], main: Id) -> None:
        """Paint the frames of what is selected, and the grips of the one that can be dragged by them."""
        for each in shown:
            box = each.box.adjusted(-2, -2, 2, 2)
            self._paint_outline(painter, box, QPen(self._colour("accent"), _FRAME))
            if each.block.item.event_id == main:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._colour("accent"))
                for grip in grips(each, self._look.scale):
                    painter.drawRoundedRect(grip, 2, 2)

    def label_box(self, box: QRectF, times: str) -> QRectF:
        """Return where the times of a block that is dragged stand: at its upper right, also where it is narrower."""
        look = self._look
        metrics = QFontMetricsF(look.font(SMALL, bold=True, even=True))
        wide, high = metrics.horizontalAdvance(times) + look.px(12), look.px(_LABEL)
        return QRectF(box.right() - wide - look.px(3), box.top() + look.px(2), wide, high)

    def paint_label(self, painter: QPainter, box: QRectF, times: str) -> None:
        """Paint the times of a block that is dragged, over all that it may be in conflict with."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("accent"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._look.font(SMALL, bold=True, even=True))
        painter.setPen(self._colour("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, times)

    def paint_ghost(self, painter: QPainter, box: QRectF) -> None:
        """Paint the outline of where something was."""
        pen = QPen(self._colour("ink3"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        self._paint_outline(painter, box, pen)

    def paint_gap(self, painter: QPainter, box: QRectF, text: str, *, chosen: bool) -> None:
        """Paint a leg that is missing: faint, with what it needs."""
        pen = QPen(self._colour("accent" if chosen else "warn"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 3])
        self._paint_outline(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), pen)
        look = self._look
        left = box.left() + look.px(13)
        look.draw_icon(painter, "car", "ink3", left, box.center().y() - look.px(8))
        painter.setFont(look.font(SMALL))
        painter.setPen(self._colour("ink3"))
        room = QRectF(left + look.px(22), box.top(), box.right() - left - look.px(30), box.height())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    # --- within ------------------------------------------------------------------------------------------------

    def _paint_block(self, painter: QPainter, shown: Shown, painted: Painted, face: Face) -> None:
        item, box = shown.block.item, shown.box
        mark = painted.marks.get(item.event_id)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("surface"))
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), _ROUND, _ROUND)
        if item.is_leg:
            self._paint_leg_frame(painter, box, mark)
        else:
            self._paint_ground_of(painter, box, words.bar_of(item.kind))
        if item.event_id in painted.moved:
            self._paint_moved(painter, box)
        elif mark and mark.level is CheckLevel.BLOCK:
            self._paint_frame(painter, box, "danger")
        self._paint_face(painter, face)

    def _paint_ground_of(self, painter: QPainter, box: QRectF, kind: str) -> None:
        colours = self._look.theme.events[kind]
        painter.setBrush(self._colour(colours.tint))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        bar = QPainterPath()
        wide = self._look.px(_BAR)
        bar.addRoundedRect(QRectF(box.left(), box.top(), wide + _ROUND, box.height()), 3, 3)
        painter.save()
        painter.setClipRect(QRectF(box.left(), box.top(), wide, box.height()), Qt.ClipOperation.IntersectClip)
        painter.fillPath(bar, self._colour(colours.bar))
        painter.restore()

    def _paint_leg_frame(self, painter: QPainter, box: QRectF, mark: Mark | None) -> None:
        token = TOKENS[mark.level] if mark and mark.level is not CheckLevel.INFO else "line2"
        pen = QPen(self._colour(token), 1 if token == "line2" else 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        self._paint_outline(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), pen)

    def _paint_moved(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self._colour("accent"), _FRAME, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        self._paint_outline(painter, box, pen)

    def _paint_frame(self, painter: QPainter, box: QRectF, token: str) -> None:
        self._paint_outline(painter, box, QPen(self._colour(token), _FRAME))

    def _paint_outline(self, painter: QPainter, box: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _face_in(self, scene: Scene, shown: Shown, painted: Painted) -> Face:
        """Return what stands in a block, made when it is first painted."""
        face = scene.faces.get(id(shown))
        if face is None:
            mark = painted.marks.get(shown.block.item.event_id)
            face = scene.faces[id(shown)] = self._faces.of(shown, scene.text_of(shown), mark, scene.grid.minute)
        return face

    def _paint_face(self, painter: QPainter, face: Face) -> None:
        for left, right, y in face.lines:
            painter.setPen(QPen(self._colour("line2"), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        for chip in face.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(chip.token))
            painter.drawRoundedRect(chip.box, 3, 3)
            self._paint_pieces(painter, chip.pieces)
        self._paint_pieces(painter, face.pieces)

    def _paint_pieces(self, painter: QPainter, pieces: Iterable[Piece]) -> None:
        for each in pieces:
            if each.font is None:
                self._look.draw_icon(painter, each.glyph, each.token, each.x, each.y, int(each.text))
            else:
                painter.setFont(each.font)
                painter.setPen(self._colour(each.token))
                painter.drawText(QPointF(each.x, each.y), each.text)

    def _paint_chip(self, painter: QPainter, box: QRectF, text: str) -> None:
        look = self._look
        font = look.font(SMALL, bold=True)
        painter.setFont(font)
        wide, high = painter.fontMetrics().horizontalAdvance(text) + look.px(30), look.px(17)
        if wide > box.width() or high > box.height() + look.px(6):
            return
        chip = QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("danger"))
        painter.drawRoundedRect(chip, 3, 3)
        look.draw_icon(
            painter, "warning-circle-fill", "surface", chip.left() + look.px(6), chip.top() + look.px(1.5), 14
        )
        painter.setPen(self._colour("surface"))
        room = chip.adjusted(look.px(24), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = self._look.named(name)
        return self._colours[name]


def grips(shown: Shown, scale: float) -> tuple[QRectF, QRectF]:
    """Return the two grips of a block: in the middle of its words, on its upper and its lower edge."""
    wide, high = min(GRIP[0] * scale, shown.text.width() / 2), GRIP[1] * scale
    left = shown.text.center().x() - wide / 2
    top = QRectF(left, shown.box.top() - 1 - high / 2, wide, high)
    return top, QRectF(left, shown.box.bottom() + 1 - high / 2, wide, high)
