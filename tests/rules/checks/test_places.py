"""N01: where events are."""

import pytest
from sides import Sides, told

from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.rules.checks.finding import refs


@pytest.mark.parametrize("kind", list(EventKind))
def test_kinds_of_events_that_need_a_place(kind: EventKind) -> None:
    sides = Sides()
    event = sides.item("Item", "09:00", "10:00", kind=kind, venue_id=None)
    sides.item("With a place", "09:00", "10:00", kind=kind)
    needs = {"call", "meeting", "signing", "inauguration", "meal", "press", "visit"}
    found = sides.find("N01")
    assert [told(each) for each in found] == [("N01", CheckLevel.WARN, "", {"item": "Item"})] * (kind.value in needs)
    assert all(each.refs == refs(event) for each in found)


def test_events_without_a_time_need_a_place_and_cancelled_ones_do_not() -> None:
    sides = Sides()
    sides.item("Open", "09:00", "10:00", venue_id=None, time_state="to be confirmed")
    sides.item("Cancelled", "09:00", "10:00", venue_id=None, status="cancelled")
    assert [each.facts["item"] for each in sides.find("N01")] == ["Open"]
