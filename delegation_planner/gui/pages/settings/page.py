"""The settings page: the look, the office, the file and its backups."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QAction

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_settings_page import Ui_SettingsPage
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.pages.settings.backups import Backups
from delegation_planner.gui.pages.settings.checks import CheckSettings
from delegation_planner.gui.pages.settings.office import Office
from delegation_planner.gui.preferences import LARGEST, SMALLEST
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.words import backups as words
from delegation_planner.store.backups import stamp_of

BACKUPS = "backups"
"""What the table of a backup's subject is called, though no table of the file holds it."""
WIDEST = 720
"""How wide the cards get, in pixels at 100 %."""
STEP = 10
"""The text sizes are so far apart, in per cent."""


class SettingsPage(Page):
    """What is set for this computer, the open file, and its backups.

    Attributes:
        backups: the backups of the file.
        checks: what is set for the checks.
    """

    TABLES = frozenset({"visits", "members", "events", "settings"})
    DOCK = 0
    OF_VISIT = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.backups = Backups(self.ui, context, self)
        self._office = Office(self.ui, context.preferences)
        self.checks = CheckSettings(self.ui, context, self)
        themes = (("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark")))
        self.ui.theme.set_options(themes)
        self.ui.textSize.set_options(
            [(str(n), self.tr("{n} %").format(n=n)) for n in range(SMALLEST, LARGEST + 1, STEP)]
        )
        self._listen()

    def reload(self) -> None:
        """Show everything anew."""
        self.ui.column.setMaximumWidth(self.context.look.px(WIDEST))
        self._show_look()
        self._office.show()
        self.checks.show()
        self.backups.show()
        self._show_file()

    def reveal(self, subject: Subject) -> None:
        """Bring the backups into view; the one whose path is the subject's id is chosen."""
        if subject.table == BACKUPS:
            self.ui.area.ensureWidgetVisible(self.ui.backupCard)
            self.ui.backups.setFocus()
            self.ui.backups.select(subject.id)

    def flush(self) -> bool:
        """Save what was typed; return whether all of it could be."""
        return self.checks.binder.flush()

    def words(self) -> Sequence[str]:
        """Return where the settings count."""
        return [self.tr("Look and office are kept on this computer, the checks in the file")]

    # --- within ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui = self.ui
        ui.theme.chosen.connect(self._set_theme)
        self.backups.changed.connect(self.reload)
        ui.textSize.chosen.connect(self._set_size)
        ui.saveCopy.clicked.connect(lambda: self._trigger("save_copy"))
        ui.openFile.clicked.connect(lambda: self._trigger("open_file"))
        ui.backUp.clicked.connect(lambda: self._trigger("back_up"))

    def _trigger(self, name: str) -> None:
        """Do what the window's command of that name does."""
        if action := self.window().findChild(QAction, name):
            action.trigger()

    def _set_theme(self, theme: str) -> None:
        self.context.preferences.theme = theme

    def _set_size(self, size: str) -> None:
        self.context.preferences.text_size = int(size)

    def _show_look(self) -> None:
        held, ui = self.context.preferences, self.ui
        ui.theme.choose(held.theme)
        ui.textSize.choose(str(round(held.text_size / STEP) * STEP))

    def _show_file(self) -> None:
        work, ui = self.context.bench.work, self.ui
        ui.path.setText(str(work.store.path))
        ui.backUp.setEnabled(not work.read_only)
        ui.backUp.setToolTip(
            self.tr("The file is read-only: its backups are another program’s.") if work.read_only else ""
        )
        ui.lastBackup.setText(self._last_backup())

    def _last_backup(self) -> str:
        newest = self.backups.newest
        made = stamp_of(newest)[0] if newest else None
        if made is None:
            return self.tr("None yet")
        now = datetime.now().astimezone()
        return self.tr("{when}, {age}").format(when=words.made_words(made, now), age=words.age(made, now))
