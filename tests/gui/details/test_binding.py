from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from windowing import event_of, held, leave, shown_event, steps_done, timeline, write

from delegation_planner.edits.events import change_event
from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject

MEETING = "Bilateral meeting"


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> EventDetails:
    return shown_event(nurbek, MEETING)


def said_under(field: QWidget) -> list[str]:
    """Return the messages that stand in the form of a field."""
    labels = field.parentWidget().findChildren(QLabel)
    return [each.text() for each in labels if each.property("role") == "error" and each.isVisible()]


# --- saving ----------------------------------------------------------------------------------------------------


def test_a_field_is_saved_when_it_is_left(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    assert held(nurbek, event)["title"] == MEETING
    leave(qtbot, form.ui.titleField)
    assert held(nurbek, event)["title"] == "Talks"
    assert form.ui.heading.text() == "Talks"
    assert steps_done(nurbek)[-1] == "Rename Bilateral meeting to Talks"


def test_a_field_is_saved_when_nothing_was_typed_for_a_while(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.noteField, "Flags on the table")
    began = monotonic()
    qtbot.waitUntil(lambda: held(nurbek, event)["note"] == "Flags on the table", timeout=3000)
    assert 0.4 < monotonic() - began < 2.5
    assert form.ui.noteField.hasFocus()


def test_enter_saves_a_field_and_stays_in_it(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.inCharge, "Protocol desk")
    qtbot.keyClick(form.ui.inCharge, Qt.Key.Key_Return)
    assert held(nurbek, event)["in_charge"] == "Protocol desk"
    assert form.ui.inCharge.hasFocus()


def test_a_longer_text_of_one_line_is_saved_when_tab_leaves_it(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event = event_of(nurbek, MEETING)
    form.ui.staffNote.setFocus()
    form.ui.staffNote.selectAll()
    form.ui.staffNote.insertPlainText("Two cars\nat the gate")
    leave(qtbot, form.ui.staffNote)
    assert not form.ui.staffNote.hasFocus()
    assert held(nurbek, event)["staff_note"] == "Two cars at the gate"


def test_all_that_is_typed_in_one_visit_to_a_field_is_one_step(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event, before = event_of(nurbek, MEETING), len(steps_done(nurbek))
    write(qtbot, form.ui.titleField, "Ta")
    qtbot.waitUntil(lambda: held(nurbek, event)["title"] == "Ta", timeout=3000)
    qtbot.keyClicks(form.ui.titleField, "lks")
    qtbot.waitUntil(lambda: held(nurbek, event)["title"] == "Talks", timeout=3000)
    leave(qtbot, form.ui.titleField)
    assert len(steps_done(nurbek)) == before + 1
    nurbek.undo()
    assert held(nurbek, event)["title"] == MEETING


def test_another_visit_to_a_field_is_another_step(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    for title in ("Talks", "Consultations"):
        write(qtbot, form.ui.titleField, title)
        leave(qtbot, form.ui.titleField)
    nurbek.undo()
    assert held(nurbek, event)["title"] == "Talks"


def test_what_was_typed_is_saved_when_another_thing_is_selected(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, "Tea").id)))
    assert held(nurbek, event)["title"] == "Talks"
    assert form.ui.titleField.text() == "Tea"


# --- while somebody types --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "there"), [("Talks ", "Talks"), ("Talks   in", "Talks in")])
def test_saving_leaves_what_stands_in_the_field_and_its_cursor(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, typed: str, there: str
) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.titleField, typed)
    qtbot.waitUntil(lambda: held(nurbek, event)["title"] == there, timeout=3000)
    assert (form.ui.titleField.text(), form.ui.titleField.cursorPosition()) == (typed, len(typed))
    qtbot.keyClicks(form.ui.titleField, "!")
    leave(qtbot, form.ui.titleField)
    assert held(nurbek, event)["title"] == " ".join(f"{typed}!".split())
    assert form.ui.titleField.text() == held(nurbek, event)["title"]


