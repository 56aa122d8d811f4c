"""The dock at the right: the details of the selected thing, and the history of the visit."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.forms.ui_main_window import Ui_MainWindow

if TYPE_CHECKING:
    from delegation_planner.desk.workbench import Done


class Dock(QObject):
    """Shows in the dock what is selected.

    Each kind of thing has a form, made when it is first needed and kept.

    Args:
        ui: the window's form.
        context: what the forms work with.
        kind_of: returns the form that shows the rows of a table; None where there is none.
        open_dock: opens the dock where it is closed.
    """

    def __init__(
        self,
        ui: Ui_MainWindow,
        context: Context,
        kind_of: Callable[[str], type[Details] | None],
        open_dock: Callable[[], None],
    ) -> None:
        super().__init__()
        self._ui = ui
        self._open = open_dock
        self._context = context
        self._kind_of = kind_of
        self._forms: dict[str, Details] = {}
        self._nothing = _nothing_selected(self.tr("Nothing selected"))
        ui.details.addWidget(self._nothing)
        context.selection.changed.connect(self.show_selection)
        context.selection.field_wanted.connect(self.enter)
        context.bench.changed.connect(self._take)
        context.bench.opened.connect(self.show_selection)

    @property
    def form(self) -> Details | None:
        """The form that is shown; None while nothing is selected."""
        subject = self._context.selection.subject
        return self._forms.get(subject.table) if subject else None

    def flush(self) -> bool:
        """Save what was typed in the form; return whether all of it could be."""
        saved = [form.flush() for form in self._forms.values()]
        return all(saved)

    def leave(self) -> None:
        """Take the forms out of the window: another file is opened."""
        for form in (*self._forms.values(), self._nothing):
            form.hide()
            form.deleteLater()
        self._forms.clear()

    def show_selection(self) -> None:
        """Show the selected thing."""
        subject = self._context.selection.subject
        kind = self._kind_of(subject.table) if subject else None
        for table, form in self._forms.items():
            if subject is None or table != subject.table:
                form.leave()
        if subject is None or kind is None:
            self._show(self._nothing, "")
            return
        form = self._forms.get(subject.table) or self._make(subject.table, kind)
        form.show_row(subject.id)
        if form.is_there():
            self._show(form, form.title())
        else:
            self._show(self._nothing, "")

    def prepare(self, table: str) -> None:
        """Make the form of a table before it is needed."""
        kind = self._kind_of(table)
        if kind and table not in self._forms:
            self._make(table, kind)

    def enter(self, field: str) -> None:
        """Open the details and give a field the focus."""
        self._open()
        self._ui.dockTabs.setCurrentWidget(self._ui.detailsTab)
        if self.form:
            self.form.enter(field)

    def _make(self, table: str, kind: type[Details]) -> Details:
        form = kind(self._context)
        self._forms[table] = form
        form.retitled.connect(self.show_selection)
        self._ui.details.addWidget(form)
        return form

    def _show(self, widget: QWidget, title: str) -> None:
        self._ui.details.setCurrentWidget(widget)
        place = self._ui.dockTabs.indexOf(self._ui.detailsTab)
        self._ui.dockTabs.setTabText(place, title or self.tr("Details"))

    def _take(self, done: "Done") -> None:
        form = self.form
        if form is None or not form.is_there() or self._ui.details.currentWidget() is not form:
            self.show_selection()
        else:
            form.take(done)
            self._show(form, form.title())


def _nothing_selected(words: str) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    label = QLabel(words, page)
    label.setProperty("role", "hint")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout.addWidget(label)
    return page
