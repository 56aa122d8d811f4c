"""What it costs to start a command."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Result, compare


def measure(path: Path, visit: str) -> Iterator[Result]:
    """Measure commands from their start to their end, against a bare interpreter that imports click."""
    floor = ("Python with click imported", lambda: _run("-c", "import click"))
    command = ("-m", "delegation_planner", "--database", str(path))
    yield compare("start: --help", floor, lambda: _run(*command, "--help"))
    yield compare("start: visits", floor, lambda: _run(*command, "visits"))
    yield compare("start: show", floor, lambda: _run(*command, "show", visit))


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
