"""A screen reader has a name for every control of every page and of all details."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView, QWidget

from delegation_planner.gui.pages.registry import PAGES
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView)


def nameless(root: QWidget) -> list[str]:
    """Return the controls of which a screen reader would only say what they are."""
    buddies = {id(label.buddy()) for label in root.window().findChildren(QLabel) if label.buddy()}
    found = []
    for each in root.findChildren(QWidget):
        # The parts of which Qt itself makes a field.
        inner = isinstance(each.parentWidget(), QComboBox | QLineEdit) or each.objectName().startswith("qt_")
        if not isinstance(each, CONTROLS) or inner or isinstance(each.parentWidget(), QTableView):
            continue
        if each.accessibleName() or id(each) in buddies or (isinstance(each, QAbstractButton) and each.text()):
            continue
        proxied = [parent for parent in (each.parentWidget(),) if parent and parent.focusProxy() is each]
        if any(id(parent) in buddies or parent.accessibleName() for parent in proxied):
            continue
        found.append(f"{type(each).__name__} {each.objectName()} in {type(each.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name(nurbek: Conductor, window: Window, page: str) -> None:
    nurbek.go(Place(page))
    assert nurbek.page_name == page
    assert nameless(nurbek.page(page)) == []
    assert nameless(window.ui.details) == []


def test_every_control_of_the_frame_has_a_name(nurbek: Conductor, window: Window) -> None:
    for part in (window.ui.nav, window.ui.top, window.ui.dock, window.ui.bar):
        assert nameless(part) == []
    assert nurbek.page_name == "programme"


@pytest.mark.parametrize(
    ("page", "table"),
    [
        ("programme", "events"),
        ("delegation", "members"),
        ("ceremonies", "mous"),
        ("people", "persons"),
        ("institutions", "organisations"),
        ("venues", "venues"),
    ],
)
def test_every_control_of_the_details_has_a_name(nurbek: Conductor, window: Window, page: str, table: str) -> None:
    nurbek.go(Place(page, Subject(table, next(iter(nurbek.context.plan.table(table))))))
    assert nurbek.dock.form
    assert nameless(nurbek.dock.form) == []
    assert window.isVisible()


def test_icon_buttons_have_tooltips(nurbek: Conductor, window: Window) -> None:
    nurbek.go(Place("programme"))
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and not each.text()]
    silent = [each.objectName() for each in buttons if not each.toolTip() and not each.objectName().startswith("qt_")]
    assert silent == []
