"""The page in every look and size: nothing of it is cut off."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.window import Window


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_look_paints_the_whole_page(home: HomePage, window: Window, theme: str) -> None:
    window.look.choose(theme, 1)
    surface = window.look.colour("surface").name()
    picture = home.ui.visits.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, window.look.px(10)).name() == surface
    strip = home.ui.strip.grab().toImage()
    mark = home.ui.strip.box_of(home.ui.strip.marks[1])
    bar = window.look.theme.events["signing"].bar
    assert strip.pixelColor(mark.left() + 2, mark.center().y()).name().upper() == bar.upper()


def test_the_smallest_window_with_the_largest_text_holds_it(home: HomePage, window: Window, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    window.preferences.text_size = 150
    qtbot.waitUntil(lambda: home.ui.nextUp.width() == round(home.width() * 0.31))
    assert home.width() <= window.width()
    buttons = (*home.ui.parts.buttons, home.ui.newVisit)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert home.ui.visits.height() == home.ui.visits.full_height(), "its rows need no scroll bar of their own"
    assert home.ui.area.horizontalScrollBar().maximum() == 0
    assert home.ui.now.text() == "Wed 28 Jan, 14:40"


def test_the_card_has_two_lines_of_tiles_where_one_has_no_room(home: HomePage, window: Window, qtbot: QtBot) -> None:
    one_line = home.ui.visits.sizeHintForIndex(home.ui.visits.entries.index(0, 0)).height()
    window.resize(1024, 640)
    window.preferences.text_size = 150
    look = window.look
    qtbot.waitUntil(
        lambda: (
            home.ui.visits.sizeHintForIndex(home.ui.visits.entries.index(0, 0)).height()
            == look.px(one_line) + look.px(53)
        )
    )


def test_a_screen_reader_reads_the_rows(home: HomePage) -> None:
    reader = QAccessible.queryAccessibleInterface(home.ui.visits)
    assert reader.childCount() == 4
    assert reader.child(1).text(QAccessible.Text.Name) == "Past"
    assert (
        reader.child(0).text(QAccessible.Text.Name).startswith("Kazakhstan education delegation to Islamabad, Planning")
    )
