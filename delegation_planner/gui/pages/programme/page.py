"""The programme page: the lines of one day, each cell of which can be typed in."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from delegation_planner.edits.events import change_event, remove_event
from delegation_planner.edits.new_events import new_event, split_event
from delegation_planner.edits.steps import move_step, remove_step
from delegation_planner.edits.times import lengthen, move_by
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_programme_page import Ui_ProgrammePage
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.programme import typing
from delegation_planner.gui.pages.programme.cells import PUBLIC, WHAT, ProgrammeCells
from delegation_planner.gui.pages.programme.lines import TYPING, Line, Shown, lines_of, next_start, visit_days
from delegation_planner.gui.pages.programme.other_day import OtherDay
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.banners import refusal
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.words import dates
from delegation_planner.gui.words.labels import short
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind

LINE = 36
"""The height of a line, in pixels at 100 %: there is more room between them than in other lists."""
if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done

STEP = 5
"""How far Alt with an arrow moves an event, in minutes."""
NEW = timedelta(minutes=30)
"""How long a new item is."""


class ProgrammePage(Page):
    """The programme, day by day."""

    TABLES = frozenset(
        {
            *("visits", "events", "steps", "attendances", "groups", "delegations", "members", "persons"),
            *("organisations", "organisation_aliases", "venues", "rooms", "appointments", "interpreters"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ProgrammePage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._day: date | None = None
        self._asked: date | None = None
        self._folded: set[str] = set()
        self._drafts: dict[tuple[Id, date], str] = {}
        self._listing = Listing(self._columns(), lambda line: line.spoken)
        self.ui.table.set_up(self._listing, ProgrammeCells(context.look, self.ui.table), LINE)
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the lines of the day."""
        plan = self.context.plan
        days = self._days()
        if self._day not in days:
            self._day = plan.visit.starts
        self.ui.days.set_options([(day.isoformat(), self._day_words(day)) for day in days])
        self.ui.days.choose(self._day.isoformat())
        self.ui.add.setVisible(not self.context.read_only)
        self._listing.frozen = self.context.read_only
        held = self.ui.table.current_id
        draft = self._drafts.get((plan.visit.id, self._day), "")
        self._listing.set_rows(lines_of(plan, self._day, self._shown(), self.context.read_only, draft))
        if held and not self.ui.table.select(held):
            self._choose()
        self.words_changed.emit()

    def take(self, done: "Done") -> None:
        """Show what an Edit has changed, on the day to which it moved the selected event."""
        line = self._line
        event = self.context.plan.events.get(line.event_id) if line else None
        if event and event.id in done.rows:
            self._day = event.starts.date()
        self.reload()

    def reveal(self, subject: Subject) -> None:
        """Show the day of an event and select it."""
        event = self.context.plan.events.get(subject.id)
        if event and event.starts.date() != self._day:
            self._day = event.starts.date()
            self.reload()
        self.ui.table.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return the event that is selected, else the day's first."""
        line = self._line or next(iter(self._listing.rows), None)
        return Subject("events", line.event_id) if line and line.event_id else None

    def words(self) -> Sequence[str]:
        """Return how many items are selected."""
        return [self.tr("1 item selected")] if self._line and self._line.table else []

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("F2 edits a cell · Alt+↑↓ moves 5 min · N new item")

    def add(self) -> None:
        """Add an item after the selected one, and let its title be written."""
        if self.context.read_only or self._day is None:
            return
        plan = self.context.plan
        line = self._line
        event = plan.events.get(line.event_id) if line else None
        starts = event.ends if event and event.ends.date() == self._day else next_start(plan, self._day)
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
        self.ui.add.clicked.connect(self.add)
        self.ui.days.chosen.connect(lambda day: self._go_to(date.fromisoformat(day)))
        other = OtherDay(self.ui.otherDay, self.ui.dayField, lambda: self._day or self.context.plan.visit.starts)
        other.wanted.connect(self._ask_for)
        other.refused.connect(self.context.shell.say)
        other.closed.connect(lambda: self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason))
        ask = QShortcut(QKeySequence("Ctrl+G"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ask.activated.connect(other.ask)
        self.ui.staff.toggled.connect(lambda: self.reload())
        self.ui.steps.toggled.connect(lambda: self.reload())
        for keys, act in (
            ("Ctrl+Left", lambda: self._walk(-1)),
            ("Ctrl+Right", lambda: self._walk(1)),
            ("Ctrl+Return", self._split),
            ("Space", self._toggle_public),
            ("Left", lambda: self._fold(folded=True)),
            ("Right", lambda: self._fold(folded=False)),
        ):
            shortcut = QShortcut(QKeySequence(keys), table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _choose(self) -> None:
        line = self._line
        self.context.selection.choose(Subject("events", line.event_id) if line and line.event_id else None)
        self.words_changed.emit()

    def _click(self, index: QModelIndex) -> None:
        line = self._listing.at(index)
        if index.column() == PUBLIC and line.public is not None:
            self._toggle_public()
        elif index.column() == WHAT and line.opened is not None and self._on_caret(index):
            self._fold(folded=bool(line.opened))
        elif line.id == TYPING:
            self._begin_line()

    def _on_caret(self, index: QModelIndex) -> bool:
        at = self.ui.table.viewport().mapFromGlobal(self.cursor().pos()).x()
        left = self.ui.table.visualRect(index).left()
        return self.context.look.px(24) <= at - left <= self.context.look.px(60)

    def _enter(self) -> None:
        line = self._line
        if line and line.id == TYPING:
            self._begin_line()
        elif line:
            self.context.selection.enter("")

    def _type(self, letter: str) -> None:
        """N adds an item; on the last line what is typed begins it."""
        line = self._line
        if line and line.id == TYPING:
            self._write(letter)
        elif letter.lower() == "n":
            self.add()

    def _write(self, letter: str) -> None:
        if field := self._begin_line():
            field.setText(letter)

    def _begin_line(self) -> QLineEdit | None:
        """Begin to type the next line, and return the field."""
        table = self.ui.table
        table.select(TYPING, WHAT)
        table.edit(table.currentIndex())
        field = table.indexWidget(table.currentIndex())
        return field if isinstance(field, QLineEdit) else None

    def _remove(self) -> None:
        line = self._line
        if not line or not line.table or self.context.read_only:
            return
        plan = self.context.plan
        edit = remove_step(plan, line.id) if line.table == "steps" else remove_event(plan, line.id)
        row = self._listing.row_of(line.id)
        if self.context.do(edit, said=self.tr("Removed {title}").format(title=short(line.title))):
            rows = self._listing.rows
            self.ui.table.select(rows[min(row, len(rows) - 1)].id if rows else "")

    def _shift(self, way: int, length: bool) -> None:
        line = self._line
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
        if (line := self._line) and line.table == "events" and not self.context.read_only:
            self.context.do(split_event(self.context.plan, line.id))

    def _toggle_public(self) -> None:
        line = self._line
        if line and line.public is not None and line.kind is not EventKind.STAFF and not self.context.read_only:
            self.context.do(change_event(self.context.plan, line.id, public=not line.public))

    def _fold(self, *, folded: bool) -> None:
        if (line := self._line) and line.event_id:
            (self._folded.add if folded else self._folded.discard)(line.event_id)
            self.reload()
            self.ui.table.select(line.event_id)

    def _walk(self, by: int) -> None:
        days = self._days()
        if self._day in days:
            self._go_to(days[max(0, min(len(days) - 1, days.index(self._day) + by))])

    def _days(self) -> tuple[date, ...]:
        """Return the visit's days, those on which something happens, and one that was asked for beside them."""
        return tuple(sorted({*visit_days(self.context.plan), *([self._asked] if self._asked else [])}))

    def _ask_for(self, day: date) -> None:
        self._asked = day
        self._go_to(day)

    def _go_to(self, day: date) -> None:
        self._day = day
        self.reload()
        # On an empty day nothing is selected, so that N adds an item.
        first = next((line for line in self._listing.rows if line.id != TYPING), None)
        self.ui.table.select(first.id if first else "")

    # --- cells -------------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Line]]:
        tr, put = self.tr, self._put
        return [
            Column(tr("Time"), lambda line: line.time, 64, put=put(typing.typed_time), may=_is_event),
            Column(tr("Min"), lambda line: line.minutes, 44, align=_RIGHT, put=put(typing.typed_minutes), may=_is_row),
            Column(tr("What happens"), lambda line: line.title, 290, stretch=True, put=self._put_title),
            Column(tr("Who"), lambda line: line.who, 100),
            Column(tr("Where"), lambda line: line.where, 142, put=self._put_place, may=_is_event),
            Column(tr("In charge"), lambda line: line.in_charge, 178, put=put(typing.typed_in_charge), may=_is_row),
            Column(tr("Public"), _public_word, 56),
        ]

    def _put(self, make: Callable[..., Edit]) -> Callable[[Line, str], None]:
        def put(line: Line, text: str) -> None:
            self._apply(lambda: make(self.context.plan, line, text))

        return put

    def _put_title(self, line: Line, text: str) -> None:
        if line.id != TYPING:
            self._apply(lambda: typing.typed_title(self.context.plan, line, text))
        elif self._day:
            self._add_line(self._day, text)

    def _add_line(self, day: date, text: str) -> None:
        """Add what was typed on the last line; what can't be read stays there to be mended."""
        plan, registers = self.context.plan, self.context.bench.work.registers
        is_line = bool(text.strip())
        refused = is_line and not self._apply(lambda: typing.typed_line(plan, registers, day, text))
        self._keep_draft((plan.visit.id, day), text if refused else "")
        self.ui.table.select(TYPING, WHAT)
        if refused:
            # The field is still to be closed: it opens again after that.
            QTimer.singleShot(0, self, self._mend_line)
        elif not is_line:
            self.context.shell.drop_banner("refused")
        elif place := typing.unknown_place(registers, text):
            words = self.tr("There is no place “{place}” yet: it stands in the note.")
            self.context.shell.say(words.format(place=place))

    def _keep_draft(self, of: tuple[Id, date], text: str) -> None:
        held = self._drafts.get(of, "")
        self._drafts[of] = text
        if text != held:
            self.reload()

    def _mend_line(self) -> None:
        """Open what could not be read again, unless the officer is elsewhere by now."""
        if self.ui.table.hasFocus() and (field := self._begin_line()):
            field.deselect()

    def _put_place(self, line: Line, text: str) -> None:
        registers = self.context.bench.work.registers
        self._apply(lambda: typing.typed_place(self.context.plan, registers, line, text))

    def _apply(self, make: Callable[[], Edit]) -> bool:
        """Apply what was typed into a cell; tell in a banner why it can't be, and return whether it could."""
        try:
            self.context.bench.work.do(make())
        except (ValueError, PlannerError) as trouble:
            self.context.shell.put_banner("refused", refusal(str(trouble)))
            return False
        self.context.shell.drop_banner("refused")
        return True

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _line(self) -> Line | None:
        number = self._listing.row_of(self.ui.table.current_id)
        return self._listing.rows[number] if number >= 0 else None

    def _shown(self) -> Shown:
        return Shown(self.ui.staff.isChecked(), self.ui.steps.isChecked(), frozenset(self._folded))

    def _day_words(self, day: date) -> str:
        visit = self.context.plan.visit
        kinds = {event.kind for event in self.context.plan.days.get(day, ())}
        name = f"{dates.weekday(day, short=True)} {day.day}"
        if visit.starts <= day <= visit.ends:
            return f"{name}  {self.tr('Visit day')}"
        if EventKind.ARRIVAL in kinds:
            return f"{name}  {self.tr('Arrival')}"
        return f"{name}  {self.tr('Departure')}" if EventKind.DEPARTURE in kinds else name


_RIGHT = Qt.AlignmentFlag.AlignRight


def _is_event(line: Line) -> bool:
    return line.table == "events"


def _is_row(line: Line) -> bool:
    return bool(line.table)


def _public_word(line: Line) -> str:
    return "" if line.public is None else "Public" if line.public else "Internal"
