"""The menu of standard lists: take one over, keep the visit's tasks as one, remove one of the office."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPushButton

from delegation_planner.desk.task_lists import task_lists
from delegation_planner.edits.standard_tasks import (
    TaskList,
    add_standard_list,
    lists_of_office,
    remove_standard_list,
    save_as_standard_list,
    wanting,
)
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.words.labels import done
from delegation_planner.model.edit import Edit
from delegation_planner.model.registers import Registers


class ListsMenu(QObject):
    """Fills the menu of some buttons, and asks for the name of a list in a bar of the page: nothing is modal."""

    def __init__(self, context: Context, buttons: tuple[QPushButton, ...], bar: QFrame, name: QLineEdit) -> None:
        super().__init__(bar)
        self._context = context
        self._bar, self._name = bar, name
        self.menu = QMenu(buttons[0])
        self.menu.aboutToShow.connect(self.fill)
        for button in buttons:
            button.setMenu(self.menu)
        name.returnPressed.connect(self.save)
        name.installEventFilter(self)

    def fill(self) -> None:
        """Offer what can be done now."""
        self.menu.clear()
        for listed in task_lists(self._registers):
            self._offer_list(listed)
        self.menu.addSeparator()
        keep = self.menu.addAction(self.tr("Save this visit’s tasks as a list…"), self.ask)
        keep.setEnabled(bool(self._context.plan.tasks))
        for listed in lists_of_office(self._registers):
            words = self.tr("Remove the list “{name}”").format(name=_plain(listed.name))
            self.menu.addAction(words, self._removing(listed.name))

    def ask(self) -> None:
        """Ask under which name the tasks are to be kept."""
        self._name.clear()
        self._bar.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the tasks under the name that was typed."""
        if self._do(lambda: save_as_standard_list(self._context.plan, self._name.text(), self._registers)):
            self.close()

    def close(self) -> None:
        """Close the bar."""
        self._bar.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the bar with Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        return super().eventFilter(watched, event)

    # --- within ------------------------------------------------------------------------------------------------

    @property
    def _registers(self) -> Registers:
        return self._context.bench.work.registers

    def _offer_list(self, listed: TaskList) -> None:
        count = len(wanting(self._context.plan, listed))
        tasks = self.tr("1 task") if count == 1 else self.tr("{n} tasks").format(n=count)
        words = self.tr("Add “{name}” ({tasks})") if count else self.tr("“{name}” (all there)")
        action = self.menu.addAction(words.format(name=_plain(listed.name), tasks=tasks), self._adding(listed))
        action.setEnabled(count > 0)

    def _adding(self, listed: TaskList) -> Callable[[], object]:
        return lambda: self._do(lambda: add_standard_list(self._context.plan, listed))

    def _removing(self, name: str) -> Callable[[], object]:
        return lambda: self._do(lambda: remove_standard_list(self._registers, name))

    def _do(self, make: Callable[[], Edit]) -> bool:
        try:
            edit = make()
        except (PlannerError, ValueError) as trouble:
            self._context.shell.say(str(trouble))
            return False
        return self._context.do(edit, said=done(edit.label))


def _plain(name: str) -> str:
    """Return a name as a menu shows it: an ampersand would underline a letter."""
    return name.replace("&", "&&")
