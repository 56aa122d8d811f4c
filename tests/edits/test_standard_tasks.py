"""A visit takes over a standard list; an office keeps a visit's tasks as one."""

from datetime import time

import pytest
from planmaking import Sample, content, contents

from delegation_planner.edits.patching import patched_registers
from delegation_planner.edits.standard_tasks import (
    ListedTask,
    TaskList,
    add_standard_list,
    change_standard_task,
    lists_of_office,
    remove_standard_list,
    save_as_standard_list,
    wanting,
)
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.registers import Registers
from delegation_planner.store.store import Store
from tests.edits.trying import tried

LISTED = TaskList(
    "Official visit",
    (
        ListedTask("Notify the hosts", 56, owner="Protocol desk", note="Lead time from handbooks."),
        ListedTask("LEGAL  vetting", 30),
        ListedTask("Print the final pack", 1, time(18)),
        ListedTask("Print the final pack", 2),
    ),
)


def tried_for_all(store: Store, edit: Edit) -> Registers:
    """Apply an Edit of the office and return the registers that follow; patched they are the same, undo takes all."""
    assert edit.visit_id is None
    before = contents(store.path)
    expected = patched_registers(store.registers(), edit)
    store.apply(edit)
    after = store.registers()
    held = {row_id: content(row) for row_id, row in after.standard_tasks.items()}
    assert held == {row_id: content(row) for row_id, row in expected.standard_tasks.items()}
    written = contents(store.path)
    store.undo()
    assert contents(store.path) == before
    store.redo()
    assert contents(store.path) == written
    return after


def test_a_visit_takes_over_the_tasks_that_it_does_not_have(store: Store, whole: Sample) -> None:
    assert [task.title for task in wanting(whole.plan, LISTED)] == ["Notify the hosts", "Print the final pack"]
    edit = add_standard_list(whole.plan, LISTED)
    assert edit.label == "Add 2 tasks of Official visit"
    plan = tried(store, whole, edit)
    made = [plan.tasks[change.id] for change in edit.changes]
    assert [(task.title, task.days_before, task.at, task.owner, task.note) for task in made] == [
        ("Notify the hosts", 56, None, "Protocol desk", "Lead time from handbooks."),
        ("Print the final pack", 1, time(18), "", ""),
    ]
    assert not add_standard_list(plan, LISTED)
    one = TaskList("MoU signing", (ListedTask("Print originals", 3),))
    assert add_standard_list(plan, one).label == "Add 1 task of MoU signing"


def test_the_tasks_of_a_visit_are_kept_as_a_list(store: Store, whole: Sample) -> None:
    edit = save_as_standard_list(whole.plan, " Our  visit ", store.registers())
    assert edit.label == "Save the tasks as the list Our visit"
    registers = tried_for_all(store, edit)
    (kept,) = lists_of_office(registers)
    assert (kept.name, kept.of_office) == ("Our visit", True)
    # “Legal vetting” is due on 30 January, three days before the visit.
    assert kept.tasks == (
        ListedTask("Send the vehicle list", 5, time(15, 30)),
        ListedTask("Legal vetting", 3, owner="Legal adviser"),
    )
    assert [row.position for row in sorted(registers.standard_tasks.values(), key=lambda row: row.id)] == [1, 2]


def test_a_list_takes_the_place_of_one_of_its_name(store: Store, whole: Sample) -> None:
    tried_for_all(store, save_as_standard_list(whole.plan, "Ours", store.registers()))
    plan = tried(store, whole, add_standard_list(store.load(whole.visit.id), LISTED))
    tried_for_all(store, save_as_standard_list(plan, "Theirs", store.registers()))
    registers = tried_for_all(store, save_as_standard_list(plan, "Ours", store.registers()))
    assert [(each.name, len(each.tasks)) for each in lists_of_office(registers)] == [("Ours", 4), ("Theirs", 4)]


def test_a_task_of_a_list_is_changed_and_a_list_removed(store: Store, whole: Sample) -> None:
    registers = tried_for_all(store, save_as_standard_list(whole.plan, "Ours", store.registers()))
    row_id = next(row.id for row in registers.standard_tasks.values() if row.position == 1)
    changed = change_standard_task(registers, row_id, days_before=6)
    assert changed.label == "Set the days before of Send the vehicle list to 6"
    registers = tried_for_all(store, changed)
    assert lists_of_office(registers)[0].tasks[0].days_before == 6
    gone = remove_standard_list(registers, "Ours")
    assert gone.label == "Remove the list Ours"
    assert lists_of_office(tried_for_all(store, gone)) == ()


def test_what_can_not_be_kept(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match="needs a name"):
        save_as_standard_list(whole.plan, "  ", store.registers())
    empty = whole.plan.__class__(**{**vars(whole.plan), "tasks": {}})
    with pytest.raises(Refused, match="no tasks"):
        save_as_standard_list(empty, "Ours", store.registers())
