import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from delegation_planner.edits.places import fold
from delegation_planner.gui.widgets.chooser import Chooser, meant

HALLS = [("To be confirmed", None), ("Auditorium", 1), ("Committee Room", 2), ("Committee Room", 3), ("دیوان", 4)]


@pytest.fixture(name="form")
def _form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    chooser, after = Chooser(form), QLineEdit(form)
    for widget in (chooser, after):
        layout.addWidget(widget)
    chooser.set_source(lambda: HALLS)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


@pytest.fixture(name="chooser")
def _chooser(form: QWidget) -> Chooser:
    return form.findChild(Chooser)  # type: ignore[return-value] - the form has one


def line_of(chooser: Chooser) -> QLineEdit:
    line = chooser.lineEdit()
    assert line
    return line


def go_on(form: QWidget) -> None:
    """Give the focus to the field after the choice."""
    next(each for each in form.children() if isinstance(each, QLineEdit)).setFocus()


def typed(qtbot: QtBot, chooser: Chooser, text: str) -> list[object]:
    """Type into the field and return, as it grows, what is chosen."""
    told: list[object] = []
    chooser.picked.connect(told.append)
    chooser.setFocus()
    line_of(chooser).selectAll()
    if text.isascii():
        qtbot.keyClicks(line_of(chooser), text)
    else:  # there are keys for Latin letters alone
        line_of(chooser).insert(text)
    if popup := QApplication.activePopupWidget():
        popup.hide()
    return told


def test_a_value_is_shown_and_nobody_is_told(qtbot: QtBot, chooser: Chooser) -> None:
    with qtbot.assertNotEmitted(chooser.picked):
        chooser.show_value(1)
    assert chooser.currentText() == "Auditorium"
    chooser.show_value(99)
    assert chooser.currentText() == ""


@pytest.mark.parametrize(("text", "value"), [("audi", 1), ("AUDITORIUM", 1), ("دیو", 4), ("confirmed", None)])
def test_a_part_of_the_words_is_taken_when_the_field_is_left(
    qtbot: QtBot, form: QWidget, chooser: Chooser, text: str, value: object
) -> None:
    chooser.show_value(2)
    told = typed(qtbot, chooser, text)
    go_on(form)
    assert told == [value]
    assert (chooser.currentText(), value) in HALLS


def test_tab_takes_what_is_written_while_the_options_stand_below(qtbot: QtBot, chooser: Chooser) -> None:
    told: list[object] = []
    chooser.picked.connect(told.append)
    chooser.setFocus()
    qtbot.keyClicks(line_of(chooser), "audi")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert (told, chooser.currentText(), chooser.hasFocus()) == ([1], "Auditorium", False)


def test_enter_takes_what_is_written(qtbot: QtBot, chooser: Chooser) -> None:
    told = typed(qtbot, chooser, "auditorium")
    qtbot.keyClick(line_of(chooser), Qt.Key.Key_Return)
    assert told == [1]


def test_of_two_options_of_one_name_the_chosen_one_stays_when_the_field_is_passed(
    qtbot: QtBot, form: QWidget, chooser: Chooser
) -> None:
    chooser.show_value(3)
    with qtbot.assertNotEmitted(chooser.picked):
        chooser.setFocus()
        go_on(form)
    assert chooser.currentText() == "Committee Room"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("comm", "Which one: Committee Room, Committee Room?"),
        ("o", "Which one: To be confirmed, Auditorium, Committee Room, …"),
        ("Kitchen", "There is no “Kitchen” here."),
    ],
)
def test_words_that_mean_several_options_or_none_stay_and_are_doubted(
    qtbot: QtBot, form: QWidget, chooser: Chooser, words: str, reason: str
) -> None:
    chooser.show_value(1)
    told = typed(qtbot, chooser, words)
    with qtbot.waitSignal(chooser.doubted) as doubted:
        go_on(form)
    assert (told, chooser.currentText(), doubted.args) == ([], words, [words])
    assert (chooser.property("state"), chooser.accessibleDescription()) == ("error", reason)
    assert line_of(chooser).toolTip() == reason
    chooser.setFocus()
    with qtbot.waitSignal(chooser.doubted) as doubted:
        qtbot.keyClick(line_of(chooser), Qt.Key.Key_Escape)
    assert (chooser.currentText(), doubted.args) == ("Auditorium", [""])
    assert (chooser.property("state"), chooser.accessibleDescription()) == ("", "")


