from pathlib import Path

from planmaking import REAL, making, opened, visit

from delegation_planner.clock import Clock
from delegation_planner.edits.visits import change_visit
from delegation_planner.gui.words import dates
from delegation_planner.gui.words.newest_backup import newest_backup
from delegation_planner.store.backups import Occasion


def test_a_file_without_backups_says_nothing(tmp_path: Path) -> None:
    assert newest_backup(tmp_path / "planner.db") == ""


def test_the_newest_backup_is_told(tmp_path: Path) -> None:
    path = tmp_path / "planner.db"
    of = visit()
    with opened(path) as store:
        store.apply(making(of))
        store.apply(change_visit(of, city="Lahore"))
        store.back_up(Occasion.DAY)
    assert newest_backup(path) == f"Backup {dates.when(REAL.astimezone(), Clock().now().astimezone())}"
