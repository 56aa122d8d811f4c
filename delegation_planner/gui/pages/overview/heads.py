"""What the card at the head of the overview says: who visits whom, when and where."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words import dates
from delegation_planner.gui.words.countries import country_name
from delegation_planner.model import naming
from delegation_planner.model.kinds import MemberRole, OrganisationKind, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Member, Visit

LANGUAGE = "en"
_OFFICES = frozenset({OrganisationKind.MINISTRY, OrganisationKind.COMMISSION})


@dataclass(frozen=True, slots=True)
class Head:
    """One side of a visit.

    Attributes:
        country: its ISO 3166-1 code; empty where not known.
        side: “Guest · Kazakhstan”, and whether the name of its head is to be confirmed.
        name: who leads it, or the position while the name is to be confirmed.
        office: the office in which it is done.
        note: how many come, or for whom others are there.
    """

    country: str
    side: str
    name: str
    office: str
    note: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)


def head_of(plan: VisitPlan, side: Side) -> Head:
    """Return one side of a visit."""
    word = _tr("Guest") if side is Side.GUEST else _tr("Host")
    delegation = next((row for row in plan.delegations_in_order if row.side is side), None)
    if delegation is None:
        return Head("", word, _tr("To be confirmed"), "", "")
    country = country_name(delegation.country) if delegation.country else ""
    members = plan.members_by_delegation.get(delegation.id, ())
    leader = next((row for row in members if row.role is MemberRole.HEAD), None)
    office = naming.office_of(plan, leader) if leader else None
    name = naming.member_name(plan, leader, LANGUAGE) if leader else _tr("Head to be confirmed")
    return Head(
        country=delegation.country,
        side=" · ".join(filter(None, (word, country, _unnamed(plan, leader)))),
        name=name,
        office=office.office if office and office.office != name else "",
        note=_size(plan, delegation) if side is Side.GUEST else _houses(plan, delegation),
    )


def day_words(visit: Visit) -> str:
    """Return when a visit is: “2 February 2026”."""
    return dates.span(visit.starts, visit.ends)


def place_words(visit: Visit) -> str:
    """Return on which days of the week and where: “Monday · Islamabad”."""
    days: list[date] = list(dict.fromkeys((visit.starts, visit.ends)))
    return " · ".join(filter(None, (" – ".join(dates.weekday(day) for day in days), visit.city)))


def _unnamed(plan: VisitPlan, leader: Member | None) -> str:
    named = leader is None or plan.persons[leader.person_id].name
    return "" if named else _tr("name to be confirmed")


def _size(plan: VisitPlan, delegation: Delegation) -> str:
    recorded = len(plan.members_by_delegation.get(delegation.id, ()))
    size = delegation.declared_size if delegation.declared_size is not None else recorded
    return _tr("Head of a delegation of {n}").format(n=size) if size else ""


def _houses(plan: VisitPlan, delegation: Delegation) -> str:
    """Return the ministry that receives, and the other ministries and commissions whose people are there."""
    lead = delegation.organisation_id
    found = (naming.organisation_of(plan, row) for row in plan.members_by_delegation.get(delegation.id, ()))
    ids = dict.fromkeys(each for each in found if each and each != lead)
    others = [naming.abbreviation(plan, each) for each in ids if plan.organisations[each].kind in _OFFICES]
    first = naming.abbreviation(plan, lead) if lead else delegation.name
    if not others:
        return first
    listed = _tr(" and ").join(filter(None, (", ".join(others[:-1]), others[-1])))
    return _tr("{first}, with {others}").format(first=first, others=listed)
