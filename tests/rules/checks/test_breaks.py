from datetime import datetime

import pytest

from delegation_planner.model.people import Person
from tests.rules.checks.staging import Stage, told


def _at(time: str, day: int = 2) -> datetime:
    return datetime.fromisoformat(f"2026-02-{day:02}T{time}")


# --- no break ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("ends", "found"), [("11:00", 0), ("11:01", 1)])
def test_heads_at_work_for_long(ends: str, found: int) -> None:
    stage = Stage()
    head = stage.group("Head", head=True)
    minister = stage.member("Federal Minister", host=True, role="head")
    stage.event("Welcome", "09:00", "09:15", head, minister)
    stage.event("Talk", "09:29", ends, head, minister)
    facts = {"longest": 120, "starts": _at("09:00"), "ends": _at(ends), "who": "Head 1", "others": 1}
    assert [told(each) for each in stage.find("M05")] == [("M05", "warn", "break", facts | {"minutes": 121})] * found
    assert [stage.titles(each) for each in stage.find("M05")] == [["Welcome", "Talk"]] * found


def test_others_may_work_longer() -> None:
    stage = Stage()
    stage.event("Workshop", "09:00", "12:00", stage.group("Rectors"))
    assert stage.find("M05") == ()


@pytest.mark.parametrize(
    ("kind", "starts", "ends", "found"),
    [
        ("meeting", "10:00", "10:20", 1),
        ("rest", "10:05", "10:10", 0),
        ("prayer", "10:05", "10:10", 0),
        ("meal", "10:05", "10:10", 0),
        ("rest", "10:05", "10:05", 1),  # a moment is no break
        ("transfer", "10:02", "10:17", 0),
        ("transfer", "10:03", "10:17", 1),  # too short a way, with no time before or after it
        ("arrival", "10:02", "10:17", 0),
        ("staff", "10:00", "10:20", 0),
    ],
)
def test_what_breaks_the_work(kind: str, starts: str, ends: str, found: int) -> None:
    stage = Stage()
    head = stage.group("Head", head=True)
    stage.event("A", "09:00", "10:00", head)
    stage.event("Between", starts, ends, head, kind=kind)
    gap = ends if kind != "staff" else "10:15"
    stage.event("B", "10:12" if ends < "10:11" else gap, "11:30", head)
    assert len(stage.find("M05")) == found


def test_a_break_of_the_length_that_the_office_sets() -> None:
    stage = Stage()
    head = stage.group("Head", head=True)
    stage.event("A", "09:00", "10:00", head)
    stage.event("B", "10:15", "11:30", head)
    assert stage.find("M05") == ()
    assert len(stage.find("M05", rest__least="16")) == 1
    assert stage.find("M05", rest__least="16", rest__longest="150") == ()


def test_a_short_item_within_a_long_one_ends_no_work() -> None:
    stage = Stage()
    head = stage.group("Head", head=True)
    stage.event("Long", "09:00", "10:00", head)
    stage.event("Short", "09:05", "09:10", head)
    stage.event("Next", "10:05", "11:10", head)
    (found,) = stage.find("M05")
    assert (found.facts["minutes"], stage.titles(found)) == (130, ["Long", "Short", "Next"])


# --- before dinner -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ride", "free"), [(("18:30", "18:50"), None), (("18:29", "18:50"), 29), (("18:15", "18:20"), None), (None, None)]
)
def test_time_to_change_before_dinner(ride: tuple[str, str] | None, free: int | None) -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("Visit", "17:00", "18:00", group)
    if ride:
        stage.event("Ride", *ride, group, kind="transfer")
    dinner = stage.event("Dinner", "19:00", "21:00", group, kind="meal")
    facts = {"minutes": free, "needed": 30, "who": "Rectors", "others": 0}
    assert [told(each) for each in stage.find("M05")] == ([("M05", "warn", "change", facts)] if free else [])
    assert [each.events for each in stage.find("M05")] == ([(dinner.id,)] if free else [])


@pytest.mark.parametrize(("starts", "found"), [("17:59", 0), ("18:00", 1)])
def test_a_dinner_is_a_meal_from_six(starts: str, found: int) -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("Visit", "17:00", "17:50", group)
    stage.event("Meal", starts, "21:00", group, kind="meal")
    assert [each.kind for each in stage.find("M05")] == ["change"] * found


def test_a_rest_is_time_to_change_and_a_day_without_work_needs_none() -> None:
    stage = Stage()
    rectors, experts = stage.group("Rectors"), stage.group("Experts")
    stage.event("Visit", "16:00", "18:00", rectors)
    stage.event("Rest", "18:00", "18:35", rectors, kind="rest")
    stage.event("Prayer", "18:35", "18:50", rectors, kind="prayer")
    stage.event("Ride", "18:50", "19:00", rectors, experts, kind="transfer")
    stage.event("Dinner", "19:00", "21:00", rectors, experts, kind="meal")
    assert stage.find("M05") == ()
    found = stage.find("M05", rest__before_dinner="36")
    assert [(each.facts["minutes"], each.facts["who"]) for each in found] == [(35, "Rectors")]


def test_a_dinner_that_begins_during_the_work_leaves_no_time() -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("Visit", "17:00", "19:30", group)
    stage.event("Dinner", "19:00", "21:00", group, kind="meal")
    (found,) = stage.find("M05")
    assert (found.kind, found.facts["minutes"]) == ("change", 0)


# --- a late arrival ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arrives", "begins", "found"),
    [("22:00", "08:00", 0), ("22:01", "08:59", 1), ("22:01", "09:00", 0), ("23:59", "04:00", 1)],
)
def test_an_early_item_after_a_late_arrival(arrives: str, begins: str, found: int) -> None:
    stage = Stage()
    group = stage.group("Rectors")
    arrival = stage.event("Arrival", arrives, arrives, group, kind="arrival")
    stage.event("Transfer", "23:59", "23:59", group, kind="transfer")
    stage.event("Breakfast at the hotel", "07:00", "07:30", group, kind="rest", day=3)
    early = stage.event("Talk", begins, "10:00", group, day=3)
    facts = {"arrives": _at(arrives), "begins": _at(begins, 3), "who": "Rectors", "others": 0}
    assert [told(each) for each in stage.find("M05")] == [("M05", "warn", "late", facts)] * found
    assert [each.events for each in stage.find("M05")] == [(early.id, arrival.id)] * found


def test_an_arrival_after_midnight_is_late_too() -> None:
    stage = Stage()
    stage.group("Nobody")
    guest = stage.member("Rector, university 1")  # in no group
    stage.event("Arrival", "03:59", "03:59", guest, kind="arrival")
    stage.event("Transfer", "03:59", "04:00", guest, kind="transfer")
    stage.event("Talk", "08:30", "09:30", guest)
    (found,) = stage.find("M05")
    assert (found.facts["who"], found.facts["begins"]) == ("Rector, university 1", _at("08:30"))
    assert len(found.of("members")) == 1


def test_only_the_guests_arrive() -> None:
    stage = Stage()
    host, further = stage.member("Official 1", host=True), stage.add(Person, position="Speaker")
    stage.event("Arrival", "23:00", "23:00", host, further, kind="arrival")
    stage.event("Talk", "08:00", "09:00", host, further, day=3)
    assert stage.find("M05") == ()
