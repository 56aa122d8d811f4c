"""The offices of a person in the details: a list of them, and the fields of the one that is chosen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from delegation_planner.edits import persons
from delegation_planner.edits.typed import read_date
from delegation_planner.gui.details.chosen_row import ChosenRow, Parts
from delegation_planner.gui.forms.ui_person_details import Ui_PersonDetails
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import choices, dates
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Appointment

if TYPE_CHECKING:
    from delegation_planner.gui.details.person import PersonDetails


@dataclass(frozen=True, slots=True)
class _Office:
    id: Id
    office: str
    where: str


class Offices(ChosenRow):
    """Shows, adds, changes and removes the offices of the person in a form.

    While none is chosen, what is typed as the office's name adds one.
    """

    def __init__(self, form: "PersonDetails", ui: Ui_PersonDetails) -> None:
        super().__init__(form, Parts(ui.offices, ui.office, ui.officeFields, ui.addOffice, ui.removeOffice))
        self._form = form
        self._ui = ui
        columns: list[Column[_Office]] = [
            Column("", lambda row: row.office, 150, stretch=True),
            Column("", lambda row: row.where, 110),
        ]
        ui.offices.show_columns(form.context.look, columns)
        self._bind()

    def begin(self, person_id: Id) -> None:
        """Turn to the first office of another person."""
        held = self._form.registers.appointments_by_person.get(person_id, ())
        self.chosen_id = held[0].id if held else ""

    @property
    def chosen(self) -> Appointment | None:
        """The office whose fields are shown; None while one is added."""
        return self._form.registers.appointments.get(self.chosen_id)

    # --- within ------------------------------------------------------------------------------------------------

    def _bind(self) -> None:
        ui, binder = self._ui, self._form.binder
        binder.line(ui.office, lambda: self._value("office", ""), self._set_office)
        self._form.bind_chooser(
            ui.organisation,
            choices.organisations,
            lambda: self._value("organisation_id", None),
            self._writer("organisation_id"),
        )
        binder.check(ui.acting, lambda: self._value("acting", False), self._writer("acting"))
        binder.check(ui.toVerify, lambda: self._value("to_verify", False), self._writer("to_verify"))
        for widget, field in ((ui.since, "since"), (ui.until, "until")):
            binder.line(widget, self._day_reader(field), self._day_writer(field))
        binder.shown(self._show)

    def _value(self, field: str, none: Any) -> Any:  # noqa: ANN401 - any field of an office
        return self.chosen.values()[field] if self.chosen else none

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: self._change(**{field: value})

    def _change(self, **fields: Any) -> Edit:  # noqa: ANN401 - any field of an office
        if self.chosen is None:
            return Edit("")
        return persons.change_appointment(self._form.registers, self.chosen_id, self._form.visit_id, **fields)

    def _set_office(self, text: str) -> Edit:
        if self.chosen:
            return self._change(office=text)
        if not text.strip():
            return Edit("")
        edit = persons.add_appointment(self._form.person, text, self._form.visit_id)
        self.chosen_id = edit.changes[0].id
        return edit

    def _day_reader(self, field: str) -> Callable[[], str]:
        def read() -> str:
            day: date | None = self._value(field, None)
            return dates.full_date(day) if day else ""

        return read

    def _day_writer(self, field: str) -> Callable[[str], Edit]:
        today = self._form.context.clock.now().date()
        return lambda text: self._change(**{field: read_date(text, today) if text.strip() else None})

    def _show(self) -> None:
        held = self._form.registers.appointments_by_person.get(self._form.row_id, ())
        self.show_rows([_Office(row.id, row.office, self._where(row)) for row in held])

    def _where(self, row: Appointment) -> str:
        registers = self._form.registers
        if not row.organisation_id:
            return ""
        body = registers.organisations[row.organisation_id]
        return words.abbreviation(registers, body) or body.name

    def removal(self) -> tuple[Edit, str] | None:
        """Return the Edit that removes the chosen office, and what is said of it; None where none is chosen."""
        if (row := self.chosen) is None:
            return None
        edit = persons.remove_appointment(self._form.registers, row.id, self._form.visit_id)
        return edit, self.tr("Removed the office {office}").format(office=row.office)
