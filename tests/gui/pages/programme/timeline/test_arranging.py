from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.gui.pages.programme.timeline.arranging import Arrangement, arrange, layered
from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.model.kinds import EventKind

LEAST, BAND = 14.0, 14.0
STRICT = (True, True, True)


def item(name: str, starts: int, ends: int, *lanes: int, cancelled: bool = False) -> Item:
    return Item(name, EventKind.MEETING, starts, ends, lanes or (0,), name, is_cancelled=cancelled)


def arranged(*items: Item) -> Arrangement:
    return arrange(sorted(items, key=lambda each: (each.starts, -each.ends)), LEAST, BAND, STRICT)


def places(found: Arrangement) -> list[tuple[str, int, int, int, int]]:
    return [(b.item.event_id, b.first, b.last, b.column, b.columns) for b in found.blocks]


def overlaps(found: Arrangement) -> list[tuple[str, str, int, int, int]]:
    return [(each.event_id, each.other_id, each.starts, each.ends, each.lane) for each in found.overlaps]


def test_lanes_beside_each_other_have_one_block_and_others_one_each() -> None:
    assert places(arranged(item("a", 0, 60, 0, 1))) == [("a", 0, 1, 0, 1)]
    assert places(arranged(item("a", 0, 60, 0, 2))) == [("a", 0, 0, 0, 1), ("a", 2, 2, 0, 1)]


def test_of_two_at_one_time_the_shorter_one_is_told_with_how_long() -> None:
    found = arranged(item("round table", 620, 660, 1), item("signing", 645, 705, 0, 1, 2))
    assert overlaps(found) == [("round table", "signing", 645, 660, 1)]
    assert found.lanes_in_conflict == {1}
    signing = next(block for block in found.blocks if block.item.event_id == "signing")
    assert (signing.first, signing.last, signing.text_first, signing.text_last) == (0, 2, 0, 0)
    assert [block.item.event_id for block in layered(found.blocks)] == ["signing", "round table"]


def test_what_lies_over_the_title_of_another_pushes_it_down_or_stands_beside_it() -> None:
    found = arranged(item("a", 600, 720), item("b", 600, 660))
    assert [(b.item.event_id, b.columns, b.text_from) for b in found.blocks] == [("a", 1, 660), ("b", 1, 600)]
    found = arranged(item("a", 600, 665), item("b", 600, 660))
    assert places(found) == [("a", 0, 0, 0, 2), ("b", 0, 0, 1, 2)]
    found = arranged(item("a", 600, 720), item("b", 660, 690))
    assert [(b.item.event_id, b.columns, b.text_from) for b in found.blocks] == [("a", 1, 600), ("b", 1, 660)]


def test_three_at_one_time_stand_side_by_side() -> None:
    found = arranged(item("a", 0, 100), item("b", 20, 90), item("c", 40, 80), item("d", 90, 120))
    assert places(found) == [("a", 0, 0, 0, 3), ("b", 0, 0, 1, 3), ("c", 0, 0, 2, 3), ("d", 0, 0, 1, 3)]
    assert {each for one in overlaps(found) for each in one[:2]} == {"a", "b", "c", "d"}


def test_a_block_is_divided_only_in_the_lane_where_there_are_many() -> None:
    found = arranged(item("a", 0, 100, 0, 1, 2), item("b", 20, 90, 1), item("c", 40, 80, 1))
    assert places(found)[:3] == [("a", 0, 0, 0, 1), ("a", 1, 1, 0, 3), ("a", 2, 2, 0, 1)]


def test_many_with_the_same_lanes_divide_the_width_of_all_of_them() -> None:
    found = arranged(item("a", 0, 100, 0, 1), item("b", 20, 90, 0, 1), item("c", 40, 80, 0, 1))
    assert places(found) == [("a", 0, 1, 0, 3), ("b", 0, 1, 1, 3), ("c", 0, 1, 2, 3)]


def test_items_one_after_another_do_not_overlap_and_cancelled_ones_never_do() -> None:
    assert overlaps(arranged(item("a", 0, 60), item("b", 60, 90))) == []
    assert overlaps(arranged(item("a", 0, 60), item("b", 30, 30))) == []
    assert overlaps(arranged(item("a", 0, 60), item("b", 30, 90, cancelled=True))) == []


def test_in_a_lane_of_people_who_are_not_together_nothing_overlaps() -> None:
    items = [item("a", 0, 60), item("b", 30, 90)]
    assert arrange(items, LEAST, BAND, (False,)).overlaps == ()


ITEMS = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(0, 240), st.sets(st.integers(0, 2), min_size=1)), max_size=25
)


@given(ITEMS)
def test_every_lane_of_an_item_shows_it_exactly_once_and_no_two_hide_each_other(
    rows: list[tuple[int, int, set[int]]],
) -> None:
    items = [item(str(n), start, start + length, *sorted(lanes)) for n, (start, length, lanes) in enumerate(rows)]
    found = arranged(*items)
    for each in items:
        shown = [lane for b in found.blocks if b.item is each for lane in range(b.first, b.last + 1)]
        assert sorted(shown) == list(each.lanes)
    for lane in range(3):
        there = [b for b in found.blocks if b.first <= lane <= b.last]
        for place, one in enumerate(there):
            for other in there[place + 1 :]:
                apart = _bottom(one.item) <= other.item.starts or _bottom(other.item) <= one.item.starts
                if not apart and one.columns > 1:
                    assert (one.columns, one.column != other.column) == (other.columns, True)


@given(ITEMS)
def test_what_overlaps_is_what_a_comparison_of_all_pairs_finds(rows: list[tuple[int, int, set[int]]]) -> None:
    items = [item(str(n), start, start + length, *sorted(lanes)) for n, (start, length, lanes) in enumerate(rows)]
    expected = {
        (each.event_id, lane)
        for each in items
        for other in items
        for lane in set(each.lanes) & set(other.lanes)
        if each is not other and max(each.starts, other.starts) < min(each.ends, other.ends)
    }
    found = arranged(*items).overlaps
    assert {(each, one.lane) for one in found for each in (one.event_id, one.other_id)} == expected
    assert all(one.starts < one.ends for one in found)


def _bottom(each: Item) -> float:
    return max(min(each.ends, 1440), each.starts + LEAST)
