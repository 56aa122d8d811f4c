"""Rows that belong to the one of a form: a list of them, and the fields of the one that is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton

from delegation_planner.gui.details.sublist import SubList
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id

if TYPE_CHECKING:
    from delegation_planner.gui.details.register import RegisterDetails


@dataclass(frozen=True, slots=True)
class Parts:
    """The controls of such a part of a form.

    Attributes:
        rows: the list.
        name: the field in the first row of `fields`; what is typed there while none is chosen adds one.
        fields: the fields of the chosen one.
        add, remove: the buttons.
    """

    rows: SubList
    name: QLineEdit
    fields: QFormLayout
    add: QPushButton
    remove: QPushButton


class ChosenRow(QObject):
    """Shows, adds, changes and removes such rows; a subclass says which they are and binds their fields."""

    def __init__(self, form: "RegisterDetails", parts: Parts) -> None:
        super().__init__(form)
        self.form = form
        self.chosen_id: Id = ""
        self._parts = parts
        parts.rows.picked.connect(self._pick)
        parts.rows.done.connect(parts.name.setFocus)
        parts.rows.removed.connect(self._remove)
        parts.add.clicked.connect(self._begin_new)
        parts.remove.clicked.connect(self._remove)

    def begin(self, owner_id: Id) -> None:
        """Turn to the first row of another owner."""
        raise NotImplementedError

    def removal(self) -> tuple[Edit, str] | None:
        """Return the Edit that removes the chosen row, and what is said of it; None where none is chosen."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show the rows, and the fields of the chosen one; of a new one its name alone."""
        parts, frozen = self._parts, self.form.context.read_only
        parts.rows.set_rows(rows, frozen=frozen)
        parts.rows.setVisible(len(rows) > 1)
        if parts.rows.current_id != self.chosen_id:
            parts.rows.select(self.chosen_id)
        is_one = any(row.id == self.chosen_id for row in rows)
        for row in range(1, parts.fields.rowCount()):
            parts.fields.setRowVisible(row, is_one)
        for button in (parts.add, parts.remove):
            button.setVisible(is_one and not frozen)

    # --- within ------------------------------------------------------------------------------------------------

    def _pick(self) -> None:
        row_id = self._parts.rows.current_id
        if row_id and row_id != self.chosen_id:
            self._turn_to(row_id)

    def _begin_new(self) -> None:
        self._turn_to("")
        self._parts.name.setFocus()

    def _turn_to(self, row_id: Id) -> None:
        """Show the fields of another row; what was typed for the one before is saved first."""
        self.form.binder.flush()
        self.form.binder.forget()
        self.chosen_id = row_id
        self.form.binder.refresh()

    def _remove(self) -> None:
        found = None if self.form.context.read_only else self.removal()
        if found and self.form.context.do(found[0], said=found[1]):
            self.begin(self.form.row_id)
            self.form.binder.refresh()
