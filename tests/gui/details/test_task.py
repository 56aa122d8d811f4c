"""The details of a task."""

from datetime import date, time

import pytest
from keyboard import type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from windowing import steps_done

from delegation_planner.edits.tasks import set_due
from delegation_planner.edits.typed_due import Due
from delegation_planner.gui.details.task import TaskDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.planning import Task

TITLE = "Walk-through of the signing"


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> TaskDetails:
    row = next(each for each in nurbek.context.plan.tasks.values() if each.title == TITLE)
    nurbek.go(Place("tasks", Subject("tasks", row.id)))
    form = nurbek.dock.form
    assert isinstance(form, TaskDetails)
    return form


def write(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    type_words(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def told(form: TaskDetails) -> list[str]:
    labels = form.findChildren(QLabel)
    return [label.text() for label in labels if label.property("role") == "error" and label.text()]


def held(form: TaskDetails) -> Task:
    return form.row


def test_it_shows_the_task(form: TaskDetails) -> None:
    ui = form.ui
    assert [field.text() for field in (ui.titleField, ui.due, ui.at, ui.owner)] == [
        *(TITLE, "T-4", "15:00", "Protocol desk"),
    ]
    assert ui.heading.text() == TITLE
    assert ui.dueNote.text() == "Thu 29 Jan 2026, moves with the visit"
    assert ui.about.currentText() == "MoU signing ceremony · Mon 2 Feb 10:45"
    assert (ui.done.isChecked(), ui.note.isVisible()) == (False, False)


def test_its_words_are_kept(form: TaskDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.owner, "Ceremonies desk")
    write(qtbot, form.ui.titleField, "Rehearsal")
    field: QPlainTextEdit = form.ui.noteField
    field.setFocus()
    qtbot.keyClicks(field, "With the aides")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert (held(form).owner, held(form).title, held(form).note) == ("Ceremonies desk", "Rehearsal", "With the aides")


def test_a_day_keeps_the_time_unless_one_is_typed(form: TaskDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.due, "T-2")
    assert (held(form).days_before, held(form).at) == (2, time(15))
    write(qtbot, form.ui.due, "Fri 9:30")
    assert (held(form).days_before, held(form).due, held(form).at) == (None, date(2026, 1, 30), time(9, 30))
    assert (form.ui.due.text(), form.ui.at.text(), form.ui.dueNote.isVisible()) == ("30 Jan 2026", "09:30", False)
    write(qtbot, form.ui.at, "")
    assert (held(form).due, held(form).at) == (date(2026, 1, 30), None)
    write(qtbot, form.ui.due, "")
    assert (held(form).days_before, held(form).due, held(form).at) == (None, None, None)


def test_a_time_needs_a_day(form: TaskDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.due, "")
    write(qtbot, form.ui.at, "9:30")
    assert told(form) == ["Write first on which day it is due."]
    assert held(form).at is None


def test_what_is_no_day_is_told(form: TaskDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.due, "soon")
    assert told(form) == ["Write when it is due, such as T-14, 2 Feb or Fri 15:30."]
    assert held(form).days_before == 4


def test_it_is_ticked_off_in_one_step(form: TaskDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.done.setFocus()
    qtbot.keyClick(form.ui.done, Qt.Key.Key_Space)
    assert (held(form).title, held(form).done, form.ui.done.isChecked()) == (TITLE, True, True)
    assert nurbek.dock.form is form
    assert form.isVisible()
    assert steps_done(nurbek)[-1] == f"Tick off {TITLE}"


def test_it_says_that_it_is_overdue(form: TaskDetails, nurbek: Conductor) -> None:
    nurbek.context.do(set_due(nurbek.context.plan, form.row_id, Due(day=date(2026, 1, 26))))
    assert form.ui.note.isVisible()
    assert form.ui.note.accessibleName().startswith("This task is overdue.")


def test_it_is_linked_to_another_thing_and_leads_there(form: TaskDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    form.ui.about.setFocus()
    line = form.ui.about.lineEdit()
    assert line is not None
    line.selectAll()
    type_words(line, "KEMU")
    qtbot.keyClick(form.ui.about, Qt.Key.Key_Return)
    mou = nurbek.context.plan.mous[held(form).mou_id or ""]
    assert (mou.number, held(form).event_id) == (6, None)
    assert steps_done(nurbek)[-1] == f"Link {TITLE} to MoU 6"
    qtbot.mouseClick(form.ui.openAbout, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "ceremonies"
    assert nurbek.context.selection.subject == Subject("mous", mou.id)


def test_it_is_linked_to_nothing(form: TaskDetails, qtbot: QtBot) -> None:
    line = form.ui.about.lineEdit()
    assert line is not None
    form.ui.about.setFocus()
    line.selectAll()
    type_words(line, "Nothing")
    qtbot.keyClick(form.ui.about, Qt.Key.Key_Return)
    assert (held(form).event_id, form.ui.openAbout.isVisible()) == (None, False)


def test_it_is_removed(form: TaskDetails, nurbek: Conductor, qtbot: QtBot) -> None:
    row_id = form.row_id
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert row_id not in nurbek.context.plan.tasks
    nurbek.undo()
    assert row_id in nurbek.context.plan.tasks
    assert nurbek.page_name == "tasks"
