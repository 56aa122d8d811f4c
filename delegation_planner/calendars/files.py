"""Names of calendar files: readable, and safe on Windows, macOS and Linux.

A name begins with a date and ends in `.ics`, so that it is none of the names that Windows reserves.
"""

from collections.abc import Mapping

from delegation_planner.files import safe_name
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member

_TITLE_LENGTH, _PERSON_LENGTH = 50, 40  # a whole name then stays below the 255 octets of Linux


def visit_file_name(plan: VisitPlan) -> str:
    """Return the name of the visit's calendar: “2026-02-02 Kazakhstan education delegation to Islamabad.ics”."""
    return f"{_stem(plan)}.ics"


def member_file_names(plan: VisitPlan) -> Mapping[Id, str]:
    """Return the name of each member's calendar: “2026-02-02 … – 08 Rector, university 1.ics”.

    The number is the place in the order of precedence; that of the second delegation goes before its members', as
    in “2-08”. No two names are the same, nor differ in capitals alone.
    """
    names: dict[Id, str] = {}
    taken: set[str] = set()
    for number, delegation in enumerate(plan.delegations_in_order, start=1):
        for member in plan.members_by_delegation.get(delegation.id, ()):
            names[member.id] = _untaken(f"{_stem(plan)} – {_label(plan, number, member)}", taken)
            taken.add(names[member.id].casefold())
    return names


def _stem(plan: VisitPlan) -> str:
    visit = plan.visit
    return f"{visit.starts.isoformat()} {safe_name(visit.title, _TITLE_LENGTH) or visit.code[:_TITLE_LENGTH]}"


def _label(plan: VisitPlan, number: int, member: Member) -> str:
    place = f"{member.position:02}" if number == 1 else f"{number}-{member.position:02}"
    return f"{place} {safe_name(naming.member_name(plan, member), _PERSON_LENGTH)}".rstrip()


def _untaken(stem: str, taken: set[str]) -> str:
    name, count = f"{stem}.ics", 1
    while name.casefold() in taken:
        count += 1
        name = f"{stem} ({count}).ics"
    return name
