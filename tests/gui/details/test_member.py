"""The details of a member, filled in as an officer would."""

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.edits.visits import set_status
from delegation_planner.gui.details.member import MemberDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model import naming
from delegation_planner.model.kinds import Food, NameKind, PassportState, VisaState, VisitStatus
from delegation_planner.model.visits import Member

Key = Qt.Key


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> MemberDetails:
    """The details of the third rector, whose name is to be confirmed."""
    return shown(nurbek, 9)


def shown(conductor: Conductor, number: int) -> MemberDetails:
    plan = conductor.context.plan
    member = plan.members_by_delegation[plan.delegations_in_order[0].id][number]
    conductor.go(Place("delegation", Subject("members", member.id)))
    form = conductor.dock.form
    assert isinstance(form, MemberDetails)
    return form


def member(form: MemberDetails) -> Member:
    return form.context.plan.members[form.row_id]


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    type_words(field, words)
    qtbot.keyClick(field, Key.Key_Return)


def choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    """Walk with the arrows to an option."""
    box.setFocus()
    goal = box.findText(words)
    assert goal >= 0, [box.itemText(n) for n in range(box.count())]
    while box.currentIndex() != goal:
        qtbot.keyClick(box, Key.Key_Down if box.currentIndex() < goal else Key.Key_Up)


def test_it_says_what_a_member_without_a_name_is(form: MemberDetails) -> None:
    ui = form.ui
    assert ui.heading.text() == "Rector, university 3"
    assert ui.subheading.text() == "No. 10 · signs MoU 3 for Kazakh university 3"
    assert ui.note.accessibleName() == (
        "Name to be confirmed. Documents print “Rector, university 3” until you type a name. "
        "Every list and paper then changes with it."
    )
    assert (ui.nameField.text(), ui.position.text(), ui.office.text()) == ("", "Rector, university 3", "Rector")
    assert ui.organisation.currentText() == "Kazakh university 3"
    assert (ui.group.currentText(), ui.role.currentText()) == ("Rectors", "Member")
    assert (ui.passport.currentText(), ui.visa.value) == ("Awaited", VisaState.NOT_STARTED.value)
    assert (ui.food.currentText(), ui.interpreter.currentText()) == ("Halal", "No. 3, Kazakh–English")


def test_a_name_replaces_the_position_everywhere(form: MemberDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.nameField, "Саясат")
    plan = form.context.plan
    assert naming.member_name(plan, member(form)) == "Саясат"
    assert form.ui.heading.text() == "Саясат"
    assert form.ui.subheading.text() == "No. 10 · Rector · signs MoU 3 for Kazakh university 3"
    assert not form.ui.note.isVisible()
    assert form.context.bench.work.undo_label == "Name Rector, university 3"


def test_the_head_shows_a_name_an_office_and_its_own_script(nurbek: Conductor) -> None:
    form = shown(nurbek, 0)
    assert form.ui.heading.text() == "Sayasat Nurbek"
    assert form.ui.subheading.text().startswith("No. 1 · Minister of Science and Higher Education")
    assert not form.ui.note.isVisible()
    assert (form.ui.language.currentText(), form.ui.native.text()) == ("Kazakh (Cyrillic)", "Саясат Нұрбек")


def test_words_of_the_person_are_kept(form: MemberDetails, qtbot: QtBot) -> None:
    ui = form.ui
    write(qtbot, ui.cardName, "S. NURBEK")
    write(qtbot, ui.honorific, "Dr")
    write(qtbot, ui.telephone, "+7 7172 74 24 28")
    write(qtbot, ui.email, "rector@example.org")
    write(qtbot, ui.position, "Rector 3")
    person = form.person
    assert (person.honorific, person.telephone, person.position) == ("Dr", "+7 7172 74 24 28", "Rector 3")
    assert person.email == "rector@example.org"
    names = form.context.plan.names_by_person[person.id]
    assert [(row.kind, row.text) for row in names] == [(NameKind.CARD, "S. NURBEK")]


