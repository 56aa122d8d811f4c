"""The details of an inauguration of the reference visit."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.inauguration import InaugurationDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import CentreStatus, InaugurationMode
from delegation_planner.model.naming import person_name


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> InaugurationDetails:
    plan = nurbek.context.plan
    opening = next(row for row in plan.inaugurations.values() if plan.centres[row.centre_id].name == "Satbayev Center")
    nurbek.go(Place("ceremonies", Subject("inaugurations", opening.id)))
    form = nurbek.dock.form
    assert isinstance(form, InaugurationDetails)
    return form


def test_it_shows_who_opens_what(form: InaugurationDetails) -> None:
    assert form.ui.heading.text() == "Inauguration: Satbayev Center"
    assert form.ui.officiant.currentText() == "Dr Khalid Maqbool Siddiqui"
    assert form.ui.mode.currentText() == "To be confirmed"
    assert form.ui.nameField.text() == "Satbayev Center"
    assert form.ui.status.currentText() == "Agreed"
    assert form.ui.note.isHidden()


def test_the_opening_is_changed(form: InaugurationDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.mode.activated.emit(form.ui.mode.findData(InaugurationMode.ON_SITE))
    form.ui.plaque.setFocus()
    qtbot.keyClicks(form.ui.plaque, "Opened on 2 February 2026")
    assert nurbek.flush()
    assert (form.opening.mode, form.opening.plaque) == (InaugurationMode.ON_SITE, "Opened on 2 February 2026")
    nurbek.undo()
    assert form.ui.plaque.toPlainText() == ""
    assert nurbek.page_name == "ceremonies"


def test_a_position_may_open_it(form: InaugurationDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.officiant.lineEdit().setText("Rector, NUST, acting")
    qtbot.keyClick(form.ui.officiant.lineEdit(), Qt.Key.Key_Return)
    assert person_name(nurbek.context.plan.persons[form.opening.officiant_id or ""]) == "Rector, NUST, acting"


def test_the_state_of_a_centre_goes_through_every_state(form: InaugurationDetails, nurbek: Conductor) -> None:
    form.ui.status.activated.emit(form.ui.status.findData(CentreStatus.INAUGURATED))
    assert form.centre.status is CentreStatus.INAUGURATED
    form.ui.status.activated.emit(form.ui.status.findData(CentreStatus.CLOSED))
    assert form.ui.note.accessibleName() == "The centre is closed."
    nurbek.undo()
    assert form.centre.status is CentreStatus.INAUGURATED


def test_the_centre_is_changed(form: InaugurationDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.namesake.setFocus()
    form.ui.namesake.selectAll()
    qtbot.keyClicks(form.ui.namesake, "Kanysh Satbayev")
    form.ui.host.lineEdit().setText("University of Peshawar")
    qtbot.keyClick(form.ui.host.lineEdit(), Qt.Key.Key_Return)
    assert nurbek.flush()
    assert form.centre.namesake == "Kanysh Satbayev"
    assert nurbek.context.plan.organisations[form.centre.organisation_id or ""].name == "University of Peshawar"


def test_another_centre_is_opened_there(form: InaugurationDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.centre.lineEdit().setText("Abai Center")
    qtbot.keyClick(form.ui.centre.lineEdit(), Qt.Key.Key_Return)
    assert form.centre.name == "Abai Center"
    nurbek.undo()
    assert form.centre.name == "Satbayev Center"


def test_it_leads_to_the_programme(form: InaugurationDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.ui.openEvent, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", form.opening.event_id)
