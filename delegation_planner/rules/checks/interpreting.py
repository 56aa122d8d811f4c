"""M04: interpreters who get no meal, or who work alone for long."""

from collections.abc import Iterator, Mapping
from datetime import time

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.rules.checks.case import Case, is_shared
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.minutes import longest_gap
from delegation_planner.rules.checks.strands import Strand, goers, named
from delegation_planner.rules.checks.walls import by_day, part_of_day

_NOON = (time(11, 30), time(14, 30))
_MEAL = 30
"""So many minutes in a row an interpreter must be free at noon."""
_TALKS = frozenset({EventKind.MEETING, EventKind.CALL, EventKind.PRESS})
_FREE = frozenset({EventKind.REST, EventKind.PRAYER})


def find_tired_interpreters(case: Case) -> Iterator[Finding]:
    """Yield M04: an interpreter has no time to eat (`meal`), or interprets a long talk alone (`alone`)."""
    for person_id, slots in case.of_interpreters.items():
        working = tuple(slot for slot in slots if is_shared(slot) and slot.event.__dict__["kind"] not in _FREE)
        yield from _meals(case, person_id, working)
        yield from _alone(case, person_id, working)


def _meals(case: Case, person_id: Id, working: Strand) -> Iterator[Finding]:
    who = goers(case, (person_id,))
    for day, slots in by_day(case, working).items():
        begins, ends = part_of_day(case, day, *_NOON)
        at_noon = [slot for slot in slots if slot.begins < ends and slot.ends > begins]
        free = longest_gap(((slot.begins, slot.ends) for slot in at_noon), begins, ends)
        if free < _MEAL:
            facts: dict[str, Fact] = {"day": day, "minutes": free, "needed": _MEAL, "who": named(case, who)["who"]}
            # It is shown at the meal that is missed, if there is one.
            shown = sorted(at_noon, key=lambda slot: slot.event.__dict__["kind"] is not EventKind.MEAL)
            rows = refs(*(slot.event for slot in shown), *who)
            yield Finding("M04", CheckLevel.WARN, rows, kind="meal", facts=facts)


def _alone(case: Case, person_id: Id, working: Strand) -> Iterator[Finding]:
    longest, working_at = case.house.number("interpreting.alone"), case.once(_interpreters)
    who = goers(case, (person_id,))
    for slot in working:
        minutes = slot.ends - slot.begins
        if minutes > longest and slot.event.__dict__["kind"] in _TALKS and working_at[slot.id] == 1:
            facts = {"minutes": minutes, "longest": longest, "who": named(case, who)["who"]}
            yield Finding("M04", CheckLevel.WARN, refs(slot.event, *who), kind="alone", facts=facts)


def _interpreters(case: Case) -> Mapping[Id, int]:
    """Return how many interpret at each event."""
    found: dict[Id, int] = {}
    for slots in case.of_interpreters.values():
        for slot in slots:
            found[slot.id] = found.get(slot.id, 0) + 1
    return found
