from datetime import date
from pathlib import Path

import pytest
from planmaking import NOW, REAL, Sample, files_of, opened, row, visit

from delegation_planner.clock import Clock
from delegation_planner.edits.rows import make
from delegation_planner.errors import DatabaseTrouble, Newer
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Venue
from delegation_planner.store.backups import Occasion
from delegation_planner.store.contents import BackupContents, VisitHeld, backup_contents
from delegation_planner.store.engine import connect, writing
from delegation_planner.store.opening import open_backup


@pytest.fixture(name="backup")
def _backup(filled: Path) -> Path:
    with opened(filled) as store:
        other = visit(code="later", title="Later visit", starts=date(2026, 5, 1), ends=date(2026, 5, 2))
        store.apply(Edit("Add Later visit", (make(other),), other.id))
        return store.back_up(Occasion.IMPORT)


def test_a_backup_tells_what_it_holds(backup: Path, whole: Sample) -> None:
    before = files_of(backup.parent)
    held = backup_contents(backup)
    assert held == BackupContents(
        path=backup,
        made=REAL,
        occasion="before import",
        visits=(
            VisitHeld(held.visits[0].id, "Later visit", date(2026, 5, 1), date(2026, 5, 2), 0, 0),
            VisitHeld(whole.visit.id, "Test visit", date(2026, 2, 2), date(2026, 2, 2), 5, 3),
        ),
        last_number=2,
        last_label="Add Later visit",
        last_at=NOW,
        intact=True,
    )
    assert files_of(backup.parent) == before


def test_the_backups_are_listed_from_the_newest(filled: Path) -> None:
    with opened(filled) as store:
        first = store.back_up(Occasion.IMPORT)
        store.apply(Edit("Add", (make(row(Venue, name="Campus 9")),)))
        second = store.back_up(Occasion.IMPORT)
        assert second.stem.endswith("before import (2)")
        assert set(store.backups()) == {first, second}
        assert [backup_contents(each).occasion for each in store.backups()] == ["before import"] * 2


@pytest.mark.parametrize("harm", ["bit", "cut", "noise", "gone"])
def test_of_a_damaged_backup_it_is_told(backup: Path, harm: str) -> None:
    held = bytearray(backup.read_bytes())
    held[5000] ^= 1
    backup.write_bytes({"bit": bytes(held), "cut": held[:9000], "noise": held[:100] + bytes(50_000), "gone": b""}[harm])
    found = backup_contents(backup)
    assert not found.intact
    assert (found.made, found.occasion) == (REAL, "before import")


def test_a_file_with_another_name_tells_no_time(backup: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(backup.read_bytes())
    found = backup_contents(copy)
    assert (found.made, found.occasion, len(found.visits), found.intact) == (None, "", 2, False)


def test_a_backup_is_looked_into_without_writing_beside_it(backup: Path, whole: Sample) -> None:
    before = files_of(backup.parent)
    with open_backup(backup, Clock(NOW)) as store:
        assert store.read_only
        assert store.load(whole.visit.id).visit.title == "Test visit"
        assert files_of(backup.parent) == before
    assert files_of(backup.parent) == before


@pytest.mark.parametrize(("schema", "kind"), [("9999", Newer), ("0000", DatabaseTrouble)])
def test_a_backup_of_another_version_is_not_looked_into(backup: Path, schema: str, kind: type[DatabaseTrouble]) -> None:
    engine = connect(backup, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{schema}'")  # noqa: S608
    engine.dispose()
    with pytest.raises(kind):
        open_backup(backup, Clock(NOW))
