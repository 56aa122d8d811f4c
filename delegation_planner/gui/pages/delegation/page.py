"""The delegation page: the members in the order of precedence, by groups, and the interpreters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu

from delegation_planner.edits.groups import add_group, remove_group
from delegation_planner.edits.interpreters import add_interpreter, remove_interpreter
from delegation_planner.edits.people import add_places, name_person, remove_member
from delegation_planner.edits.precedence import add_named, new_member, step_member
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_delegation_page import Ui_DelegationPage
from delegation_planner.gui.pages.delegation import columns, moves
from delegation_planner.gui.pages.delegation.cells import DelegationCells
from delegation_planner.gui.pages.delegation.filter_bar import FilterBar
from delegation_planner.gui.pages.delegation.rows import INTERPRETERS, Row, Shown, counts, rows_of
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import members as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Member

USUAL_SIZE = 10
"""How many unnamed places are offered where no size was declared."""


class DelegationPage(Page):
    """The members of one delegation at a time."""

    TABLES = frozenset(
        {
            *("visits", "delegations", "groups", "members", "interpreters", "persons", "person_names"),
            *("appointments", "organisations", "organisation_aliases"),
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_DelegationPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._side: Id = ""
        self._folded: set[Id] = set()
        self._keep: Id = ""
        self._quiet = False
        self._members = columns.Members(self._columns())
        self._members.hide(columns.hidden_columns(context.preferences))
        self.ui.table.set_up(self._members, DelegationCells(context.look, self.ui.table))
        self.ui.table.place_at = self._place_at
        self._bar = FilterBar(context, self.ui)
        self._menus()
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show the rows of the delegation."""
        self._choose_side(self._side)
        frozen, members = self.context.read_only, self._of_side
        self._members.frozen = frozen
        self._show_head(members)
        self._bar.show_counts(counts(self.context.plan, members))
        self._bar.fit(self.width())
        self._show_rows()
        for button in (self.ui.addMember, self.ui.more, self.ui.addFirst, self.ui.makePlaces):
            button.setEnabled(not frozen and self._delegation is not None)
        self.words_changed.emit()

    def reveal(self, subject: Subject) -> None:
        """Select a member, a group or an interpreter; where the filter hides it, it is shown all the same."""
        plan = self.context.plan
        row = plan.members.get(subject.id) or plan.groups.get(subject.id)
        side = row.delegation_id if row else subject.id if subject.id in plan.delegations else self._side
        head = row.group_id or side if isinstance(row, Member) else INTERPRETERS
        self._keep = subject.id
        self._folded.discard(head)
        self._choose_side(side)
        self.reload()
        self.ui.table.select(subject.id)

    def default_subject(self) -> Subject | None:
        """Return what is selected, else the first member."""
        row = self._row or next((each for each in self._members.rows if each.table == "members"), None)
        return Subject(row.table, row.id) if row and row.table else None

    def words(self) -> Sequence[str]:
        """Return how many members are selected, and how many are named."""
        members = self._of_side
        if not members:
            return []
        row = self._row
        chosen = self.tr("1 of {n} selected").format(n=len(members)) if row and row.table == "members" else ""
        named = sum(words.is_named(self.context.plan, member) for member in members)
        return [text for text in (chosen, words.named_words(named, len(members))) if text]

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Alt+↑↓ change precedence · Ctrl+Z undo · F2 edit")

    def add(self) -> None:
        """Add a member to the group of the selected one, behind everybody there, and let the name be written."""
        if self.context.read_only or self._delegation is None:
            return
        edit = new_member(self.context.plan, self._side, self._spot()[0])
        self._make(edit, "members", "nameField")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._bar.fit(self.width())

    # --- what is shown -----------------------------------------------------------------------------------------

    def _show_head(self, members: Sequence[Member]) -> None:
        delegation = self._delegation
        declared = delegation.declared_size if delegation else None
        self.ui.count.setText(words.count_words(len(members), declared) if members or declared else "")
        plan, box = self.context.plan, self.ui.side
        blocker = QSignalBlocker(box)
        box.clear()
        for side in plan.delegations_in_order:
            box.addItem(words.delegation_words(side, len(plan.members_by_delegation.get(side.id, ()))), side.id)
        box.setCurrentIndex(box.findData(self._side))
        box.setVisible(box.count() > 1)
        blocker.unblock()

    def _show_rows(self, *, keep: bool = True) -> None:
        """Show the rows that the filter leaves; what was selected stays selected where it is still there.

        Args:
            keep: show what is selected also where the filter would hide it, for the officer is at work on it.
        """
        held = self.ui.table.current_id
        shown = self._shown(held or self._keep if keep else "")
        rows = rows_of(self.context.plan, self._side, shown) if self._side else []
        self._quiet = True
        self._members.set_rows(rows)
        there = held and self.ui.table.select(held)
        self._quiet = False
        if held and not there:
            self._choose()
        self._show_states(rows)

    def _show_states(self, rows: Sequence[Row]) -> None:
        ui, filtered = self.ui, self._bar.is_filtered
        members = self._of_side
        ui.nobody.setVisible(not members and not filtered)
        ui.noMatch.setVisible(filtered and not rows)
        ui.table.setVisible(bool(rows))
        ui.noMatchWords.setText(self._no_match())
        if not members:
            self._show_nobody()

    def _show_nobody(self) -> None:
        delegation = self._delegation
        none = self.tr("No delegation yet. Add one in the details of the visit, on the overview.")
        self.ui.nobodyWords.setText(self.tr("No members yet") if delegation else none)
        for widget in (self.ui.addFirst, self.ui.placesCount, self.ui.makePlaces):
            widget.setVisible(delegation is not None and not self.context.read_only)
        if delegation and not self.ui.placesCount.hasFocus():
            self.ui.placesCount.setValue(delegation.declared_size or USUAL_SIZE)
        self._show_places()

    def _show_places(self) -> None:
        count = self.ui.placesCount.value()
        text = self.tr("Make 1 unnamed place") if count == 1 else self.tr("Make {n} unnamed places").format(n=count)
        self.ui.makePlaces.setText(text)

    def _no_match(self) -> str:
        if self._bar.text.strip():
            return self.tr("No match for “{text}”").format(text=self._bar.text.strip())
        return self.tr("Nobody here")

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui, table = self.ui, self.ui.table
        table.picked.connect(self._choose)
        table.clicked.connect(self._click)
        table.doubleClicked.connect(self._double_click)
        table.entered.connect(self._enter)
        table.removed.connect(self._remove)
        table.shifted.connect(self._shift)
        table.dropped.connect(self._drop)
        table.folding.connect(self._fold_selected)
        table.pasted.connect(self._paste)
        self._bar.changed.connect(self._filter)
        ui.clear.clicked.connect(self._bar.clear)
        ui.addMember.clicked.connect(self.add)
        ui.addFirst.clicked.connect(self.add)
        ui.makePlaces.clicked.connect(self._make_places)
        ui.placesCount.valueChanged.connect(self._show_places)
        ui.printList.clicked.connect(lambda: self.context.shell.go(Place("documents")))
        ui.side.activated.connect(self._change_side)

    def _menus(self) -> None:
        more = QMenu(self.ui.more)
        more.addAction(self.tr("Add group"), self._add_group)
        more.addAction(self.tr("Add interpreter"), self._add_interpreter)
        self.ui.more.setMenu(more)
        shown = QMenu(self.ui.columnsButton)
        hidden = columns.hidden_columns(self.context.preferences)
        for column in columns.OPTIONAL:
            action = QAction(self._members.title(column), shown, checkable=True, checked=column not in hidden)
            action.setData(column)
            action.toggled.connect(self._set_columns)
            shown.addAction(action)
        self.ui.columnsButton.setMenu(shown)

    def _set_columns(self) -> None:
        actions = self.ui.columnsButton.menu().actions()
        hidden = {int(action.data()) for action in actions if not action.isChecked()}
        columns.keep_hidden(self.context.preferences, hidden)
        held = self.ui.table.current_id
        self._quiet = True
        self._members.hide(hidden)
        self.ui.table.select(held)
        self._quiet = False

    def _choose(self) -> None:
        if self._quiet:
            return
        row = self._row
        self.context.selection.choose(Subject(row.table, row.id) if row and row.table else None)
        self.words_changed.emit()

    def _click(self, index: QModelIndex) -> None:
        at = self.ui.table.viewport().mapFromGlobal(self.cursor().pos()).x()
        if self._members.at(index).is_head and at < self.context.look.px(34):
            self._fold(self._members.at(index))

    def _double_click(self, index: QModelIndex) -> None:
        if self._members.at(index).is_head:
            self._fold(self._members.at(index))

    def _enter(self) -> None:
        if self._row and self._row.table:
            self.context.selection.enter("")

    def _enter_table(self) -> None:
        rows = self._members.rows
        first = next((row for row in rows if not row.is_head), None)
        if first and not self.ui.table.current_id:
            self.ui.table.select(first.id)
        self.ui.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self) -> None:
        self._keep = ""
        self._show_rows(keep=False)

    def _change_side(self, number: int) -> None:
        self._keep = ""
        self._side = self.ui.side.itemData(number)
        self.ui.table.clearSelection()
        self.reload()

    def _fold_selected(self, folded: bool) -> None:
        row = self._row
        if row is None:
            return
        head = next(each for each in reversed(self._members.rows[: self._members.row_of(row.id) + 1]) if each.is_head)
        if head.folded != folded:
            self._fold(head)

    def _fold(self, head: Row) -> None:
        (self._folded.discard if head.folded else self._folded.add)(head.id)
        self.ui.table.select(head.id)
        self._show_rows()

    # --- what changes something --------------------------------------------------------------------------------

    def _remove(self) -> None:
        row = self._row
        if row is None or self.context.read_only or (edit := self._removal(row)) is None:
            return
        number = self._members.row_of(row.id)
        if self.context.do(edit, said=self.tr("Removed {name}").format(name=self._name(row))):
            left = self._members.rows
            self.ui.table.select(left[min(number, len(left) - 1)].id if left else "")

    def _removal(self, row: Row) -> Edit | None:
        plan = self.context.plan
        makers: dict[str, Callable[[VisitPlan, Id], Edit]] = {
            "members": remove_member,
            "groups": remove_group,
            "interpreters": remove_interpreter,
        }
        return makers[row.table](plan, row.id) if row.table in makers else None

    def _name(self, row: Row) -> str:
        return self.context.plan.groups[row.id].name if row.table == "groups" else row.words

    def _shift(self, way: int) -> None:
        row = self._row
        if row and row.table == "members" and not self.context.read_only:
            self._move(step_member(self.context.plan, row.id, way), row.id)

    def _drop(self, member_id: Id, gap: int) -> None:
        self._move(moves.dropped(self.context.plan, self._members.rows, member_id, gap), member_id)

    def _place_at(self, member_id: Id, gap: int) -> int:
        return moves.place_at(self.context.plan, self._members.rows, member_id, gap)

    def _move(self, edit: Edit, member_id: Id) -> None:
        before = self.context.plan
        if edit and self.context.do(edit):
            self.context.shell.say(moves.moved_words(before, self.context.plan, member_id), undo=True)
            self.ui.table.select(member_id)

    def _paste(self, text: str) -> None:
        if self.context.read_only or self._delegation is None:
            return
        group_id, after = self._spot()
        try:
            edit = add_named(self.context.plan, self._side, group_id, after, text)
        except PlannerError as trouble:
            self.context.tell(trouble)
            return
        made = [change.id for change in edit.changes if change.table == "members" and change.before is None]
        said = self.tr("Added 1 member") if len(made) == 1 else self.tr("Added {n} members").format(n=len(made))
        if self.context.do(edit, said=said):
            self.reveal(Subject("members", made[0]))

    def _make_places(self) -> None:
        count = self.ui.placesCount.value()
        said = self.tr("Added 1 member") if count == 1 else self.tr("Added {n} members").format(n=count)
        if self.context.do(add_places(self.context.plan, self._side, count), said=said):
            self._enter_table()

    def _add_group(self) -> None:
        self._make(add_group(self.context.plan, self._side, self.tr("New group")), "groups", "nameField")

    def _add_interpreter(self) -> None:
        self._make(add_interpreter(self.context.plan), "interpreters", "nameField")

    def _make(self, edit: Edit, table: str, field: str) -> None:
        """Add a row, select it and let its first field be written."""
        made = next(change.id for change in edit.changes if change.table == table and change.before is None)
        if self.context.do(edit):
            self.reveal(Subject(table, made))
            self.context.selection.enter(field)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _row(self) -> Row | None:
        number = self._members.row_of(self.ui.table.current_id)
        return self._members.rows[number] if number >= 0 else None

    @property
    def _delegation(self) -> Delegation | None:
        return self.context.plan.delegations.get(self._side)

    @property
    def _of_side(self) -> Sequence[Member]:
        return self.context.plan.members_by_delegation.get(self._side, ())

    def _choose_side(self, side: Id) -> None:
        """Show a delegation; where it is gone, the first."""
        sides = [row.id for row in self.context.plan.delegations_in_order]
        self._side = side if side in sides else next(iter(sides), "")

    def _shown(self, keep: Id) -> Shown:
        return Shown(self._bar.segment, self._bar.text, frozenset(self._folded), keep)

    def _spot(self) -> tuple[Id | None, Id | None]:
        """Return the section and the member behind whom somebody new comes: the selected one, else the last."""
        row = self._row
        if row and row.table in ("members", "groups", "delegations"):
            return row.group_id, row.id if row.table == "members" else None
        members = self._of_side
        return (members[-1].group_id, members[-1].id) if members else (None, None)

    def _columns(self) -> list[Column[Row]]:
        tr = self.tr
        return [
            Column("", lambda _: "", 32),
            Column(tr("No."), lambda row: str(row.number or ""), 42),
            Column(tr("Name"), lambda row: row.name, 180, stretch=True, put=self._put_name, may=_has_name),
            Column(tr("Organisation"), lambda row: row.organisation, 150),
            Column(tr("Interpreter"), lambda row: row.interpreter, 84),
            Column(tr("Food"), lambda row: row.food, 84),
            Column(tr("Passport"), lambda row: words.passport_word(row.passport) if row.passport else "", 104),
            Column(tr("Visa"), lambda row: words.visa_word(row.visa) if row.visa else "", 106),
        ]

    def _put_name(self, row: Row, text: str) -> None:
        plan = self.context.plan
        held = plan.members[row.id] if row.table == "members" else plan.interpreters[row.id]
        self.context.do(name_person(plan, held.person_id, text))


def _has_name(row: Row) -> bool:
    return row.table in ("members", "interpreters")
