"""How each calendar of a visit stands to what was saved of it last."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cached_property

from delegation_planner.calendars import publish
from delegation_planner.desk.calendar_changes import EventChange, Showing, changes_between, shown_in
from delegation_planner.desk.rewinding import earlier
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Issue
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.store.store import Store


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
        unsaved: what was done that the file does not hold.
    """

    def __init__(self, store: Store, plan: VisitPlan, unsaved: Sequence[Edit] = ()) -> None:
        self._store = store
        self._now = _Sight(plan)
        self._unsaved = tuple(unsaved)
        self._then: dict[int, _Sight] = {}
        self._issues = _newest_issues(plan)

    def keys(self) -> tuple[Id, ...]:
        """Return the keys of the calendars that there are: the visit's, and that of each member who attends something.

        Without an event whose time is known there is none.
        """
        plan = self._now.plan
        if not self._now.shown:
            return ()
        members = (row for side in plan.delegations_in_order for row in plan.members_by_delegation.get(side.id, ()))
        return (plan.visit.id, *(row.id for row in members if self._now.by_member[row.id]))

    def state(self, key: Id) -> CalendarState:
        """Return how a calendar stands."""
        now = self._now.part(key)
        issue = self._issues.get(key)
        if issue is None:
            return CalendarState(key, len(now))
        then = self._sight_of(issue.version).part(key)
        return CalendarState(key, len(now), issue.version, issue.issued, changes_between(then, now))

    @cached_property
    def _registers(self) -> Mapping[str, Mapping[Id, Row]]:
        """The registers by table."""
        registers = self._store.registers()
        return {each.name: registers.table(each.name) for each in fields(Registers)}

    def _sight_of(self, version: int) -> "_Sight":
        """Return what the calendars showed when a version was handed out."""
        if version not in self._then:
            since = (past.edit for past in self._store.edits_since(self._now.plan, version))
            edits = (*since, *self._unsaved)
            self._then[version] = self._before(edits) if edits else self._now
        return self._then[version]

    def _before(self, edits: Sequence[Edit]) -> "_Sight":
        others = {**self._registers, **self._store.rows({"sources": _sources_named(edits)})}
        return _Sight(earlier(self._now.plan, edits, others))


class _Sight:
    """What the calendars of a plan show.

    Attributes:
        plan: the visit.
        shown: what the visit's calendar shows.
        by_member: the events of each member's calendar.
    """

    def __init__(self, plan: VisitPlan) -> None:
        self.plan = plan
        self.shown = shown_in(plan, publish.visit_events(plan))
        self.by_member = publish.events_of_members(plan, plan.members)

    def part(self, key: Id) -> Showing:
        """Return what the calendar of a key shows; nothing for a member who is not there."""
        if key == self.plan.visit.id:
            return self.shown
        return {event.id: self.shown[event.id] for event in self.by_member.get(key, ())}


def _newest_issues(plan: VisitPlan) -> Mapping[Id, Issue]:
    """Return by key the newest of each calendar that was handed out."""
    made = (row for row in plan.issues.values() if row.kind is IssueKind.CALENDAR)
    in_order = sorted(made, key=lambda row: (row.version, row.issued))
    return {row.member_id or plan.visit.id: row for row in in_order}


def _sources_named(edits: Iterable[Edit]) -> set[Id]:
    """Return the sources that notes named before they were removed."""
    notes = (change for edit in edits for change in edit.changes if change.table == "source_notes")
    return {change.before["source_id"] for change in notes if change.before and "source_id" in change.before}
