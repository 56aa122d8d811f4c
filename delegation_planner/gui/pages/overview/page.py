"""The overview: who comes when, how far things are, the day at a glance, what changed and who must be told of it."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from delegation_planner.desk.since import SincePapers, since_papers
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_overview_page import Ui_OverviewPage
from delegation_planner.gui.jobs import Job
from delegation_planner.gui.pages.overview import heads, tiles
from delegation_planner.gui.pages.overview.changes import ChangedCells, ChangedLine, changed_lines
from delegation_planner.gui.pages.overview.open_tasks import OpenTasks
from delegation_planner.gui.pages.overview.strip import Strip, strip_of
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.flags import flag
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.table import Table
from delegation_planner.gui.widgets.told import LINE, ToldCells, ToldLine, told_lines
from delegation_planner.gui.words import dates, telling, visits
from delegation_planner.gui.words.checks import marks_of
from delegation_planner.model.edit import PastEdit
from delegation_planner.model.kinds import Side
from delegation_planner.model.schema import TABLES

FLAG = 24
"""The height of a flag, in pixels at 100 %."""
_FOUR_TILES = 700
"""The width from which four tiles stand in a row, in pixels at 100 %."""
_ROOM = 240
"""The height of a list at most, in pixels at 100 %; a longer one is scrolled."""
_Told = tuple[SincePapers | None, list[ChangedLine], list[ToldLine]]
"""What the journal tells, with the lines that say it."""


class OverviewPage(Page):
    """The overview of a visit."""

    TABLES = frozenset(TABLES)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._job: Job | None = None
        self._visit = ""
        self._since: SincePapers | None = None
        self._changed: Listing[ChangedLine] = Listing([Column("", lambda line: line.spoken, stretch=True)])
        self._told: Listing[ToldLine] = Listing([Column("", lambda line: line.spoken, stretch=True)])
        self.ui.changed.set_up(self._changed, ChangedCells(context.look, self.ui.changed))
        self.ui.told.set_up(self._told, ToldCells(context.look, self.ui.told), LINE)
        for table in (self.ui.changed, self.ui.told):
            table.horizontalHeader().hide()
        self._tasks = OpenTasks(context, self.ui)
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the visit; what the journal tells follows when it was read."""
        plan = self.context.plan
        if plan.visit.id != self._visit:
            self._visit = plan.visit.id
            self._forget_changes()
        self._show_head()
        self._show_tiles()
        self._show_day()
        self._tasks.show_tasks(self._now())
        self._read_journal()

    def reveal(self, subject: Subject) -> None:
        """Leave all as it is: the overview shows the visit as a whole."""

    def default_subject(self) -> Subject | None:
        """Return the visit."""
        return Subject("visits", self.context.plan.visit.id)

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Tab walks through the tiles and lists · Enter opens")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles into two rows where four in a row have no room for their words."""
        super().resizeEvent(event)
        columns = 4 if self.width() >= self.context.look.px(_FOUR_TILES) else 2
        for number, tile in enumerate((self.ui.readiness, self.ui.mous, self.ui.centres, self.ui.openTasksTile)):
            self.ui.tiles.addWidget(tile, number // columns, number % columns)

    # --- parts -------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui = self.ui
        for tile, page in (
            (ui.mous, "ceremonies"),
            (ui.centres, "ceremonies"),
            (ui.openTasksTile, "tasks"),
            (ui.openProgramme, "programme"),
        ):
            tile.clicked.connect(lambda _=False, name=page: self.context.shell.go(Place(name)))
        ui.readiness.clicked.connect(lambda: self.context.shell.show_checks())
        self.context.checks.found.connect(lambda _: self._show_readiness())
        self.context.checks.found.connect(lambda _: self._show_levels())
        ui.strip.wanted.connect(lambda row_id: self.context.shell.go(Place("programme", Subject("events", row_id))))
        ui.changed.entered.connect(self._open_change)
        ui.changed.clicked.connect(self._click)
        ui.copy.clicked.connect(self._copy)

    def _show_head(self) -> None:
        ui, visit = self.ui, self.context.plan.visit
        ui.day.setText(heads.day_words(visit))
        ui.place.setText(heads.place_words(visit))
        ui.start.setText(visits.start_words(visit, self._now().date()))
        guest = (ui.guestFlag, ui.guestSide, ui.guestName, ui.guestOffice, ui.guestNote)
        host = (ui.hostFlag, ui.hostSide, ui.hostName, ui.hostOffice, ui.hostNote)
        for side, labels in ((Side.GUEST, guest), (Side.HOST, host)):
            self._show_side(heads.head_of(self.context.plan, side), *labels)

    def _show_side(self, head: heads.Head, picture: QLabel, *labels: QLabel) -> None:
        picture.setVisible(bool(head.country))
        if head.country:
            picture.setPixmap(flag(head.country, self.context.look, FLAG))
        for label, text in zip(labels, (head.side, head.name, head.office, head.note), strict=True):
            label.setText(text)
            label.setToolTip(text)

    def _show_tiles(self) -> None:
        ui, plan, look = self.ui, self.context.plan, self.context.look
        ui.mous.show_facts(self.tr("MoUs ready to sign"), tiles.mous(plan), look)
        ui.centres.show_facts(self.tr("Centres to open"), tiles.centres(plan), look)
        self._show_readiness()
        ui.openTasksTile.show_facts(self.tr("Open tasks"), tiles.open_tasks(plan, self._now()), look)

    def _show_readiness(self) -> None:
        facts = tiles.readiness(self.context.checks.readiness)
        self.ui.readiness.show_facts(self.tr("Readiness"), facts, self.context.look)

    def _show_day(self) -> None:
        strip = strip_of(self.context.plan, self._now().date(), self.tr("Others"))
        self.ui.dayName.setText(dates.long_day(strip.day))
        self.ui.dayCount.setText(self._count_words(strip))
        self.ui.strip.show_strip(strip, self.context.look)
        self._show_levels()

    def _show_levels(self) -> None:
        """Show on the strip what the checks have found."""
        if self.context.has_plan:
            marks = marks_of(self.context.plan, self.context.checks.findings)
            self.ui.strip.show_levels({event_id: level for event_id, (level, _) in marks.items()})

    def _count_words(self, strip: Strip) -> str:
        if not strip.count:
            return self.tr("Nothing on this day")
        items = self.tr("1 item") if strip.count == 1 else self.tr("{n} items").format(n=strip.count)
        return f"{items}, {strip.begins}–{strip.ends}" if strip.begins else items

    # --- what the journal tells --------------------------------------------------------------------------------

    def _read_journal(self) -> None:
        """Read beside the window what has changed; what stands there stays until it is known."""
        if self._job:
            self._job.cancel()
        work = self.context.bench.work
        store, plan, registers = work.store, self.context.plan, work.registers
        since = work.unsaved_since or self._now()
        unsaved = tuple(PastEdit(since, edit) for edit in work.unsaved)
        when = self._when_words(self._now())

        def read(job: Job) -> _Told:
            job.check()
            found = since_papers(store, plan, registers, unsaved)
            if found is None:
                return None, [], []
            return found, changed_lines(found, plan, when), told_lines(found.told, plan)

        self._job = self.context.run(self.tr("Reading what has changed"), read, self._taker(plan.visit.id))

    def _taker(self, visit_id: str) -> Callable[[_Told], None]:
        def take(found: _Told) -> None:
            if isValid(self) and visit_id == self._visit and self.context.has_plan:
                self._show_changes(*found)

        return take

    def _forget_changes(self) -> None:
        self._since = None
        self._changed.set_rows([])
        self._told.set_rows([])
        for label in (self.ui.changedEmpty, self.ui.toldEmpty, self.ui.changedSince):
            label.setText("")

    def _show_changes(
        self, since: SincePapers | None, changed: Sequence[ChangedLine], told: Sequence[ToldLine]
    ) -> None:
        ui, self._since = self.ui, since
        ui.changedTitle.setText(self.tr("Changed since v{n}").format(n=since.version) if since else self.tr("Changes"))
        ui.changedSince.setText(self._issued_words(since) if since else "")
        self._changed.set_rows(changed)
        self._told.set_rows(told)
        nothing = self.tr("Nothing has changed since.") if since else self.tr("No paper has been printed.")
        nobody = (
            self.tr("Nobody has to be told.") if since else self.tr("Nobody has a paper that could be out of date.")
        )
        self._fit(ui.changed, ui.changedEmpty, ui.changedCount, nothing)
        self._fit(ui.told, ui.toldEmpty, ui.toldCount, nobody)
        ui.copy.setVisible(bool(self._told.rows))

    def _fit(self, table: Table, empty: QLabel, count: QLabel, words: str) -> None:
        """Give a list the height of its rows, up to a limit; where there are none, say so in its place."""
        number = len(table.listing.rows)
        table.setVisible(number > 0)
        empty.setVisible(number == 0)
        empty.setText(words)
        count.setVisible(number > 0)
        count.setText(str(number))
        table.setFixedHeight(min(number * table.verticalHeader().defaultSectionSize(), self.context.look.px(_ROOM)))

    def _issued_words(self, since: SincePapers) -> str:
        moment = since.issued.astimezone(self.context.zone)
        said = self.tr("Printed {day}, {time}") if since.printed else self.tr("Calendars made {day}, {time}")
        return said.format(day=dates.short_day(moment.date()), time=f"{moment:%H:%M}")

    def _when_words(self, now: datetime) -> Callable[[datetime], str]:
        """Return what says when a change was made: of today the time, else the day alone."""

        def when(moment: datetime) -> str:
            then = moment.astimezone(now.tzinfo)
            return dates.when(then, now) if then.date() == now.date() else dates.short_day(then.date())

        return when

    def _now(self) -> datetime:
        return self.context.clock.now(self.context.zone)

    # --- what is chosen ----------------------------------------------------------------------------------------

    def _open_change(self) -> None:
        line = next((row for row in self._changed.rows if row.id == self.ui.changed.current_id), None)
        if line and line.place:
            self.context.shell.go(line.place)

    def _click(self, index: QModelIndex) -> None:  # noqa: ARG002 - the clicked row is the selected one
        self._open_change()

    def _copy(self) -> None:
        if self._since:
            QGuiApplication.clipboard().setText(telling.as_text(self.context.plan, self._since.told))
            self.context.shell.say(self.tr("The list is on the clipboard"))
