"""The calendars page: which calendars there are, how each stands, and saving them."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from delegation_planner.desk.calendar_states import CalendarDesk, CalendarState
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_calendars_page import Ui_CalendarsPage
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.calendars.cells import HEIGHT, TICK, CalendarCells
from delegation_planner.gui.pages.calendars.rows import Choice, Row, rows_of
from delegation_planner.gui.pages.calendars.saving import Saving
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.model.ids import Id

CALENDARS = "calendars"
"""What the table of a calendar's subject is called, though no table of the file holds it."""


class CalendarsPage(Page):
    """The calendars of the visit.

    Attributes:
        saving: saves them.
        states: how they stand, as far as that is read.
    """

    TABLES = frozenset(
        {
            *("visits", "events", "attendances", "agenda_items", "groups", "delegations", "members", "persons"),
            *("organisations", "appointments", "venues", "rooms", "sources", "source_notes", "issues"),
        }
    )
    DOCK = 360

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_CalendarsPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.states: Sequence[CalendarState] = ()
        self.saving = Saving(self, context)
        self._choice = Choice()
        self._reading: Job | None = None
        self._listing = Listing(self._columns(), lambda row: row.spoken)
        self.ui.table.set_up(self._listing, CalendarCells(context.look, self.ui.table), HEIGHT)
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Find out how the calendars stand; the list shows what it showed until that is known."""
        if self._reading:
            self._reading.cancel()
        work, plan = self.context.bench.work, self.context.plan
        store, unsaved = work.store, work.unsaved
        if self.states and self.states[0].key != plan.visit.id:
            self.states = ()

        def read(job: Job) -> Sequence[CalendarState]:
            desk = CalendarDesk(store, plan, unsaved)
            return [desk.state(key) for key in job.watch(desk.keys())]

        answers = Answers(lambda found: self._take_states(plan.visit.id, found), self.context.tell)
        self._reading = self.context.jobs.run(self.tr("Looking over the calendars"), read, answers)
        self._show_list()

    def reveal(self, subject: Subject) -> None:
        """Select a calendar."""
        self.ui.table.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return the calendar that is selected, else the visit's own."""
        return Subject(CALENDARS, self.ui.table.current_id or self.context.plan.visit.id)

    def words(self) -> Sequence[str]:
        """Return how many calendars there are, and how many are out of date."""
        count, old = len(self.states), sum(bool(state.changes) for state in self.states)
        said = self.tr("1 calendar") if count == 1 else self.tr("{n} calendars").format(n=count)
        if not old:
            return [said] if count else []
        return [self.tr("{calendars}, {n} out of date").format(calendars=said, n=old)]

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Space choose · Ctrl+Enter save")

    def save(self) -> None:
        """Save the chosen calendars."""
        self.saving.ask([row.id for row in self._listing.rows if row.chosen])

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        table, ui = self.ui.table, self.ui
        table.picked.connect(self._pick)
        table.clicked.connect(self._click)
        table.entered.connect(lambda: self.context.selection.enter())
        ui.save.clicked.connect(self.save)
        ui.openFolder.clicked.connect(self.saving.folder.show)
        ui.all.clicked.connect(lambda: self._choose(chosen=True))
        ui.none.clicked.connect(lambda: self._choose(chosen=False))
        ui.outOfDate.clicked.connect(self._choose_old)
        self.saving.saved.connect(self._choose_old)
        for keys, where, act in (
            ("Ctrl+Return", self, self.save),
            ("Ctrl+Enter", self, self.save),
            ("Space", table, self._toggle),
            ("Ctrl+A", table, lambda: self._choose(chosen=True)),
        ):
            shortcut = QShortcut(QKeySequence(keys), where, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _pick(self) -> None:
        if chosen := self.ui.table.current_id:
            self.context.selection.choose(Subject(CALENDARS, chosen))

    def _click(self, index: QModelIndex) -> None:
        if index.column() == TICK:
            self._toggle()

    def _toggle(self) -> None:
        number = self._listing.row_of(self.ui.table.current_id)
        if number >= 0:
            row = self._listing.rows[number]
            self._choice.put([row.id], not row.chosen)
            self._show_list()

    def _choose(self, *, chosen: bool) -> None:
        self._choice.put([row.id for row in self._listing.rows], chosen)
        self._show_list()

    def _choose_old(self) -> None:
        self._choice.forget()
        self._show_list()

    # --- showing -----------------------------------------------------------------------------------------------

    def _take_states(self, visit_id: Id, states: Sequence[CalendarState]) -> None:
        if isValid(self) and self.context.has_plan and self.context.plan.visit.id == visit_id:
            self._reading = None
            self.states = states
            self._show_list()
            self.ui.table.setHidden(not states)
            self.ui.empty.setHidden(bool(states))
            self.words_changed.emit()

    def _show_list(self) -> None:
        zone = self.context.zone
        rows = rows_of(self.context.plan, self.states, self._choice, self.context.clock.now(zone).date())
        self._listing.set_rows(rows)
        subject = self.context.selection.subject
        if subject and subject.table == CALENDARS and self.ui.table.current_id != subject.id:
            self.ui.table.select(subject.id)
        self._show_notes(rows)
        self._show_count(rows)

    def _show_notes(self, rows: Sequence[Row]) -> None:
        is_old = any(row.is_made and not row.is_current for row in rows)
        head = self.tr("The plan changed after the calendars were made.") if is_old else ""
        body = self.tr("In Outlook, delete the old calendar, then import the new file: importing twice makes doubles.")
        self.ui.changedNote.set_words("warn", "arrows-clockwise", head, body)
        is_locked = self.context.bench.work.read_only
        head = self.tr("The file is read-only.") if is_locked else ""
        body = self.tr("Calendars can be saved; that they were is not recorded.")
        self.ui.readOnlyNote.set_words("info", "lock-simple-fill", head, body)
        self.ui.notes.setVisible(is_old or is_locked)
        self.context.look.put_icons(self.ui.notes)

    def _show_count(self, rows: Sequence[Row]) -> None:
        count, ui = sum(row.chosen for row in rows), self.ui
        ui.chosen.setText(self.tr("{n} of {all} chosen").format(n=count, all=len(rows)))
        one = self.tr("Save 1 calendar…")
        ui.save.setText(one if count == 1 else self.tr("Save {n} calendars…").format(n=count))
        ui.save.setEnabled(count > 0)
        ui.openFolder.setVisible(self.saving.folder.path is not None)
        ui.outOfDate.setVisible(any(row.is_made and not row.is_current for row in rows))
        ui.all.setEnabled(count < len(rows))
        ui.none.setEnabled(count > 0)

    def _columns(self) -> list[Column[Row]]:
        tr = self.tr
        return [
            Column("", lambda row: tr("Chosen") if row.chosen else "", 44),
            Column(tr("Calendar"), lambda row: row.name, 190, stretch=True),
            Column(tr("Items"), lambda row: row.items, 84),
            Column(tr("Language"), lambda row: row.language, 72, stretch=True),
            Column(tr("Last saved"), lambda row: row.saved, 132, stretch=True),
            Column(tr("Since then"), lambda row: row.since, 120),
        ]
