"""The backups of the file: their list, and what is done with the chosen one."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_settings_page import Ui_SettingsPage
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.settings.asking import RestoreBackup
from delegation_planner.gui.pages.settings.preview import Preview
from delegation_planner.gui.pages.settings.reading import Found, Soundness, look_into
from delegation_planner.gui.pages.settings.rows import BackupCells, Row, row_of
from delegation_planner.gui.widgets.listing import Column, Listing

SHOWN = 6
"""So many backups are seen at once."""
_LINE = 34


class Backups(QObject):
    """Lists backups, shows what one of them holds, and asks before it is restored.

    Attributes:
        preview: what the chosen one holds.
    """

    changed = Signal()
    """There are other backups than those that are shown."""

    def __init__(self, ui: Ui_SettingsPage, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._context = context
        self._page = page
        self._paths: tuple[Path, ...] = ()
        self._others: tuple[Path, ...] = ()
        self._found: dict[Path, Found] = {}
        self._reading: Job | None = None
        self.preview = Preview(ui, context)
        self._listing = Listing(self._columns(), lambda row: row.spoken)
        ui.backups.set_up(self._listing, BackupCells(context.look, ui.backups), _LINE)
        ui.backups.picked.connect(self._show_chosen)
        ui.backups.entered.connect(self._enter)
        ui.otherFile.clicked.connect(self._choose_file)
        ui.restore.clicked.connect(self._ask)
        context.jobs.started.connect(self._watch)

    # --- reading -----------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show the backups that there are, and look into those that are new."""
        self._paths = self._context.bench.work.store.backups()
        self._show_list()
        self._read()

    @property
    def newest(self) -> Path | None:
        """The newest backup of the file; None where there is none."""
        return self._paths[0] if self._paths else None

    def add(self, path: Path) -> None:
        """Add a backup from elsewhere to the list and choose it."""
        if path not in self._paths:
            self._others = (path, *(each for each in self._others if each != path))
        self._found.pop(path, None)
        self._show_list()
        self._ui.backups.select(str(path))
        self._read()

    def _read(self) -> None:
        """Look into the backups that were not looked into, one by one; each is shown at once."""
        if self._reading:
            self._reading.cancel()
        unread = [path for path in self._all if path not in self._found]
        if not unread:
            return

        def read(job: Job) -> None:
            for path in job.watch(unread):
                self._found[path] = look_into(path)

        answers = Answers(lambda _: self._show_list(), self._context.tell)
        job = self._reading = self._context.jobs.run(self.tr("Looking into the backups"), read, answers)
        job.moved.connect(self._show_list)

    def _watch(self, job: Job) -> None:
        job.ended.connect(self._look_again)

    def _look_again(self) -> None:
        """Look whether the job that ended has made a backup."""
        if self._page.isVisible() and self._context.bench.work.store.backups() != self._paths:
            self.changed.emit()

    # --- showing -----------------------------------------------------------------------------------------------

    @property
    def _all(self) -> Sequence[Path]:
        return (*self._others, *self._paths)

    def _show_list(self) -> None:
        if not isValid(self._page):
            return
        table, now = self._ui.backups, datetime.now().astimezone()
        held = table.current_id
        self._listing.set_rows([row_of(path, self._found.get(path), now) for path in self._all])
        if held:
            table.select(held)
        rows = min(SHOWN, max(1, len(self._all)))
        table.setFixedHeight(self._context.look.px(_LINE) * (rows + 1) + 4)
        table.setVisible(bool(self._all))
        self._ui.noBackups.setVisible(not self._all)
        self._show_chosen()

    @property
    def chosen(self) -> Found | None:
        """The backup that is chosen; None for none, and for one that was not looked into."""
        return self._found.get(Path(self._ui.backups.current_id)) if self._ui.backups.current_id else None

    def _show_chosen(self) -> None:
        found = self.chosen
        self.preview.show(found)
        why = ""
        if self._context.bench.work.read_only:
            why = self.tr("The file is read-only: nothing can be restored.")
        elif found and found.soundness is Soundness.DAMAGED:
            why = self.tr("This backup is damaged.")
        self._ui.restore.setEnabled(found is not None and not why)
        self._ui.restore.setToolTip(why)

    def _columns(self) -> list[Column[Row]]:
        tr = self.tr
        return [
            Column(tr("Made"), lambda row: row.made, 150),
            Column(tr("Why"), lambda row: row.why, 130),
            Column(tr("Holds"), lambda row: row.holds, 160, stretch=True),
            Column(tr("State"), lambda row: row.state, 118),
        ]

    # --- doing -------------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Go on to what the chosen backup holds and to the button that restores it, and bring both into view."""
        for part in (self._ui.preview, self._ui.restore):
            self._ui.area.ensureWidgetVisible(part)
        self._ui.restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Another backup file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Visits (*.db)"))
        dialog.setDirectory(str(self._context.bench.work.store.path.parent))
        dialog.fileSelected.connect(lambda path: self.add(Path(path)))
        dialog.open()

    def _ask(self) -> None:
        if (found := self.chosen) is None:
            return
        path = found.contents.path
        dialog = RestoreBackup(found.contents, self._context, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._context.shell.restore(path))
        dialog.open()
