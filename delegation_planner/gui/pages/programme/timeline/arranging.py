"""Where the items of a day stand in their lanes: beside each other where they would hide each other, and what overlaps.

One sweep over each lane; nothing is compared in pairs.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import groupby
from math import ceil

from delegation_planner.gui.pages.programme.lanes import runs
from delegation_planner.gui.pages.programme.timeline.items import MIDNIGHT, Item
from delegation_planner.model.ids import Id


@dataclass(frozen=True, slots=True)
class Block:
    """An item, or a part of it, in lanes that lie beside each other.

    Attributes:
        item: the item.
        first, last: its lanes, from 0.
        column, columns: which part of its lane's width it has, where several stand beside each other.
        text_first, text_last: the lanes in which its words stand: those in which nothing lies over them.
        text_from: the minute from which they stand there; later than its start where all lanes are covered until then.
    """

    item: Item
    first: int
    last: int
    column: int
    columns: int
    text_first: int
    text_last: int
    text_from: int


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two items at one time in one lane.

    Attributes:
        event_id: the shorter one.
        other_id: the other one.
        starts, ends: when both are under way, in minutes from midnight.
        lane: the lane.
    """

    event_id: Id
    other_id: Id
    starts: int
    ends: int
    lane: int


@dataclass(frozen=True)
class Arrangement:
    """Items in their places.

    Attributes:
        blocks: in the order in which they begin.
        overlaps: in the order in which they begin.
    """

    blocks: tuple[Block, ...]
    overlaps: tuple[Overlap, ...]

    @cached_property
    def lanes_in_conflict(self) -> frozenset[int]:
        """The lanes in which something overlaps."""
        return frozenset(each.lane for each in self.overlaps)


def arrange(items: Iterable[Item], least: float, band: float, strict: Sequence[bool]) -> Arrangement:
    """Return where items stand.

    Args:
        items: the items in the order of time; those without a lane stand in the first one.
        least: the minutes that even a short item takes up where it is drawn.
        band: the minutes that the words of a title take up.
        strict: of each lane whether items at one time in it contradict each other.
    """
    lanes: dict[int, list[Item]] = {}
    for item in items:
        for lane in item.lanes or (0,):
            lanes.setdefault(lane, []).append(item)
    sweeps = {lane: _Sweep(found, least, band) for lane, found in lanes.items()}
    overlaps = [each for lane, found in lanes.items() if strict[lane] for each in overlaps_in(found, lane)]
    there = {item.event_id: item for found in lanes.values() for item in found}
    _divide_what_is_hidden(sweeps, there.values())
    blocks = (block for item in there.values() for block in _blocks(item, sweeps))
    return Arrangement(tuple(sorted(blocks, key=_in_time)), tuple(sorted(overlaps, key=_overlap_order)))


def overlaps_in(items: Iterable[Item], lane: int) -> Iterator[Overlap]:
    """Yield what overlaps in a lane: each item with that one of those under way that goes on longest.

    Args:
        items: the items of the lane in the order of time.
        lane: the lane.
    """
    longest: Item | None = None
    for item in items:
        if item.is_cancelled:
            continue
        if longest is not None and longest.ends > item.starts and item.ends > item.starts:
            yield overlap_of(longest, item, lane)
        if longest is None or item.ends > longest.ends:
            longest = item


def overlap_of(first: Item, second: Item, lane: int) -> Overlap:
    """Return the overlap of two items, of which the second does not begin before the first."""
    shorter, other = (first, second) if first.ends - first.starts < second.ends - second.starts else (second, first)
    return Overlap(shorter.event_id, other.event_id, second.starts, min(first.ends, second.ends), lane)


