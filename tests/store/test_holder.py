import getpass
import socket
import stat
from pathlib import Path

import pytest
from planmaking import REAL, another_program, files_of, opened

from delegation_planner.store.holder import Holder, holder_of, take_lock

HOLDER = """
import sys
from pathlib import Path
from planmaking import opened
store = opened(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_who_comes_second_is_told_who_holds_the_file(filled: Path) -> None:
    with opened(filled) as first, opened(filled) as second:
        assert first.holder is None
        assert second.holder == Holder(socket.gethostname(), getpass.getuser(), REAL)
        assert stat.S_IMODE(filled.with_name("visits.db.user").stat().st_mode) == 0o600


def test_the_note_goes_when_the_file_is_closed(filled: Path) -> None:
    opened(filled).close()
    assert set(files_of(filled.parent)) == {"visits.db", "visits.db.lock"}


def test_a_reader_leaves_the_note_of_the_writer(filled: Path) -> None:
    with opened(filled):
        opened(filled).close()
        assert filled.with_name("visits.db.user").exists()


def test_the_note_of_a_program_that_was_killed_says_nothing(filled: Path) -> None:
    with another_program(HOLDER, filled) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        assert holder_of(filled)
        holder.kill()
    assert filled.with_name("visits.db.user").exists()
    assert holder_of(filled) is None


@pytest.mark.parametrize("held", [b"", b"[]", b"{}", b'{"host": "a", "user": "b", "since": "soon"}', b"\xff"])
def test_a_note_that_can_not_be_read_is_none(filled: Path, held: bytes) -> None:
    lock = take_lock(filled)
    assert lock
    filled.with_name("visits.db.user").write_bytes(held)
    assert holder_of(filled) is None
    lock.release()


def test_a_lock_is_held_once(filled: Path) -> None:
    lock = take_lock(filled)
    assert lock
    assert take_lock(filled) is None
    lock.release()
