"""`Page`: what every page in the middle of the window is and does."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from delegation_planner.gui.context import Context
from delegation_planner.gui.subjects import Subject

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done


class Page(QWidget):
    """A page. It reloads only what an Edit says has changed, and only while it can be seen.

    Attributes:
        context: what it works with.
    """

    words_changed = Signal()
    """What it says of itself in the status bar is no longer true."""

    TABLES: ClassVar[frozenset[str]] = frozenset()
    """The tables whose rows it shows."""
    DOCK: ClassVar[int] = 336
    """How wide the dock is beside it at first, in pixels at 100 %; 0 for a page without one."""
    OF_VISIT: ClassVar[bool] = True
    """Whether it shows the open visit; else it shows the whole file."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._stale = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        context.bench.changed.connect(self._take)
        context.bench.opened.connect(self._forget)
        context.look.changed.connect(self._forget)

    # --- what a page says of itself ----------------------------------------------------------------------------

    def reload(self) -> None:
        """Show everything anew."""
        raise NotImplementedError

    def take(self, done: "Done") -> None:  # noqa: ARG002 - pages that can do with less look at it
        """Show what an Edit has changed; a page that does not say how shows everything anew."""
        self.reload()

    def reveal(self, subject: Subject) -> None:
        """Select something and bring it into view; what the page does not show is left alone."""

    def default_subject(self) -> Subject | None:
        """Return what is selected when the page is shown: what was selected there before, else its first row."""
        return None

    def add(self) -> None:
        """Add what the page is a list of; the key N."""

    def words(self) -> Sequence[str]:
        """Return what the status bar says of the page: counts, the selection."""
        return ()

    def keys(self) -> str:
        """Return the keys of the page, for the end of the status bar."""
        return ""

    def flush(self) -> bool:
        """Save what was typed on the page; return whether all of it could be."""
        return True

    # --- when it is shown --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while the page could not be seen."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Reload if something has changed since."""
        if self._stale and self._can_show():
            self._stale = False
            self.reload()

    def _can_show(self) -> bool:
        return self.context.has_plan or not self.OF_VISIT

    def _take(self, done: "Done") -> None:
        if not done.tables & self.TABLES:
            return
        if self.isVisible() and not self._stale and self._can_show():
            self.take(done)
        else:
            self._stale = True

    def _forget(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()
