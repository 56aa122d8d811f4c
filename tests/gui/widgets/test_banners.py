import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.banners import BannerStack, BannerText, WayOut


@pytest.fixture(name="stack")
def _stack(qtbot: QtBot) -> BannerStack:
    stack = BannerStack()
    qtbot.addWidget(stack)
    stack.resize(900, 100)
    stack.show()
    return stack


def test_a_banner_says_what_is_wrong_and_its_buttons_do_what_they_say(
    stack: BannerStack, look: Look, qtbot: QtBot
) -> None:
    done: list[str] = []
    ways = [
        WayOut("Save elsewhere…", lambda: done.append("save")),
        WayOut("Try again", lambda: done.append("try"), True),
    ]
    stack.put("x", BannerText("danger", "Not saved.", "The disk is full.", ways), look)
    banner = stack.banner("x")
    assert banner
    assert banner.accessibleName() == "Not saved. The disk is full."
    words = [label.text() for label in banner.findChildren(QLabel) if label.text()]
    assert words == ["Not saved.", "The disk is full."]
    assert [button.property("kind") for button in banner.buttons] == [None, "primary"]
    qtbot.waitUntil(banner.isVisible)
    for button in banner.buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["save", "try"]


def test_one_key_has_one_banner(stack: BannerStack, look: Look) -> None:
    stack.put("x", BannerText("warn", "One."), look)
    stack.put("y", BannerText("info", "Other."), look)
    stack.put("x", BannerText("warn", "Two."), look)
    held = [stack.banner(key) for key in ("x", "y")]
    assert [banner.text.head for banner in held if banner] == ["Two.", "Other."]
    stack.take_away("x")
    stack.take_away("x")
    assert stack.banner("x") is None
    assert stack.banner("y")
