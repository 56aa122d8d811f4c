"""K01: a centre that is only proposed is not opened, nor taken for one that is."""

from collections.abc import Iterator

from delegation_planner.model.kinds import CentreStatus, CheckLevel
from delegation_planner.model.people import Centre
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Finding, refs


def find_proposed_centres(case: Case) -> Iterator[Finding]:
    """K01: a centre that is only proposed would be opened; or its house has one that is only proposed beside it."""
    plan = case.plan
    for event in case.standing:
        if opened := plan.inauguration_by_event.get(event.id):
            centre = plan.centres[opened.centre_id]
            facts = {"item": event.title, "centre": centre.name}
            if centre.status is CentreStatus.PROPOSED:
                yield Finding("K01", CheckLevel.BLOCK, refs(event, centre), "proposed", facts)
            else:
                yield from (_namesake(event, centre, other) for other in _proposed_beside(case, centre))


def _namesake(event: Event, centre: Centre, other: Centre) -> Finding:
    facts = {"item": event.title, "centre": centre.name, "proposed": other.name}
    return Finding("K01", CheckLevel.INFO, refs(event, centre, other), "namesake", facts)


def _proposed_beside(case: Case, centre: Centre) -> Iterator[Centre]:
    """Yield the proposed centres of the organisation that houses a centre."""
    for _, other in sorted(case.plan.centres.items()):
        is_beside = centre.organisation_id is not None and other.organisation_id == centre.organisation_id
        if is_beside and other.id != centre.id and other.status is CentreStatus.PROPOSED:
            yield other
