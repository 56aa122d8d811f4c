"""Which backups stay: all of two days, then one for each day, week and month, fewer the older they are."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from itertools import islice

ALL_OF = timedelta(days=2)
"""Backups younger than this all stay."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""For so many days, weeks and months that have one, the last of each stays."""
AT_LEAST = 3
"""So many of the newest stay however old they are."""


def to_keep(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return which backups stay.

    Args:
        made: when each was made; aware.
        now: the time now; aware.
    """
    newest_first = sorted(set(made), reverse=True)
    kept = set(newest_first[:AT_LEAST]) | {when for when in newest_first if now - when < ALL_OF}
    old = [when for when in newest_first if when not in kept]
    kept.update(_last_of_each(old, lambda when: when.date().toordinal(), DAILY))
    kept.update(_last_of_each(old, lambda when: when.date().toordinal() // 7, WEEKLY))
    kept.update(_last_of_each(old, lambda when: when.year * 12 + when.month, MONTHLY))
    return frozenset(kept)


def _last_of_each(newest_first: list[datetime], period: Callable[[datetime], int], periods: int) -> Iterable[datetime]:
    last: dict[int, datetime] = {}
    for when in newest_first:
        last.setdefault(period(when), when)
    return islice(last.values(), periods)
