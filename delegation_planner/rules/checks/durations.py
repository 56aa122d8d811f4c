"""G06: a signing fits into its time."""

from collections.abc import Iterator

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case, Slot
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.memoranda import parties
from delegation_planner.rules.checks.minutes import wall_of
from delegation_planner.rules.checks.repairing import end_later
from delegation_planner.rules.signing_time import Paper, Way, signing_seconds

_STEP = 5
"""Ends are proposed at full five minutes of the clock."""
_TABLES = 2


def find_short_signings(case: Case) -> Iterator[Finding]:
    """G06: a signing takes longer than its slot: by its steps where they are recorded, else by the estimate."""
    for slot in case.slots:
        if signing := case.plan.signing_by_event.get(slot.id):
            if steps := case.plan.steps_by_event.get(slot.id):
                minutes = sum(step.minutes for step in steps)
                yield from _finding(slot, minutes * 60, "steps", {"minutes": minutes, "steps": len(steps)})
            elif papers := _papers(case, signing.id):
                yield from _finding(slot, signing_seconds(papers, case.house), "estimate", _ways(case, papers))


def _papers(case: Case, signing_id: Id) -> list[Paper]:
    mous = case.plan.mous_by_signing.get(signing_id, ())
    return [Paper(max(len(mou.languages), 1), max(len(parties(case, mou)), 2)) for mou in mous]


def _ways(case: Case, papers: list[Paper]) -> dict[str, Fact]:
    """Return how long it takes, one after the other and in other ways, in seconds."""
    return {
        "mous": len(papers),
        "seconds": signing_seconds(papers, case.house),
        "exchange_only": signing_seconds(papers, case.house, Way.EXCHANGE_ONLY),
        "two_tables": signing_seconds(papers, case.house, Way.PARALLEL, _TABLES),
    }


def _finding(slot: Slot, seconds: int, kind: str, facts: dict[str, Fact]) -> Iterator[Finding]:
    length = slot.ends - slot.begins
    if seconds > length * 60:
        facts |= {"item": slot.event.title, "slot": length}
        fixes = tuple(end_later(slot, _full(slot, slot.begins - (-seconds // 60))))
        yield Finding("G06", CheckLevel.WARN, refs(slot.event), kind, facts, fixes)


def _full(slot: Slot, minute: int) -> int:
    """Return the next full five minutes on the clock where the event ends."""
    zone = slot.event.ends_zone or slot.event.zone
    over = wall_of(minute, zone).minute % _STEP
    return minute + (-over % _STEP)
