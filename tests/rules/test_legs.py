from hypothesis import given, settings
from hypothesis import strategies as st

from delegation_planner.rules.legs import Leg, missing_legs
from tests.rules.checks.staging import Stage


def _ends(stage: Stage) -> list[tuple[str, str, int | None]]:
    plan = stage.plan
    return [
        (plan.events[leg.after_id].title, plan.events[leg.before_id].title, leg.minutes) for leg in missing_legs(plan)
    ]


def _two(stage: Stage, *more: str) -> tuple[str, ...]:
    return tuple(stage.place(name)[0].id for name in ("Ministry", "Campus", *more))


def test_items_at_two_places_without_a_transfer() -> None:
    stage = Stage()
    here, there = _two(stage)
    first, second = stage.group("Head"), stage.group("Rectors")
    talk = stage.event("Talk", "10:00", "11:00", second, first, venue_id=here)
    visit = stage.event("Visit", "11:30", "12:00", first, second, venue_id=there)
    assert missing_legs(stage.plan) == (Leg((first.id, second.id), talk.id, visit.id, here, there, None),)
    venues = stage.plan.venues
    stage.way(venues[there], venues[here], 20)
    assert _ends(stage) == [("Talk", "Visit", None)]
    stage.way(venues[here], venues[there], 25)
    assert _ends(stage) == [("Talk", "Visit", 25)]


def test_a_transfer_stands_for_the_way() -> None:
    stage = Stage()
    here, there, hotel = _two(stage, "Hotel")
    group = stage.group("Rectors")
    stage.event("Talk", "10:00", "11:00", group, venue_id=here)
    stage.event("Ride", "11:00", "11:30", group, kind="transfer", venue_id=here, to_venue_id=there)
    stage.event("Visit", "11:30", "12:00", group, venue_id=there)
    assert _ends(stage) == []
    stage.event("Late ride", "13:00", "13:30", group, kind="transfer", venue_id=hotel, to_venue_id=here)
    stage.event("Dinner", "13:30", "15:00", group, venue_id=there)
    assert _ends(stage) == [("Visit", "Late ride", None), ("Late ride", "Dinner", None)]


def test_no_way_is_made_from_or_to_an_open_place() -> None:
    stage = Stage()
    here, there = _two(stage)
    group = stage.group("Rectors")
    stage.event("Talk", "10:00", "11:00", group, venue_id=here)
    stage.event("Lunch", "12:00", "13:00", group)
    stage.event("Visit", "14:00", "15:00", group, venue_id=there)
    stage.event("Ride", "16:00", "16:30", group, kind="transfer", venue_id=there)
    stage.event("Rest", "17:00", "18:00", group, venue_id=here)
    assert _ends(stage) == []


def test_over_midnight_only_within_four_hours() -> None:
    stage = Stage()
    here, there = _two(stage)
    late, early = stage.group("Late"), stage.group("Early")
    stage.event("Dinner", "21:00", "22:00", late, early, venue_id=here)
    stage.event("Flight", "02:00", "03:00", early, venue_id=there, day=3)
    stage.event("Visit", "02:01", "03:00", late, venue_id=there, day=3)
    assert _ends(stage) == [("Dinner", "Flight", None)]


def test_within_a_day_however_long() -> None:
    stage = Stage()
    here, there = _two(stage)
    group = stage.group("Rectors")
    stage.event("Talk", "08:00", "09:00", group, venue_id=here)
    stage.event("Dinner", "20:00", "21:00", group, venue_id=there)
    assert _ends(stage) == [("Talk", "Dinner", None)]


def test_overlapping_items_have_no_way_between_them() -> None:
    stage = Stage()
    here, there, third = _two(stage, "Third")
    group = stage.group("Rectors")
    stage.event("Long", "10:00", "12:00", group, venue_id=here)
    stage.event("Short", "10:30", "11:00", group, venue_id=there)
    stage.event("Next", "12:00", "12:30", group, venue_id=here)
    assert _ends(stage) == []
    stage.event("Then", "13:00", "13:30", group, venue_id=third)
    assert _ends(stage) == [("Next", "Then", None)]


def test_staff_items_and_what_is_not_held_do_not_count() -> None:
    stage = Stage()
    here, there = _two(stage)
    group = stage.group("Rectors")
    stage.event("Talk", "10:00", "11:00", group, venue_id=here)
    stage.event("Check", "11:00", "11:10", group, venue_id=there, kind="staff")
    stage.event("Cancelled", "11:20", "11:30", group, venue_id=there, status="cancelled")
    stage.event("Press", "11:40", "12:00", group, venue_id=here)
    assert _ends(stage) == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 59), st.integers(0, 2), st.booleans()), max_size=7), st.randoms())
def test_the_order_of_rows_makes_no_difference(items: list[tuple[int, int, bool]], random: object) -> None:
    stage = Stage()
    venues = (*_two(stage), None)
    groups = (stage.group("Head"), stage.group("Rectors"))
    for number, (starts, place, both) in enumerate(items):
        who = groups if both else groups[:1]
        stage.event(f"{number}", f"10:{starts:02}", f"10:{starts:02}", *who, venue_id=venues[place])
    before = missing_legs(stage.plan)
    random.shuffle(stage.rows)  # type: ignore[attr-defined]
    assert missing_legs(stage.plan) == before
