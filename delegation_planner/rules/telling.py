"""Who must be told after a change of the programme: the list that a desk would otherwise draw up by hand."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MemberRole, Side
from delegation_planner.model.naming import known_name, offices_of
from delegation_planner.model.people import Appointment
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.rules.concerned import Party, Reason, concerns, names_in
from delegation_planner.rules.scene import Scene, scene_of

_MOVING = frozenset(
    {"starts", "ends", "zone", "ends_zone", "time_state", "status", "venue_id", "room_id", "to_venue_id"}
)
"""The fields of an event by which it moves: time, place, and whether it takes place."""
_ATTENDING = frozenset({"event_id", "group_id", "member_id", "organisation_id", "person_id", "role"})
"""The fields of an attendance that say who takes part, and as what."""
_WATCHED = {"events": _MOVING, "attendances": _ATTENDING}

_Order = tuple[int, int, int, int, str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who must be told; one of the ids is set, or none where only words are known.

    Attributes:
        person_id: a person.
        organisation_id: an organisation that sends or receives people without saying whom.
        group_id: a group with members whom nobody has listed.
        name: the name or the position; of a group or an organisation its name; the words as they were written. Empty
            where none is known.
        reasons: what they have to do with the events.
        side: whose side they are on; None for neither.
        telephone: the telephone number; empty where not known.
        email: the e-mail address; empty where not known.
        events: the events that changed for them.
    """

    person_id: Id | None
    organisation_id: Id | None
    group_id: Id | None
    name: str
    reasons: frozenset[Reason]
    side: Side | None
    telephone: str
    email: str
    events: frozenset[Id]


@dataclass
class _Found:
    reasons: set[Reason] = field(default_factory=set)
    events: set[Id] = field(default_factory=set)


def must_be_told(plan: VisitPlan, edit: Edit, registers: Registers | None = None) -> tuple[Told, ...]:
    """Return who must be told of an Edit: everybody once, the guests' head first.

    Both sides come in their order of precedence, then others who take part, the hosts of the place, the interpreters
    and those in charge.

    Args:
        plan: the visit, before the Edit or after it.
        edit: the Edit, as it was made or as it was written.
        registers: where those are looked up whom the plan does not refer to any more, such as the hosts of a place
            that was given up.
    """
    return _told(scene_of(plan, [edit], registers))


def must_be_told_since(
    plan: VisitPlan, edits: Iterable[PastEdit], registers: Registers | None = None
) -> tuple[Told, ...]:
    """Return who must be told of what several Edits come to; what was taken back again counts for nothing.

    Args:
        plan: the visit, before the Edits or after them.
        edits: the Edits, the oldest first.
        registers: as of `must_be_told`.
    """
    return _told(scene_of(plan, (past.edit for past in edits), registers))


def concerned_by(plan: VisitPlan, event_ids: Iterable[Id], registers: Registers | None = None) -> tuple[Told, ...]:
    """Return who has to do with events as they are, in the same order.

    Args:
        plan: the visit.
        event_ids: the events.
        registers: as of `must_be_told`.
    """
    scene = scene_of(plan, (), registers)
    return _in_order(scene, _concerned(scene, set(event_ids)))


def entries(
    plan: VisitPlan, concerned: Iterable[tuple[Party, Reason | None]], registers: Registers | None = None
) -> tuple[Told, ...]:
    """Return persons, organisations and groups as somebody who must be told, each once, in the same order.

    Args:
        plan: the visit.
        concerned: whom, with what each has to do with; None for nothing in particular.
        registers: as of `must_be_told`.
    """
    found: dict[Party, _Found] = defaultdict(_Found)
    for party, reason in concerned:
        found[party].reasons.update({reason} if reason else ())
    return _in_order(scene_of(plan, (), registers), found)


def _told(scene: Scene) -> tuple[Told, ...]:
    events = {event_id for change in scene.changes.values() for event_id in _events(scene, change)}
    return _in_order(scene, _concerned(scene, events))


