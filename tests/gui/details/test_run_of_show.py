"""The run-of-show of the signing of the reference visit."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.run_of_show import RunOfShow
from delegation_planner.gui.details.signing import SigningDetails
from delegation_planner.gui.details.steps import END
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.programme import Step

_Key = Qt.Key


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> SigningDetails:
    nurbek.go(Place("ceremonies", Subject("signings", next(iter(nurbek.context.plan.signings)))))
    form = nurbek.dock.form
    assert isinstance(form, SigningDetails)
    return form


@pytest.fixture(name="show")
def _show(form: SigningDetails) -> RunOfShow:
    form.ui.show.ui.steps.setFocus()
    return form.ui.show


def steps(conductor: Conductor) -> tuple[Step, ...]:
    return next(iter(conductor.context.plan.steps_by_event.values()))


def lines(show: RunOfShow) -> list[str]:
    return [f"{row.time} {row.title}" for row in show.ui.steps.listing.rows]


def test_it_says_when_where_and_whether_it_fits(show: RunOfShow) -> None:
    assert show.ui.whereAndWhen.text() == "10:45–11:45, Auditorium, MoFE&PT"
    assert show.ui.fit.text() == "17 steps · 60 min · fits exactly"
    assert lines(show)[:2] == ["10:45 Guests seated", "10:50 Ministers enter"]
    assert lines(show)[-1] == "11:45 End, then Joint press statement"
    assert show.ui.steps.listing.rows[0].spoken == "10:45, Guests seated, 5 minutes, Protocol desk"
    assert [row.title for row in show.ui.steps.listing.rows if row.must] == [
        "MoU 8: party to be confirmed – Kazakh university 8"
    ]


def test_a_longer_step_moves_the_next_ones_past_the_end(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    show.ui.steps.select(steps(nurbek)[0].id)
    qtbot.keyClick(show.ui.steps, _Key.Key_Return)
    assert show.ui.stepTitle.hasFocus()
    show.ui.stepMinutes.selectAll()
    qtbot.keyClicks(show.ui.stepMinutes, "10")
    qtbot.keyClick(show.ui.stepMinutes, _Key.Key_Return)
    assert steps(nurbek)[0].minutes == 10
    assert lines(show)[1] == "10:55 Ministers enter"
    assert lines(show)[-1] == "11:50 End, 5 min over"
    assert show.ui.fit.text() == "17 steps · 65 min · 5 min over"
    assert show.ui.fit.property("role") == "error"
    nurbek.undo()
    assert lines(show)[-1] == "11:45 End, then Joint press statement"


def test_what_is_no_length_is_explained(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    show.ui.steps.select(steps(nurbek)[0].id)
    show.open_form("stepMinutes")
    qtbot.keyClicks(show.ui.stepMinutes, "long")
    qtbot.keyClick(show.ui.stepMinutes, _Key.Key_Return)
    assert show.ui.stepMinutes.accessibleDescription() == "Write a length such as 45 min or 1 h 30."
    assert steps(nurbek)[0].minutes == 5


def test_what_was_typed_belongs_to_the_step_it_was_typed_for(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    first, second = steps(nurbek)[:2]
    show.ui.steps.select(first.id)
    show.open_form()
    qtbot.keyClicks(show.ui.stepTitle, "Everybody seated")
    show.ui.steps.select(second.id)
    assert [step.title for step in steps(nurbek)[:2]] == ["Everybody seated", "Ministers enter"]
    assert show.ui.stepTitle.text() == "Ministers enter"
    qtbot.keyClick(show.ui.stepTitle, _Key.Key_Escape)
    assert show.ui.form.isHidden()
    assert show.ui.steps.hasFocus()


def test_note_and_person_in_charge_are_changed(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    show.ui.steps.select(steps(nurbek)[1].id)
    show.open_form()
    show.ui.stepCharge.selectAll()
    qtbot.keyClicks(show.ui.stepCharge, "Protocol desk")
    show.ui.stepNote.selectAll()
    qtbot.keyClicks(show.ui.stepNote, "Guests first")
    assert nurbek.flush()
    step = steps(nurbek)[1]
    assert (step.in_charge, step.note) == ("Protocol desk", "Guests first")
    choices = [show.ui.stepMou.itemText(n) for n in range(3)]
    assert choices == ["None", "MoU 1, QAU", "MoU 2, NUST"]


def test_alt_with_an_arrow_and_the_handle_move_a_step(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    first, second = steps(nurbek)[:2]
    show.ui.steps.select(second.id)
    qtbot.keyClick(show.ui.steps, _Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.id for step in steps(nurbek)[:2]] == [second.id, first.id]
    assert show.ui.steps.current_id == second.id
    view = show.ui.steps.viewport()
    boxes = [show.ui.steps.visualRect(show.ui.steps.listing.index(row, 0)) for row in (0, 1)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[0].center().y()))
    QTest.mouseMove(view, QPoint(8, boxes[1].top()))
    QTest.mouseMove(view, QPoint(8, boxes[1].bottom() - 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[1].bottom() - 2))
    assert [step.id for step in steps(nurbek)[:2]] == [first.id, second.id]


def test_a_step_is_added_below_the_chosen_one_and_removed(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    show.ui.steps.select(steps(nurbek)[0].id)
    qtbot.mouseClick(show.ui.addStep, Qt.MouseButton.LeftButton)
    assert show.ui.stepTitle.hasFocus()
    qtbot.keyClicks(show.ui.stepTitle, "Flags checked")
    assert nurbek.flush()
    assert [step.title for step in steps(nurbek)[:3]] == ["Guests seated", "Flags checked", "Ministers enter"]
    show.ui.steps.setFocus()
    qtbot.keyClick(show.ui.steps, _Key.Key_Delete)
    assert [step.title for step in steps(nurbek)[:2]] == ["Guests seated", "Ministers enter"]
    assert show.ui.steps.current_id == steps(nurbek)[1].id


def test_the_end_is_no_step(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    label = nurbek.context.bench.work.undo_label
    show.ui.steps.select(END)
    for key in (_Key.Key_Delete, _Key.Key_Return):
        qtbot.keyClick(show.ui.steps, key)
    qtbot.keyClick(show.ui.steps, _Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert nurbek.context.bench.work.undo_label == label
    assert show.ui.form.isHidden()


def test_n_adds_a_step_below_the_chosen_one(show: RunOfShow, nurbek: Conductor, qtbot: QtBot) -> None:
    show.ui.steps.select(steps(nurbek)[1].id)
    qtbot.keyClick(show.ui.steps, _Key.Key_N)
    assert show.ui.stepTitle.hasFocus()
    qtbot.keyClicks(show.ui.stepTitle, "All stand")
    qtbot.keyClick(show.ui.stepTitle, _Key.Key_Return)
    assert [step.title for step in steps(nurbek)][:4] == [
        "Guests seated",
        "Ministers enter",
        "All stand",
        "Anthems: Kazakhstan, Pakistan",
    ]
    nurbek.undo()
    nurbek.undo()
    assert len(steps(nurbek)) == 17


def _fields(show: RunOfShow) -> list[QWidget]:
    ui = show.ui
    fields = (ui.stepTitle, ui.stepMinutes, ui.stepCharge, ui.stepMou, ui.stepNote, ui.removeStep, ui.closeForm)
    return [field for field in fields if field.isVisible()]


def _box(show: RunOfShow, field: QWidget) -> QRect:
    return QRect(field.mapTo(show.ui.form, QPoint()), field.size())


def _sees_chosen(show: RunOfShow) -> bool:
    chosen = show.ui.steps.visualRect(show.ui.steps.currentIndex())
    return show.ui.steps.viewport().rect().contains(chosen)


def _least(field: QWidget) -> int:
    """Return the height that a field must have."""
    return min(field.minimumSizeHint().height(), field.maximumHeight())


def test_the_fields_keep_their_height_in_a_small_window_with_large_text(
    show: RunOfShow, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    window.preferences.text_size = 150
    try:
        window.resize(1024, 640)
        QApplication.processEvents()
        nurbek.context.selection.enter("")
        QApplication.processEvents()
        show.ui.steps.select(steps(nurbek)[5].id)
        qtbot.keyClick(show.ui.steps, _Key.Key_Return)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: _sees_chosen(show))
        show.ui.steps.setFocus()  # the thicker border of a field with the focus would count as height
        fields = _fields(show)
        assert len(fields) == 7
        for one, other in combinations(fields, 2):
            assert not _box(show, one).intersects(_box(show, other))
        for field in fields:
            assert field.height() >= _least(field), field.objectName()
        assert show.ui.form.rect().contains(_box(show, show.ui.stepTitle))
        assert show.ui.formArea.height() >= 2 * show.ui.stepTitle.height()
    finally:
        window.preferences.text_size = 100
