"""D05: every guest is known to arrive, to depart, and to sleep somewhere."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import TRAVEL, CheckLevel, EventKind, Side, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.case import Case, Slot, is_shared
from delegation_planner.rules.checks.finding import Fact, Finding, refs
from delegation_planner.rules.checks.minutes import minute_of
from delegation_planner.rules.checks.strands import goers, guests, named, sizes
from delegation_planner.rules.checks.walls import begin_of, end_of

_DAY = timedelta(days=1)
_NIGHT = 4 * 60
"""Who is on the way over midnight for so many minutes needs no bed."""
_NEVER, _ALWAYS = -(10**9), 10**9
"""Before and after every moment."""


def find_missing_journeys(case: Case) -> Iterator[Finding]:
    """D05: guests have items, but no arrival before the first, no departure after the last, or nowhere to sleep."""
    groups, singles = _stays(case)
    for kind, lacks in _LACKS.items():
        lacking = {row_id for row_id, stay in groups.items() if lacks(stay)}
        # Members who attend something by name may have a journey of their own, or lack one that the group has.
        others = {row_id: bool(lacks(stay)) for row_id, (_, stay) in singles.items()}
        apart = {row_id for row_id, lack in others.items() if lack and singles[row_id][0] not in lacking}
        provided = sum(1 for row_id, lack in others.items() if not lack and singles[row_id][0] in lacking)
        count = sum(sizes(case).get(row_id, 1) or 1 for row_id in lacking) + len(apart) - provided
        if count > 0:
            rows = goers(case, lacking | apart)
            facts: dict[str, Fact] = {"count": count, **named(case, rows)}
            if kind == "hotel":
                stays = (*(groups[row_id] for row_id in lacking), *(singles[row_id][1] for row_id in apart))
                facts["night"] = min(night for stay in stays if (night := stay.night_without_bed()))
            yield Finding("D05", CheckLevel.WARN, refs(*rows), kind, facts)


# --- what somebody goes through --------------------------------------------------------------------------------


@dataclass
class _Day:
    """A day of somebody's.

    Attributes:
        rests: whether a rest has a place.
        wakes: when the first transfer begins, and whether it is known from where.
        sleeps: when the last transfer begins, and whether it is known where to.
        ends: when the last item begins, and whether the night is spent on the way.
    """

    rests: bool = False
    wakes: tuple[int, bool] = (_ALWAYS, False)
    sleeps: tuple[int, bool] = (_NEVER, False)
    ends: tuple[int, bool] = (_NEVER, False)

    def add(self, other: "_Day") -> None:
        self.rests |= other.rests
        self.wakes = min(self.wakes, other.wakes)
        self.sleeps = max(self.sleeps, other.sleeps)
        self.ends = max(self.ends, other.ends)


@dataclass
class _Stay:
    """What of a strand tells whether somebody arrives, departs and sleeps; moments in minutes of UTC since 1970.

    Attributes:
        first, last: when the first and the last item begin that are not on the way.
        arrives: when the first arrival begins.
        departs: when the last departure begins.
        days: the days with items.
    """

    first: int = _ALWAYS
    last: int = _NEVER
    arrives: int = _ALWAYS
    departs: int = _NEVER
    days: dict[date, _Day] = field(default_factory=dict)

    def add(self, other: "_Stay") -> "_Stay":
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.arrives, self.departs = min(self.arrives, other.arrives), max(self.departs, other.departs)
        for day, held in other.days.items():
            self.days.setdefault(day, _Day()).add(held)
        return self

    def lacks_arrival(self) -> bool:
        return self.first != _ALWAYS and self.arrives > self.first

    def lacks_departure(self) -> bool:
        return self.last != _NEVER and self.departs < self.last

    def night_without_bed(self) -> date | None:
        """Return the day before the first night between two days with items of which nobody knows where it is spent."""
        for day, held in sorted(self.days.items()):
            after = self.days.get(day + _DAY)
            if after and not (held.rests or held.sleeps[1] or held.ends[1] or after.wakes[1]):
                return day
        return None


_LACKS: Mapping[str, Callable[[_Stay], object]] = {
    "arrival": _Stay.lacks_arrival,
    "departure": _Stay.lacks_departure,
    "hotel": _Stay.night_without_bed,
}


def _stays(case: Case) -> tuple[dict[Id, _Stay], dict[Id, tuple[Id, _Stay]]]:
    """Return the stays of groups and of guests in none; and of members of groups who have items of their own."""
    open_ones = _open_journeys(case)
    shared = {
        row_id: _stay(case, strand).add(open_ones.get(row_id, _Stay())) for row_id, strand in guests(case).items()
    }
    single: dict[Id, tuple[Id, _Stay]] = {}
    for member_id in sorted({*case.of_members, *(row_id for row_id in open_ones if row_id in case.plan.members)}):
        group_id = case.plan.members[member_id].group_id
        if group_id and _is_guest(case.plan, member_id):
            own = _stay(case, case.of_members.get(member_id, ())).add(open_ones.get(member_id, _Stay()))
            single[member_id] = (group_id, own.add(shared.get(group_id, _Stay())))
    return shared, single


def _is_guest(plan: VisitPlan, member_id: Id) -> bool:
    return plan.delegations[plan.members[member_id].delegation_id].side is Side.GUEST


def _stay(case: Case, slots: Iterable[Slot]) -> _Stay:
    """Return the stay of somebody who goes through these slots, in the order in which they begin."""
    stay = _Stay()
    for slot in filter(is_shared, slots):
        kind = slot.event.__dict__["kind"]
        if kind is EventKind.ARRIVAL:
            stay.arrives = min(stay.arrives, slot.begins)
        elif kind is EventKind.DEPARTURE:
            stay.departs = slot.begins
        elif kind is not EventKind.TRANSFER:
            stay.first, stay.last = min(stay.first, slot.begins), slot.begins
        starts = begin_of(case, slot).date()
        if (day := stay.days.get(starts)) is None:
            day = stay.days[starts] = _Day()
        _pass(case, day, slot, kind)
    return stay


def _pass(case: Case, day: _Day, slot: Slot, kind: EventKind) -> None:
    """Note what an item, the last so far of a day, tells of it."""
    values = slot.event.__dict__
    is_long = kind in TRAVEL and slot.ends - slot.begins >= _NIGHT
    is_overnight = is_long and begin_of(case, slot).date() < end_of(case, slot).date()
    day.ends = (slot.begins, is_overnight or kind is EventKind.DEPARTURE)
    if kind is EventKind.REST:
        day.rests |= values["venue_id"] is not None
    elif kind is EventKind.TRANSFER:
        day.wakes = min(day.wakes, (slot.begins, values["venue_id"] is not None))
        day.sleeps = (slot.begins, values["to_venue_id"] is not None)


def _open_journeys(case: Case) -> dict[Id, _Stay]:
    """Return the arrivals and departures of which only the day is known, by group and member."""
    found: dict[Id, _Stay] = {}
    for event in case.standing:
        values = event.__dict__
        if values["time_state"] is TimeState.TO_BE_CONFIRMED and values["kind"] in TRAVEL:
            day = values["starts"].date()
            stay = _Stay()
            if values["kind"] is EventKind.ARRIVAL:
                stay.arrives = minute_of(datetime.combine(day, time.min), values["zone"])
            elif values["kind"] is EventKind.DEPARTURE:
                stay.departs = minute_of(datetime.combine(day, time.max), values["zone"])
            for part in case.parts.get(values["id"], ()):
                if row_id := part["group_id"] or part["member_id"]:
                    found.setdefault(row_id, _Stay()).add(stay)
    return found
