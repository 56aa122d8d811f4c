import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from delegation_planner.errors import DiskFull, PlannerError
from delegation_planner.gui.jobs import Answers, Job, Jobs
from delegation_planner.gui.shell.window import Window


@pytest.fixture(name="jobs")
def _jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.finish()


def test_work_is_done_beside_and_answered_on_the_windows_own_thread(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []

    def done(result: object) -> None:
        seen.extend((result, threading.current_thread()))

    jobs.run("Work", lambda _: threading.current_thread(), Answers(done, seen.append))
    assert jobs.is_busy
    qtbot.waitUntil(lambda: len(seen) == 2)
    worker, answerer = seen
    assert worker is not threading.main_thread()
    assert answerer is threading.main_thread()
    assert not jobs.is_busy


def test_how_far_it_is_is_told_on_the_windows_own_thread(jobs: Jobs, qtbot: QtBot, window: Window) -> None:
    gate = threading.Event()
    jobs.started.connect(window.status_line.watch)
    jobs.started.connect(lambda _: None)

    def work(job: Job) -> int:
        for _ in job.watch("abcd"):
            gate.wait(5)
        return 4

    results: list[int] = []
    moved: list[tuple[int, int, object]] = []
    job = jobs.run("Work", work, Answers(results.append, results.append))
    job.moved.connect(lambda done, of: moved.append((done, of, threading.current_thread())))
    gate.set()
    qtbot.waitUntil(lambda: results == [4])
    assert moved[-1] == (4, 4, threading.main_thread())


def test_a_known_trouble_and_a_fault_go_different_ways(jobs: Jobs, qtbot: QtBot) -> None:
    troubles: list[PlannerError] = []

    def full(_: Job) -> None:
        raise DiskFull("The disk is full.")

    def broken(_: Job) -> None:
        raise KeyError("name of a person")

    jobs.run("Work", full, Answers(troubles.append, troubles.append))
    qtbot.waitUntil(lambda: len(troubles) == 1)
    assert str(troubles[0]) == "The disk is full."
    with qtbot.waitSignal(jobs.fault) as fault:
        jobs.run("Work", broken, Answers(troubles.append, troubles.append))
    assert isinstance(fault.args[0], KeyError)
    assert len(troubles) == 1


def test_work_is_cancelled_after_the_part_that_it_is_at(jobs: Jobs, qtbot: QtBot) -> None:
    begun, gate, parts, ends = threading.Event(), threading.Event(), list[int](), list[str]()

    def work(job: Job) -> None:
        for part in job.watch(range(100)):
            parts.append(part)
            begun.set()
            gate.wait(5)

    answers = Answers(lambda _: ends.append("done"), lambda _: ends.append("failed"), lambda: ends.append("cancelled"))
    job = jobs.run("Work", work, answers)
    assert begun.wait(5)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: ends == ["cancelled"])
    assert parts == [0]


def test_when_the_window_is_closed_nothing_is_begun_any_more(jobs: Jobs) -> None:
    begun: list[object] = []
    jobs.finish()
    jobs.started.connect(begun.append)
    job = jobs.run("Work", begun.append, Answers(begun.append, begun.append))
    assert job.is_cancelled
    assert (begun, jobs.is_busy) == ([], False)


def test_of_two_jobs_the_status_bar_shows_the_one_that_is_done_now(jobs: Jobs, qtbot: QtBot, window: Window) -> None:
    line, gates = window.status_line, [threading.Event(), threading.Event()]
    line._patience.setInterval(0)  # noqa: SLF001 - not to wait
    jobs.started.connect(line.watch)
    said, cancel = window.ui.bar.findChild(QLabel, "said"), window.ui.bar.findChild(QPushButton, "cancelJob")
    progress = window.ui.bar.findChild(QProgressBar)
    ends: list[int] = []

    def work(number: int, job: Job) -> int:
        for _ in job.watch(range(2)):
            gates[number].wait(5)
        return number

    jobs.run("First", lambda job: work(0, job), Answers(ends.append, ends.append))
    jobs.run("Second", lambda job: work(1, job), Answers(ends.append, ends.append))
    qtbot.waitUntil(lambda: said.text() == "First…")
    assert not cancel.isHidden()
    gates[0].set()
    qtbot.waitUntil(lambda: said.text() == "Second…")
    assert ends == [0]
    cancel.click()
    gates[1].set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert ends == [0]
    qtbot.waitUntil(progress.isHidden)
    assert cancel.isHidden()
