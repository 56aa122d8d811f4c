"""What is typed into the cells of the programme becomes Edits."""

from datetime import date

from delegation_planner.documents import dates
from delegation_planner.edits.events import change_event, place_event
from delegation_planner.edits.new_events import add_line
from delegation_planner.edits.places import find_place
from delegation_planner.edits.steps import change_step
from delegation_planner.edits.times import check_length, lengthen, move_by
from delegation_planner.edits.typed import read_minutes, read_time
from delegation_planner.edits.typed_lines import read_line
from delegation_planner.gui.pages.programme.lines import Line, next_start
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers


def typed_time(plan: VisitPlan, line: Line, text: str) -> Edit:
    """Move an event to the start that was typed; its length stays.

    Raises:
        ValueError: it is not a time.
    """
    event = plan.events[line.event_id]
    starts = read_time(text)
    minutes = (starts.hour - event.starts.hour) * 60 + starts.minute - event.starts.minute
    return move_by(plan, [event.id], minutes)


def typed_minutes(plan: VisitPlan, line: Line, text: str) -> Edit:
    """Give an event or a step the length that was typed.

    Raises:
        ValueError: it is not a length.
    """
    minutes = read_minutes(text)
    if line.table == "steps":
        return change_step(plan, line.id, minutes=minutes)
    event = plan.events[line.event_id]
    if not minutes:
        check_length(event.kind, event.starts)
    return lengthen(plan, line.event_id, minutes - dates.minutes(event))


def typed_title(plan: VisitPlan, line: Line, text: str) -> Edit:
    """Give an event or a step the title that was typed."""
    change = change_step if line.table == "steps" else change_event
    return change(plan, line.id, title=text)


def typed_place(plan: VisitPlan, registers: Registers, line: Line, text: str) -> Edit:
    """Move an event to the place that was typed; nothing typed leaves the place open.

    Raises:
        ValueError: there is no such place.
    """
    if not text.strip():
        return place_event(plan, line.event_id, None)
    place = find_place(registers, text)
    if place is None:
        raise ValueError(f"There is no place “{text.strip()[:60]}” yet. Add it under Place in the details.")
    venue_id, room_id = place
    return place_event(plan, line.event_id, venue_id, room_id, places=registers)


def typed_in_charge(plan: VisitPlan, line: Line, text: str) -> Edit:
    """Say who is in charge of an event or a step."""
    change = change_step if line.table == "steps" else change_event
    return change(plan, line.id, in_charge=text)


def typed_line(plan: VisitPlan, registers: Registers, day: date, text: str) -> Edit:
    """Add the event that a line means: “1630 tea, foyer”."""
    return add_line(plan, day, read_line(text), next_start(plan, day), places=registers)


def unknown_place(registers: Registers, text: str) -> str:
    """Return the place of a line where it is none that is known, so that its words went to the note; empty for none."""
    place = read_line(text).place if text.strip() else ""
    return "" if not place or find_place(registers, place) else place
