import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.widgets.segments import Segments

DAYS = [("1", "Sun 1  Arrival"), ("2", "Mon 2 & all"), ("3", "Tue 3")]


@pytest.fixture(name="segments")
def _segments(qtbot: QtBot) -> Segments:
    segments = Segments()
    qtbot.addWidget(segments)
    segments.set_options(DAYS)
    segments.show()
    return segments


def test_the_first_option_is_chosen_and_words_are_shown_as_they_are(segments: Segments) -> None:
    assert segments.value == "1"
    assert [each.text() for each in segments.buttons] == ["Sun 1  Arrival", "Mon 2 && all", "Tue 3"]
    assert segments.buttons[1].accessibleName() == "Mon 2 & all"
    assert [each.property("seg") for each in segments.buttons] == ["first", "mid", "last"]


def test_a_click_and_an_arrow_choose_and_tell(segments: Segments, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(segments.buttons[2], Qt.MouseButton.LeftButton)
    assert (chosen.args, segments.value) == (["3"], "3")
    segments.buttons[2].setFocus()
    qtbot.keyClick(segments.buttons[2], Qt.Key.Key_Left)
    assert segments.value == "2"


def test_choosing_for_the_program_tells_nobody(segments: Segments, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.chosen, wait=0):
        segments.choose("2")
        segments.choose("nothing of the kind")
    assert segments.value == "2"


def test_other_options_keep_what_was_chosen_if_it_is_still_there(segments: Segments) -> None:
    segments.choose("2")
    segments.set_options([*DAYS, ("4", "Wed 4")])
    assert segments.value == "2"
    segments.set_options([("5", "Thu 5")])
    assert (segments.value, segments.buttons[0].property("seg")) == ("5", "only")
    segments.set_options([])
    assert segments.value == ""