def _concerned(scene: Scene, events: Collection[Id]) -> Mapping[Party, _Found]:
    found: dict[Party, _Found] = defaultdict(_Found)
    names = names_in(scene) if events else {}
    for event_id in events:
        for party, reason in concerns(scene, event_id, names):
            found[party].reasons.add(reason)
            found[party].events.add(event_id)
    return found


def _in_order(scene: Scene, found: Mapping[Party, _Found]) -> tuple[Told, ...]:
    told = {party: _entry(scene, party, what) for party, what in found.items()}
    places = {row.id: place for place, row in enumerate(scene.plan.delegations_in_order)}
    return tuple(told[party] for party in sorted(told, key=lambda party: _order(scene, party, told[party], places)))


def _events(scene: Scene, change: Change) -> Iterator[Id]:
    """Yield the events that a change moves, or of which it changes who attends."""
    watched = _WATCHED.get(change.table, frozenset())
    is_whole = change.before is None or change.after is None
    if not watched or not (is_whole or watched & (change.after or {}).keys()):
        return
    if change.table == "events":
        yield change.id
    elif row := scene.find("attendances", change.id):
        yield from (state["event_id"] for state in scene.states(row))


# --- an entry --------------------------------------------------------------------------------------------------


def _entry(scene: Scene, party: Party, found: _Found) -> Told:
    person = scene.person(party.id) if party.kind == "persons" else None
    return Told(
        person_id=party.id if party.kind == "persons" else None,
        organisation_id=party.id if party.kind == "organisations" else None,
        group_id=party.id if party.kind == "groups" else None,
        name=_name(scene, party),
        reasons=frozenset(found.reasons),
        side=_side(scene, party),
        telephone=person.telephone if person else "",
        email=person.email if person else "",
        events=frozenset(found.events),
    )


def _name(scene: Scene, party: Party) -> str:
    if party.kind == "words":
        return party.id
    if party.kind == "persons":
        person = scene.person(party.id)
        return known_name(person, _offices(scene, party.id)) if person else ""
    row = scene.find(party.kind, party.id)
    return str(row.values()["name"]) if row else ""


def _offices(scene: Scene, person_id: Id) -> tuple[Appointment, ...]:
    member = scene.member_by_person.get(person_id)
    if member and member.id in scene.plan.members:
        return offices_of(scene.plan, scene.plan.members[member.id])
    return scene.plan.appointments_by_person.get(person_id, ())


def _side(scene: Scene, party: Party) -> Side | None:
    if delegation := scene.find("delegations", _delegation(scene, party)):
        side: Side = delegation.values()["side"]
        return side
    interpreter = scene.plan.interpreter_by_person.get(party.id)
    return interpreter.side if interpreter else None


def _delegation(scene: Scene, party: Party) -> Id | None:
    if party.kind == "groups":
        group = scene.find("groups", party.id)
        return str(group.values()["delegation_id"]) if group else None
    member = scene.member_by_person.get(party.id)
    return member.delegation_id if member else None


# --- the order -------------------------------------------------------------------------------------------------


def _order(scene: Scene, party: Party, told: Told, places: Mapping[Id, int]) -> _Order:
    name = told.name.casefold()
    if (delegation_id := _delegation(scene, party)) is None:
        return (_rank(told.reasons), 0, 0, 0, name, party.id)
    place = places.get(delegation_id, len(places))
    if member := scene.member_by_person.get(party.id):
        return (0, place, int(member.role is not MemberRole.HEAD), member.position, name, party.id)
    return (0, place, 2, 0, name, party.id)


def _rank(reasons: frozenset[Reason]) -> int:
    """Return the place of somebody who is on neither side: who takes part, receives, interprets, is in charge."""
    last = (Reason.HOSTS, Reason.INTERPRETS, Reason.IN_CHARGE)
    ranks = {reason: place for place, reason in enumerate(last, 2)}
    return min((ranks.get(reason, 1) for reason in reasons), default=1)
