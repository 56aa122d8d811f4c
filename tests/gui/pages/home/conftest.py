"""The page of all visits on real files."""

import pytest
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place


@pytest.fixture(name="home")
def _home(conductor: Conductor, qtbot: QtBot) -> HomePage:
    """The page on the sample visits, none of which is open, when all of them are read."""
    return shown(conductor, qtbot)


@pytest.fixture(name="first")
def _first(empty: Conductor, qtbot: QtBot) -> HomePage:
    """The page on a new file."""
    return shown(empty, qtbot)


def shown(conductor: Conductor, qtbot: QtBot) -> HomePage:
    conductor.go(Place("home"))
    page = conductor.page("home")
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page.isVisible() and not conductor.context.jobs.is_busy)
    return page
