"""`PartiesField`: the parties of a memorandum, each with its institution and who signs for it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from delegation_planner.edits.ceremonies import name_party
from delegation_planner.edits.more_parties import add_party, name_new_party, name_new_signatory, remove_party
from delegation_planner.edits.parties import set_signatory
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.flags import flag
from delegation_planner.gui.widgets.flow import clear
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.gui.words import choices
from delegation_planner.gui.words.countries import country_name
from delegation_planner.model.ceremonies import MouParty
from delegation_planner.model.ids import Id


@dataclass(slots=True)
class _Party:
    """The controls of a party."""

    row: QWidget
    flag: QLabel
    side: QLabel
    remove: QToolButton
    organisation: Chooser
    signatory: Chooser


class PartiesField(QWidget):
    """Chooses for each party of a memorandum the institution and the signatory; what no register has is added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        column.addLayout(self._rows)
        self.adder = QPushButton(self.tr("Add a party"), self)
        self.adder.setProperty("kind", "link")
        self.adder.setProperty("glyph", "plus")
        self.adder.setProperty("glyphToken", "accent")
        self.adder.setMenu(QMenu(self.adder))
        column.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)
        self._parties: dict[Id, _Party] = {}
        self._mou_id: Id = ""

    def set_up(self, context: Context) -> None:
        """Say what it works with."""
        self._context = context
        self.adder.menu().aboutToShow.connect(self._offer_sides)

    def show_mou(self, mou_id: Id) -> None:
        """Show the parties of a memorandum."""
        self._mou_id = mou_id
        found = words.parties(self._context.plan, mou_id)
        if [row.id for row in found] != list(self._parties):
            clear(self._rows)
            self._parties = {row.id: self._make(row, number) for number, row in enumerate(found, 1)}
        for row in found:
            self._show(row, removable=len(found) > 2)
        self.adder.setVisible(not self._context.read_only)

    def enter_missing(self) -> None:
        """Give the focus to the first institution that is not chosen, else to the first."""
        missing = (row.id for row in words.parties(self._context.plan, self._mou_id) if row.organisation_id is None)
        if wanted := next(missing, next(iter(self._parties), "")):
            self._parties[wanted].organisation.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- within ------------------------------------------------------------------------------------------------

    def _make(self, row: MouParty, number: int) -> _Party:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        party = _Party(holder, QLabel(holder), QLabel(holder), QToolButton(holder), Chooser(holder), Chooser(holder))
        party.side.setProperty("role", "muted")
        party.side.setTextFormat(Qt.TextFormat.PlainText)
        party.remove.setAccessibleName(self.tr("Take away party {n}").format(n=number))
        party.remove.setToolTip(party.remove.accessibleName())
        for widget in (party.flag, party.side):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(party.remove)
        column.addLayout(head)
        self._set_up_choosers(party, row.id, number)
        column.addWidget(party.organisation)
        column.addWidget(party.signatory)
        party.remove.clicked.connect(lambda: self._context.do(remove_party(self._context.plan, row.id)))
        self._rows.addWidget(holder)
        return party

    def _set_up_choosers(self, party: _Party, party_id: Id, number: int) -> None:
        work = self._context.bench.work
        party.organisation.set_source(lambda: choices.organisations(work.registers, self.tr("To be confirmed")))
        party.organisation.setAccessibleName(self.tr("Institution of party {n}").format(n=number))
        party.organisation.picked.connect(lambda value: self._name(party_id, value))
        party.organisation.missing.connect(lambda text: self._name_new(party_id, text))
        party.signatory.set_source(lambda: choices.persons(work.registers, self.tr("Signatory open")))
        party.signatory.setAccessibleName(self.tr("Signatory of party {n}").format(n=number))
        party.signatory.picked.connect(lambda value: self._sign(party_id, value))
        party.signatory.missing.connect(lambda text: self._sign_new(party_id, text))

    def _show(self, row: MouParty, *, removable: bool) -> None:
        plan, look, frozen = self._context.plan, self._context.look, self._context.read_only
        party, country = self._parties[row.id], words.country_of(plan, row)
        if country:
            party.flag.setPixmap(flag(country, look, 10))
        party.flag.setVisible(bool(country))
        party.side.setText(country_name(country) if country else self.tr("No side"))
        party.remove.setIcon(look.icon("x", size=14))
        party.remove.setVisible(removable and not frozen)
        signatory = next((each.person_id for each in plan.signatories_by_party.get(row.id, ())), None)
        party.organisation.show_value(row.organisation_id)
        party.signatory.show_value(signatory)
        for chooser in (party.organisation, party.signatory):
            chooser.setEnabled(not frozen)

    def _offer_sides(self) -> None:
        menu = self.adder.menu()
        menu.clear()
        for delegation in self._context.plan.delegations_in_order:
            action = menu.addAction(delegation.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, side=delegation.id: self._add(side))

    def _add(self, delegation_id: Id) -> None:
        self._context.do(add_party(self._context.plan, self._mou_id, delegation_id))

    def _name(self, party_id: Id, organisation_id: Id | None) -> None:
        if not self._context.do(name_party(self._context.plan, party_id, organisation_id)):
            self.show_mou(self._mou_id)

    def _name_new(self, party_id: Id, name: str) -> None:
        try:
            edit = name_new_party(self._context.plan, party_id, name)
        except PlannerError as trouble:
            self._context.tell(trouble)
            return
        self._context.do(edit, said=self.tr("Added {name}").format(name=name))

    def _sign(self, party_id: Id, person_id: Id | None) -> None:
        office = self._office(party_id, person_id) if person_id else None
        if not self._context.do(set_signatory(self._context.plan, party_id, person_id, office)):
            self.show_mou(self._mou_id)

    def _office(self, party_id: Id, person_id: Id) -> Id | None:
        """Return the office in which somebody signs: that at the party's institution, else the only one."""
        held = self._context.bench.work.registers.appointments_by_person.get(person_id, ())
        organisation = self._context.plan.mou_parties[party_id].organisation_id
        there = [row.id for row in held if organisation and row.organisation_id == organisation]
        return there[0] if there else held[0].id if len(held) == 1 else None

    def _sign_new(self, party_id: Id, position: str) -> None:
        try:
            edit = name_new_signatory(self._context.plan, party_id, position)
        except PlannerError as trouble:
            self._context.tell(trouble)
            return
        self._context.do(edit, said=self.tr("Added {name}").format(name=position))
