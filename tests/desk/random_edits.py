"""Edits of a small visit, drawn at random, for the properties of what follows from several of them."""

from collections.abc import Callable
from dataclasses import fields
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from planmaking import Sample, but, sample

from delegation_planner.edits import agenda, attendance, groups
from delegation_planner.edits.events import change_event, move_event, place_event, remove_event
from delegation_planner.edits.patching import patched, patched_registers
from delegation_planner.edits.people import change_member, remove_member
from delegation_planner.edits.persons import change_person, new_person
from delegation_planner.edits.venues import change_room, change_venue
from delegation_planner.edits.visits import change_visit
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import EventStatus, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.visits import Member
from delegation_planner.store.apply import inverse

_SAMPLE = sample(city="Islamabad")
_ROWS = (but(each, interpreter_id=None) if isinstance(each, Member) else each for each in _SAMPLE.rows)
PLAN = Sample(_SAMPLE.visit, tuple(_ROWS)).plan
"""The visit that is changed."""
REGISTERS = Registers(**{each.name: PLAN.table(each.name) for each in fields(Registers)})
"""What the file holds beside it."""
Draw = Callable[[st.SearchStrategy[Any]], Any]


def _one_of(draw: Draw, rows: Any) -> Any:
    return draw(st.sampled_from(sorted(rows, key=lambda row: row.id)))


def _event_edit(draw: Draw, plan: VisitPlan) -> Edit:
    event = _one_of(draw, plan.events.values())
    kind = draw(st.sampled_from(("move", "place", "status", "open", "words", "public", "zone", "remove")))
    if kind == "move":
        return move_event(plan, event.id, event.starts + timedelta(minutes=draw(st.integers(-6, 6)) * 5))
    if kind == "place":
        venue = _one_of(draw, plan.venues.values())
        return place_event(plan, event.id, venue.id)
    if kind == "remove":
        return remove_event(plan, event.id)
    choices: dict[str, tuple[str, st.SearchStrategy[Any]]] = {
        "status": ("status", st.sampled_from(EventStatus)),
        "open": ("time_state", st.sampled_from(TimeState)),
        "words": (draw(st.sampled_from(("title", "note"))), st.sampled_from(("One", "Two"))),
        "public": ("public", st.booleans()),
        "zone": ("ends_zone", st.sampled_from((None, "Asia/Almaty"))),
    }
    field, values = choices[kind]
    return change_event(plan, event.id, **{field: draw(values)})


def _people_edit(draw: Draw, plan: VisitPlan) -> Edit:
    kind = draw(st.sampled_from(("groups", "group", "rename", "member", "remove")))
    if kind == "groups" and plan.events:
        return attendance.set_groups(plan, _one_of(draw, plan.events.values()).id, draw(st.sampled_from(_GROUPS)))
    if kind == "group":
        group = _one_of(draw, plan.groups.values())
        return groups.change_group(plan, group.id, name=draw(st.sampled_from(("Rectors", "Vice-rectors"))))
    member = _one_of(draw, plan.members.values())
    if kind == "remove" and len(plan.members) > 2:
        return remove_member(plan, member.id)
    if kind == "member":
        return change_member(plan, member.id, person_id=_one_of(draw, plan.persons.values()).id)
    return change_person(plan.persons[member.person_id], position=draw(st.sampled_from(("Rector", "Vice-rector"))))


def _other_edit(draw: Draw, plan: VisitPlan) -> Edit:
    kind = draw(st.sampled_from(("venue", "room", "agenda", "item", "city", "person")))
    if kind == "venue" and plan.venues:
        return change_venue(_one_of(draw, plan.venues.values()), short_name=draw(st.sampled_from(("", "House"))))
    if kind == "room" and plan.rooms:
        return change_room(_one_of(draw, plan.rooms.values()), name=draw(st.sampled_from(("Hall", "Auditorium"))))
    if kind == "agenda" and plan.events:
        return agenda.add_item(plan, _one_of(draw, plan.events.values()).id, "Libraries")
    if kind == "item" and plan.agenda_items:
        return agenda.remove_item(plan, _one_of(draw, plan.agenda_items.values()).id)
    if kind == "city":
        return change_visit(plan.visit, city=draw(st.sampled_from(("Islamabad", "Lahore"))))
    return new_person(position="Nobody yet")


@st.composite
def histories(draw: Draw) -> tuple[VisitPlan, Registers, tuple[Edit, ...]]:
    """Return the plan and the registers that follow from some Edits, and these."""
    plan, registers, done = PLAN, REGISTERS, []
    for _ in range(draw(st.integers(0, 8))):
        makers = [_people_edit, _other_edit, *([_event_edit] if plan.events else [])]
        takes_back = bool(done) and draw(st.integers(0, 3)) == 0
        edit = inverse(done[-1]) if takes_back else draw(st.sampled_from(makers))(draw, plan)
        try:
            plan, registers = patched(plan, edit, registers), patched_registers(registers, edit)
        except Refused:
            continue
        done.append(edit)
    return plan, registers, tuple(done)


_GROUPS = ((), tuple(PLAN.groups))
