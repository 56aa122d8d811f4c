"""The details of an interpreter."""

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.interpreter import InterpreterDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import Side


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> InterpreterDetails:
    """The details of the interpreter of the rectors."""
    row = next(row for row in nurbek.context.plan.interpreters.values() if row.number == 3)
    nurbek.go(Place("delegation", Subject("interpreters", row.id)))
    form = nurbek.dock.form
    assert isinstance(form, InterpreterDetails)
    return form


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    type_words(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def told(form: InterpreterDetails) -> list[str]:
    labels = form.findChildren(QLabel)
    return [label.text() for label in labels if label.property("role") == "error" and label.text()]


def test_it_says_for_whom_an_interpreter_works(form: InterpreterDetails) -> None:
    assert form.ui.heading.text() == "Interpreter 3"
    assert form.ui.subheading.text() == "Interpreter 3 · for 10 members"
    assert form.ui.languages.text() == "Kazakh, English"
    assert form.ui.note.accessibleName().startswith("Name to be confirmed.")


def test_its_fields_are_kept(form: InterpreterDetails, qtbot: QtBot) -> None:
    ui = form.ui
    write(qtbot, ui.languages, "Russian–Urdu")
    write(qtbot, ui.duty, "Technical group")
    write(qtbot, ui.number, "7")
    write(qtbot, ui.telephone, "112")
    ui.side.setFocus()
    qtbot.keyClick(ui.side, Qt.Key.Key_Down)
    row = form.interpreter
    assert (row.languages, row.duty, row.number, row.side) == (("ru", "ur"), "Technical group", 7, Side.HOST)
    assert form.person.telephone == "112"
    write(qtbot, ui.nameField, "Саясат")
    assert form.person.name == "Саясат"
    assert not ui.note.isVisible()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("languages", "Klingonese", "“Klingonese” is no language that is known here. Write Kazakh, English."),
        ("number", "0", "Write a number from 1 on."),
        ("number", "x", "Write a number from 1 on."),
        ("number", "2", "Another interpreter has this number."),
    ],
)
def test_what_can_not_be_is_told(form: InterpreterDetails, qtbot: QtBot, field: str, typed: str, sentence: str) -> None:
    write(qtbot, getattr(form.ui, field), typed)
    assert told(form) == [sentence]
    assert (form.interpreter.number, form.interpreter.languages) == (3, ("kk", "en"))


def test_interpreters_are_added_and_removed(form: InterpreterDetails, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.ui.addInterpreter, Qt.MouseButton.LeftButton)
    assert form.interpreter.number == 4
    assert form.ui.nameField.hasFocus()
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert sorted(row.number for row in form.context.plan.interpreters.values()) == [1, 2, 3]
