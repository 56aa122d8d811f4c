from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from windowing import programme

from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window


def labels(conductor: Conductor) -> list[str]:
    return [button.text() for button in programme(conductor).ui.days.buttons]


def test_a_day_before_the_visit_is_asked_for_by_keys_and_takes_lines(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    page = programme(nurbek)
    window.activateWindow()
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.ui.dayField
    qtbot.keyClicks(page.ui.dayField, "31 Jan")
    qtbot.keyClick(page.ui.dayField, Qt.Key.Key_Return)
    assert labels(nurbek) == ["Sat 31", "Sun 1  Arrival", "Mon 2  Visit day", "Tue 3  Departure"]
    assert page.ui.days.value == "2026-01-31"
    assert page.ui.dayField.isHidden()
    assert QApplication.focusWidget() is page.ui.table
    page.add()
    made = max(nurbek.context.plan.events.values(), key=lambda event: event.id)
    assert (made.title, made.starts.date()) == ("New item", date(2026, 1, 31))


def test_what_is_no_day_stays_in_the_field_and_esc_closes_it(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    page = programme(nurbek)
    window.activateWindow()
    page.ui.otherDay.click()
    qtbot.keyClicks(page.ui.dayField, "soon")
    qtbot.keyClick(page.ui.dayField, Qt.Key.Key_Return)
    assert page.ui.dayField.text() == "soon"
    assert page.ui.dayField.property("state") == "error"
    assert page.ui.dayField.accessibleDescription() == "Write a date such as 2.2.26, 2 Feb or Mon."
    said = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(said, QLabel)
    assert said.text() == "Write a date such as 2.2.26, 2 Feb or Mon."
    qtbot.keyClick(page.ui.dayField, Qt.Key.Key_Escape)
    assert page.ui.dayField.isHidden()
    assert labels(nurbek) == ["Sun 1  Arrival", "Mon 2  Visit day", "Tue 3  Departure"]
