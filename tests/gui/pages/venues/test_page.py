"""The register of venues, driven as an officer would."""

from typing import cast

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.edits.venues import add_room
from delegation_planner.gui.pages.venues.page import VenuesPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.people import Venue

MINISTRY = "Ministry of Federal Education and Professional Training"


def shown(conductor: Conductor) -> VenuesPage:
    conductor.go(Place("venues"))
    return cast("VenuesPage", conductor.page("venues"))


def venue(conductor: Conductor, name: str) -> Venue:
    return next(row for row in conductor.context.bench.work.registers.venues.values() if row.name == name)


def test_each_venue_says_whose_it_is_and_how_many_rooms_it_has(conductor: Conductor) -> None:
    page = shown(conductor)
    rows = {entry.name: entry for entry in page.ui.table.listing.rows}
    assert rows[MINISTRY].cells == ("MoFE&PT", "MoFE&PT", "Islamabad", "8")
    assert rows["Hotel"].spoken == "Hotel, to be confirmed, Islamabad, 1 room"
    assert page.ui.count.text() == "7 venues"
    assert [button.text() for button in page.ui.segments.buttons] == ["All 7", "To be confirmed 2"]


def test_a_room_counts_at_once_and_finds_its_venue(conductor: Conductor, qtbot: QtBot) -> None:
    page = shown(conductor)
    hotel = venue(conductor, "Hotel")
    assert conductor.context.do(add_room(hotel, "Margalla Hall"))
    qtbot.keyClicks(page.ui.filter, "margalla")
    assert [(entry.name, entry.cells[3]) for entry in page.ui.table.listing.rows] == [("Hotel", "2")]
    conductor.undo()
    assert page.ui.filter.text() == ""
    assert conductor.context.selection.subject == Subject("venues", hotel.id)
    assert page.ui.table.current_id == hotel.id


def test_a_place_of_the_programme_is_not_removed(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    page = shown(nurbek)
    hotel = venue(nurbek, "Hotel")
    page.ui.table.select(hotel.id)
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Delete)
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    assert banner.text.head == "The room “Hotel porch” can't be removed: the event “Vehicle check” needs it."
    assert banner.text.body == "Needed by Kazakhstan education delegation to Islamabad."
