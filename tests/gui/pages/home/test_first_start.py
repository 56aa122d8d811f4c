"""A file without visits shows the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place


def test_it_offers_two_ways_and_two_links(first: HomePage) -> None:
    ui = first.ui
    assert ui.first.isVisible()
    assert not ui.list.isVisible()
    assert not ui.parts.isVisible()
    assert not ui.newVisit.isVisible()
    assert (ui.newChoiceButton.text(), ui.sampleChoiceButton.text()) == ("New visit", "Open sample")
    assert (ui.restore.text(), ui.openFile.text()) == ("Restore from a backup…", "Open an existing file…")
    assert ui.nothing.isVisible()
    assert ui.nothingHead.text() == "Nothing planned yet"
    assert first.words() == ["No visits yet", "Works offline: all data is on this computer"]
    assert first.keys() == "Ctrl+N new visit"
    assert ui.newChoiceButton.hasFocus()


def test_the_sample_is_taken_in_and_opened(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    qtbot.keyClick(first.ui.newChoiceButton, Qt.Key.Key_Tab)
    qtbot.keyClick(first.ui.sampleChoiceButton, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: empty.context.has_plan, timeout=20_000)
    assert empty.page_name == "overview"
    assert empty.context.plan.visit.code == "nurbek-2026"
    assert len(empty.context.bench.work.visits) == 3
    empty.go(Place("home"))
    assert first.ui.list.isVisible()
    assert not first.ui.first.isVisible()


def test_the_panel_takes_the_place_of_the_choices(first: HomePage, qtbot: QtBot) -> None:
    qtbot.keyClick(first.ui.newChoiceButton, Qt.Key.Key_Return)
    assert first.ui.panel.isVisible()
    assert not first.ui.first.isVisible()
    qtbot.keyClick(first.ui.panel.ui.titleField, Qt.Key.Key_Escape)
    assert first.ui.first.isVisible()
    assert first.ui.newChoiceButton.hasFocus()


def test_an_existing_file_is_opened_by_the_windows_own_command(first: HomePage, qtbot: QtBot) -> None:
    action = first.window().findChild(QAction, "open_file")
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(first.ui.openFile, Qt.MouseButton.LeftButton)
