"""The programme page: a day as a timeline or line by line; the days, the view and the selection are common to both."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_programme_page import Ui_ProgrammePage
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.programme.day_view import DayView
from delegation_planner.gui.pages.programme.days import day_words, shown_days
from delegation_planner.gui.pages.programme.lines_view import LinesView
from delegation_planner.gui.pages.programme.other_day import OtherDay
from delegation_planner.gui.pages.programme.shifting.actions import ShiftActions, Shown
from delegation_planner.gui.pages.programme.timeline.marks import Mark
from delegation_planner.gui.pages.programme.timeline.view import TimelineView
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.words.checks import marks_of

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done
    from delegation_planner.model.plan import VisitPlan

TIMELINE, LINES = "timeline", "lines"
"""The two views."""
_KEYS = {"Ctrl+Shift+H": TIMELINE, "Ctrl+Shift+L": LINES}
_GLYPHS = {TIMELINE: "columns", LINES: "list-bullets"}
_CHOICE = "programme-view"
_MOST_LEFT_OUT = 3


class ProgrammePage(Page):
    """The programme, day by day."""

    TABLES = frozenset(
        {
            *("visits", "events", "steps", "attendances", "groups", "delegations", "members", "persons", "mous"),
            *("organisations", "organisation_aliases", "venues", "rooms", "travel_times", "appointments"),
            *("interpreters", "signings"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ProgrammePage()
        self.ui.setupUi(self)
        self._day: date | None = None
        self._asked: date | None = None
        self._days: list[tuple[str, str]] = []
        self._left_out = 0
        self.timeline = TimelineView(context, self.ui)
        self._views: Mapping[str, DayView] = {TIMELINE: self.timeline, LINES: LinesView(context, self.ui)}
        self._name = context.preferences.choice(_CHOICE, TIMELINE)
        if self._name not in self._views:
            self._name = TIMELINE
        self._offer_views()
        context.look.dress(self)
        self.ui.shiftBar.set_up(context)
        self.shifts = ShiftActions(self, self.ui.shiftBar, self._shown)
        for button in (self.ui.move, self.ui.moveLine):
            button.setMenu(self.shifts.menu)
        self._listen()
        self._put_view()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the day."""
        plan = self.context.plan
        days = shown_days(plan, self._asked)
        if self._day not in days:
            self._day = plan.visit.starts
        self._days = [(day.isoformat(), day_words(plan, day)) for day in days]
        self._fit_head()
        self.ui.days.choose(self._day.isoformat())
        self.ui.add.setVisible(not self.context.read_only)
        for button in (self.ui.move, self.ui.moveLine):
            button.setVisible(not self.context.read_only)
        self._view.show_day(self._day)
        self.words_changed.emit()

    def take(self, done: "Done") -> None:
        """Show what an Edit has changed, on the day to which it moved the selected event."""
        event = self.context.plan.events.get(self._view.current_event)
        if event and event.id in done.rows:
            self._day = self._view.day_of(event)
        self.reload()

    def reveal(self, subject: Subject) -> None:
        """Show the day of an event and select it."""
        event = self.context.plan.events.get(subject.id)
        if event and self._view.day_of(event) != self._day:
            self._day = self._view.day_of(event)
            self.reload()
        self._view.select(subject.id, subject.others)

    def default_subject(self) -> Subject | None:
        """Return the event that is selected, else the day's first."""
        return self._view.first_subject()

    def words(self) -> Sequence[str]:
        """Return how many items are selected."""
        return self._view.words()

    def keys(self) -> str:
        """Return the keys of the view."""
        return self._view.keys()

    def add(self) -> None:
        """Add an item after the selected one, and let its title be written."""
        self._view.add()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less in the head where there is little room."""
        super().resizeEvent(event)
        self._fit_head()

    def event(self, event: QEvent) -> bool:
        """Say less in the head where its words have become wider, such as with a larger text."""
        if event.type() == QEvent.Type.LayoutRequest and self._left_out < _MOST_LEFT_OUT and self._is_head_cut():
            self._fit_head(self._left_out + 1)
        return super().event(event)

    # --- what the window asks of the timeline ------------------------------------------------------------------

    def show_view(self, name: str) -> None:
        """Show the `timeline`, or the `lines`; what is selected stays so, and the choice is kept."""
        if name == self._name:
            return
        held = self._view.current_event
        self._name = name
        self.context.preferences.keep(_CHOICE, name)
        self._put_view()
        if self.context.has_plan:
            event = self.context.plan.events.get(held)
            if event:
                self._day = self._view.day_of(event)
            self.reload()
            self._view.select(held)

    def show_proposed(self, plan: "VisitPlan | None") -> None:
        """Show on the timeline where an Edit would put the items of the day, before it is applied.

        Args:
            plan: the visit as it would be; None for the visit as it is.
        """
        if plan is not None:
            self.show_view(TIMELINE)
        self.timeline.show_proposed(plan)

    # --- within ------------------------------------------------------------------------------------------------

    def _show_marks(self) -> None:
        """Show in both views what the checks have found."""
        if self.context.has_plan:
            found = marks_of(self.context.plan, self.context.checks.findings)
            marks = {each: Mark(level, words) for each, (level, words) in found.items()}
            for view in self._views.values():
                view.set_marks(marks)

    def _shown(self) -> Shown:
        chosen = self._view.selected_events
        in_order = [event.id for event in self.context.plan.programme if event.id in chosen]
        return Shown(self._day, in_order, may=not self.context.read_only)

    @property
    def _view(self) -> DayView:
        return self._views[self._name]

    def _offer_views(self) -> None:
        self.ui.views.set_options([(name, words) for name, words in self._view_words().items()])
        for button, (keys, name) in zip(self.ui.views.buttons, _KEYS.items(), strict=True):
            button.setProperty("glyph", _GLYPHS[name])
            button.setToolTip(f"{self._view_words()[name]} ({keys})")

    def _view_words(self) -> dict[str, str]:
        return {TIMELINE: self.tr("Timeline"), LINES: self.tr("Line-by-line")}

    def _fit_head(self, least: int = 0) -> None:
        """Leave out what the days are, then what the views are called, then the heading, where there is no room."""
        for left_out in range(least, _MOST_LEFT_OUT + 1):
            self._left_out = left_out
            self._say_days(with_kinds=left_out < 1)
            self._say_views(with_names=left_out < 2)
            self.ui.title.setVisible(left_out < _MOST_LEFT_OUT)
            if not self._is_head_cut():
                break

    def _is_head_cut(self) -> bool:
        """Tell whether the head has no room for what it says; what was said anew has not told its layout yet."""
        for part in (self.ui.days, self.ui.views, self.ui.head):
            if layout := part.layout():
                layout.invalidate()
                layout.activate()
        return self.ui.head.minimumSizeHint().width() > self.width()

    def _say_days(self, *, with_kinds: bool) -> None:
        days = self.ui.days
        days.set_options([(day, words if with_kinds else words.partition("  ")[0]) for day, words in self._days])
        for button, (_, words) in zip(days.buttons, self._days, strict=True):
            button.setAccessibleName(words)
            button.setToolTip("" if with_kinds else words)

    def _say_views(self, *, with_names: bool) -> None:
        views = self.ui.views
        for button, words in zip(views.buttons, self._view_words().values(), strict=True):
            button.setText(words if with_names else "")
            button.setAccessibleName(words)
        self.context.look.put_icons(views)

    def _put_view(self) -> None:
        self.ui.views.choose(self._name)
        self.ui.stack.setCurrentWidget(self.ui.timelinePage if self._name == TIMELINE else self.ui.linesPage)

    def _listen(self) -> None:
        self.ui.add.clicked.connect(self.add)
        self.ui.views.chosen.connect(self.show_view)
        self.ui.days.chosen.connect(lambda day: self._go_to(date.fromisoformat(day)))
        other = OtherDay(self.ui.otherDay, self.ui.dayField, lambda: self._day or self.context.plan.visit.starts)
        other.wanted.connect(self._ask_for)
        other.refused.connect(self.context.shell.say)
        other.closed.connect(lambda: self._view.take_focus())
        self._key("Ctrl+G", other.ask)
        for keys, name in _KEYS.items():
            self._key(keys, lambda name=name: self._show_by_key(name))
        self.ui.shiftBar.proposed.connect(self.show_proposed)
        self.ui.shiftBar.day_wanted.connect(self._show_wanted)
        self.context.checks.found.connect(lambda _: self._show_marks())
        self._show_marks()
        for view in self._views.values():
            view.words_changed.connect(self.words_changed)
            view.walked.connect(self._walk)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _show_by_key(self, name: str) -> None:
        self.show_view(name)
        self._view.take_focus()

    def _walk(self, by: int) -> None:
        days = shown_days(self.context.plan, self._asked)
        if self._day in days:
            self._go_to(days[max(0, min(len(days) - 1, days.index(self._day) + by))])

    def _show_wanted(self, day: date) -> None:
        """Show the day on which what is proposed can be seen; what is selected stays."""
        if day != self._day:
            self._asked = day
            self._day = day
            self.reload()

    def _ask_for(self, day: date) -> None:
        self._asked = day
        self._go_to(day)

    def _go_to(self, day: date) -> None:
        self._day = day
        self.reload()
        self._view.select_first()
