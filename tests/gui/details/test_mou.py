"""The details of a memorandum on the reference visit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from delegation_planner.edits.more_parties import add_party
from delegation_planner.gui.details.mou import MouDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.kinds import MouState

EIGHTH = "Party to be confirmed – Kazakh university 8"


@pytest.fixture(name="mou")
def _mou(nurbek: Conductor) -> Mou:
    return next(row for row in nurbek.context.plan.mous.values() if row.title == EIGHTH)


@pytest.fixture(name="form")
def _form(nurbek: Conductor, mou: Mou) -> MouDetails:
    nurbek.go(Place("ceremonies", Subject("mous", mou.id)))
    form = nurbek.dock.form
    assert isinstance(form, MouDetails)
    return form


def tab(window: Window) -> str:
    return window.ui.dockTabs.tabText(0)


def choosers(form: MouDetails) -> list[Chooser]:
    return [each for each in form.ui.parties.findChildren(Chooser) if each.isVisibleTo(form.ui.parties)]


def test_the_run_of_show_comes_first_and_marks_the_step(form: MouDetails, window: Window) -> None:
    assert form.ui.show.isVisible()
    assert tab(window) == "Run-of-show"
    assert form.ui.show.ui.steps.listing.at(form.ui.show.ui.steps.currentIndex()).mou_id == form.row_id


def test_enter_opens_the_fields_and_a_button_goes_back(
    form: MouDetails, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    nurbek.context.selection.enter("")
    assert form.ui.titleField.hasFocus()
    assert tab(window) == "Details"
    assert form.ui.heading.text() == "MoU 8"
    assert form.ui.note.accessibleName().startswith("A party is missing.")
    assert form.ui.helping.text() == "Facilitated by MoFE&PT. Coordinated by HEC."
    qtbot.mouseClick(form.ui.toShow, Qt.MouseButton.LeftButton)
    assert tab(window) == "Run-of-show"


def test_a_party_is_chosen_and_the_note_goes(form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot) -> None:
    nurbek.context.selection.enter("parties")
    field = choosers(form)[0]
    assert field.hasFocus() or field.lineEdit().hasFocus()
    field.lineEdit().setText("University of Peshawar")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    plan = nurbek.context.plan
    party = words.parties(plan, mou.id)[0]
    made = plan.organisations[party.organisation_id or ""]
    assert (made.name, made.country) == ("University of Peshawar", "PK")
    assert form.ui.note.isHidden()
    nurbek.undo()
    assert words.is_missing_a_party(nurbek.context.plan, mou.id)
    assert form.ui.note.isVisible()


def test_a_party_of_the_registers_is_found_by_its_abbreviation(
    form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot
) -> None:
    nurbek.context.selection.enter("parties")
    field = choosers(form)[0]
    field.lineEdit().setText("(NUML)")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert words.mou_words(nurbek.context.plan, nurbek.context.plan.mous[mou.id]) == "MoU 8, NUML"


def test_a_position_that_nobody_holds_yet_signs(form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot) -> None:
    nurbek.context.selection.enter("")
    field = choosers(form)[1]
    field.lineEdit().setText("Vice Chancellor, university to be confirmed")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    plan = nurbek.context.plan
    assert words.signatory_words(plan, words.parties(plan, mou.id)[0]) == "Vice Chancellor, university to be confirmed"


def test_a_signatory_signs_in_the_office_at_the_party(form: MouDetails, nurbek: Conductor) -> None:
    seventh = next(row for row in nurbek.context.plan.mous.values() if row.number == 7)
    nurbek.go(Place("ceremonies", Subject("mous", seventh.id)))
    plan = nurbek.context.plan
    party = words.parties(plan, seventh.id)[0]
    (signed,) = plan.signatories_by_party[party.id]
    field = choosers(form)[1]
    field.picked.emit(None)
    assert nurbek.context.plan.signatories_by_party.get(party.id, ()) == ()
    field.picked.emit(signed.person_id)
    (again,) = nurbek.context.plan.signatories_by_party[party.id]
    assert (again.person_id, again.appointment_id) == (signed.person_id, signed.appointment_id)


def test_a_third_party_is_shown_and_taken_away(form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot) -> None:
    nurbek.context.selection.enter("")
    guests = nurbek.context.plan.delegations_in_order[0].id
    nurbek.context.do(add_party(nurbek.context.plan, mou.id, guests))
    qtbot.waitUntil(lambda: len(choosers(form)) == 6)
    removing = [each for each in form.ui.parties.findChildren(QToolButton) if each.isVisible()]
    assert [each.accessibleName() for each in removing] == [f"Take away party {n}" for n in (1, 2, 3)]
    qtbot.mouseClick(removing[2], Qt.MouseButton.LeftButton)
    assert len(words.parties(nurbek.context.plan, mou.id)) == 2


def test_a_party_is_added_for_a_side(form: MouDetails, nurbek: Conductor, mou: Mou) -> None:
    nurbek.context.selection.enter("")
    menu = form.ui.parties.adder.menu()
    menu.aboutToShow.emit()
    names = [row.name for row in nurbek.context.plan.delegations_in_order]
    assert [action.text().replace("&&", "&") for action in menu.actions()] == names
    menu.actions()[0].trigger()
    assert words.parties(nurbek.context.plan, mou.id)[2].delegation_id == nurbek.context.plan.delegations_in_order[0].id


def test_text_and_state_are_changed(form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot) -> None:
    nurbek.context.selection.enter("originals")
    qtbot.keyClicks(form.ui.originals, "4")
    qtbot.keyClick(form.ui.originals, Qt.Key.Key_Return)
    form.ui.languages.picked.emit(["en", "ur"])
    form.ui.state.activated.emit(form.ui.state.findData(MouState.PRINTED))
    held = nurbek.context.plan.mous[mou.id]
    assert (held.originals, held.languages, held.state) == (4, ("en", "ur"), MouState.PRINTED)
    qtbot.keyClicks(form.ui.originals, "four")
    qtbot.keyClick(form.ui.originals, Qt.Key.Key_Return)
    assert form.ui.originals.accessibleDescription() == "Write a number such as 2."
    assert nurbek.context.plan.mous[mou.id].originals == 4


def test_a_memorandum_leaves_its_ceremony_and_is_found_again(form: MouDetails, nurbek: Conductor, mou: Mou) -> None:
    nurbek.context.selection.enter("")
    form.ui.ceremony.activated.emit(form.ui.ceremony.findData(None))
    assert nurbek.context.plan.mous[mou.id].signing_id is None
    assert form.ui.show.ui.whereAndWhen.text() == "Without a ceremony"
    nurbek.go(Place("ceremonies", Subject("mous", mou.id)))
    nurbek.undo()
    assert nurbek.context.plan.mous[mou.id].number == 8


def test_it_is_removed(form: MouDetails, nurbek: Conductor, mou: Mou, qtbot: QtBot) -> None:
    nurbek.context.selection.enter("")
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert mou.id not in nurbek.context.plan.mous
