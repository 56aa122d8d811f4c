"""`TimelineView`: the timeline at work on the open visit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_programme_page import Ui_ProgrammePage
from delegation_planner.gui.pages.programme.day_view import DayView
from delegation_planner.gui.pages.programme.timeline.acts import Acts
from delegation_planner.gui.pages.programme.timeline.board import Board, board_of, local_day
from delegation_planner.gui.pages.programme.timeline.marks import Marks
from delegation_planner.gui.pages.programme.timeline.proposal import proposal_of
from delegation_planner.gui.pages.programme.timeline.steps import Steps
from delegation_planner.gui.pages.programme.timeline.zones import SecondZone, city
from delegation_planner.gui.subjects import Subject
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.legs import missing_legs


class TimelineView(DayView):
    """A day as a timeline.

    Attributes:
        timeline: the timeline.
        zones: lets a second zone be chosen.
    """

    def __init__(self, context: Context, ui: Ui_ProgrammePage) -> None:
        super().__init__(context, ui)
        self._proposed: VisitPlan | None = None
        self._second = ""
        self.timeline = ui.timeline
        for part in (ui.timeline, ui.laneHead, ui.legend):
            part.set_up(context.look)
        self.zones = SecondZone(ui.laneHead.zones, context.preferences)
        self._acts, steps = Acts(context, self.timeline), Steps(self.timeline)
        steps.said.connect(context.shell.say)
        self._commands: Mapping[str, Callable[[], None]] = {
            **self._acts.by_name,
            **steps.by_name,
            "day_before": lambda: self.walked.emit(-1),
            "day_after": lambda: self.walked.emit(1),
            "enter": self._enter,
        }
        self._listen()

    # --- what the page asks of it ------------------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.day = day
        plan = self.context.plan
        board = board_of(plan, day, missing_legs(plan))
        self.timeline.is_frozen = self.context.read_only
        second = self.zones.show_visit(plan)
        if second != self._second:
            self._second = second
            self.timeline.show_second_zone(second)
        held = self.timeline.selected
        self.timeline.show_board(board)
        if self._proposed is not None:
            self.show_proposed(self._proposed if self._proposed.visit.id == plan.visit.id else None)
        self.ui.waiting.show_items(board.waiting)
        if self.timeline.selected != held:
            self._choose()

    def day_of(self, event: Event) -> date:
        """Return the day on which an event starts in the visit's zone."""
        return local_day(self.context.plan, event)

    @property
    def current_event(self) -> Id:
        """The event that is selected first; empty for none."""
        return next(iter(self.timeline.selected), "")

    @property
    def selected_events(self) -> frozenset[Id]:
        """The events that are selected."""
        return frozenset(self.timeline.selected)

    def select(self, row_id: Id, others: Sequence[Id] = ()) -> None:
        """Select events and bring the first into view."""
        if row_id in self._board.by_id and not self._board.by_id[row_id].lanes and not self._is_waiting(row_id):
            self.timeline.open_staff(is_open=True)
        self.timeline.select((row_id, *others), reveal=True)
        self._show_waiting()

    def select_first(self) -> None:
        """Select the first item of the day."""
        first = next((item.event_id for item in self._board.in_order if item.lanes and not item.is_continued), "")
        self.timeline.pick((first,) if first else ())

    def first_subject(self) -> Subject | None:
        """Return what is selected, else the day's first item."""
        if self.timeline.selected:
            return _subject(self.timeline.selected)
        items = [item for item in self._board.in_order if item.lanes] or self._board.in_order
        return Subject("events", items[0].event_id) if items else None

    def words(self) -> list[str]:
        """Return how many items are selected, and what the mouse does."""
        count = len(self.timeline.selected)
        if not count:
            return []
        found = [self.tr("1 item selected") if count == 1 else self.tr("{n} items selected").format(n=count)]
        return found if self.context.read_only else [*found, self.tr("Drag to move in 5-minute steps")]

    def keys(self) -> str:
        """Return the keys of the timeline."""
        return self.tr("Alt+↑↓ move 5 min · Alt+Shift+↑↓ change length")

    def take_focus(self) -> None:
        """Give the timeline the focus."""
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add an item after the selected one, and let its title be written."""
        if self.day is not None:
            self._acts.add()

    # --- what the window asks of it ----------------------------------------------------------------------------

    def show_proposed(self, plan: VisitPlan | None) -> None:
        """Show where an Edit would put the items, before it is applied.

        Args:
            plan: the visit as it would be; None for the visit as it is.
        """
        self._proposed = plan
        if self.day is not None:
            proposal = proposal_of(self._board, board_of(plan, self.day)) if plan is not None else None
            self.timeline.is_frozen = self.context.read_only or plan is not None
            self.timeline.show_proposal(proposal)

    def set_marks(self, marks: Marks) -> None:
        """Show what is wrong with items."""
        self.timeline.show_marks(marks)

    # --- mouse -------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        timeline, head = self.timeline, self.ui.laneHead
        timeline.picked.connect(self._choose)
        timeline.dropped.connect(self._acts.drop)
        timeline.opened.connect(lambda: self.context.selection.enter(""))
        timeline.gap_chosen.connect(self._acts.add_leg)
        timeline.asked.connect(lambda command: self._commands[command]())
        timeline.measured.connect(self._show_head)
        head.staff_wanted.connect(lambda is_open: timeline.open_staff(is_open=is_open))
        self.zones.chosen.connect(self._show_zone)
        self.ui.waiting.wanted.connect(lambda event_id: timeline.pick((event_id,)))
        self.ui.closer.clicked.connect(lambda: timeline.zoom_by(1))
        self.ui.farther.clicked.connect(lambda: timeline.zoom_by(-1))

    def _choose(self) -> None:
        self.context.selection.choose(_subject(self.timeline.selected))
        self._show_waiting()
        self.words_changed.emit()

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _board(self) -> Board:
        return self.timeline.board

    def _is_waiting(self, event_id: Id) -> bool:
        return any(item.event_id == event_id for item in self._board.waiting)

    def _enter(self) -> None:
        if self.timeline.chosen_gap:
            self._acts.add_leg(self.timeline.chosen_gap)
        elif self.timeline.selected:
            self.context.selection.enter("")

    def _show_waiting(self) -> None:
        self.ui.waiting.show_selected(self.timeline.selected)

    def _show_head(self) -> None:
        timeline, second = self.timeline, city(self._second)
        self.ui.laneHead.show_lanes(timeline.scene.grid, self._board.lanes, timeline.lanes_with_problems, second)
        self.ui.closer.setEnabled(timeline.can_come_closer)
        self.ui.farther.setEnabled(timeline.can_go_farther)

    def _show_zone(self, zone: str) -> None:
        self._second = zone
        self.timeline.show_second_zone(zone)


def _subject(event_ids: Sequence[Id]) -> Subject | None:
    return Subject("events", event_ids[0], tuple(event_ids[1:])) if event_ids else None
