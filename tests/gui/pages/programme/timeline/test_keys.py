"""The timeline in the real window, by keys alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from windowing import event_of, steps_done, timeline

from delegation_planner.edits.events import remove_event
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import EventKind

MEETING, SIGNING = "Bilateral meeting", "MoU signing ceremony"
TABLE, TALK, SESSION = "Rectors’ round table", "Ministers’ private talk", "Technical session"
_Held = Qt.KeyboardModifier
ALT, CTRL, SHIFT = _Held.AltModifier, _Held.ControlModifier, _Held.ShiftModifier
Key = Qt.Key


@pytest.fixture(name="view")
def _view(nurbek: Conductor, window: Window) -> Timeline:
    window.activateWindow()
    pick(nurbek, MEETING)
    view = timeline(nurbek)
    view.setFocus()
    return view


def pick(conductor: Conductor, title: str) -> None:
    conductor.go(Place("programme", Subject("events", event_of(conductor, title).id)))


def span(conductor: Conductor, title: str) -> str:
    event = event_of(conductor, title)
    return f"{event.starts:%H:%M}–{event.ends:%H:%M}"


def groups(conductor: Conductor, title: str) -> list[str]:
    return [group.short_name or group.name for group in conductor.context.plan.groups_at(event_of(conductor, title).id)]


def titles(conductor: Conductor, view: Timeline) -> list[str]:
    return [conductor.context.plan.events[each].title for each in view.selected]


def test_up_and_down_walk_the_items_in_the_order_of_time(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    seen = []
    for key in (Key.Key_Home, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_End, Key.Key_Down):
        qtbot.keyClick(view, key)
        seen += titles(nurbek, view)
    assert seen == [
        "Hotel → MoFE&PT",
        "Welcome by the Federal Minister",
        MEETING,
        SESSION,
        MEETING,
        *[view.board.items[-1].title] * 2,
    ]
    assert nurbek.context.selection.subject == Subject("events", view.selected[0])


def test_left_and_right_walk_the_lanes(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    pick(nurbek, TALK)
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Right):
        qtbot.keyClick(view, key)
        seen += titles(nurbek, view)
    assert seen[:2] == [TABLE, SESSION]
    assert seen[3] == SESSION


def test_alt_with_an_arrow_moves_by_five_minutes_and_alt_shift_changes_the_length(
    nurbek: Conductor, view: Timeline, qtbot: QtBot
) -> None:
    steps = steps_done(nurbek)
    seen = []
    for key, held in (
        (Key.Key_Down, ALT),
        (Key.Key_Up, ALT),
        (Key.Key_Up, ALT),
        (Key.Key_Down, ALT | SHIFT),
        (Key.Key_Up, ALT | SHIFT),
    ):
        qtbot.keyClick(view, key, held)
        seen.append(span(nurbek, MEETING))
    assert seen == ["09:20–10:20", "09:15–10:15", "09:10–10:10", "09:10–10:15", "09:10–10:10"]
    for _ in range(15):
        qtbot.keyClick(view, Key.Key_Up, ALT | SHIFT)
    assert span(nurbek, MEETING) == "09:10–09:15"
    assert steps_done(nurbek)[len(steps)] == "Move Bilateral meeting to 09:20"
    assert (titles(nurbek, view), view.hasFocus()) == ([MEETING], True)


def test_alt_with_left_and_right_change_who_attends(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    pick(nurbek, TALK)
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left):
        qtbot.keyClick(view, key, ALT)
        seen.append(groups(nurbek, TALK))
    assert seen == [["Rectors"], ["Technical"], ["Technical"], ["Rectors"]]


def test_ctrl_with_left_and_right_go_to_another_day(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    page = nurbek.page("programme")
    assert isinstance(page, ProgrammePage)
    seen = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left):
        qtbot.keyClick(view, key, CTRL)
        seen.append((page.ui.days.value, view.board.day))
    days = [date(2026, 2, 3), date(2026, 2, 3), date(2026, 2, 2), date(2026, 2, 1)]
    assert seen == [(day.isoformat(), day) for day in days]
    assert titles(nurbek, view) == ["Arrival in Islamabad"]


def test_n_adds_an_item_after_the_selected_one_in_its_lanes(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    pick(nurbek, TABLE)
    qtbot.keyClick(view, Key.Key_N)
    assert (span(nurbek, "New item"), groups(nurbek, "New item")) == ("11:00–11:30", ["Rectors"])
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "titleField"
    assert titles(nurbek, view) == ["New item"]


def test_a_key_copies_an_item_after_itself(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_D, CTRL | SHIFT)
    both = [f"{each.starts:%H:%M}" for each in nurbek.context.plan.programme if each.title == MEETING]
    assert both == ["09:15", "10:15"]
    assert nurbek.context.plan.events[view.selected[0]].starts.hour == 10


def test_enter_goes_to_the_first_field_and_esc_comes_back(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert nurbek.dock.form
    assert nurbek.dock.form.isAncestorOf(focus)
    qtbot.keyClick(focus, Key.Key_Escape)
    assert QApplication.focusWidget() is view


def test_del_removes_what_is_selected_and_selects_the_next(
    nurbek: Conductor, view: Timeline, window: Window, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Key.Key_Delete)
    assert MEETING not in [each.title for each in nurbek.context.plan.events.values()]
    assert titles(nurbek, view) == [SESSION]
    said = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(said, QLabel)
    assert said.text() == "Removed Bilateral meeting"
    nurbek.undo()
    assert titles(nurbek, view) == [MEETING]


def test_all_of_the_day_are_selected_moved_and_removed_in_one_step(
    nurbek: Conductor, view: Timeline, qtbot: QtBot
) -> None:
    steps, count = steps_done(nurbek), len(view.board.items)
    qtbot.keyClick(view, Key.Key_A, CTRL)
    assert len(view.selected) == count
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert span(nurbek, MEETING) == "09:20–10:20"
    qtbot.keyClick(view, Key.Key_Escape)
    assert len(view.selected) == 1
    qtbot.keyClick(view, Key.Key_A, CTRL)
    qtbot.keyClick(view, Key.Key_Delete)
    assert view.board.items == ()
    assert steps_done(nurbek)[len(steps) :] == [f"Move {count} events 5 min later", f"Remove {count} items"]
    nurbek.undo()
    nurbek.undo()
    assert (len(view.board.items), span(nurbek, MEETING)) == (count, "09:15–10:15")


def test_shift_with_an_arrow_selects_more(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    assert titles(nurbek, view) == [MEETING, SESSION]


def test_ctrl_j_leads_to_every_problem(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(view.marks) == 6)
    found = []
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_J, CTRL)
        found += titles(nurbek, view)
    assert found == [SESSION, TABLE, "Lunch and prayer"]


def test_plus_and_minus_zoom(view: Timeline, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_Plus)
    assert view.zoom == pytest.approx(1.68)
    qtbot.keyClick(view, Key.Key_Minus)
    assert view.zoom == pytest.approx(1.4)


def test_a_missing_leg_is_reached_by_arrows_and_added_by_enter(nurbek: Conductor, view: Timeline, qtbot: QtBot) -> None:
    nurbek.context.do(remove_event(nurbek.context.plan, event_of(nurbek, "MoFE&PT → IIUI").id))
    pick(nurbek, "Tea")
    qtbot.keyClick(view, Key.Key_Down)
    assert view.chosen_gap is not None
    assert view.accessibleDescription() == "MoFE&PT → IIUI needs 25 min"
    qtbot.keyClick(view, Key.Key_Return)
    made = event_of(nurbek, "MoFE&PT → IIUI")
    assert (made.kind, span(nurbek, made.title)) == (EventKind.TRANSFER, "12:00–12:25")


def test_the_status_bar_says_what_the_mouse_and_the_keys_do(nurbek: Conductor, window: Window, view: Timeline) -> None:
    page = nurbek.page("programme")
    assert page.words() == ["1 item selected", "Drag to move in 5-minute steps"]
    keys = window.ui.bar.findChild(QLabel, "keys")
    assert isinstance(keys, QLabel)
    assert keys.text() == "Alt+↑↓ move 5 min · Alt+Shift+↑↓ change length"
    assert view.accessibleDescription().startswith("Meeting, Bilateral meeting, 09:15 to 10:15, Committee Room")


def test_tab_leaves_the_timeline(view: Timeline, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_Tab)
    assert QApplication.focusWidget() is not view
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is view
