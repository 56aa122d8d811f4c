"""The top bar: which visit is open, how far it is, when it is, and undo and redo by name."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from delegation_planner.gui.forms.ui_main_window import Ui_MainWindow
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.flow import restyle

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Workbench

LONGEST_TITLE = 70
_SEARCH = 248
"""How wide the button of the search is where there is room for its words, in pixels at 100 %."""


class TopBar(QObject):
    """What stands in the top bar."""

    status_wanted = Signal(str)
    """A state of the visit was chosen, by its value."""
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, ui: Ui_MainWindow, look: Look) -> None:
        super().__init__(ui.top)
        self._ui = ui
        self._look = look
        self._glyph, self._tone = "circle-half", "accent"
        self._menu = QMenu(ui.status)
        ui.status.setMenu(self._menu)
        ui.undo.clicked.connect(self.undo_wanted)
        ui.redo.clicked.connect(self.redo_wanted)
        self.set_steps("", "", changeable=False)
        ui.status.hide()
        look.changed.connect(self.dress)

    def show_all(self, desk: str) -> None:
        """Say that the whole file is shown."""
        self._ui.title.setText(self.tr("All visits"))
        self._ui.subtitle.setText(desk)
        self._ui.status.hide()

    def show_visit(self, work: "Workbench", today: date) -> None:
        """Say which visit is open."""
        from delegation_planner.gui.words import visits

        plan = work.plan
        if plan is None:
            return
        title = plan.visit.title
        self._ui.title.setText(title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…")
        self._ui.title.setToolTip(title if len(title) > LONGEST_TITLE else "")
        self._ui.subtitle.setText(visits.summary(plan, today))
        self._show_status(work)

    def set_steps(self, undo: str, redo: str, *, changeable: bool) -> None:
        """Name the steps that undo and redo would take; empty for none."""
        for button, key, words, what in (
            (self._ui.undo, "Ctrl+Z", undo, self.tr("Undo")),
            (self._ui.redo, "Ctrl+Y", redo, self.tr("Redo")),
        ):
            button.setEnabled(bool(words) and changeable)
            button.setToolTip(f"{what}: {words} ({key})" if words else f"{what} ({key})")
            button.setAccessibleName(f"{what}: {words}" if words else what)

    def fold(self, narrow: bool) -> None:
        """Show of the search its icon alone, and of the checks their numbers, where there is little room."""
        self._ui.checks.fold(narrow)
        search = self._ui.search
        search.setText("" if narrow else self.tr("Search or jump to…"))
        search.setProperty("key", "" if narrow else "Ctrl K")
        search.setFixedWidth(self._look.px(32 if narrow else _SEARCH))
        self._look.put_icons(search)

    def dress(self) -> None:
        """Put the icons."""
        self._ui.status.setIcon(self._look.icon(self._glyph, self._tone, size=14))

    def _show_status(self, work: "Workbench") -> None:
        from delegation_planner.gui.words import visits
        from delegation_planner.model.kinds import VisitStatus

        plan = work.plan
        if plan is None:
            return
        self._ui.status.show()
        self._ui.status.setText(self.tr("Read-only") if work.read_only else visits.status_word(plan.visit.status))
        self._ui.status.setEnabled(not work.read_only)
        self._tone = "info" if work.read_only else "accent"
        self._ui.status.setProperty("pill", self._tone)
        restyle(self._ui.status)
        self._glyph = "lock-simple-fill" if work.read_only else visits.STATUS_ICONS[plan.visit.status]
        self._menu.clear()
        for status in VisitStatus:
            action = self._menu.addAction(visits.status_word(status))
            action.setCheckable(True)
            action.setChecked(status is plan.visit.status)
            action.triggered.connect(lambda _=False, value=status.value: self.status_wanted.emit(value))
        self.dress()
