"""Real windows on real files for the tests of the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner import data
from delegation_planner.clock import Clock, clock_at, use_bundled_zones
from delegation_planner.desk import taking_in
from delegation_planner.desk.workbench import Workbench
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.theme.cache import Cache
from delegation_planner.gui.theme.look import Look
from delegation_planner.store.opening import open_store

NOW = "2026-01-28T14:40"
SAMPLES = ("magsi-meeting-2025", "hec-talks-2025", "nurbek-visit")


@pytest.fixture(name="clock", scope="session")
def _clock() -> Clock:
    use_bundled_zones()
    return clock_at(NOW)


@pytest.fixture(name="look", scope="session")
def _look(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Look:
    return Look(qapp, Cache(tmp_path_factory.mktemp("cache")))


@pytest.fixture(name="sample_file", scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Path:
    """A file that holds the sample visits, of which each test has a copy."""
    path = tmp_path_factory.mktemp("samples") / "planner.db"
    with open_store(path, clock, create=True) as store:
        for name in SAMPLES:
            visit = taking_in.read_file(data.path("samples", f"{name}.json"))
            taking_in.take_in(store, taking_in.compare(visit, store))
    return path


@pytest.fixture(name="path")
def _path(tmp_path: Path, sample_file: Path) -> Path:
    """The path of a file with the sample visits, in a folder of its own."""
    return Path(shutil.copy2(sample_file, tmp_path / "planner.db"))


@pytest.fixture(name="window")
def _window(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Window]:
    """A window of 1440×900 without a file."""
    # Nothing runs an event loop between tests: the windows of those before would stay, and slow each change of look.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = Window(look, Preferences(tmp_path / "preferences.ini"))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    yield window
    # The look outlives the window, whose parts can't be dressed any more once their widgets are gone.
    look.changed.disconnect()


@pytest.fixture(name="empty")
def _empty(window: Window, tmp_path: Path, clock: Clock) -> Iterator[Conductor]:
    """A window on a new file."""
    yield from _conducted(window, tmp_path / "new.db", clock)


@pytest.fixture(name="conductor")
def _conductor(window: Window, path: Path, clock: Clock) -> Iterator[Conductor]:
    """A window on the sample visits, none of which is open."""
    yield from _conducted(window, path, clock)


@pytest.fixture(name="nurbek")
def _nurbek(conductor: Conductor) -> Conductor:
    """A window on the reference visit, at its programme."""
    work = conductor.context.bench.work
    conductor.open_visit(next(visit.id for visit in work.visits if visit.code == "nurbek-2026"), "programme")
    return conductor


def _conducted(window: Window, path: Path, clock: Clock) -> Iterator[Conductor]:
    jobs = Jobs()
    conductor = Conductor(window, Workbench(open_store(path, clock, create=True), clock), jobs, clock)
    yield conductor
    jobs.finish()
    conductor.context.bench.work.store.close()
