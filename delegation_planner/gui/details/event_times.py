"""What else there is to say of an event's time: that it can't be moved, and how long the room is needed around it."""

from collections.abc import Callable
from typing import Any

from delegation_planner.edits.typed import read_minutes
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.forms.ui_event_details import Ui_EventDetails
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

Reader = Callable[[str], Callable[[], Any]]
Writer = Callable[[str], Callable[[Any], Edit]]


def bind_ticks_and_room(ui: Ui_EventDetails, binder: Binder, reader: Reader, writer: Writer) -> None:
    """Bind the ticks and the lengths to fields of the event.

    Args:
        ui: the form.
        binder: its bound fields.
        reader: gives for a field what reads it.
        writer: gives for a field what writes it.
    """
    for tick, field in ((ui.fixed, "fixed"), (ui.external, "external")):
        binder.check(tick, reader(field), writer(field))
    for line, field in ((ui.setUp, "set_up"), (ui.strike, "strike")):
        binder.line(line, _shown(reader(field)), _read(writer(field)))


def is_outside(plan: VisitPlan, event: Event) -> bool:
    """Tell whether an event is outside the visit's days, or was said to be."""
    return event.external or not plan.visit.starts <= event.starts.date() <= plan.visit.ends


def _shown(read: Callable[[], Any]) -> Callable[[], str]:
    return lambda: f"{read()} min" if read() else ""


def _read(write: Callable[[Any], Edit]) -> Callable[[str], Edit]:
    """Return what writes the length that was typed; nothing typed stands for no time."""
    return lambda text: write(read_minutes(text) if text.strip() else 0)
