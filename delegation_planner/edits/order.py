"""Rows that have a place among others, from 1: no place is held twice and none is left out."""

from collections.abc import Iterable, Sequence

from delegation_planner.edits.rows import alter
from delegation_planner.model.edit import Change
from delegation_planner.model.row import Row


def last_place(rows: Iterable[Row], field: str = "position") -> int:
    """Return the last place that is taken; 0 where there are no rows."""
    return max((row.values()[field] for row in rows), default=0)


def opened(rows: Iterable[Row], place: int, field: str = "position") -> tuple[Change, ...]:
    """Return the Changes that free a place: who stands there and below moves down by one."""
    return _moved((row for row in rows if row.values()[field] >= place), 1, field)


def closed(rows: Iterable[Row], place: int, field: str = "position") -> tuple[Change, ...]:
    """Return the Changes that close the gap at a place: who stands below moves up by one."""
    return _moved((row for row in rows if row.values()[field] > place), -1, field)


def numbered(rows: Iterable[Row], field: str = "position") -> tuple[Change, ...]:
    """Return the Changes that give rows their places in the order in which they come."""
    return tuple(change for place, row in enumerate(rows, 1) for change in alter(row, **{field: place}))


def inserted(rows: Sequence[Row], row: Row, place: int) -> list[Row]:
    """Return rows in their new order when one of them takes a place, from 1; beyond the last it is the last."""
    order = [each for each in rows if each.id != row.id]
    order.insert(max(0, place - 1), row)
    return order


def _moved(rows: Iterable[Row], by: int, field: str) -> tuple[Change, ...]:
    return tuple(change for row in rows for change in alter(row, **{field: row.values()[field] + by}))
