from datetime import date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import but, event, plan_of, row, visit

from delegation_planner.gui.pages.programme.timeline.board import board_of, local_day
from delegation_planner.gui.pages.programme.timeline.items import spoken_with
from delegation_planner.model.ceremonies import Mou, Signing
from delegation_planner.model.kinds import EventKind, EventStatus, MouState, TimeState
from delegation_planner.model.people import Room, Venue
from delegation_planner.model.programme import Attendance, Step
from delegation_planner.model.visits import Member
from delegation_planner.rules.legs import Leg
from tests.gui.pages.programme.timeline.boards import (
    DAY,
    GUESTS,
    HEAD,
    ONE_RECTOR,
    RECEIVING,
    RECTOR,
    RECTORS,
    TECHNICAL,
    VISIT,
    board,
    item,
    plan,
)


def test_each_group_of_the_guests_has_a_lane_with_who_is_in_it() -> None:
    found = board(*item("Talks", "09:15", "10:15", HEAD, RECTORS))
    assert [(lane.name, lane.people) for lane in found.lanes] == [
        ("Head of delegation", "Sayasat Nurbek"),
        ("Rectors", "1 member"),
        ("Technical group", ""),
    ]
    (talks,) = found.items
    assert (talks.starts, talks.ends, talks.lanes, talks.times) == (555, 615, (0, 1), "09:15–10:15")


def test_a_lane_counts_those_beside_the_head_or_what_was_declared() -> None:
    more = [row(Member, VISIT, delegation_id=GUESTS.id, group_id=HEAD.id, person_id=RECTOR.id) for _ in range(6)]
    declared = but(TECHNICAL, declared_size=8)
    found = board_of(plan(*more, declared), DAY)
    assert [lane.people for lane in found.lanes] == ["Sayasat Nurbek and 6 others", "1 member", "8 members"]


def test_who_is_in_no_group_of_the_guests_has_a_lane_of_its_own_in_which_nothing_clashes() -> None:
    found = board(*item("Briefing", "09:00", "10:00", RECEIVING))
    assert [(lane.name, lane.is_one_party) for lane in found.lanes][3] == ("Others", False)
    assert found.items[0].lanes == (3,)
    assert board(*item("Talks", "09:00", "10:00", HEAD)).lanes[-1].name == "Technical group"


def test_a_visit_without_groups_has_one_lane() -> None:
    found = board_of(plan_of(VISIT, event(VISIT, "Talk", "09:00", "09:30")), DAY)
    assert [lane.name for lane in found.lanes] == ["Whole delegation"]
    assert found.items[0].lanes == (0,)


def test_staff_items_and_open_times_stand_elsewhere() -> None:
    staff = item("Check", "07:00", "07:30", kind=EventKind.STAFF)
    waiting = item("Call", "09:00", "09:30", HEAD, time_state=TimeState.TO_BE_CONFIRMED)
    found = board(*staff, *waiting)
    assert ([each.title for each in found.staff], [each.title for each in found.waiting]) == (["Check"], ["Call"])
    assert found.items == ()
    assert (found.staff[0].lanes, found.waiting[0].times) == ((), "")


def test_an_item_over_midnight_stands_on_both_days() -> None:
    late = but(event(VISIT, "Flight", "23:30", "23:30"), ends=datetime(2026, 2, 3, 0, 40))
    (tonight,), (tomorrow,) = board(late).items, board(late, day=date(2026, 2, 3)).items
    assert (tonight.starts, tonight.ends, tonight.times) == (1410, 1480, "23:30 → 00:40 +1")
    assert (tomorrow.starts, tomorrow.ends, tomorrow.times) == (-30, 40, "… → 00:40")
    assert (tonight.is_continued, tomorrow.is_continued) == (False, True)
    assert board(late, day=date(2026, 2, 4)).items == ()
    until = but(late, ends=datetime(2026, 2, 3))
    assert board(until, day=date(2026, 2, 3)).items == ()


def test_an_item_of_another_zone_stands_where_its_moment_is_in_the_visits() -> None:
    call = event(VISIT, "Call home", "09:00", "09:30", zone="Europe/London")
    night = but(event(VISIT, "Late call", "22:00", "22:30", zone="Europe/London"))
    found = board(call, night)
    assert [(each.title, each.starts, each.times) for each in found.items] == [("Call home", 840, "14:00–14:30")]
    assert found.items[0].note == "London time (GMT, UTC+0)"
    assert local_day(plan(night), night) == date(2026, 2, 3)
    assert [each.starts for each in board(night, day=date(2026, 2, 3)).items] == [180]


@pytest.mark.parametrize(
    ("day", "starts", "ends", "minutes"),
    [("2026-03-29", "01:30", "03:30", "60"), ("2026-10-25", "02:30", "03:30", "120")],
)
def test_where_the_clock_is_changed_meanwhile_the_real_length_is_said(
    day: str, starts: str, ends: str, minutes: str
) -> None:
    berlin = visit(zone="Europe/Berlin", starts=day, ends=day)
    held = event(berlin, "Night shift", starts, ends)
    (found,) = board_of(plan_of(berlin, held), date.fromisoformat(day)).items
    assert found.times == f"{starts}–{ends} · {minutes} min"


