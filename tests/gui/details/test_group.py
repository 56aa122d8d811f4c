"""The details of a group."""

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.group import GroupDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> GroupDetails:
    """The details of the rectors."""
    group = next(group for group in nurbek.context.plan.groups_in_order if group.name == "Rectors")
    nurbek.go(Place("delegation", Subject("groups", group.id)))
    form = nurbek.dock.form
    assert isinstance(form, GroupDetails)
    return form


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    type_words(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def order(form: GroupDetails) -> list[str]:
    return [group.name for group in form.context.plan.groups_in_order]


def test_its_fields_are_kept(form: GroupDetails, qtbot: QtBot) -> None:
    assert (form.ui.heading.text(), form.ui.subheading.text()) == ("Rectors", "10 members")
    write(qtbot, form.ui.nameField, "University rectors")
    write(qtbot, form.ui.shortName, "Rectors")
    write(qtbot, form.ui.declared, "12")
    assert (form.group.name, form.group.short_name, form.group.declared_size) == ("University rectors", "Rectors", 12)
    assert form.ui.subheading.text() == "10 of 12 declared members"
    form.ui.declared.clear()
    form.ui.declared.setFocus()
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Space)
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Return)
    assert form.group.declared_size is None


def test_what_is_no_number_is_told_under_the_field(form: GroupDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.declared, "ten")
    told = [label.text() for label in form.findChildren(QLabel) if label.property("role") == "error"]
    assert told == ["Write a number such as 10, or nothing while nobody has said."]
    assert form.group.declared_size == 10


def test_a_group_moves_with_its_members(form: GroupDetails, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.ui.up, Qt.MouseButton.LeftButton)
    assert order(form) == ["Rectors", "Head of delegation", "Technical group"]
    plan = form.context.plan
    first = plan.members_by_delegation[form.group.delegation_id][0]
    assert plan.persons[first.person_id].position == "Rector, university 1"
    assert not form.ui.up.isEnabled()
    assert form.context.selection.subject == Subject("groups", form.row_id)
    qtbot.mouseClick(form.ui.down, Qt.MouseButton.LeftButton)
    assert order(form)[:2] == ["Head of delegation", "Rectors"]


def test_groups_are_added_and_removed(form: GroupDetails, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.ui.addGroup, Qt.MouseButton.LeftButton)
    assert order(form)[-1] == "New group"
    assert form.group.name == "New group"
    assert form.ui.nameField.hasFocus()
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert order(form) == ["Head of delegation", "Rectors", "Technical group"]
