"""The walk round the window leaves every widget alone."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from delegation_planner.gui.shell.focus_ring import first_in


def test_the_first_in_the_order_of_tab_is_found(qtbot: QtBot) -> None:
    region = shown(qtbot)
    assert first_in(region) is region.findChild(QPushButton)


def test_a_widget_that_is_deleted_takes_none_behind_it_along(qtbot: QtBot) -> None:
    region = shown(qtbot)
    box = region.findChild(QComboBox)
    assert box
    line = box.lineEdit()
    first_in(region)
    delete(region.findChild(QPushButton))
    assert isinstance(line, QLineEdit)
    assert isValid(line)
    assert first_in(region) is box


def shown(qtbot: QtBot) -> QWidget:
    """Show a button before a choice that can be typed in, whose field Qt makes itself."""
    region = QWidget()
    qtbot.addWidget(region)
    column = QVBoxLayout(region)
    column.addWidget(QPushButton("Sun 1", region))
    box = QComboBox(region)
    box.setEditable(True)
    column.addWidget(box)
    region.show()
    return region