def test_a_leg_says_from_where_to_where_how_long_and_how() -> None:
    house, campus = row(Venue, name="Ministry", short_name="MoFE&PT"), row(Venue, name="Campus", short_name="IIUI")
    ends = {"venue_id": house.id, "to_venue_id": campus.id, "transport": "motorcade", "kind": EventKind.TRANSFER}
    found = board(house, campus, *item("Drive", "12:00", "12:25", HEAD, **ends)).items[0]
    assert (found.title, found.place, found.times) == ("MoFE&PT → IIUI", "25 min · motorcade", "12:00–12:25")
    assert found.is_leg


def test_a_signing_says_how_many_texts_are_ready_and_where_its_steps_begin() -> None:
    (ceremony, *there) = item("MoU signing ceremony", "10:45", "11:45", HEAD, kind=EventKind.SIGNING)
    signing = row(Signing, VISIT, event_id=ceremony.id)
    mous = [
        row(Mou, VISIT, signing_id=signing.id, title="M", number=n, state=state)
        for n, state in enumerate((MouState.PRINTED, MouState.DRAFT, MouState.SIGNED), 1)
    ]
    steps = [
        row(Step, VISIT, event_id=ceremony.id, title=t, minutes=m, position=p) for p, t, m in ((1, "A", 5), (2, "B", 9))
    ]
    (found,) = board(ceremony, *there, signing, *mous, *steps).items
    assert (found.chip, found.steps) == ("2 of 3 ready", ((645, "A"), (650, "B")))


def test_a_block_is_spoken_with_its_problems() -> None:
    house = row(Venue, name="Ministry", short_name="MoFE&PT")
    hall = row(Room, venue_id=house.id, name="Auditorium")
    where = {"venue_id": house.id, "room_id": hall.id, "kind": EventKind.SIGNING}
    rows = item("MoU signing ceremony", "10:45", "11:45", HEAD, RECTORS, TECHNICAL, **where)
    said = "Signing, MoU signing ceremony, 10:45 to 11:45, Auditorium, MoFE&PT, all groups"
    whole = plan(house, hall, *rows)
    assert spoken_with(whole, rows[0], []) == said
    assert spoken_with(whole, rows[0], ["rectors are needed in two places"]) == (
        f"{said}, one problem: rectors are needed in two places"
    )
    assert spoken_with(whole, rows[0], ["a", "b", "a"]) == f"{said}, 2 problems: a; b"


def test_three_hundred_people_in_one_item_are_in_one_place_of_each_lane() -> None:
    talk = event(VISIT, "Talk", "09:00", "10:00")
    there = [row(Attendance, VISIT, event_id=talk.id, member_id=ONE_RECTOR.id) for _ in range(300)]
    assert [each.lanes for each in board(talk, *there).items] == [(1,)]


def test_a_missing_leg_stands_between_its_items() -> None:
    house, campus = row(Venue, name="Ministry", short_name="MoFE&PT"), row(Venue, name="Campus", short_name="QAU")
    first, second = event(VISIT, "A", "09:00", "10:00"), event(VISIT, "B", "10:30", "11:00")
    for minutes, words in ((35, "MoFE&PT → QAU needs 35 min"), (None, "MoFE&PT → QAU: travel time not known")):
        leg = Leg((RECTORS.id, TECHNICAL.id), first.id, second.id, house.id, campus.id, minutes)
        (gap,) = board_of(plan(house, campus, first, second), DAY, [leg]).gaps
        assert (gap.starts, gap.ends, gap.lanes, gap.words) == (600, 630, (1, 2), words)


def test_groups_that_come_from_different_items_make_one_leg_when_all_can() -> None:
    house, campus = row(Venue, name="Ministry"), row(Venue, name="Campus")
    talk, tea, goal = (
        event(VISIT, title, *times)
        for title, *times in (("A", "09:00", "10:00"), ("B", "09:30", "10:10"), ("C", "11:00", "11:30"))
    )
    legs = [
        Leg((HEAD.id,), talk.id, goal.id, house.id, campus.id, 20),
        Leg((RECTORS.id,), tea.id, goal.id, house.id, campus.id, 20),
    ]
    (gap,) = board_of(plan(house, campus, talk, tea, goal), DAY, legs).gaps
    assert (gap.starts, gap.lanes, set(gap.leg.group_ids)) == (610, (0, 1), {HEAD.id, RECTORS.id})


def test_cancelled_items_are_told() -> None:
    assert board(*item("Tea", "10:00", "10:30", HEAD, status=EventStatus.CANCELLED)).items[0].is_cancelled


GROUPS = (HEAD, RECTORS, TECHNICAL)
ITEMS = st.lists(st.tuples(st.integers(0, 1430), st.integers(0, 200), st.sets(st.integers(0, 2))), max_size=12)


@given(ITEMS, st.integers())
def test_a_board_is_the_same_whatever_the_order_of_the_rows_and_shows_each_group_each_item_once(
    items: list[tuple[int, int, set[int]]], seed: int
) -> None:
    rows = [
        each
        for number, (start, length, groups) in enumerate(items)
        for each in item(f"Item {number}", *_times(start, length), *(GROUPS[place] for place in groups))
    ]
    found = board(*rows)
    Random(seed).shuffle(rows)
    assert board(*rows) == board(*rows[::-1])
    assert board(*rows).items == found.items
    assert sorted(int(each.title[5:]) for each in found.items) == list(range(len(items)))
    for each in found.items:
        assert each.lanes == tuple(sorted(items[int(each.title[5:])][2])) or each.lanes == (3,)


def _times(start: int, length: int) -> tuple[str, str]:
    end = min(1439, start + length)
    return f"{start // 60:02}:{start % 60:02}", f"{end // 60:02}:{end % 60:02}"
