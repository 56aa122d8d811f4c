from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.week_strip import WeekStrip
from delegation_planner.gui.pages.home.weeks import Mark
from delegation_planner.gui.theme.look import Look

MONDAY, DAY = date(2026, 1, 26), date(2026, 2, 2)


def mark(title: str) -> Mark:
    return Mark(title, DAY, None, "Visit day", "meeting", title)


@pytest.fixture(name="strip")
def _strip(qtbot: QtBot, look: Look) -> WeekStrip:
    look.choose("light", 1)
    strip = WeekStrip()
    qtbot.addWidget(strip)
    strip.set_up(look)
    strip.resize(856, strip.height())
    strip.show()
    return strip


def test_two_marks_of_a_day_are_shown_and_the_others_counted(strip: WeekStrip) -> None:
    strip.show_weeks(MONDAY, MONDAY, {DAY: [mark("A"), mark("B"), mark("C")]})
    assert [each.title for each in strip.marks] == ["A", "B"]
    first, second = (strip.box_of(each) for each in strip.marks)
    assert not first.intersects(second)


def test_without_marks_keys_and_clicks_do_nothing(strip: WeekStrip, qtbot: QtBot) -> None:
    strip.show_weeks(MONDAY, MONDAY, {})
    with qtbot.assertNotEmitted(strip.opened):
        qtbot.keyClick(strip, Qt.Key.Key_Return)
        qtbot.keyClick(strip, Qt.Key.Key_Right)
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center())


def test_space_opens_the_mark_that_the_arrows_came_to(strip: WeekStrip, qtbot: QtBot) -> None:
    strip.show_weeks(MONDAY, MONDAY, {DAY: [mark("A"), mark("B")]})
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    with qtbot.waitSignal(strip.opened) as told:
        qtbot.keyClick(strip, Qt.Key.Key_Space)
    assert told.args == [mark("B")]
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleDescription() == "Mon 2 Feb 2026, Visit day, A"
