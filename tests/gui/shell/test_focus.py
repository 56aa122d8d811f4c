"""Where the focus goes, and what the status bar says meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windowing import event_of, programme

from delegation_planner.edits.events import change_event, remove_event
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place


def test_after_a_click_on_a_page_its_keys_work(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    nurbek.go(Place("overview"))
    qtbot.mouseClick(window.navigation.buttons["programme"], Qt.MouseButton.LeftButton)
    table = programme(nurbek).ui.table
    assert QApplication.focusWidget() is table
    count = len(nurbek.context.plan.events)
    qtbot.keyClick(table, Qt.Key.Key_N)
    assert len(nurbek.context.plan.events) == count + 1


def test_a_key_shows_each_page(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert nurbek.page_name == "delegation"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert nurbek.page_name == "programme"


def test_what_was_said_goes_with_the_next_step(nurbek: Conductor, window: Window) -> None:
    event = event_of(nurbek, "Tea")
    nurbek.context.do(remove_event(nurbek.context.plan, event.id), said="Removed Tea")
    label = window.findChild(type(window.ui.title), "said")
    assert label is not None
    assert (label.text(), label.isVisible()) == ("Removed Tea", True)
    other = event_of(nurbek, "Bilateral meeting")
    nurbek.context.do(change_event(nurbek.context.plan, other.id, dress="Business"))
    assert not label.isVisible()
