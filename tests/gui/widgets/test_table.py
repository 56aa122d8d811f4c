from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Cells
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.table import Table


@dataclass(frozen=True)
class Hall:
    """A row."""

    id: str
    name: str
    seats: int = 20


HALLS = [Hall("a", "Auditorium", 300), Hall("b", "Committee Room"), Hall("c", "مرکزی ہال")]
Key = Qt.Key


@pytest.fixture(name="listing")
def _listing() -> Listing[Hall]:
    put: list[tuple[str, str]] = []

    def take(hall: Hall, text: str) -> None:
        put.append((hall.id, text))

    columns: list[Column[Hall]] = [
        Column("Hall", lambda hall: hall.name, 100, stretch=True, put=take),
        Column("Seats", lambda hall: str(hall.seats), 60, align=Qt.AlignmentFlag.AlignRight),
    ]
    listing = Listing(columns, lambda hall: f"{hall.name}, {hall.seats} seats")
    listing.set_rows(HALLS)
    return listing


@pytest.fixture(name="table")
def _table(qtbot: QtBot, look: Look, listing: Listing[Hall]) -> Table:
    table = Table()
    qtbot.addWidget(table)
    table.set_up(listing, Cells(look, table))
    table.resize(400, 300)
    table.show()
    table.activateWindow()
    table.setFocus()
    return table


def test_rows_are_selected_by_their_id(table: Table) -> None:
    assert table.select("b")
    assert (table.current_id, table.selected_ids) == ("b", ("b",))
    assert not table.select("z")
    assert table.current_id == ""


def test_other_rows_keep_the_selection_where_its_row_is_still_there(table: Table, listing: Listing[Hall]) -> None:
    table.select("b")
    told: list[str] = []
    table.picked.connect(lambda: told.append(table.current_id))
    listing.set_rows([HALLS[1], Hall("b2", "Foyer")])
    assert table.current_id == "b"
    assert set(told) <= {"b"}


def test_a_selection_that_is_gone_is_told(table: Table, listing: Listing[Hall], qtbot: QtBot) -> None:
    table.select("b")
    with qtbot.waitSignal(table.picked):
        listing.set_rows([HALLS[0]])
    assert table.current_id == ""


def test_rows_that_only_say_something_else_keep_their_place(table: Table, listing: Listing[Hall], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(listing.modelReset, wait=0):
        listing.set_rows([Hall(hall.id, f"{hall.name} 2") for hall in HALLS])
    assert listing.index(0, 0).data() == "Auditorium 2"
    assert table.listing is listing


def test_the_keys_of_a_list_are_told(table: Table, qtbot: QtBot) -> None:
    table.select("b")
    shifts: list[tuple[int, bool]] = []
    typed: list[str] = []
    table.shifted.connect(lambda way, length: shifts.append((way, length)))
    table.typed.connect(typed.append)
    with qtbot.waitSignals([table.entered, table.removed]):
        qtbot.keyClick(table, Key.Key_Return)
        qtbot.keyClick(table, Key.Key_Delete)
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Key.Key_Up, alt)
    qtbot.keyClick(table, Key.Key_Down, alt | shift)
    qtbot.keyClick(table, Key.Key_F, Qt.KeyboardModifier.NoModifier)
    qtbot.keyClick(table, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shifts == [(-1, False), (1, True)]
    assert typed == ["f"]
    qtbot.keyClick(table, Key.Key_Down)
    assert table.current_id == "c"


def test_columns_share_the_room_and_none_is_scrolled_to(table: Table) -> None:
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    assert table.columnWidth(1) == 60
    table.resize(100, 300)
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()


def test_a_list_tells_what_can_be_typed_and_what_is_spoken(listing: Listing[Hall]) -> None:
    assert listing.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Auditorium, 300 seats"
    editable = Qt.ItemFlag.ItemIsEditable
    assert [bool(listing.flags(listing.index(0, n)) & editable) for n in (0, 1)] == [True, False]
    assert listing.setData(listing.index(0, 0), "Hall 1")
    assert not listing.setData(listing.index(0, 0), "Auditorium")
    assert not listing.setData(listing.index(0, 1), "5")
    listing.frozen = True
    assert not listing.flags(listing.index(0, 0)) & editable
    assert listing.headerData(1, Qt.Orientation.Horizontal) == "Seats"
    assert listing.headerData(1, Qt.Orientation.Vertical) is None


def test_ten_thousand_rows_are_shown_and_painted(table: Table, listing: Listing[Hall], qtbot: QtBot) -> None:
    listing.set_rows([Hall(str(n), f"Hall {n}") for n in range(10_000)])
    assert table.select("9999")
    assert not table.grab().isNull()
    assert table.rowAt(table.viewport().height() - 5) >= 9_990
    assert qtbot


def test_ctrl_end_keeps_the_last_row_selected_and_f2_opens_what_is_not_edited_in_place(
    table: Table, qtbot: QtBot
) -> None:
    for _ in range(2):
        qtbot.keyClick(table, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert (table.current_id, table.currentIndex().column()) == ("c", 1)
    with qtbot.waitSignal(table.entered):
        qtbot.keyClick(table, Key.Key_F2)
    table.select("c", 0)
    with qtbot.assertNotEmitted(table.entered, wait=0):
        qtbot.keyClick(table, Key.Key_F2)
    assert table.indexWidget(table.currentIndex())