def test_a_time_is_written_out_only_when_its_field_is_left(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.starts, "8")
    qtbot.waitUntil(lambda: str(held(nurbek, event)["starts"]).endswith("08:00:00"), timeout=3000)
    assert form.ui.starts.text() == "8"
    qtbot.keyClicks(form.ui.starts, "45")
    leave(qtbot, form.ui.starts)
    assert form.ui.starts.text() == "08:45"
    assert str(held(nurbek, event)["starts"]) == "2026-02-02 08:45:00"


def test_a_change_elsewhere_does_not_overwrite_what_is_being_typed(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Tal")
    assert nurbek.context.do(change_event(nurbek.context.plan, event.id, note="Flags"))
    assert form.ui.noteField.text() == "Flags"
    assert form.ui.titleField.text() == "Tal"
    qtbot.keyClicks(form.ui.titleField, "ks")
    leave(qtbot, form.ui.titleField)
    assert held(nurbek, event)["title"] == "Talks"


def test_undo_shows_in_a_field_that_has_the_focus(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.titleField, "Talks")
    nurbek.undo()
    assert form.ui.titleField.text() == MEETING
    assert form.ui.titleField.hasFocus()


# --- what can't be saved ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("starts", "half past", "Write a time such as 9:30 or 0930."),
        ("ends", "25:10", "Write a time such as 9:30 or 0930."),
        ("day", "31 Feb", "Write a date such as 2.2.26, 2 Feb or Mon."),
    ],
)
def test_a_refused_value_stays_with_the_reason_under_its_field(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, name: str, typed: str, sentence: str
) -> None:
    event, field = event_of(nurbek, MEETING), getattr(form.ui, name)
    before = held(nurbek, event)
    write(qtbot, field, typed)
    leave(qtbot, field)
    assert (field.text(), field.property("state"), field.accessibleDescription()) == (typed, "error", sentence)
    assert said_under(field) == [sentence]
    assert held(nurbek, event) == before


def test_an_empty_title_is_refused_in_a_sentence(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.titleField, " ")
    leave(qtbot, form.ui.titleField)
    (sentence,) = said_under(form.ui.titleField)
    assert sentence.endswith(".")
    assert "title" in sentence
    assert held(nurbek, event)["title"] == MEETING


def test_the_message_goes_when_the_value_is_mended(form: EventDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.starts, "x")
    leave(qtbot, form.ui.starts)
    write(qtbot, form.ui.starts, "900")
    leave(qtbot, form.ui.starts)
    assert said_under(form.ui.starts) == []
    assert (form.ui.starts.text(), form.ui.starts.property("state")) == ("09:00", "")
    assert form.ui.starts.accessibleDescription() == ""


def test_esc_takes_back_what_was_typed_then_leaves_the_field_then_closes_the_dock(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    dock, field = form.window().ui.dock, form.ui.starts
    write(qtbot, field, "x")
    leave(qtbot, field)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), said_under(field), field.hasFocus()) == ("09:15", [], True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    table = timeline(nurbek)
    assert (table.hasFocus(), dock.isVisible()) == (True, True)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert not dock.isVisible()


def test_what_can_not_be_saved_is_told_when_something_else_is_selected(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    write(qtbot, form.ui.starts, "<b>x</b>")
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, "Tea").id)))
    banner = form.window().ui.banners.banner("refused")
    assert banner.text.head == "“<b>x</b>” was not saved."
    assert banner.text.body == "Write a time such as 9:30 or 0930."
    assert form.ui.starts.text() == "11:45"
    assert said_under(form.ui.starts) == []


