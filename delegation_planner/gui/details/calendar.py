"""The details of a calendar: what has changed since it was saved, and how Outlook shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from delegation_planner.calendars import publish, wording
from delegation_planner.desk.calendar_changes import ChangeKind, EventChange, shown_in
from delegation_planner.desk.calendar_states import CalendarDesk, CalendarState
from delegation_planner.desk.handing_out import Counter
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_calendar_details import Ui_CalendarDetails
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.calendars.page import CALENDARS, CalendarsPage
from delegation_planner.gui.pages.calendars.saving import Saving
from delegation_planner.gui.widgets.flow import clear
from delegation_planner.gui.words import calendars as words
from delegation_planner.gui.words import events as event_words
from delegation_planner.model.programme import Event

SHOWN = 4
"""So many changes are shown one by one."""
_LONGEST_TITLE = 36
_SIGNS = {
    ChangeKind.ADDED: ("plus-circle", "ok"),
    ChangeKind.CHANGED: ("pencil-simple", "ink2"),
    ChangeKind.CANCELLED: ("minus-circle", "danger"),
    ChangeKind.REMOVED: ("minus-circle", "danger"),
}


class CalendarDetails(Details):
    """The form of a calendar; its id is that of the visit or of a member.

    Attributes:
        saving: saves it.
    """

    TABLE = CALENDARS
    TABLES = CalendarsPage.TABLES

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CalendarDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.saving = Saving(self, context)
        self._state: CalendarState | None = None
        self._next = 0
        self._reading: Job | None = None
        self.ui.save.clicked.connect(lambda: self.saving.ask([self.row_id]))
        self.binder.shown(self._read)
        context.look.changed.connect(self._show)

    def title(self) -> str:
        """Return the calendar's name."""
        name = words.name(self.context.plan, self.row_id)
        return name if len(name) <= _LONGEST_TITLE else f"{name[: _LONGEST_TITLE - 1]}…"

    def is_there(self) -> bool:
        """Tell whether there is such a calendar."""
        if not self.context.has_plan:
            return False
        plan = self.context.plan
        if self.row_id == plan.visit.id:
            return bool(publish.visit_events(plan))
        return self.row_id in plan.members and bool(publish.member_events(plan, self.row_id))

    def enter(self, field: str) -> None:  # noqa: ARG002 - it has one control
        """Give the focus to the button that saves."""
        self.ui.save.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- reading -----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Find out how the calendar stands."""
        if self._reading:
            self._reading.cancel()
        if not self.is_there():
            return
        if self._state and self._state.key != self.row_id:
            self._state = None
        self._show()
        work, plan, key, clock = self.context.bench.work, self.context.plan, self.row_id, self.context.clock
        store, unsaved = work.store, work.unsaved

        def read(job: Job) -> tuple[CalendarState, int]:
            job.check()
            state = CalendarDesk(store, plan, unsaved).state(key)
            return state, Counter(store, clock, plan.visit.id, plan if unsaved else None).version or 0

        answers = Answers(self._take_state, self.context.tell)
        self._reading = self.context.jobs.run(self.tr("Looking over the calendar"), read, answers)

    def _take_state(self, found: tuple[CalendarState, int]) -> None:
        if isValid(self) and found[0].key == self.row_id and self.is_there():
            self._reading = None
            self._state, self._next = found
            self._show()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if not self.is_there():
            return
        changes = self._state.changes if self._state else ()
        self._show_state(self._state)
        self._show_changes(changes)
        self._show_card(self._event(changes))
        self.ui.version.setText(self._version(self._state))

    def _show_state(self, state: CalendarState | None) -> None:
        ui = self.ui
        said = ""
        if state and not state.version:
            said = self.tr("It was never saved.")
        elif state and not state.changes:
            said = self.tr("Nothing has changed since.")
        ui.state.setText(said)
        ui.state.setVisible(bool(said))

    def _show_changes(self, changes: Sequence[EventChange]) -> None:
        clear(self.ui.changesLayout)
        for change in changes[:SHOWN]:
            self.ui.changesLayout.addWidget(self._line(change))
            rule = QFrame(self.ui.changes)
            rule.setProperty("part", "line")
            self.ui.changesLayout.addWidget(rule)
        rest = len(changes) - SHOWN
        self.ui.changes.setVisible(bool(changes))
        self.ui.more.setText(self.tr("and {n} more").format(n=rest))
        self.ui.more.setVisible(rest > 0)

    def _line(self, change: EventChange) -> QWidget:
        line = QFrame(self.ui.changes)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(12)
        sign = QLabel(line)
        sign.setPixmap(self.context.look.pixmap(*_SIGNS[change.kind], 16))
        row.addWidget(sign)
        column = QVBoxLayout()
        column.setSpacing(1)
        row.addLayout(column, 1)
        said = (change.shown.title, words.change(change))
        for text, role in zip(said, ("section", "muted"), strict=True):
            column.addWidget(_label(line, text, role))
        line.setAccessibleName(": ".join(said))
        return line

    def _event(self, changes: Sequence[EventChange]) -> Event:
        """Return the first event that has changed, else the next one, else the first."""
        plan = self.context.plan
        is_own = self.row_id == plan.visit.id
        events = publish.visit_events(plan) if is_own else publish.member_events(plan, self.row_id)
        changed = {change.event_id for change in changes}
        now = self.context.clock.now(self.context.zone).replace(tzinfo=None)
        first = [event for event in events if event.id in changed]
        to_come = [event for event in events if event.ends >= now]
        return (*first, *to_come, *events)[0]

    def _show_card(self, event: Event) -> None:
        plan, ui = self.context.plan, self.ui
        shown = shown_in(plan, [event])[event.id]
        colour = self.context.look.theme.events[event_words.bar_of(event.kind)].bar
        ui.bar.setStyleSheet(f"background: {colour}; border-top-left-radius: 5px; border-bottom-left-radius: 5px;")
        ui.itemTitle.setText(wording.summary(event, "en"))
        ui.itemTime.setText(words.time(shown))
        ui.itemPlace.setText(shown.place)
        ui.itemPlace.setVisible(bool(shown.place))
        marks = [self.tr("Category: {category}").format(category=shown.category)]
        marks += [] if event.public else [self.tr("private")]
        ui.itemCategory.setText(" · ".join(marks))

    def _version(self, state: CalendarState | None) -> str:
        if state is None:
            return ""
        if not self._next:
            return self.tr("not numbered")
        if state.version in (0, self._next):
            return self.tr("version {n}").format(n=self._next)
        return self.tr("version {n} → {next}").format(n=state.version, next=self._next)


def _label(parent: QWidget, text: str, role: str) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
