"""The page of all persons that the file knows."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from delegation_planner.edits.persons import new_person, remove_person
from delegation_planner.gui.context import Context
from delegation_planner.gui.pages.people.entries import EMAIL, TELEPHONE, UNREACHABLE, person_entry
from delegation_planner.gui.pages.register.entries import Entry
from delegation_planner.gui.pages.register.page import Heads, RegisterPage
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.registers import Registers

_USERS = ("visits", "members", "interpreters", "attendances", "signatories", "inaugurations")


class PeoplePage(RegisterPage):
    """All persons: who they are, how they are reached, in which visits they take part."""

    TABLE = "persons"
    OWNERS: ClassVar[Mapping[str, str]] = {"persons": "id", "person_names": "person_id", "appointments": "person_id"}
    TABLES = frozenset({*OWNERS, "organisations", "organisation_aliases", *_USERS})
    FLAGS_IN = 2

    def __init__(self, context: Context) -> None:
        self._visits: Mapping[Id, str] = {}
        super().__init__(context)

    def heads(self) -> Heads:
        """Return what the page says of itself."""
        return Heads(
            title=self.tr("People"),
            add=self.tr("Add person"),
            empty=self.tr("No people yet. Whoever is added to a visit is kept here for the next one."),
            one=self.tr("1 person"),
            many=self.tr("{n} people"),
        )

    def columns(self) -> Sequence[Column[Entry]]:
        """Return the columns; how people are reached is left out while that is known of nobody."""
        reached: dict[int, Column[Entry]] = {
            TELEPHONE: Column(self.tr("Telephone"), lambda entry: entry.cells[TELEPHONE], 110),
            EMAIL: Column(self.tr("E-mail"), lambda entry: entry.cells[EMAIL], 110),
        }
        return [
            Column(self.tr("Name"), lambda entry: entry.name, 230, stretch=True),
            Column(self.tr("Office"), lambda entry: entry.cells[0], 160, stretch=True),
            Column(self.tr("Organisation"), lambda entry: entry.cells[1], 130),
            *(column for cell, column in reached.items() if any(entry.cells[cell] for entry in self._order)),
            Column(self.tr("Visits"), lambda entry: entry.cells[4], 150, stretch=True),
        ]

    def segments(self) -> Sequence[tuple[str, str]]:
        """Return the segments besides all."""
        return [*super().segments(), (UNREACHABLE, self.tr("Without telephone or e-mail"))]

    def prepare(self) -> None:
        """Read in which visits each person takes part."""
        work = self.context.bench.work
        titles = {visit.id: visit.title for visit in work.visits}
        used = work.store.visits_using(self.TABLE)
        self._visits = {
            row_id: self._visit_words([titles[v] for v in ids if v in titles]) for row_id, ids in used.items()
        }

    def entry(self, registers: Registers, row_id: Id) -> Entry:
        """Return a person as it is listed."""
        return person_entry(registers, registers.persons[row_id], self._visits.get(row_id, ""))

    def new(self) -> tuple[Edit, str]:
        """Return the Edit that adds a person who is to be confirmed, and the field of the position."""
        return new_person(position=self.tr("New person")), "position"

    def removal(self, registers: Registers, row_id: Id) -> Edit:
        """Return the Edit that removes a person."""
        return remove_person(registers, row_id)

    def _visit_words(self, titles: Sequence[str]) -> str:
        return titles[0] if len(titles) == 1 else self.tr("{n} visits").format(n=len(titles)) if titles else ""
