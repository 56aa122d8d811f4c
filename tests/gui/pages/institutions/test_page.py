"""The register of institutions, driven as an officer would."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from windowing import write

from delegation_planner.edits.organisations import add_alias
from delegation_planner.gui.pages.institutions.page import InstitutionsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import AliasKind
from delegation_planner.model.people import Organisation

Key = Qt.Key


def shown(conductor: Conductor) -> InstitutionsPage:
    conductor.go(Place("institutions"))
    return cast("InstitutionsPage", conductor.page("institutions"))


def listed(page: InstitutionsPage) -> list[str]:
    return [entry.name for entry in page.ui.table.listing.rows]


def body(conductor: Conductor, name: str) -> Organisation:
    return next(row for row in conductor.context.bench.work.registers.organisations.values() if row.name == name)


def test_each_institution_says_what_and_where_it_is(conductor: Conductor) -> None:
    page = shown(conductor)
    listing = page.ui.table.listing
    number = listed(page).index("International Islamic University Islamabad")
    said = [listing.data(listing.index(number, column)) for column in range(listing.columnCount())]
    assert said == ["International Islamic University Islamabad", "IIUI", "University", "Pakistan", "Islamabad"]
    kazakh = [name for name in listed(page) if name.startswith("Kazakh university")]
    assert kazakh == [f"Kazakh university {number}" for number in range(1, 11)]
    assert [button.text() for button in page.ui.segments.buttons] == ["All 31", "To be confirmed 18"]
    said_of_one = listing.data(listing.index(listed(page).index("Kazakh university 1"), 0), Qt.ItemDataRole(11))
    assert said_of_one == "Kazakh university 1, to be confirmed, University, Kazakhstan"


def test_an_institution_is_found_by_any_of_its_names(conductor: Conductor, qtbot: QtBot) -> None:
    page = shown(conductor)
    hec = body(conductor, "Higher Education Commission")
    assert conductor.context.do(add_alias(hec, "اعلیٰ تعلیمی کمیشن", kind=AliasKind.LOCAL, language="ur"))
    qtbot.keyClicks(page.ui.filter, "hec")
    assert listed(page) == ["Higher Education Commission"]
    page.ui.filter.setText("تعلیمی")
    assert listed(page) == ["Higher Education Commission"]


def test_one_that_is_needed_is_not_removed_and_the_banner_names_what_needs_it(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    page = shown(nurbek)
    hec = body(nurbek, "Higher Education Commission")
    page.ui.table.select(hec.id)
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    needs = "can't be removed: the appointment “Acting Chairman” needs it."
    assert banner.text.head == f"The organisation “Higher Education Commission” {needs}"
    assert banner.text.body.startswith("Needed by Nadeem Mahbub, ")
    assert hec.id in nurbek.context.bench.work.registers.organisations


def test_an_institution_is_added_named_and_removed(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek)
    qtbot.mouseClick(page.ui.add, Qt.MouseButton.LeftButton)
    form = nurbek.dock.form
    assert form is not None
    field = form.findChild(QLineEdit, "nameField")
    assert field.hasFocus()
    assert field.selectedText() == "New institution"
    write(qtbot, field, "Library of Islamabad")
    qtbot.keyClick(field, Key.Key_Return)
    made = body(nurbek, "Library of Islamabad")
    assert page.ui.table.current_id == made.id
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    assert "Library of Islamabad" not in listed(page)
    nurbek.undo()
    assert page.ui.table.current_id == made.id
    assert nurbek.context.selection.subject == Subject("organisations", made.id)


def test_what_is_changed_stays_in_the_segment_until_another_is_chosen(conductor: Conductor, qtbot: QtBot) -> None:
    page = shown(conductor)
    qtbot.mouseClick(page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    first = page.ui.table.listing.rows[0]
    page.ui.table.select(first.id)
    form = conductor.dock.form
    assert form is not None
    write(qtbot, field := form.findChild(QLineEdit, "city"), "Almaty")
    qtbot.mouseClick(form.ui.toBeConfirmed, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    assert field.text() == "Almaty"
    assert body(conductor, first.name).to_be_confirmed is False
    assert page.ui.table.current_id == first.id
    qtbot.mouseClick(page.ui.segments.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    assert first.name not in listed(page)
