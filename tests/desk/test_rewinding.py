from collections.abc import Mapping
from dataclasses import fields, replace

from desk.random_edits import PLAN, REGISTERS, histories
from edits.trying import plan_content
from hypothesis import given

from delegation_planner.desk.rewinding import earlier
from delegation_planner.edits.events import move_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.people import change_member
from delegation_planner.edits.rows import alter, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.model.schema import VISIT_TABLES


def others(registers: Registers) -> dict[str, Mapping[Id, Row]]:
    """Return the registers by table, and the sources."""
    return {"sources": PLAN.sources, **{each.name: registers.table(each.name) for each in fields(Registers)}}


def own_content(plan: VisitPlan) -> dict[str, object]:
    """Return what a plan holds in the tables that belong to it alone."""
    held = plan_content(plan)
    return {name: held[name] for name in ("visit", *VISIT_TABLES)}


@given(history=histories())
def test_the_plan_before_any_edits_comes_back(history: tuple[VisitPlan, Registers, tuple[Edit, ...]]) -> None:
    plan, registers, edits = history
    before = earlier(plan, edits, others(registers))
    assert own_content(before) == own_content(PLAN)
    for name in (each.name for each in fields(Registers)):
        held = {row_id: before.table(name)[row_id].values() for row_id in PLAN.table(name)}
        assert held == {row_id: row.values() for row_id, row in PLAN.table(name).items()}


def test_without_a_difference_it_is_the_plan_itself() -> None:
    event = PLAN.programme[0]
    there = move_event(PLAN, event.id, event.starts.replace(hour=20))
    back = move_event(patched(PLAN, there), event.id, event.starts)
    assert earlier(PLAN, (there, back), others(REGISTERS)) is PLAN


def test_a_row_of_a_register_that_is_gone_is_left_as_it_is_now() -> None:
    member, other = list(PLAN.members.values())[1:3]
    edit = change_member(PLAN, member.id, person_id=other.person_id)
    persons = {row_id: row for row_id, row in REGISTERS.persons.items() if row_id != member.person_id}
    now = patched(PLAN, edit, REGISTERS)
    now = replace(now, persons={row_id: row for row_id, row in now.persons.items() if row_id != member.person_id})
    before = earlier(now, (edit,), others(replace(REGISTERS, persons=persons)))
    assert before.members[member.id].person_id == other.person_id


def test_what_belonged_to_a_row_that_can_not_come_back_stays_away() -> None:
    member = PLAN.members[next(row.member_id for row in PLAN.attendances.values() if row.member_id)]
    there = [row for row in PLAN.attendances.values() if row.member_id == member.id]
    other = next(row for row in PLAN.members.values() if row.id != member.id)
    replacing = (change for row in there for change in alter(row, member_id=other.id))
    edit = Edit("Replace", (*replacing, remove(member)))
    now = patched(PLAN, edit, REGISTERS)
    persons = {row_id: row for row_id, row in now.persons.items() if row_id != member.person_id}
    registers = replace(REGISTERS, persons=persons)
    before = earlier(replace(now, persons=persons), (edit,), others(registers))
    assert member.id not in before.members
    assert {before.attendances[row.id].member_id for row in there} == {other.id}
