"""Programs that `bench.window` starts: each prints how long it took (ms), its peak memory (MiB), the longest gap (ms).

`python -m bench.window_probe bare|first|sample|gaps FILE START`. Times count from START, a reading of the clock that
the program's starter took (`time.perf_counter`, which all programs of a Linux machine share).
"""

import gc
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZE = (1440, 900)
TURN = 2
"""How often the event loop is asked for, in milliseconds, where gaps are looked for."""
LONGEST = 60
"""After so many seconds a start has failed."""


def bare(_: Path) -> None:
    """Paint an empty window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    _paint(window)
    app.processEvents()
    _tell(0)


def first(path: Path) -> None:
    """Paint the program's window, before any file is read."""
    from PySide6.QtWidgets import QApplication

    from delegation_planner.gui.preferences import Preferences
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.gui.theme.look import Look

    gc.disable()  # as the program does at its start
    app = QApplication(sys.argv[:1])
    window = Window(Look(app), Preferences(path.with_name("bench.ini")))
    _paint(window)
    app.processEvents()
    _tell(0)


def sample(path: Path) -> None:
    """Open the program on a file with the sample visit, and wait until that is painted."""
    _open(path, [])


def gaps(path: Path) -> None:
    """Do the same, and ask all the while for a turn of the event loop, which takes its own time."""
    from PySide6.QtCore import QTimer

    turns: list[float] = []
    timer = QTimer()
    timer.setInterval(TURN)
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    _open(path, turns, timer.start)


def _open(path: Path, turns: list[float], begin: Callable[[], None] = lambda: None) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from delegation_planner.clock import Clock, use_bundled_zones
    from delegation_planner.gui.preferences import Preferences
    from delegation_planner.gui.shell.opener import Opener
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.gui.theme.look import Look

    gc.disable()
    use_bundled_zones()
    app = QApplication(sys.argv[:1])
    window = Window(Look(app), Preferences(path.with_name("bench.ini")))
    _paint(window)
    begin()
    opener = Opener(window, Clock())
    opener.opened.connect(lambda: _end(window, turns, app.quit))
    opener.open(path, "nurbek-2026")
    QTimer.singleShot(LONGEST * 1000, app.quit)
    app.exec()
    opener.jobs.finish()


def _end(window: "QWidget", turns: list[float], leave: Callable[[], None]) -> None:
    window.repaint()
    _tell(max((later - earlier for earlier, later in pairwise(turns)), default=0) * 1000)
    leave()


def _paint(window: "QWidget") -> None:
    window.resize(*SIZE)
    window.show()
    window.repaint()


def _tell(gap: float) -> None:
    spent = (time.perf_counter() - float(sys.argv[3])) * 1000
    print(f"{spent} {_peak()} {gap}", flush=True)


def _peak() -> float:
    """Return the peak memory of this program alone; `getrusage` would count that of the one which started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    {"bare": bare, "first": first, "sample": sample, "gaps": gaps}[sys.argv[1]](Path(sys.argv[2]))
