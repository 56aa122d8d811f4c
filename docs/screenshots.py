"""Opens the sample visit in the window, without a screen, and saves a picture of every page.

`python docs/screenshots.py` saves them where the README and the guide show them; `python docs/screenshots.py FOLDER`
saves them elsewhere, to look at.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LOGNAME"] = "desk"  # what the history shows for whoever did something

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from delegation_planner import data
from delegation_planner.clock import Clock, clock_at, use_bundled_zones
from delegation_planner.desk import taking_in
from delegation_planner.desk.workbench import Workbench
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.guard import Guard
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import Look
from delegation_planner.store.opening import open_store

IMAGES = Path(__file__).parent / "images" / "window"
SIZES = ((1440, 900), (1366, 768))
SAMPLES = ("magsi-meeting-2025", "hec-talks-2025", "nurbek-visit")
NOW = "2026-01-28T14:40"
SETTLED = 200
"""How long nothing may be under way before a picture is taken, in milliseconds."""


def main(folder: Path) -> None:
    """Save every page, light and dark, in two sizes."""
    use_bundled_zones()
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    look, clock = Look(app), clock_at(NOW)
    with tempfile.TemporaryDirectory() as scratch:
        filled = sample(Path(scratch), clock)
        empty = Path(scratch, "empty.db")
        for theme in ("light", "dark"):
            for size in SIZES:
                name = f"{theme}-{size[0]}"
                preferences = Preferences(Path(scratch, f"{name}.ini"))
                preferences.theme = theme
                _photograph(look, preferences, filled, clock, size, folder / name)
            _first_start(look, preferences, empty, clock, folder / f"{theme}-1440")
    shutil.rmtree(scratch, ignore_errors=True)


def sample(folder: Path, clock: Clock) -> Path:
    """Return the path of a new file with the sample visits."""
    path = folder / "planner.db"
    with open_store(path, clock, create=True) as store:
        for name in SAMPLES:
            visit = taking_in.read_file(data.path("samples", f"{name}.json"))
            taking_in.take_in(store, taking_in.compare(visit, store))
    return path


def _photograph(
    look: Look, preferences: Preferences, path: Path, clock: Clock, size: tuple[int, int], stem: Path
) -> None:
    window, conductor, jobs = opened(look, preferences, path, clock, size)
    visits = conductor.context.bench.work.visits
    conductor.go(Place("home"))
    save(window, jobs, stem, "home")
    conductor.open_visit(next(visit.id for visit in visits if visit.code == "nurbek-2026"))
    for name, place in _places(conductor):
        conductor.go(place)
        save(window, jobs, stem, name)
    page = cast("ProgrammePage", conductor.page("programme"))
    conductor.go(Place("programme"))
    page.show_view("lines")
    save(window, jobs, stem, "lines")
    page.show_view("timeline")
    window.ui.dockTabs.setCurrentWidget(window.ui.historyTab)
    save(window, jobs, stem, "history")
    conductor.go(Place("overview"))
    conductor.show_checks()
    save(window, jobs, stem, "checks")
    window.actions_.by_name["search"].trigger()
    QTest.keyClicks(window.focusWidget(), "nust")
    save(window, jobs, stem, "search")
    close(window, conductor, jobs)


def _first_start(look: Look, preferences: Preferences, path: Path, clock: Clock, stem: Path) -> None:
    window, conductor, jobs = opened(look, preferences, path, clock, SIZES[0])
    conductor.go(Place("home"))
    save(window, jobs, stem, "first-start")
    close(window, conductor, jobs)


def opened(
    look: Look, preferences: Preferences, path: Path, clock: Clock, size: tuple[int, int]
) -> tuple[Window, Conductor, Jobs]:
    """Return a window on a file, with what works on it."""
    window, jobs = Window(look, preferences), Jobs()
    window.resize(*size)
    window.show()
    conductor = Conductor(window, Workbench(open_store(path, clock, create=True), clock), jobs, clock)
    Guard(window, conductor.context)  # says that all is saved; lives as long as the window
    return window, conductor, jobs


def close(window: Window, conductor: Conductor, jobs: Jobs) -> None:
    """Close a window and its file."""
    jobs.finish()
    conductor.context.bench.work.store.close()
    window.close()
    window.deleteLater()


def _places(conductor: Conductor) -> Iterator[tuple[str, Place]]:
    """Yield every page with what is selected on its drawing."""
    plan = conductor.context.plan
    signing = next(event.id for event in plan.events.values() if event.title == "MoU signing ceremony")
    rector = next(member.id for member in plan.members.values() if member.position == 10)
    kemu = next(mou.id for mou in plan.mous.values() if mou.number == 6)
    yield "overview", Place("overview")
    yield "programme", Place("programme", Subject("events", signing))
    yield "delegation", Place("delegation", Subject("members", rector))
    yield "ceremonies", Place("ceremonies", Subject("mous", kemu))
    for page in ("tasks", "documents", "calendars", "people", "institutions", "venues", "settings"):
        yield page, Place(page)


def save(window: Window, jobs: Jobs, stem: Path, name: str) -> None:
    """Save a picture of a window when nothing is under way any more."""
    wait(SETTLED)
    while jobs.is_busy:
        wait(SETTLED)
    path = stem.with_name(f"{name}-{stem.name}.png")
    window.grab().save(str(path))
    picture = Image.open(path).convert("RGB").quantize(method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)


def wait(milliseconds: int) -> None:
    """Let the window work; `QTest.qWait` would not let another thread do so too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES)
