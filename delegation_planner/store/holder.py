"""Who has a file open for writing: the lock that keeps others out, and a note beside it that tells them who it is."""

import json
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from delegation_planner.store.engine import folder_is_writable


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open for writing.

    Attributes:
        host: the name of the computer.
        user: the computer user's name; empty where the system knows none.
        since: since when; aware.
    """

    host: str
    user: str
    since: datetime


def take_lock(path: Path) -> BaseFileLock | None:
    """Return the lock that only one program holds for writing a file; None where it can't be had, or is no use."""
    if not folder_is_writable(path) or (path.exists() and not os.access(path, os.W_OK)):
        return None
    # One thread may open a file and another one close it.
    lock = FileLock(path.with_name(path.name + ".lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError):  # another program's, or another user's
        return None
    return lock


def note(path: Path, user: str, since: datetime) -> None:
    """Write beside a file that it is open here; a folder that does not take the note stops nothing."""
    held = {"host": socket.gethostname(), "user": user, "since": since.isoformat()}
    with suppress(OSError):
        _note_of(path).unlink(missing_ok=True)
        handle = os.open(_note_of(path), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(held, file, ensure_ascii=False)


def forget(path: Path) -> None:
    """Remove the note beside a file."""
    with suppress(OSError):
        _note_of(path).unlink()


def holder_of(path: Path) -> Holder | None:
    """Return who holds a file for writing; None where nobody does, or says so.

    A program that was killed leaves its note, but not the lock.
    """
    if lock := take_lock(path):
        lock.release()
        return None
    try:
        held = json.loads(_note_of(path).read_text(encoding="utf-8"))
        return Holder(str(held["host"]), str(held["user"]), datetime.fromisoformat(held["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _note_of(path: Path) -> Path:
    return path.with_name(path.name + ".user")
