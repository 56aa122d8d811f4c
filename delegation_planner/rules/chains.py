"""Who goes from which item to which: the chains along which a delay travels through a programme."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import pairwise

from delegation_planner.model.checks import utc
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, EventStatus, TimeState
from delegation_planner.model.naming import person_attending
from delegation_planner.model.plan import VisitPlan, grouped
from delegation_planner.model.programme import Event

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)
_BEFORE_FLIGHT = 60
"""So many minutes before a departure its people are at the airport, at least: that time is not free (practice)."""
_NEAR = 30
"""So many minutes before an item the staff make it ready, at most."""


@dataclass(frozen=True, slots=True)
class Item:
    """An event that takes place at a known time.

    Attributes:
        event: the event.
        begins: when it begins, in minutes of UTC since 1970.
        ends: when it ends.
        people: the ids of the groups and persons who go through it; the members of a group are among them.
    """

    event: Event
    begins: int
    ends: int
    people: frozenset[Id]

    @property
    def id(self) -> Id:
        """The event's id."""
        return self.event.id

    def precedes(self, other: "Item") -> bool:
        """Tell whether somebody at both would come from this one to the other."""
        return self.ends <= other.begins or self.begins < other.begins


class Chains:
    """The items of a visit in the order in which they begin, and what lies between them.

    An organisation that sends people without saying whom may be at several places at once, so it makes no chain.

    Attributes:
        items: the items.
        by_event: the same by their events.
    """

    def __init__(self, plan: VisitPlan, since: date) -> None:
        """Read a visit.

        Args:
            plan: the visit.
            since: the day from which on the items are looked at.
        """
        self._plan = plan
        first = since - _DAY if since > date.min else since
        events = (each for each in plan.events.values() if takes_place(each) and each.starts.date() >= first)
        found = (_item(event, self._people(event.id)) for event in events)
        self.items = tuple(sorted(found, key=in_order))
        self.by_event: Mapping[Id, Item] = {item.id: item for item in self.items}

    def before(self, item: Item) -> Iterator[Item]:
        """Yield the items from which somebody comes to this one, near and far."""
        for each in self.items[: self._place(item)]:
            if each.precedes(item) and not each.people.isdisjoint(item.people):
                yield each

    def straight_before(self, item: Item) -> Iterator[Item]:
        """Yield the items from which somebody comes straight to this one."""
        return (self.by_event[each] for each in self._next.get(item.id, ()))

    def after(self, item: Item) -> Sequence[Item]:
        """Return the items that begin after this one, in their order."""
        return self.items[self._place(item) + 1 :]

    def around(self, item: Item, by: int) -> Sequence[Item]:
        """Return at least those other items that may meet this one, or that it passes, when it moves by minutes."""
        begins = min(item.begins, item.begins + by) - self._longest - self.longest_way
        ends = max(item.ends, item.ends + by) + self.longest_way
        near = self.items[bisect_left(self.items, begins, key=_begins) : bisect_right(self.items, ends, key=_begins)]
        return [each for each in near if each is not item]

    def free(self, first: Item, second: Item) -> int:
        """Return the free minutes between two items, below 0 where some are missing.

        The way between them is taken off, and before a departure the time for which people are at the airport.
        """
        at_airport = _BEFORE_FLIGHT if second.event.kind is EventKind.DEPARTURE else 0
        return second.begins - first.ends - self.way(first, second) - at_airport

    def way(self, first: Item, second: Item) -> int:
        """Return how long the way from one item to the next takes, as far as it is known; a transfer goes by itself."""
        if not self.is_next(first, second):
            return 0
        ends = (first.event.to_venue_id or first.event.venue_id, second.event.venue_id)
        return self._minutes.get(ends, 0)

    def is_next(self, first: Item, second: Item) -> bool:
        """Tell whether somebody goes from one item to the other with none between."""
        return first.id in self._next.get(second.id, ())

    def made_ready_by(self, item: Item) -> Item | None:
        """Return the item that an item of the staff makes ready; None for none.

        It is the first one that begins at the same venue soon after; one in the same room comes first.
        """
        near = [each for each in self.around(item, _NEAR) if _is_made_ready(each, item)]
        return min(near, key=lambda each: (each.event.room_id != item.event.room_id, each.begins), default=None)

    @cached_property
    def longest_way(self) -> int:
        """How long the longest way takes that is known, or the wait before a flight where that is longer."""
        return max(*self._minutes.values(), _BEFORE_FLIGHT, 0)

    def _place(self, item: Item) -> int:
        return bisect_left(self.items, in_order(item), key=in_order)

    @cached_property
    def _longest(self) -> int:
        """The length of the longest item."""
        return max((item.ends - item.begins for item in self.items), default=0)

    @cached_property
    def _next(self) -> Mapping[Id, Collection[Id]]:
        """By each item those from which somebody comes straight to it, in their order."""
        ways: dict[Id, list[Id]] = defaultdict(list)
        for item in self.items:
            for person in item.people:
                ways[person].append(item.id)
        found: dict[Id, dict[Id, None]] = defaultdict(dict)
        for way in ways.values():
            for first, second in pairwise(way):
                found[second][first] = None
        return found

    @cached_property
    def _minutes(self) -> Mapping[tuple[Id | None, Id | None], int]:
        rows = self._plan.travel_times.values()
        return {(row.from_venue_id, row.to_venue_id): row.minutes for row in rows}

    @cached_property
    def _members(self) -> Mapping[Id | None, frozenset[Id]]:
        """The persons in each group."""
        groups = grouped(self._plan.members.values(), lambda row: row.group_id)
        return {group: frozenset(row.person_id for row in rows) for group, rows in groups.items()}

    def _people(self, event_id: Id) -> frozenset[Id]:
        found: set[Id] = set()
        for row in self._plan.attendances_by_event.get(event_id, ()):
            if row.group_id:
                found |= {row.group_id, *self._members.get(row.group_id, ())}
            elif person := person_attending(self._plan, row):
                found.add(person)
        return frozenset(found)


def in_order(item: Item) -> tuple[int, int, Id]:
    """Return the key by which items come in the order in which they begin."""
    return item.begins, item.ends, item.id


def takes_place(event: Event) -> bool:
    """Tell whether an event takes place at a known time."""
    return event.status is not EventStatus.CANCELLED and event.time_state is TimeState.FIXED


def _item(event: Event, people: frozenset[Id]) -> Item:
    begins = (utc(event.starts, event.zone) - _EPOCH) // _MINUTE
    ends = (utc(event.ends, event.ends_zone or event.zone) - _EPOCH) // _MINUTE
    return Item(event, begins, max(begins, ends), people)


def _is_made_ready(item: Item, by: Item) -> bool:
    is_there = item.event.venue_id is not None and item.event.venue_id == by.event.venue_id
    return item.event.kind is not EventKind.STAFF and is_there and 0 <= item.begins - by.ends <= _NEAR


def _begins(item: Item) -> int:
    return item.begins