def layered(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks in the order in which they are painted: shorter and later ones over those that they would miss."""
    return sorted(blocks, key=lambda block: (block.item.starts - block.item.ends, block.item.starts))


class _Sweep:
    """The items of one lane: in clusters that hang together, each with the columns it needs.

    Attributes:
        clusters: the ids of the items that hang together with each.
        places: the column of each item, and how many there are.
        covered: until which minute the title of an item is covered by another one.
    """

    def __init__(self, items: Sequence[Item], least: float, band: float) -> None:
        self._least = least
        self._band = band
        self._cluster_of: dict[Id, list[Item]] = {}
        self.clusters: dict[Id, tuple[Id, ...]] = {}
        self.places: dict[Id, tuple[int, int]] = {}
        self.covered: dict[Id, int] = {}
        for cluster in self._hanging(items):
            ids = tuple(item.event_id for item in cluster)
            self._cluster_of |= dict.fromkeys(ids, cluster)
            self.clusters |= dict.fromkeys(ids, ids)
            self._place(cluster)

    def divide(self, event_id: Id) -> None:
        """Let the items of a cluster stand beside each other, two and two."""
        cluster = self._cluster_of[event_id]
        self._stand_beside(cluster, *self._columns(cluster))

    def has_room_below(self, item: Item) -> bool:
        """Tell whether the words of an item whose title is covered have room under what covers it."""
        return self._bottom(item) - self.covered[item.event_id] >= self._band

    def _hanging(self, items: Sequence[Item]) -> Iterator[list[Item]]:
        cluster: list[Item] = []
        until = 0.0
        for item in items:
            if cluster and item.starts >= until:
                yield cluster
                cluster, until = [], 0.0
            cluster.append(item)
            until = max(until, self._bottom(item))
        if cluster:
            yield cluster

    def _place(self, cluster: list[Item]) -> None:
        columns, count = self._columns(cluster) if len(cluster) > 1 else ([0], 1)
        if count > 2:
            self._stand_beside(cluster, columns, count)
            return
        for item in cluster:
            self.places[item.event_id] = (0, 1)
        if count == 2:
            self._cover(cluster)

    def _columns(self, cluster: list[Item]) -> tuple[list[int], int]:
        """Return the column of each item, the first that is free, and how many there are."""
        free: list[int] = []
        busy: list[tuple[float, int]] = []
        found: list[int] = []
        count = 0
        for item in cluster:
            while busy and busy[0][0] <= item.starts:
                heappush(free, heappop(busy)[1])
            column = heappop(free) if free else count
            count = max(count, column + 1)
            heappush(busy, (self._bottom(item), column))
            found.append(column)
        return found, count

    def _stand_beside(self, cluster: list[Item], columns: list[int], count: int) -> None:
        for item, column in zip(cluster, columns, strict=True):
            self.places[item.event_id] = (column, count)
            self.covered.pop(item.event_id, None)

    def _cover(self, cluster: list[Item]) -> None:
        """Find the items whose title another one would lie over; never more than two are drawn at one time here."""
        longest = cluster[0]
        for item in cluster[1:]:
            if item.starts < self._bottom(longest):
                below, over = (longest, item) if _lies_over(item, longest) else (item, longest)
                title_ends = max(below.starts, 0) + self._band
                if over.starts < title_ends and self._bottom(over) > below.starts:
                    self.covered[below.event_id] = max(self.covered.get(below.event_id, 0), ceil(self._bottom(over)))
            if self._bottom(item) > self._bottom(longest):
                longest = item

    def _bottom(self, item: Item) -> float:
        return max(min(item.ends, MIDNIGHT), max(item.starts, 0) + self._least)


def _lies_over(item: Item, other: Item) -> bool:
    """Tell whether an item is painted over one that does not begin after it."""
    return item.ends - item.starts <= other.ends - other.starts


def _divide_what_is_hidden(sweeps: dict[int, _Sweep], items: Iterable[Item]) -> None:
    """Let what lies over an item stand beside it, where the item's words have no room left in one of its blocks."""
    for item in items:
        for first, last in runs(item.lanes or (0,)):
            there = [sweeps[lane] for lane in range(first, last + 1)]
            covering = [sweep for sweep in there if item.event_id in sweep.covered]
            if len(covering) == len(there) and not all(sweep.has_room_below(item) for sweep in covering):
                for sweep in covering:
                    sweep.divide(item.event_id)


def _in_time(block: Block) -> tuple[int, int, Id, int]:
    return block.item.starts, -block.item.ends, block.item.event_id, block.first


def _overlap_order(overlap: Overlap) -> tuple[int, int, Id, int]:
    return overlap.starts, overlap.ends, overlap.event_id, overlap.lane


def _blocks(item: Item, sweeps: dict[int, _Sweep]) -> Iterator[Block]:
    """Yield the blocks of an item: one for each run of lanes in which it has the same neighbours, or none beside it."""
    for _, group in groupby(item.lanes or (0,), key=lambda lane: _neighbours(item, sweeps[lane])):
        for first, last in runs(list(group)):
            column, columns = sweeps[first].places[item.event_id]
            covers = {lane: sweeps[lane].covered.get(item.event_id) for lane in range(first, last + 1)}
            free = [lane for lane, until in covers.items() if until is None]
            text_first, text_last = next(runs(free), (first, last))
            text_from = item.starts if free else max(until or 0 for until in covers.values())
            yield Block(item, first, last, column, columns, text_first, text_last, text_from)


def _neighbours(item: Item, sweep: _Sweep) -> tuple[Id, ...]:
    """Return what stands beside an item in a lane; nothing where the lane is not divided there."""
    return sweep.clusters[item.event_id] if sweep.places[item.event_id][1] > 1 else ()
