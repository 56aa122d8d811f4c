"""When the newest backup was made, as the status bar says it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from delegation_planner.clock import Clock
from delegation_planner.gui.words import dates
from delegation_planner.store.backups import backups_of


def newest_backup(path: Path) -> str:
    """Return when a file's newest backup was made, by the computer's clock: “Backup today 09:00”; empty for none."""
    made = max(backups_of(path).values(), default=None)
    if made is None:
        return ""
    now = Clock().now().astimezone()
    return QCoreApplication.translate("NewestBackup", "Backup {when}").format(when=dates.when(made, now))
