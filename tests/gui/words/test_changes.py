from datetime import date, datetime, time
from typing import Any

import pytest
from planmaking import sample

from delegation_planner.desk.since import changed_by
from delegation_planner.edits import attendance
from delegation_planner.edits.delegations import change_delegation
from delegation_planner.edits.events import change_event, move_event, place_event, remove_event
from delegation_planner.edits.mous import step_mou
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.people import new_place, place_member, remove_member
from delegation_planner.edits.tasks import set_done, set_due
from delegation_planner.edits.typed_due import Due
from delegation_planner.edits.visits import change_visit
from delegation_planner.gui.words.changes import Said, all_said
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.people import Person, Room, Venue
from delegation_planner.model.planning import Task
from delegation_planner.model.programme import Event
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Delegation, Group, Member

SAMPLE = sample()
PLAN = SAMPLE.plan
MEETING, CEREMONY, OPENING = SAMPLE.of(Event)
HOUSE, CAMPUS = SAMPLE.of(Venue)
(HALL,) = SAMPLE.of(Room)
REGISTERS = Registers(**{name: PLAN.table(name) for name in Registers.__dataclass_fields__})


def words(edit: Edit) -> list[Said]:
    return [each for _, each in all_said(changed_by(edit, PLAN, REGISTERS))]


def sentences(edit: Edit) -> list[str]:
    return [each.sentence for each in words(edit)]


def test_a_moved_event_is_told_by_its_start_alone() -> None:
    (found,) = words(move_event(PLAN, CEREMONY.id, datetime(2026, 2, 2, 10, 45)))
    assert found == Said("clock", "MoU signing ceremony", "starts", "10:30", "10:45")
    assert found.sentence == "MoU signing ceremony starts 10:30 → 10:45"


def test_another_day_is_named() -> None:
    moved = move_event(PLAN, CEREMONY.id, datetime(2026, 2, 3, 10, 30))
    assert sentences(moved) == ["MoU signing ceremony starts Mon 2 Feb 10:30 → Tue 3 Feb 10:30"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"ends": datetime(2026, 2, 2, 11, 15)}, ["MoU signing ceremony ends 11:00 → 11:15"]),
        (
            {"starts": datetime(2026, 2, 2, 10), "ends": datetime(2026, 2, 2, 11, 15)},
            ["MoU signing ceremony starts 10:30 → 10:00", "MoU signing ceremony ends 11:00 → 11:15"],
        ),
        ({"public": True}, ["MoU signing ceremony public: no → yes"]),
        ({"in_charge": "Desk"}, ["MoU signing ceremony person in charge: none → Desk"]),
        ({"to_venue_id": CAMPUS.id}, ["MoU signing ceremony destination: none → Campus 1"]),
        ({"staff_note": "x" * 200}, [f"MoU signing ceremony staff note: none → {'x' * 79}…"]),
        ({"room_id": None}, ["MoU signing ceremony leaves the room Committee Room"]),
        ({"room_id": None, "venue_id": None}, ["MoU signing ceremony place is to be confirmed"]),
    ],
)
def test_fields_of_an_event(fields: dict[str, Any], told: list[str]) -> None:
    assert sentences(change_event(PLAN, CEREMONY.id, **fields)) == told


def test_a_task() -> None:
    sent, vetting = SAMPLE.of(Task)
    assert words(set_due(PLAN, sent.id, Due(6, at=time(16)))) == [
        Said("check-square", "Task “Send the vehicle list”", "days before:", "5", "6"),
        Said("check-square", "Task “Send the vehicle list”", "at:", "15:30", "16:00"),
    ]
    assert sentences(set_done(PLAN, vetting.id, done=False)) == ["Task “Legal vetting” done: yes → no"]


def test_a_place() -> None:
    (found,) = words(place_event(PLAN, CEREMONY.id, CAMPUS.id, None))
    assert found == Said("map-pin", "MoU signing ceremony", "moves to", becomes="Campus 1")
    (found,) = words(place_event(PLAN, OPENING.id, HOUSE.id, HALL.id))
    assert found.sentence == "Opening moves to Committee Room"


def test_an_event_comes_and_goes() -> None:
    start, end = datetime(2026, 2, 2, 16, 45), datetime(2026, 2, 2, 17, 15)
    first, *_ = words(new_event(PLAN, "Campus 1 → hotel", start, end, kind=EventKind.TRANSFER))
    assert first == Said("car", "Campus 1 → hotel", "added, 16:45")
    assert words(remove_event(PLAN, OPENING.id))[-1] == Said("scissors", "Opening", "removed")


def test_who_comes_to_an_event_and_who_stays_away() -> None:
    (group,) = SAMPLE.of(Group)
    interpreting = next(each for each in SAMPLE.of(Person) if each.position == "Interpreter 1")
    assert words(attendance.set_groups(PLAN, CEREMONY.id, [group.id])) == [
        Said("users-three", "Rectors", "joins MoU signing ceremony")
    ]
    assert words(attendance.set_groups(PLAN, MEETING.id, [])) == [
        Said("users-three", "Rectors", "leaves Bilateral meeting")
    ]
    assert words(attendance.set_interpreters(PLAN, MEETING.id, [interpreting.id])) == [
        Said("translate", "Interpreter 1", "joins Bilateral meeting")
    ]


def test_members_come_and_go_and_that_others_move_up_goes_without_saying() -> None:
    guests, _ = SAMPLE.of(Delegation)
    found = words(new_place(PLAN, guests.id, None, "Adviser"))
    assert {each for each in found if each.glyph == "user-plus"} == {Said("user-plus", "Adviser", "added")}
    member = next(each for each in SAMPLE.of(Member) if each.position == 3)
    assert words(remove_member(PLAN, member.id)) == [Said("user-minus", "Rector, university 2", "removed")]


def test_another_order_is_told_once() -> None:
    last = next(each for each in SAMPLE.of(Member) if each.position == 4)
    assert words(place_member(PLAN, last.id, 2)) == [Said("list-numbers", "Order of precedence", "changed")]
    alone = Edit("", (Change("members", last.id, {"position": 4}, {"position": 9}),))
    assert sentences(alone) == ["Rector, university 3 place: 4 → 9"]


def test_other_rows_are_told_field_by_field() -> None:
    (mou,) = SAMPLE.of(Mou)
    guests, _ = SAMPLE.of(Delegation)
    assert sentences(step_mou(PLAN, mou.id, 1)) == ["Memorandum 1 state: announced → draft"]
    assert sentences(change_delegation(PLAN, guests.id, declared_size=25)) == [
        "Delegation of Kazakhstan declared size: none → 25"
    ]
    assert sentences(change_visit(PLAN.visit, ends=date(2026, 2, 3))) == [
        "Test visit end: Mon 2 Feb 2026 → Tue 3 Feb 2026"
    ]


def test_it_can_be_told_before_and_after() -> None:
    edit = move_event(PLAN, CEREMONY.id, datetime(2026, 2, 2, 10, 45))
    later = patched(PLAN, edit)
    found = [each for _, each in all_said(changed_by(edit, later, REGISTERS))]
    assert found == words(edit)
