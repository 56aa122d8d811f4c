"""What a list of visits says of each: who comes to whom, what is planned, what is still open."""

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates, wording
from delegation_planner.gui.words import visits
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventStatus, MemberRole, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Delegation, Member


class Papers(StrEnum):
    """How the papers of a visit stand."""

    NOT_MADE = "not made"
    BEHIND = "behind"
    CURRENT = "current"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cards", text)


def led_by(plan: VisitPlan) -> str:
    """Return who comes to whom: “Led by Sayasat Nurbek, Minister of … · hosted by Dr K. M. Siddiqui, MoFE&PT”."""
    guest, host = _first(plan, Side.GUEST), _first(plan, Side.HOST)
    parts = [_guest_words(plan, guest) if guest else "", _host_words(plan, host) if host else ""]
    return " · ".join(filter(None, parts))


def figures(plan: VisitPlan) -> tuple[tuple[str, str], ...]:
    """Return how much there is of everything, each with an icon; what there is none of is not said."""
    events = taking_place(plan)
    days = len({event.starts.date() for event in events})
    found = (
        ("users-three", _members(visits.guest_count(plan))),
        ("calendar-blank", _items(len(events), days)),
        ("pen-nib", _count(len(plan.mous), _tr("1 MoU"), _tr("{count} MoUs"))),
        ("scissors", _count(len(plan.centres), _tr("1 centre"), _tr("{count} centres"))),
        ("map-pin", _count(len(plan.venues), _tr("1 place"), _tr("{count} places"))),
    )
    return tuple((icon, words) for icon, words in found if words)


def holdings(plan: VisitPlan) -> tuple[str, ...]:
    """Return what goes when a visit is deleted: “29 events”, “42 members”, “8 MoUs”."""
    found = (
        _count(len(plan.events), _tr("1 event"), _tr("{count} events")),
        _members(len(plan.members)),
        _count(len(plan.mous), _tr("1 MoU"), _tr("{count} MoUs")),
        _count(
            len(plan.issues),
            _tr("the record of 1 paper or calendar"),
            _tr("the record of {count} papers and calendars"),
        ),
    )
    return tuple(filter(None, found))


def open_in_programme(plan: VisitPlan) -> int:
    """Return how many events have no time or no place yet."""
    return sum(
        dates.is_open(event) or (event.venue_id is None and wording.needs_a_place(event))
        for event in taking_place(plan)
    )


def open_names(plan: VisitPlan) -> int:
    """Return how many guests have no name yet, those among them who were announced and are not listed."""
    guests = [row for row in plan.delegations.values() if row.side is Side.GUEST]
    return sum(_open_names(plan, row) for row in guests)


def open_mous(plan: VisitPlan) -> int:
    """Return how many memoranda lack a party, those among them that were announced and are not listed."""
    declared = sum(row.declared_count or 0 for row in plan.signings.values())
    listed = sum(row.signing_id is not None for row in plan.mous.values())
    return sum(_lacks_party(plan, mou) for mou in plan.mous) + max(0, declared - listed)


def taking_place(plan: VisitPlan) -> tuple[Event, ...]:
    """Return the events that are not cancelled, in the order of the programme."""
    return tuple(event for event in plan.programme if event.status is not EventStatus.CANCELLED)


def _first(plan: VisitPlan, side: Side) -> Delegation | None:
    return next((row for row in plan.delegations_in_order if row.side is side), None)


def _head(plan: VisitPlan, delegation: Delegation) -> Member | None:
    members = plan.members_by_delegation.get(delegation.id, ())
    return next((row for row in members if row.role is MemberRole.HEAD), None)


def _guest_words(plan: VisitPlan, guest: Delegation) -> str:
    head = _head(plan, guest)
    if head is None:
        return guest.name
    office = naming.office_of(plan, head)
    # What stands for a name that is to be confirmed says the office already.
    said = office.office if office and plan.persons[head.person_id].name else ""
    return _tr("Led by {name}").format(name=_joined(naming.member_name(plan, head), said))


def _host_words(plan: VisitPlan, host: Delegation) -> str:
    head = _head(plan, host)
    if head is None:
        return _tr("hosted by {name}").format(name=host.name)
    house = naming.organisation_of(plan, head)
    name = _joined(naming.member_name(plan, head), naming.abbreviation(plan, house) if house else "")
    return _tr("hosted by {name}").format(name=name)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _members(count: int) -> str:
    return _count(count, _tr("1 member"), _tr("{count} members"))


def _items(count: int, days: int) -> str:
    if count == 0:
        return ""
    on = _tr("1 day") if days == 1 else _tr("{days} days").format(days=days)
    what = _tr("1 item on {days}") if count == 1 else _tr("{count} items on {days}")
    return what.format(count=count, days=on)


def _count(count: int, one: str, many: str) -> str:
    return "" if count == 0 else one if count == 1 else many.format(count=count)


def _open_names(plan: VisitPlan, delegation: Delegation) -> int:
    members = plan.members_by_delegation.get(delegation.id, ())
    unlisted = max(0, (delegation.declared_size or 0) - len(members))
    return sum(not plan.persons[member.person_id].name for member in members) + unlisted


def _lacks_party(plan: VisitPlan, mou: Id) -> bool:
    known = [row for row in _parties(plan, mou) if row and not plan.organisations[row].to_be_confirmed]
    return len(known) < max(2, len(plan.parties_by_mou.get(mou, ())))


def _parties(plan: VisitPlan, mou: Id) -> Iterator[Id | None]:
    return (row.organisation_id for row in plan.parties_by_mou.get(mou, ()))
