"""What the store must hold out: a kill at any moment, and a disk that takes no more."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from planmaking import NOW, REAL, Sample, another_program, contents, opened, row, said_by, venue

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import make
from delegation_planner.errors import DatabaseTrouble
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.engine import connect, driver_connection
from delegation_planner.store.opening import take_lock
from delegation_planner.store.store import Store

KILLS = 10
"""So many for each of two files."""
WRITER = """
import sys
from pathlib import Path
from planmaking import opened, venue, venue
from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
with opened(Path(sys.argv[1])) as store:
    print("ready", flush=True)
    while True:
        made = venue("Campus"), venue("Gate")
        store.apply(Edit("Add two", tuple(make(each) for each in made)))
        print(made[0].id, made[1].id, flush=True)
"""
LIMITED = """
import resource, sys
from pathlib import Path
from planmaking import opened, venue, venue
from delegation_planner.edits.rows import make
from delegation_planner.errors import PlannerError
from delegation_planner.model.edit import Edit
with opened(Path(sys.argv[1])) as store:
    store.apply(Edit("Add", (make(venue("Before")),)))
    size = Path(sys.argv[1] + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        store.apply(Edit("Add", tuple(make(venue("Lost")) for _ in range(200))))
    except PlannerError as trouble:
        print(trouble.exit_code, trouble)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.apply(Edit("Add", (make(venue("After")),)))
    store.check()
"""


def campuses(number: int) -> Edit:
    return Edit("Add", tuple(make(row(Venue, name="Campus")) for _ in range(number)))


def names(path: Path) -> list[str]:
    return [venue["name"] for venue in contents(path)["venues"].values()]


def killed_while_writing(path: Path, edits: int) -> list[str]:
    """Let another program write so many Edits and go on until it is killed; return the ids that it said were saved."""
    with another_program(WRITER, path) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "ready\n"
        said = "".join(writer.stdout.readline() for _ in range(edits))
        writer.kill()
        said += writer.stdout.read()
    return [identity for line in said.split("\n")[:-1] for identity in line.split()]


def saved_through_kills(path: Path, seed: int) -> set[str]:
    """Kill programs that write a file, look after each that nothing is lost, and return what was saved."""
    random = Random(seed)
    saved: set[str] = set()
    for _ in range(KILLS):
        saved.update(killed_while_writing(path, random.randint(1, 20)))
        with opened(path) as store:
            store.check()
            assert not store.read_only
        assert saved <= set(contents(path)["venues"])
    return saved


def test_nothing_that_was_saved_is_lost_by_a_kill(filled: Path, tmp_path: Path) -> None:
    second = tmp_path / "second" / "visits.db"
    second.parent.mkdir()
    shutil.copy2(filled, second)
    with ThreadPoolExecutor(2) as pool:
        saved = list(pool.map(saved_through_kills, (filled, second), (20260202, 20260203)))
    assert all(len(ids) >= 2 * KILLS for ids in saved)
    for path in (filled, second):
        assert names(path).count("Campus") == names(path).count("Gate")


def test_a_file_is_empty_until_something_is_done(path: Path) -> None:
    with opened(path) as store:
        assert store.is_empty
        store.apply(campuses(1))
        assert not store.is_empty


def test_a_full_disk_is_told_and_nothing_of_it_is_kept(filled: Path, whole: Sample) -> None:
    engine = connect(filled, "rw")
    with Store(filled, engine, take_lock(filled), Clock(NOW), Clock(REAL)) as store:
        store.apply(campuses(1))
        driver = driver_connection(engine)
        (pages,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count={pages}")
        before, history = contents(filled), store.history()
        with pytest.raises(DatabaseTrouble) as trouble:
            store.apply(campuses(500))
        assert str(trouble.value) == (f"The disk is full: nothing was written to “{filled}”. Make room and try again.")
        assert trouble.value.exit_code == 4
        assert (contents(filled), store.history()) == (before, history)
        assert store.load(whole.visit.id).visit.title == "Test visit"
        driver.execute("PRAGMA max_page_count=1000000")
        store.apply(campuses(500))
        store.check()
    assert names(filled).count("Campus") == 501


def test_a_disk_that_takes_no_more_is_told_and_works_again(filled: Path) -> None:
    pytest.importorskip("resource", reason="the system can't limit a file's size")
    said = said_by(LIMITED, filled)
    assert said == f"4 The disk did not take what was written to “{filled}”. Nothing of it was kept."
    assert [name for name in names(filled) if name in ("Before", "Lost", "After")] == ["Before", "After"]


def test_what_was_written_is_in_the_file_itself_while_another_program_reads(filled: Path) -> None:
    writer = opened(filled)
    with opened(filled) as reader:
        assert reader.read_only
        writer.apply(Edit("Add", (make(venue("Seen in the file")),)))
        writer.close()
        log = filled.with_name(filled.name + "-wal")
        assert not log.exists() or log.stat().st_size == 0
    assert "Seen in the file" in names(filled)
