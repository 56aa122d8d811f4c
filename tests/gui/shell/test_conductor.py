from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from windowing import event_of, held, leave, programme, shown_event, write

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.events import change_event, move_event
from delegation_planner.errors import Refused
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import Look
from delegation_planner.store.opening import open_store

MEETING = "Bilateral meeting"


def bar_says(window: Window, name: str) -> str:
    label = window.ui.bar.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def rename(conductor: Conductor, title: str, to: str) -> None:
    """Rename an event as a form would."""
    plan = conductor.context.plan
    assert conductor.context.do(change_event(plan, event_of(conductor, title).id, title=to))


def visit_id(conductor: Conductor, code: str) -> str:
    return next(visit.id for visit in conductor.context.bench.work.visits if visit.code == code)


# --- undo and redo ---------------------------------------------------------------------------------------------


def test_undo_and_redo_name_their_step(nurbek: Conductor, window: Window) -> None:
    rename(nurbek, MEETING, "Talks & tea")
    undo, redo = window.ui.undo, window.ui.redo
    assert undo.toolTip() == "Undo: Rename Bilateral meeting to Talks & tea (Ctrl+Z)"
    assert undo.accessibleName() == "Undo: Rename Bilateral meeting to Talks & tea"
    assert window.actions_.by_name["undo"].text() == "Undo: Rename Bilateral meeting to Talks && tea"
    assert not redo.isEnabled()
    nurbek.undo()
    assert redo.toolTip() == "Redo: Rename Bilateral meeting to Talks & tea (Ctrl+Y)"
    assert window.actions_.by_name["redo"].text() == "Redo: Rename Bilateral meeting to Talks && tea"
    nurbek.redo()
    assert (redo.isEnabled(), redo.toolTip()) == (False, "Redo (Ctrl+Y)")
    assert bar_says(window, "said") == "Done again: Rename Bilateral meeting to Talks & tea"


def test_a_long_label_is_said_shortened_and_makes_the_window_no_wider(nurbek: Conductor, window: Window) -> None:
    narrowest = window.minimumSizeHint().width()
    edit = change_event(nurbek.context.plan, event_of(nurbek, MEETING).id, title="m" * 1000)
    nurbek.context.do(edit, said=edit.label)
    said = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(said, QLabel)
    assert len(said.text()) == 80
    assert said.text().startswith("Rename Bilateral meeting to mmm")
    assert said.toolTip() == "Rename Bilateral meeting to " + "m" * 1000
    assert window.minimumSizeHint().width() == narrowest


def test_undo_of_a_new_item_leads_back_to_the_list(nurbek: Conductor, qtbot: QtBot) -> None:
    page = programme(nurbek)
    nurbek.go(Place("programme"))
    page.ui.table.setFocus()
    qtbot.keyClick(page.ui.table, Qt.Key.Key_N)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "titleField"
    nurbek.undo()
    assert QApplication.focusWidget() is page.ui.table
    first = page.ui.table.current_id
    assert first
    before = nurbek.context.plan.events[first].starts
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert nurbek.context.plan.events[first].starts == before - timedelta(minutes=5)


