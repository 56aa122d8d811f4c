"""The list of a delegation: its sizes, dragging and folding."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.delegation.columns import FOOD, INTERPRETER, NAME, ORGANISATION, PASSPORT, VISA
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Subject
from tests.gui.pages.delegation.driving import Shown

Key = Qt.Key


def test_heads_are_lower_than_rows_and_span_the_list(shown: Shown) -> None:
    table = shown.page.ui.table
    assert [table.rowHeight(number) for number in (0, 1, 8)] == [28, 34, 28]
    assert table.columnSpan(0, 0) == len(table.listing.columns)
    shown.page.ui.filter.setText("university 3")
    assert [table.rowHeight(number) for number in (0, 1)] == [28, 34]


@pytest.mark.parametrize("half", ["upper", "lower"])
def test_a_member_is_dragged_by_its_handle(shown: Shown, qtbot: QtBot, half: str) -> None:
    member = shown.select("Rector, university 3")
    table = shown.page.ui.table
    view = table.viewport()
    start = table.visualRect(table.listing.index(table.listing.row_of(member), 0)).center()
    goal = table.visualRect(table.listing.index(table.listing.row_of(shown.guests[8].id), 3))
    to = QPoint(goal.center().x(), goal.top() + 4 if half == "upper" else goal.bottom() - 4)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start - QPoint(0, 30))
    qtbot.mouseMove(view, to)
    view.grab()
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)
    if half == "upper":
        assert shown.order()[7:10] == ["Rector, university 1", "Rector, university 3", "Rector, university 2"]
        assert shown.label("said") == "Moved to place 9"
        shown.conductor.undo()
    assert shown.order()[7:10] == ["Rector, university 1", "Rector, university 2", "Rector, university 3"]
    assert table.current_id == member


def test_esc_lets_a_dragged_member_go(shown: Shown, qtbot: QtBot) -> None:
    member = shown.select("Rector, university 3")
    table = shown.page.ui.table
    view = table.viewport()
    start = table.visualRect(table.listing.index(table.listing.row_of(member), 0)).center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start - QPoint(0, 90))
    qtbot.keyClick(table, Key.Key_Escape)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 90))
    assert shown.plan.members[member].position == 10


def test_sections_fold_by_key_and_by_mouse(shown: Shown, qtbot: QtBot) -> None:
    shown.select("Senior official 2")
    table = shown.page.ui.table
    qtbot.keyClick(table, Key.Key_Left)
    assert shown.listed()[:2] == ["[Head of delegation · 7]", "[Rectors · 10]"]
    assert shown.conductor.context.selection.subject == Subject("groups", shown.guests[0].group_id or "")
    qtbot.keyClick(table, Key.Key_Right)
    assert shown.listed()[1] == "Sayasat Nurbek"
    box = table.visualRect(table.listing.index(0, 0))
    qtbot.mouseMove(table.viewport(), QPoint(16, box.center().y()))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, box.center().y()))
    assert shown.listed()[:2] == ["[Head of delegation · 7]", "[Rectors · 10]"]


def test_names_give_way_before_states_where_there_is_little_room(shown: Shown, window: Window, qtbot: QtBot) -> None:
    table = shown.page.ui.table
    window.resize(1024, 640)
    window.preferences.text_size = 150
    try:
        qtbot.waitUntil(lambda: table.columnWidth(VISA) == 159)
        assert [table.columnWidth(column) for column in (INTERPRETER, FOOD, PASSPORT)] == [126, 126, 156]
        assert table.columnWidth(ORGANISATION) == 78
        every = sum(table.columnWidth(column) for column in range(VISA + 1))
        assert every == table.viewport().width()
        assert table.columnWidth(NAME) >= 158
    finally:
        window.preferences.text_size = 100
