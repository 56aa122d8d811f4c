"""Copying and deleting whole visits."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.visits import change_visit
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.home.deleting import DeleteVisit
from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import EventStatus, VisitStatus
from delegation_planner.model.visits import Visit
from delegation_planner.store.opening import open_store

_Key = Qt.Key
TITLE = "Kazakhstan education delegation to Islamabad"


def visits(conductor: Conductor) -> tuple[Visit, ...]:
    return conductor.context.bench.work.store.visits()


def the_visit(conductor: Conductor) -> Visit:
    return next(visit for visit in visits(conductor) if visit.code == "nurbek-2026")


def question(home: HomePage, qtbot: QtBot) -> DeleteVisit:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    found = QApplication.activeModalWidget()
    assert isinstance(found, DeleteVisit)
    assert found.parent() is home
    return found


def test_a_copy_is_made_selected_and_taken_back(home: HomePage, conductor: Conductor) -> None:
    home.duplicate(the_visit(conductor).id)
    copy = next(visit for visit in visits(conductor) if visit.title == f"Copy of {TITLE}")
    assert home.selected == copy.id
    assert [entry.title for entry in home.ui.visits.entries.rows][:3] == [TITLE, "Also coming", copy.title]
    assert conductor.page_name == "home"
    assert not conductor.context.has_plan
    assert copy.status is VisitStatus.IDEA
    assert copy.code == "copy-of-kazakhstan-education-delegation-to-islamabad"
    plan = conductor.context.bench.work.store.load(copy.id)
    assert (len(plan.events), len(plan.members), len(plan.mous), len(plan.issues)) == (29, 42, 8, 0)
    assert {event.status for event in plan.events.values()} == {EventStatus.TENTATIVE}
    assert conductor.context.bench.work.undo_label == f"Duplicate {TITLE} as Copy of {TITLE}"
    conductor.undo()
    assert len(visits(conductor)) == 3


def test_a_copy_of_the_longest_title_is_told_and_not_made(home: HomePage, conductor: Conductor, window: Window) -> None:
    conductor.context.do(change_visit(the_visit(conductor), title="k" * 1000))
    home.duplicate(the_visit(conductor).id)
    assert len(visits(conductor)) == 3
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    assert "it is longer than 1,000 characters" in banner.text.head


def test_deleting_asks_names_what_goes_and_cancel_keeps_it(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    home.delete(the_visit(conductor).id)
    asked = question(home, qtbot)
    assert asked.ui.heading.text() == f"Delete “{TITLE}”?"
    assert asked.ui.what.text() == (
        "It holds 29 events, 42 members, 8 MoUs, the record of 6 papers and calendars. All of that goes with it."
    )
    assert asked.ui.cancel.isDefault()
    assert asked.focusWidget() is asked.ui.cancel
    qtbot.keyClick(asked, _Key.Key_Escape)
    assert len(visits(conductor)) == 3
    home.delete(the_visit(conductor).id)
    qtbot.keyClick(question(home, qtbot), _Key.Key_Return)
    assert len(visits(conductor)) == 3


def test_a_visit_is_deleted_and_comes_back_whole(
    home: HomePage, conductor: Conductor, window: Window, qtbot: QtBot
) -> None:
    before = conductor.context.bench.work.store.load(the_visit(conductor).id)
    home.delete(before.visit.id)
    qtbot.mouseClick(question(home, qtbot).ui.remove, Qt.MouseButton.LeftButton)
    assert [visit.code for visit in visits(conductor)] == ["magsi-2025-04-09", "hec-2025-02-14"]
    said, undo = window.ui.bar.findChild(QLabel, "said"), window.ui.bar.findChild(QPushButton, "undoSaid")
    assert said.text() == f"Deleted “{TITLE}”"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    after = conductor.context.bench.work.store.load(before.visit.id)
    assert {row.title for row in after.events.values()} == {row.title for row in before.events.values()}
    assert set(after.members) == set(before.members)
    assert set(after.issues) == set(before.issues)


def test_the_open_visit_is_closed_when_it_is_deleted(nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.go(Place("home"))
    home = nurbek.page("home")
    assert isinstance(home, HomePage)
    home.delete(nurbek.context.plan.visit.id)
    qtbot.mouseClick(question(home, qtbot).ui.remove, Qt.MouseButton.LeftButton)
    assert not nurbek.context.has_plan
    assert nurbek.page_name == "home"


def test_a_closed_visit_must_be_reopened_first(home: HomePage, conductor: Conductor, window: Window) -> None:
    closed = next(visit for visit in visits(conductor) if visit.code == "hec-2025-02-14")
    home.delete(closed.id)
    assert QApplication.activeModalWidget() is None
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    assert banner.text.head == f"“{closed.title}” is closed. Reopen it to delete it."


@pytest.mark.parametrize(("name", "count"), [("Open", 3), ("Duplicate", 4)])
def test_the_menu_of_a_visit_does_what_it_says(home: HomePage, conductor: Conductor, name: str, count: int) -> None:
    menu = home.menu(the_visit(conductor).id)
    assert [action.text() for action in menu.actions()] == [
        *("Open", "Duplicate", "Make a visit from this one…", "Delete…")
    ]
    next(action for action in menu.actions() if action.text() == name).trigger()
    assert len(visits(conductor)) == count
    assert conductor.context.has_plan == (name == "Open")


def test_a_file_that_another_window_writes_can_only_be_read(
    window: Window, path: Path, clock: Clock, qtbot: QtBot
) -> None:
    with open_store(path, clock) as writing:
        work = Workbench(open_store(path, clock), clock)
        assert work.read_only
        jobs = Jobs()
        second = Conductor(window, work, jobs, clock)
        second.go(Place("home"))
        home = second.page("home")
        assert isinstance(home, HomePage)
        qtbot.waitUntil(lambda: not jobs.is_busy)
        chosen = the_visit(second).id
        home.new_visit()
        home.duplicate(chosen)
        home.delete(chosen)
        assert not home.ui.newVisit.isVisible()
        assert not home.ui.panel.isVisible()
        assert QApplication.activeModalWidget() is None
        assert [action.text() for action in home.menu(chosen).actions()] == ["Open"]
        assert home.keys() == "Enter opens"
        assert len(writing.visits()) == 3
        jobs.finish()
        work.store.close()
