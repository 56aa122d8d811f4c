"""What has changed in a calendar from one state of the plan to another."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import cast

from delegation_planner.calendars import lines, wording
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event


class ChangeKind(StrEnum):
    """What happened to an event of a calendar."""

    ADDED = "added"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a calendar shows of an event.

    Attributes:
        title: its title, without the mark of one that is cancelled.
        starts, ends: what the clocks on the wall show.
        clocks: by which clocks: the zone and its city, of the start and of the end.
        place: where it is, in one line.
        category: the word by which the calendar groups it.
        status: whether it takes place.
        public: whether it is without the mark of a private item.
        note: the note that everybody may read.
        agenda: the titles of its agenda.
        attending: the groups and names of those who attend.
        assumed: whether time or place is said to be an assumption.
    """

    title: str
    starts: datetime
    ends: datetime
    clocks: tuple[str, str, str, str]
    place: str
    category: str
    status: EventStatus
    public: bool
    note: str
    agenda: tuple[str, ...]
    attending: tuple[str, ...]
    assumed: bool


Showing = Mapping[Id, Shown]
"""What a calendar shows of each of its events, in the order of the programme."""


@dataclass(frozen=True, slots=True)
class EventChange:
    """What has changed of an event in a calendar.

    Attributes:
        event_id: the event.
        kind: what happened to it.
        before: what the calendar showed; None where it showed nothing.
        after: what it shows now; None where it shows nothing.
    """

    event_id: Id
    kind: ChangeKind
    before: Shown | None
    after: Shown | None

    @property
    def shown(self) -> Shown:
        """What the calendar shows now, or showed last."""
        return cast("Shown", self.after or self.before)

    @property
    def differing(self) -> tuple[str, ...]:
        """The names of the fields of `Shown` that are not as they were; none of an event that came or went."""
        if self.before is None or self.after is None:
            return ()
        names = (each.name for each in fields(Shown))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))


def shown_in(plan: VisitPlan, events: Sequence[Event], language: str = "en") -> dict[Id, Shown]:
    """Return what a calendar with these events shows of each.

    Args:
        plan: the visit.
        events: the events, in their order.
        language: the BCP 47 tag of the language of what the program itself says.
    """
    return {event.id: _shown(plan, event, language) for event in events}


def changes_between(before: Showing, after: Showing) -> tuple[EventChange, ...]:
    """Return what has changed from one showing of a calendar to a later one, in the order of the programme."""
    found = [change for event_id in {**before, **after} if (change := _change(event_id, before, after))]
    return tuple(sorted(found, key=_when))


def _change(event_id: Id, before: Showing, after: Showing) -> EventChange | None:
    was, now = before.get(event_id), after.get(event_id)
    return None if was == now else EventChange(event_id, _kind(was, now), was, now)


def _kind(was: Shown | None, now: Shown | None) -> ChangeKind:
    if now is None:
        return ChangeKind.REMOVED
    if was is None:
        return ChangeKind.ADDED
    is_called_off = now.status is EventStatus.CANCELLED and was.status is not EventStatus.CANCELLED
    return ChangeKind.CANCELLED if is_called_off else ChangeKind.CHANGED


def _when(change: EventChange) -> tuple[datetime, Id]:
    return change.shown.starts, change.event_id


def _shown(plan: VisitPlan, event: Event, language: str) -> Shown:
    return Shown(
        title=lines.short(event.title),
        starts=event.starts,
        ends=event.ends,
        clocks=_clocks(plan, event),
        place=lines.short(naming.place(plan, event)),
        category=wording.category(event.kind, language),
        status=event.status,
        public=event.public,
        note=event.note,
        agenda=tuple(item.title for item in plan.agenda_by_event.get(event.id, ())),
        attending=tuple(_attending(plan, event, language)),
        assumed=plan.is_assumed(event.id, *wording.ASSUMED_FIELDS),
    )


def _clocks(plan: VisitPlan, event: Event) -> tuple[str, str, str, str]:
    first, last = event.zone, event.ends_zone or event.zone
    return first, naming.zone_city(plan.visit, first), last, naming.zone_city(plan.visit, last)


def _attending(plan: VisitPlan, event: Event, language: str) -> Iterator[str]:
    yield from (group.name for group in plan.groups_at(event.id))
    yield from naming.single_attendees(plan, event, language=language)
