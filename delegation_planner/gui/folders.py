"""Where files are saved: the folder that was chosen last, for each kind of file."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from delegation_planner.gui.preferences import Preferences


class LastFolder:
    """The folder into which something was saved last.

    Args:
        preferences: where it is kept.
        key: what was saved there, such as `papers`.
    """

    def __init__(self, preferences: Preferences, key: str) -> None:
        self._preferences = preferences
        self._key = f"{key}/folder"

    @property
    def path(self) -> Path | None:
        """The folder; None where nothing was saved, or it is gone."""
        kept = self._preferences.choice(self._key)
        return Path(kept) if kept and Path(kept).is_dir() else None

    @property
    def start(self) -> Path:
        """Where to begin to look for one: there, else in the user's documents, else at home."""
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return self.path or (documents if documents.is_dir() else Path.home())

    def keep(self, folder: Path) -> None:
        """Keep a folder as the one that was chosen last."""
        self._preferences.keep(self._key, str(folder))

    def show(self) -> None:
        """Show the folder in the system's own window."""
        if self.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
