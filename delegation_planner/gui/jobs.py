"""Long work beside the window: one thread, progress, cancel, and an answer on the window's own thread."""

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from delegation_planner.errors import PlannerError

T = TypeVar("T")


class Cancelled(Exception):
    """The work was given up because it was asked to stop."""


class Job(QObject):
    """A piece of long work.

    Attributes:
        label: what is done, for people.
        matters: whether somebody waits for what it makes.
    """

    moved = Signal(int, int)
    """How many parts are done, of how many."""
    ended = Signal()

    def __init__(self, label: str, *, matters: bool = False) -> None:
        super().__init__()
        self.label = label
        self.matters = matters
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop after the part that it is at."""
        self._stop.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def watch(self, parts: Iterable[T]) -> Iterator[T]:
        """Pass parts on one after another, tell how far the work is, and stop where that was asked.

        Raises:
            Cancelled: it was asked to stop.
        """
        things = list(parts)
        for number, part in enumerate(things):
            self.check()
            self.moved.emit(number, len(things))
            yield part
        self.moved.emit(len(things), len(things))

    def check(self) -> None:
        """Stop here if that was asked.

        Raises:
            Cancelled: it was.
        """
        if self.is_cancelled:
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Answers:
    """What is done with the end of a job, on the window's thread.

    Attributes:
        done: takes the result.
        failed: takes a known trouble.
        cancelled: is called where it was asked to stop.
    """

    done: Callable[[Any], None]
    failed: Callable[[PlannerError], None]
    cancelled: Callable[[], None] = field(default=lambda: None)


class Jobs(QObject):
    """Does long work, one job after another."""

    started = Signal(Job)
    fault = Signal(object)
    """An exception that no trouble explains."""
    finishing = Signal()
    """Nothing more will be done: whoever has threads of its own ends them too."""
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running: set[Job] = set()
        self.is_over = False
        """Whether nothing more is done: the window is closed."""
        self._answered.connect(lambda answer: answer())

    def run(self, label: str, work: Callable[[Job], Any], answers: Answers, *, matters: bool = False) -> Job:
        """Start a job.

        Args:
            label: what is done, for people.
            work: does it on another thread; it must touch no window.
            answers: what is done at its end.
            matters: whether somebody waits for what it makes, so that it is not just given up at the end.

        Returns:
            The job; a cancelled one, of which nothing is heard, where nothing more is done.
        """
        job = Job(label, matters=matters)
        if self.is_over:
            job.cancel()
            return job
        self._running.add(job)
        self.started.emit(job)
        self._pool.submit(self._work, job, work, answers)
        return job

    @property
    def matter(self) -> bool:
        """Whether something is being made that somebody waits for."""
        return any(job.matters for job in self._running)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._running)

    def finish(self) -> None:
        """Cancel what is being done and wait for it; nothing more is answered or begun."""
        self.is_over = True
        self.finishing.emit()
        for job in tuple(self._running):
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _work(self, job: Job, work: Callable[[Job], Any], answers: Answers) -> None:
        try:
            result = work(job)
        except Cancelled:
            self._answer(job, answers.cancelled)
        except PlannerError as trouble:
            self._answer(job, partial(answers.failed, trouble))
        except Exception as fault:  # noqa: BLE001 - the boundary of a background task: the window shows a report
            self._answer(job, partial(self.fault.emit, fault))
        else:
            self._answer(job, partial(answers.done, result))

    def _answer(self, job: Job, act: Callable[[], None]) -> None:
        def answer() -> None:
            if job in self._running:
                self._running.discard(job)
                job.ended.emit()
                act()

        self._answered.emit(answer)
