"""The page of tasks, driven as an officer would."""

from typing import cast

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from windowing import steps_done

from delegation_planner.edits.events import remove_event
from delegation_planner.edits.tasks import set_done
from delegation_planner.edits.visits import set_status
from delegation_planner.gui.pages.tasks.cells import ABOUT, DUE, OWNER, TICK, TITLE
from delegation_planner.gui.pages.tasks.page import TasksPage
from delegation_planner.gui.pages.tasks.rows import TYPING
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.planning import Task

_Key = Qt.Key
TITLES = [
    "Send vehicle list to the motor pool",
    "Legal vetting of the KEMU MoU",
    "Names and passport copies from Astana",
    "Walk-through of the signing",
    "Print pack v3 and MoU originals",
]


@pytest.fixture(name="page")
def _page(nurbek: Conductor) -> TasksPage:
    nurbek.go(Place("tasks"))
    return cast("TasksPage", nurbek.page("tasks"))


def titles(page: TasksPage) -> list[str]:
    return [row.title for row in page.ui.table.listing.rows if row.is_task]


def task(conductor: Conductor, title: str) -> Task:
    return next(each for each in conductor.context.plan.tasks.values() if each.title == title)


def selected(conductor: Conductor) -> str:
    subject = conductor.context.selection.subject
    return conductor.context.plan.tasks[subject.id].title if subject and subject.table == "tasks" else ""


def click(qtbot: QtBot, page: TasksPage, title: str, column: int) -> None:
    table = page.ui.table
    number = next(n for n, row in enumerate(table.listing.rows) if row.title == title)
    box = table.visualRect(table.listing.index(number, column))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def confirm(qtbot: QtBot, field: QLineEdit) -> None:
    """Press Enter in a cell; what is typed there is taken at the next turn of the event loop."""
    qtbot.keyClick(field, _Key.Key_Return)
    QApplication.processEvents()


def typed(page: TasksPage, qtbot: QtBot, row_id: str, column: int, text: str) -> None:
    """Edit a cell by F2, as a hand would."""
    table = page.ui.table
    table.setFocus()
    table.select(row_id, column)
    qtbot.keyClick(table, _Key.Key_F2)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_words(field, text)
    confirm(qtbot, field)


def line(page: TasksPage, qtbot: QtBot, text: str) -> None:
    """Type a task on the last row."""
    page.ui.table.setFocus()
    page.ui.table.select(TYPING, TITLE)
    qtbot.keyClick(page.ui.table, _Key.Key_Return)
    field = page.ui.table.indexWidget(page.ui.table.currentIndex())
    assert isinstance(field, QLineEdit)
    type_words(field, text)
    confirm(qtbot, field)


def test_the_tasks_stand_in_their_order_and_are_counted(page: TasksPage, window: Window) -> None:
    assert titles(page) == TITLES
    rows = page.ui.table.listing.rows
    assert [(row.due, row.relative) for row in rows[:3]] == [
        ("today 15:30", "T-5"),
        ("today 17:00", ""),
        ("Thu 29 Jan 11:00", "T-4"),
    ]
    assert [rows[1].about, rows[3].about] == ["MoU 6", "MoU signing ceremony"]
    assert [button.text() for button in page.ui.segments.buttons] == ["Open 5", "Overdue 0", "Done 0", "All 5"]
    assert window.navigation.buttons["tasks"].accessibleName() == "Tasks, 5"
    assert page.words() == ["5 open tasks"]


def test_its_key_goes_there(nurbek: Conductor, window: Window) -> None:
    window.actions_.by_name["go_tasks"].trigger()
    assert nurbek.page_name == "tasks"
    assert window.actions_.by_name["go_tasks"].shortcut().toString() == "Ctrl+Shift+T"
    assert selected(nurbek) == TITLES[0]


