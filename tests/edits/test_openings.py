from datetime import datetime

from planmaking import sample

from delegation_planner.edits.openings import new_opening, opened_by_new
from delegation_planner.edits.patching import patched
from delegation_planner.model.kinds import CentreStatus, EventKind

PLAN = sample().plan


def test_an_inauguration_comes_with_a_centre_that_is_only_proposed() -> None:
    edit = new_opening(PLAN, "New centre", datetime(2026, 2, 2, 15), datetime(2026, 2, 2, 16))
    assert edit.label == "Add Inauguration: New centre"
    plan = patched(PLAN, edit)
    event = next(row for row in plan.events.values() if row.id not in PLAN.events)
    assert (event.kind, event.title) == (EventKind.INAUGURATION, "Inauguration: New centre")
    centre = plan.centres[plan.inauguration_by_event[event.id].centre_id]
    assert (centre.name, centre.status) == ("New centre", CentreStatus.PROPOSED)


def test_a_position_opens_a_centre_until_the_name_is_known() -> None:
    opening = next(iter(PLAN.inaugurations))
    edit = opened_by_new(PLAN, opening, "Rector, university 1")
    assert edit.label.endswith(": Rector, university 1")
    plan = patched(PLAN, edit)
    person = plan.persons[plan.inaugurations[opening].officiant_id or ""]
    assert (person.name, person.position) == ("", "Rector, university 1")
