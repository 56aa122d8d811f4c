"""What has changed since the last papers, and who must be told: what a desk asks before it prints again."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from delegation_planner.edits.issues import newest_version
from delegation_planner.edits.summary import OF_THE_DESK, OWNERS, UNSHOWN
from delegation_planner.exchange.differences import Difference, describe
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import TABLES
from delegation_planner.rules.net import net_changes, row_of
from delegation_planner.rules.telling import Told, must_be_told_since
from delegation_planner.store.store import Store

_UNTOLD = frozenset({"issues", "source_notes"})
"""Tables that record what was handed out and where statements come from; they change nothing of the plan."""
_TOLD_BY = {"persons": "members", "organisations": "appointments"}
"""A person who comes or goes with a membership, and an organisation that comes or goes with somebody's office."""


@dataclass(frozen=True, slots=True)
class Changed:
    """A row, or some fields of it, that are not as they were.

    Attributes:
        change: what all Edits of it come to.
        differences: the same, field by field, with names for references.
        at: when it became what it is; aware. None where a single Edit is looked at.
    """

    change: Change
    differences: tuple[Difference, ...]
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SincePapers:
    """What has happened since something was handed out.

    Attributes:
        version: the number of the plan's state that was handed out last.
        issued: when; aware.
        printed: whether it was printed; else only calendars were made.
        changed: what is not as it was, what was changed last first.
        told: who must be told of it.
    """

    version: int
    issued: datetime
    printed: bool
    changed: tuple[Changed, ...]
    told: tuple[Told, ...]


def since_papers(
    store: Store, plan: VisitPlan, registers: Registers, unsaved: Iterable[PastEdit] = ()
) -> SincePapers | None:
    """Return what has changed since the newest state of a plan was handed out; None where nothing ever was.

    What was taken back again counts for nothing.

    Args:
        store: the file.
        plan: the visit as it is now.
        registers: where rows are looked up to which the visit does not refer any more.
        unsaved: what was done since and is not in the file.
    """
    version = newest_version(plan)
    if not version:
        return None
    edits = (*store.edits_since(plan, version), *unsaved)
    issues = [row for row in plan.issues.values() if row.version == version]
    return SincePapers(
        version=version,
        issued=max(row.issued for row in issues),
        printed=any(row.kind is IssueKind.PAPER for row in issues),
        changed=changed_since(edits, plan, registers),
        told=must_be_told_since(plan, edits, registers),
    )


def changed_since(edits: Iterable[PastEdit], plan: VisitPlan, registers: Registers) -> tuple[Changed, ...]:
    """Return what is not as it was before Edits, as far as papers show it, the last changed first.

    Fields of a row that were changed at different times are told apart.
    """
    held = tuple(edits)
    when = _times(held)
    net = {row_id: change for row_id, change in net_changes(past.edit for past in held).items() if _is_told(change)}
    shown = (change for change in map(_shown, net.values()) if not _goes_with_another(change, net))
    known = (*_known(plan, registers), *_whole_rows(net.values()))
    found = [_changed(part, known, at) for change in shown for at, part in _by_time(change, when)]
    return tuple(sorted(found, key=lambda each: each.at or held[0].at, reverse=True))


def changed_by(edit: Edit, plan: VisitPlan, registers: Registers) -> Iterator[Changed]:
    """Yield what an Edit does to each row, in the order in which it does it, without what the store keeps by itself."""
    known = (*_known(plan, registers), *_whole_rows(edit.changes))
    for change in edit.changes:
        names = set(_names(change)) - BOOKKEEPING
        if "" in names:
            yield _changed(change, known)
        elif names:
            yield _changed(_cut(change, names), known)


def _changed(change: Change, known: Iterable[Rows], at: datetime | None = None) -> Changed:
    return Changed(change, describe([Edit("", (change,))], *known), at)


def _names(change: Change) -> tuple[str, ...]:
    """Return the fields that a Change alters; the empty name where it makes or removes the row."""
    return ("",) if change.before is None or change.after is None else tuple(change.after)


def _times(edits: Iterable[PastEdit]) -> Callable[[Change, str], datetime]:
    """Return what tells when a field was given the value that a Change of it ends with, for the first time.

    So what was changed and changed back keeps its time. The empty name stands for the row as a whole.
    """
    given: dict[tuple[Id, str], list[tuple[Any, datetime]]] = defaultdict(list)
    for past in edits:
        for change in past.edit.changes:
            for name in _names(change):
                given[change.id, name].append((_value(change, name), past.at))

    def when(change: Change, name: str) -> datetime:
        times = [at for value, at in given[change.id, name] if value == _value(change, name)]
        return times[0] if times else given[change.id, ""][-1][1]  # a row that was removed and came back otherwise

    return when


def _value(change: Change, name: str) -> object:
    return (change.after or {}).get(name) if name else change.after is not None


def _by_time(change: Change, when: Callable[[Change, str], datetime]) -> Iterator[tuple[datetime, Change]]:
    """Yield the parts of a Change that were done at different times."""
    names: dict[datetime, list[str]] = defaultdict(list)
    for name in _names(change):
        names[when(change, name)].append(name)
    for at, found in names.items():
        yield at, change if found == [""] else _cut(change, found)


def _cut(change: Change, names: Collection[str]) -> Change:
    """Return a Change of these fields alone."""
    before, after = ({n: v for n, v in (side or {}).items() if n in names} for side in (change.before, change.after))
    return replace(change, before=before, after=after)


def _is_told(change: Change) -> bool:
    if change.table in _UNTOLD | OF_THE_DESK:
        return False
    if change.before is None or change.after is None:
        return True
    return bool(change.after.keys() - UNSHOWN.get(change.table, frozenset()))


def _shown(change: Change) -> Change:
    """Return a Change without the fields that no paper shows."""
    if change.before is None or change.after is None or change.table not in UNSHOWN:
        return change
    return _cut(change, change.after.keys() - UNSHOWN[change.table])


def _goes_with_another(change: Change, net: Mapping[Id, Change]) -> bool:
    """Tell whether a row comes or goes with the one it belongs to, or in whose name it is told."""
    if change.before is not None and change.after is not None:
        return False
    if table := _TOLD_BY.get(change.table):
        return any(each.table == table and _refers_to(each, change.id) for each in net.values())
    values = change.before or change.after or {}
    owner = net.get(values.get(OWNERS.get(change.table, ""), ""))
    return owner is not None and (owner.before is None) is (change.before is None)


def _refers_to(change: Change, row_id: Id) -> bool:
    is_whole = change.before is None or change.after is None
    return is_whole and row_id in (change.before or change.after or {}).values()


def _known(plan: VisitPlan, registers: Registers) -> tuple[Rows, Rows]:
    """Return where the names of rows are looked up."""
    everywhere = {each.name: registers.table(each.name) for each in fields(Registers)}
    return {name: plan.table(name) for name in TABLES}, everywhere


def _whole_rows(changes: Iterable[Change]) -> tuple[Rows]:
    """Return the rows that Changes make or remove."""
    found: dict[str, dict[Id, Row]] = {}
    for change in changes:
        if row := row_of(change):
            found.setdefault(change.table, {})[change.id] = row
    return (found,)
