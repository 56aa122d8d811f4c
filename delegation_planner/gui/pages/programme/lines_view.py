"""The lines of a day, each cell of which can be typed in."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCursor, QKeySequence, QShortcut

from delegation_planner.edits.events import change_event, remove_event
from delegation_planner.edits.new_events import new_event, split_event
from delegation_planner.edits.steps import move_step, remove_step
from delegation_planner.edits.times import lengthen, move_by
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_programme_page import Ui_ProgrammePage
from delegation_planner.gui.pages.programme.cells import PUBLIC, WHAT, ProgrammeCells
from delegation_planner.gui.pages.programme.day_view import DayView
from delegation_planner.gui.pages.programme.line_cells import LineCells
from delegation_planner.gui.pages.programme.lines import TYPING, Line, Shown, lines_of, marked, next_start
from delegation_planner.gui.pages.programme.timeline.marks import Marks
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.listing import Listing
from delegation_planner.gui.words.labels import short
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind

LINE = 36
"""The height of a line, in pixels at 100 %: there is more room between them than in other lists."""
STEP = 5
"""How far Alt with an arrow moves an event, in minutes."""
NEW = timedelta(minutes=30)
"""How long a new item is."""


class LinesView(DayView):
    """A day line by line."""

    def __init__(self, context: Context, ui: Ui_ProgrammePage) -> None:
        super().__init__(context, ui)
        self._folded: set[str] = set()
        self._marks: Marks = {}
        self._cells = LineCells(self)
        self._listing: Listing[Line] = Listing(self._cells.columns(), lambda line: line.said)
        painted = ProgrammeCells(context.look, ui.table)
        ui.table.set_up(self._listing, painted, LINE)
        painted.closeEditor.connect(lambda: self._show_marks())
        self._listen()

    # --- what the page asks of it ------------------------------------------------------------------------------

    def show_day(self, day: date) -> None:
        """Show the lines of a day."""
        self.day = day
        plan, frozen = self.context.plan, self.context.read_only
        self._listing.frozen = frozen
        held = self.ui.table.current_id
        lines = lines_of(plan, day, self._shown(), frozen, self._cells.draft_of(plan.visit.id, day))
        self._listing.set_rows(marked(lines, self._marks))
        if held and not self.ui.table.select(held):
            self._choose()

    def set_marks(self, marks: Marks) -> None:
        """Show what the checks have found; while a cell is typed in its line stays, and follows afterwards."""
        self._marks = marks
        self._show_marks()

    @property
    def current_event(self) -> Id:
        """The event that is selected, or the ceremony whose step is; empty for none."""
        return self.line.event_id if self.line else ""

    def select(self, row_id: Id, others: Sequence[Id] = ()) -> None:  # noqa: ARG002 - one line at a time
        """Select a line and bring it into view."""
        self.ui.table.select(row_id)

    def select_first(self) -> None:
        """Select the first line; on an empty day none is, so that N adds an item."""
        first = next((line for line in self._listing.rows if line.id != TYPING), None)
        self.ui.table.select(first.id if first else "")

    def first_subject(self) -> Subject | None:
        """Return the event that is selected, else the day's first."""
        line = self.line or next(iter(self._listing.rows), None)
        return Subject("events", line.event_id) if line and line.event_id else None

    def words(self) -> list[str]:
        """Return how many items are selected."""
        return [self.tr("1 item selected")] if self.line and self.line.table else []

    def keys(self) -> str:
        """Return the keys of the lines."""
        return self.tr("F2 edits a cell · Alt+↑↓ moves 5 min · N new item")

    def take_focus(self) -> None:
        """Give the list the focus."""
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add an item after the selected one, and let its title be written."""
        if self.context.read_only or self.day is None:
            return
        plan = self.context.plan
        event = plan.events.get(self.current_event)
        starts = event.ends if event and event.ends.date() == self.day else next_start(plan, self.day)
        edit = new_event(plan, self.tr("New item"), starts, starts + NEW)
        made = next(change.id for change in edit.changes if change.table == "events")
        if self.context.do(edit, select=Subject("events", made)):
            self.ui.table.select(made)
            self.context.selection.enter("titleField")

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        table = self.ui.table
        table.picked.connect(self._choose)
        table.clicked.connect(self._click)
        table.entered.connect(self._enter)
        table.removed.connect(self._remove)
        table.shifted.connect(self._shift)
        table.typed.connect(self._type)
        self.ui.staff.toggled.connect(lambda: self._show_again())
        self.ui.steps.toggled.connect(lambda: self._show_again())
        for keys, act in (
            ("Ctrl+Left", lambda: self.walked.emit(-1)),
            ("Ctrl+Right", lambda: self.walked.emit(1)),
            ("Ctrl+Return", self._split),
            ("Space", self._toggle_public),
            ("Left", lambda: self._fold(folded=True)),
            ("Right", lambda: self._fold(folded=False)),
        ):
            shortcut = QShortcut(QKeySequence(keys), table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _choose(self) -> None:
        line = self.line
        self.context.selection.choose(Subject("events", line.event_id) if line and line.event_id else None)
        self.words_changed.emit()

    def _click(self, index: QModelIndex) -> None:
        line = self._listing.at(index)
        if index.column() == PUBLIC and line.public is not None:
            self._toggle_public()
        elif index.column() == WHAT and line.opened is not None and self._on_caret(index):
            self._fold(folded=bool(line.opened))
        elif line.id == TYPING:
            self._cells.begin_line()

    def _on_caret(self, index: QModelIndex) -> bool:
        at = self.ui.table.viewport().mapFromGlobal(QCursor.pos()).x()
        left = self.ui.table.visualRect(index).left()
        return self.context.look.px(24) <= at - left <= self.context.look.px(60)

    def _enter(self) -> None:
        line = self.line
        if line and line.id == TYPING:
            self._cells.begin_line()
        elif line:
            self.context.selection.enter("")

    def _type(self, letter: str) -> None:
        """N adds an item; on the last line what is typed begins it."""
        line = self.line
        if line and line.id == TYPING:
            self._write(letter)
        elif letter.lower() == "n":
            self.add()

    def _write(self, letter: str) -> None:
        if field := self._cells.begin_line():
            field.setText(letter)

    def _remove(self) -> None:
        line = self.line
        if not line or not line.table or self.context.read_only:
            return
        plan = self.context.plan
        edit = remove_step(plan, line.id) if line.table == "steps" else remove_event(plan, line.id)
        row = self._listing.row_of(line.id)
        if self.context.do(edit, said=self.tr("Removed {title}").format(title=short(line.title))):
            rows = self._listing.rows
            self.ui.table.select(rows[min(row, len(rows) - 1)].id if rows else "")

    def _shift(self, way: int, length: bool) -> None:
        line = self.line
        if not line or not line.table or self.context.read_only:
            return
        self.context.do(self._shifted(line, way, length))
        self.ui.table.select(line.id)

    def _shifted(self, line: Line, way: int, length: bool) -> Edit:
        plan = self.context.plan
        if line.table == "steps":
            return move_step(plan, line.id, plan.steps[line.id].position + way)
        return lengthen(plan, line.id, way * STEP) if length else move_by(plan, [line.id], way * STEP)

    def _split(self) -> None:
        if (line := self.line) and line.table == "events" and not self.context.read_only:
            self.context.do(split_event(self.context.plan, line.id))

    def _toggle_public(self) -> None:
        line = self.line
        if line and line.public is not None and line.kind is not EventKind.STAFF and not self.context.read_only:
            self.context.do(change_event(self.context.plan, line.id, public=not line.public))

    def _fold(self, *, folded: bool) -> None:
        if (line := self.line) and line.event_id:
            (self._folded.add if folded else self._folded.discard)(line.event_id)
            self._show_again()
            self.ui.table.select(line.event_id)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def line(self) -> Line | None:
        """The line that is selected; None for none."""
        number = self._listing.row_of(self.ui.table.current_id)
        return self._listing.rows[number] if number >= 0 else None

    def _shown(self) -> Shown:
        return Shown(self.ui.staff.isChecked(), self.ui.steps.isChecked(), frozenset(self._folded))

    def _show_marks(self) -> None:
        rows = marked(self._listing.rows, self._marks)
        if rows != self._listing.rows and not self.ui.table.is_typed_in:
            self._listing.set_rows(rows)

    def _show_again(self) -> None:
        if self.day is not None:
            self.show_day(self.day)
            self.words_changed.emit()
