"""The notes of the selected thing: what the checks say of it, the repair, and the way to the other one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from windowing import event_of, shown_event, steps_done

from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.note import Note

ROUND_TABLE, SIGNING = "Rectors’ round table", "MoU signing ceremony"


def _notes(form: EventDetails) -> list[Note]:
    return [note for note in form.ui.problems.findChildren(Note) if not note.isHidden()]


def _buttons(note: Note) -> dict[str, QPushButton]:
    return {button.text(): button for button in note.findChildren(QPushButton)}


def _shown(conductor: Conductor, qtbot: QtBot, title: str) -> tuple[EventDetails, Note]:
    """Select an event and wait for the note of its first problem with a repair."""
    form = shown_event(conductor, title)
    qtbot.waitUntil(lambda: bool(_notes(form)) and len(_buttons(_notes(form)[0])) == 2)
    return form, _notes(form)[0]


def test_the_gravest_problem_stands_above_the_form(nurbek: Conductor, qtbot: QtBot) -> None:
    form, note = _shown(nurbek, qtbot, SIGNING)
    assert note.property("note") == "danger"
    assert note.accessibleName() == (
        "Rectors are expected in two places. Mon 10:45–11:00. Rectors’ round table runs into MoU signing ceremony."
    )
    assert list(_buttons(note)) == ["End Rectors’ round table at 10:40", "Show"]
    assert len(_notes(form)) <= 2


def test_show_goes_to_the_other_one_where_the_repair_is_called_shorter(nurbek: Conductor, qtbot: QtBot) -> None:
    _, note = _shown(nurbek, qtbot, SIGNING)
    qtbot.mouseClick(_buttons(note)["Show"], Qt.MouseButton.LeftButton)
    assert nurbek.context.selection.subject == Subject("events", event_of(nurbek, ROUND_TABLE).id)
    _, note = _shown(nurbek, qtbot, ROUND_TABLE)
    assert list(_buttons(note)) == ["End it at 10:40", "Show"]


def test_the_repair_is_one_step_after_which_the_note_is_gone(nurbek: Conductor, qtbot: QtBot) -> None:
    form, note = _shown(nurbek, qtbot, ROUND_TABLE)
    before = len(steps_done(nurbek))
    qtbot.mouseClick(_buttons(note)["End it at 10:40"], Qt.MouseButton.LeftButton)
    assert f"{event_of(nurbek, ROUND_TABLE).ends:%H:%M}" == "10:40"
    assert len(steps_done(nurbek)) == before + 1
    qtbot.waitUntil(lambda: not any(note.property("note") == "danger" for note in _notes(form)))


def test_what_is_right_has_no_note(nurbek: Conductor, qtbot: QtBot) -> None:
    _shown(nurbek, qtbot, SIGNING)
    form = shown_event(nurbek, "Tea")
    assert form.ui.problems.isHidden()
