"""What the mouse and the keys of the timeline do to the visit."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from delegation_planner.edits.placing import copies
from delegation_planner.gui.context import Context
from delegation_planner.gui.pages.programme.timeline import changes
from delegation_planner.gui.pages.programme.timeline.board import Board, Gap
from delegation_planner.gui.pages.programme.timeline.dragging import STEP, Drag, Grip, Spot, taken
from delegation_planner.gui.pages.programme.timeline.items import MIDNIGHT
from delegation_planner.gui.pages.programme.timeline.taking import movable
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
from delegation_planner.gui.words.labels import done, short

NEW, MORNING = 30, 9 * 60
"""How long a new item is, and when it begins on an empty day, in minutes."""


class Acts(QObject):
    """Changes the visit by what is done on a timeline; where nothing can be changed, nothing happens.

    Attributes:
        by_name: what the keys ask for.
    """

    def __init__(self, context: Context, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._context = context
        self._timeline = timeline
        self.by_name: Mapping[str, Callable[[], None]] = {
            "earlier": lambda: self._shift(-STEP),
            "later": lambda: self._shift(STEP),
            "shorter": lambda: self._lengthen(-STEP),
            "longer": lambda: self._lengthen(STEP),
            "to_left": lambda: self._shift(0, -1),
            "to_right": lambda: self._shift(0, 1),
            "copy": self._copy,
            "remove": self._remove,
            "add": self.add,
        }

    def drop(self, drag: Drag) -> None:
        """Do what a drag comes to."""
        if drag.grip is Grip.EMPTY:
            starts, ends, lanes = drag.drawn
            self._draw((starts, ends), lanes)
        else:
            self._place(drag)

    def add(self) -> None:
        """Add an item after the selected one, else after the last, in the same lanes, and let its title be written."""
        board = self._board
        item = board.by_id.get(next(iter(self._timeline.selected), ""))
        if item is None or item in board.waiting:
            ends = [each.ends for each in board.items if each.ends < MIDNIGHT]
            starts, lanes = max(ends, default=MORNING), tuple(range(len(board.lanes)))
        else:
            starts, lanes = item.ends, item.lanes or (len(board.lanes),)
        starts = min(starts, MIDNIGHT - STEP)
        self._draw((starts, starts + NEW), lanes)

    def add_leg(self, gap: Gap) -> None:
        """Add a leg that is missing."""
        if self._timeline.is_frozen:
            return
        edit = changes.leg_in(gap, self._board)
        if self._context.do(edit, said=done(edit.label)):
            self._timeline.pick(copies(edit))

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _board(self) -> Board:
        return self._timeline.board

    def _place(self, drag: Drag) -> None:
        edit = changes.edit_of(self._board, drag)
        if edit and self._context.do(edit) and drag.copies:
            self._timeline.pick(copies(edit))

    def _draw(self, span: tuple[int, int], lanes: Sequence[int]) -> None:
        if self._timeline.is_frozen:
            return
        edit = changes.drawn_item(self._board, self.tr("New item"), span, lanes)
        if self._context.do(edit):
            self._timeline.pick(copies(edit))
            self._timeline.reveal(self._timeline.selected[0])
            self._context.selection.enter("titleField")

    def _shift(self, by: int, lanes_by: int = 0) -> None:
        if drag := self._taken(Grip.BODY):
            self._drop_by_key(drag.moved(by, lanes_by))

    def _lengthen(self, by: int) -> None:
        if drag := self._taken(Grip.BOTTOM):
            self._drop_by_key(drag.longer(by))

    def _copy(self) -> None:
        """Copy what is selected to the time after it."""
        if drag := self._taken(Grip.BODY, copies_=True):
            first, last = min(each.starts for each in drag.held), max(each.ends for each in drag.held)
            self._place(drag.moved(last - first, 0))

    def _drop_by_key(self, drag: Drag) -> None:
        if drag.is_moved:
            self._place(drag)
            self._timeline.reveal(next(iter(self._timeline.selected), ""))

    def _taken(self, grip: Grip, *, copies_: bool = False) -> Drag | None:
        """Return what is selected as if the mouse had taken it; None where nothing can be taken."""
        board = self._board
        items = (board.by_id[each] for each in self._timeline.selected)
        items = (item for item in items if not item.is_continued and item not in board.waiting)
        held = tuple(taken(item, movable(board, item.event_id)) for item in items)
        if not held or self._timeline.is_frozen:
            return None
        return Drag(grip, Spot(0, 0), held, copies_, len(board.group_ids))

    def _remove(self) -> None:
        ids = self._timeline.selected
        if not ids or self._timeline.is_frozen:
            return
        order = [item.event_id for item in self._board.in_order if item.event_id not in ids[1:]]
        place = order.index(ids[0])
        words = self.tr("Removed {title}") if len(ids) == 1 else self.tr("Removed {n} items")
        said = words.format(title=short(self._board.plan.events[ids[0]].title), n=len(ids))
        if self._context.do(changes.removal(self._board, ids), said=said):
            rest = [each for each in order if each != ids[0]]
            self._timeline.pick((rest[min(place, len(rest) - 1)],) if rest else ())
