import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.programme.shifting.bar import ShiftBar
from delegation_planner.gui.shell.conductor import Conductor


@pytest.fixture(name="host")
def _host(nurbek: Conductor, qtbot: QtBot) -> QWidget:
    """A page with something that has the focus, above which the bar opens."""
    host = QWidget()
    layout = QVBoxLayout(host)
    bar, before = ShiftBar(host), QPushButton("Before", host)
    layout.addWidget(bar)
    layout.addWidget(before)
    bar.set_up(nurbek.context)
    qtbot.addWidget(host)
    host.resize(1000, 400)
    host.show()
    host.activateWindow()
    before.setFocus()
    QApplication.processEvents()
    return host


@pytest.fixture(name="bar")
def _bar(host: QWidget) -> ShiftBar:
    bar = host.findChild(ShiftBar)
    assert isinstance(bar, ShiftBar)
    return bar
