"""What papers say of an event that does not stand in it: who takes part, where it is, what a leg is called."""

from collections.abc import Iterator

from delegation_planner.documents.locales import language_name
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import (
    NEEDS_A_PLACE,
    TRAVEL,
    AttendanceRole,
    EventKind,
    EventStatus,
    PressAccess,
    Side,
)
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.texts import catalogue


def is_travel(event: Event) -> bool:
    """Tell whether an event is on the way, so that only its start counts for a programme."""
    return event.kind in TRAVEL


def title(plan: VisitPlan, event: Event, language: str) -> str:
    """Return an event's title; “Inauguration: X” reads as a sentence."""
    opened = plan.inauguration_by_event.get(event.id)
    centre = plan.centres[opened.centre_id].name if opened else ""
    if not centre or not event.title.endswith(f": {centre}"):
        return event.title
    _ = catalogue(language).gettext
    return _("Inauguration of the {centre}").format(centre=centre)


def status(event: Event, language: str) -> str:
    """Return what else than confirmed an event is; empty when it is confirmed."""
    _ = catalogue(language).gettext
    return {EventStatus.CANCELLED: _("Cancelled"), EventStatus.TENTATIVE: _("Tentative")}.get(event.status, "")


# --- places ----------------------------------------------------------------------------------------------------------


def leg(plan: VisitPlan, event: Event, base: Id | None, language: str) -> str:
    """Return what a programme calls a leg: “Departure for IIUI”.

    Args:
        plan: the visit.
        event: the leg.
        base: the venue where the day's first leg began; None for that leg, which names where it begins.
        language: the language of the paper.
    """
    _ = catalogue(language).gettext
    start, end = (as_goal(plan, venue_id, language) for venue_id in (event.venue_id, event.to_venue_id))
    if not end:
        return _("Departure from {start}").format(start=start) if start else event.title
    if base and event.to_venue_id == base:
        return _("Return to {end}").format(end=end)
    if start and not base:
        return _("Departure from {start} for {end}").format(start=start, end=end)
    return _("Departure for {end}").format(end=end)


def as_goal(plan: VisitPlan, venue_id: Id | None, language: str) -> str:
    """Return a venue in a sentence: “MoFE&PT”, but “the hotel”; empty for none."""
    _ = catalogue(language).gettext
    name = naming.venue_name(plan, venue_id)
    common = venue_id is not None and _is_common(plan, venue_id)
    return _("the {place}").format(place=name.lower()) if common else name


def _is_common(plan: VisitPlan, venue_id: Id) -> bool:
    """Tell whether a venue is called by a common noun: what it will be, or the last word of its proper name."""
    venue = plan.venues[venue_id]
    word = venue.short_name or venue.name
    return not (" " in word or word.isupper()) and (venue.to_be_confirmed or venue.name.endswith(f" {word}"))


def place(plan: VisitPlan, event: Event, language: str) -> str:
    """Return where an event is, in full: “Committee Room, MoFE&PT”, “Quaid-i-Azam University”."""
    _ = catalogue(language).gettext
    if event.venue_id is None:
        return _("Venue to be confirmed") if needs_a_place(event) else ""
    room, house = naming.room_name(plan, event), naming.venue_name(plan, event.venue_id)
    if room:
        return room if house.casefold() in room.casefold() else f"{room}, {house}"
    return venue(plan, event.venue_id, language, short=False)


def venue(plan: VisitPlan, venue_id: Id, language: str, *, short: bool) -> str:
    """Return a venue's name, short or full, and whether it is still to be confirmed."""
    _ = catalogue(language).gettext
    name = naming.venue_name(plan, venue_id, short=short)
    return _("{place} (to be confirmed)").format(place=name) if plan.venues[venue_id].to_be_confirmed else name


def needs_a_place(event: Event) -> bool:
    """Tell whether people must know where an event is."""
    return event.kind in NEEDS_A_PLACE


# --- people ----------------------------------------------------------------------------------------------------------


def label(plan: VisitPlan, event: Event, language: str) -> str:
    """Return for whom an event is; empty for the whole delegation, and where a visit has no groups yet."""
    guests = {group.id for group in plan.groups.values() if _is_guests(plan, group.delegation_id)}
    groups = plan.groups_at(event.id)
    there = {group.id for group in groups}
    if there & guests:
        return "" if there >= guests else ", ".join(group.name for group in groups if group.id in guests)
    if groups:
        return ", ".join(group.name for group in groups)
    return _label_of_members(plan, event, language)


def _label_of_members(plan: VisitPlan, event: Event, language: str) -> str:
    """Return whose single members an event is for, without their names."""
    rows = plan.attendances_by_event.get(event.id, ())
    if not rows:
        return _nobody(event, language) if plan.groups else ""
    members = {plan.members[row.member_id].delegation_id for row in rows if row.member_id}
    if not any(_is_guests(plan, delegation) for delegation in members):
        return ", ".join(row.name for row in plan.delegations_in_order if row.id in members)
    _ = catalogue(language).gettext
    return _("Part of the delegation")


def _nobody(event: Event, language: str) -> str:
    """Return what stands for those who attend an event for which nobody is recorded."""
    _ = catalogue(language).gettext
    return _("Staff") if event.kind is EventKind.STAFF else _("To be confirmed")


def who(plan: VisitPlan, event: Event, language: str) -> str:
    """Return who takes part in short words: “All”, “Head, Rectors”, “Staff”."""
    _ = catalogue(language).gettext
    guests = {group.id for group in plan.groups.values() if _is_guests(plan, group.delegation_id)}
    groups = plan.groups_at(event.id)
    if guests and guests <= {group.id for group in groups}:
        return _("All")
    if groups:
        return ", ".join(group.short_name or group.name for group in groups)
    if named := ", ".join(naming.single_attendees(plan, event, short=True, language=language)):
        return named
    return _nobody(event, language)


def interpreters(plan: VisitPlan, event: Event, language: str) -> Iterator[str]:
    """Yield the interpreters of an event by number: “Interpreter 1 (Urdu–English)”."""
    _ = catalogue(language).gettext
    people = {row.person_id for row in plan.attending(event.id, AttendanceRole.INTERPRETER)}
    found = (row for person, row in plan.interpreter_by_person.items() if person in people)
    for row in sorted(found, key=lambda row: (row.number, row.id)):
        spoken = "–".join(language_name(tag, language) for tag in row.languages)
        offices = plan.appointments_by_person.get(row.person_id, ())
        known = naming.known_name(plan.persons[row.person_id], offices)
        name = known or _("Interpreter {number}").format(number=row.number)
        yield f"{name} ({spoken})" if spoken else name


def press(event: Event, language: str) -> str:
    """Return what the press may see of an event; empty where nothing was said."""
    _ = catalogue(language).gettext
    return {
        PressAccess.NONE: "",
        PressAccess.OPEN: _("Press: open"),
        PressAccess.POOL: _("Press: pool"),
        PressAccess.CLOSED: _("Press: closed"),
    }[event.press]


def _is_guests(plan: VisitPlan, delegation_id: Id) -> bool:
    return plan.delegations[delegation_id].side is Side.GUEST
