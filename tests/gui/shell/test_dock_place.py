"""The dock keeps its width beside each page, whatever is shown between."""

import pytest
from PySide6.QtWidgets import QApplication

from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place

ROUND = ("overview", "documents", "programme", "home", "ceremonies", "settings", "people", "programme", "overview")


def widths(conductor: Conductor, window: Window) -> dict[str, int]:
    found = {}
    for page in ROUND:
        conductor.go(Place(page))
        QApplication.processEvents()
        QApplication.processEvents()
        if window.ui.dock.isVisible():
            found[page] = window.ui.dock.width()
    return found


def test_each_page_has_its_own_width_all_the_way_round(nurbek: Conductor, window: Window) -> None:
    first = widths(nurbek, window)
    assert first == widths(nurbek, window)
    assert {page: abs(width - 336) <= 1 for page, width in first.items() if page != "ceremonies"} == {
        "overview": True,
        "programme": True,
        "people": True,
    }
    assert abs(first["ceremonies"] - 392) <= 1


def test_a_width_that_was_dragged_is_kept(nurbek: Conductor, window: Window) -> None:
    nurbek.go(Place("programme"))
    QApplication.processEvents()
    window.ui.splitter.setSizes([700, 400])
    window.ui.splitter.splitterMoved.emit(700, 1)
    dragged = window.ui.dock.width()
    assert dragged > 380
    assert abs(widths(nurbek, window)["programme"] - dragged) <= 1
    assert window.preferences.width("programme", 0) == dragged


@pytest.mark.parametrize("page", ["programme", "delegation", "ceremonies", "people", "venues", "overview"])
def test_over_a_small_page_the_dock_stays_in_the_window(nurbek: Conductor, window: Window, page: str) -> None:
    window.preferences.text_size = 150
    window.resize(1024, 640)
    nurbek.go(Place(page))
    window.open_dock()
    QApplication.processEvents()
    QApplication.processEvents()
    dock = window.ui.dock
    right = dock.mapTo(window, dock.rect().topRight()).x()
    close = window.ui.dockTabs.cornerWidget()
    assert right < window.width()
    assert close.mapTo(window, close.rect().topRight()).x() < window.width()
