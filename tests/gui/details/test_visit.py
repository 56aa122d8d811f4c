from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.edits.visits import set_status
from delegation_planner.gui.details.visit import VisitDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import Side, VisitStatus
from delegation_planner.model.visits import Delegation, Visit


@pytest.fixture(name="form")
def _form(nurbek: Conductor, qtbot: QtBot) -> VisitDetails:
    nurbek.go(Place("overview"))
    qtbot.waitUntil(lambda: not nurbek.context.jobs.is_busy)
    form = nurbek.dock.form
    assert isinstance(form, VisitDetails)
    return form


def visit(form: VisitDetails) -> Visit:
    return form.context.plan.visit


def side(form: VisitDetails, which: Side) -> Delegation:
    return next(row for row in form.context.plan.delegations_in_order if row.side is which)


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Type into a field in the place of what stands there, and press Enter."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def messages(form: VisitDetails) -> list[str]:
    return [label.text() for label in form.findChildren(QLabel) if label.property("role") == "error" and label.text()]


def test_it_shows_the_visit_and_both_sides(form: VisitDetails) -> None:
    ui = form.ui
    assert ui.heading.text() == "Kazakhstan education delegation to Islamabad"
    lines = [field.text() for field in (ui.city, ui.starts, ui.ends, ui.desk, ui.code)]
    assert lines == ["Islamabad", "Mon 2 Feb 2026", "Mon 2 Feb 2026", "Protocol desk, MoFE&PT", "nurbek-2026"]
    assert (ui.zone.currentText(), ui.status.currentText()) == ("Asia/Karachi", "Planning")
    assert (ui.guestCountry.currentText(), ui.hostCountry.currentText()) == ("Kazakhstan", "Pakistan")
    assert ui.guestName.text() == "Delegation of the Republic of Kazakhstan"
    assert ui.guestOrganisation.currentText().startswith("Ministry of Science and Higher Education")
    assert (ui.guestDeclared.text(), ui.guestRecorded.text()) == ("25", "25 recorded")
    assert (ui.hostDeclared.text(), ui.hostRecorded.text()) == ("", "17 recorded")
    assert not ui.note.isVisible()


def test_words_are_saved_and_taken_back(form: VisitDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    write(qtbot, form.ui.city, "Lahore")
    assert visit(form).city == "Lahore"
    assert nurbek.context.bench.work.undo_label == ("Change the city of Kazakhstan education delegation to Islamabad")
    nurbek.undo()
    assert (visit(form).city, form.ui.city.text()) == ("Islamabad", "Islamabad")


def test_the_last_day_keeps_its_distance_from_a_later_first_day(form: VisitDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.ends, "3 Feb")
    assert (visit(form).starts, visit(form).ends) == (date(2026, 2, 2), date(2026, 2, 3))
    write(qtbot, form.ui.starts, "5.2.26")
    assert (visit(form).starts, visit(form).ends) == (date(2026, 2, 5), date(2026, 2, 6))
    write(qtbot, form.ui.starts, "4 Feb")
    assert (visit(form).starts, visit(form).ends) == (date(2026, 2, 4), date(2026, 2, 6))


def test_what_can_not_be_saved_is_explained_and_stays(form: VisitDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.ends, "1 Feb")
    assert (messages(form), form.ui.ends.text()) == (["The last day comes before the first."], "1 Feb")
    write(qtbot, form.ui.ends, "2 Feb")
    write(qtbot, form.ui.guestDeclared, "many")
    assert messages(form) == ["Write a number such as 25, or nothing."]
    write(qtbot, form.ui.guestDeclared, "26")
    write(qtbot, form.ui.code, "Not a code")
    assert len(messages(form)) == 1
    assert (visit(form).code, side(form, Side.GUEST).declared_size) == ("nurbek-2026", 26)


def test_the_declared_number_may_be_left_open(form: VisitDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.guestDeclared, "")
    assert side(form, Side.GUEST).declared_size is None
    write(qtbot, form.ui.hostDeclared, "12")
    assert side(form, Side.HOST).declared_size == 12


def test_the_state_climbs_through_every_state_between(form: VisitDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    combo = form.ui.status
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert visit(form).status is VisitStatus.RUNNING
    nurbek.undo()
    nurbek.undo()
    assert (visit(form).status, combo.currentText()) == (VisitStatus.PLANNING, "Planning")


def test_a_country_and_an_organisation_are_chosen_by_typing(form: VisitDetails, qtbot: QtBot) -> None:
    chooser = form.ui.guestCountry
    write(qtbot, chooser.lineEdit(), "Uzbekistan")
    assert side(form, Side.GUEST).country == "UZ"
    write(qtbot, form.ui.hostOrganisation.lineEdit(), "Higher Education Commission")
    held = form.context.plan.organisations[side(form, Side.HOST).organisation_id or ""]
    assert held.name == "Higher Education Commission"


def test_a_closed_visit_can_only_be_read(form: VisitDetails, nurbek: Conductor) -> None:
    nurbek.context.do(set_status(visit(form), VisitStatus.CLOSED))
    ui = form.ui
    assert (ui.note.accessibleName(), ui.note.isVisible()) == (
        "This visit is closed. To change it, choose another state at the top.",
        True,
    )
    assert (ui.titleField.isReadOnly(), ui.guestDeclared.isReadOnly(), ui.zone.isEnabled()) == (True, True, False)
