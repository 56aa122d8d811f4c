"""The panel in which a visit is made with the structure of another one: its title and its first day."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from delegation_planner.gui.forms.ui_visit_from import Ui_VisitFrom
from delegation_planner.gui.pages.home.starting import read_days, wrong_days
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.widgets.lines import breakable
from delegation_planner.gui.words import dates


class VisitFrom(QFrame):
    """The panel. What can't be taken is told under its field, and stays as it was typed."""

    asked = Signal(str, str, object)
    """A visit is to be made: the id of the other one, the title, the first day (`date`)."""
    closed = Signal()
    """The panel was closed; nothing is kept of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VisitFrom()
        self.ui.setupUi(self)
        self._today: Callable[[], date] = date.today
        self._visit_id = ""
        ui = self.ui
        for field in (ui.titleField, ui.starts):
            field.returnPressed.connect(self.make)
        ui.starts.editingFinished.connect(self._say_day)
        ui.create.clicked.connect(self.make)
        ui.cancel.clicked.connect(self.end)
        QShortcut(QKeySequence("Esc"), self, self.end, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def set_up(self, look: Look, today: Callable[[], date]) -> None:
        """Say what the panel works with.

        Args:
            look: what it looks like.
            today: tells the day it is, near which dates are meant.
        """
        look.dress(self)
        self._today = today

    def begin(self, visit_id: str, title: str) -> None:
        """Show the panel, empty, with the focus in its first field.

        Args:
            visit_id: the visit whose structure is used.
            title: its title.
        """
        self._visit_id = visit_id
        self.ui.heading.setText(breakable(self.tr("Make a visit from “{title}”").format(title=title)))
        for field in (self.ui.titleField, self.ui.starts):
            field.clear()
        self._put_errors({})
        self.show()
        self.ui.titleField.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Close the panel and keep nothing of it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def make(self) -> None:
        """Ask for the visit, if both fields can be read; else say of each that can't be why."""
        errors = self._wrong()
        self._put_errors(errors)
        if errors:
            field = self.ui.titleField if "titleField" in errors else self.ui.starts
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()
            return
        starts, _ = read_days(self.ui.starts.text(), "", self._today())
        self.asked.emit(self._visit_id, self.ui.titleField.text().strip(), starts)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields and buttons, in the order in which Tab walks through them."""
        return (self.ui.titleField, self.ui.starts, self.ui.create, self.ui.cancel)

    # --- within ------------------------------------------------------------------------------------------------

    def _wrong(self) -> Mapping[str, str]:
        title = "" if self.ui.titleField.text().strip() else self.tr("Write what the visit is called.")
        errors = {"titleField": title, **wrong_days(self.ui.starts.text(), "", self._today())}
        return {name: words for name, words in errors.items() if words}

    def _say_day(self) -> None:
        """Write out the day that was typed, or say why it can't be read; of none say nothing yet."""
        typed = self.ui.starts.text()
        if not typed.strip():
            return
        errors = wrong_days(typed, "", self._today())
        self._put_error(self.ui.starts, self.ui.startsError, errors.get("starts", ""))
        if not errors:
            self.ui.starts.setText(dates.day_in_list(read_days(typed, "", self._today())[0]))

    def _put_errors(self, errors: Mapping[str, str]) -> None:
        self._put_error(self.ui.titleField, self.ui.titleError, errors.get("titleField", ""))
        self._put_error(self.ui.starts, self.ui.startsError, errors.get("starts", ""))

    def _put_error(self, field: QLineEdit, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
        field.setProperty("state", "error" if words else "")
        field.setAccessibleDescription(words)
        restyle(field)
