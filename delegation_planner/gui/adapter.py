"""Plain callbacks of the workbench as Qt signals."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Workbench


class Bench(QObject):
    """The open file as the window sees it.

    Attributes:
        work: the workbench; whatever changes the file goes through it.
    """

    changed = Signal(object)
    """An Edit was done, undone or redone (`workbench.Done`)."""
    opened = Signal()
    """Another visit, or none, is open."""
    saved = Signal(object)
    """What was done is in the file; when."""
    troubled = Signal(object)
    """What was done could not be saved; why (`PlannerError`)."""

    def __init__(self, work: "Workbench") -> None:
        super().__init__()
        self.work = work
        work.on_changed.append(self.changed.emit)
        work.on_opened.append(self.opened.emit)
        work.on_saved.append(self.saved.emit)
        work.on_trouble.append(self.troubled.emit)
