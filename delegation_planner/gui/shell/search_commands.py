"""What the search offers to do: the commands of the menus, a new item at a place, the papers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from delegation_planner.documents.papers import PAPERS
from delegation_planner.edits.new_events import DEFAULT_MINUTES, new_event
from delegation_planner.gui.context import Context
from delegation_planner.gui.pages.programme.lines import next_start
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import papers
from delegation_planner.gui.words.labels import done
from delegation_planner.model.ids import Id

ADD_KEY = "Ctrl+Return"
"""The key of the addition that is offered."""
_GO = "go_"
_CHANGES_FILE = frozenset({"new_visit", "duplicate_visit", "visit_from", "delete_visit", "restore"})
_ABOUT_A_VISIT = frozenset({"duplicate_visit", "visit_from", "close_visit", "delete_visit"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done.

    Attributes:
        name: what it is known by.
        title: what it is called.
        icon: its icon.
        key: its key, as it is written; empty for none.
        act: does it.
    """

    name: str
    title: str
    icon: str
    key: str
    act: Callable[[], object]


def commands(window: Window, context: Context, go: Callable[[Place], None]) -> Iterator[Command]:
    """Yield what can be done now, but for additions.

    Args:
        window: its menus are offered.
        context: the open file.
        go: shows a place.
    """
    if context.has_plan:
        yield from (_print(name, go) for name in PAPERS)
    for name, action in window.actions_.by_name.items():
        if name != "search" and action.isEnabled() and _can_do(name, window, context):
            yield _of_menu(name, action)


def addition(context: Context, venue_id: Id, day: date, go: Callable[[Place], None]) -> Command | None:
    """Return the command that adds an item at a venue after all others of a day; None where nothing can be changed."""
    if not context.has_plan or context.read_only:
        return None
    venue = context.bench.work.registers.venues[venue_id]
    title = _tr("Add programme item at {venue}").format(venue=venue.short_name or venue.name)
    key = QKeySequence(ADD_KEY).toString().replace("Return", _tr("Enter"))
    return Command("add_at", title, "plus", key, lambda: _add(context, venue_id, day, go))


def _add(context: Context, venue_id: Id, day: date, go: Callable[[Place], None]) -> None:
    starts = next_start(context.plan, day)
    ends = starts + timedelta(minutes=DEFAULT_MINUTES)
    edit = new_event(context.plan, _tr("New item"), starts, ends, venue_id=venue_id)
    made = next(change.id for change in edit.changes if change.table == "events")
    if context.do(edit, said=done(edit.label)):
        go(Place("programme", Subject("events", made), "titleField"))


def _print(name: str, go: Callable[[Place], None]) -> Command:
    paper = papers.title(name)
    title = _tr("Print {paper}").format(paper=paper[:1].lower() + paper[1:])
    return Command(f"print_{name}", title, "printer", "", lambda: go(Place("documents", Subject("papers", name))))


def _of_menu(name: str, action: QAction) -> Command:
    words = action.text().replace("&&", "&")
    is_page = name.startswith(_GO)
    title = _tr("Go to {page}").format(page=words) if is_page else words
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(name, title, "arrow-right" if is_page else "caret-right", key, action.trigger)


def _can_do(name: str, window: Window, context: Context) -> bool:
    """Tell whether a command of the menus would do something now."""
    subject = context.selection.subject
    has_visit = context.has_plan or (subject is not None and subject.table == "visits")
    if name.startswith(_GO):
        return window.navigation.buttons[name.removeprefix(_GO)].isEnabled()
    if name in ("undo", "redo"):
        return (window.ui.undo if name == "undo" else window.ui.redo).isEnabled()
    if name == "add":
        return not context.read_only
    if name in _CHANGES_FILE and context.bench.work.read_only:
        return False
    return has_visit or name not in _ABOUT_A_VISIT
