from collections.abc import Iterator
from pathlib import Path

import pytest
from planmaking import contents
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from windowing import event_of, shown_event, write

from delegation_planner.clock import Clock
from delegation_planner.errors import Refused
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.shell.faulty import Faulty
from delegation_planner.gui.shell.opener import Opener
from delegation_planner.gui.shell.report import FaultReport
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place

MEETING = "Bilateral meeting"


@pytest.fixture(name="opener")
def _opener(window: Window, clock: Clock, path: Path, qtbot: QtBot) -> Iterator[Opener]:
    opener = Opener(window, clock)
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(path, "nurbek-2026")
    assert opener.conductor
    opener.conductor.go(Place("programme"))
    yield opener
    opener.jobs.finish()
    opener.conductor.context.bench.work.close(abandon=True)


@pytest.fixture(name="faulty")
def _faulty(window: Window, opener: Opener) -> Faulty:
    return Faulty(window, opener)


def reports(window: Window) -> list[FaultReport]:
    return [each for each in window.findChildren(FaultReport) if each.isVisible()]


def test_a_fault_saves_first_and_shows_a_report_that_can_be_copied(
    opener: Opener, faulty: Faulty, window: Window, qtbot: QtBot, path: Path
) -> None:
    assert opener.conductor
    event = event_of(opener.conductor, MEETING)
    form = shown_event(opener.conductor, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    faulty.take(ZeroDivisionError("Sayasat Nurbek"))
    assert contents(path)["events"][event.id]["title"] == "Talks"
    (report,) = reports(window)
    assert report.ui.report.toPlainText().startswith("ZeroDivisionError, Python 3.")
    assert "Nurbek" not in report.ui.report.toPlainText()
    assert report.ui.saved.text() == "All that you did before is saved."
    assert not report.isModal()
    qtbot.mouseClick(report.ui.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report.ui.report.toPlainText()
    faulty.take(ZeroDivisionError())
    assert reports(window) == [report]
    qtbot.mouseClick(report.ui.close, Qt.MouseButton.LeftButton)
    assert reports(window) == []


def test_a_report_says_what_is_not_saved(opener: Opener, faulty: Faulty, window: Window, qtbot: QtBot) -> None:
    assert opener.conductor
    write(qtbot, shown_event(opener.conductor, MEETING).ui.starts, "x")
    faulty.take(ZeroDivisionError())
    (report,) = reports(window)
    assert report.ui.saved.text() == "What you did last could not be saved."


def test_a_known_trouble_is_a_banner(faulty: Faulty, window: Window) -> None:
    faulty.take(Refused("“{a}” is closed.", a="Talks"))
    banner = window.ui.banners.banner("refused")
    assert banner
    assert (banner.text.kind, banner.text.head) == ("warn", "“Talks” is closed.")
    assert reports(window) == []


def test_a_fault_of_work_beside_the_window_is_reported_too(
    opener: Opener, faulty: Faulty, window: Window, qtbot: QtBot
) -> None:
    def broken(_: Job) -> None:
        raise LookupError("Sayasat Nurbek")

    opener.jobs.run("Work", broken, Answers(lambda _: None, lambda _: None))
    qtbot.waitUntil(lambda: len(reports(window)) == 1)
    assert reports(window)[0].ui.report.toPlainText().startswith("LookupError")
    assert faulty