def test_a_row_that_goes_takes_what_was_typed_for_it_along(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    write(qtbot, form.ui.starts, "x")
    leave(qtbot, form.ui.starts)
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert event.id not in nurbek.context.plan.events
    assert nurbek.flush()
    nurbek.undo()
    assert form.row_id == event.id
    assert form.ui.starts.text() == "09:15"


def test_nothing_can_be_typed_into_a_closed_visit(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    nurbek._set_status("closed")  # noqa: SLF001 - the menu of the top bar
    assert form.ui.titleField.isReadOnly()
    assert form.ui.staffNote.isReadOnly()
    off = (form.ui.kind, form.ui.place, form.ui.public, form.ui.witnesses)
    assert [each.isEnabled() for each in off] == [False] * len(off)
    write(qtbot, form.ui.titleField, "Talks")
    leave(qtbot, form.ui.titleField)
    assert held(nurbek, event_of(nurbek, MEETING))["title"] == MEETING
    nurbek.undo()
    assert not form.ui.titleField.isReadOnly()


# --- anything can be pasted ------------------------------------------------------------------------------------

HUGE = 10_000_000


@pytest.mark.parametrize("letter", ["x", "😀", "بہ"])
def test_a_paste_of_ten_megabytes_is_cut_to_what_the_field_takes(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, letter: str
) -> None:
    event = event_of(nurbek, MEETING)
    QGuiApplication.clipboard().setText("a" + letter * (HUGE // len(letter.encode())))
    for field, name in ((form.ui.titleField, "title"), (form.ui.staffNote, "staff_note")):
        field.setFocus()
        field.selectAll()
        began = monotonic()
        field.paste()
        leave(qtbot, field)
        assert monotonic() - began < 2
        text = str(held(nurbek, event)[name])
        assert 500 <= len(text) <= 1000
        assert set(text) == {"a", *letter}
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("name", ["titleField", "staffNote"])
def test_what_was_cut_is_told_under_the_field_until_something_else_is_typed(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, name: str
) -> None:
    field = getattr(form.ui, name)
    QGuiApplication.clipboard().setText("x" * 1001)
    field.setFocus()
    field.selectAll()
    field.paste()
    leave(qtbot, field)
    labels = [each for each in form.findChildren(QLabel) if each.text() == "Cut to 1,000 letters."]
    assert [(each.property("role"), each.isVisible()) for each in labels] == [("warn", True)]
    assert (field.accessibleDescription(), field.property("state") or "") == ("Cut to 1,000 letters.", "")
    assert "x" * 1000 in held(nurbek, nurbek.context.plan.events[form.row_id]).values()
    write(qtbot, field, "Short")
    leave(qtbot, field)
    assert (labels[0].isVisible(), field.accessibleDescription()) == (False, "")
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("Réunion 🤝 👨‍👩‍👧", "Réunion 🤝 👨‍👩‍👧"),
        ("Kafe\u0301", "Kaf\u00e9"),
        ("دوطرفہ ملاقات", "دوطرفہ ملاقات"),
        ("a\u202eb\x07c\nd", "abc d"),
    ],
)
def test_a_title_in_any_script_is_kept_and_cleaned(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, typed: str, there: str
) -> None:
    event = event_of(nurbek, MEETING)
    form.ui.titleField.setFocus()
    form.ui.titleField.selectAll()
    QGuiApplication.clipboard().setText(typed)
    form.ui.titleField.paste()
    leave(qtbot, form.ui.titleField)
    assert held(nurbek, event)["title"] == there
    assert form.ui.titleField.text() == there
    QGuiApplication.clipboard().clear()


# --- undo by its key -------------------------------------------------------------------------------------------


def test_ctrl_z_in_a_field_where_nothing_was_typed_takes_the_last_step_back(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    form.window().actions_.connect("undo", nurbek.undo)
    form.window().actions_.connect("redo", nurbek.redo)
    write(qtbot, form.ui.titleField, "Talks")
    for field in (form.ui.noteField, form.ui.staffNote):
        field.setFocus()
        assert event_of(nurbek, "Talks")
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert event_of(nurbek, MEETING)
        assert field.hasFocus()
        qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_takes_back_first_what_was_typed_in_the_field(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    form.window().actions_.connect("undo", nurbek.undo)
    write(qtbot, form.ui.titleField, "Talks")
    steps = steps_done(nurbek)
    qtbot.keyClick(form.ui.titleField, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.ui.titleField.text() != "Talks"
    leave(qtbot, form.ui.titleField)
    assert steps_done(nurbek) == steps
    assert event_of(nurbek, MEETING)
