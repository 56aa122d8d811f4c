"""Who has to do with an event: attends it, hosts it, interprets, signs, opens or sees to it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.naming import known_name
from delegation_planner.model.people import Appointment
from delegation_planner.model.visits import Group, Member
from delegation_planner.rules.scene import Scene, State


class Reason(StrEnum):
    """What somebody has to do with an event."""

    ATTENDS = "attends"
    CHAIRS = "chairs"
    SPEAKS = "speaks"
    WITNESSES = "witnesses"
    INTERPRETS = "interprets"
    SIGNS = "signs"
    OFFICIATES = "officiates"
    HOSTS = "hosts"
    IN_CHARGE = "in charge"


class Party(NamedTuple):
    """Somebody who is concerned: a person, an organisation, a group, or whom some words mean.

    Attributes:
        kind: `persons`, `organisations`, `groups`, or `words`.
        id: the row, or the words.
    """

    kind: str
    id: Id


Concern = tuple[Party, Reason]
Dictionary = Mapping[str, Party]

_REASONS = {
    AttendanceRole.ATTENDS: Reason.ATTENDS,
    AttendanceRole.CHAIR: Reason.CHAIRS,
    AttendanceRole.SPEAKER: Reason.SPEAKS,
    AttendanceRole.WITNESS: Reason.WITNESSES,
    AttendanceRole.INTERPRETER: Reason.INTERPRETS,
}


def concerns(scene: Scene, event_id: Id, names: Dictionary) -> Iterator[Concern]:
    """Yield who has to do with an event before or after the changes, with the reason; the same may come twice.

    Args:
        scene: the plan and the changes.
        event_id: the event.
        names: whom the words mean that say who is in charge, as `names_in` gives them.
    """
    for attendance in scene.attending.get(event_id, ()):
        yield from _attending(scene, attendance)
    if event := scene.find("events", event_id):
        for state in scene.states(event):
            yield from _hosting(scene, state)
            yield from ((party, Reason.IN_CHARGE) for party in _in_charge(state["in_charge"], names))
    yield from _signing(scene, event_id)
    yield from _officiating(scene, event_id)


def names_in(scene: Scene) -> Dictionary:
    """Return whom words of a plan mean: names and positions of persons, names and short names of organisations.

    Words that may mean several are in it no more.
    """
    said = set(_names_of_persons(scene)) | set(_names_of_organisations(scene))
    times = Counter(words for words, _ in said)
    return {words: party for words, party in said if words and times[words] == 1}


# --- who attends -----------------------------------------------------------------------------------------------


def _attending(scene: Scene, attendance: State) -> Iterator[Concern]:
    reason = _REASONS[attendance["role"]]
    for member in _members(scene, attendance):
        yield Party("persons", member.person_id), reason
        yield from ((party, Reason.INTERPRETS) for party in _interpreter(scene, member))
    if (group := scene.find("groups", attendance["group_id"])) and _has_unlisted(scene, group):
        yield Party("groups", group.id), reason
    if attendance["person_id"]:
        yield Party("persons", attendance["person_id"]), reason
    if attendance["organisation_id"]:
        yield Party("organisations", attendance["organisation_id"]), reason


def _members(scene: Scene, attendance: State) -> Iterator[Member]:
    if attendance["group_id"]:
        yield from scene.members_by_group.get(attendance["group_id"], ())
    member = scene.find("members", attendance["member_id"])
    if isinstance(member, Member):
        yield member


def _interpreter(scene: Scene, member: Member) -> Iterator[Party]:
    if row := scene.find("interpreters", member.interpreter_id):
        yield Party("persons", row.values()["person_id"])


def _has_unlisted(scene: Scene, group: Any) -> bool:  # noqa: ANN401 - a row of the groups
    """Tell whether a group is said to have members whom nobody has listed; one without any must have some."""
    listed = len(scene.members_by_group.get(group.id, ()))
    return isinstance(group, Group) and listed < (group.declared_size or 1)


# --- who receives ----------------------------------------------------------------------------------------------


def _hosting(scene: Scene, event: State) -> Iterator[Concern]:
    room = scene.find("rooms", event["room_id"])
    venues = {event["venue_id"], event["to_venue_id"], room.values()["venue_id"] if room else None}
    for venue_id in venues - {None}:
        venue = scene.find("venues", venue_id)
        if venue and (organisation_id := venue.values()["organisation_id"]):
            yield from ((party, Reason.HOSTS) for party in _of_organisation(scene, organisation_id))


def _of_organisation(scene: Scene, organisation_id: Id) -> tuple[Party, ...]:
    """Return the persons of the visit who hold an office at an organisation; itself where there is none."""
    offices = (row for row in scene.rows("appointments") if row.organisation_id == organisation_id)
    holders = tuple(Party("persons", row.person_id) for row in offices if not _has_ended(scene, row))
    return holders or (Party("organisations", organisation_id),)


def _has_ended(scene: Scene, office: Appointment) -> bool:
    return office.until is not None and office.until < scene.plan.visit.starts


# --- who is in charge ------------------------------------------------------------------------------------------


def _in_charge(text: str, names: Dictionary) -> Iterator[Party]:
    """Yield whom a text names, which may name several with semicolons between; its words where they mean nobody."""
    for words in filter(None, (part.strip() for part in text.split(";"))):
        yield names.get(_folded(words), Party("words", words))


def _names_of_persons(scene: Scene) -> Iterator[tuple[str, Party]]:
    for person in scene.rows("persons"):
        for words in (person.name, person.position, known_name(person)):
            yield _folded(words), Party("persons", person.id)


def _names_of_organisations(scene: Scene) -> Iterator[tuple[str, Party]]:
    for organisation in scene.rows("organisations"):
        yield _folded(organisation.name), Party("organisations", organisation.id)
    for alias in scene.rows("organisation_aliases"):
        yield _folded(alias.text), Party("organisations", alias.organisation_id)


def _folded(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()


# --- ceremonies ------------------------------------------------------------------------------------------------


def _signing(scene: Scene, event_id: Id) -> Iterator[Concern]:
    signings = {row.id for row in scene.rows("signings") if row.event_id == event_id}
    mous = {row.id for row in scene.rows("mous") if any(s["signing_id"] in signings for s in scene.states(row))}
    for party in (row for row in scene.rows("mou_parties") if row.mou_id in mous):
        signatories = (row for row in scene.rows("signatories") if row.party_id == party.id)
        persons = [Party("persons", row.person_id) for row in signatories if row.person_id]
        organisation = [Party("organisations", party.organisation_id)] if party.organisation_id else []
        yield from ((each, Reason.SIGNS) for each in persons or organisation)


def _officiating(scene: Scene, event_id: Id) -> Iterator[Concern]:
    for row in (row for row in scene.rows("inaugurations") if row.event_id == event_id):
        for state in scene.states(row):
            if state["officiant_id"]:
                yield Party("persons", state["officiant_id"]), Reason.OFFICIATES
