"""The tasks page: what has to be done for the visit, until when and by whom."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from delegation_planner.edits.tasks import add_task, add_typed, change_task, remove_task, set_done, set_due
from delegation_planner.edits.typed_due import read_due, read_task
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_tasks_page import Ui_TasksPage
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.register.filtering import Filtering
from delegation_planner.gui.pages.tasks.cells import ABOUT, DUE, OWNER, TICK, TITLE, TaskCells
from delegation_planner.gui.pages.tasks.lists_menu import ListsMenu
from delegation_planner.gui.pages.tasks.rows import (
    ALL,
    DONE,
    OPEN,
    OVERDUE,
    TYPING,
    TaskRow,
    count_of,
    matching,
    rows_of,
    typing_row,
)
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.banners import refusal
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.words.labels import short
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id


class TasksPage(Page):
    """The tasks of a visit."""

    TABLES = frozenset({"visits", "tasks", "events", "mous", "standard_tasks"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_TasksPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._rows: list[TaskRow] = []
        self._drafts: dict[Id, str] = {}
        self._filling = False
        self._listing = Listing(self._columns(), lambda row: row.spoken)
        self.ui.table.set_up(self._listing, TaskCells(context.look, self.ui.table))
        self._filtering = Filtering(self.ui.filter, self.ui.table)
        self.ui.table.typed.disconnect(self._filtering.begin)
        self._icon = self.ui.filter.addAction(self._funnel(), QLineEdit.ActionPosition.LeadingPosition)
        self._lists = ListsMenu(context, (self.ui.lists, self.ui.listsFirst), self.ui.saveBar, self.ui.listName)
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the tasks anew."""
        self._icon.setIcon(self._funnel())
        frozen = self.context.read_only
        self._listing.frozen = frozen
        for button in (self.ui.add, self.ui.lists, self.ui.addFirst, self.ui.listsFirst):
            button.setVisible(not frozen)
        self._rows = rows_of(self.context.plan, self._now())
        self._show_segments()
        self._fill()

    def reveal(self, subject: Subject) -> None:
        """Select a task; what the filter hides is shown."""
        if subject.table != "tasks":
            return
        if subject.id in self.context.plan.tasks and self._listing.row_of(subject.id) < 0:
            self._show_everything(ALL)
        self.ui.table.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return the task that is selected, else the first."""
        row = self._row or next(iter(self._listing.rows), None)
        return Subject("tasks", row.id) if row and row.is_task else None

    def add(self) -> None:
        """Add a task, and let its title be written."""
        if self.context.read_only:
            return
        edit = add_task(self.context.plan, self.tr("New task"))
        made = edit.changes[0].id
        if self.context.do(edit):
            self.reveal(Subject("tasks", made))
            self.context.selection.choose(Subject("tasks", made))
            self.context.selection.enter("titleField")

    def words(self) -> Sequence[str]:
        """Return how many tasks are open, and how many of them overdue."""
        found = (count_of(self._rows, OPEN), count_of(self._rows, OVERDUE))
        said = [self.tr("1 open task") if found[0] == 1 else self.tr("{n} open tasks").format(n=found[0])]
        return [*said, *([self.tr("{n} overdue").format(n=found[1])] if found[1] else [])]

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Space ticks off · F2 edits · N adds · Del removes")

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui, table = self.ui, self.ui.table
        table.picked.connect(self._choose)
        table.clicked.connect(self._click)
        table.entered.connect(self._enter)
        table.removed.connect(self._remove)
        table.typed.connect(self._type)
        ui.add.clicked.connect(self.add)
        ui.addFirst.clicked.connect(self.add)
        ui.saveList.clicked.connect(self._lists.save)
        ui.cancelList.clicked.connect(self._lists.close)
        ui.clear.clicked.connect(self._clear)
        ui.filter.textChanged.connect(lambda: self._fill())
        ui.segments.chosen.connect(lambda: self._fill())
        tick = QShortcut(QKeySequence("Space"), table, context=Qt.ShortcutContext.WidgetShortcut)
        tick.activated.connect(self._tick)

    def _choose(self) -> None:
        """Select what the list has selected; a task that has just left the list, such as one ticked off, stays so."""
        if self._filling:
            return
        row, subject = self._row, self.context.selection.subject
        if row and row.is_task:
            self.context.selection.choose(Subject("tasks", row.id))
        elif subject and subject.table == "tasks" and (row or subject.id not in self.context.plan.tasks):
            self.context.selection.choose(None)
        self.words_changed.emit()

    def _click(self, index: QModelIndex) -> None:
        row = self._listing.at(index)
        if not row.is_task:
            self._begin_line()
        elif index.column() == TICK:
            self._tick()
        elif index.column() == ABOUT and row.place:
            self.context.shell.go(row.place)

    def _enter(self) -> None:
        if (row := self._row) and row.is_task:
            self.context.selection.enter("")
        elif row:
            self._begin_line()

    def _type(self, letter: str) -> None:
        """N adds a task; on the last row what is typed begins one; other letters go into the filter."""
        if (row := self._row) and not row.is_task:
            if field := self._begin_line():
                field.setText(letter)
        elif letter.lower() == "n":
            self.add()
        else:
            self._filtering.begin(letter)

    def _tick(self) -> None:
        row = self._row
        if row is None or not row.is_task or self.context.read_only:
            return
        edit = set_done(self.context.plan, row.id, not row.done)
        self._do_and_stay(edit, row, short(edit.label))

    def _remove(self) -> None:
        row = self._row
        if row is None or not row.is_task or self.context.read_only:
            return
        edit = remove_task(self.context.plan, row.id)
        self._do_and_stay(edit, row, self.tr("Removed {title}").format(title=short(row.title)))

    def _do_and_stay(self, edit: Edit, row: TaskRow, said: str) -> None:
        """Do what may take a row out of the list; the one that comes into its place is selected then."""
        number = self._listing.row_of(row.id)
        if self.context.do(edit, said=said) and self._listing.row_of(row.id) < 0:
            rows = self._listing.rows
            self.ui.table.select(rows[min(number, len(rows) - 1)].id if rows else "")

    # --- cells -------------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[TaskRow]]:
        tr, may = self.tr, _is_task
        columns = {
            TICK: Column("", self._state_word, 34),
            DUE: Column(tr("Due"), lambda row: row.written, 196, put=self._put_due, may=may),
            TITLE: Column(tr("Task"), lambda row: row.title, 270, stretch=True, put=self._put_title),
            OWNER: Column(tr("Who"), lambda row: row.owner, 132, put=self._put_owner, may=may),
            ABOUT: Column(tr("About"), lambda row: row.about, 150),
        }
        return [columns[number] for number in sorted(columns)]

    def _state_word(self, row: TaskRow) -> str:
        state = self.tr("Done") if row.done else self.tr("Open")
        return state if row.is_task else ""

    def _put_due(self, row: TaskRow, text: str) -> None:
        self._apply(lambda: set_due(self.context.plan, row.id, read_due(text, self._now().date())))

    def _put_owner(self, row: TaskRow, text: str) -> None:
        self._apply(lambda: change_task(self.context.plan, row.id, owner=text))

    def _put_title(self, row: TaskRow, text: str) -> None:
        if row.is_task:
            self._apply(lambda: change_task(self.context.plan, row.id, title=text))
        else:
            self._add_line(text)

    def _add_line(self, text: str) -> None:
        """Add what was typed on the last row; what can't be read stays there to be mended."""
        plan = self.context.plan
        is_line = bool(text.strip())
        refused = is_line and not self._apply(lambda: add_typed(plan, read_task(text, self._now().date())))
        self._keep_draft(plan.visit.id, text if refused else "")
        self.ui.table.select(TYPING, TITLE)
        if refused:
            # The field is still to be closed: it opens again after that.
            QTimer.singleShot(0, self, self._mend_line)

    def _keep_draft(self, visit_id: Id, text: str) -> None:
        held = self._drafts.get(visit_id, "")
        self._drafts[visit_id] = text
        if text != held:
            self._fill()

    def _mend_line(self) -> None:
        """Open what could not be read again, unless the officer is elsewhere by now."""
        if self.ui.table.hasFocus() and (field := self._begin_line()):
            field.deselect()

    def _begin_line(self) -> QLineEdit | None:
        """Begin to type the next task, and return the field."""
        table = self.ui.table
        table.select(TYPING, TITLE)
        table.edit(table.currentIndex())
        field = table.indexWidget(table.currentIndex())
        return field if isinstance(field, QLineEdit) else None

    def _apply(self, make: Callable[[], Edit]) -> bool:
        """Apply what was typed into a cell; tell in a banner why it can't be, and return whether it could."""
        try:
            self.context.bench.work.do(make())
        except (ValueError, PlannerError) as trouble:
            self.context.shell.put_banner("refused", refusal(str(trouble)))
            return False
        self.context.shell.drop_banner("refused")
        return True

    # --- the list ----------------------------------------------------------------------------------------------

    @property
    def _row(self) -> TaskRow | None:
        number = self._listing.row_of(self.ui.table.current_id)
        return self._listing.rows[number] if number >= 0 else None

    def _now(self) -> datetime:
        return self.context.clock.now(self.context.zone)

    def _show_segments(self) -> None:
        names = {OPEN: self.tr("Open"), OVERDUE: self.tr("Overdue"), DONE: self.tr("Done"), ALL: self.tr("All")}
        self.ui.segments.set_options(
            [(value, f"{name} {count_of(self._rows, value)}") for value, name in names.items()]
        )

    def _fill(self) -> None:
        """Show what fits the filter, with the row to type in at its end."""
        segment, typed = self.ui.segments.value, self.ui.filter.text().strip()
        rows = matching(self._rows, typed, segment)
        found = bool(rows)
        if segment in (OPEN, ALL) and not typed and not self.context.read_only:
            rows.append(typing_row(self._drafts.get(self.context.plan.visit.id, "")))
        self._filling = True
        self._listing.set_rows(rows)
        self._filling = False
        page = self.ui.listed if rows else self.ui.unmatched
        self.ui.content.setCurrentWidget(page if self._rows else self.ui.emptyPage)
        self.ui.bar.setVisible(bool(self._rows))
        self._say_what_is_missing(typed, found)
        self._choose()

    def _say_what_is_missing(self, typed: str, found: bool) -> None:
        words = self.tr("No match for “{x}”").format(x=typed[:60]) if typed else self.tr("None of these")
        self.ui.unmatchedWords.setText("" if found else words)
        self.ui.clear.setVisible(bool(typed))

    def _clear(self) -> None:
        self.ui.filter.clear()
        self.ui.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_everything(self, segment: str) -> None:
        self.ui.segments.choose(segment)
        self.ui.filter.clear()
        self._fill()

    def _funnel(self) -> QIcon:
        return self.context.look.icon("funnel-simple", "ink3")


def _is_task(row: TaskRow) -> bool:
    return row.is_task
