"""What the window does about a fault of the program: save, then show a report that can be copied."""

from PySide6.QtCore import QObject

from delegation_planner.errors import PlannerError
from delegation_planner.faults import report
from delegation_planner.gui.shell.opener import Opener
from delegation_planner.gui.shell.report import FaultReport
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.widgets.banners import refusal


class Faulty(QObject):
    """Takes exceptions that nobody caught."""

    def __init__(self, window: Window, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        self._shown: FaultReport | None = None
        opener.jobs.fault.connect(self.take)

    def take(self, fault: BaseException) -> None:
        """Save what was typed, then say what happened: a known trouble in a banner, a fault in a report."""
        if isinstance(fault, PlannerError):
            text = refusal(str(fault))
            self._window.ui.banners.put("refused", text, self._window.look)
            return
        saved = self._save()
        if self._shown is None or not self._shown.isVisible():
            self._shown = FaultReport(report(fault), saved=saved, parent=self._window)
            self._shown.show()

    def _save(self) -> bool:
        conductor = self._opener.conductor
        if conductor is None:
            return True
        try:
            return conductor.flush() and conductor.context.bench.work.unsaved_since is None
        except Exception:  # noqa: BLE001 - a second fault while saving after the first: the report says so
            return False
