from datetime import date, datetime

import pytest
from planmaking import Sample, row

from delegation_planner.edits.fields import change_row
from delegation_planner.model.edit import Change
from delegation_planner.model.kinds import CentreStatus, PressAccess, TimeState, VisaState
from delegation_planner.model.people import Appointment, Centre
from delegation_planner.model.programme import Event


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"title": " Talks "}, "Rename the talk to Talks"),
        ({"staff_note": "Flags"}, "Change the staff note of the talk"),
        ({"press": PressAccess.POOL}, "Set the press access of the talk to pool"),
        ({"public": False}, "Keep the talk internal"),
        ({"time_state": TimeState.TO_BE_CONFIRMED}, "Leave the time of the talk to be confirmed"),
        ({"ends": datetime(2026, 2, 2, 10, 20)}, "Set the end of the talk to 10:20"),
        ({"venue_id": None}, "Change the venue of the talk"),
        ({"note": "Tea", "dress": "Suit"}, "Change the note and dress of the talk"),
        (
            {"note": "Tea", "dress": "Suit", "in_charge": "HEC"},
            "Change the note, dress and person in charge of the talk",
        ),
    ],
)
def test_the_label_tells_what_changes(whole: Sample, fields: dict[str, object], label: str) -> None:
    assert change_row(whole.of(Event)[0], "the talk", whole.visit.id, fields).label == label


def test_figures_and_days_stand_in_the_label() -> None:
    office = row(Appointment, person_id=row(Centre, name="x").id, office="Rector")
    assert change_row(office, "X", None, {"since": date(2026, 3, 1)}).label == "Set the first day of X to 1 March 2026"


def test_what_is_as_it_was_changes_nothing(whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    assert not change_row(meeting, "the talk", whole.visit.id, {"title": " Bilateral  meeting ", "note": ""})


def test_a_state_goes_through_every_state_between() -> None:
    centre = row(Centre, name="Centre 1")
    edit = change_row(centre, "Centre 1", None, {"status": CentreStatus.BUILDING})
    assert edit.label == "Set the status of Centre 1 to building"
    assert [change.after for change in edit.changes] == [
        {"status": CentreStatus.AGREED},
        {"status": CentreStatus.BUILDING},
    ]


def test_a_word_from_a_file_is_the_state_it_names(whole: Sample) -> None:
    member = next(each for each in whole.plan.members.values() if each.position == 2)
    edit = change_row(member, "Rector, university 1", whole.visit.id, {"visa": "applied"})
    assert edit.label == "Set the visa of Rector, university 1 to applied"
    before, after = {"visa": VisaState.NOT_STARTED}, {"visa": VisaState.APPLIED}
    assert edit.changes == (Change("members", member.id, before, after),)
