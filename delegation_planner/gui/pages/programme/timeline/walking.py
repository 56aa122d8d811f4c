"""Which item the arrow keys lead to."""

from collections.abc import Sequence
from typing import TypeVar

from delegation_planner.gui.pages.programme.timeline.board import Board, Gap
from delegation_planner.gui.pages.programme.timeline.items import Item
from delegation_planner.model.ids import Id

T = TypeVar("T")
Stop = Item | Gap
"""What the arrows stop at: an item, or a leg that is missing."""


def stops(board: Board, *, with_staff: bool) -> list[Stop]:
    """Return what the arrows walk through, in the order of time; items whose time is open come last."""
    items = [item for item in board.in_order if item.lanes or with_staff]
    waiting = set(map(id, board.waiting))
    timed: list[Stop] = [item for item in items if id(item) not in waiting]
    timed.extend(board.gaps)
    timed.sort(key=lambda each: each.starts)
    return [*timed, *board.waiting]


def beside(board: Board, item: Item, way: int, *, with_staff: bool) -> Item | None:
    """Return the item nearest in time in the next lane that has one; None where there is none.

    Args:
        board: the day.
        item: the item to go from.
        way: -1 to the left, 1 to the right.
        with_staff: whether the lane of the staff is open.
    """
    staff = len(board.lanes)
    here = item.lanes or (staff,)
    lane = (max(here) if way > 0 else min(here)) + way
    while 0 <= lane <= staff:
        there = board.staff if lane == staff and with_staff else [each for each in board.items if lane in each.lanes]
        if there:
            return max(there, key=lambda each: (_together(item, each), -each.starts))
        lane += way
    return None


def after(sequence: Sequence[T], place: int, way: int) -> T | None:
    """Return what comes next in a sequence, or the last there is; None in an empty one.

    Args:
        sequence: what is walked through.
        place: where one is; -1 for nowhere.
        way: -1 back, 1 on.
    """
    if not sequence:
        return None
    if place < 0:
        return sequence[0] if way > 0 else sequence[-1]
    return sequence[max(0, min(len(sequence) - 1, place + way))]


def next_in_turn(ids: Sequence[Id], order: Sequence[Id], here: Id) -> Id:
    """Return the first of some events that comes after one in an order; after the last comes the first again."""
    place = order.index(here) if here in order else -1
    later = (each for each in ids if order.index(each) > place)
    return next(later, ids[0] if ids else "")


def _together(item: Item, other: Item) -> int:
    """Return how many minutes two items have in common; below 0 how far they are apart."""
    return min(item.ends, other.ends) - max(item.starts, other.starts)
