"""What tests of the delegation page do with it and ask of it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLabel, QMainWindow

from delegation_planner.gui.pages.delegation.columns import NAME
from delegation_planner.gui.pages.delegation.page import DelegationPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member


@dataclass(frozen=True)
class Shown:
    """The page in its window."""

    conductor: Conductor
    page: DelegationPage

    @property
    def plan(self) -> VisitPlan:
        """The plan as the store holds it."""
        return self.conductor.context.plan

    @property
    def guests(self) -> tuple[Member, ...]:
        """The members of the first delegation, in their order."""
        return self.plan.members_by_delegation[self.plan.delegations_in_order[0].id]

    def order(self) -> list[str]:
        """Return the names or positions of the guests in their order."""
        people = [self.plan.persons[member.person_id] for member in self.guests]
        return [person.name or person.position for person in people]

    def listed(self) -> list[str]:
        """Return what the rows say: heads in brackets."""
        rows = self.page.ui.table.listing.rows
        return [f"[{row.words}]" if row.is_head else row.words for row in rows]

    def select(self, words: str) -> Id:
        """Select the row that says this, and give the list the focus."""
        found = next(row for row in self.page.ui.table.listing.rows if row.words == words)
        self.page.ui.table.select(found.id, NAME)
        self.page.ui.table.setFocus()
        return str(found.id)

    def label(self, name: str) -> str:
        """Return what a label of the status bar says: `said`, or `words`."""
        window = self.page.window()
        assert isinstance(window, QMainWindow)
        label = window.statusBar().findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()
