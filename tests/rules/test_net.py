from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, sample

from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.people import Venue
from delegation_planner.rules.net import net_changes, row_of
from delegation_planner.store.apply import inverse

WHOLE: Sample = sample()
HOUSE: Venue = WHOLE.of(Venue)[0]


def test_a_row_that_is_altered_twice_changed_once() -> None:
    first = Edit("A", (Change("venues", "x", {"name": "1", "city": "P"}, {"name": "2", "city": "Q"}),))
    second = Edit("B", (Change("venues", "x", {"name": "2"}, {"name": "3"}),))
    assert net_changes([first, second]) == {
        "x": Change("venues", "x", {"name": "1", "city": "P"}, {"name": "3", "city": "Q"})
    }


def test_what_is_taken_back_counts_for_nothing() -> None:
    for edit in (
        Edit("Rename", alter(HOUSE, name="A", city="Lahore")),
        Edit("Make", (make(HOUSE),)),
        Edit("Remove", (remove(HOUSE),)),
    ):
        assert net_changes([edit, inverse(edit)]) == {}


def test_a_row_that_was_altered_and_then_removed_was_as_it_was_first() -> None:
    renamed = alter(HOUSE, name="A")
    later = type(HOUSE).record(HOUSE.values() | {"name": "A"})
    (change,) = net_changes([Edit("Rename", renamed), Edit("Remove", (remove(later),))]).values()
    assert change.before == remove(HOUSE).before
    assert change.after is None
    assert row_of(change) == HOUSE


def test_a_row_that_was_made_and_then_altered_is_made_as_it_is() -> None:
    (change,) = net_changes([Edit("Make", (make(HOUSE),)), Edit("Rename", alter(HOUSE, name="A"))]).values()
    assert change.before is None
    assert change.after == {**(make(HOUSE).after or {}), "name": "A"}


def test_a_change_that_alters_a_row_is_no_row() -> None:
    assert row_of(Change("venues", "x", {"name": "1"}, {"name": "2"})) is None


def test_what_the_store_keeps_by_itself_is_no_change() -> None:
    assert net_changes([Edit("", (Change("events", "x", {"sequence": 0}, {"sequence": 1}),))]) == {}


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), min_size=1), max_size=8))
def test_the_net_change_leads_from_the_first_state_to_the_last(steps: list[dict[str, Any]]) -> None:
    state: dict[str, Any] = {"a": 0, "b": 0, "c": 0}
    first, edits = dict(state), []
    for step in steps:
        edits.append(Edit("", (Change("venues", "x", {name: state[name] for name in step}, step),)))
        state |= step
    differing = [name for name in state if state[name] != first[name]]
    found = net_changes(edits).get("x")
    assert (dict(found.after or {}) if found else {}) == {name: state[name] for name in differing}
    assert (dict(found.before or {}) if found else {}) == {name: first[name] for name in differing}