def test_space_ticks_off_and_undo_brings_it_back(
    page: TasksPage, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    page.ui.table.setFocus()
    page.ui.table.select(task(nurbek, TITLES[1]).id)
    qtbot.keyClick(page.ui.table, _Key.Key_Space)
    assert task(nurbek, TITLES[1]).done
    assert titles(page) == [TITLES[0], *TITLES[2:]]
    assert selected(nurbek) == TITLES[2]
    assert window.navigation.buttons["tasks"].accessibleName() == "Tasks, 4"
    assert steps_done(nurbek)[-1] == f"Tick off {TITLES[1]}"
    nurbek.undo()
    assert titles(page) == TITLES
    assert selected(nurbek) == TITLES[1]


def test_a_click_on_the_tick_opens_a_done_one_again(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.do(set_done(nurbek.context.plan, task(nurbek, TITLES[0]).id, done=True))
    qtbot.mouseClick(page.ui.segments.buttons[2], Qt.MouseButton.LeftButton)
    assert titles(page) == [TITLES[0]]
    click(qtbot, page, TITLES[0], TICK)
    assert not task(nurbek, TITLES[0]).done
    assert (titles(page), page.ui.content.currentWidget()) == ([], page.ui.unmatched)
    assert page.ui.unmatchedWords.text() == "None of these"


def test_a_line_is_typed_as_a_task(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    line(page, qtbot, "T-3 print badges, motor pool")
    made = task(nurbek, "Print badges")
    assert (made.days_before, made.due, made.owner) == (3, None, "Motor pool")
    assert steps_done(nurbek)[-1] == "Add Print badges"
    assert page.ui.table.current_id == TYPING


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31 Feb print badges", "There is no 31 Feb."),
        ("T-99999 print badges", "Write how many days before the visit, such as T-14."),
    ],
)
def test_a_deadline_that_is_none_stays_to_be_mended(
    page: TasksPage, nurbek: Conductor, qtbot: QtBot, typed: str, sentence: str
) -> None:
    line(page, qtbot, typed)
    assert len(nurbek.context.plan.tasks) == 5
    assert page.window().ui.banners.banner("refused").text.head == sentence
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    assert QApplication.focusWidget().text() == typed  # type: ignore[union-attr] - a field, see above


def test_what_can_not_be_read_stays_to_be_mended(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    line(page, qtbot, "T-3")
    assert len(nurbek.context.plan.tasks) == 5
    assert page.ui.table.listing.rows[-1].title == "T-3"
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "T-3"
    type_words(field, " print badges")
    confirm(qtbot, field)
    assert task(nurbek, "Print badges").days_before == 3
    assert page.ui.table.listing.rows[-1].title == ""


def test_cells_are_edited_in_place(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    row_id = task(nurbek, TITLES[0]).id
    typed(page, qtbot, row_id, DUE, "Fri 9:30")
    held = nurbek.context.plan.tasks[row_id]
    assert (held.days_before, f"{held.due} {held.at:%H:%M}") == (None, "2026-01-30 09:30")
    typed(page, qtbot, row_id, OWNER, "Administration")
    typed(page, qtbot, row_id, TITLE, "Send the list")
    assert nurbek.context.plan.tasks[row_id].owner == "Administration"
    assert steps_done(nurbek)[-3:] == [
        f"Make {TITLES[0]} due 30 Jan 2026 09:30",
        f"Change the owner of {TITLES[0]}",
        f"Rename {TITLES[0]} to Send the list",
    ]


def test_a_wrong_day_is_told_and_changes_nothing(
    page: TasksPage, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    row_id = task(nurbek, TITLES[0]).id
    typed(page, qtbot, row_id, DUE, "soon")
    assert nurbek.context.plan.tasks[row_id].days_before == 5
    assert window.ui.banners.isVisible()


def test_a_cell_that_is_left_as_it_was_changes_nothing(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    before = steps_done(nurbek)
    typed(page, qtbot, task(nurbek, TITLES[1]).id, DUE, "28 Jan 2026 17:00")
    assert steps_done(nurbek) == before


def test_n_adds_and_del_removes(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, _Key.Key_N)
    assert selected(nurbek) == "New task"
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "titleField"
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, _Key.Key_Delete)
    assert titles(page) == TITLES
    assert steps_done(nurbek)[-2:] == ["Add New task", "Remove New task"]


def test_letters_filter_and_what_is_hidden_is_shown_when_asked_for(
    page: TasksPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, _Key.Key_K)
    qtbot.keyClicks(page.ui.filter, "emu")
    assert titles(page) == [TITLES[1]]
    assert page.ui.table.listing.rows[-1].id != TYPING
    page.ui.filter.setText("nobody")
    assert page.ui.unmatchedWords.text() == "No match for “nobody”"
    nurbek.go(Place("tasks", Subject("tasks", task(nurbek, TITLES[3]).id)))
    assert (page.ui.filter.text(), selected(nurbek)) == ("", TITLES[3])


def test_a_click_on_what_it_is_about_goes_there(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    walk = task(nurbek, TITLES[3])
    click(qtbot, page, TITLES[3], ABOUT)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", walk.event_id or "")
    nurbek.go(Place("tasks"))
    vetting = task(nurbek, TITLES[1])
    click(qtbot, page, TITLES[1], ABOUT)
    assert nurbek.page_name == "ceremonies"
    assert nurbek.context.selection.subject == Subject("mous", vetting.mou_id or "")


def test_when_the_item_is_removed_the_task_stays(page: TasksPage, nurbek: Conductor) -> None:
    walk = task(nurbek, TITLES[3])
    nurbek.context.do(remove_event(nurbek.context.plan, walk.event_id or ""))
    assert titles(page) == TITLES
    assert page.ui.table.listing.rows[3].about == ""


def menu(page: TasksPage) -> dict[str, bool]:
    page.ui.lists.menu().aboutToShow.emit()
    return {action.text(): action.isEnabled() for action in page.ui.lists.menu().actions() if action.text()}


def choose(page: TasksPage, words: str) -> None:
    menu(page)
    next(action for action in page.ui.lists.menu().actions() if action.text() == words).trigger()


def test_a_standard_list_is_taken_over_in_one_step(page: TasksPage, nurbek: Conductor) -> None:
    assert menu(page) == {
        "Add “Official visit” (13 tasks)": True,
        "Add “MoU signing” (10 tasks)": True,
        "Add “Inauguration of a centre” (8 tasks)": True,
        "Save this visit’s tasks as a list…": True,
    }
    choose(page, "Add “MoU signing” (10 tasks)")
    assert len(nurbek.context.plan.tasks) == 15
    assert steps_done(nurbek)[-1] == "Add 10 tasks of MoU signing"
    assert [button.text() for button in page.ui.segments.buttons][:2] == ["Open 15", "Overdue 6"]
    assert page.words() == ["15 open tasks", "6 overdue"]
    assert menu(page)["“MoU signing” (all there)"] is False
    nurbek.undo()
    assert titles(page) == TITLES


def test_the_tasks_are_kept_as_a_list_which_is_removed_again(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    choose(page, "Save this visit’s tasks as a list…")
    assert page.ui.saveBar.isVisible()
    qtbot.mouseClick(page.ui.saveList, Qt.MouseButton.LeftButton)
    assert page.ui.saveBar.isVisible()  # a list needs a name
    type_words(page.ui.listName, "Ministers")
    qtbot.keyClick(page.ui.listName, _Key.Key_Return)
    assert not page.ui.saveBar.isVisible()
    assert {row.list_name for row in nurbek.context.bench.work.registers.standard_tasks.values()} == {"Ministers"}
    offered = menu(page)
    assert offered["“Ministers” (all there)"] is False
    choose(page, "Remove the list “Ministers”")
    assert not nurbek.context.bench.work.registers.standard_tasks
    nurbek.undo()
    assert len(nurbek.context.bench.work.registers.standard_tasks) == 5
    assert nurbek.page_name == "tasks"


def test_esc_closes_the_bar_for_the_name(page: TasksPage, qtbot: QtBot) -> None:
    choose(page, "Save this visit’s tasks as a list…")
    qtbot.keyClick(page.ui.listName, _Key.Key_Escape)
    assert not page.ui.saveBar.isVisible()


def test_without_tasks_the_ways_to_begin_are_shown(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    for title in TITLES:
        page.ui.table.select(task(nurbek, title).id)
        qtbot.keyClick(page.ui.table, _Key.Key_Delete)
    assert page.ui.content.currentWidget() is page.ui.emptyPage
    assert (page.ui.emptyWords.text(), page.ui.bar.isVisible()) == ("No tasks yet", False)
    assert menu(page)["Save this visit’s tasks as a list…"] is False
    qtbot.mouseClick(page.ui.addFirst, Qt.MouseButton.LeftButton)
    assert titles(page) == ["New task"]


def test_of_a_closed_visit_nothing_can_be_changed(page: TasksPage, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.do(set_status(nurbek.context.plan.visit, VisitStatus.CLOSED))
    page.reload()
    page.ui.table.setFocus()
    page.ui.table.select(task(nurbek, TITLES[0]).id)
    for key in (_Key.Key_Space, _Key.Key_Delete, _Key.Key_N):
        qtbot.keyClick(page.ui.table, key)
    assert (titles(page), task(nurbek, TITLES[0]).done) == (TITLES, False)
    assert [page.ui.add.isVisible(), page.ui.lists.isVisible()] == [False, False]
    assert TYPING not in {row.id for row in page.ui.table.listing.rows}