def test_undo_brings_page_day_and_selection_along(nurbek: Conductor, qtbot: QtBot, window: Window) -> None:
    flight = event_of(nurbek, "Departure from Islamabad")
    rename(nurbek, flight.title, "Flight")
    nurbek.go(Place("venues"))
    qtbot.mouseClick(window.ui.undo, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", flight.id)
    assert programme(nurbek).ui.days.value == "2026-02-03"
    assert programme(nurbek).ui.table.current_id == flight.id
    assert nurbek.dock.form
    assert nurbek.dock.form.row_id == flight.id
    assert bar_says(window, "said") == "Undone: Rename Departure from Islamabad to Flight"


def test_fifty_presses_of_undo_in_a_row_take_fifty_steps_back(nurbek: Conductor, window: Window) -> None:
    event = event_of(nurbek, MEETING)
    before = held(nurbek, event)
    for number in range(50):
        assert nurbek.context.do(change_event(nurbek.context.plan, event.id, note=f"Note {number}"))
    for _ in range(50):
        window.top_bar.undo_wanted.emit()
    assert held(nurbek, event) == before
    assert nurbek.context.selection.subject == Subject("events", event.id)
    for _ in range(60):
        window.top_bar.redo_wanted.emit()
    assert held(nurbek, event)["note"] == "Note 49"
    assert bar_says(window, "said") == "Nothing to do again"


def test_where_nothing_was_done_nothing_can_be_undone(empty: Conductor, window: Window) -> None:
    assert (window.ui.undo.isEnabled(), window.ui.undo.toolTip()) == (False, "Undo (Ctrl+Z)")
    empty.undo()
    assert bar_says(window, "said") == "Nothing to undo"


def test_undo_goes_to_the_visit_in_which_the_step_was(nurbek: Conductor, window: Window) -> None:
    rename(nurbek, MEETING, "Talks")
    nurbek.open_visit(visit_id(nurbek, "hec-2025-02-14"), "programme")
    nurbek.undo()
    assert nurbek.context.plan.visit.code == "nurbek-2026"
    assert nurbek.context.selection.subject == Subject("events", event_of(nurbek, MEETING).id)
    assert window.ui.title.text() == nurbek.context.plan.visit.title


def test_undo_works_after_a_restart(
    nurbek: Conductor, path: Path, clock: Clock, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    event = event_of(nurbek, MEETING)
    rename(nurbek, MEETING, "Talks")
    nurbek.context.bench.work.close()
    window = Window(look, Preferences(tmp_path / "other.ini"))
    qtbot.addWidget(window)
    window.show()
    jobs = Jobs()
    again = Conductor(window, Workbench(open_store(path, clock), clock), jobs, clock)
    assert window.ui.undo.toolTip() == "Undo: Rename Bilateral meeting to Talks (Ctrl+Z)"
    again.undo()
    assert held(again, event)["title"] == MEETING
    assert again.context.selection.subject == Subject("events", event.id)
    jobs.finish()
    again.context.bench.work.close()


def test_undo_saves_first_what_is_being_typed(nurbek: Conductor, qtbot: QtBot) -> None:
    form = shown_event(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    nurbek.undo()
    assert event_of(nurbek, MEETING)
    nurbek.redo()
    assert event_of(nurbek, "Talks")


def test_what_is_removed_can_be_taken_back_from_the_status_bar(nurbek: Conductor, qtbot: QtBot, window: Window) -> None:
    form = shown_event(nurbek, "Tea")
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    assert bar_says(window, "said") == "Removed Tea"
    line = window.status_line
    qtbot.waitUntil(line._undo.isVisible)  # noqa: SLF001 - the button beside it
    qtbot.mouseClick(line._undo, Qt.MouseButton.LeftButton)  # noqa: SLF001
    assert event_of(nurbek, "Tea")
    assert line._undo.isHidden()  # noqa: SLF001


# --- what the window says --------------------------------------------------------------------------------------


def test_the_state_of_the_visit_is_chosen_in_the_top_bar(nurbek: Conductor, window: Window) -> None:
    menu = window.ui.status.menu()
    words = [action.text() for action in menu.actions()]
    assert words == ["Idea", "Planning", "Confirmed", "Running", "Closed"]
    menu.actions()[words.index("Confirmed")].trigger()
    assert nurbek.context.plan.visit.status == "confirmed"
    assert window.ui.status.text() == "Confirmed"
    assert [a.text() for a in window.ui.status.menu().actions() if a.isChecked()] == ["Confirmed"]
    nurbek.undo()
    assert window.ui.status.text() == words[1]


def test_the_navigation_counts_members_and_shows_the_flags(nurbek: Conductor, window: Window) -> None:
    assert window.navigation.buttons["delegation"].accessibleName().startswith("Delegation, 25")
    assert not window.ui.guestFlag.pixmap().isNull()
    assert not window.ui.hostFlag.pixmap().isNull()
    assert window.navigation.buttons["programme"].isChecked()
    nurbek.context.bench.work.open_visit(None)
    assert window.navigation.buttons["delegation"].accessibleName() == "Delegation"
    assert window.ui.guestFlag.pixmap().isNull()
    assert not window.navigation.buttons["programme"].isEnabled()
    assert window.navigation.buttons["programme"].toolTip() == "Open a visit first"


def test_the_status_bar_tells_of_the_page(nurbek: Conductor, window: Window) -> None:
    words = ["1 item selected", "Drag to move in 5-minute steps", "Times in Islamabad, PKT (UTC+5)"]
    assert bar_says(window, "words") == "      ".join(words)
    assert bar_says(window, "keys") == "Alt+↑↓ move 5 min · Alt+Shift+↑↓ change length"
    assert programme(nurbek)
    assert bar_says(window, "words") == "      ".join((words[0], words[2]))
    assert bar_says(window, "keys") == "F2 edits a cell · Alt+↑↓ moves 5 min · N new item"
    nurbek.say("Something")
    assert bar_says(window, "said") == "Something"
    window.status_line._timer.setInterval(0)  # noqa: SLF001 - not to wait for ten seconds
    window.status_line._timer.start()  # noqa: SLF001


def test_what_is_refused_is_told_in_a_banner_that_goes_with_the_next_success(nurbek: Conductor, window: Window) -> None:
    event = event_of(nurbek, MEETING)
    nurbek.context.tell(Refused("“{a}” is closed.", a="A & <b>"))
    banner = window.ui.banners.banner("refused")
    assert banner
    assert (banner.text.kind, banner.text.head) == ("warn", "“A & <b>” is closed.")
    assert nurbek.context.do(move_event(nurbek.context.plan, event.id, event.starts.replace(minute=20)))
    assert window.ui.banners.banner("refused") is None


def test_a_refused_edit_changes_nothing(nurbek: Conductor, window: Window) -> None:
    event = event_of(nurbek, MEETING)
    stale = change_event(nurbek.context.plan, event.id, title="Stale")
    rename(nurbek, MEETING, "Talks")
    assert not nurbek.context.do(stale)
    banner = window.ui.banners.banner("refused")
    assert banner
    assert "was changed meanwhile" in banner.text.head
    assert event_of(nurbek, "Talks")


# --- going -----------------------------------------------------------------------------------------------------


def test_a_place_gives_its_field_the_focus_and_opens_the_dock(nurbek: Conductor, window: Window) -> None:
    form = shown_event(nurbek, MEETING)
    window.toggle_dock()
    assert not window.ui.dock.isVisible()
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, "Tea").id), "noteField"))
    assert window.ui.dock.isVisible()
    assert form.ui.noteField.hasFocus()
    assert form.row_id == event_of(nurbek, "Tea").id


