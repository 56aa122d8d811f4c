"""A database file and SQLite's files beside it: how one takes its place whole, or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from delegation_planner.errors import DatabaseTrouble, DiskFull
from delegation_planner.files import sync_folder

PARTIAL = ".partial"
"""How the name of a file ends that is not finished."""
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the path of a file to make, which takes the place of another one at the end; on any trouble it is discarded.

    A trouble is told of the file that was asked for, whose name a person knows.

    Raises:
        DatabaseTrouble: it can't be written.
    """
    partial = path.with_name(path.name + PARTIAL)
    try:
        with writable(path):
            discard(partial)
            yield partial
            partial.replace(path)
            sync_folder(path.parent)
    except DatabaseTrouble as trouble:
        if trouble.data.get("path") != partial:
            raise
        raise type(trouble)(trouble.template, **trouble.data | {"path": path}) from trouble
    finally:
        with suppress(OSError):
            discard(partial)


@contextmanager
def writable(path: Path) -> Iterator[None]:
    """Turn the system's errors about a file or folder into a sentence.

    Raises:
        DatabaseTrouble: it can't be written.
    """
    try:
        yield
    except OSError as error:
        kind = DiskFull if error.errno in _NO_ROOM else DatabaseTrouble
        raise kind("“{path}” can't be written: {reason}.", path=path, reason=error.strerror) from None


def discard(path: Path) -> None:
    """Remove a database file that was not finished, with SQLite's side files."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        with suppress(FileNotFoundError, NotADirectoryError):
            path.with_name(name).unlink()
