from typing import Any

import pytest
from planmaking import Sample, event, plan_of, row, sample

from delegation_planner.model.naming import (
    abbreviation,
    head_of,
    office_of,
    organisation_of,
    person_name,
    place,
    room_name,
    venue_name,
)
from delegation_planner.model.people import Appointment, Organisation, Person, Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Delegation, Member


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


def test_the_head_of_a_delegation_is_its_first_member(whole: Sample) -> None:
    guests = whole.of(Delegation)[0]
    empty = row(Delegation, whole.visit, name="Others", side="other")
    assert head_of(whole.plan, guests.id) == whole.of(Member)[0]
    assert head_of(whole.plan, empty.id) is None
