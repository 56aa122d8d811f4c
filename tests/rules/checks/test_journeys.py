"""D05: arrivals, departures and nights."""

from datetime import date

import pytest
from sides import ARRIVAL, DEPARTURE, REST, STAFF, TRANSFER, Sides, told

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import refs


@pytest.fixture
def sides() -> Sides:
    return Sides()


def kinds(sides: Sides) -> list[tuple[str, object]]:
    return [(each.kind, each.facts["count"]) for each in sides.find("D05")]


def test_a_group_with_items_and_no_journey(sides: Sides) -> None:
    assert sides.find("D05") == []
    sides.item("Session", "09:00", "10:00", sides.group)
    facts = {"count": 10, "who": "Rectors", "others": 0}
    expected = [("D05", CheckLevel.WARN, kind, facts) for kind in ("arrival", "departure")]
    assert [told(each) for each in sides.find("D05")] == expected
    assert {each.refs for each in sides.find("D05")} == {refs(sides.group)}


def test_a_journey_before_the_first_item_and_after_the_last(sides: Sides) -> None:
    arrival = sides.item("Arrival", "07:00", "07:30", sides.group, kind=ARRIVAL)
    departure = sides.item("Departure", "20:00", "20:00", sides.group, kind=DEPARTURE)
    sides.item("Session", "09:00", "10:00", sides.group)
    sides.item("Dinner", "19:00", "20:00", sides.group)
    assert kinds(sides) == []
    sides.change(arrival, starts="2026-02-02T09:01", ends="2026-02-02T09:30")
    assert kinds(sides) == [("arrival", 10)]
    sides.change(departure, starts="2026-02-02T18:59", ends="2026-02-02T18:59")
    assert kinds(sides) == [("arrival", 10), ("departure", 10)]


def test_a_journey_of_which_only_the_day_is_known_counts(sides: Sides) -> None:
    sides.item("Session", "09:00", "10:00", sides.group)
    for title, kind in (("Arrival", ARRIVAL), ("Departure", DEPARTURE)):
        sides.item(title, "12:00", "12:00", sides.group, kind=kind, time_state="to be confirmed")
    assert kinds(sides) == []


def test_transfers_and_items_of_the_staff_are_no_items_and_hosts_are_at_home(sides: Sides) -> None:
    sides.item("Way", "06:00", "06:30", sides.group, kind=TRANSFER)
    sides.item("Check", "06:00", "06:30", sides.group, kind=STAFF)
    sides.item("Session", "09:00", "10:00", sides.member(sides.hosts))
    assert kinds(sides) == []


def test_members_with_a_journey_of_their_own_or_without_one(sides: Sides) -> None:
    early, late, alone = sides.rector(), sides.rector(), sides.member(sides.guests)
    sides.item("Session", "09:00", "10:00", sides.group, alone)
    sides.item("Departure", "20:00", "20:00", sides.group, alone, kind=DEPARTURE)
    sides.item("Arrival", "07:00", "07:30", early, kind=ARRIVAL)
    found = sides.find("D05")
    assert [(each.kind, each.facts["count"], each.refs) for each in found] == [
        ("arrival", 10, refs(sides.group, alone)),
    ]
    sides.item("Arrival", "08:00", "08:30", sides.group, alone, kind=ARRIVAL)
    assert kinds(sides) == []
    sides.item("Early call", "07:45", "08:00", late)
    assert [(each.kind, each.facts["count"], each.refs) for each in sides.find("D05")] == [("arrival", 1, refs(late))]


def two_days(sides: Sides) -> Sides:
    sides.on(1, "Arrival", "20:00", "20:30", sides.group, kind=ARRIVAL)
    sides.on(1, "Dinner", "21:00", "22:00", sides.group)
    sides.on(2, "Session", "09:00", "10:00", sides.group)
    sides.on(2, "Departure", "20:00", "20:00", sides.group, kind=DEPARTURE)
    return sides


def test_a_night_of_which_nobody_knows_where_it_is_spent(sides: Sides) -> None:
    (found,) = two_days(sides).find("D05")
    facts = {"count": 10, "who": "Rectors", "others": 0, "night": date(2026, 2, 1)}
    assert told(found) == ("D05", CheckLevel.WARN, "hotel", facts)


@pytest.mark.parametrize(("place", "is_found"), [("hotel", False), (None, True)])
@pytest.mark.parametrize("which", ["rest", "last", "first"])
def test_a_rest_or_the_way_there_or_back_names_the_place(
    sides: Sides, which: str, place: str | None, is_found: bool
) -> None:
    there = sides.hotel.id if place else None
    if which == "rest":
        two_days(sides).on(1, "Rest", "22:00", "23:00", sides.group, kind=REST, venue_id=there)
    elif which == "last":
        two_days(sides).on(1, "Way", "22:00", "22:20", sides.group, kind=TRANSFER, venue_id=None, to_venue_id=there)
    else:
        two_days(sides).on(2, "Way", "08:00", "08:20", sides.group, kind=TRANSFER, venue_id=there)
    assert [each.kind for each in sides.find("D05")] == (["hotel"] if is_found else [])


def test_a_night_on_the_way_needs_no_hotel(sides: Sides) -> None:
    sides.on(1, "Departure from home", "22:00", "22:00", sides.group, kind=DEPARTURE)
    sides.on(2, "Arrival", "05:00", "05:00", sides.group, kind=ARRIVAL)
    sides.on(2, "Session", "09:00", "10:00", sides.group)
    sides.on(2, "Departure", "22:00", "22:00", sides.group, kind=DEPARTURE)
    assert kinds(sides) == []


@pytest.mark.parametrize(("starts", "ends", "is_found"), [("23:30", "00:20", True), ("20:30", "00:30", False)])
def test_a_way_over_midnight_is_a_night_only_where_it_is_long(
    sides: Sides, starts: str, ends: str, is_found: bool
) -> None:
    way = two_days(sides).on(1, "Way", starts, starts, sides.group, kind=TRANSFER, venue_id=None)
    sides.change(way, ends=f"2026-02-02T{ends}")
    dinner = next(each for each in sides.rows if getattr(each, "title", "") == "Dinner")
    sides.change(dinner, starts="2026-02-01T20:10", ends="2026-02-01T20:30")
    assert [each.kind for each in sides.find("D05")] == (["hotel"] if is_found else [])


def test_days_that_are_not_in_a_row_are_passed_over(sides: Sides) -> None:
    sides.on(1, "Arrival", "20:00", "20:30", sides.group, kind=ARRIVAL)
    sides.on(1, "Dinner", "21:00", "22:00", sides.group)
    sides.on(3, "Session", "09:00", "10:00", sides.group)
    sides.on(3, "Departure", "20:00", "20:00", sides.group, kind=DEPARTURE)
    assert kinds(sides) == []
