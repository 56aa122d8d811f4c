"""What a file's first hundred bytes say, before SQLite touches it (https://www.sqlite.org/fileformat.html §1.3)."""

from pathlib import Path

from delegation_planner.errors import Damaged, DatabaseTrouble
from delegation_planner.store.engine import APPLICATION_ID, backup_folder

_MAGIC = b"SQLite format 3\x00"


def check_header(path: Path) -> None:
    """Check that a file is a whole database of ours. The file is only read.

    Raises:
        DatabaseTrouble: it can't be read, it is another program's, or it has been cut off.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise DatabaseTrouble("“{path}” can't be read: {reason}.", path=path, reason=error.strerror) from None
    if not _is_ours(head):
        raise DatabaseTrouble("“{path}” is not a database of Delegation Planner. It was left as it is.", path=path)
    if size < _page_size(head) * _number(head, 28) and not has_log(path):
        raise Damaged(
            "“{path}” has been cut off. It was left as it is. Restore the newest backup from “{backups}”.",
            path=path,
            backups=backup_folder(path),
        )


def is_ours(path: Path) -> bool:
    """Tell whether a file is marked as a database of ours, be it whole or not."""
    try:
        with path.open("rb") as file:
            return _is_ours(file.read(100))
    except OSError:
        return False


def has_log(path: Path) -> bool:
    """Tell whether a write-ahead log lies beside a file: it is in use, or was not closed."""
    return _wal(path).exists()


def ended_uncleanly(path: Path) -> bool:
    """Tell whether the program that last wrote the file was stopped before it could close it.

    Whoever closes a file last takes its write-ahead log away. Ask only while holding the file's lock.
    """
    wal = _wal(path)
    return wal.exists() and wal.stat().st_size > 0


def resting_mode(path: Path) -> str:
    """Return the mode in which a file that nobody writes is read, so that no side files are left beside it.

    What a write-ahead log holds is read too.
    """
    return "ro" if ended_uncleanly(path) else "immutable"


def _is_ours(head: bytes) -> bool:
    return head.startswith(_MAGIC) and len(head) == 100 and _number(head, 68) == APPLICATION_ID


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _number(head: bytes, offset: int) -> int:
    return int.from_bytes(head[offset : offset + 4], "big")


def _page_size(head: bytes) -> int:
    size = int.from_bytes(head[16:18], "big")
    return 65536 if size == 1 else size
