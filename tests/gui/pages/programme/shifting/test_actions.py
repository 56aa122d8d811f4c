from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.gui.pages.programme.shifting.actions import ShiftActions, Shown
from delegation_planner.gui.pages.programme.shifting.bar import ShiftBar
from delegation_planner.gui.pages.programme.shifting.proposals import Mode
from delegation_planner.gui.shell.conductor import Conductor

MONDAY = date(2026, 2, 2)
_Alt = Qt.KeyboardModifier.AltModifier


def test_keys_open_the_bar_on_what_is_selected(bar: ShiftBar, host: QWidget, nurbek: Conductor, qtbot: QtBot) -> None:
    tea, press = event_of(nurbek, "Tea").id, event_of(nurbek, "Joint press statement").id
    ShiftActions(host, bar, lambda: Shown(MONDAY, (tea, press), may=True))
    before = host.findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for key, modifiers, question in (
        (Qt.Key.Key_D, _Alt, "From “Tea” on, start later by"),
        (Qt.Key.Key_S, _Alt, "Shift 2 items by"),
        (Qt.Key.Key_S, _Alt | Qt.KeyboardModifier.ShiftModifier, "Shift all of Monday 2 February by"),
    ):
        qtbot.keyClick(before, key, modifiers)
        assert bar.ui.question.text() == question
        assert bar.ui.field.hasFocus()
        qtbot.keyClick(bar.ui.field, Qt.Key.Key_Escape)
        assert before.hasFocus()


def test_the_menu_offers_what_can_be_asked(bar: ShiftBar, host: QWidget, nurbek: Conductor) -> None:
    shown = [Shown(MONDAY, (), may=True)]
    actions = ShiftActions(host, bar, lambda: shown[0])
    assert [action.text() for action in actions.menu.actions()] == [
        *("Delay from here…", "Shift the selected items…", "Shift the day…", "Move the day…", "Copy the day…")
    ]
    actions.menu.popup(host.pos())
    assert [mode for mode, action in actions.by_mode.items() if action.isEnabled()] == [
        *(Mode.DAY, Mode.MOVE_DAY, Mode.COPY_DAY)
    ]
    actions.menu.close()
    assert all(action.isEnabled() for action in actions.by_mode.values())
    actions.by_mode[Mode.COPY_DAY].trigger()
    assert bar.ui.question.text() == "Copy all of Monday 2 February to"
    bar.close_bar()
    shown[0] = Shown(MONDAY, (event_of(nurbek, "Tea").id,), may=False)
    assert not actions.open(Mode.DELAY)
    assert bar.isHidden()
