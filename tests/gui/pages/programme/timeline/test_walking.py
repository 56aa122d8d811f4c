from delegation_planner.gui.pages.programme.timeline.board import Board
from delegation_planner.gui.pages.programme.timeline.walking import after, beside, next_in_turn, stops
from delegation_planner.model.kinds import EventKind, TimeState
from tests.gui.pages.programme.timeline.boards import HEAD, RECTORS, TECHNICAL, board, item


def day() -> Board:
    return board(
        *item("Check", "07:00", "08:00", kind=EventKind.STAFF),
        *item("Call", "08:00", "08:30", HEAD, time_state=TimeState.TO_BE_CONFIRMED),
        *item("Talks", "09:00", "10:00", HEAD),
        *item("Tour", "09:30", "10:30", TECHNICAL),
        *item("Table", "09:55", "11:00", RECTORS),
    )


def named(of: Board, title: str) -> str:
    return next(each.event_id for each in of.in_order if each.title == title)


def test_the_arrows_stop_in_the_order_of_time_and_at_open_times_last() -> None:
    found = day()
    titles = ["Talks", "Tour", "Table", "Call"]
    assert stops(found, with_staff=False) == [found.by_id[named(found, title)] for title in titles]
    assert stops(found, with_staff=True)[0] is found.by_id[named(found, "Check")]


def test_beside_an_item_is_what_has_most_time_in_common_else_what_is_near() -> None:
    found = day()
    table, tour, check = (found.by_id[named(found, title)] for title in ("Table", "Tour", "Check"))
    right = beside(found, table, 1, with_staff=False)
    assert (right and right.title, beside(found, tour, 1, with_staff=False)) == ("Tour", None)
    assert beside(found, tour, 1, with_staff=True) is check
    left = beside(found, check, -1, with_staff=True)
    assert left is tour
    left = beside(found, table, -1, with_staff=False)
    assert left
    assert left.title == "Talks"


def test_walking_stops_at_both_ends_and_begins_anywhere() -> None:
    assert [after("abc", place, 1) for place in (-1, 0, 2)] == ["a", "b", "c"]
    assert [after("abc", place, -1) for place in (-1, 0, 2)] == ["c", "a", "b"]
    assert after("", -1, 1) is None


def test_after_the_last_in_turn_comes_the_first() -> None:
    assert [next_in_turn(["b", "d"], "abcd", here) for here in ("a", "b", "d", "")] == ["b", "d", "b", "b"]
    assert next_in_turn([], "abcd", "a") == ""
