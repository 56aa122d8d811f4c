"""The page of all institutions that the file knows."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from delegation_planner.edits.organisations import new_organisation, remove_organisation
from delegation_planner.gui.pages.register.entries import Entry, folded, place_of
from delegation_planner.gui.pages.register.page import OPEN, Heads, RegisterPage
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Organisation
from delegation_planner.model.registers import Registers


class InstitutionsPage(RegisterPage):
    """All ministries, universities, commissions."""

    TABLE = "organisations"
    OWNERS: ClassVar[Mapping[str, str]] = {"organisations": "id", "organisation_aliases": "organisation_id"}
    TABLES = frozenset(OWNERS)
    FLAGS_IN = 3

    def heads(self) -> Heads:
        """Return what the page says of itself."""
        return Heads(
            title=self.tr("Institutions"),
            add=self.tr("Add institution"),
            empty=self.tr("No institutions yet. Add the ministries and universities that take part in visits."),
            one=self.tr("1 institution"),
            many=self.tr("{n} institutions"),
        )

    def columns(self) -> Sequence[Column[Entry]]:
        """Return the columns."""
        return [
            Column(self.tr("Name"), lambda entry: entry.name, 300, stretch=True),
            Column(self.tr("Abbreviation"), lambda entry: entry.cells[0], 120),
            Column(self.tr("Kind"), lambda entry: entry.cells[1], 160),
            Column(self.tr("Country"), lambda entry: entry.cells[2], 150),
            Column(self.tr("City"), lambda entry: entry.cells[3], 120),
        ]

    def entry(self, registers: Registers, row_id: Id) -> Entry:
        """Return an institution as it is listed."""
        return institution_entry(registers, registers.organisations[row_id])

    def new(self) -> tuple[Edit, str]:
        """Return the Edit that adds an institution, and the field of its name."""
        return new_organisation(name=self.tr("New institution")), "nameField"

    def removal(self, registers: Registers, row_id: Id) -> Edit:
        """Return the Edit that removes an institution."""
        return remove_organisation(registers, row_id)


def institution_entry(registers: Registers, body: Organisation) -> Entry:
    """Return an institution as it is listed."""
    aliases = registers.aliases_by_organisation.get(body.id, ())
    kind, country = words.organisation_kind_word(body.kind), words.country_word(body.country)
    cells = (words.abbreviation(registers, body), kind, country, body.city)
    waits = QCoreApplication.translate("InstitutionsPage", "to be confirmed") if body.to_be_confirmed else ""
    return Entry(
        id=body.id,
        name=body.name,
        is_open=body.to_be_confirmed,
        cells=cells,
        place=place_of(body.name, body.id),
        found_by=folded((body.name, *(alias.text for alias in aliases), *cells)),
        sorts=frozenset((OPEN,) if body.to_be_confirmed else ()),
        country=body.country,
        spoken=", ".join(filter(None, (body.name, waits, *cells))),
    )
