"""What holds for the checks of people, languages and ceremonies whatever the visit is like."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from planmaking import row
from sides import PEOPLE, Sides, shuffled

from delegation_planner.edits.patching import patched
from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixing import safe_fixes

KINDS = st.sampled_from(list(EventKind))
ITEMS = st.lists(
    st.tuples(KINDS, st.integers(20, 40), st.integers(0, 12), st.sets(st.integers(0, 6)), st.booleans(), st.booleans()),
    max_size=8,
)
_WEIGHT = list(CheckLevel)


def visit_of(items: Any, members: int) -> Case:
    """Return a visit with a signing and other items; each has a kind, a start, a length in five minutes, and people."""
    sides = Sides()
    guests = [sides.rector(name="N. Name", visa="applied") for _ in range(members)]
    host = sides.member(sides.hosts, "Secretary", role="head")
    sides.office(host, "Acting Chairman", acting=True)
    one, two = sides.interpreter("kk", "en"), sides.interpreter("ur", "en", number=2)
    alone = sides.member(sides.guests, "Minister", role="head", interpreter_id=one.id)
    people = [sides.group, guests[0], host, alone, sides.ministry, one, two]
    ceremony = sides.item("Ceremony", "10:45", "10:50", sides.group, host, kind=EventKind.SIGNING)
    signing = sides.add(row(Signing, sides.visit, event_id=ceremony.id, declared_count=2))
    for guest in guests:
        mou = sides.add(row(Mou, sides.visit, signing_id=signing.id, title="Memorandum"))
        known = {"organisation_id": sides.ministry.id} if len(items) % 2 else {}
        party = sides.add(row(MouParty, sides.visit, mou_id=mou.id, delegation_id=sides.guests.id, **known))
        sides.add(row(MouParty, sides.visit, mou_id=mou.id, organisation_id=sides.ministry.id))
        sides.add(row(Signatory, sides.visit, party_id=party.id, person_id=guest.person_id))
    for kind, begins, length, who, is_fixed, has_place in items:
        first, last = 8 * 60 + 5 * begins, 8 * 60 + 5 * (begins + length)
        starts, ends = (f"{minute // 60:02}:{minute % 60:02}" for minute in (first, min(last, 23 * 60)))
        place = sides.hotel.id if has_place else None
        sides.item(
            "Item", starts, max(starts, ends), *(people[n] for n in who), kind=kind, fixed=is_fixed, venue_id=place
        )
    return sides.case(date(2026, 1, 27))


CASES = st.builds(visit_of, ITEMS, st.integers(1, 3))


def of_people(case: Case) -> tuple[Finding, ...]:
    return tuple(each for each in find_all(case) if each.code in PEOPLE)


@settings(max_examples=40, deadline=None)
@given(CASES, st.integers(0, 10**6))
def test_the_order_of_the_rows_makes_no_difference(case: Case, seed: int) -> None:
    assert of_people(replace(case, plan=shuffled(case.plan, seed))) == of_people(case)


@settings(max_examples=40, deadline=None)
@given(CASES)
def test_each_finding_is_told_once_of_rows_that_are_there(case: Case) -> None:
    found = of_people(case)
    said = [(each.code, each.kind, each.key) for each in found]
    assert len(set(said)) == len(said)
    for each in found:
        assert each.refs
        assert all(ref.id in case.plan.table(ref.table) for ref in each.refs)
        assert len(each.written) <= 1000


@settings(max_examples=25, deadline=None)
@given(CASES)
def test_a_repair_takes_its_finding_away_and_adds_none(case: Case) -> None:
    before = {(each.code, each.kind, each.key): each.level for each in find_all(case)}
    for found in of_people(case):
        for fix in safe_fixes(case, found):
            after = find_all(replace(case, plan=patched(case.plan, fix.edit(case.plan))))
            assert (found.code, found.kind, found.key) not in {(each.code, each.kind, each.key) for each in after}
            for each in after:
                assert _WEIGHT.index(each.level) <= _WEIGHT.index(before[each.code, each.kind, each.key])
