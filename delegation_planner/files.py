"""Files appear under their name whole, or not at all."""

import hashlib
import os
import tempfile
import time
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from delegation_planner.errors import Usage

_PREFIX = ".delegation-planner-"
_ABANDONED = 3600
"""After so many seconds nobody is still writing an unfinished file."""
_OCTETS_A_CHARACTER = 2
_PUNCTUATION = frozenset(" -–,.()&'’_")


def write_all(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files into a folder, which is made if need be: all of them, or none.

    Args:
        folder: where to.
        files: the contents by name. A file that stands under such a name is replaced.

    Returns:
        The paths of the files, in order.

    Raises:
        Usage: the folder can't be made or written, or the disk is full.
    """
    finished: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        for content in files.values():
            finished.append(_unfinished(folder, content))
        targets = tuple(folder / name for name in files)
        _put_in_place(dict(zip(targets, finished, strict=True)))
        sync_folder(folder)
    except OSError as error:
        path = error.filename2 or folder
        raise Usage("“{path}” can't be written: {reason}.", path=path, reason=error.strerror) from None
    finally:
        for left_over in finished:
            left_over.unlink(missing_ok=True)
    return targets


def safe_name(text: str, length: int) -> str:
    """Return a text as a file name may hold it on Windows, macOS and Linux; empty when nothing is left.

    Letters, figures and harmless punctuation stay, with single spaces. It is cut to a length in characters, and takes
    at most twice as many octets in UTF-8.
    """
    allowed = (
        c if c in _PUNCTUATION or unicodedata.category(c)[0] in "LMN" else " "
        for c in unicodedata.normalize("NFC", text)
    )
    words = " ".join("".join(allowed).split())
    return words[:length].encode()[: length * _OCTETS_A_CHARACTER].decode(errors="ignore").strip(" -–,.")


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last through a power cut, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _unfinished(folder: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=_PREFIX, dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _put_in_place(sources: Mapping[Path, Path]) -> None:
    """Give finished files their names; if one can't have its name, the others give theirs back."""
    before: dict[Path, Path | None] = {}
    try:
        for target, source in sources.items():
            before[target] = _unfinished(target.parent, target.read_bytes()) if target.exists() else None
            source.replace(target)
    except OSError:
        for target, old in before.items():
            if old:
                old.replace(target)
            elif not target.is_dir():
                target.unlink(missing_ok=True)
        raise
    finally:
        for old in filter(None, before.values()):
            old.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what a program that was stopped while writing left behind; another one may be writing just now."""
    for left_over in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time.time() - left_over.stat().st_mtime > _ABANDONED:
                left_over.unlink()
