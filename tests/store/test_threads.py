"""Several threads use one store: a window writes while a worker prints, exports and backs up."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from planmaking import Sample, contents, files_of, opened, row

from delegation_planner.edits.rows import make
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.backups import Occasion, is_intact
from delegation_planner.store.store import Store

ROUNDS = 40


def test_writing_reading_and_backing_up_at_once_lose_nothing(filled: Path, tmp_path: Path, whole: Sample) -> None:
    def write(store: Store, name: str) -> None:
        for number in range(ROUNDS):
            store.apply(Edit("Add", (make(row(Venue, name=f"{name} {number}")),)))

    def read(store: Store) -> int:
        return sum(len(store.load(whole.visit.id).events) for _ in range(ROUNDS))

    def copy(store: Store) -> list[Path]:
        return [store.back_up(Occasion.IMPORT) for _ in range(4)]

    def export(store: Store) -> None:
        for number in range(4):
            store.copy_to(tmp_path / f"copy {number}.db")

    with opened(filled) as store, ThreadPoolExecutor(max_workers=5) as threads:
        writers = [threads.submit(write, store, name) for name in ("one", "two")]
        reader, backups = threads.submit(read, store), threads.submit(copy, store)
        exporter = threads.submit(export, store)
        assert reader.result(timeout=60) == 3 * ROUNDS
        assert all(map(is_intact, backups.result(timeout=60)))
        for each in (*writers, exporter):
            each.result(timeout=60)
        numbers = [entry.number for entry in store.history()]
    assert numbers == list(range(1, 2 * ROUNDS + 2))
    names = {venue["name"] for venue in contents(filled)["venues"].values()}
    assert {f"{name} {number}" for name in ("one", "two") for number in range(ROUNDS)} <= names


def test_a_thread_that_comes_late_does_not_open_the_file_again(filled: Path, tmp_path: Path, whole: Sample) -> None:
    store = opened(filled)
    store.close()
    store.close()
    for late in (lambda: store.load(whole.visit.id), lambda: store.apply(), lambda: store.copy_to(tmp_path / "c.db")):
        with pytest.raises(DatabaseTrouble) as trouble:
            late()
        assert str(trouble.value) == f"“{filled}” has been closed."
    assert set(files_of(filled.parent)) == {"visits.db", "visits.db.lock"}


def test_one_thread_opens_a_file_and_another_one_closes_it(filled: Path) -> None:
    with ThreadPoolExecutor(max_workers=1) as threads:
        threads.submit(opened, filled).result(timeout=60).close()
        with opened(filled) as store:
            assert not store.read_only


def test_the_backup_of_the_day_is_made_once(filled: Path) -> None:
    with opened(filled) as store, ThreadPoolExecutor(max_workers=3) as threads:
        for done in [threads.submit(store.back_up_for_the_day) for _ in range(3)]:
            done.result(timeout=60)
        store.apply(Edit("Add", (make(row(Venue, name="Campus 9")),)))
        assert [each.stem.split(" ", 3)[-1] for each in store.backups()] == ["start of day"]
