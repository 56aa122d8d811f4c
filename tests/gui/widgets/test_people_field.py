import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.people_field import PeopleField

POSITIONS = [("Minister", 1), ("Rector <1>", 2), ("Ambassador", 3)]


@pytest.fixture(name="field")
def _field(qtbot: QtBot, look: Look) -> PeopleField:
    field = PeopleField()
    qtbot.addWidget(field)
    field.set_up(look, lambda: POSITIONS, "Add somebody")
    field.show()
    field.activateWindow()
    return field


def shown(field: PeopleField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if label.text() and not label.isHidden()]


def test_who_is_chosen_stands_in_lines_and_is_not_offered_again(field: PeopleField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.picked, wait=0):
        field.show_values([2, 99, 1])
    assert [words for words in shown(field) if words != "99"] == ["Rector <1>", "Minister"]
    field.adder.setFocus()
    field.adder.showPopup()
    field.adder.hidePopup()
    assert [field.adder.itemText(n) for n in range(field.adder.count())] == ["Ambassador"]
    assert field.adder.accessibleName() == "Add somebody"


def test_somebody_is_added_by_typing(field: PeopleField, qtbot: QtBot) -> None:
    field.show_values([1])
    line = field.adder.lineEdit()
    assert line
    field.adder.setFocus()
    line.setText("ambass")
    with qtbot.waitSignal(field.picked) as picked:
        qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    assert picked.args == [[1, 3]]


def test_somebody_is_taken_away_by_a_button_with_a_name(field: PeopleField, qtbot: QtBot) -> None:
    field.show_values([1, 2])
    named = {each.accessibleName(): each for each in field.findChildren(QToolButton) if each.accessibleName()}
    assert list(named) == ["Take away Minister", "Take away Rector <1>"]
    with qtbot.waitSignal(field.picked) as picked:
        named["Take away Minister"].click()
    assert picked.args == [[2]]


def test_words_that_nobody_has_are_told(field: PeopleField, qtbot: QtBot) -> None:
    line = field.adder.lineEdit()
    assert line
    field.adder.setFocus()
    line.setText("Chancellor")
    with qtbot.waitSignal(field.missing) as missing:
        qtbot.keyClick(field.adder, Qt.Key.Key_Return)
    assert missing.args == ["Chancellor"]


def test_tab_finds_the_buttons_before_the_field_and_the_focus_goes_to_the_field(look: Look, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    before, field, after = QLineEdit(), PeopleField(), QLineEdit()
    for widget in (before, field, after):
        column.addWidget(widget)
    field.set_up(look, lambda: POSITIONS, "Add somebody")
    field.show_values([1, 2])
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    field.setFocus()
    assert QApplication.focusWidget() is field.adder
    before.setFocus()
    named = []
    while not after.hasFocus():
        focus = QApplication.focusWidget()
        assert focus
        named.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert named == ["", "Take away Minister", "Take away Rector <1>", "Add somebody"]
