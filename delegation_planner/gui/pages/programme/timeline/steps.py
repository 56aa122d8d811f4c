"""Walking on the timeline by keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from delegation_planner.gui.pages.programme.timeline import walking
from delegation_planner.gui.pages.programme.timeline.board import Board, Gap
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline


class Steps(QObject):
    """Selects what the keys lead to.

    Attributes:
        by_name: what the keys ask for.
    """

    said = Signal(str)
    """There is nothing to go to; the text says why."""

    def __init__(self, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._timeline = timeline
        self.by_name: Mapping[str, Callable[[], None]] = {
            "previous": lambda: self._walk(-1),
            "next": lambda: self._walk(1),
            "previous_too": lambda: self._walk(-1, too=True),
            "next_too": lambda: self._walk(1, too=True),
            "lane_left": lambda: self._walk_lanes(-1),
            "lane_right": lambda: self._walk_lanes(1),
            "first": lambda: self._go_to(0),
            "last": lambda: self._go_to(-1),
            "all": self._select_all,
            "next_conflict": self._go_to_conflict,
            "closer": lambda: timeline.zoom_by(1),
            "farther": lambda: timeline.zoom_by(-1),
        }

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _board(self) -> Board:
        return self._timeline.board

    def _stops(self) -> list[walking.Stop]:
        return walking.stops(self._board, with_staff=self._timeline.has_open_staff)

    def _walk(self, way: int, *, too: bool = False) -> None:
        stops = self._stops()
        last = next(iter(self._timeline.selected[-1:]), "")
        here = self._timeline.chosen_gap or self._board.by_id.get(last)
        place = stops.index(here) if here in stops else -1
        self._stop_at(walking.after(stops, place, way), too=too)

    def _walk_lanes(self, way: int) -> None:
        item = self._board.by_id.get(next(iter(self._timeline.selected), ""))
        with_staff = self._timeline.has_open_staff
        self._stop_at(walking.beside(self._board, item, way, with_staff=with_staff) if item else None)

    def _go_to(self, place: int) -> None:
        stops = self._stops()
        self._stop_at(stops[place] if stops else None)

    def _go_to_conflict(self) -> None:
        order = [item.event_id for item in self._board.in_order]
        here = next(iter(self._timeline.selected), "")
        if found := walking.next_in_turn(self._timeline.conflicts(), order, here):
            self._stop_at(self._board.by_id[found])
        else:
            self.said.emit(self.tr("Nothing on this day needs to be mended."))

    def _select_all(self) -> None:
        self._timeline.pick(tuple(each.event_id for each in self._stops() if not isinstance(each, Gap)))

    def _stop_at(self, stop: walking.Stop | None, *, too: bool = False) -> None:
        if isinstance(stop, Gap):
            self._timeline.choose_gap(stop)
        elif stop is not None:
            held = tuple(each for each in self._timeline.selected if each != stop.event_id) if too else ()
            self._timeline.pick((*held, stop.event_id))
            self._timeline.reveal(stop.event_id)
