"""N01: people know where an event is."""

from collections.abc import Iterator

from delegation_planner.model.kinds import NEEDS_A_PLACE, CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Finding, refs


def find_open_places(case: Case) -> Iterator[Finding]:
    """N01: an event to which people come has no venue."""
    for event in case.standing:
        values = event.__dict__
        if values["venue_id"] is None and values["kind"] in NEEDS_A_PLACE:
            yield Finding("N01", CheckLevel.WARN, refs(event), facts={"item": values["title"]})
