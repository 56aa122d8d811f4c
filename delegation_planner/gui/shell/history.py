"""The history in the dock: what was done to the open visit, what each step changed, and who must be told of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from delegation_planner.desk.journal import Steps, last_steps, step_of
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_history import Ui_HistoryView
from delegation_planner.gui.jobs import Job
from delegation_planner.gui.shell.history_lines import (
    LINE,
    HistoryCells,
    HistoryLine,
    HistoryListing,
    lines_of,
    words_of,
)
from delegation_planner.gui.shell.history_step import StepWords, words_of_step
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.told import LINE as TOLD_LINE
from delegation_planner.gui.widgets.told import ToldCells, ToldLine
from delegation_planner.gui.words import dates
from delegation_planner.store.journal import Entry

AT_ONCE = 200
"""How many steps are read at first, and how many more each time."""


class History(QWidget):
    """The history of the open visit. It reads the journal beside the window, and only while it can be seen."""

    undo_wanted = Signal()
    """The step that undo takes back next is to be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.ui = Ui_HistoryView()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._listing = HistoryListing()
        self.ui.entries.set_up(self._listing, HistoryCells(context.look, self.ui.entries), LINE)
        self.ui.entries.horizontalHeader().hide()
        self._told: Listing[ToldLine] = Listing([Column("", lambda line: line.spoken, stretch=True)])
        self.ui.told.set_up(self._told, ToldCells(context.look, self.ui.told), TOLD_LINE)
        self.ui.told.horizontalHeader().hide()
        self._visit, self._most = "", AT_ONCE
        self._stale = True
        self._steps = Steps((), 0, 0)
        self._words: StepWords | None = None
        self._job: Job | None = None
        self._listen()
        self._show_steps()
        self._begin()

    # --- when it is read ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was done while it could not be seen."""
        super().showEvent(event)
        self._refresh()

    def _listen(self) -> None:
        ui, bench = self.ui, self.context.bench
        bench.changed.connect(self._forget)
        bench.opened.connect(self._begin)
        self.context.look.changed.connect(self._forget)
        ui.entries.picked.connect(self._pick)
        ui.entries.entered.connect(self._show_place)
        ui.older.clicked.connect(self._read_older)
        ui.show.clicked.connect(self._show_place)
        ui.undo.clicked.connect(self.undo_wanted)
        ui.copy.clicked.connect(self._copy)

    def _begin(self) -> None:
        """Begin anew where another visit is open, or none; else read again."""
        visit_id = self.context.plan.visit.id if self.context.has_plan else ""
        if visit_id != self._visit:
            self._visit, self._most = visit_id, AT_ONCE
            self._steps = Steps((), 0, 0)
            self._show_steps()
        self._forget()

    def _forget(self) -> None:
        self._stale = True
        self._refresh()

    def _refresh(self) -> None:
        if self._stale and self.isVisible() and self.context.has_plan:
            self._stale = False
            self._read()

    def _read_older(self) -> None:
        self._most += AT_ONCE
        self._read()

    def _read(self) -> None:
        """Read the steps beside the window; what stands there stays until they are known."""
        store, visit_id, most = self.context.bench.work.store, self.context.plan.visit.id, self._most

        def take(steps: Steps) -> None:
            if isValid(self) and self.context.has_plan and self.context.plan.visit.id == visit_id:
                self._steps = steps
                self._show_steps()

        self.context.run(self.tr("Reading the history"), lambda _: last_steps(store, visit_id, most), take)

    # --- the steps ---------------------------------------------------------------------------------------------

    def _show_steps(self) -> None:
        ui, held = self.ui, self.ui.entries.current_id
        lines: list[HistoryLine] = []
        if self.context.has_plan:
            zone = self.context.zone
            lines = list(lines_of(self._steps.entries, zone, self.context.clock.now(zone).date()))
        self._listing.set_rows(lines)
        ui.entries.setVisible(bool(lines))
        ui.empty.setVisible(not lines)
        ui.older.setVisible(self._steps.older > 0)
        if held:
            ui.entries.select(held)
        self._pick()

    @property
    def entry(self) -> Entry | None:
        """The step that is selected; None for none."""
        chosen = self.ui.entries.current_id
        return next((line.entry for line in self._listing.rows if line.id == chosen), None)

    def _pick(self) -> None:
        """Unfold the selected step: what it changed follows when it was read."""
        entry = self.entry
        self.ui.detail.setVisible(entry is not None)
        if entry is None:
            return
        if self._words and self._words.number != entry.number:
            self._words = None
        self._show_step(entry)
        self._read_step(entry)

    def _read_step(self, entry: Entry) -> None:
        if self._job:
            self._job.cancel()
        work, plan = self.context.bench.work, self.context.plan
        store, registers = work.store, work.registers

        def read(job: Job) -> StepWords:
            job.check()
            return words_of_step(step_of(store, entry, plan, registers), plan)

        def take(words: StepWords) -> None:
            if isValid(self) and self.entry == entry:
                self._words = words
                self._show_step(entry)

        self._job = self.context.run(self.tr("Reading the history"), read, take)

    # --- one step ----------------------------------------------------------------------------------------------

    def _show_step(self, entry: Entry) -> None:
        ui, zone = self.ui, self.context.zone
        moment = entry.at.astimezone(zone)
        ui.label.setText(words_of(entry))
        ui.when.setText(f"{dates.day_in_list(moment.date())} {moment:%H:%M}, {entry.who}")
        ui.changes.setText(self._words.changes if self._words else "")
        self._show_told(self._words.told if self._words else [])
        ui.show.setVisible(self._words is not None and self._words.place is not None)
        can_undo = entry.number == self._steps.next_undo and not self.context.bench.work.unsaved
        ui.undo.setVisible(can_undo and not self.context.bench.work.read_only)

    def _show_told(self, lines: Sequence[ToldLine]) -> None:
        ui = self.ui
        for widget in (ui.toldTitle, ui.toldCount, ui.copy, ui.told):
            widget.setVisible(bool(lines))
        ui.toldCount.setText(str(len(lines)))
        self._told.set_rows(lines)
        ui.told.setFixedHeight(len(lines) * ui.told.verticalHeader().defaultSectionSize())

    def _show_place(self) -> None:
        if self._words and self._words.place:
            self.context.shell.go(self._words.place)

    def _copy(self) -> None:
        if self._words:
            QGuiApplication.clipboard().setText(self._words.text)
            self.context.shell.say(self.tr("The list is on the clipboard"))