def test_no_page_of_a_visit_is_shown_while_none_is_open(conductor: Conductor) -> None:
    conductor.go(Place("venues"))
    conductor.go(Place("programme"))
    assert conductor.page_name == "venues"


def test_leaving_saves_and_takes_the_pages_out(nurbek: Conductor, window: Window) -> None:
    pages = window.ui.pages.count()
    assert pages >= 1
    nurbek.leave()
    QApplication.sendPostedEvents(None, 52)
    window.navigation.wanted.emit("venues")
    assert nurbek.page_name == "programme"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("size", [100, 130, 150])
def test_the_look_changes_while_the_window_stands(nurbek: Conductor, window: Window, theme: str, size: int) -> None:
    form = shown_event(nurbek, MEETING)
    row = programme(nurbek).ui.table.verticalHeader().defaultSectionSize()
    nurbek.context.look.choose(theme, size / 100)
    assert nurbek.context.look.theme.name == theme
    assert programme(nurbek).ui.table.current_id == form.row_id
    assert programme(nurbek).ui.table.verticalHeader().defaultSectionSize() >= row * size // 150
    assert form.ui.titleField.fontMetrics().height() == form.fontMetrics().height()
    assert not window.grab().isNull()
    nurbek.context.look.choose("light", 1)
    assert QGuiApplication.palette().window().color().name().upper() == "#F3F5F6"


def test_a_field_that_is_left_by_the_keyboard_is_saved(nurbek: Conductor, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    form = shown_event(nurbek, MEETING)
    write(qtbot, form.ui.noteField, "Flags")
    leave(qtbot, form.ui.noteField)
    assert held(nurbek, event)["note"] == "Flags"
