"""An officer without a mouse, who enters a whole visit into the window from what a plan holds."""

from collections.abc import Iterable

from keyboard import Keyboard, focused
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from delegation_planner.gui.words import events as event_words
from delegation_planner.gui.words.languages import language_name
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, EventKind, MouState, PartyRole, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Delegation, Member

PAGES = ("Overview", "Programme", "Delegation", "Ceremonies", "Venues")


class Officer:
    """Types a visit in, page after page.

    Attributes:
        keys: the keyboard.
        plan: the visit that is meant.
    """

    def __init__(self, plan: VisitPlan) -> None:
        self.keys = Keyboard()
        self.plan = plan

    # --- the window --------------------------------------------------------------------------------------------

    def go(self, page: str) -> None:
        """Go to a page by the navigation, and into its list."""
        self.keys.walk_into("nav", "F6")
        self.keys.reach(page)
        self.keys.press("Space")
        self.keys.walk_into("pages", "F6")

    def into_details(self) -> None:
        """Go into the dock."""
        self.keys.walk_into("dock", "F6")

    def find(self, words: str) -> None:
        """Go through the list until the selected row is the one that a screen reader reads so."""
        for way in ("Down", "Up"):
            said = ""
            while said != (said := spoken()):
                if said.startswith(words):
                    return
                self.keys.press(way)
        raise AssertionError(f"no row is read as {words}")

    def type_in(self, name: str, words: str) -> None:
        """Type into a field, if it is to hold anything."""
        if words:
            self.keys.reach(name)
            self.keys.fill(words)

    def choose(self, name: str, words: str) -> None:
        """Take an option of a list that offers few."""
        self.keys.reach(name)
        self.keys.pick(words)

    def find_in(self, name: str, words: str) -> None:
        """Take an option of a list that is searched by typing, or add what it has not."""
        if words:
            self.keys.reach(name)
            self.keys.fill(words)
            self.keys.press("Return")

    def back(self) -> None:
        """Go back from the details to the list."""
        self.keys.press("Esc")


def spoken() -> str:
    """Return what a screen reader says of the selected row of the list that has the focus."""
    table = focused()
    assert isinstance(table, QTableView)
    return str(table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
