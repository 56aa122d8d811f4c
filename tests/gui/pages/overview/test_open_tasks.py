"""The list of open tasks on the overview."""

from typing import cast

import pytest
from planmaking import NOW, plan_of, row, visit
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner.desk.task_lists import shipped_lists
from delegation_planner.edits.standard_tasks import add_standard_list
from delegation_planner.edits.tasks import remove_task, set_done
from delegation_planner.gui.pages.overview.open_tasks import TaskLine, task_lines
from delegation_planner.gui.pages.overview.page import OverviewPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.planning import Task


@pytest.fixture(name="page")
def _page(nurbek: Conductor, qtbot: QtBot) -> OverviewPage:
    nurbek.go(Place("overview"))
    qtbot.waitUntil(lambda: not nurbek.context.jobs.is_busy)
    return cast("OverviewPage", nurbek.page("overview"))


def lines(page: OverviewPage) -> list[str]:
    return [line.spoken for line in page.ui.tasks.listing.rows]


def test_a_line_says_what_and_when() -> None:
    of = visit()
    tasks = (row(Task, of, title="Print", days_before=5, at="15:30"), row(Task, of, title="Done", done=True))
    (line,) = task_lines(plan_of(of, *tasks), NOW)
    assert (line, line.spoken) == (TaskLine(tasks[0].id, "Print", "today 15:30", "warn"), "Print, today 15:30")


def test_the_next_tasks_are_listed(page: OverviewPage) -> None:
    assert lines(page) == [
        "Send vehicle list to the motor pool, today 15:30",
        "Legal vetting of the KEMU MoU, today 17:00",
        "Names and passport copies from Astana, Thu 11:00",
        "Walk-through of the signing, Thu 15:00",
        "Print pack v3 and MoU originals, Fri 10:00",
    ]
    assert (page.ui.tasksCount.text(), page.ui.tasksMore.text()) == ("5", "")


def test_those_that_have_no_room_are_counted(page: OverviewPage, nurbek: Conductor) -> None:
    nurbek.context.do(add_standard_list(nurbek.context.plan, shipped_lists()[0]))
    assert (len(lines(page)), page.ui.tasksCount.text(), page.ui.tasksMore.text()) == (5, "18", "13 more")


def test_space_and_a_click_on_the_tick_tick_off(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    table = page.ui.tasks
    table.setFocus()
    table.select(table.listing.rows[1].id)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    box = table.visualRect(table.listing.index(0, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert [line.split(",")[0] for line in lines(page)] == [
        "Names and passport copies from Astana",
        "Walk-through of the signing",
        "Print pack v3 and MoU originals",
    ]
    assert sum(task.done for task in nurbek.context.plan.tasks.values()) == 2
    assert nurbek.page_name == "overview"
    assert page.ui.openTasksTile.accessibleName() == "Open tasks: 3 of 5, 2 tomorrow"


def test_a_click_on_a_task_goes_to_it(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    table = page.ui.tasks
    wanted = table.listing.rows[3].id
    box = table.visualRect(table.listing.index(3, 1))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert nurbek.page_name == "tasks"
    assert nurbek.context.selection.subject == Subject("tasks", wanted)


def test_add_leads_to_the_title_of_a_new_task(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.addTask, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "tasks"
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "titleField"


@pytest.mark.parametrize("button", ["openTasks", "openTasksTile"])
def test_the_page_of_tasks_is_opened(page: OverviewPage, nurbek: Conductor, qtbot: QtBot, button: str) -> None:
    qtbot.mouseClick(getattr(page.ui, button), Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "tasks"


def test_tasks_change_nothing_of_what_was_printed(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    before = len(page.ui.changed.listing.rows)
    nurbek.context.do(add_standard_list(nurbek.context.plan, shipped_lists()[0]))
    qtbot.waitUntil(lambda: not nurbek.context.jobs.is_busy)
    assert len(page.ui.changed.listing.rows) == before


def test_without_open_tasks_it_says_so(page: OverviewPage, nurbek: Conductor) -> None:
    tasks = list(nurbek.context.plan.tasks)
    for task_id in tasks:
        nurbek.context.do(set_done(nurbek.context.plan, task_id, done=True))
    assert (page.ui.tasksEmpty.text(), page.ui.tasks.isVisible()) == ("All tasks are done.", False)
    for task_id in tasks:
        nurbek.context.do(remove_task(nurbek.context.plan, task_id))
    assert page.ui.tasksEmpty.text() == "No tasks yet."
