"""What has changed in each calendar since it was last saved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum

from delegation_planner.calendars import lines, publish, wording
from delegation_planner.desk.rewinding import earlier
from delegation_planner.model import naming
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventStatus, IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.records import Issue
from delegation_planner.model.registers import Registers
from delegation_planner.store.store import Store


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
    def differing(self) -> tuple[str, ...]:
        """The names of the fields of `Shown` that are not as they were; none of an event that came or went."""
        if self.before is None or self.after is None:
            return ()
        names = (each.name for each in fields(Shown))
        return tuple(name for name in names if getattr(self.before, name) != getattr(self.after, name))


@dataclass(frozen=True, slots=True)
class CalendarState:
    """How a calendar stands to what was saved of it.

    Attributes:
        key: the id of the visit for its own calendar, else of the member whose it is.
        items: how many events it has now.
        version: the number of the plan's state that was saved last; 0 where it was never saved.
        issued: when that was; None where it was never saved.
        changes: what has changed since, in the order of the programme.
    """

    key: Id
    items: int
    version: int = 0
    issued: datetime | None = None
    changes: tuple[EventChange, ...] = ()


class CalendarDesk:
    """Tells how the calendars of a visit stand.

    Args:
        store: the file.
        plan: the visit as it is now.
        registers: where the rows are to which the visit does not refer any more.
        unsaved: what was done that the file does not hold.
    """

    def __init__(self, store: Store, plan: VisitPlan, registers: Registers, unsaved: Sequence[Edit] = ()) -> None:
        self._store = store
        self._plan = plan
        self._registers = registers
        self._unsaved = tuple(unsaved)
        self._now = shown_in(plan, publish.visit_events(plan))
        self._then: dict[int, tuple[VisitPlan, Showing]] = {}
        self._issues = _newest_issues(plan)

    def keys(self) -> tuple[Id, ...]:
        """Return the keys of the calendars that there are: the visit's, and that of each member who attends something.

        Without an event whose time is known there is none.
        """
        plan = self._plan
        if not self._now:
            return ()
        members = (row for side in plan.delegations_in_order for row in plan.members_by_delegation.get(side.id, ()))
        return (plan.visit.id, *(row.id for row in members if publish.member_events(plan, row.id)))

    def state(self, key: Id) -> CalendarState:
        """Return how a calendar stands."""
        now = _part(self._plan, self._now, key)
        issue = self._issues.get(key)
        if issue is None:
            return CalendarState(key, len(now))
        plan, shown = self._plan_of(issue.version)
        then = _part(plan, shown, key)
        return CalendarState(key, len(now), issue.version, issue.issued, changes_between(then, now))

    def _plan_of(self, version: int) -> tuple[VisitPlan, Showing]:
        """Return the plan as it was when a version was handed out, with what its calendar showed."""
        if version not in self._then:
            since = (past.edit for past in self._store.edits_since(self._plan, version))
            plan = earlier(self._plan, (*since, *self._unsaved), self._registers)
            shown = self._now if plan is self._plan else shown_in(plan, publish.visit_events(plan))
            self._then[version] = plan, shown
        return self._then[version]


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
    shown = change.after or change.before
    return (shown.starts if shown else datetime.min), change.event_id


def _part(plan: VisitPlan, shown: Showing, key: Id) -> Showing:
    """Return what the calendar of a key shows, of all that the visit's shows; nothing for a member who is not there."""
    if key == plan.visit.id:
        return shown
    if key not in plan.members:
        return {}
    return {event.id: shown[event.id] for event in publish.member_events(plan, key)}


def _newest_issues(plan: VisitPlan) -> Mapping[Id, Issue]:
    """Return by key the newest of each calendar that was handed out."""
    made = (row for row in plan.issues.values() if row.kind is IssueKind.CALENDAR)
    in_order = sorted(made, key=lambda row: (row.version, row.issued))
    return {row.member_id or plan.visit.id: row for row in in_order}


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
