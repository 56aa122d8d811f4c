"""An officer without a mouse, who enters a whole visit into the window from what a plan holds."""

from collections.abc import Iterable, Sequence
from datetime import date

from keyboard import Keyboard, focused
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from delegation_planner.documents.locales import country_name
from delegation_planner.edits.places import find_place
from delegation_planner.gui.words import ceremonies as ceremony_words
from delegation_planner.gui.words import events as event_words
from delegation_planner.gui.words import members as member_words
from delegation_planner.gui.words.languages import language_name
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Inauguration, Mou
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus, PressAccess, Side
from delegation_planner.model.people import Person, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event, Step
from delegation_planner.model.visits import Group, Interpreter, Member

ENGLISH = "en"
LISTS = {
    "programme": "Programme, line by line",
    "delegation": "Members in order of precedence",
    "ceremonies": "MoUs in the order of signing",
    "institutions": "Institutions",
    "venues": "Venues",
}
"""What a screen reader calls the list of a page."""


class Officer:
    """Types a visit in, page after page.

    Attributes:
        keys: the keyboard.
        plan: the visit that is meant.
    """

    def __init__(self, plan: VisitPlan) -> None:
        self.keys = Keyboard()
        self.plan = plan

    def enter_everything(self) -> None:
        """Enter the visit, from its title to the last centre."""
        self.start()
        self.enter_institutions()
        self.enter_venues()
        self.enter_sides()
        self.enter_delegations()
        self.enter_days()
        self.enter_signing()
        self.enter_openings()

    # --- the window --------------------------------------------------------------------------------------------

    def go(self, page: str, into: str = "") -> None:
        """Go to a page by the navigation, and into its list, or to another control of it."""
        self.keys.walk_into("nav")
        self.keys.walk(page)
        self.keys.press("Space")
        self.keys.walk(into or LISTS[page], "F6")

    def seek(self, words: str) -> None:
        """Go through the list to the row that a screen reader reads so."""
        for way in ("Down", "Up"):
            said = None
            while said != (said := spoken()):
                if words in said:
                    return
                self.keys.press(way)
        raise AssertionError(f"no row is read as {words}")

    def put(self, name: str, words: str) -> None:
        """Type into a field, if there is something to type."""
        if words:
            self.keys.reach(name)
            self.keys.fill(words)

    def find(self, name: str, words: str) -> None:
        """Type into a field that searches, and take what it finds or adds."""
        if words:
            self.put(name, words)
            self.keys.press("Return")

    def pick(self, name: str, words: str) -> None:
        """Take an option of a short list."""
        self.keys.reach(name)
        self.keys.pick(words)

    def leave(self) -> None:
        """Go back from the details to the list: Tab keeps what was typed, Esc by itself would take it back."""
        self.keys.press("Tab", "Esc")

    # --- the visit and the registers ---------------------------------------------------------------------------

    def start(self) -> None:
        """Start the visit."""
        visit = self.plan.visit
        guest, host = (country_name(side.country, ENGLISH) for side in self.plan.delegations_in_order)
        self.keys.press("Ctrl+N")
        self.put("Title", visit.title)
        self.put("Country of the guests", guest)
        self.put("First day", day_words(visit.starts))
        self.put("ends", day_words(visit.ends))
        self.keys.press("Tab", "Space")
        self.put("City", visit.city)
        self.put("Country of the hosts", host)
        self.put("Time zone", visit.zone)
        self.put("Office that plans the visit", visit.desk)
        self.keys.press("Return")

    def enter_institutions(self) -> None:
        """Enter the ministries; universities are added where they are first named."""
        self.go("institutions", "Add institution")
        for body in self.plan.organisations.values():
            if body.kind in ("ministry", "commission"):
                self.keys.press("Ctrl+Shift+N")
                self.keys.fill(body.name)

    def enter_venues(self) -> None:
        """Enter all venues with their rooms."""
        self.go("venues", "Add venue")
        for venue in self.plan.venues.values():
            self._enter_venue(venue)

    def _enter_venue(self, venue: Venue) -> None:
        self.keys.press("Ctrl+Shift+N")
        self.put("Name", venue.name)
        self.put("Short name", venue.short_name)
        self.put("City", venue.city)
        if venue.to_be_confirmed:
            self.keys.walk("toBeConfirmed")
            self.keys.press("Space")
        for room in self.plan.rooms.values():
            if room.venue_id == venue.id:
                self.keys.reach("Rooms")
                self.keys.press("End")
                self.keys.write(room.name)
                self.keys.press("Return")

    def enter_sides(self) -> None:
        """Enter what the visit is about, and who sends and who receives it."""
        visit = self.plan.visit
        self.go("overview", "qt_tabwidget_tabbar")
        self.put("Subject", visit.subject)
        self.put("Marking of the staff’s papers", visit.marking)
        self.put("Code for commands and files", visit.code)
        for side in self.plan.delegations_in_order:
            whose = "Guests" if side.side is Side.GUEST else "Hosts"
            self.put(f"{whose}: name", side.name)
            body = side.organisation_id
            self.find(f"{whose}: organisation", self.plan.organisations[body].name if body else "")
            self.put(f"{whose}: declared number of members", str(side.declared_size or ""))

    # --- the delegations ---------------------------------------------------------------------------------------

    def enter_delegations(self) -> None:
        """Enter both delegations and the interpreters."""
        for side in self.plan.delegations_in_order:
            self.go("delegation", "Which delegation")
            if side.side is Side.HOST:
                self.keys.press("Down")
            self._enter_groups([row for row in self.plan.groups_in_order if row.delegation_id == side.id])
            self._enter_members(self.plan.members_by_delegation[side.id])
        self._enter_interpreters(sorted(self.plan.interpreters.values(), key=lambda row: row.number))

    def _more(self, *keys: str) -> None:
        self.keys.walk("Which delegation", "F6")
        self.keys.reach("More to add")
        self.keys.open_menu(*keys)

    def _enter_groups(self, groups: Sequence[Group]) -> None:
        for group in groups:
            self._more("Down", "Return")
            self.put("Name of the group", group.name)
            self.put("Short name", group.short_name)
            self.put("Declared size", str(group.declared_size or ""))

    def _enter_members(self, members: Sequence[Member]) -> None:
        self.keys.walk("addFirst", "F6")
        self.keys.reach("How many unnamed places")
        self.keys.fill(str(len(members)))
        self.keys.press("Tab", "Space")
        for member in members:
            self.seek("Head of delegation" if member is members[0] else f"Member {member.position}, ")
            self.keys.press("Return")
            self._enter_member(member)
            self.leave()

    def _enter_member(self, member: Member) -> None:
        person = self.plan.persons[member.person_id]
        self.put("Name", person.name)
        self.keys.reach("Position")
        self.keys.fill(person.position)
        self.put("Honorific", person.honorific)
        office = self.plan.appointments[member.appointment_id] if member.appointment_id else None
        if office and office.organisation_id:
            self.find("Organisation", self.plan.organisations[office.organisation_id].name)
            self.put("Office", office.office)
        if member.group_id:
            self.pick("Group", self.plan.groups[member.group_id].name)

    def _enter_interpreters(self, interpreters: Sequence[Interpreter]) -> None:
        for row in interpreters:
            self._more("Down", "Down", "Return")
            self.put("Position", self.plan.persons[row.person_id].position)
            self.pick("Who provides the interpreter", member_words.side_word(row.side))
            self.put("Languages", ", ".join(language_name(tag) for tag in row.languages))
            self.put("Duty", row.duty)


def spoken() -> str:
    """Return what a screen reader says of the current row of the list that has the focus."""
    table = focused()
    assert isinstance(table, QTableView)
    return str(table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")


def day_words(day: date) -> str:
    """Return a day as an officer types it: “2 Feb”."""
    return f"{day.day} {day:%b}"
