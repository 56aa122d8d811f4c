from datetime import timedelta
from pathlib import Path

import pytest
from planmaking import NOW, REAL, Sample, contents, files_of, opened, sample

from delegation_planner.clock import Clock
from delegation_planner.desk.rescue import do_again, open_or_rescue
from delegation_planner.edits.events import move_event
from delegation_planner.edits.rows import alter
from delegation_planner.errors import Conflict, Damaged
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.model.programme import Event
from delegation_planner.store.backups import Occasion
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store

LATER = REAL + timedelta(minutes=20)


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


@pytest.fixture(name="path")
def _path(tmp_path: Path, whole: Sample) -> Path:
    """A file that was backed up, changed three times, and closed."""
    path = tmp_path / "visits.db"
    with opened(path) as store:
        store.apply(whole.making)
        store.back_up(Occasion.IMPORT)
        house = whole.of(Venue)[0]
        store.apply(Edit("Rename", alter(house, name="House"), whole.visit.id))
        plan = store.load(whole.visit.id)
        event = whole.of(Event)[0]
        store.apply(move_event(plan, event.id, event.starts + timedelta(minutes=15)))
        store.apply(Edit("City", alter(house, city="Lahore"), whole.visit.id))
        store.undo()
    return path


def harm(path: Path) -> None:
    held = path.read_bytes()
    path.write_bytes(held[: len(held) // 2])


def rescued_store(path: Path) -> Store:
    return open_store(path, Clock(NOW), real=Clock(LATER))


def test_a_whole_file_is_just_opened(path: Path) -> None:
    store, rescue = open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    with store:
        assert rescue is None


def test_damage_that_no_reading_meets_is_found_too(path: Path, whole: Sample) -> None:
    held = bytearray(path.read_bytes())
    page = int.from_bytes(held[16:18], "big")
    held[-page:] = b"\x05" * page
    path.write_bytes(held)
    with open_store(path, Clock(NOW), real=Clock(LATER)) as store:
        assert store.load(whole.visit.id).visit.id == whole.visit.id
    store, rescue = open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    with store:
        assert rescue
        assert rescue.kept.read_bytes()[-page:] == b"\x05" * page


def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(path: Path, whole: Sample) -> None:
    harm(path)
    damaged = path.read_bytes()
    store, rescue = open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    with store:
        assert rescue
        assert rescue.made == REAL
        assert rescue.backup.occasion == "before import"
        assert rescue.kept == path.with_name(f"visits damaged {LATER.astimezone():%Y-%m-%d %H%M%S}.db")
        assert rescue.kept.read_bytes() == damaged
        assert store.load(whole.visit.id).venues[whole.of(Venue)[0].id].name == "Ministry of Federal Education"
        assert [(each.number, each.label) for each in rescue.missing] == [
            (2, "Rename"),
            (3, "Move Bilateral meeting to 09:30"),
            (4, "City"),
            (5, "City"),
        ]


def test_what_the_backup_does_not_hold_is_done_again_at_its_own_time(path: Path, whole: Sample) -> None:
    before = contents(path)
    harm(path)
    store, rescue = open_or_rescue(path, Clock(NOW + timedelta(days=1)), real=Clock(LATER))
    assert rescue
    with store:
        again = do_again(store, rescue.missing)
        assert (again.done, again.left) == (rescue.missing, ())
        assert [entry.label for entry in store.history()][1:] == [
            "Rename",
            "Move Bilateral meeting to 09:30",
            "City",
            "Undo: City",
        ]
        assert {entry.at for entry in store.history()} == {NOW}
        assert store.load(whole.visit.id).events[whole.of(Event)[0].id].sequence == 1
    assert contents(path) == before


def test_what_does_not_fit_any_more_is_left_and_told(path: Path, whole: Sample) -> None:
    harm(path)
    store, rescue = open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    assert rescue
    with store:
        store.apply(Edit("Other", alter(whole.of(Venue)[0], name="Other"), whole.visit.id))
        again = do_again(store, rescue.missing[:2])
        assert [each.label for each in again.done] == ["Move Bilateral meeting to 09:30"]
        assert [(each.label, type(reason)) for each, reason in again.left] == [("Rename", Conflict)]


def test_a_damaged_backup_is_passed_over(path: Path) -> None:
    with rescued_store(path) as store:
        newest = store.back_up(Occasion.DAY)
    held = bytearray(newest.read_bytes())
    held[5000] ^= 1
    newest.write_bytes(held)
    harm(path)
    store, rescue = open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    with store:
        assert rescue
        assert rescue.made == REAL


def test_without_a_good_backup_the_trouble_stays_and_nothing_is_touched(path: Path) -> None:
    harm(path)
    for backup in path.with_name("visits backups").glob("*.db"):
        harm(backup)
    before = files_of(path.parent)
    with pytest.raises(Damaged) as trouble:
        open_or_rescue(path, Clock(NOW), real=Clock(LATER))
    assert "has been cut off" in str(trouble.value)
    assert trouble.value.path == path
    left = {name: held for name, held in files_of(path.parent).items() if not name.endswith(".lock")}
    assert left == {name: held for name, held in before.items() if not name.endswith(".lock")}
