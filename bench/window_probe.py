"""Programs that `bench.window` starts: each prints how long it took in ms, its peak memory in MiB, and the longest gap.

`python -m bench.window_probe bare|first|sample FILE`. Times count from the first line of Python.
"""

import time

START = time.perf_counter()

import gc  # noqa: E402 - the clock runs first
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from itertools import pairwise  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZE = (1440, 900)
TURN = 2
"""How often the event loop is asked for, in milliseconds."""
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
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from delegation_planner.clock import Clock, use_bundled_zones
    from delegation_planner.gui.preferences import Preferences
    from delegation_planner.gui.shell.opener import Opener
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.gui.theme.look import Look

    use_bundled_zones()
    app = QApplication(sys.argv[:1])
    window = Window(Look(app), Preferences(path.with_name("bench.ini")))
    _paint(window)
    turns: list[float] = []
    timer = QTimer()
    timer.setInterval(TURN)
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start()
    opener = Opener(window, Clock())
    opener.opened.connect(lambda: QTimer.singleShot(0, _then(window, app.quit)))
    opener.open(path, "nurbek-2026")
    QTimer.singleShot(LONGEST * 1000, app.quit)
    app.exec()
    gaps = [later - earlier for earlier, later in pairwise(turns)]
    _tell(max(gaps, default=0) * 1000)
    opener.jobs.finish()


def _then(window: "QWidget", act: Callable[[], None]) -> Callable[[], None]:
    def paint() -> None:
        window.repaint()
        act()

    return paint


def _paint(window: "QWidget") -> None:
    window.resize(*SIZE)
    window.show()
    window.repaint()


def _tell(gap: float) -> None:
    spent = (time.perf_counter() - START) * 1000
    print(f"{spent} {_peak()} {gap}", flush=True)


def _peak() -> float:
    """Return the peak memory of this program alone; `getrusage` would count that of the one which started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


if __name__ == "__main__":
    {"bare": bare, "first": first, "sample": sample}[sys.argv[1]](Path(sys.argv[2]))
