from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from windowing import programme, shown_event

from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.banners import BannerText, WayOut


def region_of(window: Window) -> str:
    """Return in which part of the window the focus is."""
    focus = QApplication.focusWidget()
    page = programme_page(window)
    parts = {"nav": window.ui.nav, "top": window.ui.top, "banners": window.ui.banners, "dock": window.ui.dock}
    parts |= {"head": page.ui.head, "content": page.ui.table, "bar": window.ui.bar}
    return next((name for name, part in parts.items() if focus and (part is focus or part.isAncestorOf(focus))), "")


def programme_page(window: Window) -> QWidget:
    page = window.ui.pages.currentWidget()
    assert page
    return page


def walk(window: Window, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, steps: int) -> list[str]:
    found = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget() or window, key, held)
        found.append(region_of(window))
    return found


# --- the keyboard ----------------------------------------------------------------------------------------------


def test_f6_walks_round_all_parts_of_the_window(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    nurbek.put_banner("x", BannerText("warn", "Something.", ways=[WayOut("Do it", lambda: None)]))
    qtbot.waitUntil(lambda: window.ui.banners.banner("x").isVisible())
    programme(nurbek).ui.table.setFocus()
    nothing, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    forth = walk(window, qtbot, Qt.Key.Key_F6, nothing, 6)
    assert forth == ["dock", "nav", "top", "banners", "head", "content"]
    back = walk(window, qtbot, Qt.Key.Key_F6, shift, 6)
    assert back == ["head", "banners", "top", "nav", "dock", "content"]


def test_f6_goes_to_the_page_that_is_chosen_in_the_navigation(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    programme(nurbek).ui.table.setFocus()
    walk(window, qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier, 2)
    assert window.navigation.buttons["programme"].hasFocus()


def test_tab_leaves_the_table_and_comes_back(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    table = programme(nurbek).ui.table
    table.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(80):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if table.hasFocus():
            break
    assert seen[-1] is table
    assert len(seen) > 10
    assert seen[0] is not table
    assert window.isVisible()


def test_every_part_that_takes_the_focus_shows_it(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    form = shown_event(nurbek, "Bilateral meeting")
    table = programme(nurbek).ui.table
    for widget in (window.navigation.buttons["programme"], window.ui.undo, table, form.ui.titleField, form.ui.remove):
        other = form.ui.noteField if widget is not form.ui.noteField else table
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        before = widget.grab().toImage()
        if not widget.isEnabled():
            continue
        widget.setFocus()
        if isinstance(widget, type(form.ui.titleField)):
            widget.deselect()
        assert widget.grab().toImage() != before, widget.objectName()


def test_the_menu_bar_is_shown_by_alt(window: Window, qtbot: QtBot) -> None:
    assert not window.ui.menus.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Alt)
    assert window.ui.menus.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.ui.menus.isVisible()


def test_every_key_means_one_command(window: Window) -> None:
    keys = [key.toString() for action in window.actions_.by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+N", "F6", "Shift+F6", "Ctrl+I", "Ctrl+Q"} <= set(keys)


# --- its shape -------------------------------------------------------------------------------------------------


def test_the_dock_has_a_width_of_its_own_beside_each_page(
    nurbek: Conductor, window: Window, look: Look, qtbot: QtBot
) -> None:
    dock, splitter = window.ui.dock, window.ui.splitter
    first = dock.width()
    splitter.setSizes([splitter.width() - 451, 450])
    splitter.splitterMoved.emit(450, 1)
    nurbek.go(Place("venues"))
    other = dock.width()
    assert other != 450
    nurbek.go(Place("programme"))
    assert (dock.width(), first) == (450, look.px(336))
    window.toggle_dock()
    nurbek.go(Place("venues"))
    assert dock.isVisible()
    nurbek.go(Place("programme"))
    assert not dock.isVisible()
    window.toggle_dock()
    assert dock.isVisible()
    assert qtbot


def test_the_window_remembers_its_shape(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "shape.ini"
    first = Window(look, Preferences(file))
    qtbot.addWidget(first)
    first.resize(1024, 680)
    first.show()
    first.close()
    second = Window(look, Preferences(file))
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (1024, 680)


def test_in_a_narrow_window_the_navigation_shows_icons_alone(nurbek: Conductor, window: Window) -> None:
    button = window.navigation.buttons["delegation"]
    wide = window.ui.nav.width()
    window.resize(1179, 900)
    assert (button.text(), button.toolTip()) == ("", "Delegation (Ctrl+4)")
    assert button.accessibleName().startswith("Delegation, 25")
    assert not window.ui.brandName.isVisible()
    QApplication.processEvents()
    assert window.ui.nav.width() < wide
    window.resize(1180, 900)
    assert (button.text(), button.toolTip()) == ("Delegation", "Delegation (Ctrl+4)")
    assert nurbek.page_name == "programme"


def test_keys_make_the_text_larger_up_to_one_and_a_half(window: Window) -> None:
    larger, smaller = window.actions_.by_name["larger"], window.actions_.by_name["smaller"]
    for _ in range(7):
        larger.trigger()
    assert (window.preferences.text_size, window.look.scale) == (150, 1.5)
    for _ in range(7):
        smaller.trigger()
    assert (window.preferences.text_size, window.look.scale) == (100, 1.0)


@pytest.mark.parametrize("size", [100, 150])
def test_in_the_smallest_window_no_button_is_cut_off(
    nurbek: Conductor, window: Window, qtbot: QtBot, size: int
) -> None:
    window.preferences.text_size = size
    window.resize(1024, 640)
    shown_event(nurbek, "MoU signing ceremony")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1024, 640)
    cut = {
        f"{each.objectName() or each.text()}: {each.width()} of {each.minimumSizeHint().width()}"
        for each in window.findChildren(QWidget)
        if isinstance(each, QPushButton | QToolButton)
        and each.isVisible()
        and each.text()
        and each.width() < each.minimumSizeHint().width()
    }
    window.preferences.text_size = 100
    assert cut == set()
    assert qtbot


@pytest.mark.parametrize("size", [100, 150])
def test_every_target_is_large_enough(nurbek: Conductor, window: Window, size: int) -> None:
    window.preferences.text_size = size
    shown_event(nurbek, "MoU signing ceremony")
    QApplication.processEvents()
    small = {
        f"{each.objectName() or each.accessibleName()}: {each.width()} x {each.height()}"
        for each in window.findChildren(QWidget)
        if isinstance(each, QPushButton | QToolButton) and each.isVisible() and min(each.width(), each.height()) < 24
    }
    window.preferences.text_size = 100
    assert small == set()


def test_labels_show_data_as_plain_text(nurbek: Conductor, window: Window) -> None:
    nurbek.put_banner("x", BannerText("warn", "<b>x</b>", "<i>y</i>"))
    banner = window.ui.banners.banner("x")
    assert banner
    formats = {each.textFormat() for each in banner.findChildren(QLabel) if each.text()}
    assert formats == {Qt.TextFormat.PlainText}
    assert banner.accessibleName() == "<b>x</b> <i>y</i>"
