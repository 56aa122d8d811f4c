"""Finding a visit or a member by what a person types."""

from delegation_planner.errors import Usage
from delegation_planner.model.naming import person_name
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Member, Visit
from delegation_planner.store.store import Store


def find_visit(store: Store, wanted: str) -> Visit:
    """Return the visit of an id, a code, or a part of its title that no other visit's title has.

    Raises:
        Usage: there is none, or there are several.
    """
    visits = store.visits()
    exact = [visit for visit in visits if wanted in (visit.id, visit.code)]
    found = exact or [visit for visit in visits if wanted.casefold() in visit.title.casefold()]
    if not found:
        raise Usage("There is no visit “{wanted}” in “{path}”.", wanted=wanted, path=store.path)
    if len(found) > 1:
        codes = ", ".join(visit.code for visit in found)
        raise Usage("“{wanted}” may be any of {codes}. Name the visit by its code.", wanted=wanted, codes=codes)
    return found[0]


def find_member(plan: VisitPlan, wanted: str) -> Member:
    """Return the member of an id, or of a part of the name or position that no other member's has.

    Raises:
        Usage: there is none, or there are several.
    """
    names = {member.id: person_name(plan.persons[member.person_id]) for member in plan.members.values()}
    exact = [row_id for row_id, name in names.items() if wanted.casefold() in (row_id, name.casefold())]
    found = exact or [row_id for row_id, name in names.items() if wanted.casefold() in name.casefold()]
    if not found:
        raise Usage("Nobody in this visit is called “{wanted}”.", wanted=wanted)
    if len(found) > 1:
        several = "; ".join(sorted(names[row_id] for row_id in found)[:5])
        raise Usage("“{wanted}” may be any of: {several}. Write more of the name.", wanted=wanted, several=several)
    return plan.members[found[0]]
