"""The log of changes beside a file: what was committed, for the day on which the file itself is damaged.

A line of JSON for each entry of the journal. It is not forced onto the disk, since the file itself is: it keeps what is
newer than the backups that could stand in for the file.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.schema import TABLES
from delegation_planner.store.files import PARTIAL, writable
from delegation_planner.store.journal import decode, encode
from delegation_planner.store.tables import EntryKind

ENDING = ".changes"
"""What the name of a file's log has after the name of the file."""


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """A line of the log.

    Attributes:
        number: the journal entry's number; Edits that were joined to one entry are several lines.
        at: when, by the clock that the program was asked to use; aware.
        who: the computer user's name.
        kind: an Edit, its undo or redo, or the record of something handed out.
        edit: what was done to the rows, with all that followed from it.
    """

    number: int
    at: datetime
    who: str
    kind: EntryKind
    edit: Edit

    @property
    def label(self) -> str:
        """What was done, for people."""
        return self.edit.label


def log_of(path: Path) -> Path:
    """Return the path of a file's log."""
    return path.with_name(path.name + ENDING)


def append(path: Path, edits: Iterable[LoggedEdit]) -> None:
    """Append to the log of a file.

    Raises:
        DatabaseTrouble: it can't be written.
    """
    lines = "".join(f"{_as_line(each)}\n" for each in edits)
    with writable(log_of(path)), _opened(log_of(path), os.O_APPEND) as file:
        file.write(lines.encode())


def make_ready(path: Path, last_number: int) -> None:
    """Make the log of a file ready to be gone on with.

    A last line that was torn off is ended, so that the next one stands by itself. A log that knows of later entries
    than the file does is another file's, which stood under this name: it is put aside.

    Args:
        path: the file.
        last_number: the number of the last entry of its journal.

    Raises:
        DatabaseTrouble: the log can't be written.
    """
    log = log_of(path)
    with writable(log):
        held = log.read_bytes() if log.exists() else b""
        if any(number > last_number for number, _ in _lines(held)):
            log.replace(log.with_name(f"{log.name}.old"))
        elif held and not held.endswith(b"\n"):
            with _opened(log, os.O_APPEND) as file:
                file.write(b"\n")


def changes_after(path: Path, number: int) -> tuple[LoggedEdit, ...]:
    """Return what the log of a file tells of the entries after one, in order; lines that are not whole are left out.

    Args:
        path: the file; it need not be there.
        number: the entry's number.
    """
    try:
        held = log_of(path).read_bytes()
    except OSError:
        return ()
    return tuple(each for each in _read(held) if each.number > number)


def trim(path: Path, number: int) -> None:
    """Take out of the log of a file what is not later than an entry.

    Raises:
        DatabaseTrouble: it can't be written.
    """
    log = log_of(path)
    if not log.exists():
        return
    partial = log.with_name(log.name + PARTIAL)
    with writable(log):
        kept = b"".join(line + b"\n" for each, line in _lines(log.read_bytes()) if each > number)
        with _opened(partial, os.O_TRUNC) as file:
            file.write(kept)
        partial.replace(log)


def _opened(log: Path, how: int) -> IO[bytes]:
    return os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | how, 0o600), "wb")


def _as_line(logged: LoggedEdit) -> str:
    edit = logged.edit
    changes = [(change.table, change.id, encode(change.before), encode(change.after)) for change in edit.changes]
    values = {"number": logged.number, "at": logged.at.isoformat(), "who": logged.who, "visit_id": edit.visit_id}
    return json.dumps(
        values | {"label": edit.label, "kind": logged.kind, "changes": changes},
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _read(held: bytes) -> Iterator[LoggedEdit]:
    for line in held.split(b"\n"):
        try:
            yield _logged(json.loads(line))
        except (ValueError, KeyError, TypeError):
            continue


def _lines(held: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that are whole, each with the number of its entry."""
    for line in held.split(b"\n"):
        with suppress(ValueError, KeyError, TypeError):
            yield int(json.loads(line)["number"]), line


def _logged(values: Mapping[str, Any]) -> LoggedEdit:
    kind = EntryKind(values["kind"])
    changes = tuple(_change(*each) for each in values["changes"])
    edit = Edit(str(values["label"]), changes, values["visit_id"], undoable=kind is not EntryKind.RECORDED)
    return LoggedEdit(int(values["number"]), datetime.fromisoformat(values["at"]), str(values["who"]), kind, edit)


def _change(table: str, row_id: str, before: str, after: str) -> Change:
    """Return a Change of the log.

    Raises:
        KeyError: there is no such table, or it has no such field.
        ValueError: a value does not fit.
    """
    TABLES[table]
    return Change(table, row_id, decode(table, before), decode(table, after))
