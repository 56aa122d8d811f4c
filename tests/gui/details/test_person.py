"""The details of a person: every field is saved in the file, and undo takes it back."""

from datetime import date
from typing import cast

import pytest
from keyboard import type_words
from planmaking import contents
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from windowing import leave, steps_done, write

from delegation_planner.gui.details.person import PersonDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import NameKind
from delegation_planner.model.people import Appointment, Person

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def person(conductor: Conductor, name: str) -> Person:
    rows = conductor.context.bench.work.registers.persons.values()
    return next(row for row in rows if name in (row.name, row.position))


def form_of(conductor: Conductor, name: str) -> PersonDetails:
    conductor.go(Place("people", Subject("persons", person(conductor, name).id)))
    return cast("PersonDetails", conductor.dock.form)


def offices(conductor: Conductor, name: str) -> tuple[Appointment, ...]:
    return conductor.context.bench.work.registers.appointments_by_person.get(person(conductor, name).id, ())


@pytest.mark.parametrize(
    ("widget", "field", "text"),
    [
        ("honorific", "honorific", "H.E."),
        ("position", "position", "Minister"),
        ("telephone", "telephone", "+7 7172 742428"),
        ("email", "email", "minister@example.org"),
    ],
)
def test_a_field_is_saved_when_it_is_left(nurbek: Conductor, qtbot: QtBot, widget: str, field: str, text: str) -> None:
    form = form_of(nurbek, "Sayasat Nurbek")
    write(qtbot, box := form.findChild(QLineEdit, widget), text)
    leave(qtbot, box)
    path = nurbek.context.bench.work.store.path
    assert contents(path)["persons"][form.row_id][field] == text
    nurbek.undo()
    assert contents(path)["persons"][form.row_id][field] == ""


def test_a_name_takes_the_place_of_the_position(nurbek: Conductor, qtbot: QtBot) -> None:
    form = form_of(nurbek, "Rector, university 3")
    assert form.ui.note.isVisible()
    assert form.ui.note.accessibleName() == (
        "Name to be confirmed. Documents print “Rector, university 3” until you type a name."
    )
    write(qtbot, form.ui.nameField, "Khalid Hussain Magsi")
    qtbot.keyClick(form.ui.nameField, Key.Key_Return)
    assert form.ui.heading.text() == "Khalid Hussain Magsi"
    assert not form.ui.note.isVisible()
    row_id = form.row_id
    assert nurbek.context.plan.persons[row_id].name == "Khalid Hussain Magsi"
    assert (
        nurbek.context.bench.work.store.history(nurbek.context.plan.visit.id)[-1].label == "Name Rector, university 3"
    )


def test_what_no_visit_uses_is_changed_in_the_registers_alone(nurbek: Conductor, qtbot: QtBot) -> None:
    before = steps_done(nurbek)
    form = form_of(nurbek, "Khalid Hussain Magsi")
    assert form.visit_id is None
    write(qtbot, form.ui.telephone, "051 1")
    qtbot.keyClick(form.ui.telephone, Key.Key_Return)
    work = nurbek.context.bench.work
    assert work.registers.persons[form.row_id].telephone == "051 1"
    assert steps_done(nurbek) == before


