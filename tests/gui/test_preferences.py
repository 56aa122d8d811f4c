from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from delegation_planner.gui.preferences import Preferences


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> Path:
    return tmp_path / "preferences.ini"


def test_what_is_set_is_there_the_next_time(file: Path) -> None:
    first = Preferences(file)
    first.theme, first.text_size, first.sheet = "dark", 130, "letter"
    first.desk, first.country, first.zone, first.city = "دفتر پروٹوکول", "PK", "Asia/Karachi", "Islamabad"
    first.keep("last-page", "venues")
    first.keep_width("programme", 410)
    first.keep_state("geometry", QByteArray(b"\x00\x01\xff"))
    del first
    again = Preferences(file)
    assert (again.theme, again.text_size, again.sheet) == ("dark", 130, "letter")
    assert (again.desk, again.country, again.zone, again.city) == ("دفتر پروٹوکول", "PK", "Asia/Karachi", "Islamabad")
    assert (again.choice("last-page"), again.width("programme", 336)) == ("venues", 410)
    assert again.state("geometry") == QByteArray(b"\x00\x01\xff")


def test_without_a_file_all_is_as_it_comes(file: Path) -> None:
    plain = Preferences(file)
    assert (plain.theme, plain.text_size, plain.sheet, plain.desk) == ("system", 100, "a4", "")
    assert (plain.choice("last-page", "home"), plain.width("programme", 336)) == ("home", 336)
    assert plain.state("geometry").isEmpty()


@pytest.mark.parametrize(
    ("text", "theme", "size"),
    [
        ("[look]\ntheme=purple\ntext-size=900\n", "system", 150),
        ("[look]\ntheme=light\ntext-size=big\n", "light", 100),
        ("\x00\x01 no settings at all", "system", 100),
    ],
)
def test_a_file_that_somebody_wrote_by_hand_does_no_harm(file: Path, text: str, theme: str, size: int) -> None:
    file.write_text(text, encoding="utf-8")
    held = Preferences(file)
    assert (held.theme, held.text_size) == (theme, size)


def test_a_change_of_the_look_is_told(file: Path, qtbot: QtBot) -> None:
    held = Preferences(file)
    with qtbot.waitSignals([held.look_changed, held.look_changed]):
        held.theme = "dark"
        held.text_size = 120
