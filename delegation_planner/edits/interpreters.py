"""Edits of the interpreters of a visit."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import last_place
from delegation_planner.edits.persons import made_if_new
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.naming import person_name
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Interpreter


def add_interpreter(plan: VisitPlan, person: Person | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add an interpreter under the next number.

    Args:
        plan: the visit.
        person: somebody of the registers, or somebody new; None for “Interpreter 2”, to be confirmed.
        fields: side, languages and duty.

    Raises:
        Refused: a value does not fit its field.
    """
    number = last_place(plan.interpreters.values(), "number") + 1
    who = person or new(Person, position=f"Interpreter {number}")
    row = new(Interpreter, visit_id=plan.visit.id, person_id=who.id, number=number, **fields)
    return Edit(f"Add {person_name(who)}", (*made_if_new(plan, who), make(row)), plan.visit.id)


def change_interpreter(plan: VisitPlan, interpreter_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of an interpreter."""
    row = plan.interpreters[interpreter_id]
    return change_row(row, person_name(plan.persons[row.person_id]), plan.visit.id, fields)


def remove_interpreter(plan: VisitPlan, interpreter_id: Id) -> Edit:
    """Remove an interpreter, also from events and members; the others keep the numbers by which papers name them."""
    row = plan.interpreters[interpreter_id]
    served = (each for each in plan.members.values() if each.interpreter_id == interpreter_id)
    left = (change for each in served for change in alter(each, interpreter_id=None))
    working = (
        each
        for each in plan.attendances.values()
        if each.person_id == row.person_id and each.role is AttendanceRole.INTERPRETER
    )
    label = f"Remove {person_name(plan.persons[row.person_id])}"
    return Edit(label, (*left, *remove_all(plan, (*working, row))), plan.visit.id)
