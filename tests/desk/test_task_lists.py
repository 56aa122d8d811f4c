"""The standard lists that come with the program, and those of the office beside them."""

from dataclasses import replace

from planmaking import plan_of, row, visit

from delegation_planner.desk.task_lists import shipped_lists, task_lists
from delegation_planner.edits.standard_tasks import add_standard_list
from delegation_planner.model.office import StandardTask
from delegation_planner.model.registers import Registers

EMPTY = Registers(*({} for _ in Registers.__dataclass_fields__))


def test_the_lists_that_come_with_the_program() -> None:
    assert [(each.name, len(each.tasks)) for each in shipped_lists()] == [
        ("Official visit", 13),
        ("MoU signing", 10),
        ("Inauguration of a centre", 8),
    ]
    official = {task.title: (task.days_before, task.at and f"{task.at:%H:%M}") for task in shipped_lists()[0].tasks}
    assert official["Notify the host institutions"] == (56, None)
    assert official["Open the preparation list of the visit"] == (60, None)
    assert official["Print edition 1 of the programme"] == (3, None)
    assert official["Print the final pack"] == (1, "18:00")
    assert official["Check all visas and passports"] == (7, None)
    plaque = {task.title: task.days_before for task in shipped_lists()[2].tasks}
    assert plaque["Plaque text to the engraver"] == 7


def test_every_task_says_where_its_lead_time_comes_from_and_nobody_is_named() -> None:
    tasks = [task for each in shipped_lists() for task in each.tasks]
    assert {task.note.split(":")[0].rstrip(".") for task in tasks} == {
        "Lead time from handbooks",
        "Lead time from practice",
    }
    assert {task.owner for task in tasks} == {
        *("Protocol desk", "Administration", "Consular office", "Legal section"),
        *("Each institution", "Host institution"),
    }


def test_a_list_stands_in_the_order_of_its_days() -> None:
    for each in shipped_lists():
        days = [task.days_before or 0 for task in each.tasks]
        assert days == sorted(days, reverse=True)
        assert len({task.title for task in each.tasks}) == len(each.tasks)


def test_every_shipped_list_can_be_taken_over() -> None:
    plan = plan_of(visit())
    for each in shipped_lists():
        rows = [change.after or {} for change in add_standard_list(plan, each).changes]
        assert [values["title"] for values in rows] == [task.title for task in each.tasks]


def test_a_list_of_the_office_replaces_one_of_its_name() -> None:
    own = row(StandardTask, list_name="official visit", title="Ours", days_before=2)
    other = row(StandardTask, list_name="State visit", title="Guard of honour")
    registers = replace(EMPTY, standard_tasks={own.id: own, other.id: other})
    assert [(each.name, each.of_office) for each in task_lists(registers)] == [
        ("official visit", True),
        ("State visit", True),
        ("MoU signing", False),
        ("Inauguration of a centre", False),
    ]
    assert [each.name for each in task_lists(EMPTY)] == ["Official visit", "MoU signing", "Inauguration of a centre"]
