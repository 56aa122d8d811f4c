"""How the papers that were handed out stand to the plan as it is now: current, out of date, or never made."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from delegation_planner.documents.editions import is_shown
from delegation_planner.documents.papers import PAPERS
from delegation_planner.edits.summary import OF_THE_DESK, about, changed_rows
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Edition, IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Issue
from delegation_planner.model.row import BOOKKEEPING
from delegation_planner.store.store import Store

UNREAD: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "programme": frozenset({"travel_times", "overrides", *OF_THE_DESK}),
        "line-by-line": frozenset({"travel_times", *OF_THE_DESK}),
        "delegation": frozenset(
            {
                *("events", "steps", "agenda_items", "attendances", "signings", "inaugurations", "mous", "mou_parties"),
                *("signatories", "centres", "venues", "rooms", "travel_times", "interpreters", "overrides"),
                *OF_THE_DESK,
            }
        ),
    }
)
"""The tables of which a paper prints nothing: it stays current when they change."""

_HIDING = frozenset({"kind", "public", "status"})
"""The fields of an event that tell which editions show it."""
_Values = dict[tuple[str, str, str], tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a paper stands to the plan.

    Attributes:
        version: the number of the newest one that was handed out; 0 where none was.
        issued: when that was; None where none was.
        changes: the labels of what was done since and has changed something that it may show, the oldest first.
        is_current: whether it shows the plan as it is.
    """

    version: int = 0
    issued: datetime | None = None
    changes: tuple[str, ...] = ()
    is_current: bool = False


def standings(store: Store, plan: VisitPlan, unsaved: Sequence[Edit] = ()) -> Mapping[tuple[str, Edition], Standing]:
    """Return how each paper stands in each of its editions, by its name and edition.

    Args:
        store: the file.
        plan: the visit as it is now.
        unsaved: what was done to it that the file does not hold.
    """
    since: dict[int, tuple[PastEdit, ...]] = {}
    found: dict[tuple[str, Edition], Standing] = {}
    for name, edition in ((name, edition) for name, paper in PAPERS.items() for edition in paper.editions):
        issue = _newest(plan, name, edition)
        if issue is None:
            found[name, edition] = Standing()
            continue
        if issue.version not in since:
            kept = (PastEdit(issue.issued, edit) for edit in unsaved)
            since[issue.version] = (*store.edits_since(plan, issue.version), *kept)
        readers = _Readers(plan, name, edition)
        found[name, edition] = _standing(issue, [readers.seen(past) for past in since[issue.version]])
    return found


def _newest(plan: VisitPlan, name: str, edition: Edition) -> Issue | None:
    issues = (row for row in plan.issues.values() if row.kind is IssueKind.PAPER and row.name == name)
    mine = (row for row in issues if row.edition == edition.value)
    return max(mine, key=lambda row: (row.version, row.issued), default=None)


@dataclass(frozen=True, slots=True)
class _Readers:
    """Who reads an edition of a paper, and what of the plan they are shown."""

    plan: VisitPlan
    name: str
    edition: Edition

    def seen(self, past: PastEdit) -> PastEdit:
        """Return what was done cut down to what they may see of it."""
        changes = tuple(change for change in past.edit.changes if self._see(change))
        return replace(past, edit=replace(past.edit, changes=changes))

    def _see(self, change: Change) -> bool:
        if about(change) in UNREAD[self.name]:
            return False
        event = self.plan.events.get(self._event_of(change) or "")
        # An event that is hidden now may have been shown before: then one of the changes is what hides it.
        hides = change.table == "events" and change.before is not None and not _HIDING.isdisjoint(change.before)
        return event is None or hides or is_shown(event, self.edition)

    def _event_of(self, change: Change) -> Id | None:
        if change.table == "events":
            return change.id
        row = self.plan.table(change.table).get(change.id)
        values = row.values() if row else {**(change.before or {}), **(change.after or {})}
        return values.get("event_id")


def _standing(issue: Issue, since: Sequence[PastEdit]) -> Standing:
    changed = changed_rows(since)
    edits = in_force(past.edit for past in since)
    labels = tuple(edit.label for edit in edits if any(change.id in changed for change in edit.changes))
    return Standing(issue.version, issue.issued, labels, is_current=not changed)


def in_force(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return Edits without those that a later one takes back, and without that; what was done again is in force."""
    kept: list[tuple[Edit, _Values]] = []
    taken_back: list[tuple[Edit, _Values]] = []
    for edit in edits:
        values = _values(edit)
        opposite = {key: (after, before) for key, (before, after) in values.items()}
        if (done := _last(kept, opposite)) is not None:
            taken_back.append(kept.pop(done))
        elif (undone := _last(taken_back, values)) is not None:
            kept.append(taken_back.pop(undone))
        else:
            kept.append((edit, values))
    return tuple(edit for edit, _ in kept)


def _last(edits: Sequence[tuple[Edit, _Values]], values: _Values) -> int | None:
    return next((n for n in reversed(range(len(edits))) if edits[n][1] == values), None)


def _values(edit: Edit) -> _Values:
    """Return what an Edit does to each field; of a row that is made or removed, None stands for what is not there."""
    found: _Values = {}
    for change in edit.changes:
        before, after = change.before or {}, change.after or {}
        for field in (before.keys() | after.keys()) - BOOKKEEPING:
            was = found.get((change.table, change.id, field), (before.get(field), None))[0]
            found[change.table, change.id, field] = (was, after.get(field))
    return found
