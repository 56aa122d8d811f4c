"""`Conductor`: brings an open file, the pages, the dock and the window together."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from delegation_planner.edits.visits import set_status
from delegation_planner.errors import PlannerError
from delegation_planner.gui.adapter import Bench
from delegation_planner.gui.checking import Checker
from delegation_planner.gui.context import Context
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.registry import details_of, make_page
from delegation_planner.gui.places import place_of
from delegation_planner.gui.shell.check_signs import CheckSigns
from delegation_planner.gui.shell.dock import Dock
from delegation_planner.gui.shell.focus_ring import first_in
from delegation_planner.gui.shell.navigation import VISIT_PAGES
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Selection
from delegation_planner.gui.widgets.banners import BannerText
from delegation_planner.gui.words import visits
from delegation_planner.gui.words.labels import done, short
from delegation_planner.model.kinds import Side, VisitStatus
from delegation_planner.rules.tasks import open_tasks

if TYPE_CHECKING:
    from delegation_planner.clock import Clock
    from delegation_planner.desk.workbench import Done, Workbench
    from delegation_planner.gui.jobs import Jobs
    from delegation_planner.gui.shell.history import History
    from delegation_planner.gui.shell.search import Search


class Conductor(QObject):
    """The window at work on one open file; another file gets another conductor.

    Attributes:
        context: what its pages work with.
        dock: the dock.
    """

    restore_wanted = Signal(object)
    """A backup is to take the place of the file (`Path`)."""

    def __init__(self, window: Window, work: "Workbench", jobs: "Jobs", clock: "Clock") -> None:
        super().__init__(window)
        self._window = window
        self._ui = window.ui
        self._pages: dict[str, Page] = {}
        self._page = ""
        bench = Bench(work)
        self.context = Context(
            bench=bench,
            look=window.look,
            jobs=jobs,
            preferences=window.preferences,
            selection=Selection(),
            clock=clock,
            shell=self,
            checks=Checker(bench, clock, jobs),
        )
        self.dock = Dock(self._ui, self.context, details_of, window.open_dock)
        self._signs = CheckSigns(window, self.context)
        self._history: History | None = None
        self._searching: Search | None = None
        self._listen()
        self._show_file()

    # --- what pages ask of the window (`context.Shell`) --------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show a page, select something there, and give a field the focus."""
        if place.page in VISIT_PAGES and not self.context.has_plan:
            return
        page = self.page(place.page)
        if place.page != self._page:
            self._show_page(place.page, page)
        page.refresh()
        subject = place.subject or page.default_subject()
        if subject:
            page.reveal(subject)
        self.context.selection.choose(subject)
        if place.field:
            self._window.open_dock()
            self.context.selection.enter(place.field)
        self._say_page()

    def say(self, words: str, *, undo: bool = False) -> None:
        """Say something in the status bar for ten seconds, with a button that takes the last step back."""
        self._window.status_line.say(words, undo=undo)

    def put_banner(self, key: str, text: BannerText) -> None:
        """Show a banner, or change the one with this key."""
        self._ui.banners.put(key, text, self._window.look)

    def drop_banner(self, key: str) -> None:
        """Take a banner away, if it stands."""
        self._ui.banners.take_away(key)

    def show_checks(self) -> None:
        """Open the list of what the checks have found."""
        self._signs.open()

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the file, which is kept beside it, and open that."""
        if self.flush():
            self.restore_wanted.emit(backup)

    # --- pages -------------------------------------------------------------------------------------------------

    @property
    def page_name(self) -> str:
        """The name of the page that is shown."""
        return self._page

    def page(self, name: str) -> Page:
        """Return a page, made when it is first asked for."""
        if name not in self._pages:
            page = make_page(name, self.context)
            page.words_changed.connect(self._say_page)
            self._pages[name] = page
            self._ui.pages.addWidget(page)
        return self._pages[name]

    def open_visit(self, visit_id: str, page: str = "overview") -> None:
        """Open a visit at a page."""
        self.context.selection.choose(None)
        self.context.bench.work.open_visit(visit_id)
        self.go(Place(page))

    def close_visit(self) -> None:
        """Close the open visit and show all visits."""
        self.context.selection.choose(None)
        self.context.bench.work.open_visit(None)
        self.go(Place("home"))

    def flush(self) -> bool:
        """Save what was typed; return whether all of it could be."""
        return all([self.dock.flush(), *(page.flush() for page in self._pages.values())])

    def leave(self) -> None:
        """Take the pages out of the window: another file is opened."""
        for signal, act in self._heard:
            signal.disconnect(act)
        self._heard.clear()
        if self._searching:
            self._searching.leave()
        for page in filter(None, (*self._pages.values(), self._history, self._searching)):
            page.hide()
            page.deleteLater()
        self.dock.leave()
        self._signs.leave()
        self.context.checks.finish()
        self._pages.clear()

    # --- undo and redo -----------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back and go where it is seen."""
        self._step(redo=False)

    def redo(self) -> None:
        """Do the step again that was taken back last and go where it is seen."""
        self._step(redo=True)

    def _step(self, *, redo: bool) -> None:
        focus, subject = QApplication.focusWidget(), self.context.selection.subject
        self.flush()
        work = self.context.bench.work
        try:
            done = work.redo() if redo else work.undo()
        except PlannerError as trouble:
            self.context.tell(trouble)
            return
        if done is None:
            self.say(self.tr("Nothing to do again") if redo else self.tr("Nothing to undo"))
            return
        words = self.tr("Done again: {label}") if redo else self.tr("Undone: {label}")
        if place := place_of(done.edit, work.plan):
            self.go(place)
        self.say(words.format(label=short(done.edit.label)))
        # What is typed in the details must not go to another row than the one that was shown there.
        is_same = subject == self.context.selection.subject
        if focus is not None and focus.isVisible() and (is_same or not self._ui.dock.isAncestorOf(focus)):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus(self.page(self._page))

    # --- within ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        window, bench = self._window, self.context.bench
        self._heard = [
            (window.navigation.wanted, self._go_to_page),
            (window.top_bar.status_wanted, self._set_status),
            (window.top_bar.undo_wanted, self.undo),
            (window.top_bar.redo_wanted, self.redo),
            (window.status_line.undo_wanted, self.undo),
            (window.actions_.by_name["add"].triggered, self._add),
            (window.actions_.by_name["search"].triggered, self._search),
        ]
        for signal, act in self._heard:
            signal.connect(act)
        bench.changed.connect(self._take)
        bench.opened.connect(self._show_file)
        self.context.selection.changed.connect(self._say_page)
        self._ui.dockTabs.currentChanged.connect(self._show_history)

    def _add(self) -> None:
        if page := self._pages.get(self._page):
            page.add()

    def _search(self) -> None:
        """Open the search, or close it; it is made when it is first asked for."""
        if self._searching is None:
            from delegation_planner.gui.shell.search import Search
            from delegation_planner.gui.shell.search_finder import Ways

            ways = Ways(self._go_and_focus, self._open_found, self._shown_day)
            self._searching = Search(self._window, self.context, ways)
        self._searching.open()

    def _open_found(self, visit_id: str) -> None:
        if self.flush():
            try:
                self.open_visit(visit_id)
            except PlannerError as trouble:
                self.context.tell(trouble)

    def _shown_day(self) -> date:
        """Return the day that the programme shows: that of what is selected there, else the visit's first."""
        plan, page = self.context.plan, self._pages.get("programme")
        subject = page.default_subject() if page else None
        event = plan.events.get(subject.id) if subject else None
        return event.starts.date() if event else plan.visit.starts

    def _go_to_page(self, name: str) -> None:
        self._go_and_focus(Place(name))

    def _go_and_focus(self, place: Place) -> None:
        self.go(place)
        if not place.field and place.page == self._page:
            self._focus(self.page(place.page))

    def _show_page(self, name: str, page: Page) -> None:
        self.dock.flush()
        self._page = name
        self._ui.pages.setCurrentWidget(page)
        self._window.navigation.show_page(name)
        self._window.show_dock(name, page.DOCK)
        self._show_head()
        self._focus(page)

    def _show_history(self) -> None:
        """Make the history when its tab is first shown."""
        if self._history is None and self._ui.dockTabs.currentWidget() is self._ui.historyTab:
            from delegation_planner.gui.shell.history import History

            self._history = History(self.context)
            self._history.undo_wanted.connect(self.undo)
            self._ui.history.addWidget(self._history)

    def _focus(self, page: Page) -> None:
        """Give the focus to a page that was asked for, so that its keys work at once; F6 leads back."""
        content = next((each for each in page.findChildren(QWidget) if each.property("part") == "content"), page)
        if first := first_in(content):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_file(self) -> None:
        self._window.navigation.set_visit_open(self.context.has_plan)
        self._show_head()
        self._show_steps()
        self._count()

    def _show_head(self) -> None:
        work = self.context.bench.work
        if work.plan is None or self._page == "home":
            self._window.top_bar.show_all(self.context.preferences.desk or self._desk())
        else:
            self._window.top_bar.show_visit(work, self.today())

    def _desk(self) -> str:
        known = self.context.bench.work.visits
        return next((visit.desk for visit in known if visit.desk), self._counted(len(known)))

    def _counted(self, visits_: int) -> str:
        one = {0: self.tr("No visits yet"), 1: self.tr("1 visit")}
        return one.get(visits_, self.tr("{n} visits").format(n=visits_))

    def today(self) -> date:
        """Return the day it is in the zone of the open visit."""
        plan = self.context.bench.work.plan
        return self.context.clock.now(ZoneInfo(plan.visit.zone)).date() if plan else self.context.clock.now().date()

    def _show_steps(self) -> None:
        work = self.context.bench.work
        undo, redo = short(work.undo_label or ""), short(work.redo_label or "")
        self._window.top_bar.set_steps(undo, redo, changeable=not work.read_only)
        for name, words, label in (("undo", self.tr("Undo"), undo), ("redo", self.tr("Redo"), redo)):
            action = self._window.actions_.by_name[name]
            action.setText(f"{words}: {label}".replace("&", "&&") if label else words)

    def _count(self) -> None:
        """Show at the navigation how many members there are, and whose flags the visit has."""
        plan = self.context.bench.work.plan
        navigation = self._window.navigation
        navigation.set_count("delegation", str(visits.guest_count(plan)) if plan else "")
        navigation.set_count("tasks", str(len(open_tasks(plan)) or "") if plan else "")
        sides = plan.delegations_in_order if plan else ()
        guest = next((row.country for row in sides if row.side is Side.GUEST), "")
        host = next((row.country for row in sides if row.side is Side.HOST), "")
        navigation.set_flags(guest, host)

    def _take(self, done: "Done") -> None:
        self._window.status_line.hush()
        self._show_steps()
        if done.tables & {"visits", "members", "delegations", "events", "tasks"}:
            self._show_head()
            self._count()
        self._say_page()

    def _say_page(self) -> None:
        if page := self._pages.get(self._page):
            words = list(page.words())
            plan = self.context.bench.work.plan
            if plan and page.OF_VISIT:
                words.append(visits.zone_words(plan.visit))
            self._window.status_line.show_page(words, self._keys(page))

    def _keys(self, page: Page) -> str:
        """Return the keys of a page; where nothing can be changed, the one that looks whether it can again."""
        if self.context.bench.work.read_only:
            return self.tr("F5 tries again")
        return "" if self.context.read_only and page.OF_VISIT else page.keys()

    def _set_status(self, value: str) -> None:
        if self.context.has_plan:
            edit = set_status(self.context.plan.visit, VisitStatus(value))
            self.context.do(edit, said=done(edit.label))
        self._show_head()
