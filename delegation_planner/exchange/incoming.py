"""What taking in a file changes, as Edits, so that it can be shown before it is done and taken back afterwards."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from delegation_planner.errors import Refused
from delegation_planner.exchange.portable import PortableVisit
from delegation_planner.exchange.rows import Rows, full
from delegation_planner.model.checks import checked, name_of
from delegation_planner.model.edit import Change, Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Ladder
from delegation_planner.model.row import BOOKKEEPING, Row, VisitRow
from delegation_planner.model.schema import TABLES, VISIT_TABLES

_KEPT = frozenset({"issues"})
"""The visit's tables of which nothing is removed: what was handed out stays handed out."""


def as_edits(portable: PortableVisit, current: Rows) -> tuple[Edit | PastEdit, ...]:
    """Return what makes a database hold what a file holds; nothing where it does already.

    A visit that is new comes as it was before its history, followed by the history, each edit with its own time. A
    visit that is there is changed where it differs, and its history counts for nothing.

    Args:
        portable: the file.
        current: of the database, the rows whose ids the file names, and all rows of the visit; no removed ones.

    Raises:
        Refused: a row of the file belongs to another visit of the database.
    """
    _check_visit(portable.visit.id, current)
    if portable.visit.id in current.get("visits", {}):
        edit = _edit("Import changes to “{title}”", portable, portable.rows, current)
        return (edit,) if edit else ()
    edit = _edit("Import “{title}”", portable, _start(portable, current), current)
    history = (_to_repeat(past, current) for past in portable.history)
    return (edit, *(past for past in history if past.edit))


def _check_visit(visit_id: Id, current: Rows) -> None:
    for table in VISIT_TABLES:
        for row in current.get(table, {}).values():
            if isinstance(row, VisitRow) and row.visit_id != visit_id:
                raise Refused("The {name} belongs to another visit of the database.", name=name_of(table, row.values()))


def _edit(label: str, portable: PortableVisit, rows: Rows, current: Rows) -> Edit:
    changes = (*_taken_in(rows, current), *_removed(rows, current))
    return Edit(label.format(title=portable.visit.title), changes, portable.visit.id)


def _taken_in(rows: Rows, current: Rows) -> Iterator[Change]:
    for table in TABLES:
        known = current.get(table, {})
        for row_id, row in rows[table].items():
            if row_id in known:
                yield from _changed(table, known[row_id], row)
            else:
                yield Change(table, row_id, None, full(row))


def _removed(rows: Rows, current: Rows) -> Iterator[Change]:
    for table in reversed(VISIT_TABLES):
        gone = current.get(table, {}).keys() - rows[table].keys() if table not in _KEPT else set[Id]()
        yield from (Change(table, row_id, full(current[table][row_id]), None) for row_id in sorted(gone))


def _changed(table: str, was: Row, becomes: Row) -> Iterator[Change]:
    old, new = was.values(), becomes.values()
    if old.get("uid") != new.get("uid"):
        # Calendars know an event by its UID: under another one they would hold it twice (RFC 5545 §3.8.4.7).
        raise Refused("The {name} has another calendar UID here; that never changes.", name=name_of(table, old))
    differing = {name for name in new if name not in BOOKKEEPING and new[name] != old[name]}
    if new.get("sequence", 0) > old.get("sequence", 0):
        differing.add("sequence")
    names = [name for name in new if name in differing]
    for before, after in _steps({name: old[name] for name in names}, {name: new[name] for name in names}):
        yield Change(table, was.id, before, after)


def _steps(was: Mapping[str, Any], becomes: Mapping[str, Any]) -> Iterator[tuple[Fields, Fields]]:
    while was:
        after = {name: _next(value, becomes[name]) for name, value in was.items()}
        yield was, after
        was = {name: value for name, value in after.items() if value != becomes[name]}


def _next(was: object, becomes: object) -> object:
    if isinstance(was, Ladder) and isinstance(becomes, Ladder) and not was.may_become(becomes):
        return list(type(was))[was.rung + (1 if becomes.rung > was.rung else -1)]
    return becomes


def _start(portable: PortableVisit, current: Rows) -> Rows:
    # A row of the registers that the history makes may be there already, from another visit's file or an earlier
    # import: then it is a row to compare, and the history makes it no more.
    rows = {table: dict(found) for table, found in portable.earlier.items()}
    for change in (change for past in portable.history for change in past.edit.changes):
        if change.before is None and change.after is not None and change.id in current.get(change.table, {}):
            rows[change.table][change.id] = checked(change.table, change.after)
    return rows


def _to_repeat(past: PastEdit, current: Rows) -> PastEdit:
    changes = (_content(change) for change in past.edit.changes if not _is_known(change, current))
    return replace(past, edit=replace(past.edit, changes=tuple(c for c in changes if c.before != c.after)))


def _is_known(change: Change, current: Rows) -> bool:
    is_whole = change.before is None or change.after is None
    return is_whole and change.id in current.get(change.table, {})


def _content(change: Change) -> Change:
    # The store counts by itself, and from a higher number where the row was here before and was removed.
    if change.before is None or change.after is None:
        return change
    before, after = (
        {name: value for name, value in fields.items() if name not in BOOKKEEPING}
        for fields in (change.before, change.after)
    )
    return replace(change, before=before, after=after)
