"""The settings of the checks: levels and numbers, each change one step that can be taken back."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from windowing import leave, write

from delegation_planner.gui.pages.settings.page import SettingsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.house import DEFAULTS


@pytest.fixture(name="page")
def _page(nurbek: Conductor) -> SettingsPage:
    nurbek.go(Place("settings"))
    return cast("SettingsPage", nurbek.page("settings"))


def _held(conductor: Conductor) -> dict[str, str]:
    return {row.key: row.value for row in conductor.context.bench.work.store.registers().settings.values()}


def _choose(qtbot: QtBot, choice: QComboBox, key: Qt.Key) -> None:
    choice.setFocus()
    qtbot.keyClick(choice, key)


def test_every_check_is_there_with_its_level_and_the_default_is_marked(page: SettingsPage) -> None:
    assert list(page.checks.levels) == [check.code for check in CHECKS]
    choice = page.checks.levels["T02"]
    assert [choice.itemText(n) for n in range(choice.count())] == ["Off", "Info", "Warn (default)", "Blocks issue"]
    assert choice.currentText() == "Warn (default)"
    assert choice.accessibleName() == "The time of each way is known"


def test_a_level_is_one_step_and_the_checks_follow(page: SettingsPage, nurbek: Conductor, qtbot: QtBot) -> None:
    checks = nurbek.context.checks
    qtbot.waitUntil(lambda: checks.case is not None)
    with qtbot.waitSignal(checks.found):
        _choose(qtbot, page.checks.levels["N01"], Qt.Key.Key_Down)
    assert _held(nurbek) == {"level.N01": "block"}
    (dinner,) = (each for each in checks.findings if each.code == "N01")
    assert dinner.level == "block"
    with qtbot.waitSignal(checks.found):
        nurbek.undo()
    assert _held(nurbek) == {}
    assert page.checks.levels["N01"].currentText() == "Warn (default)"
    assert nurbek.page_name == "settings"


def test_numbers_have_their_units_and_what_comes_with_the_program(page: SettingsPage) -> None:
    assert page.checks.numbers.keys() == DEFAULTS.keys()
    field = page.checks.numbers["travel.boarding"]
    assert (field.text(), field.placeholderText(), field.accessibleName()) == ("", "5", "Boarding min")


def test_a_number_is_kept_and_an_empty_field_takes_it_back(page: SettingsPage, nurbek: Conductor, qtbot: QtBot) -> None:
    field = page.checks.numbers["travel.contingency"]
    write(qtbot, field, "50")
    leave(qtbot, field)
    assert _held(nurbek) == {"travel.contingency": "50"}
    write(qtbot, field, " ")
    leave(qtbot, field)
    assert _held(nurbek) == {}


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("travel.boarding", "soon", "It is no whole number."),
        (
            "friday.break",
            "noon",
            "It is no part of a day, such as Fri 12:15-14:00; between several stands a semicolon.",
        ),
    ],
)
def test_what_can_t_be_read_is_said_under_the_field(
    page: SettingsPage, nurbek: Conductor, qtbot: QtBot, key: str, typed: str, said: str
) -> None:
    field = page.checks.numbers[key]
    write(qtbot, field, typed)
    leave(qtbot, field)
    assert (field.property("state"), field.accessibleDescription(), field.text()) == ("error", said, typed)
    assert _held(nurbek) == {}
    assert not page.flush()
