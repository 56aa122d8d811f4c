from pathlib import Path

import pytest
from planmaking import opened, sample

from delegation_planner.clock import Clock
from delegation_planner.gui.pages.settings.reading import Soundness, glimpse, held_of, look_into
from delegation_planner.model.ids import Id, new_id
from delegation_planner.store.backups import Occasion


@pytest.fixture(name="made")
def _made(tmp_path: Path) -> tuple[Path, Id]:
    """A backup, and the visit in it."""
    whole = sample()
    with opened(tmp_path / "planner.db") as store:
        store.apply(whole.making)
        return store.back_up(Occasion.IMPORT), whole.visit.id


def test_a_backup_as_it_was_made_is_intact(made: tuple[Path, Id]) -> None:
    path, visit_id = made
    found = look_into(path)
    held = held_of(found, visit_id)
    assert found.soundness is Soundness.INTACT
    assert held is not None
    assert (held.title, held.members, held.events) == ("Test visit", 5, 3)
    assert held_of(found, new_id()) is None


def test_one_without_its_checksum_is_not_checked(made: tuple[Path, Id]) -> None:
    made[0].with_name(f"{made[0].name}.sha256").unlink()
    assert look_into(made[0]).soundness is Soundness.UNCHECKED


@pytest.mark.parametrize("with_checksum", [True, False])
def test_one_that_was_cut_off_is_damaged(made: tuple[Path, Id], with_checksum: bool) -> None:
    path, visit_id = made
    path.write_bytes(path.read_bytes()[:3000])
    if not with_checksum:
        path.with_name(f"{path.name}.sha256").unlink()
    assert look_into(path).soundness is Soundness.DAMAGED
    seen = glimpse(path, Clock(), visit_id)
    assert seen.programme == ""
    assert seen.trouble != ""


def test_one_that_was_altered_is_damaged_though_it_can_be_read(made: tuple[Path, Id]) -> None:
    content = bytearray(made[0].read_bytes())
    content[-1] ^= 1
    made[0].write_bytes(content)
    assert look_into(made[0]).soundness is Soundness.DAMAGED


def test_one_that_is_gone_is_damaged(made: tuple[Path, Id]) -> None:
    made[0].unlink()
    assert look_into(made[0]).soundness is Soundness.DAMAGED


def test_the_programme_of_a_visit_is_read(made: tuple[Path, Id]) -> None:
    path, visit_id = made
    assert glimpse(path, Clock(), visit_id).programme.splitlines()[:2] == [
        "Mon 2 Feb 2026",
        "09:15–10:15   Bilateral meeting   Committee Room, MoFE&PT",
    ]
    other = glimpse(path, Clock(), new_id())
    assert (other.programme, other.trouble) == ("", "")
