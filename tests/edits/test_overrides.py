import pytest
from planmaking import Sample

from delegation_planner.edits.overrides import override, take_back_override
from delegation_planner.errors import Refused
from delegation_planner.model.planning import Override
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_finding_stands_with_its_reason(store: Store, whole: Sample) -> None:
    meeting, ceremony, _ = (row.id for row in whole.of(Event))
    edit = override(
        whole.plan, "G08", (ceremony, meeting), "overlap minutes=15", "  Agreed with  the ministry ", name="Two places"
    )
    assert edit.label == "Let stand: Two places"
    plan = tried(store, whole, edit)
    (row,) = (row for row in plan.overrides.values() if row.code == "G08")
    assert row.rows == tuple(sorted((meeting, ceremony)))
    assert (row.facts, row.reason) == ("overlap minutes=15", "Agreed with the ministry")


def test_a_finding_that_stands_takes_another_reason(store: Store, whole: Sample) -> None:
    (held,) = whole.of(Override)
    edit = override(
        whole.plan, held.code, reversed(held.rows), "minutes=9", "The rooms are side by side", name="One room"
    )
    plan = tried(store, whole, edit)
    assert plan.overrides.keys() == {held.id}
    assert (plan.overrides[held.id].facts, plan.overrides[held.id].reason) == (
        "minutes=9",
        "The rooms are side by side",
    )


def test_without_a_reason_nothing_stands(whole: Sample) -> None:
    with pytest.raises(Refused):
        override(whole.plan, "G08", (), "", "   ", name="Two places")


def test_it_stands_no_longer(store: Store, whole: Sample) -> None:
    (held,) = whole.of(Override)
    edit = take_back_override(whole.plan, held.code, held.rows, name="One room")
    assert edit.label == "No longer let stand: One room"
    assert tried(store, whole, edit).overrides == {}
    assert not take_back_override(whole.plan, "C03", held.rows[:1], name="One room")
