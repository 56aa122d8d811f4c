"""The samples, and rows that change in memory as a database would change them."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from delegation_planner import data
from delegation_planner.exchange.portable import PortableVisit, plan_of, read
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.checks import check_step, checked
from delegation_planner.model.edit import Edit, PastEdit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.schema import TABLES


def _sample(name: str) -> PortableVisit:
    return read(data.path("samples", name).read_bytes())


def _applied(rows: Rows, edits: Iterable[Edit | PastEdit]) -> Rows:
    state = {table: dict(rows.get(table, {})) for table in TABLES}
    for edit in edits:
        for change in edit.edit.changes if isinstance(edit, PastEdit) else edit.changes:
            now = state[change.table].pop(change.id).values() if change.before is not None else {}
            assert change.before is not None or change.id not in state[change.table]
            assert {name: now[name] for name in change.before or {}} == (change.before or {})
            check_step(change.table, change.before or {}, change.after or {})
            if change.table == "events" and now and (change.after or {}).keys() & {"starts", "ends", "room_id"}:
                now["sequence"] += 1
            if change.after is not None:
                state[change.table][change.id] = checked(change.table, {**now, "id": change.id, **change.after})
    return state


@pytest.fixture(scope="session")
def sample() -> Callable[[str], PortableVisit]:
    return _sample


@pytest.fixture(scope="session")
def nurbek() -> PortableVisit:
    return _sample("nurbek-visit.json")


@pytest.fixture(scope="session")
def plan(nurbek: PortableVisit) -> VisitPlan:
    return plan_of(nurbek.rows)


@pytest.fixture(scope="session")
def applied() -> Callable[[Rows, Iterable[Edit | PastEdit]], Rows]:
    """Return what does Edits to rows, each `before` checked, no state skipped, nothing made twice."""
    return _applied


@pytest.fixture
def small() -> dict[str, Any]:
    """Return a small file: a visit with a venue, its room, an event and a note on the event."""
    return {
        "format": "delegation-planner visit",
        "version": 1,
        "visit": {"id": _id(1), "code": "small", "title": "Small visit", "zone": "Asia/Karachi"} | _days("2026-02-02"),
        "venues": [{"id": _id(2), "name": "Hall"}],
        "rooms": [{"id": _id(3), "venue_id": _id(2), "name": "Foyer"}],
        "sources": [{"id": _id(4), "kind": "assumption", "title": "Assumptions"}],
        "events": [
            {"id": _id(5), "visit_id": _id(1), "title": "Tea", "zone": "Asia/Karachi", "uid": "tea", "venue_id": _id(2)}
            | _days("2026-02-02T10:00:00")
        ],
        "source_notes": [
            {"id": _id(6), "visit_id": _id(1), "source_id": _id(4), "table_name": "events", "row_id": _id(5)}
            | {"fields": ["starts"], "text": "Assumed."}
        ],
    }


def _id(number: int) -> str:
    return f"01900000-0000-7000-8000-{number:012}"


def _days(day: str) -> dict[str, str]:
    return {"starts": day, "ends": day}
