"""`Details`: what every form in the dock is and does."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.widgets.banners import refusal

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done

_TOLD = 60
"""So many letters of what could not be saved are told."""


class Details(QWidget):
    """A form of the dock: it shows one row and what belongs to it.

    A subclass sets up its form, binds the fields to `self.binder`, and looks its row up by `self.row_id`.

    Attributes:
        context: what it works with.
        binder: its bound fields.
        row_id: the id of the row that it shows; empty before the first.
    """

    retitled = Signal()
    """What the dock's first tab is called is another now."""

    TABLE: ClassVar[str] = ""
    """The table whose rows it shows."""
    TABLES: ClassVar[frozenset[str]] = frozenset()
    """The tables of which a change makes it show anew."""
    TITLE: ClassVar[str] = ""
    """What the dock's first tab is called while it is there; empty for “Details”."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.binder = Binder(context, self)
        self.row_id = ""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_row(self, row_id: str) -> None:
        """Show another row, or the same one anew; what was typed for the one before is saved first."""
        if row_id != self.row_id:
            self.leave()
        self.row_id = row_id
        if self.is_there():
            self.binder.refresh()
        else:
            self.binder.forget()

    def flush(self) -> bool:
        """Save whatever was typed; return whether all of it could be."""
        return not self.is_there() or self.binder.flush()

    def leave(self) -> None:
        """Save what was typed, for the form is to be left; what can't be saved is told and dropped."""
        if not self.flush():
            for typed, reason in self.binder.refused:
                head = self.tr("“{typed}” was not saved.").format(typed=typed[:_TOLD])
                self.context.shell.put_banner("refused", refusal(head, reason))
        self.binder.forget()

    def title(self) -> str:
        """Return what the dock's first tab is called while it is there; empty for “Details”."""
        return self.TITLE

    def is_there(self) -> bool:
        """Tell whether the row is still in the plan."""
        return self.context.has_plan and self.row_id in self.context.plan.table(self.TABLE)

    def take(self, done: "Done") -> None:
        """Show what an Edit has changed."""
        if done.tables & self.TABLES and self.is_there():
            self.binder.refresh()

    def enter(self, field: str) -> None:
        """Give the focus to a field by its name in the form; the first one where there is none of that name."""
        widget = self.findChild(QWidget, field) if field else self._first()
        if widget is None:
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    def _first(self) -> QWidget | None:
        fields = (each for each in self.findChildren(QLineEdit) if each.isVisible() and each.isEnabled())
        return next(fields, None)
