"""The portable format: one visit and all that it refers to as a JSON file. `docs/portable-format.md` describes it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from delegation_planner.errors import Refused
from delegation_planner.exchange.consistency import check_rows
from delegation_planner.exchange.history import history_of, plain_history
from delegation_planner.exchange.parsing import parse
from delegation_planner.exchange.rewinding import before_history
from delegation_planner.exchange.rows import Rows, in_order, plain, row_of
from delegation_planner.model.edit import PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.schema import OFFICE_TABLES, TABLES
from delegation_planner.model.visits import Visit

FORMAT = "delegation-planner visit"
VERSION = 1
"""The version that is written; every version up to it is read."""
_KEYS = frozenset({"format", "version", "visit", "history", *TABLES}) - {"visits", *OFFICE_TABLES}


@dataclass(frozen=True)
class PortableVisit:
    """A visit as a file holds it, its rows checked.

    Attributes:
        visit: the visit.
        rows: the rows of every table by id, the visit's own among them.
        history: the edits since the newest issued papers, oldest first.
    """

    visit: Visit
    rows: Rows
    history: tuple[PastEdit, ...] = ()

    @property
    def earlier(self) -> Rows:
        """The rows as they were before the history.

        Raises:
            Refused: the history doesn't lead to the rows, as when a file was edited by hand.
        """
        return before_history(self.rows, self.history, self.visit.id)


def plan_of(rows: Rows) -> VisitPlan:
    """Return the plan that the rows of a file make."""
    visit = cast("Visit", next(iter(rows["visits"].values())))
    tables: dict[str, Any] = {table: found for table, found in rows.items() if table not in {"visits", *OFFICE_TABLES}}
    return VisitPlan(visit, **tables)


def write(plan: VisitPlan, history: Sequence[PastEdit] = ()) -> str:
    """Return a visit in the portable format; the same visit gives the same text.

    Args:
        plan: the visit.
        history: the edits since its newest issued papers, oldest first.
    """
    found: dict[str, Any] = {"format": FORMAT, "version": VERSION, "visit": plain("visits", plan.visit.values())}
    for table in TABLES:
        if table != "visits" and (rows := plan.table(table)):
            found[table] = [plain(table, row.values()) for row in in_order(rows)]
    if history:
        found["history"] = plain_history(history)
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def read(data: bytes) -> PortableVisit:
    """Return the visit that a file in the portable format holds.

    Raises:
        Refused: the file is not in this format, from a newer version, damaged, or at odds with itself.
    """
    found = _envelope(parse(data))
    visit = cast("Visit", row_of("visits", found["visit"]))
    rows = {table: _rows(table, found.get(table, [])) for table in TABLES} | {"visits": {visit.id: visit}}
    portable = PortableVisit(visit, rows, history_of(found.get("history", []), visit.id))
    check_rows(portable.rows, visit.id)
    return portable


def _envelope(found: object) -> Mapping[str, Any]:
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise Refused("The file isn't a visit of Delegation Planner.")
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise Refused("The file doesn't say the version of its format.")
    if version > VERSION:
        raise Refused("The file was written by a newer version of Delegation Planner.")
    if unknown := next((key for key in found if key not in _KEYS), None):
        raise Refused("The file holds an unknown table, “{table}”.", table=unknown[:80])
    if "visit" not in found:
        raise Refused("The file holds no visit.")
    return found


def _rows(table: str, found: object) -> Mapping[Id, Row]:
    if not isinstance(found, list):
        raise Refused("The table “{table}” isn't a list of rows.", table=table)
    rows: dict[Id, Row] = {}
    for row in (row_of(table, each) for each in found):
        if row.id in rows:
            raise Refused("The file holds the id {id} twice.", id=row.id)
        rows[row.id] = row
    return rows
