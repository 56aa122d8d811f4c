"""A database file and SQLite's files beside it."""

from contextlib import suppress
from pathlib import Path


def discard(path: Path) -> None:
    """Remove a database file that was not finished, with SQLite's side files."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        with suppress(FileNotFoundError, NotADirectoryError):
            path.with_name(name).unlink()
