"""Opening a visit and applying an Edit, against the bare engine on the same file."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bench.measuring import Result, compare
from delegation_planner.clock import Clock
from delegation_planner.edits.rows import alter
from delegation_planner.model.edit import Edit
from delegation_planner.model.programme import Event
from delegation_planner.model.schema import VISIT_TABLES
from delegation_planner.store.engine import connect, driver_connection
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store


def measure_opening(path: Path, visit_id: str, archive: str) -> Iterator[Result]:
    """Measure the loading of one visit among many."""
    engine = connect(path, "ro")
    driver = driver_connection(engine)

    def floor() -> None:
        for table in VISIT_TABLES:
            driver.execute(f"SELECT * FROM {table} WHERE visit_id = ? AND deleted IS NULL", (visit_id,)).fetchall()  # noqa: S608

    with open_store(path, Clock()) as store:
        name = f"open a visit, archive of {archive}"
        yield compare(name, ("bare queries of its rows", floor), lambda: store.load(visit_id), rounds=15, budget=1.5)
    engine.dispose()


def measure_edit(path: Path, visit_id: str) -> Result:
    """Measure one Edit, journal included, until it is safely on the disk."""
    driver = driver_connection(connect(path.with_name("floor.db"), "rwc"))
    driver.execute("CREATE TABLE journal (number INTEGER PRIMARY KEY, label TEXT, at TEXT, who TEXT)")

    def floor() -> None:
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("INSERT INTO journal (label, at, who) VALUES (?, ?, ?)", ("Move", "2026-01-28", "desk"))
        driver.execute("COMMIT")

    with open_store(path, Clock()) as store:
        mover = _Mover(store, store.load(visit_id).programme[0])
        return compare("apply one Edit", ("bare insert and commit", floor), mover.move, rounds=50, budget=3)


class _Mover:
    """Moves an event on and on; it knows from each Edit what the row holds."""

    def __init__(self, store: Store, event: Event) -> None:
        self._store = store
        self._event = event

    def move(self) -> None:
        event, minute = self._event, timedelta(minutes=1)
        changes = alter(event, starts=event.starts + minute, ends=event.ends + minute)
        self._store.apply(Edit("Move", changes, event.visit_id))
        self._event = Event.record(event.values() | dict(changes[0].after or {}))
