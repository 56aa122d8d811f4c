from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windowing import programme

from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window

ALT = Qt.Key.Key_Alt


def press_alt_with(qtbot: QtBot, key: Qt.Key | None) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyPress(focus, ALT)
    if key is not None:
        qtbot.keyClick(focus, key, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(QApplication.focusWidget() or focus, ALT)


def test_alt_by_itself_shows_and_hides_the_menus(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    programme(nurbek).ui.table.setFocus()
    assert window.ui.menus.isHidden()
    press_alt_with(qtbot, None)
    assert window.ui.menus.isVisible()
    press_alt_with(qtbot, None)
    assert window.ui.menus.isHidden()


def test_alt_with_another_key_is_that_keys(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    table = programme(nurbek).ui.table
    table.setFocus()
    table.select(table.listing.rows[0].id)
    before = nurbek.context.plan.programme[0].starts
    press_alt_with(qtbot, Qt.Key.Key_Down)
    assert window.ui.menus.isHidden()
    assert nurbek.context.plan.programme[0].starts == before
    assert nurbek.context.bench.work.undo_label == "Move Vehicle check to 08:15"
