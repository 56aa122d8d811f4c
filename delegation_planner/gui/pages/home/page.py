"""The page of all visits: the list, the next three weeks, what comes next; on a first start the ways to begin."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_home_page import Ui_HomePage
from delegation_planner.gui.pages.home import weeks
from delegation_planner.gui.pages.home.acts import VisitActs
from delegation_planner.gui.pages.home.cells import CHECKS, GAP, VisitCells
from delegation_planner.gui.pages.home.due_tasks import DueTask, overdue_and_due
from delegation_planner.gui.pages.home.gist import Coming
from delegation_planner.gui.pages.home.next_up import NextCells, coming
from delegation_planner.gui.pages.home.next_up import rows as next_rows
from delegation_planner.gui.pages.home.reader import Reader
from delegation_planner.gui.pages.home.rows import ALL, PAST, UPCOMING, entries, in_order, split
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import dates
from delegation_planner.gui.words.newest_backup import newest_backup
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.schema import TABLES as ALL_TABLES

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done, Workbench
    from delegation_planner.model.edit import Edit
    from delegation_planner.model.ids import Id
    from delegation_planner.model.visits import Visit

_LOOK_UP = 10_000
"""How often the time in the page is looked after, in milliseconds."""
_SIDE, _SIDE_SHARE = 344, 0.31
"""The width of what comes next, in pixels at 100 %, and the most that it takes of the page."""
_ROOM_FOR_KEY = 560
"""The width of the list from which the button of a new visit shows its key, in pixels at 100 %."""
_LINGER = timedelta(days=7)
"""How long after its last day a visit may still have events, such as its departure."""
_LEAST_LIST, _FOOT = 422, 16
"""The height that the list has where its rows need as much, and the space under the weeks, in pixels at 100 %."""


class HomePage(Page):
    """All visits.

    Attributes:
        acts: what can be done with whole visits.
    """

    TABLES = frozenset(ALL_TABLES)
    DOCK = 0
    OF_VISIT = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_HomePage()
        self.ui.setupUi(self)
        self.acts = VisitActs(context, self)
        self._reader = Reader(context, self._wanted, self._past, self._checked)
        self._cells = VisitCells(context.look, self.ui.visits)
        self._monday: date | None = None
        self._coming: dict[str, Coming | DueTask] = {}
        self._overdue: dict[str, DueTask] = {}
        self._clock = QTimer(self, interval=_LOOK_UP)
        self._set_up()
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show all visits."""
        self._show()
        self._read_on()

    def reveal(self, subject: Subject) -> None:
        """Select a visit; one that the chosen part does not show brings all of them back."""
        if subject.table == "visits" and not self.ui.visits.select(subject.id):
            self.ui.parts.choose(ALL)
            self._show()
            self.ui.visits.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return the visit that is selected, else the first one."""
        ids = (row.id for row in self.ui.visits.entries.rows if not row.is_head)
        chosen = self.selected or next(ids, "")
        return Subject("visits", chosen) if chosen else None

    def add(self) -> None:
        """Start a visit."""
        self.new_visit()

    def words(self) -> Sequence[str]:
        """Return how many visits there are, when the last backup was made, and where all of it is."""
        local = self.tr("Works offline: all data is on this computer")
        return [words for words in (self._count(), newest_backup(self._work.store.path), local) if words]

    def keys(self) -> str:
        """Return the keys of the page."""
        opens, starts = self.tr("Enter opens"), self.tr("Ctrl+N new visit")
        shown = [opens] if self._work.visits else []
        return " · ".join([*shown, starts] if self.acts.may else shown)

    # --- what can be done with visits --------------------------------------------------------------------------

    @property
    def selected(self) -> "Id":
        """The id of the selected visit; empty for none."""
        return self.ui.visits.current_id

    def new_visit(self) -> None:
        """Open the panel in which a visit is started."""
        if self.acts.may:
            self.ui.fromPanel.end()
            self.ui.panel.begin()
            self._show_parts()
            self.ui.area.ensureWidgetVisible(self.ui.panel)

    def duplicate(self, visit_id: "Id") -> None:
        """Copy a visit under another title, on the same days, and select the copy."""
        self.acts.duplicate(visit_id)

    def make_from(self, visit_id: "Id") -> None:
        """Open the panel in which a visit is made with the structure of another one."""
        title = next((visit.title for visit in self._work.visits if visit.id == visit_id), "")
        if self.acts.may and title:
            self.ui.panel.end()
            self.ui.fromPanel.begin(visit_id, title)
            self.ui.area.ensureWidgetVisible(self.ui.fromPanel)

    def delete(self, visit_id: "Id") -> None:
        """Ask whether a visit is to be deleted, and delete it then."""
        self.acts.delete(visit_id)

    def menu(self, visit_id: "Id") -> QMenu:
        """Return a menu of what can be done with a visit."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        changing = (
            (self.tr("Duplicate"), self.duplicate),
            (self.tr("Make a visit from this one…"), self.make_from),
            (self.tr("Delete…"), self.delete),
        )
        for words, act in ((self.tr("Open"), self.acts.open_visit), *(changing if self.acts.may else ())):
            menu.addAction(words).triggered.connect(lambda _=False, do=act: do(visit_id))
        return menu

    # --- what is shown -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show what is known; of a visit that was not read yet its row alone."""
        rows = entries(self._work.visits, self.ui.parts.value, self._today(), self._reader.shelf.get)
        self._show_parts()
        self.ui.visits.set_rows(list(rows))
        self.ui.visits.setVisible(bool(rows))
        past = self.ui.parts.value == PAST
        self.ui.none.setText(self.tr("No visit is over yet.") if past else self.tr("No visit is to come."))
        self.ui.none.setVisible(not rows)
        self._show_weeks()
        self._show_next()
        self._fit()
        self.words_changed.emit()

    def _show_parts(self) -> None:
        """Show the list and the weeks, or on a first start the ways to begin."""
        visits = self._work.visits
        to_come, past = (len(part) for part in split(visits, self._today()))
        counted = ((ALL, self.tr("All"), len(visits)), (UPCOMING, self.tr("Upcoming"), to_come))
        options = (*counted, (PAST, self.tr("Past"), past))
        self.ui.parts.set_options([(value, f"{words}  {count}") for value, words, count in options])
        self.ui.parts.setVisible(bool(visits))
        self.ui.newVisit.setVisible(bool(visits) and self.acts.may)
        self.ui.list.setVisible(bool(visits))
        self.ui.first.setVisible(not visits and self.ui.panel.isHidden())
        for button in (self.ui.newChoiceButton, self.ui.sampleChoiceButton):
            button.setEnabled(self.acts.may)

    def _show_weeks(self) -> None:
        today = self._today()
        monday = self._first_monday()
        shown = weeks.marks(self._work.visits, monday, self._reader.shelf.get)
        self.ui.weeksTitle.setText(weeks.heading(monday, today))
        self.ui.strip.show_weeks(monday, today, shown)

    def _show_next(self) -> None:
        now = self._now()
        gists = [gist for visit in self._to_come() if (gist := self._reader.shelf.get(visit.id))]
        found = coming((event for gist in gists for event in gist.events), now)
        overdue, due = overdue_and_due((task for gist in gists for task in gist.tasks), now)
        self._coming = {event.id: event for event in found} | {task.id: task for task in due}
        self._overdue = {task.id: task for task in overdue}
        titles = {visit.id: visit.title for visit in self._work.visits}
        rows = next_rows(found, now.date(), titles, overdue, due)
        self.ui.next.set_rows(rows)
        self.ui.next.setVisible(bool(rows))
        self.ui.nothing.setVisible(not rows)
        self._tell_time()

    def _tell_time(self) -> None:
        """Say what time it is; what is over leaves the list."""
        now = self._now()
        narrow = self.ui.nextUp.width() < self.context.look.px(_SIDE)
        day = f"{dates.weekday(now.date(), short=True)} {now.day} {dates.month(now.date(), short=narrow)}"
        self.ui.now.setText(f"{day}, {now:%H:%M}")
        if any(each.ends <= now for each in self._coming.values()):
            self._show()

    def _count(self) -> str:
        count = len(self._work.visits)
        if count == 0:
            return self.tr("No visits yet")
        return self.tr("1 visit") if count == 1 else self.tr("{count} visits").format(count=count)

    # --- what is read ------------------------------------------------------------------------------------------

    def _read_on(self) -> None:
        if self.isVisible():
            self._reader.go_on()

    def _wanted(self) -> "list[Id]":
        near = (visit.id for visit in weeks.concerned(self._work.visits, self._first_monday()))
        return [*self.ui.visits.ids_in_view(), *near, *(visit.id for visit in self._to_come())]

    def _past(self) -> "set[Id]":
        return {visit.id for visit in split(self._work.visits, self._today())[1]}

    def _checked(self) -> "set[Id]":
        """Return the visits whose checks are run: the open one, and the next one."""
        held, coming = self._work.plan, split(self._work.visits, self._today())[0][:1]
        return {visit.id for visit in coming} | ({held.visit.id} if held else set())

    def _take(self, done: "Done") -> None:
        self._reader.forget(done)
        super()._take(done)

    def _forget(self) -> None:
        self._reader.forget()
        super()._forget()

    # --- what was chosen ---------------------------------------------------------------------------------------

    def _open_selected(self) -> None:
        if self.selected:
            self.acts.open_visit(self.selected)

    def _strike(self, at: QPoint) -> None:
        """Open what of a row was clicked: the button, the caret, a tile."""
        index = self.ui.visits.indexAt(at)
        entry = self.ui.visits.entries.at(index)
        if page := self._cells.page_at(entry, self.ui.visits.visualRect(index), at):
            self.acts.open_visit(entry.id, None if page in {"visit", CHECKS} else Place(page))
            if page == CHECKS:
                self.context.shell.show_checks()

    def _open_mark(self, mark: weeks.Mark) -> None:
        self.acts.open_event(mark.visit_id, mark.event_id)

    def _open_next(self) -> None:
        row_id = self.ui.next.current_id
        found = self._coming.get(row_id) or self._overdue.get(row_id)
        if isinstance(found, DueTask):
            self.acts.open_visit(found.visit_id, Place("tasks", Subject("tasks", found.id)))
        elif found:
            self.acts.open_event(found.visit_id, found.id)

    def _make(self, edit: "Edit") -> None:
        if self.context.do(edit):
            self.acts.open_visit(str(edit.visit_id), Place("programme"))
        self._show_parts()

    def _make_from(self, visit_id: str, title: str, starts: date) -> None:
        if self.acts.make_from(visit_id, title, starts):
            self.ui.fromPanel.hide()

    def _turn(self, by: int) -> None:
        self._monday = self._first_monday() + timedelta(weeks=by * weeks.WEEKS)
        self._show_weeks()
        self._read_on()

    def _offer(self, at: QPoint) -> None:
        """Show what can be done with the selected visit."""
        if self.selected:
            self.menu(self.selected).popup(self.ui.visits.viewport().mapToGlobal(at))

    def _pick(self) -> None:
        if self.isVisible() and self.selected:
            self.context.selection.choose(Subject("visits", self.selected))

    def _open_file(self) -> None:
        if action := self.window().findChild(QAction, "open_file"):
            action.trigger()

    def _panel_closed(self) -> None:
        self._show_parts()
        (self.ui.visits if self._work.visits else self.ui.newChoiceButton).setFocus()

    def _panel_refused(self, field: QWidget, reason: QLabel) -> None:
        """Bring a field of the panel and what is wrong with it into view, once there is room for the words."""
        QTimer.singleShot(0, self, lambda: self._bring_into_view(reason, field))

    def _bring_into_view(self, *parts: QWidget) -> None:
        for part in parts:
            self.ui.area.ensureWidgetVisible(part)

    # --- the form ----------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        look, ui = self.context.look, self.ui
        look.dress(self)
        ui.visits.set_up(self._cells)
        ui.visits.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.next.set_up(NextCells(look, ui.next))
        ui.strip.set_up(look)
        ui.blocks.set_up(look)
        ui.panel.set_up(look, self.context.preferences, self._today, self._codes)
        ui.fromPanel.set_up(look, self._today)
        ui.parts.set_options([(ALL, ""), (UPCOMING, ""), (PAST, "")])

    def _listen(self) -> None:
        ui = self.ui
        ui.parts.chosen.connect(lambda _: self.reload())
        ui.visits.opened.connect(self._open_selected)
        ui.visits.struck.connect(self._strike)
        ui.visits.moved.connect(self._read_on)
        ui.visits.widened.connect(self._fit)
        ui.visits.picked.connect(self._pick)
        ui.visits.customContextMenuRequested.connect(self._offer)
        ui.next.opened.connect(self._open_next)
        ui.next.struck.connect(lambda _: self._open_next())
        ui.strip.opened.connect(self._open_mark)
        ui.earlier.clicked.connect(lambda: self._turn(-1))
        ui.later.clicked.connect(lambda: self._turn(1))
        ui.panel.made.connect(self._make)
        ui.panel.closed.connect(self._panel_closed)
        ui.panel.refused.connect(self._panel_refused)
        ui.fromPanel.asked.connect(self._make_from)
        ui.fromPanel.closed.connect(self._panel_closed)
        self._reader.read.connect(self._show)
        self.acts.copied.connect(lambda copy: self.context.shell.go(Place("home", Subject("visits", copy))))
        self._clock.timeout.connect(self._tell_time)
        self._listen_to_buttons()

    def _listen_to_buttons(self) -> None:
        ui = self.ui
        ui.newVisit.clicked.connect(self.new_visit)
        ui.newChoiceButton.clicked.connect(self.new_visit)
        ui.sampleChoiceButton.clicked.connect(self.acts.look_at_sample)
        ui.restore.clicked.connect(lambda: self.context.shell.go(Place("settings", Subject("backups", ""))))
        ui.openFile.clicked.connect(self._open_file)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed, and the time."""
        super().showEvent(event)
        self._put_in_order()
        self._clock.start()
        self._tell_time()
        self._read_on()

    def _put_in_order(self) -> None:
        """Let Tab go through the head first.

        Its buttons are younger than the form, and an order that is set before the page stands in a window is lost.
        """
        ui = self.ui
        lists = (ui.visits, ui.earlier, ui.later, ui.strip)
        ways = (ui.newChoiceButton, ui.sampleChoiceButton, ui.restore, ui.openFile)
        for one, following in pairwise(
            (*ui.parts.buttons, ui.newVisit, *ui.panel.fields, *ui.fromPanel.fields, *lists, *ways, ui.next)
        ):
            self.setTabOrder(one, following)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room between the list, the weeks and what comes next."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, ui = self.context.look.px, self.ui
        ui.nextUp.setFixedWidth(min(px(_SIDE), round(self.width() * _SIDE_SHARE)))
        ui.newVisit.setProperty("key", "Ctrl N" if self.width() - ui.nextUp.width() > px(_ROOM_FOR_KEY) else "")
        room = ui.area.viewport().height() - ui.weeks.sizeHint().height() - px(_FOOT + GAP)
        full, most = ui.visits.full_height(), max(room, px(_LEAST_LIST))
        ui.visits.setFixedHeight(min(full, most))
        # The space under the last row goes out of view with it.
        ui.listColumn.setSpacing(px(GAP) if full > most else 0)

    # --- what it works with ------------------------------------------------------------------------------------

    @property
    def _work(self) -> "Workbench":
        return self.context.bench.work

    def _codes(self) -> list[str]:
        return [visit.code for visit in self._work.visits]

    def _to_come(self) -> "list[Visit]":
        today = self._today()
        late = (visit for visit in self._work.visits if visit.ends + _LINGER >= today)
        found = (visit for visit in late if visit.status is not VisitStatus.CLOSED)
        return sorted(found, key=in_order)

    def _first_monday(self) -> date:
        return self._monday or weeks.monday_of(self._today())

    def _zone(self) -> tzinfo:
        """Return the zone whose day it is here: the office's, else that of the latest visit, else UTC."""
        visits = self._work.visits
        name = self.context.preferences.zone or (visits[0].zone if visits else "")
        return ZoneInfo(name) if name else UTC

    def _now(self) -> datetime:
        return self.context.clock.now(self._zone())

    def _today(self) -> date:
        return self._now().date()
