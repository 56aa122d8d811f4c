"""K01: centres that are only proposed."""

import pytest
from planmaking import row
from sides import Sides, told

from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.kinds import CentreStatus, CheckLevel, EventKind
from delegation_planner.model.people import Centre
from delegation_planner.rules.checks.finding import refs


@pytest.mark.parametrize("status", list(CentreStatus))
def test_a_centre_that_is_only_proposed_would_be_opened(status: CentreStatus) -> None:
    sides = Sides()
    event = sides.item("Opening", "09:00", "10:00", kind=EventKind.INAUGURATION)
    centre = sides.add(row(Centre, name="Centre", status=status, organisation_id=sides.ministry.id))
    sides.add(row(Inauguration, sides.visit, event_id=event.id, centre_id=centre.id))
    found = sides.find("K01")
    facts = {"item": "Opening", "centre": "Centre"}
    expected = [("K01", CheckLevel.BLOCK, "proposed", facts)] if status is CentreStatus.PROPOSED else []
    assert [told(each) for each in found] == expected
    assert all(each.refs == refs(event, centre) for each in found)
    sides.change(event, status="cancelled")
    assert sides.find("K01") == []


def test_a_proposed_centre_in_the_same_house_is_told_apart() -> None:
    sides = Sides()
    event = sides.item("Opening", "09:00", "10:00", kind=EventKind.INAUGURATION)
    centre = sides.add(row(Centre, name="Centre", status="agreed", organisation_id=sides.ministry.id))
    sides.add(row(Inauguration, sides.visit, event_id=event.id, centre_id=centre.id))
    other = sides.add(row(Centre, name="Research centre", organisation_id=sides.ministry.id))
    sides.add(row(Centre, name="Elsewhere"))
    sides.add(row(Centre, name="Agreed", status="agreed", organisation_id=sides.ministry.id))
    (found,) = sides.find("K01")
    facts = {"item": "Opening", "centre": "Centre", "proposed": "Research centre"}
    assert told(found) == ("K01", CheckLevel.INFO, "namesake", facts)
    assert found.refs == refs(event, centre, other)
    sides.change(centre, organisation_id=None)
    assert sides.find("K01") == []
