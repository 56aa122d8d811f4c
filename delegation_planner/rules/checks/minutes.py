"""Moments in minutes of UTC since 1970: what a clock on the wall shows then, and which stretches of time overlap."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH = datetime(1970, 1, 1)
_MINUTE = timedelta(minutes=1)


def minute_of(wall: datetime, zone: str) -> int:
    """Return the moment at which the clock of a zone shows a time, as `model.checks.utc` has it, six times as fast."""
    offset = _zone(zone).utcoffset(wall)
    return (wall - _NAIVE_EPOCH - (offset or timedelta())) // _MINUTE


def wall_of(minute: int, zone: str) -> datetime:
    """Return what the clock of a zone shows at a moment, naive."""
    return (_EPOCH + minute * _MINUTE).astimezone(_zone(zone)).replace(tzinfo=None)


def overlaps(spans: Iterable[tuple[int, int, T]]) -> Iterator[tuple[T, T]]:
    """Yield each two that overlap, by a sweep over them; what only touches and what takes no time does not.

    Args:
        spans: begin, end and what it is, in the order in which they begin.
    """
    running: list[tuple[int, T]] = []
    latest = 0
    for begins, ends, what in spans:
        if ends <= begins:
            continue
        if running and latest <= begins:
            running.clear()
        if running:
            running = [each for each in running if each[0] > begins]
            for _, other in running:
                yield other, what
        latest = max(latest, ends) if running else ends
        running.append((ends, what))


def longest_gap(spans: Iterable[tuple[int, int]], begins: int, ends: int) -> int:
    """Return the longest time between two moments, in minutes, that none of the spans takes.

    Args:
        spans: begin and end, in the order in which they begin.
        begins: the moment from which on it counts.
        ends: the moment until which it counts.
    """
    longest, free_from = 0, begins
    for start, end in spans:
        longest = max(longest, min(start, ends) - free_from)
        free_from = max(free_from, end)
    return max(longest, ends - free_from, 0)


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
