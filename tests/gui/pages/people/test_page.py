"""The register of persons, driven as an officer would."""

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner.edits.persons import change_person
from delegation_planner.edits.rows import make, new
from delegation_planner.edits.visits import set_status
from delegation_planner.gui.pages.people.page import PeoplePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.people import Person, PersonName

Key = Qt.Key


def shown(conductor: Conductor) -> PeoplePage:
    conductor.go(Place("people"))
    page = conductor.page("people")
    assert isinstance(page, PeoplePage)
    return page


def listed(page: PeoplePage) -> list[str]:
    listing = page.ui.table.listing
    return [listing.data(listing.index(number, 0)) for number in range(listing.rowCount())]


def cells(page: PeoplePage, name: str) -> list[str]:
    listing = page.ui.table.listing
    number = listed(page).index(name)
    return [listing.data(listing.index(number, column)) for column in range(listing.columnCount())]


def person(conductor: Conductor, name: str) -> Person:
    rows = conductor.context.bench.work.registers.persons.values()
    return next(row for row in rows if name in (row.name, row.position))


def test_it_shows_all_persons_without_an_open_visit(conductor: Conductor) -> None:
    page = shown(conductor)
    work = conductor.context.bench.work
    assert work.plan is None
    assert len(listed(page)) == len(work.registers.persons)
    assert page.ui.count.text() == f"{len(work.registers.persons)} people"
    assert cells(page, "Sayasat Nurbek") == [
        "Sayasat Nurbek",
        "Minister of Science and Higher Education",
        "MSHE",
        "Kazakhstan education delegation to Islamabad",
    ]


