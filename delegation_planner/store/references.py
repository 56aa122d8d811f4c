"""No live row refers to one that was removed: checked at the end of each Edit."""

from collections.abc import Mapping, Sequence
from functools import cache

import sqlalchemy as sa

from delegation_planner.errors import Refused
from delegation_planner.model.checks import WORDS, name_of
from delegation_planner.model.edit import Change
from delegation_planner.model.ids import Id
from delegation_planner.model.schema import TABLES, references
from delegation_planner.store.rows import fetch, table_of


def check_references(connection: sa.Connection, changes: Sequence[Change]) -> None:
    """Check the rows that changes point to, and those that point to rows they removed.

    Raises:
        Refused: a row would refer to one that is not there.
    """
    removed = [change for change in changes if change.after is None]
    live = {change.id for change in changes} - {change.id for change in removed}
    for change in changes:
        _check_targets(connection, change, live)
    for change in removed:
        _check_unused(connection, change)


def _check_targets(connection: sa.Connection, change: Change, live: set[Id]) -> None:
    after = change.after or {}
    for field, target in references(change.table).items():
        wanted = after.get(field)
        if not wanted or wanted in live:
            continue
        table = table_of(TABLES[target])
        found = sa.select(table.c.id).where(table.c.id == wanted, table.c.deleted.is_(None))
        if connection.execute(found).first() is None:
            name = name_of(change.table, {"id": change.id, **after})
            raise Refused("The {name} refers to a {target} that is not there.", name=name, target=WORDS[target])
        live.add(wanted)


def _check_unused(connection: sa.Connection, change: Change) -> None:
    """Check that nothing needs a row; the record of what was handed out stays without it."""
    for name, fields in referrers(change.table).items():
        if name == "issues":
            continue
        columns = table_of(TABLES[name]).c
        using = sa.or_(*(columns[field] == change.id for field in fields))
        if users := fetch(connection, name, using, columns.deleted.is_(None)):
            user = name_of(name, next(iter(users.values())).values())
            removed = name_of(change.table, {"id": change.id, **(change.before or {})})
            raise Refused("The {removed} can't be removed: the {user} needs it.", removed=removed, user=user)


@cache
def referrers(target: str) -> Mapping[str, tuple[str, ...]]:
    """Return the tables that refer to a table, with the fields that do."""
    found = {name: tuple(f for f, table in references(name).items() if table == target) for name in TABLES}
    return {name: fields for name, fields in found.items() if fields}
