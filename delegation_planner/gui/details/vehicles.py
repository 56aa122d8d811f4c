"""Which vehicles ride at a transfer: chosen by name, or typed with what is known of them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from delegation_planner.edits.vehicles import ride_with, set_vehicles, vehicles_at
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.widgets.chooser import Option
from delegation_planner.gui.widgets.people_field import PeopleField
from delegation_planner.gui.words.labels import done
from delegation_planner.model.ids import Id
from delegation_planner.model.planning import Vehicle


class VehiclesField(QObject):
    """Binds a field to the vehicles of the event that a form shows."""

    def __init__(self, context: Context, binder: Binder, field: PeopleField, event_id: Callable[[], Id]) -> None:
        """Bind it.

        Args:
            context: what the form works with.
            binder: the form's bound fields.
            field: the field.
            event_id: returns the event that is shown.
        """
        super().__init__(field)
        self._context, self._binder, self._field, self._event_id = context, binder, field, event_id
        field.set_up(context.look, self._options, self.tr("Bus 1, 22 seats, 30 bags"))
        field.picked.connect(self._choose)
        field.missing.connect(self._add)
        binder.editable(field)
        binder.shown(lambda: field.show_values(vehicles_at(context.plan, event_id())))

    def _options(self) -> list[Option]:
        rows = sorted(self._context.plan.vehicles.values(), key=lambda row: (row.name.casefold(), row.id))
        return [(self._words(row), row.id) for row in rows]

    def _words(self, row: Vehicle) -> str:
        seats = "" if row.seats is None else self.tr("{n} seats").format(n=row.seats)
        bags = "" if row.luggage is None else self.tr("{n} bags").format(n=row.luggage)
        return ", ".join(filter(None, (row.name, seats, bags, row.driver)))

    def _choose(self, ids: Iterable[Id]) -> None:
        self._binder.do(set_vehicles(self._context.plan, self._event_id(), list(ids)), self._binder.refresh)

    def _add(self, typed: str) -> None:
        try:
            edit = ride_with(self._context.plan, self._event_id(), typed)
        except ValueError as trouble:
            self._context.shell.say(str(trouble))
            return
        self._context.do(edit, said=done(edit.label))
