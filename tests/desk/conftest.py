from collections.abc import Iterator
from pathlib import Path

import pytest

from delegation_planner import data
from delegation_planner.clock import clock_at
from delegation_planner.desk import taking_in
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store

CLOCK = clock_at("2026-01-28T14:40")


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> Iterator[Store]:
    """An open file that holds the reference visit."""
    with open_store(tmp_path / "planner.db", CLOCK, create=True) as store:
        visit = taking_in.read_file(data.path("samples", "nurbek-visit.json"))
        taking_in.take_in(store, taking_in.compare(visit, store))
        yield store


@pytest.fixture(name="plan")
def _plan(store: Store) -> VisitPlan:
    return store.load(store.visits()[0].id)
