"""The program with its window: what is made first, and what is seen to when something goes wrong."""

import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from delegation_planner.clock import Clock
from delegation_planner.errors import Usage
from delegation_planner.settings import preferences_file

_INSTALLER = "packaging/install-system-libraries"
_UNSEEN = frozenset({"offscreen", "minimal"})
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def has_display() -> bool:
    """Tell whether there is a display on which a person would see a window."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in _UNSEEN:
        return False
    return sys.platform != "linux" or bool(platform) or any(os.environ.get(name) for name in _DISPLAYS)


def require_display() -> None:
    """Check that there is a display to open a window on.

    Raises:
        Usage: there is none, or what Qt needs for it is not installed.
    """
    if not has_display():
        raise Usage(
            "There is no display to open the window on. Without one, use the commands: "
            "delegation-planner --help lists them, delegation-planner demo --to FOLDER makes the sample visit."
        )
    try:
        import PySide6.QtWidgets  # noqa: F401 - to see whether it can be loaded

        _require_xcb()
    except (ImportError, OSError) as error:
        raise Usage(
            "The window needs libraries of the system that are not installed ({reason}). On Debian and Ubuntu, "
            "{script} installs them.",
            reason=error,
            script=_INSTALLER,
        ) from None


def _require_xcb() -> None:
    """Look whether Qt can reach an X server: without this library it would end the program without a word.

    Raises:
        OSError: it can't be loaded.
    """
    if sys.platform == "linux" and os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        ctypes.CDLL("libxcb-cursor.so.0")


def run(path: Path, clock: Clock, visit: str = "") -> int:
    """Open the window on a file and return the exit code when it is closed.

    Args:
        path: the database file; it is made if it is not there.
        clock: the clock to ask.
        visit: the code of the visit to show; empty for the one that was shown last.

    Raises:
        Usage: there is no display.
    """
    require_display()
    return start(path, clock, visit)


def start(path: Path, clock: Clock, visit: str = "") -> int:
    """Do what `run` does, whatever the display is."""
    from PySide6.QtWidgets import QApplication

    from delegation_planner.gui.preferences import Preferences
    from delegation_planner.gui.shell.faulty import Faulty
    from delegation_planner.gui.shell.opener import Opener
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.gui.theme.look import Look

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - nothing else is made in this program
    app.setApplicationName("Delegation Planner")
    window = Window(Look(app), Preferences(preferences_file()))
    window.show()
    opener = Opener(window, clock)
    _hook(Faulty(window, opener).take)
    opener.open(path, visit)
    return app.exec()


def _hook(take: Callable[[BaseException], None]) -> None:
    """Hand every exception that nobody caught to whoever shows it."""

    def hook(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
        else:
            take(fault)

    sys.excepthook = hook