def test_an_office_is_added_changed_and_removed(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Interpreter 1")
    assert offices(conductor, "Interpreter 1") == ()
    assert not form.ui.organisation.isVisible()
    write(qtbot, form.ui.office, "Interpreter")
    qtbot.keyClick(form.ui.office, Key.Key_Return)
    (office,) = offices(conductor, "Interpreter 1")
    assert (office.office, office.organisation_id) == ("Interpreter", None)
    qtbot.mouseClick(form.ui.acting, LEFT)
    qtbot.mouseClick(form.ui.toVerify, LEFT)
    write(qtbot, form.ui.since, "11.6.22")
    leave(qtbot, form.ui.since)
    write(qtbot, form.ui.until, "1 Feb 2026")
    leave(qtbot, form.ui.until)
    form.ui.organisation.setFocus()
    form.ui.organisation.lineEdit().selectAll()
    qtbot.keyClicks(form.ui.organisation.lineEdit(), "Higher Education Commission (HEC)")
    qtbot.keyClick(form.ui.organisation.lineEdit(), Key.Key_Return)
    (office,) = offices(conductor, "Interpreter 1")
    assert (office.acting, office.to_verify) == (True, True)
    assert (office.since, office.until) == (date(2022, 6, 11), date(2026, 2, 1))
    body = conductor.context.bench.work.registers.organisations[office.organisation_id or ""]
    assert body.name == "Higher Education Commission"
    qtbot.mouseClick(form.ui.removeOffice, LEFT)
    assert offices(conductor, "Interpreter 1") == ()
    assert form.ui.office.text() == ""
    conductor.undo()
    assert [row.id for row in offices(conductor, "Interpreter 1")] == [office.id]


def test_an_end_before_its_start_stays_in_the_field_with_the_reason(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Sayasat Nurbek")
    for field, text in ((form.ui.since, "2 Feb 2026"), (form.ui.until, "1 Feb 2026")):
        write(qtbot, field, text)
        leave(qtbot, field)
    assert form.ui.until.text() == "1 Feb 2026"
    assert form.ui.until.accessibleDescription().endswith("ends before it begins.")
    assert offices(conductor, "Sayasat Nurbek")[0].until is None


def test_several_offices_are_chosen_in_a_list(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Nadeem Mahbub")
    held = offices(conductor, "Nadeem Mahbub")
    assert len(held) == 2
    assert form.ui.offices.isVisible()
    assert form.ui.office.text() == held[0].office
    form.ui.offices.select(held[1].id)
    assert form.ui.office.text() == held[1].office
    qtbot.mouseClick(form.ui.addOffice, LEFT)
    assert form.ui.office.hasFocus()
    qtbot.keyClicks(form.ui.office, "Chairman of the jury")
    qtbot.keyClick(form.ui.office, Key.Key_Return)
    assert [row.office for row in offices(conductor, "Nadeem Mahbub")] == [
        *(row.office for row in held),
        "Chairman of the jury",
    ]


def test_names_in_other_scripts_are_typed_and_shown(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Sayasat Nurbek")
    rows = form.ui.names.listing.rows
    assert [(row.language, row.text) for row in rows] == [("Kazakh (Cyrillic)", "Саясат Нұрбек")]
    assert form.ui.nativeName.text() == "Саясат Нұрбек"
    form.ui.language.setFocus()
    qtbot.keyClicks(form.ui.language, "Urdu")
    form.ui.language.activated.emit(form.ui.language.currentIndex())
    assert form.ui.nativeName.text() == ""
    form.ui.nativeName.setFocus()
    type_words(form.ui.nativeName, "سایاسات نوربیک")
    qtbot.keyClick(form.ui.nativeName, Key.Key_Return)
    names = conductor.context.bench.work.registers.names_by_person[form.row_id]
    assert {(row.kind, row.language, row.text) for row in names} == {
        (NameKind.NATIVE, "kk-Cyrl", "Саясат Нұрбек"),
        (NameKind.NATIVE, "ur", "سایاسات نوربیک"),
    }
    form.ui.names.select("ur")
    qtbot.keyClick(form.ui.names, Key.Key_Delete)
    assert [row.language for row in conductor.context.bench.work.registers.names_by_person[form.row_id]] == ["kk-Cyrl"]


def test_the_name_on_cards_is_a_name_of_its_own(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Sayasat Nurbek")
    write(qtbot, form.ui.cardName, "S. Nurbek")
    leave(qtbot, form.ui.cardName)
    names = conductor.context.bench.work.registers.names_by_person[form.row_id]
    assert [row.text for row in names if row.kind is NameKind.CARD] == ["S. Nurbek"]
