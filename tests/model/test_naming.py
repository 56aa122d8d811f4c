from typing import Any

import pytest
from planmaking import Sample, but, event, plan_of, row, sample

from delegation_planner.model.naming import (
    abbreviation,
    known_name,
    member_name,
    office_of,
    offices_of,
    organisation_of,
    person_attending,
    person_name,
    place,
    room_name,
    single_attendees,
    venue_name,
    zone_city,
)
from delegation_planner.model.people import Appointment, Organisation, Person, Venue
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


def member_without_choice(whole: Sample, *more: Any) -> tuple[Any, Member]:
    guests = whole.of(Delegation)[0]
    minister = whole.of(Person)[0]
    member = row(Member, whole.visit, delegation_id=guests.id, person_id=minister.id, position=9)
    return plan_of(whole.visit, *whole.rows, member, *more), member


def test_a_person_is_named_with_the_honorific_as_given() -> None:
    assert person_name(row(Person, name="Khalid Maqbool Siddiqui", honorific="Dr")) == "Dr Khalid Maqbool Siddiqui"
    assert person_name(row(Person, name="Sayasat Nurbek", position="Minister")) == "Sayasat Nurbek"


def test_a_person_to_be_confirmed_is_named_by_the_position() -> None:
    assert person_name(row(Person, position="Rector, university 3", honorific="Dr")) == "Rector, university 3"


def test_a_person_of_whom_nothing_is_known_is_to_be_confirmed() -> None:
    assert (known_name(row(Person)), person_name(row(Person))) == ("", "Name to be confirmed")


def test_a_cleared_name_is_told_by_the_office_held(whole: Sample) -> None:
    minister, head, meeting = whole.of(Person)[0], whole.of(Member)[0], whole.of(Event)[0]
    cleared = but(minister, name="", position="")
    there = row(Attendance, whole.visit, event_id=meeting.id, person_id=minister.id)
    others = [each for each in whole.rows if each != minister]
    plan = plan_of(whole.visit, *others, cleared, there)
    assert member_name(plan, head) == "Minister"
    assert list(single_attendees(plan, meeting)) == ["Minister", "Minister"]
    held = (Appointment, Member, Attendance)
    bare = plan_of(whole.visit, *(each for each in others if type(each) not in held), cleared, there)
    assert list(single_attendees(bare, meeting)) == ["Name to be confirmed"]


def test_of_several_offices_the_chosen_one_counts_else_all(whole: Sample) -> None:
    minister, head, office = whole.of(Person)[0], whole.of(Member)[0], whole.of(Appointment)[0]
    second = row(Appointment, person_id=minister.id, office="Chair")
    plan, open_member = member_without_choice(whole, second)
    assert offices_of(plan, head) == (office,)
    assert offices_of(plan, open_member) == (office, second)


def test_a_member_has_the_office_that_was_chosen(whole: Sample) -> None:
    head = whole.of(Member)[0]
    assert office_of(whole.plan, head) == whole.of(Appointment)[0]


def test_without_a_choice_the_only_office_counts_and_of_two_none(whole: Sample) -> None:
    plan, member = member_without_choice(whole)
    assert office_of(plan, member) == whole.of(Appointment)[0]
    second = row(Appointment, person_id=member.person_id, office="Chair")
    plan, member = member_without_choice(whole, second)
    assert office_of(plan, member) is None


def test_a_member_without_an_office_takes_part_for_the_delegation(whole: Sample) -> None:
    head, _, rector = whole.of(Member)[:3]
    ministry = whole.of(Organisation)[0]
    assert office_of(whole.plan, rector) is None
    assert organisation_of(whole.plan, head) == ministry.id
    assert organisation_of(whole.plan, rector) == ministry.id


def test_an_organisation_without_abbreviation_keeps_its_name(whole: Sample) -> None:
    ministry, university = whole.of(Organisation)
    assert abbreviation(whole.plan, ministry.id) == "MSHE"
    assert abbreviation(whole.plan, university.id) == "University 1"


def test_a_venue_is_named_short_or_full(whole: Sample) -> None:
    house, campus = whole.of(Venue)
    assert venue_name(whole.plan, house.id) == "MoFE&PT"
    assert venue_name(whole.plan, house.id, short=False) == "Ministry of Federal Education"
    assert venue_name(whole.plan, campus.id) == "Campus 1"
    assert venue_name(whole.plan, None) == ""


def test_a_place_is_the_room_and_the_venue_as_far_as_they_are_known(whole: Sample) -> None:
    meeting, _, opening = whole.of(Event)
    nowhere = event(whole.visit, "Tea", "15:00", "16:00")
    assert place(whole.plan, meeting) == "Committee Room, MoFE&PT"
    assert place(whole.plan, opening) == "Campus 1"
    assert place(whole.plan, nowhere) == ""
    assert room_name(whole.plan, meeting) == "Committee Room"
    assert room_name(whole.plan, opening) == ""


def test_who_attends_besides_the_groups_is_named_in_the_order_of_recording(whole: Sample) -> None:
    meeting, ministry, interpreter = whole.of(Event)[0], whole.of(Organisation)[0], whole.of(Interpreter)[0]
    minister = whole.of(Person)[0]
    parts = (
        {"organisation_id": ministry.id},
        {"person_id": interpreter.person_id, "role": "interpreter"},
        {"group_id": whole.of(Group)[0].id},
        {"member_id": whole.of(Member)[0].id},
    )
    there = [
        row(Attendance, whole.visit, id=f"00000000-0000-7000-8000-{at:012}", event_id=meeting.id, **part)
        for at, part in enumerate(parts)
    ]
    plan = plan_of(whole.visit, *(each for each in whole.rows if type(each) is not Attendance), *there)
    assert list(single_attendees(plan, meeting)) == ["Ministry of Science and Higher Education", "Sayasat Nurbek"]
    assert list(single_attendees(plan, meeting, short=True)) == ["MSHE", "Sayasat Nurbek"]
    assert [person_attending(plan, each) for each in there] == [None, interpreter.person_id, None, minister.id]


def test_a_zone_is_called_by_its_city_and_that_of_the_visit_by_the_visits(whole: Sample) -> None:
    here = row(type(whole.visit), **whole.visit.values() | {"city": "Islamabad"})
    assert zone_city(here, "Asia/Karachi") == "Islamabad"
    assert zone_city(here, "America/New_York") == "New York"
    assert zone_city(whole.visit, "Asia/Karachi") == "Karachi"
