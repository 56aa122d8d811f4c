"""The bar of shifts, the checks' marks and the timeline together, in the programme page."""

from datetime import date, datetime

from keyboard import Keyboard
from planmaking import contents
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windowing import event_of, held, programme, steps_done

from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import CheckLevel

SIGNING = "MoU signing ceremony"
DAY = date(2026, 2, 2)


def opened(nurbek: Conductor, title: str = SIGNING) -> ProgrammePage:
    """Return the page with the timeline, on which an event is selected."""
    page = programme(nurbek)
    page.show_view("timeline")
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, title).id)))
    page.timeline.take_focus()
    return page


def test_a_delay_is_drawn_before_it_is_done_and_is_one_step(nurbek: Conductor, window: Window) -> None:
    window.activateWindow()
    page, keys = opened(nurbek), Keyboard()
    before = contents(nurbek.context.bench.work.store.path)
    done = len(steps_done(nurbek))
    keys.press("Alt+D")
    assert page.ui.shiftBar.isVisible()
    keys.write("15")
    assert len(page.timeline.timeline.proposed) == 9
    assert page.timeline.timeline.marks == {}
    assert contents(nurbek.context.bench.work.store.path) == before
    keys.press("Return")
    assert not page.ui.shiftBar.isVisible()
    assert not page.timeline.timeline.proposed
    assert held(nurbek, event_of(nurbek, SIGNING))["starts"] == datetime(2026, 2, 2, 11, 0)
    assert len(steps_done(nurbek)) == done + 1
    nurbek.undo()
    assert event_of(nurbek, SIGNING).starts == datetime(2026, 2, 2, 10, 45)
    assert page.timeline.timeline.selected == (event_of(nurbek, SIGNING).id,)
    assert not page.timeline.timeline.has_open_staff


def test_esc_takes_away_what_is_proposed_and_gives_the_focus_back(nurbek: Conductor) -> None:
    page, keys = opened(nurbek), Keyboard()
    keys.press("Alt+S")
    keys.write("-10")
    assert page.timeline.timeline.proposed
    keys.press("Esc")
    assert not page.ui.shiftBar.isVisible()
    assert not page.timeline.timeline.proposed
    assert QApplication.focusWidget() is page.timeline.timeline


def test_a_day_that_is_copied_is_shown_where_it_goes(nurbek: Conductor) -> None:
    page, keys = opened(nurbek), Keyboard()
    copy = next(action for action in page.shifts.menu.actions() if action.text() == "Copy the day…")
    copy.trigger()
    keys.write("4 Feb")
    assert page.timeline.day == date(2026, 2, 4)
    keys.press("Esc")
    assert page.timeline.day == DAY
    copy.trigger()
    keys.write("4 Feb")
    keys.press("Return")
    assert len(nurbek.context.plan.days[date(2026, 2, 4)]) == len(nurbek.context.plan.days[DAY])


def test_several_selected_items_are_shifted_together(nurbek: Conductor) -> None:
    page, keys = opened(nurbek, "Joint press statement"), Keyboard()
    tea = event_of(nurbek, "Tea")
    page.timeline.timeline.select((event_of(nurbek, "Joint press statement").id, tea.id), reveal=True)
    keys.press("Alt+S")
    keys.write("5")
    keys.press("Return")
    assert [event_of(nurbek, each).starts.strftime("%H:%M") for each in ("Joint press statement", "Tea")] == [
        "11:50",
        "11:50",
    ]


def test_the_timeline_shows_what_the_checks_have_found(nurbek: Conductor, qtbot: QtBot) -> None:
    page = opened(nurbek)
    leg = event_of(nurbek, "NUST → QAU")
    qtbot.waitUntil(lambda: leg.id in page.timeline.timeline.marks)
    mark = page.timeline.timeline.marks[leg.id]
    assert (mark.level, mark.words) == (CheckLevel.WARN, "5 min short: 35 min needed")
    assert event_of(nurbek, SIGNING).id not in page.timeline.timeline.marks
    assert page.timeline.timeline.marks[event_of(nurbek, "Rectors’ round table").id].level is CheckLevel.BLOCK


def test_nothing_is_moved_where_nothing_can_be_changed(nurbek: Conductor) -> None:
    page, keys = opened(nurbek), Keyboard()
    assert page.ui.move.isVisible()
    nurbek._set_status("closed")  # noqa: SLF001 - the menu of the top bar
    assert not page.ui.move.isVisible()
    page.timeline.take_focus()
    keys.press("Alt+D")
    assert not page.ui.shiftBar.isVisible()
