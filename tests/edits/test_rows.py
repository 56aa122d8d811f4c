from itertools import pairwise

import pytest
from planmaking import event, row, sample, visit

from delegation_planner.edits.rows import alter, climb, make, remove, remove_all
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Change
from delegation_planner.model.kinds import MouState
from delegation_planner.model.programme import Event
from delegation_planner.model.records import SourceNote
from delegation_planner.model.row import BOOKKEEPING

OF = visit()
TEA = event(OF, "Tea", "09:00", "10:00")
MOU = row(Mou, OF, title="Memorandum 1", state=MouState.DRAFT)


def test_to_make_a_row_is_all_of_it_but_the_books() -> None:
    change = make(TEA)
    assert (change.table, change.id, change.before) == ("events", TEA.id, None)
    assert change.after == {name: value for name, value in TEA.values().items() if name not in BOOKKEEPING}
    assert change.after["uid"] == TEA.uid


def test_to_remove_a_row_is_the_reverse() -> None:
    assert remove(TEA) == Change("events", TEA.id, make(TEA).after, None)


def test_to_alter_a_row_is_what_differs() -> None:
    assert alter(TEA, title="Coffee", note="") == (Change("events", TEA.id, {"title": "Tea"}, {"title": "Coffee"}),)
    assert alter(TEA, title="Tea") == ()


def test_rows_go_in_their_order_after_the_notes_on_them() -> None:
    whole = sample()
    meeting, ceremony, _ = whole.of(Event)
    (note,) = whole.of(SourceNote)
    assert remove_all(whole.plan, (ceremony, meeting)) == (remove(note), remove(ceremony), remove(meeting))
    assert remove_all(whole.plan, (ceremony,)) == (remove(ceremony),)


def test_a_field_that_no_row_has_is_a_fault() -> None:
    with pytest.raises(KeyError):
        alter(TEA, colour="green")


@pytest.mark.parametrize(
    ("to", "way"),
    [
        (MouState.SIGNED, ["draft", "cleared", "printed", "signed"]),
        (MouState.ANNOUNCED, ["draft", "announced"]),
        (MouState.DRAFT, ["draft"]),
    ],
)
def test_a_state_climbs_step_by_step(to: MouState, way: list[str]) -> None:
    changes = climb(MOU, "state", to)
    assert [(change.before, change.after) for change in changes] == [
        ({"state": MouState(a)}, {"state": MouState(b)}) for a, b in pairwise(way)
    ]
