"""G01, G07, G09: the memoranda of a signing are as many as announced, their texts are final, their parties known."""

from collections.abc import Iterator

from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.kinds import CheckLevel, MouState, PartyRole, Side
from delegation_planner.model.visits import Delegation
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.finding import Fact, Finding, refs

_PARTIES = 2
"""So many sign a memorandum at least."""


def find_open_texts(case: Case) -> Iterator[Finding]:
    """G01: the text of a memorandum of a signing is not final; it blocks from the day before the visit on."""
    level = CheckLevel.BLOCK if case.days_left <= 1 else CheckLevel.WARN
    for mou in _to_be_signed(case):
        if mou.state.rung < MouState.CLEARED.rung and not _missing(case, mou):
            facts: dict[str, Fact] = {"number": mou.number, "title": mou.title, "state": mou.state.value}
            yield Finding("G01", level, refs(mou), facts=facts)


def find_wrong_counts(case: Case) -> Iterator[Finding]:
    """G07: other than so many memoranda were announced for a signing; one of which no party is known doesn't count."""
    standing = {event.id for event in case.standing}
    for _, signing in sorted(case.plan.signings.items()):
        event = case.plan.events[signing.event_id]
        mous = case.plan.mous_by_signing.get(signing.id, ())
        listed = sum(1 for mou in mous if any(party.organisation_id for party in parties(case, mou)))
        if signing.declared_count not in (None, listed) and signing.event_id in standing:
            kind = "fewer" if listed < (signing.declared_count or 0) else "more"
            facts: dict[str, Fact] = {"item": event.title, "declared": signing.declared_count or 0, "listed": listed}
            yield Finding("G07", CheckLevel.WARN, refs(event, signing), kind, facts)


def find_missing_parties(case: Case) -> Iterator[Finding]:
    """G09: a memorandum of a signing lacks a party."""
    for mou in _to_be_signed(case):
        if missing := _missing(case, mou):
            side = missing[0]
            facts: dict[str, Fact] = {"number": mou.number, "title": mou.title, "missing": len(missing)}
            if len(missing) == 1:
                facts |= {"side": side.side.value if side else "", "country": side.country if side else ""}
            yield Finding("G09", CheckLevel.BLOCK, refs(mou), "one" if len(missing) == 1 else "both", facts)


def parties(case: Case, mou: Mou) -> tuple[MouParty, ...]:
    """Return who signs a memorandum, not who facilitates or coordinates it."""
    return tuple(row for row in case.plan.parties_by_mou.get(mou.id, ()) if row.role is PartyRole.PARTY)


def _to_be_signed(case: Case) -> Iterator[Mou]:
    """Yield the memoranda of the signings that take place, in the order in which they are signed."""
    plan = case.plan
    events = {event.id for event in case.standing}
    for _, signing in sorted(plan.signings.items()):
        if signing.event_id in events:
            yield from plan.mous_by_signing.get(signing.id, ())


def _missing(case: Case, mou: Mou) -> tuple[Delegation | None, ...]:
    """Return the sides of which a memorandum lacks a party; None where it is not known which side that is."""
    plan, rows = case.plan, parties(case, mou)
    missing = [plan.delegations.get(row.delegation_id or "") for row in rows if row.organisation_id is None]
    there = {row.delegation_id for row in rows}
    sides = (row for row in plan.delegations_in_order if row.side is not Side.OTHER and row.id not in there)
    absent = iter(()) if None in there else sides
    return (*missing, *(next(absent, None) for _ in range(_PARTIES - len(rows))))
