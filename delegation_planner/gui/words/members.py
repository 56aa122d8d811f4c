"""What the window says of members: their papers, their food, their place, what is still to be confirmed."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words.countries import country_name
from delegation_planner.gui.words.languages import spoken
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Food, MemberRole, PassportState, Side, VisaState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Interpreter, Member

PASSPORT_ICONS: Mapping[PassportState, tuple[str, str]] = MappingProxyType(
    {
        PassportState.AWAITED: ("clock", "warn"),
        PassportState.COPY_ONLY: ("circle-half", "ink2"),
        PassportState.RECEIVED: ("check-circle-fill", "ok"),
    }
)
"""The icon and its colour for each state of a passport."""
VISA_ICONS: Mapping[VisaState, tuple[str, str]] = MappingProxyType(
    {
        VisaState.NOT_STARTED: ("circle-dashed", "ink2"),
        VisaState.APPLIED: ("circle-half", "ink2"),
        VisaState.ISSUED: ("check-circle-fill", "ok"),
    }
)
"""The icon and its colour for each state of a visa."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Members", text)


# --- closed lists ----------------------------------------------------------------------------------------------------


def passport_word(state: PassportState) -> str:
    """Return what a state of a passport is called."""
    return {
        PassportState.AWAITED: _tr("Awaited"),
        PassportState.COPY_ONLY: _tr("Copy only"),
        PassportState.RECEIVED: _tr("Received"),
    }[state]


def visa_word(state: VisaState) -> str:
    """Return what a state of a visa is called."""
    return {
        VisaState.NOT_STARTED: _tr("Not started"),
        VisaState.APPLIED: _tr("Applied"),
        VisaState.ISSUED: _tr("Issued"),
    }[state]


def food_word(food: Food) -> str:
    """Return what a kind of food is called."""
    return {
        Food.NOT_ASKED: _tr("Not asked"),
        Food.NO_RESTRICTION: _tr("Any food"),
        Food.HALAL: _tr("Halal"),
        Food.VEGETARIAN: _tr("Vegetarian"),
        Food.VEGAN: _tr("Vegan"),
    }[food]


def role_word(role: MemberRole) -> str:
    """Return what a member is in the delegation."""
    return {
        MemberRole.HEAD: _tr("Head of delegation"),
        MemberRole.DEPUTY: _tr("Deputy head"),
        MemberRole.MEMBER: _tr("Member"),
    }[role]


def side_word(side: Side) -> str:
    """Return what a side of a visit is called."""
    return {Side.GUEST: _tr("Guests"), Side.HOST: _tr("Hosts"), Side.OTHER: _tr("Others")}[side]


# --- what is so of a member ------------------------------------------------------------------------------------------


def is_named(plan: VisitPlan, member: Member) -> bool:
    """Tell whether a member's name is known."""
    return bool(plan.persons[member.person_id].name)


def has_papers(member: Member) -> bool:
    """Tell whether a member's passport is received and the visa issued."""
    return member.passport is PassportState.RECEIVED and member.visa is VisaState.ISSUED


def office_words(plan: VisitPlan, member: Member) -> str:
    """Return the office in which a member takes part; all of them where that is open."""
    return ", ".join(office.office for office in naming.offices_of(plan, member))


def organisation_words(plan: VisitPlan, member: Member) -> str:
    """Return a member's organisation in short; empty where none is known."""
    organisation = naming.organisation_of(plan, member)
    return naming.abbreviation(plan, organisation) if organisation else ""


def interpreter_words(plan: VisitPlan, interpreter_id: Id | None) -> str:
    """Return a member's interpreter in a narrow column: the name, else the number by which papers go; “None”."""
    if interpreter_id is None:
        return _tr("None")
    row = plan.interpreters[interpreter_id]
    return plan.persons[row.person_id].name or _tr("No. {n}").format(n=row.number)


def interpreter_name(plan: VisitPlan, row: Interpreter) -> str:
    """Return an interpreter's name, or “Interpreter 2” until it is known."""
    return naming.known_name(plan.persons[row.person_id]) or _tr("Interpreter {n}").format(n=row.number)


def interpreter_option(plan: VisitPlan, row: Interpreter) -> str:
    """Return an interpreter in a narrow choice: “No. 3, Kazakh–English”."""
    return ", ".join(filter(None, (interpreter_words(plan, row.id), spoken(row.languages))))


def signs_words(plan: VisitPlan, member: Member) -> str:
    """Return what a member signs and for whom: “signs MoU 3 for Kazakh university 3”; empty for nothing."""
    parties = [plan.mou_parties[row.party_id] for row in plan.signatories.values() if row.person_id == member.person_id]
    numbers = sorted({plan.mous[party.mou_id].number for party in parties})
    if not numbers:
        return ""
    bodies = dict.fromkeys(party.organisation_id for party in parties if party.organisation_id)
    listed = ", ".join(map(str, numbers))
    if len(bodies) != 1:
        return _tr("signs MoU {numbers}").format(numbers=listed)
    body = naming.abbreviation(plan, next(iter(bodies)))
    return _tr("signs MoU {numbers} for {body}").format(numbers=listed, body=body)


# --- delegations -----------------------------------------------------------------------------------------------------


def count_words(recorded: int, declared: int | None) -> str:
    """Return how many members there are beside how many were declared: “24 of 25 declared members in order …”."""
    if declared is not None and declared != recorded:
        told = _tr("{n} of {declared} declared members in order of precedence")
        return told.format(n=recorded, declared=declared)
    if recorded == 1:
        return _tr("1 member")
    return _tr("{n} members in order of precedence").format(n=recorded)


def delegation_words(delegation: Delegation, count: int) -> str:
    """Return a delegation in a choice: “Kazakhstan · 25”."""
    name = country_name(delegation.country) if delegation.country else delegation.name
    return f"{name} · {count}"


def named_words(named: int, count: int) -> str:
    """Return how many members are named: “1 named, 24 to be confirmed”."""
    if named == count:
        return _tr("All named")
    return _tr("{n} named, {open} to be confirmed").format(n=named, open=count - named)
