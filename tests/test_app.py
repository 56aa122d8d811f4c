import os
import subprocess
import sys
from pathlib import Path

import pytest

from delegation_planner.app import has_display, require_display
from delegation_planner.errors import Usage

NO_DISPLAY = (
    "There is no display to open the window on. Without one, use the commands: delegation-planner --help lists them, "
    "delegation-planner demo --to FOLDER makes the sample visit."
)
FAULT = """
import sys
from pathlib import Path
from delegation_planner import app
from delegation_planner.clock import clock_at, use_bundled_zones
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

def go_wrong():
    raise KeyError("Sayasat Nurbek")

def tell():
    (report,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    print(report.ui.report.toPlainText())
    print(report.ui.saved.text())
    QApplication.quit()

use_bundled_zones()
QApplication(sys.argv[:1])
QTimer.singleShot(3000, go_wrong)
QTimer.singleShot(3500, tell)
sys.exit(app.start(Path(sys.argv[1]), clock_at("2026-01-28T14:40")))
"""


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the program, in an environment without a display but for what is given."""
    clean = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    clean.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, *arguments]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=clean | environment, timeout=60)


@pytest.mark.parametrize("environment", [{}, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}])
def test_without_a_display_the_program_says_so_and_names_the_commands(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    done = run("-m", "delegation_planner", "--database", str(tmp_path / "planner.db"), **environment)
    assert done.returncode == 2
    assert NO_DISPLAY in " ".join(done.stderr.split())
    assert not (tmp_path / "planner.db").exists()


def test_windows_that_nobody_would_see_are_no_display() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert not has_display()
    with pytest.raises(Usage) as refused:
        require_display()
    assert (str(refused.value), refused.value.exit_code) == (NO_DISPLAY, 2)


def test_a_fault_in_the_window_shows_a_report_without_data(tmp_path: Path) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    done = run("-c", FAULT, str(tmp_path / "planner.db"), QT_QPA_PLATFORM="offscreen", **home)
    assert done.returncode == 0, done.stderr
    first, *places, saved = done.stdout.splitlines()
    assert first.startswith("KeyError, Python 3.")
    assert places[-1].endswith("go_wrong")
    assert saved == "All that you did before is saved."
    assert "Nurbek" not in done.stdout
