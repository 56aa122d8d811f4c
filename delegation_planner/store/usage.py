"""Which visits use the rows of a register."""

from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa

from delegation_planner.model.ids import Id
from delegation_planner.model.schema import TABLES, VISIT_TABLES
from delegation_planner.store.references import referrers
from delegation_planner.store.rows import table_of


def visits_using(connection: sa.Connection, table: str) -> Mapping[Id, frozenset[Id]]:
    """Return the visits of which a row refers to a row of a register, by that row's id.

    Args:
        connection: a connection in a transaction, so that all is of one moment.
        table: the register, such as `persons`.
    """
    found: dict[Id, set[Id]] = defaultdict(set)
    for name, fields in referrers(table).items():
        if name not in VISIT_TABLES:
            continue
        columns = table_of(TABLES[name]).c
        for field in fields:
            used = sa.select(columns[field], columns.visit_id).distinct()
            there = used.where(columns.deleted.is_(None), columns[field].is_not(None))
            for row_id, visit_id in connection.execute(there):
                found[row_id].add(visit_id)
    return {row_id: frozenset(visits) for row_id, visits in found.items()}
