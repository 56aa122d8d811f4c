"""The details of the signing of the reference visit."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.signing import SigningDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> SigningDetails:
    nurbek.go(Place("ceremonies", Subject("signings", next(iter(nurbek.context.plan.signings)))))
    form = nurbek.dock.form
    assert isinstance(form, SigningDetails)
    return form


def test_declared_stands_beside_recorded_and_is_changed(form: SigningDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    assert form.ui.declared.text() == "8"
    assert form.ui.recorded.text() == "8 declared, 8 recorded, 7 institutions known"
    form.ui.declared.setFocus()
    form.ui.declared.selectAll()
    qtbot.keyClicks(form.ui.declared, "10")
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Return)
    assert form.signing.declared_count == 10
    assert form.ui.recorded.text() == "10 declared, 8 recorded, 7 institutions known"
    form.ui.declared.clear()
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Space)
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Return)
    assert form.signing.declared_count is None
    nurbek.undo()
    assert nurbek.page_name == "ceremonies"
    assert nurbek.context.selection.subject == Subject("signings", form.row_id)


def test_what_is_no_number_is_explained(form: SigningDetails, qtbot: QtBot) -> None:
    form.ui.declared.setFocus()
    qtbot.keyClicks(form.ui.declared, "about")
    qtbot.keyClick(form.ui.declared, Qt.Key.Key_Return)
    assert form.ui.declared.accessibleDescription() == "Write a number such as 8, or nothing."
    assert form.signing.declared_count == 8


def test_it_leads_to_the_programme(form: SigningDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.ui.openEvent, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", form.signing.event_id)
