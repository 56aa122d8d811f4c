from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windowing import event_of, held, shown_event, write

from delegation_planner.edits.events import remove_event
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Subject

MEETING = "Bilateral meeting"


def shown(window: Window) -> list[str]:
    """Return the words of the labels that stand in the details."""
    page = window.ui.details.currentWidget()
    assert page
    return [label.text() for label in page.findChildren(QLabel)]


def test_without_a_selection_it_says_so(nurbek: Conductor, window: Window) -> None:
    nurbek.context.selection.choose(None)
    assert shown(window) == ["Nothing selected"]
    assert nurbek.dock.form is None
    nurbek.context.selection.choose(Subject("no such table", "x"))
    assert shown(window) == ["Nothing selected"]


def test_one_form_serves_all_rows_of_a_kind(nurbek: Conductor, window: Window) -> None:
    first = shown_event(nurbek, MEETING)
    assert shown_event(nurbek, "Tea") is first
    assert window.ui.details.currentWidget() is first


def test_a_row_that_is_gone_is_shown_no_more_and_comes_back_with_undo(nurbek: Conductor, window: Window) -> None:
    form = shown_event(nurbek, MEETING)
    event = event_of(nurbek, MEETING)
    nurbek.context.bench.work.do(remove_event(nurbek.context.plan, event.id))
    assert form.row_id != event.id or window.ui.details.currentWidget() is not form
    nurbek.undo()
    assert window.ui.details.currentWidget() is form
    assert form.ui.heading.text() == MEETING


def test_what_is_typed_is_saved_when_nothing_is_selected_any_more(nurbek: Conductor, qtbot: QtBot) -> None:
    event, form = event_of(nurbek, MEETING), shown_event(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    nurbek.context.selection.choose(None)
    assert held(nurbek, event)["title"] == "Talks"


def test_all_rows_of_another_visit_are_shown_after_it_is_opened(nurbek: Conductor, window: Window) -> None:
    shown_event(nurbek, MEETING)
    nurbek.context.bench.work.open_visit(None)
    assert shown(window) == ["Nothing selected"]
