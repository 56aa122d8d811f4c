from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, event, plan_of, row, visit

from delegation_planner.edits.mous import add_mou, change_mou, place_mou, remove_mou, set_ceremony, step_mou
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.patching import patched
from delegation_planner.model.ceremonies import Mou, Signing
from delegation_planner.model.kinds import EventKind, MouState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event, Step
from delegation_planner.model.visits import Delegation
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def ceremony_of(count: int, rounds: int = 1) -> VisitPlan:
    """Return the plan of a ceremony at which each of some memoranda has a step in each round, between two others."""
    of = visit()
    signed = event(of, "Signing", "10:00", "11:00", kind=EventKind.SIGNING)
    signing = row(Signing, of, event_id=signed.id)
    mous = [row(Mou, of, signing_id=signing.id, number=number, title=f"M{number}") for number in range(1, count + 1)]
    titles = [("Entry", None), *((f"MoU {mou.number}", mou.id) for _ in range(rounds) for mou in mous), ("Tea", None)]
    steps = [
        row(Step, of, event_id=signed.id, position=place, title=title, mou_id=mou_id)
        for place, (title, mou_id) in enumerate(titles, 1)
    ]
    return plan_of(of, signed, signing, *mous, *steps)


def order(plan: VisitPlan) -> list[str]:
    """Return the titles of the memoranda in the order of signing."""
    return [mou.title for mous in plan.mous_by_signing.values() for mou in mous]


def run(plan: VisitPlan) -> Iterator[tuple[str, str]]:
    """Yield the steps of the ceremony with the memorandum signed in each."""
    for step in next(iter(plan.steps_by_event.values())):
        yield step.title, plan.mous[step.mou_id].title if step.mou_id else ""


@given(st.integers(1, 5), st.integers(1, 2), st.data())
def test_the_steps_follow_the_order_of_signing(count: int, rounds: int, data: st.DataObject) -> None:
    plan = ceremony_of(count, rounds)
    chosen = data.draw(st.sampled_from(sorted(plan.mous)))
    number = data.draw(st.integers(-1, count + 2))
    expected = [title for title in order(plan) if title != plan.mous[chosen].title]
    expected.insert(min(max(number, 1), count) - 1, plan.mous[chosen].title)
    after = patched(plan, place_mou(plan, chosen, number))
    assert order(after) == expected
    assert sorted(mou.number for mou in after.mous.values()) == list(range(1, count + 1))
    signed = [(f"MoU {place}", title) for place, title in enumerate(expected, 1)]
    assert list(run(after)) == [("Entry", ""), *signed * rounds, ("Tea", "")]


def test_a_memorandum_begins_with_two_open_parties(store: Store, whole: Sample) -> None:
    (signing,), (guests, hosts) = whole.of(Signing), whole.of(Delegation)
    edit = add_mou(whole.plan, signing.id)
    assert edit.label == "Add MoU 2"
    after = tried(store, whole, edit)
    _, mou = after.mous_by_signing[signing.id]
    assert (mou.number, mou.title, mou.state) == (2, "MoU 2", MouState.ANNOUNCED)
    assert {(party.delegation_id, party.organisation_id) for party in after.parties_by_mou[mou.id]} == {
        (guests.id, None),
        (hosts.id, None),
    }


def test_a_memorandum_may_have_no_ceremony(store: Store, whole: Sample) -> None:
    after = tried(store, whole, add_mou(whole.plan, None, "Research", originals=3))
    (mou,) = after.mous_by_signing[None]
    assert (mou.number, mou.title, mou.originals) == (1, "Research", 3)


def test_fields_of_a_memorandum_change(whole: Sample) -> None:
    (mou,) = whole.of(Mou)
    assert change_mou(whole.plan, mou.id, title="Research").label == "Rename MoU 1 to Research"
    assert change_mou(whole.plan, mou.id, originals=4).label == "Set the originals of MoU 1 to 4"
    assert change_mou(whole.plan, mou.id, languages=("en",)).label == "Change the languages of MoU 1"


@pytest.mark.parametrize(("by", "label"), [(1, "draft"), (2, "cleared"), (99, "signed"), (-1, "announced")])
def test_a_state_steps_on_and_stops_at_the_end(whole: Sample, by: int, label: str) -> None:
    (mou,) = whole.of(Mou)
    edit = step_mou(whole.plan, mou.id, by)
    assert edit.label == f"Mark MoU 1 {label}"
    assert bool(edit) is (by > 0)


def test_a_memorandum_goes_with_its_parties_and_steps(store: Store, whole: Sample) -> None:
    (mou,) = whole.of(Mou)
    edit = remove_mou(whole.plan, mou.id)
    assert edit.label == "Remove MoU 1"
    after = tried(store, whole, edit)
    assert (after.mous, after.mou_parties, after.signatories) == ({}, {}, {})
    assert [(step.position, step.title) for step in after.steps.values()] == [(1, "Entry")]


def test_those_behind_a_removed_memorandum_move_up() -> None:
    plan = ceremony_of(3)
    first = next(mou for mou in plan.mous.values() if mou.number == 1)
    after = patched(plan, remove_mou(plan, first.id))
    assert list(run(after)) == [("Entry", ""), ("MoU 1", "M2"), ("MoU 2", "M3"), ("Tea", "")]
    assert [mou.number for mous in after.mous_by_signing.values() for mou in mous] == [1, 2]


def test_a_memorandum_moves_to_another_ceremony(store: Store, whole: Sample) -> None:
    (mou,), ceremony = whole.of(Mou), whole.of(Event)[1]
    times = {"starts": ceremony.starts, "ends": ceremony.ends, "kind": EventKind.SIGNING}
    plan = tried(store, whole, new_event(whole.plan, "Second signing", **times))
    second = next(each for each in plan.signings.values() if each.event_id != ceremony.id)
    edit = set_ceremony(plan, mou.id, second.id)
    assert edit.label == "Plan MoU 1 at Second signing"
    plan = tried(store, whole, edit)
    assert [each.id for each in plan.mous_by_signing[second.id]] == [mou.id]
    assert [step.title for step in plan.steps.values()] == ["Entry"]
    assert not set_ceremony(plan, mou.id, second.id)
    assert set_ceremony(plan, mou.id, None).label == "Plan MoU 1 without a ceremony"
