import pytest
from planmaking import Sample, plan_of, row, venue, visit

from delegation_planner.edits.places import find_place, fold, minutes_between
from delegation_planner.model.people import Room, Venue


@pytest.mark.parametrize("words", ["MoFE&PT", "mofe", "Ministry of Federal Education", " ministry of FED "])
def test_a_venue_is_found_by_its_names_and_their_starts(whole: Sample, words: str) -> None:
    assert find_place(whole.plan, words) == (whole.of(Venue)[0].id, None)


def test_a_room_comes_with_its_venue(whole: Sample) -> None:
    assert find_place(whole.plan, "committee") == (whole.of(Venue)[0].id, whole.of(Room)[0].id)


@pytest.mark.parametrize("words", ["", " ", "Education", "Garden"])
def test_what_is_not_there_is_not_found(whole: Sample, words: str) -> None:
    assert find_place(whole.plan, words) is None


def test_accents_count_for_nothing() -> None:
    hotel = venue("Hôtel Élysée")
    assert find_place(plan_of(visit(), hotel), "HOTEL ELYSEE") == (hotel.id, None)
    assert fold("  Hôtel   Élysée ") == "hotel elysee"


def test_where_several_fit_none_is_chosen_but_a_whole_name_wins() -> None:
    hall, annexe, other = venue("Hall"), venue("Hall annexe"), venue("Campus 1")
    plan = plan_of(visit(), hall, annexe, other, *(row(Room, venue_id=each.id, name="Foyer") for each in (hall, other)))
    assert find_place(plan, "ha") is None
    assert find_place(plan, "hall") == (hall.id, None)
    assert find_place(plan, "foyer") is None


def test_a_way_has_its_length_in_one_direction(whole: Sample) -> None:
    house, campus = whole.of(Venue)
    assert minutes_between(whole.plan, house.id, campus.id) == 25
    assert minutes_between(whole.plan, campus.id, house.id) is None
    assert minutes_between(whole.plan, None, None) is None
