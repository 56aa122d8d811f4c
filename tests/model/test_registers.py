from datetime import UTC, datetime

from planmaking import Sample, row, sample

from delegation_planner.model.people import Appointment, Organisation, Person, Room, Venue
from delegation_planner.model.registers import Registers

EMPTY = Registers({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {})


def of(whole: Sample) -> Registers:
    plan = whole.plan
    names = Registers.__dataclass_fields__
    return Registers(**{name: plan.table(name) for name in names})


def test_tables_are_found_by_name() -> None:
    whole = sample()
    registers = of(whole)
    assert registers.table("persons") == {person.id: person for person in whole.of(Person)}
    assert registers.table("centres") is registers.centres


def test_indexes_hold_the_rows_of_each_in_the_order_of_recording() -> None:
    ministry = row(Organisation, name="Ministry")
    person = row(Person, name="Sayasat Nurbek")
    offices = [row(Appointment, person_id=person.id, office=f"Office {n}", organisation_id=ministry.id) for n in (1, 2)]
    alone = row(Appointment, person_id=person.id, office="Office 3")
    house = row(Venue, name="House", organisation_id=ministry.id)
    rooms = [row(Room, venue_id=house.id, name=f"Room {n}", created=datetime.now(UTC)) for n in (1, 2)]
    registers = Registers(
        organisations={ministry.id: ministry},
        organisation_aliases={},
        persons={person.id: person},
        person_names={},
        appointments={each.id: each for each in (alone, *reversed(offices))},
        venues={house.id: house},
        rooms={each.id: each for each in reversed(rooms)},
        travel_times={},
        centres={},
        settings={},
        standard_tasks={},
    )
    assert registers.appointments_by_person == {person.id: (*offices, alone)}
    assert registers.appointments_by_organisation == {ministry.id: tuple(offices), None: (alone,)}
    assert registers.rooms_by_venue == {house.id: tuple(rooms)}
    assert registers.venues_by_organisation == {ministry.id: (house,)}


def test_names_are_found_by_whose_they_are() -> None:
    registers = of(sample())
    (alias,) = registers.organisation_aliases.values()
    (name,) = registers.person_names.values()
    assert registers.aliases_by_organisation == {alias.organisation_id: (alias,)}
    assert registers.names_by_person == {name.person_id: (name,)}


def test_without_rows_the_indexes_are_empty() -> None:
    assert EMPTY.appointments_by_person == {}
    assert EMPTY.rooms_by_venue == {}
