"""`Area`: a day with its hours, lanes and blocks, painted by itself, scrolled and zoomed."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from delegation_planner.gui.pages.programme.timeline.board import Board, Gap
from delegation_planner.gui.pages.programme.timeline.day_painter import DayPainter, Extras
from delegation_planner.gui.pages.programme.timeline.drag_layer import DragLayer
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.marks import Marks
from delegation_planner.gui.pages.programme.timeline.painting import Painted
from delegation_planner.gui.pages.programme.timeline.proposal import Proposal
from delegation_planner.gui.pages.programme.timeline.scene import Scene, scene_of
from delegation_planner.gui.theme.look import Look
from delegation_planner.model.ids import Id

ZOOM, LEAST_ZOOM, MOST_ZOOM = 1.4, 0.8, 3.0
"""The height of a minute at first, at least and at most, in pixels at 100 %."""
_STEP = 1.2
BEFORE = 14
"""So much of the day is seen above what is brought into view, in pixels at 100 %."""
_RAIL, _ABOVE = 34, 14


class Area(QAbstractScrollArea):
    """A day as lanes and blocks, which are only looked at.

    Attributes:
        is_frozen: whether nothing can be changed.
        zoom: the height of a minute, in pixels at 100 %.
        layer: what is painted while something is dragged; None while nothing is.
        selected: the events that are selected; the first is the one that the dock shows.
        chosen_gap: the missing leg that is chosen by keys.
    """

    measured = Signal()
    """The lanes have other places, or other problems."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.is_frozen = False
        self.zoom = ZOOM
        self.layer: DragLayer | None = None
        self.selected: tuple[Id, ...] = ()
        self.chosen_gap: Gap | None = None
        self._look: Look | None = None
        self._board: Board | None = None
        self._scene: Scene | None = None
        self._painter: DayPainter | None = None
        self._marks: Marks = {}
        self._is_open = False
        self._proposal: Proposal | None = None

    # --- what is shown -----------------------------------------------------------------------------------------

    def set_up(self, look: Look) -> None:
        """Take the colours and sizes of the window."""
        self._look = look
        look.changed.connect(self._dress)
        self._dress()

    def show_board(self, board: Board) -> None:
        """Show a day; what was selected stays so where it is still there."""
        is_other = (
            self._board is None or self._board.day != board.day or self._board.plan.visit.id != board.plan.visit.id
        )
        self.let_go()
        self._board = board
        self.chosen_gap = None
        self.selected = tuple(each for each in self.selected if each in board.by_id)
        self._measure()
        if is_other:
            self.scroll_to_minute(board.first_minute)

    def show_marks(self, marks: Marks) -> None:
        """Show what is wrong with items."""
        self._marks = dict(marks)
        if self._scene is not None:
            self._scene.faces.clear()
            self.viewport().update()
            self.measured.emit()

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Show where an Edit would put the items, before it is applied; None for the day as it is."""
        self.let_go()
        self._proposal = proposal
        self._measure()

    def show_second_zone(self, zone: str) -> None:
        """Show the hours of another zone beside those of the visit's; empty for none."""
        if self._painter:
            self._painter.gutter.second = zone
            self._measure()

    def open_staff(self, *, is_open: bool) -> None:
        """Open or fold the lane of the staff."""
        self._is_open = is_open
        self._measure()

    @property
    def has_open_staff(self) -> bool:
        """Whether the lane of the staff is open."""
        return self._is_open

    def zoom_to(self, zoom: float, at: float | None = None) -> None:
        """Give a minute another height.

        Args:
            zoom: the height, in pixels at 100 %; kept between 0.8 and 3.
            at: where the day stays where it is, in pixels from the top of what is seen; None for the middle.
        """
        at = self.viewport().height() / 2 if at is None else at
        held = self.scene.grid.minute_at(at + self.down)
        self.zoom = max(LEAST_ZOOM, min(MOST_ZOOM, zoom))
        self._measure()
        self.verticalScrollBar().setValue(round(self.scene.grid.y(held) - at))

    def zoom_by(self, steps: float, at: float | None = None) -> None:
        """Come closer, or below 0 go farther, by steps; see `zoom_to`."""
        self.zoom_to(self.zoom * _STEP**steps, at)

    @property
    def can_come_closer(self) -> bool:
        """Whether it is not as close as it can be."""
        return self.zoom < MOST_ZOOM

    @property
    def can_go_farther(self) -> bool:
        """Whether it is not as far as it can be."""
        return self.zoom > LEAST_ZOOM

    def scroll_to_minute(self, minute: int) -> None:
        """Bring a minute to the top of what is seen."""
        look = self._look
        self.verticalScrollBar().setValue(round(self.scene.grid.y(max(0, minute)) - (look.px(BEFORE) if look else 0)))

    @property
    def board(self) -> Board:
        """The day that is shown."""
        assert self._board is not None  # noqa: S101 - nothing is asked before a day is shown
        return self._board

    @property
    def scene(self) -> Scene:
        """The day in its measures."""
        assert self._scene is not None  # noqa: S101 - nothing is asked before a day is shown
        return self._scene

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands on the day."""
        return self._board is None or not self._board.by_id

    @property
    def hint(self) -> str:
        """What is said in the middle of an empty day."""
        if not self.is_empty or self._proposal:
            return ""
        if self.is_frozen:
            return self.tr("Nothing on this day.")
        return self.tr("Nothing on this day. Draw on the timeline or press N.")

    @property
    def marks(self) -> Marks:
        """What is wrong with items; of what is only proposed nobody knows yet."""
        return {} if self._proposal else self._marks

    @property
    def proposed(self) -> frozenset[Id]:
        """The events that are shown where an Edit would put them."""
        return self._proposal.moved if self._proposal else frozenset()

    def let_go(self) -> bool:
        """Let go of what is dragged without moving it; return whether anything was."""
        return False

    def drag_again(self) -> None:
        """Show what is dragged in measures that are new."""

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what can be seen of the day; while something is dragged the rest is a picture."""
        painter = QPainter(self.viewport())
        try:
            self.paint_part(painter, event.rect())
        finally:
            painter.end()

    def paint_part(self, painter: QPainter, part: QRect) -> None:
        """Paint a part of what is seen.

        Args:
            painter: what to paint with.
            part: in pixels of the viewport.
        """
        if self._scene is None or self._painter is None:
            return
        if self.layer is None:
            painter.translate(0, -self.down)
            clip = QRectF(part).translated(0, self.down)
            self._painter.paint(painter, self._scene, clip, self.painted(), self._extras())
            return
        if not self.layer.is_ready_for(self.down, self.viewport().size()):
            self.layer.prepare(self.viewport(), self._extras())
        self.layer.paint(painter, part)
        painter.translate(0, -self.down)
        self.layer.paint_over(painter)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's name
        """Move what is seen and paint only what comes into view."""
        is_framed = self.hasFocus() and not self.selected
        if self.layer is not None or self.is_empty or is_framed or self._scene is None:
            self.viewport().update()
        else:
            # What stands on the folded lane of the staff stays where it is.
            grid = self._scene.grid
            right = self.viewport().width() if grid.is_open else round(grid.right)
            self.viewport().scroll(0, dy, QRect(0, 0, right, self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the lanes the room there is."""
        super().resizeEvent(event)
        self._measure()

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def down(self) -> int:
        """How far it is scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def _dress(self) -> None:
        if self._look:
            second = self._painter.gutter.second if self._painter else ""
            self._painter = DayPainter(self._look)
            self._painter.gutter.second = second
            self._measure()

    def _measure(self) -> None:
        """Give everything its place anew."""
        look, board = self._look, self._board
        if look is None or board is None or self._painter is None:
            return
        gutter = self._painter.gutter
        shown = self._proposal.board if self._proposal else board
        self.layer = None
        self._scene = scene_of(shown, self._grid(look, gutter.width, len(shown.lanes)))
        gutter.show_day(board.plan.visit.zone, board.day)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(look.px(24))
        bar.setRange(0, max(0, round(self._scene.grid.height) - self.viewport().height()))
        self.viewport().update()
        self.drag_again()
        self.measured.emit()

    def _grid(self, look: Look, gutter: int, lanes: int) -> Grid:
        whole = self.viewport().width() - gutter
        rail = max(0, look.px(_RAIL) - self.verticalScrollBar().width())
        lane = whole / (lanes + 1) if self._is_open else (whole - rail) / lanes
        return Grid(
            minute=self.zoom * look.scale,
            above=look.px(_ABOVE),
            gutter=gutter,
            lane=max(1.0, lane),
            lanes=lanes,
            staff=lane if self._is_open else rail,
            is_open=self._is_open,
            scale=look.scale,
        )

    def painted(self) -> Painted:
        """Return what is selected, and what is wrong."""
        main = self.selected[0] if len(self.selected) == 1 and not self.is_frozen and not self._proposal else ""
        return Painted(frozenset(self.selected), main, self.marks, self.proposed)

    def _extras(self) -> Extras:
        """Return what is painted beside the blocks."""
        seen = QRectF(self.viewport().rect()).translated(0, self.down)
        ghosts = tuple(self._proposal.ghosts(self.scene.grid)) if self._proposal else ()
        return Extras(seen, ghosts, self.chosen_gap, self.hint, self.hasFocus() and not self.selected)
