"""What the list is filtered by."""

from keyboard import type_words
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.pages.delegation.driving import Shown

Key = Qt.Key


def test_typing_in_the_list_filters_and_esc_clears(shown: Shown, qtbot: QtBot) -> None:
    shown.select("Senior official 1")
    table, field = shown.page.ui.table, shown.page.ui.filter
    type_words(table, "н")
    assert field.hasFocus()
    type_words(field, "ұрбек")
    assert shown.listed() == ["[Head of delegation · 7]", "Sayasat Nurbek"]
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    assert len(shown.listed()) == 25 + 3 + 4


def test_what_nobody_matches_says_so_and_can_be_cleared(shown: Shown, qtbot: QtBot) -> None:
    ui = shown.page.ui
    type_words(ui.filter, "zzz")
    assert ui.noMatchWords.text() == "No match for “zzz”"
    assert ui.noMatch.isVisible()
    assert not ui.table.isVisible()
    qtbot.mouseClick(ui.clear, Qt.MouseButton.LeftButton)
    assert ui.table.isVisible()
    assert not ui.noMatch.isVisible()
    assert ui.filter.hasFocus()


def test_segments_choose_who_is_shown(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.page.ui.segments.buttons[3], Qt.MouseButton.LeftButton)
    assert "[Rectors · 10]" not in shown.listed()
    assert len(shown.listed()) == 14 + 2


def test_where_there_is_little_room_columns_show_their_icon_alone(shown: Shown) -> None:
    window = shown.page.window()
    assert shown.page.ui.columnsButton.text() == "Columns"
    window.resize(1024, 640)
    shown.page.resize(600, 500)
    assert shown.page.ui.columnsButton.text() == ""
    assert shown.page.ui.columnsButton.accessibleName() == "Columns"