def test_the_segments_count_and_choose(conductor: Conductor, qtbot: QtBot) -> None:
    page = shown(conductor)
    persons = conductor.context.bench.work.registers.persons.values()
    unnamed = sum(not row.name for row in persons)
    assert [button.text() for button in page.ui.segments.buttons] == [
        f"All {len(persons)}",
        f"To be confirmed {unnamed}",
        f"Without telephone or e-mail {len(persons)}",
    ]
    qtbot.mouseClick(page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    assert len(listed(page)) == unnamed
    assert "Sayasat Nurbek" not in listed(page)


@pytest.mark.parametrize("typed", ["nurbek", "НҰРБЕК", "SAYASAT mshe"])
def test_letters_typed_in_the_list_filter_it(conductor: Conductor, qtbot: QtBot, typed: str) -> None:
    page = shown(conductor)
    type_words(page.ui.table, typed[0])
    assert page.ui.filter.hasFocus()
    type_words(page.ui.filter, typed[1:])
    assert page.ui.filter.text() == typed
    assert listed(page) == ["Sayasat Nurbek"]
    qtbot.keyClick(page.ui.filter, Key.Key_Down)
    assert page.ui.table.hasFocus()
    assert conductor.context.selection.subject == Subject("persons", person(conductor, "Sayasat Nurbek").id)


def test_a_filter_without_a_match_says_so_and_is_cleared(conductor: Conductor, qtbot: QtBot) -> None:
    page = shown(conductor)
    count = len(listed(page))
    page.ui.filter.setFocus()
    qtbot.keyClicks(page.ui.filter, "qqq")
    assert page.ui.content.currentWidget() is page.ui.unmatched
    assert page.ui.unmatchedWords.text() == "No match for “qqq”"
    qtbot.mouseClick(page.ui.clear, Qt.MouseButton.LeftButton)
    assert (page.ui.filter.text(), len(listed(page))) == ("", count)
    qtbot.keyClicks(page.ui.filter, "qq")
    qtbot.keyClick(page.ui.filter, Key.Key_Escape)
    assert (page.ui.filter.text(), len(listed(page))) == ("", count)


def test_an_empty_file_offers_to_add_somebody(empty: Conductor, qtbot: QtBot) -> None:
    page = shown(empty)
    assert page.ui.content.currentWidget() is page.ui.emptyPage
    assert page.ui.bar.isHidden()
    qtbot.mouseClick(page.ui.addFirst, Qt.MouseButton.LeftButton)
    assert listed(page) == ["New person"]
    assert page.ui.content.currentWidget() is page.ui.listed


def test_a_new_person_begins_with_the_position_and_is_taken_back(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek)
    qtbot.keyClicks(page.ui.filter, "nurbek")
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.ui.filter.text() == ""
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "position"
    qtbot.keyClicks(field, "Chief of protocol")
    qtbot.keyClick(field, Key.Key_Return)
    made = person(nurbek, "Chief of protocol")
    assert (made.name, page.ui.table.current_id) == ("", made.id)
    nurbek.undo()
    nurbek.undo()
    assert made.id not in nurbek.context.bench.work.registers.persons
    assert "Chief of protocol" not in listed(page)


def test_removing_somebody_says_so_and_undo_brings_page_and_selection_back(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek)
    spare = new(Person, name="", position="Driver 9")
    assert nurbek.context.do(Edit("Add Driver 9", (make(spare),)))
    page.ui.table.select(spare.id)
    number = listed(page).index("Driver 9")
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    assert spare.id not in nurbek.context.bench.work.registers.persons
    assert page.ui.table.current_id == page.ui.table.listing.rows[number].id
    nurbek.go(Place("programme"))
    nurbek.undo()
    assert nurbek.page_name == "people"
    assert page.ui.table.current_id == spare.id
    assert nurbek.context.selection.subject == Subject("persons", spare.id)


def test_somebody_who_is_needed_is_not_removed_and_the_banner_says_why(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    page = shown(nurbek)
    minister = person(nurbek, "Sayasat Nurbek")
    page.ui.table.select(minister.id)
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    needs = "“Minister of Science and Higher Education” can't be removed: the member “1” needs it."
    assert banner.text.head == f"The appointment {needs}"
    assert banner.text.body == "Needed by Kazakhstan education delegation to Islamabad."
    assert minister.id in nurbek.context.bench.work.registers.persons
    assert page.ui.table.current_id == minister.id


def test_nothing_is_added_or_removed_while_the_visit_is_closed(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek)
    assert nurbek.context.do(set_status(nurbek.context.plan.visit, VisitStatus.CLOSED))
    count = len(listed(page))
    assert not page.ui.add.isEnabled()
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    page.add()
    assert len(listed(page)) == count == len(nurbek.context.bench.work.registers.persons)


def test_ten_thousand_people_are_found_and_changed_at_once(empty: Conductor, qtbot: QtBot) -> None:
    rows = [new(Person, position=f"Rector, university {number}") for number in range(10_000)]
    names = [
        new(PersonName, person_id=rows[4_321].id, language="ur", text="ریکٹر"),
        new(PersonName, person_id=rows[4_322].id, language="kk-Cyrl", text="Ректор"),
    ]
    work = empty.context.bench.work
    work.store.apply(Edit("Import", tuple(make(row) for row in (*rows, *names))))
    work.refresh()
    page = shown(empty)
    assert page.ui.count.text() == "10,000 people"
    assert listed(page)[4_321] == "Rector, university 4321"
    type_words(page.ui.filter, "ریکٹر")
    assert listed(page) == ["Rector, university 4321"]
    page.ui.filter.setText("ректор")
    assert listed(page) == ["Rector, university 4322"]
    page.ui.table.select(rows[4_322].id)
    empty.context.selection.enter("nameField")
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "123")
    qtbot.keyClick(field, Key.Key_Return)
    assert listed(page) == ["123"]
    assert work.registers.persons[rows[4_322].id].name == "123"


def test_how_people_are_reached_has_columns_once_it_is_known_of_anybody(conductor: Conductor) -> None:
    page = shown(conductor)

    def heads() -> list[str]:
        return [column.title for column in page.ui.table.listing.columns]

    assert heads() == ["Name", "Office", "Organisation", "Visits"]
    conductor.context.do(change_person(person(conductor, "Sayasat Nurbek"), email="office@example.org"))
    assert heads() == ["Name", "Office", "Organisation", "E-mail", "Visits"]
    assert cells(page, "Sayasat Nurbek")[3] == "office@example.org"
    widths = [page.ui.table.columnWidth(number) for number in range(5)]
    assert abs(page.ui.table.viewport().width() - sum(widths)) < 3
    conductor.undo()
    assert heads() == ["Name", "Office", "Organisation", "Visits"]
