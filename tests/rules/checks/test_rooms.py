import pytest

from delegation_planner.model.people import Person
from delegation_planner.model.visits import Delegation
from tests.rules.checks.staging import Stage, told


def test_two_items_in_one_room() -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Committee Room")
    where = {"venue_id": house.id, "room_id": hall.id}
    stage.event("Round table", "10:00", "11:00", **where)
    stage.event("Lecture", "10:40", "11:00", **where)
    (found,) = stage.find("C03")
    assert told(found) == ("C03", "block", "used", {"room": "Committee Room", "minutes": 20})
    assert stage.titles(found) == ["Lecture", "Round table"]
    assert found.of("rooms") == (hall.id,)
    assert stage.repairs(found) == ["End Round table at 10:40"]


@pytest.mark.parametrize(
    ("set_up", "strike", "minutes"), [(15, 0, 5), (10, 0, None), (0, 15, 5), (0, 10, None), (6, 6, 2), (5, 5, None)]
)
def test_a_room_is_needed_before_and_after(set_up: int, strike: int, minutes: int | None) -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Hall")
    where = {"venue_id": house.id, "room_id": hall.id}
    stage.event("Before", "10:00", "11:00", **where, strike=strike)
    stage.event("After", "11:10", "12:00", **where, set_up=set_up)
    found = stage.find("C03")
    assert [(each.kind, each.facts["minutes"]) for each in found] == ([("buffer", minutes)] if minutes else [])
    assert [stage.repairs(each) for each in found] == ([[f"End Before at 10:{60 - minutes}"]] if minutes else [])


def test_another_room_the_same_times() -> None:
    stage = Stage()
    house, hall, room = stage.place("Ministry", "Hall", "Room")
    stage.event("A", "10:00", "11:00", venue_id=house.id, room_id=hall.id)
    stage.event("B", "10:00", "11:00", venue_id=house.id, room_id=room.id)
    stage.event("C", "10:00", "11:00", venue_id=house.id)
    stage.event("Cancelled", "10:00", "11:00", venue_id=house.id, room_id=hall.id, status="cancelled")
    assert stage.find("C03") == ()


@pytest.mark.parametrize(("ends", "found"), [("10:45", 0), ("10:46", 1)])
def test_the_staff_prepares_a_room_while_it_is_set_up(ends: str, found: int) -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Auditorium")
    where = {"venue_id": house.id, "room_id": hall.id}
    stage.event("Signing", "10:45", "11:45", **where, set_up=30, strike=15)
    stage.event("Table and microphones", "10:15", ends, **where, kind="staff")
    stage.event("Flowers", "10:15", "10:20", **where, kind="staff")
    stage.event("Folders carried out", "11:45", "11:50", **where, kind="staff")
    assert [each.kind for each in stage.find("C03")] == ["used"] * found


@pytest.mark.parametrize(("capacity", "found"), [(16, 1), (17, 0), (None, 0)])
def test_more_people_than_a_room_holds(capacity: int | None, found: int) -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Hall")
    stage.rows.remove(hall)
    hall = stage.add(type(hall), venue_id=house.id, name="Hall", capacity=capacity)
    listed, declared = stage.group("Rectors", 3), stage.group("Experts", 2, declared_size=10)
    member = stage.member("Rector 4", listed)  # counted with the group
    host, guest = stage.member("Federal Minister", host=True), stage.add(Person, position="Speaker")
    talk = stage.event(
        "Talk", "10:00", "11:00", listed, declared, member, host, guest, venue_id=house.id, room_id=hall.id
    )
    stage.attend(talk, stage.add(Person, position="Interpreter 1"), "interpreter")
    stage.attend(talk, guest, "speaker")
    said = [told(each) for each in stage.find("C04")]
    assert said == [("C04", "warn", "", {"room": "Hall", "capacity": 16, "people": 17})] * found


def test_hosts_may_be_a_group_too() -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Hall")
    stage.rows.remove(hall)
    hall = stage.add(type(hall), venue_id=house.id, name="Hall", capacity=0)
    more = stage.add(Delegation, name="Others", side="other", position=3)
    group = stage.group("Observers", 2, delegation_id=more.id)
    stage.event("Talk", "10:00", "11:00", group, venue_id=house.id, room_id=hall.id)
    (found,) = stage.find("C04")
    assert (found.facts["people"], found.facts["capacity"]) == (2, 0)