def test_a_field_that_is_emptied_shows_again_what_was_chosen(qtbot: QtBot, form: QWidget, chooser: Chooser) -> None:
    chooser.show_value(1)
    chooser.setFocus()
    line_of(chooser).selectAll()
    qtbot.keyClick(line_of(chooser), Qt.Key.Key_Delete)
    go_on(form)
    assert (chooser.currentText(), chooser.property("state")) == ("Auditorium", None)


def test_the_line_is_called_as_the_field(chooser: Chooser) -> None:
    chooser.setAccessibleName("Venue")
    assert (chooser.accessibleName(), line_of(chooser).accessibleName()) == ("Venue", "Venue")


@given(st.text(max_size=8), st.lists(st.tuples(st.text(max_size=8), st.integers()), max_size=6))
def test_what_is_meant_is_written_out_or_holds_the_words(words: str, options: list[tuple[str, int]]) -> None:
    found = meant(words, options)
    written = [n for n, (text, _) in enumerate(options) if fold(text) == fold(words)]
    assert not fold(words) or found == (
        written or [n for n, (text, _) in enumerate(options) if fold(words) in fold(text)]
    )
    assert fold(words) or found == []


@pytest.mark.parametrize(("words", "found"), [("turkiye", [1]), ("TÜRK", [0, 1]), (" Türkiye ", [1])])
def test_capitals_and_accents_count_for_nothing(words: str, found: list[int]) -> None:
    assert meant(words, [("Turkmenistan", "TM"), ("Türkiye", "TR")]) == found


def test_enter_on_words_that_no_option_has_tells_them(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.show_value(1)
    told = typed(qtbot, chooser, "  Kitchen ")
    with qtbot.waitSignal(chooser.missing) as missing:
        qtbot.keyClick(line_of(chooser), Qt.Key.Key_Return)
    assert (missing.args, told) == (["Kitchen"], [])


def test_esc_brings_back_what_was_chosen(qtbot: QtBot, form: QWidget, chooser: Chooser) -> None:
    chooser.show_value(2)
    told = typed(qtbot, chooser, "audi")
    qtbot.keyClick(line_of(chooser), Qt.Key.Key_Escape)
    assert chooser.currentText() == "Committee Room"
    go_on(form)
    assert told == []


def test_an_option_that_is_clicked_is_taken_once(qtbot: QtBot, chooser: Chooser) -> None:
    told = typed(qtbot, chooser, "")
    chooser.showPopup()
    chooser.hidePopup()
    for _ in range(2):
        chooser.setCurrentIndex(1)
        chooser.activated.emit(1)
    assert told == [1]


def test_the_wheel_changes_nothing(qtbot: QtBot, chooser: Chooser) -> None:
    chooser.show_value(1)
    chooser.setFocus()
    at, turn = QPointF(5, 5), QPoint(0, -120)
    nothing, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, turn, turn, Qt.MouseButton.NoButton, nothing, phase, False)
    with qtbot.assertNotEmitted(chooser.activated):
        QApplication.sendEvent(chooser, event)
    assert chooser.currentText() == "Auditorium"


def test_what_a_value_is_called_can_be_said_without_the_options(qtbot: QtBot, form: QWidget, chooser: Chooser) -> None:
    go_on(form)
    asked: list[int] = []

    def options() -> list[tuple[str, object]]:
        asked.append(1)
        return [(str(number), number) for number in range(3)]

    chooser.set_source(options, lambda value: f"number {value}")
    chooser.show_value(2)
    assert (chooser.currentText(), asked) == ("number 2", [])
    typed(qtbot, chooser, "1")
    assert asked == [1]
