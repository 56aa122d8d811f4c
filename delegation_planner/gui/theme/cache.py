"""Files that the window makes once and reads at every start: unpacked typefaces, small pictures of the stylesheet.

They are only kept to save time: whatever is missing is made again, and a folder that can't be written stops nothing.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths


class Cache:
    """A folder of such files.

    Attributes:
        folder: where they are.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or _users_folder()

    def file(self, name: str, make: Callable[[], bytes]) -> Path | bytes:
        """Return the path of a file, made if it is not there; its bytes, where it can't be kept."""
        path = self.folder / name
        if path.exists():
            return path
        content = make()
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f"{path.name}.{id(content)}")
            partial.write_bytes(content)
            partial.replace(path)
            return path
        return content


def _users_folder() -> Path:
    where = QStandardPaths.StandardLocation.GenericCacheLocation
    return Path(QStandardPaths.writableLocation(where), "Delegation Planner")
