"""Rows that are dragged by their handles."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import Cells
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.row_drag import RowDrag
from delegation_planner.gui.widgets.table import Table


@dataclass(frozen=True)
class Row:
    id: str


@pytest.fixture(name="table")
def _table(qtbot: QtBot, look: Look) -> Table:
    table = Table()
    qtbot.addWidget(table)
    listing: Listing[Row] = Listing([Column("Name", lambda row: row.id, 200)])
    table.set_up(listing, Cells(look, table))
    listing.set_rows([Row(name) for name in "abcd"])
    table.resize(240, 240)
    table.show()
    return table


def drag(table: Table, row: int, to: int, *, x: int = 8, below: bool = True) -> None:
    """Drag a row by a point of it to the upper or the lower half of another one."""
    boxes = [table.visualRect(table.listing.index(n, 0)) for n in (row, to)]
    end = QPoint(x, boxes[1].bottom() - 3 if below else boxes[1].top() + 3)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, boxes[0].center().y()))
    QTest.mouseMove(table.viewport(), end)
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=end)


@pytest.fixture(name="dropped")
def _dropped(table: Table, look: Look) -> list[tuple[str, int]]:
    drag_ = RowDrag(table, look)
    found: list[tuple[str, int]] = []
    drag_.dropped.connect(lambda row_id, place: found.append((row_id, place)))
    return found


def test_a_row_takes_the_place_where_it_is_dropped(table: Table, dropped: list[tuple[str, int]]) -> None:
    drag(table, 0, 2)
    drag(table, 3, 0, below=False)
    drag(table, 1, 2, below=False)
    drag(table, 2, 3)
    assert dropped == [("a", 3), ("d", 1), ("c", 4)]


def test_only_the_handle_drags(table: Table, dropped: list[tuple[str, int]]) -> None:
    drag(table, 0, 2, x=120)
    assert dropped == []


def test_nothing_is_dragged_where_nothing_can_be_changed(table: Table, dropped: list[tuple[str, int]]) -> None:
    table.listing.frozen = True
    drag(table, 0, 2)
    assert dropped == []


def test_rows_without_a_handle_stay_last(table: Table, look: Look) -> None:
    drag_ = RowDrag(table, look)
    drag_.movable = 3
    found: list[tuple[str, int]] = []
    drag_.dropped.connect(lambda row_id, place: found.append((row_id, place)))
    drag(table, 0, 3)
    drag(table, 3, 0)
    assert found == [("a", 3)]
