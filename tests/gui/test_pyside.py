"""The installed PySide6 is one that can be trusted: 6.12.0 loses a reference to None with every call of no result."""

import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent
CALLS = 5_000
NOISE = 100  # what the interpreter itself may take or give back meanwhile


class Bell(QObject):
    rung = Signal(str)


def change_in_references(call: Callable[[], object]) -> int:
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


@pytest.mark.parametrize(
    "call",
    [
        lambda label: label.setText("Programme"),
        lambda label: label.update(),
        lambda label: label.setEnabled(True),
        lambda label: label.resize(60, 40),
    ],
    ids=["setText", "update", "setEnabled", "resize"],
)
def test_calls_of_no_result_neither_lose_nor_keep_references_to_none(
    qtbot: QtBot, call: Callable[[QLabel], object]
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert abs(change_in_references(lambda: call(label))) < NOISE


def test_signals_neither_lose_nor_keep_references_to_none(qtbot: QtBot) -> None:
    bell, label = Bell(), QLabel()
    qtbot.addWidget(label)
    bell.rung.connect(label.setText)
    assert abs(change_in_references(lambda: bell.rung.emit("Programme"))) < NOISE
    assert label.text() == "Programme"


def test_the_installed_version_lies_in_the_declared_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = next(Requirement(text) for text in project["dependencies"] if text.startswith("PySide6"))
    assert declared.specifier.contains(PySide6.__version__)
    assert not declared.specifier.contains("6.12.0")