def test_names_in_several_scripts_are_kept_side_by_side(form: MemberDetails, qtbot: QtBot) -> None:
    ui = form.ui
    assert ui.language.currentText() == "Kazakh (Cyrillic)"
    write(qtbot, ui.native, "Саясат")
    ui.language.setFocus()
    ui.language.lineEdit().selectAll()
    type_words(ui.language, "Urdu")
    qtbot.keyClick(ui.language, Key.Key_Return)
    assert ui.native.text() == ""
    assert ui.otherNames.text() == "Kazakh (Cyrillic): Саясат"
    write(qtbot, ui.native, "سیاست")
    names = form.context.plan.names_by_person[form.person.id]
    assert sorted((row.language, row.text) for row in names) == [("kk-Cyrl", "Саясат"), ("ur", "سیاست")]


def test_states_are_chosen(form: MemberDetails, qtbot: QtBot) -> None:
    ui = form.ui
    choose(qtbot, ui.passport, "Received")
    choose(qtbot, ui.food, "Vegetarian")
    choose(qtbot, ui.interpreter, "None")
    qtbot.mouseClick(ui.visa.buttons[2], Qt.MouseButton.LeftButton)
    row = member(form)
    assert (row.passport, row.food, row.visa) == (PassportState.RECEIVED, Food.VEGETARIAN, VisaState.ISSUED)
    assert row.interpreter_id is None
    form.context.bench.work.undo()
    assert ui.visa.value == VisaState.NOT_STARTED.value


def test_another_group_takes_the_member_to_its_end(form: MemberDetails, qtbot: QtBot) -> None:
    choose(qtbot, form.ui.group, "Technical group")
    assert form.context.plan.groups[member(form).group_id or ""].name == "Technical group"
    assert form.ui.subheading.text().startswith("No. 25")


def test_an_organisation_is_chosen_or_added(form: MemberDetails, qtbot: QtBot) -> None:
    field = form.ui.organisation
    field.setFocus()
    field.lineEdit().selectAll()
    type_words(field, "Kazakh university 4")
    qtbot.keyClick(field, Key.Key_Return)
    plan = form.context.plan
    organisation = naming.organisation_of(plan, member(form))
    assert plan.organisations[organisation or ""].name == "Kazakh university 4"
    field.lineEdit().selectAll()
    type_words(field, "Kazakh university 11")
    qtbot.keyClick(field, Key.Key_Return)
    plan = form.context.plan
    organisation = naming.organisation_of(plan, member(form))
    assert plan.organisations[organisation or ""].name == "Kazakh university 11"
    label = "Add Kazakh university 11, the organisation of Rector, university 3"
    assert form.context.bench.work.undo_label == label


def test_an_organisation_alone_makes_an_office_of_the_position(nurbek: Conductor, qtbot: QtBot) -> None:
    form = shown(nurbek, 1)
    assert (form.ui.office.text(), form.ui.organisation.currentText()) == ("", "As the delegation")
    field = form.ui.organisation
    field.setFocus()
    field.lineEdit().selectAll()
    type_words(field, "Kazakh university 4")
    qtbot.keyClick(field, Key.Key_Return)
    office = naming.office_of(form.context.plan, member(form))
    assert office is not None
    assert office.office == "Senior official 1"


def test_remove_takes_the_member_out_and_leaves_the_person(form: MemberDetails, qtbot: QtBot) -> None:
    member_id, person_id = form.row_id, form.person.id
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    work = form.context.bench.work
    assert member_id not in form.context.plan.members
    assert person_id in work.registers.persons


def test_a_closed_visit_can_only_be_read(form: MemberDetails) -> None:
    form.context.bench.work.do(set_status(form.context.plan.visit, VisitStatus.CLOSED))
    assert form.ui.nameField.isReadOnly()
    assert not form.ui.passport.isEnabled()
    assert not form.ui.visa.isEnabled()
    assert not form.ui.remove.isVisible()
