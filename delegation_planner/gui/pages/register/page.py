"""`RegisterPage`: a register of the whole file as a list with a filter: People, Institutions, Venues."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_register_page import Ui_RegisterPage
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.register.cells import RegisterCells
from delegation_planner.gui.pages.register.entries import Entry, in_order, matching
from delegation_planner.gui.pages.register.filtering import Filtering
from delegation_planner.gui.removing import remove_row
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.registers import Registers

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done

OPEN = "open"
"""The segment of what is to be confirmed."""


@dataclass(frozen=True, slots=True)
class Heads:
    """What a page of a register says of itself.

    Attributes:
        title: its title.
        add: the words of the button that adds a row.
        empty: what stands there while the register is empty.
        one, many: how many rows there are; `many` with `{n}`.
    """

    title: str
    add: str
    empty: str
    one: str
    many: str

    def count(self, n: int) -> str:
        """Return how many rows there are, in words."""
        return self.one if n == 1 else self.many.format(n=f"{n:,}")


class RegisterPage(Page):
    """A register. It works without an open visit too."""

    OF_VISIT = False
    TABLE: ClassVar[str] = ""
    """The register."""
    OWNERS: ClassVar[Mapping[str, str]] = {}
    """The tables of which a row says something of one row of the register, each with the field that names that row."""
    FLAGS_IN: ClassVar[int] = -1
    """The column before whose words a flag stands."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RegisterPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._entries: dict[Id, Entry] = {}
        self._order: list[Entry] = []
        self._filling = False
        self._heads = self.heads()
        self._listing = Listing(self.columns(), lambda entry: entry.spoken)
        self.ui.table.set_up(self._listing, RegisterCells(context.look, self.ui.table, self.FLAGS_IN))
        self._filtering = Filtering(self.ui.filter, self.ui.table)
        self._icon = self.ui.filter.addAction(self._funnel(), QLineEdit.ActionPosition.LeadingPosition)
        self._say_words()
        self._listen()

    # --- what each register says for itself --------------------------------------------------------------------

    def heads(self) -> Heads:
        """Return what the page says of itself."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column[Entry]]:
        """Return the columns for the entries that there are, the first of which is the name."""
        raise NotImplementedError

    def segments(self) -> Sequence[tuple[str, str]]:
        """Return the segments besides all: the value and the words of each."""
        return [(OPEN, self.tr("To be confirmed"))]

    def prepare(self) -> None:
        """Read what the entries need besides the registers."""

    def entry(self, registers: Registers, row_id: Id) -> Entry:
        """Return a row as it is listed."""
        raise NotImplementedError

    def new(self) -> tuple[Edit, str]:
        """Return the Edit that adds a row, and the field of its details to begin with."""
        raise NotImplementedError

    def removal(self, registers: Registers, row_id: Id) -> Edit:
        """Return the Edit that removes a row."""
        raise NotImplementedError

    # --- what every page does ----------------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the register anew."""
        self._icon.setIcon(self._funnel())
        self.prepare()
        registers = self._registers
        self._entries = {row_id: self.entry(registers, row_id) for row_id in registers.table(self.TABLE)}
        self._show()

    def take(self, done: "Done") -> None:
        """Show what an Edit has changed: of ten thousand rows only those that it is about."""
        if not done.tables & self.TABLES <= self.OWNERS.keys():
            self.reload()
            return
        registers = self._registers
        rows = registers.table(self.TABLE)
        for row_id in self._touched(done):
            if row_id in rows:
                self._entries[row_id] = self.entry(registers, row_id)
            else:
                self._entries.pop(row_id, None)
        self._show()

    def reveal(self, subject: Subject) -> None:
        """Select a row; what the filter hides is shown."""
        if subject.table != self.TABLE:
            return
        if subject.id in self._entries and self._listing.row_of(subject.id) < 0:
            self._show_everything()
        self.ui.table.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return the row that is selected, else the first."""
        first = self._listing.rows[0].id if self._listing.rows else ""
        row_id = self.ui.table.current_id or first
        return Subject(self.TABLE, row_id) if row_id else None

    def add(self) -> None:
        """Add a row, and let it be named."""
        if self.context.read_only:
            return
        edit, field = self.new()
        self._show_everything()
        if self.context.do(edit):
            self.ui.table.select(edit.changes[0].id)
            self.context.selection.enter(field)

    def words(self) -> Sequence[str]:
        """Return what is selected and how much is to be confirmed."""
        count = len(self._entries)
        open_ = sum(entry.is_open for entry in self._order)
        selected = (
            self.tr("1 of {n} selected").format(n=f"{count:,}")
            if self.ui.table.current_id
            else self._heads.count(count)
        )
        return [selected, *([self.tr("{n} to be confirmed").format(n=f"{open_:,}")] if open_ else [])]

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Type to filter · Enter edits · Ctrl+Shift+N adds · Del removes")

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _registers(self) -> Registers:
        return self.context.bench.work.registers

    def _say_words(self) -> None:
        heads = self._heads
        self.ui.title.setText(heads.title)
        self.ui.add.setText(heads.add)
        self.ui.add.setAccessibleName(heads.add)
        self.ui.add.setToolTip(self.tr("{add} (Ctrl+Shift+N)").format(add=heads.add))
        self.ui.addFirst.setText(heads.add)
        self.ui.table.setAccessibleName(heads.title)
        self.ui.emptyWords.setText(heads.empty)

    def _listen(self) -> None:
        ui = self.ui
        ui.table.picked.connect(self._choose)
        ui.table.entered.connect(lambda: self.context.selection.enter(""))
        ui.table.removed.connect(self._remove)
        ui.add.clicked.connect(self.add)
        ui.addFirst.clicked.connect(self.add)
        ui.clear.clicked.connect(self._clear)
        ui.filter.textChanged.connect(lambda: self._fill())
        ui.segments.chosen.connect(lambda: self._fill())

    def _touched(self, done: "Done") -> Iterable[Id]:
        """Yield the ids of the rows of the register that an Edit says something about."""
        for change in done.edit.changes:
            field = self.OWNERS.get(change.table)
            if field is None:
                continue
            held = self._registers.table(change.table).get(change.id)
            values = {**(change.before or {}), **(change.after or {}), **(held.values() if held else {})}
            yield change.id if field == "id" else values[field]

    def _show(self) -> None:
        """Show the entries; the one that is selected stays, even if it no longer fits the filter."""
        self._order = in_order(self._entries.values())
        counts = [(value, words, sum(value in each.sorts for each in self._order)) for value, words in self.segments()]
        everything = ("", self.tr("All {n}").format(n=f"{len(self._order):,}"))
        self.ui.segments.set_options([everything, *((value, f"{words} {n:,}") for value, words, n in counts)])
        self.ui.count.setText(self._heads.count(len(self._order)) if self._order else "")
        self.ui.table.show_columns(self.columns())
        for button in (self.ui.add, self.ui.addFirst):
            button.setEnabled(not self.context.read_only)
        self._fill(held=self.ui.table.current_id)

    def _fill(self, held: Id = "") -> None:
        """Fill the list with what fits the filter."""
        rows = matching(self._order, self.ui.filter.text(), self.ui.segments.value, held)
        selected = self.ui.table.current_id
        self._filling = True
        self._listing.set_rows(rows)
        if selected:
            self.ui.table.select(selected)
        self._filling = False
        self._say_what_is_there(bool(rows))
        self._choose()

    def _say_what_is_there(self, found: bool) -> None:
        page = self.ui.listed if found else self.ui.unmatched if self._order else self.ui.emptyPage
        self.ui.content.setCurrentWidget(page)
        self.ui.bar.setVisible(bool(self._order))
        typed = self.ui.filter.text().strip()
        words = self.tr("No match for “{x}”").format(x=typed[:60]) if typed else self.tr("None of these")
        self.ui.unmatchedWords.setText(words)

    def _clear(self) -> None:
        self._show_everything()
        self.ui.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_everything(self) -> None:
        self.ui.segments.choose("")
        self.ui.filter.clear()
        self._fill()

    def _choose(self) -> None:
        if self._filling:
            return
        row_id = self.ui.table.current_id
        subject = self.context.selection.subject
        if row_id or (subject and subject.table == self.TABLE):
            self.context.selection.choose(Subject(self.TABLE, row_id) if row_id else None)
        self.words_changed.emit()

    def _remove(self) -> None:
        row_id = self.ui.table.current_id
        if not row_id or self.context.read_only:
            return
        number = self._listing.row_of(row_id)
        edit = self.removal(self._registers, row_id)
        if remove_row(self.context, self.TABLE, row_id, edit, self._entries[row_id].name):
            rows = self._listing.rows
            self.ui.table.select(rows[min(number, len(rows) - 1)].id if rows else "")

    def _funnel(self) -> QIcon:
        return self.context.look.icon("funnel-simple", "ink3")
