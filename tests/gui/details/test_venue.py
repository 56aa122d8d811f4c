"""The details of a venue: its rooms and the ways to other venues are typed into their cells."""

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windowing import leave, write

from delegation_planner.gui.details.sublist import SubList
from delegation_planner.gui.details.venue import NEW, VenueDetails, read_capacity
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.people import Room, Venue

Key = Qt.Key


def venue(conductor: Conductor, name: str) -> Venue:
    return next(row for row in conductor.context.bench.work.registers.venues.values() if row.name == name)


def form_of(conductor: Conductor, name: str) -> VenueDetails:
    conductor.go(Place("venues", Subject("venues", venue(conductor, name).id)))
    return cast("VenueDetails", conductor.dock.form)


def rooms(conductor: Conductor, name: str) -> tuple[Room, ...]:
    return conductor.context.bench.work.registers.rooms_by_venue.get(venue(conductor, name).id, ())


def ways(conductor: Conductor) -> dict[tuple[str, str], int]:
    rows = conductor.context.bench.work.registers.travel_times.values()
    return {(row.from_venue_id, row.to_venue_id): row.minutes for row in rows}


def type_into(qtbot: QtBot, table: SubList, row_id: str, column: int, text: str) -> None:
    """Go to a cell, type on it and press Enter."""
    table.setFocus()
    table.select(row_id, column)
    qtbot.keyClick(table, text[0])
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not table
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(table.hasFocus)


def test_names_and_city_are_saved(nurbek: Conductor, qtbot: QtBot) -> None:
    form = form_of(nurbek, "Hotel")
    for field, text in ((form.ui.shortName, "Serena"), (form.ui.city, "Rawalpindi"), (form.ui.nameField, "Hotel 1")):
        write(qtbot, field, text)
        leave(qtbot, field)
    held = venue(nurbek, "Hotel 1")
    assert (held.short_name, held.city) == ("Serena", "Rawalpindi")
    assert nurbek.context.plan.venues[held.id].name == "Hotel 1"


def test_a_room_is_added_renamed_given_a_size_and_removed(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Dinner venue")
    type_into(qtbot, form.ui.rooms, NEW, 0, "Garden")
    assert [room.name for room in rooms(conductor, "Dinner venue")] == ["Garden"]
    (garden,) = rooms(conductor, "Dinner venue")
    type_into(qtbot, form.ui.rooms, garden.id, 1, "120")
    type_into(qtbot, form.ui.rooms, garden.id, 0, "Rose garden")
    assert [(room.name, room.capacity) for room in rooms(conductor, "Dinner venue")] == [("Rose garden", 120)]
    form.ui.rooms.select(garden.id, 0)
    qtbot.keyClick(form.ui.rooms, Key.Key_Delete)
    assert rooms(conductor, "Dinner venue") == ()
    conductor.undo()
    assert [room.name for room in rooms(conductor, "Dinner venue")] == ["Rose garden"]


def test_what_is_no_number_of_people_is_told(conductor: Conductor, window: Window, qtbot: QtBot) -> None:
    form = form_of(conductor, "Hotel")
    (porch,) = rooms(conductor, "Hotel")
    type_into(qtbot, form.ui.rooms, porch.id, 1, "many")
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    assert banner.text.head == "“many” is not a number of people, such as 40."
    assert rooms(conductor, "Hotel")[0].capacity is None


def test_a_way_is_known_both_ways_or_one(conductor: Conductor, qtbot: QtBot) -> None:
    form = form_of(conductor, "Dinner venue")
    here, airport = form.row_id, venue(conductor, "Islamabad International Airport").id
    assert (here, airport) not in ways(conductor)
    type_into(qtbot, form.ui.ways, airport, 1, "45")
    assert (ways(conductor)[here, airport], ways(conductor)[airport, here]) == (45, 45)
    form.ui.bothWays.click()
    type_into(qtbot, form.ui.ways, airport, 1, "1 h")
    assert (ways(conductor)[here, airport], ways(conductor)[airport, here]) == (60, 45)
    qtbot.keyClick(form.ui.ways, Key.Key_Delete)
    assert (here, airport) not in ways(conductor)
    conductor.undo()
    assert ways(conductor)[here, airport] == 60


@given(st.integers(0, 9_999_999))
def test_any_number_of_people_is_read(number: int) -> None:
    assert read_capacity(f" {number} ") == number


@pytest.mark.parametrize("text", ["-1", "1.5", "²", "٣", "99999999", "x"])
def test_other_words_are_no_number_of_people(text: str) -> None:
    with pytest.raises(ValueError, match="not a number of people"):
        read_capacity(text)
    assert read_capacity("  ") is None
