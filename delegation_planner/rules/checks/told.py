"""Who must be told of a finding."""

from collections.abc import Iterator

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MemberRole, PartyRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.concerned import Party, Reason
from delegation_planner.rules.telling import Told, concerned_by, entries

_Parties = Iterator[tuple[Party, Reason | None]]


def told_of(plan: VisitPlan, finding: Finding, registers: Registers | None = None) -> tuple[Told, ...]:
    """Return who must be told of a finding: everybody once, in the order of `telling.must_be_told`.

    These are all who have to do with its events. Where it is about none, they are the persons and groups that it is
    about, who signs its memoranda, and the heads of their delegations.

    Args:
        plan: the visit in which it was found.
        finding: the finding.
        registers: where rows are looked up to which the visit does not refer.
    """
    if finding.events:
        return concerned_by(plan, finding.events, registers)
    return entries(plan, _parties(plan, finding), registers)


def _parties(plan: VisitPlan, finding: Finding) -> _Parties:
    delegations = set(finding.of("delegations"))
    for row_id in finding.of("members"):
        delegations.add(plan.members[row_id].delegation_id)
        yield Party("persons", plan.members[row_id].person_id), None
    for row_id in finding.of("groups"):
        delegations.add(plan.groups[row_id].delegation_id)
        yield Party("groups", row_id), None
    for row_id in finding.of("mous"):
        delegations |= {row.delegation_id for row in plan.parties_by_mou.get(row_id, ()) if row.delegation_id}
        yield from _signing(plan, row_id)
    for row_id in finding.of("persons"):
        yield Party("persons", row_id), None
    for delegation_id in delegations:
        yield from ((Party("persons", person_id), None) for person_id in _heads(plan, delegation_id))


def _signing(plan: VisitPlan, mou_id: Id) -> _Parties:
    """Yield who signs a memorandum; where nobody is named the organisation."""
    for party in plan.parties_by_mou.get(mou_id, ()):
        if party.role is PartyRole.PARTY:
            signatories = (row.person_id for row in plan.signatories_by_party.get(party.id, ()))
            persons = [Party("persons", person_id) for person_id in signatories if person_id]
            organisation = [Party("organisations", party.organisation_id)] if party.organisation_id else []
            yield from ((each, Reason.SIGNS) for each in persons or organisation)


def _heads(plan: VisitPlan, delegation_id: Id) -> Iterator[Id]:
    members = plan.members_by_delegation.get(delegation_id, ())
    return (member.person_id for member in members if member.role is MemberRole.HEAD)
