import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Grip, Spot, taken
from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.model.kinds import EventKind


def item(starts: int, ends: int, *lanes: int) -> Item:
    return Item(f"{starts}", EventKind.MEETING, starts, ends, lanes, "Talks")


def drag(grip: Grip, *items: Item, minute: float = 600, lane: int = 0) -> Drag:
    return Drag(grip, Spot(minute, lane), tuple(taken(each, each.lanes) for each in items), groups=3)


def spans(of: Drag) -> list[tuple[int, int]]:
    return [(each.starts, each.ends) for each in of.held]


@pytest.mark.parametrize(
    ("minute", "fine", "span"),
    [
        (600, False, (600, 660)),
        (602, False, (600, 660)),
        (603, False, (605, 665)),
        (577, False, (575, 635)),
        (603, True, (603, 663)),
        (-900, False, (0, 60)),
        (3000, False, (1435, 1495)),
        (3000, True, (1439, 1499)),
    ],
)
def test_an_item_moves_by_steps_and_starts_on_the_day(minute: float, fine: bool, span: tuple[int, int]) -> None:
    assert spans(drag(Grip.BODY, item(600, 660, 0)).to(Spot(minute, 0), fine=fine)) == [span]


def test_an_item_at_an_odd_minute_goes_to_full_steps() -> None:
    assert spans(drag(Grip.BODY, item(603, 663, 0)).to(Spot(604, 0))) == [(605, 665)]


@pytest.mark.parametrize(
    ("grip", "minute", "span"),
    [
        (Grip.TOP, 620, (620, 660)),
        (Grip.TOP, 900, (655, 660)),
        (Grip.TOP, -900, (0, 660)),
        (Grip.BOTTOM, 620, (600, 680)),
        (Grip.BOTTOM, 200, (600, 605)),
        (Grip.BOTTOM, 541, (600, 605)),
    ],
)
def test_a_grip_makes_an_item_longer_or_shorter_but_never_less_than_five_minutes(
    grip: Grip, minute: float, span: tuple[int, int]
) -> None:
    assert spans(drag(grip, item(600, 660, 0)).to(Spot(minute, 0))) == [span]


def test_several_move_together_and_stop_together() -> None:
    both = drag(Grip.BODY, item(600, 660, 0), item(30, 60, 1))
    assert spans(both.to(Spot(500, 0))) == [(570, 630), (0, 30)]


def test_an_item_changes_its_lane_within_those_of_the_groups() -> None:
    assert [each.lanes for each in drag(Grip.BODY, item(600, 660, 0)).to(Spot(600, 2)).held] == [(2,)]
    assert [each.lanes for each in drag(Grip.BODY, item(600, 660, 0, 1)).to(Spot(600, 2)).held] == [(1, 2)]
    assert [each.lanes for each in drag(Grip.BODY, item(600, 660, 0, 1, 2)).to(Spot(600, 2)).held] == [(0, 1, 2)]
    assert [each.lanes for each in drag(Grip.BODY, item(600, 660, 0)).to(Spot(600, 3)).held] == [(2,)]


def test_only_the_block_that_was_taken_goes_along() -> None:
    apart = item(600, 660, 0, 2)
    taken_right = Drag(Grip.BODY, Spot(600, 2), (taken(apart, (2,)),), groups=3).to(Spot(600, 1))
    assert taken_right.held[0].lanes == (0, 1)


def test_who_is_in_no_group_can_be_put_into_one() -> None:
    others = Drag(Grip.BODY, Spot(600, 3), (taken(item(600, 660, 3), (3,)),), groups=3)
    assert others.to(Spot(600, 1)).held[0].lanes == (1,)


def test_what_has_no_lane_that_goes_along_moves_in_time_alone() -> None:
    staff = Drag(Grip.BODY, Spot(600, 3), (taken(item(600, 660), ()),), groups=3).to(Spot(610, 0))
    assert (staff.lanes_by, spans(staff)) == (0, [(610, 670)])


@pytest.mark.parametrize(
    ("first", "last", "drawn"),
    [
        (Spot(602, 0), Spot(629, 0), (600, 630, (0,))),
        (Spot(629, 1), Spot(602, 0), (600, 630, (0, 1))),
        (Spot(602, 2), Spot(603, 2), (600, 605, (2,))),
        (Spot(1439, 0), Spot(1440, 0), (1435, 1440, (0,))),
        (Spot(0, 0), Spot(-1, 0), (0, 5, (0,))),
    ],
)
def test_an_item_is_drawn_between_two_places(first: Spot, last: Spot, drawn: tuple[int, int, tuple[int, ...]]) -> None:
    assert Drag(Grip.EMPTY, first).to(last).drawn == drawn


def test_nothing_comes_of_a_drag_back_to_where_it_began() -> None:
    there = drag(Grip.BODY, item(603, 663, 0)).to(Spot(700, 1))
    assert there.is_moved
    assert not there.to(Spot(600, 0)).is_moved


@given(
    st.sampled_from(list(Grip)[:3]),
    st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 600)), min_size=1, max_size=4),
    st.lists(st.tuples(st.floats(-3000, 3000), st.integers(0, 4), st.booleans()), max_size=6),
)
def test_whatever_the_way_starts_stay_on_the_day_and_ends_after_them(
    grip: Grip, rows: list[tuple[int, int]], way: list[tuple[float, int, bool]]
) -> None:
    now = drag(grip, *(item(start, start + length, 1) for start, length in rows))
    for minute, lane, fine in way:
        now = now.to(Spot(minute, lane), fine=fine)
    for each in now.held:
        assert 0 <= each.starts < 1440
        assert each.ends - each.starts >= min(5, each.item.ends - each.item.starts)
        assert all(0 <= lane < 3 for lane in each.lanes)
