"""An officer without a mouse, who enters a whole visit into the window from what a plan holds."""

from collections.abc import Sequence
from datetime import date

from keyboard import Keyboard, focused
from PySide6.QtWidgets import QPushButton

from delegation_planner.documents.locales import country_name
from delegation_planner.gui.words import ceremonies as ceremony_words
from delegation_planner.gui.words import events as event_words
from delegation_planner.gui.words import members as member_words
from delegation_planner.gui.words.languages import language_name
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Inauguration, Mou
from delegation_planner.model.kinds import AttendanceRole, EventKind, Side
from delegation_planner.model.people import Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event, Step
from delegation_planner.model.visits import Group, Interpreter, Member

ENGLISH = "en"


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
        self.enter_programme()
        self.enter_signing()
        self.enter_openings()

    # --- the window --------------------------------------------------------------------------------------------

    def go(self, page: str, to: str) -> None:
        """Go to a page by the navigation, and on by F6 to one of its controls."""
        self.keys.walk_into("nav")
        self.keys.walk(page)
        self.keys.press("Space")
        self.keys.walk(to, "F6")

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
        self.keys.reach("fold")
        fold = focused()
        # It is open where neither the office nor this computer knows the time zone.
        if isinstance(fold, QPushButton) and not fold.isChecked():
            self.keys.press("Space")
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
                self.keys.press("Ctrl+End")
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
            self.keys.seek("Head of delegation" if member is members[0] else f"Member {member.position}, ")
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
        for name in self.plan.names_by_person.get(person.id, ()):
            self.put("Name in that language", name.text)
        if member.group_id:
            self.pick("Group", self.plan.groups[member.group_id].name)

    def _enter_interpreters(self, interpreters: Sequence[Interpreter]) -> None:
        for row in interpreters:
            self._more("Down", "Down", "Return")
            self.put("Position", self.plan.persons[row.person_id].position)
            self.pick("Who provides the interpreter", member_words.side_word(row.side))
            self.put("Languages", ", ".join(language_name(tag) for tag in row.languages))
            self.put("Duty", row.duty)

    # --- the programme -----------------------------------------------------------------------------------------

    def enter_programme(self) -> None:
        """Type the lines of every day, then go through them and say what a line can't."""
        self.go("programme", "Programme, timeline")
        self.keys.press("Ctrl+Shift+L")
        first = self.plan.visit.starts
        for day in sorted(self.plan.days, key=lambda day: day != first):
            self._enter_day(self.plan.days[day], aside=day != first)

    def _enter_day(self, events: Sequence[Event], *, aside: bool) -> None:
        """Enter a day; one beside the visit's is there as soon as an event was moved to it."""
        if aside:
            self._type_lines(events[:1])
            self._move(events[0])
        self._type_lines(events[1:] if aside else events)
        for event in events:
            self._enter_event(event)
        if aside:
            self.keys.press("Ctrl+Right" if events[0].starts.date() < self.plan.visit.starts else "Ctrl+Left")

    def _move(self, event: Event) -> None:
        day = event.starts.date()
        self.keys.seek(event.title)
        self.keys.press("Return")
        self.put("Day", day_words(day))
        self.leave()
        self.keys.press("Ctrl+Left" if day < self.plan.visit.starts else "Ctrl+Right")

    def _type_lines(self, events: Sequence[Event]) -> None:
        self.keys.press("Ctrl+End")
        for event in events:
            self.keys.write(self._line(event))
            self.keys.press("Return")

    def _line(self, event: Event) -> str:
        """Return an event as it is typed: “0900-0915 Welcome by the Federal Minister, Main entrance”."""
        where = naming.room_name(self.plan, event) or naming.venue_name(self.plan, event.venue_id)
        times = f"{event.starts:%H%M}-{event.ends:%H%M} {event.title}"
        return times if event.kind is EventKind.TRANSFER or not where else f"{times}, {where}"

    def _enter_event(self, event: Event) -> None:
        self.keys.seek(event.title)
        if event.public:
            self.keys.press("Space")
        self.keys.press("Return")
        self.pick("Type", event_words.kind_word(event.kind))
        self.put("Transport", event.transport)
        self._enter_people(event)
        self.put("In charge", event.in_charge)
        self.pick("State", event_words.status_word(event.status))
        self.put("Note that everybody may read", event.note)
        self.put("Staff note", event.staff_note)
        self.pick("Press", event_words.press_word(event.press))
        self.leave()

    def _enter_people(self, event: Event) -> None:
        plan, there = self.plan, self.plan.groups_at(event.id)
        for group in plan.groups_in_order:
            if group not in there:
                count = sum(member.group_id == group.id for member in plan.members.values())
                self.keys.reach(f"{group.name}   {count}")
                self.keys.press("Space")
        for role, field in (
            (AttendanceRole.CHAIR, "Chaired by"),
            (AttendanceRole.WITNESS, "Add a witness"),
            (AttendanceRole.INTERPRETER, "Add an interpreter"),
            (AttendanceRole.ATTENDS, "Add somebody"),
        ):
            for row in plan.attending(event.id, role):
                self.find(field, self._attendee(row))

    def _attendee(self, row: Attendance) -> str:
        plan = self.plan
        if row.member_id:
            return naming.member_name(plan, plan.members[row.member_id])
        if row.person_id:
            return plan.persons[row.person_id].position
        return plan.organisations[row.organisation_id].name if row.organisation_id else ""

    # --- the ceremonies ----------------------------------------------------------------------------------------

    def enter_signing(self) -> None:
        """Enter what is signed, and the run-of-show."""
        self.go("ceremonies", "add")
        (signing,) = self.plan.signings.values()
        for mou in self.plan.mous_by_signing[signing.id]:
            self.keys.press("Space" if mou.number == 1 else "N")
            self._enter_mou(mou)
            self.leave()
        self.keys.walk_into("dock")
        self.keys.walk("toShow")
        self.keys.press("Space")
        self.keys.reach("Add a step")
        for step in self.plan.steps_by_event[signing.event_id]:
            self.keys.press("Space" if step.position == 1 else "N")
            self._enter_step(step)
            self.leave()

    def _enter_mou(self, mou: Mou) -> None:
        plan = self.plan
        self.put("Title", mou.title)
        self.pick("State", ceremony_words.mou_state_word(mou.state))
        for language in mou.languages:
            self.find("Add a language", language_name(language))
        self.put("Number of originals", str(mou.originals))
        for party in ceremony_words.parties(plan, mou.id):
            number = plan.delegations[party.delegation_id or ""].position
            if party.organisation_id:
                self.find(f"Institution of party {number}", plan.organisations[party.organisation_id].name)
            for row in plan.signatories_by_party.get(party.id, ()):
                if row.person_id:
                    self.find(f"Signatory of party {number}", plan.persons[row.person_id].position)

    def _enter_step(self, step: Step) -> None:
        self.put("What happens", step.title)
        self.put("Length in minutes", str(step.minutes))
        self.put("In charge", step.in_charge)
        if step.mou_id:
            self.pick("MoU that is signed in this step", f"MoU {self.plan.mous[step.mou_id].number}")
        self.put("Note for the staff", step.note)

    def enter_openings(self) -> None:
        """Enter which centre is opened at which inauguration, by whom, and what it is."""
        for event in self.plan.programme:
            if opening := self.plan.inauguration_by_event.get(event.id):
                self.keys.walk_into("pages")
                self.keys.walk_into("segments", "Tab")
                self.keys.press("Right")
                self._enter_opening(opening)

    def _enter_opening(self, opening: Inauguration) -> None:
        centre = self.plan.centres[opening.centre_id]
        self.find("Centre that is opened here", centre.name)
        self.keys.walk_into("dock")
        officiant = self.plan.persons[opening.officiant_id] if opening.officiant_id else None
        self.find("Person who opens it", naming.person_name(officiant) if officiant else "")
        self.put("What centres of its kind are called", centre.series)
        self.put("Named after", centre.namesake)
        body = centre.organisation_id
        self.find("Institution that houses it", self.plan.organisations[body].name if body else "")
        self.pick("State of the centre", ceremony_words.centre_status_word(centre.status))
        self.put("Purpose of the centre", centre.purpose)
        self.keys.press("Tab")


def day_words(day: date) -> str:
    """Return a day as an officer types it: “2 Feb”."""
    return f"{day.day} {day:%b}"
