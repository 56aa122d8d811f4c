"""The details of an institution: its names, its kind, its country."""

from typing import cast

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windowing import leave, write

from delegation_planner.gui.details.organisation import OrganisationDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import AliasKind, OrganisationKind
from delegation_planner.model.people import Organisation

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def body(conductor: Conductor, name: str) -> Organisation:
    return next(row for row in conductor.context.bench.work.registers.organisations.values() if row.name == name)


def form_of(conductor: Conductor, name: str) -> OrganisationDetails:
    conductor.go(Place("institutions", Subject("organisations", body(conductor, name).id)))
    return cast("OrganisationDetails", conductor.dock.form)


def test_name_abbreviation_and_city_are_saved(nurbek: Conductor, qtbot: QtBot) -> None:
    form = form_of(nurbek, "Kazakh university 3")
    assert form.ui.note.accessibleName().startswith("Institution to be confirmed.")
    for field, text in ((form.ui.nameField, "University of Almaty"), (form.ui.abbreviation, "UA")):
        write(qtbot, field, text)
        leave(qtbot, field)
    write(qtbot, form.ui.city, "Almaty")
    leave(qtbot, form.ui.city)
    held = body(nurbek, "University of Almaty")
    assert (held.id, held.city) == (form.row_id, "Almaty")
    assert form.ui.abbreviation.text() == "UA"
    assert nurbek.context.plan.organisations[held.id].name == "University of Almaty"
    qtbot.mouseClick(form.ui.toBeConfirmed, LEFT)
    assert body(nurbek, "University of Almaty").to_be_confirmed is False
    assert not form.ui.note.isVisible()


def test_a_name_can_not_be_empty(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Higher Education Commission")
    form.ui.nameField.setFocus()
    form.ui.nameField.selectAll()
    qtbot.keyClick(form.ui.nameField, Key.Key_Backspace)
    leave(qtbot, form.ui.nameField)
    assert "it is empty" in form.ui.nameField.accessibleDescription()
    assert conductor.context.bench.work.registers.organisations[form.row_id].name == "Higher Education Commission"


def test_kind_and_country_are_chosen(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Higher Education Commission")
    form.ui.kind.setFocus()
    qtbot.keyClick(form.ui.kind, Key.Key_Home)
    form.ui.kind.activated.emit(form.ui.kind.currentIndex())
    line = form.ui.country.lineEdit()
    form.ui.country.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "kazakhs")
    qtbot.keyClick(line, Key.Key_Return)
    held = body(conductor, "Higher Education Commission")
    assert (held.kind, held.country) == (OrganisationKind.MINISTRY, "KZ")
    assert form.ui.country.currentText() == "Kazakhstan"


def test_other_names_are_listed_added_and_removed(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Ministry of Science and Higher Education")
    listing = form.ui.aliases.listing
    assert [(row.text, row.told) for row in listing.rows] == [
        ("Ministry of Science and Higher Education of the Republic of Kazakhstan", "Official name"),
        ("Kazakhstan’s Ministry of Education", "As the press wrote it"),
    ]
    qtbot.mouseClick(form.ui.addAlias, LEFT)
    qtbot.keyClicks(form.ui.alias, "Ministry of Science")
    qtbot.keyClick(form.ui.alias, Key.Key_Return)
    assert [row.text for row in listing.rows][2:] == ["Ministry of Science"]
    form.ui.aliasKind.setCurrentIndex(form.ui.aliasKind.findText("Former name"))
    form.ui.aliasKind.activated.emit(form.ui.aliasKind.currentIndex())
    registers = conductor.context.bench.work.registers
    made = next(row for row in registers.organisation_aliases.values() if row.text == "Ministry of Science")
    assert (made.kind, made.language, made.organisation_id) == (AliasKind.FORMER, "en", form.row_id)
    qtbot.mouseClick(form.ui.removeAlias, LEFT)
    assert len(listing.rows) == 2
    conductor.undo()
    assert len(listing.rows) == 3
