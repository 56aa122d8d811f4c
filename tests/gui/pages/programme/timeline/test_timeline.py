"""The timeline in the real window, by the mouse: what the file holds afterwards."""

from datetime import date, datetime, timedelta
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windowing import event_of, held, programme, steps_done, timeline

from delegation_planner.edits.events import change_event, move_event, remove_event
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.placing import Placement, place_in_time
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.pages.programme.timeline.marks import Mark
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import Look
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import CheckLevel, EventKind, TimeState
from tests.gui.pages.programme.timeline.mousing import Mouse

MEETING, SIGNING, TABLE, TALK = (
    "Bilateral meeting",
    "MoU signing ceremony",
    "Rectors’ round table",
    "Ministers’ private talk",
)
_Held = Qt.KeyboardModifier
ALT, CTRL, SHIFT = _Held.AltModifier, _Held.ControlModifier, _Held.ShiftModifier
Key = Qt.Key
DAY = date(2026, 2, 2)


@pytest.fixture(name="mouse")
def _mouse(nurbek: Conductor) -> Mouse:
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, MEETING).id)))
    return Mouse(timeline(nurbek))


def span(conductor: Conductor, title: str) -> str:
    event = event_of(conductor, title)
    return f"{event.starts:%H:%M}–{event.ends:%H:%M}"


def groups(conductor: Conductor, title: str) -> list[str]:
    return [group.short_name or group.name for group in conductor.context.plan.groups_at(event_of(conductor, title).id)]


def page_of(conductor: Conductor) -> ProgrammePage:
    page = conductor.page("programme")
    assert isinstance(page, ProgrammePage)
    return page


# --- dragging ------------------------------------------------------------------------------------------------------


def test_a_drag_moves_an_item_by_five_minutes_in_one_step(nurbek: Conductor, mouse: Mouse) -> None:
    steps, meeting = steps_done(nurbek), event_of(nurbek, MEETING)
    mouse.drag(mouse.place_of(meeting.id), [mouse.by(3), mouse.by(11), mouse.by(17)])
    assert span(nurbek, MEETING) == "09:30–10:30"
    assert (held(nurbek, meeting)["starts"], held(nurbek, meeting)["ends"]) == (
        datetime(2026, 2, 2, 9, 30),
        datetime(2026, 2, 2, 10, 30),
    )
    assert steps_done(nurbek)[len(steps) :] == ["Move Bilateral meeting to 09:30"]
    assert nurbek.context.selection.subject == Subject("events", meeting.id)
    nurbek.undo()
    assert span(nurbek, MEETING) == "09:15–10:15"


def test_with_shift_a_drag_goes_by_single_minutes(nurbek: Conductor, mouse: Mouse) -> None:
    mouse.drag(mouse.place_of(event_of(nurbek, MEETING).id), [mouse.by(3), mouse.by(7)], SHIFT)
    assert span(nurbek, MEETING) == "09:22–10:22"


def test_a_drag_to_another_lane_changes_who_attends_and_when_in_one_step(nurbek: Conductor, mouse: Mouse) -> None:
    steps, before = steps_done(nurbek), groups(nurbek, TALK)
    mouse.drag(mouse.place_of(event_of(nurbek, TALK).id), [mouse.by(10, 1), mouse.by(20, 2)])
    assert (before, groups(nurbek, TALK)) == (["Head"], ["Technical"])
    assert span(nurbek, TALK) == "10:40–11:00"
    assert len(steps_done(nurbek)) == len(steps) + 1
    nurbek.undo()
    assert (span(nurbek, TALK), groups(nurbek, TALK)) == ("10:20–10:40", ["Head"])


@pytest.mark.parametrize(
    ("lower", "minutes", "becomes"),
    [(True, 17, "09:15–10:30"), (True, -600, "09:15–09:20"), (False, -11, "09:05–10:15"), (False, 600, "10:10–10:15")],
)
def test_the_grips_change_the_length(nurbek: Conductor, mouse: Mouse, lower: bool, minutes: int, becomes: str) -> None:
    mouse.drag(mouse.grip_of(event_of(nurbek, MEETING).id, lower=lower), [mouse.by(minutes / 2), mouse.by(minutes)])
    assert span(nurbek, MEETING) == becomes


def test_esc_lets_go_of_what_is_dragged(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    steps, at = steps_done(nurbek), mouse.place_of(event_of(nurbek, MEETING).id)
    mouse.take(at, [mouse.by(30), mouse.by(60)])
    qtbot.keyClick(mouse.timeline, Key.Key_Escape)
    mouse.release(at + mouse.by(60))
    assert (span(nurbek, MEETING), steps_done(nurbek)) == ("09:15–10:15", steps)


def test_a_drag_back_to_where_it_began_changes_nothing(nurbek: Conductor, mouse: Mouse) -> None:
    steps = steps_done(nurbek)
    mouse.drag(mouse.place_of(event_of(nurbek, MEETING).id), [mouse.by(30), mouse.by(0)])
    assert steps_done(nurbek) == steps


def test_ctrl_and_a_drag_copy(nurbek: Conductor, mouse: Mouse) -> None:
    meeting, steps = event_of(nurbek, MEETING), steps_done(nurbek)
    mouse.drag(mouse.place_of(meeting.id), [mouse.by(60), mouse.by(480)], CTRL)
    both = [each for each in nurbek.context.plan.programme if each.title == MEETING]
    assert [f"{each.starts:%H:%M}–{each.ends:%H:%M}" for each in both] == ["09:15–10:15", "17:15–18:15"]
    assert both[0].id == meeting.id
    assert nurbek.context.plan.groups_at(both[1].id) == nurbek.context.plan.groups_at(meeting.id)
    assert mouse.timeline.selected == (both[1].id,)
    assert steps_done(nurbek)[len(steps) :] == ["Copy Bilateral meeting"]


def test_several_items_move_together_in_one_step(nurbek: Conductor, mouse: Mouse) -> None:
    meeting, tea, steps = event_of(nurbek, MEETING), event_of(nurbek, "Tea"), steps_done(nurbek)
    mouse.click(mouse.place_of(tea.id), CTRL)
    assert nurbek.context.selection.subject == Subject("events", meeting.id, (tea.id,))
    assert page_of(nurbek).words()[0] == "2 items selected"
    mouse.drag(mouse.place_of(tea.id), [mouse.by(20), mouse.by(30)])
    assert (span(nurbek, MEETING), span(nurbek, "Tea")) == ("09:45–10:45", "12:15–12:30")
    assert steps_done(nurbek)[len(steps) :] == ["Move 2 events 30 min later"]
    mouse.click(mouse.place_of(tea.id), CTRL)
    assert mouse.timeline.selected == (meeting.id,)


def test_what_is_drawn_on_the_empty_day_is_a_new_item_whose_title_is_written(
    nurbek: Conductor, mouse: Mouse, qtbot: QtBot
) -> None:
    mouse.timeline.scroll_to_minute(6 * 60)
    mouse.drag(mouse.spot(6 * 60 + 32, 1), [mouse.by(10), mouse.by(44, 1)])
    made = event_of(nurbek, "New item")
    assert (span(nurbek, "New item"), groups(nurbek, "New item")) == ("06:30–07:15", ["Rectors", "Technical"])
    assert made.kind is EventKind.MEETING
    field = QApplication.focusWidget()
    assert field is not None
    assert field.objectName() == "titleField"
    qtbot.keyClicks(field, "Breakfast")
    qtbot.keyClick(field, Key.Key_Tab)
    assert event_of(nurbek, "Breakfast").id == made.id


def test_what_is_drawn_in_the_lane_of_the_staff_is_for_the_staff(nurbek: Conductor, mouse: Mouse) -> None:
    page_of(nurbek).ui.laneHead.staff.click()
    assert mouse.timeline.has_open_staff
    mouse.timeline.scroll_to_minute(5 * 60)
    mouse.drag(mouse.spot(5 * 60, 3), [mouse.by(10), mouse.by(30)])
    assert (event_of(nurbek, "New item").kind, groups(nurbek, "New item")) == (EventKind.STAFF, [])


def test_an_item_dragged_past_midnight_starts_on_the_day_and_ends_on_the_next(nurbek: Conductor, mouse: Mouse) -> None:
    mouse.drag(mouse.place_of(event_of(nurbek, MEETING).id), [mouse.by(60), mouse.by(3000)])
    event = event_of(nurbek, MEETING)
    assert (event.starts, event.ends) == (datetime(2026, 2, 2, 23, 55), datetime(2026, 2, 3, 0, 55))
    nurbek.go(Place("programme"))
    page_of(nurbek)._go_to(date(2026, 2, 3))  # noqa: SLF001 - the button of the day
    first = mouse.timeline.board.items[0]
    assert (first.event_id, first.times) == (event.id, "… → 00:55")
    steps, at = steps_done(nurbek), mouse.place_of(event.id)
    mouse.drag(at, [mouse.by(20), mouse.by(60)])
    assert steps_done(nurbek) == steps
    assert mouse.timeline.selected == (event.id,)


def test_an_item_of_another_zone_moves_on_its_own_clock(nurbek: Conductor, mouse: Mouse) -> None:
    starts = datetime(2026, 2, 2, 16)
    edit = new_event(nurbek.context.plan, "Call", starts, starts + timedelta(minutes=30), zone="Europe/London")
    assert nurbek.context.do(edit)
    call = event_of(nurbek, "Call")
    assert mouse.timeline.board.by_id[call.id].starts == 21 * 60
    mouse.drag(mouse.place_of(call.id), [mouse.by(20), mouse.by(60)])
    assert (span(nurbek, "Call"), event_of(nurbek, "Call").zone) == ("17:00–17:30", "Europe/London")


def test_a_drag_near_the_edge_scrolls(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    bar = mouse.timeline.verticalScrollBar()
    at = mouse.place_of(event_of(nurbek, MEETING).id)
    before = bar.value()
    mouse.take(at, [mouse.by(20), QPointF(0, mouse.timeline.viewport().height() - at.y() - 3)])
    qtbot.waitUntil(lambda: bar.value() > before + 100)
    qtbot.keyClick(mouse.timeline, Key.Key_Escape)
    assert span(nurbek, MEETING) == "09:15–10:15"


def test_times_and_overlaps_are_shown_while_dragging_and_found_anew_only_at_a_step(
    nurbek: Conductor, mouse: Mouse
) -> None:
    at = mouse.place_of(event_of(nurbek, TALK).id)
    mouse.take(at, [mouse.by(12)])
    layer = mouse.timeline.layer
    assert layer is not None
    assert [shown.block.item.times for shown in layer.shown] == ["10:30–10:50"]
    assert [(band.overlap.starts, band.overlap.ends) for band in layer.bands] == [(645, 650)]
    shown = layer.shown
    mouse.timeline.grab()
    mouse.move(at + mouse.by(11))
    assert layer.shown is shown
    mouse.move(at + mouse.by(16))
    assert [each.block.item.times for each in layer.shown] == ["10:35–10:55"]
    mouse.release(at)
    assert mouse.timeline.layer is None


# --- choosing ------------------------------------------------------------------------------------------------------


def test_a_click_selects_and_a_double_click_opens(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    signing = event_of(nurbek, SIGNING)
    mouse.click(mouse.place_of(signing.id))
    assert nurbek.context.selection.subject == Subject("events", signing.id)
    assert nurbek.dock.form
    assert nurbek.dock.form.row_id == signing.id
    qtbot.mouseDClick(mouse.timeline.viewport(), Qt.MouseButton.LeftButton, pos=mouse.place_of(signing.id).toPoint())
    focus = QApplication.focusWidget()
    assert focus is not None
    assert nurbek.dock.form.isAncestorOf(focus)
    mouse.timeline.scroll_to_minute(0)
    mouse.click(mouse.spot(60, 0))
    assert (mouse.timeline.selected, nurbek.context.selection.subject) == ((), None)


def test_the_overlap_of_the_sample_is_told_and_leads_there(nurbek: Conductor, mouse: Mouse) -> None:
    first = event_of(nurbek, TABLE)
    assert mouse.timeline.spoken(first.id).endswith("15 min overlap with MoU signing ceremony")
    assert mouse.timeline.lanes_with_problems == {1}
    mouse.timeline.select((first.id,))
    assert mouse.timeline.accessibleDescription() == mouse.timeline.spoken(first.id)


def test_marks_are_told_and_lead_to_their_items(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    tea, meeting = event_of(nurbek, "Tea"), event_of(nurbek, MEETING)
    page_of(nurbek).timeline.set_marks(
        {meeting.id: Mark(CheckLevel.BLOCK, "No chair."), tea.id: Mark(CheckLevel.WARN, "No cups.")}
    )
    assert mouse.timeline.spoken(meeting.id).endswith(", one problem: No chair.")
    assert {0, 1} <= mouse.timeline.lanes_with_problems
    mouse.timeline.select(())
    seen = []
    for _ in range(len(mouse.timeline.conflicts()) + 1):
        qtbot.keyClick(mouse.timeline, Key.Key_J, CTRL)
        seen.append(nurbek.context.plan.events[mouse.timeline.selected[0]].title)
    assert seen[0] == seen[-1] == MEETING
    assert "Tea" in seen


def test_an_item_whose_time_is_open_stands_in_the_strip_above(nurbek: Conductor, mouse: Mouse) -> None:
    tea = event_of(nurbek, "Tea")
    assert page_of(nurbek).ui.waiting.isHidden()
    nurbek.context.do(change_event(nurbek.context.plan, tea.id, time_state=TimeState.TO_BE_CONFIRMED))
    strip = page_of(nurbek).ui.waiting
    assert strip.isVisible()
    assert tea.id not in mouse.timeline.scene.by_id
    (button,) = strip.buttons
    button.click()
    assert nurbek.context.selection.subject == Subject("events", tea.id)
    assert button.accessibleName() == "Tea, time to be confirmed"


# --- looking -------------------------------------------------------------------------------------------------------


def test_the_day_opens_where_its_first_item_is(nurbek: Conductor, mouse: Mouse) -> None:
    box = mouse.timeline.scene.by_id[event_of(nurbek, "Hotel → MoFE&PT").id][0].box
    assert 0 <= box.top() - mouse.timeline.verticalScrollBar().value() <= 20


def test_ctrl_with_the_wheel_and_the_buttons_zoom(nurbek: Conductor, mouse: Mouse) -> None:
    ui, view = page_of(nurbek).ui, mouse.timeline
    at = QPointF(300, 200)
    held_minute = view.spot_at(view.to_day(at)).minute
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == pytest.approx(1.68)
    assert view.spot_at(view.to_day(at)).minute == pytest.approx(held_minute, abs=1)
    for _ in range(9):
        ui.closer.click()
    assert (view.zoom, ui.closer.isEnabled()) == (3.0, False)
    for _ in range(20):
        ui.farther.click()
    assert (view.zoom, ui.farther.isEnabled()) == (0.8, False)


def test_a_day_with_a_hundred_items_shows_all_of_them_beside_each_other(nurbek: Conductor, mouse: Mouse) -> None:
    changes = []
    for number in range(100):
        starts = datetime(2026, 2, 2, 5) + timedelta(minutes=number // 10 * 30)
        changes.extend(new_event(nurbek.context.plan, f"Item {number}", starts, starts + timedelta(minutes=30)).changes)
    assert nurbek.context.do(Edit("Add 100 items", tuple(changes), nurbek.context.plan.visit.id))
    boxes = [shown.box for shown in mouse.timeline.scene.shown if shown.block.item.title.startswith("Item ")]
    assert len({id(each) for each in boxes}) >= 100
    early = [box for box in boxes if box.top() < mouse.timeline.scene.grid.y(8 * 60)]
    assert not any(one.intersects(other) for n, one in enumerate(early) for other in early[n + 1 :])
    assert not mouse.timeline.grab().isNull()


def test_an_empty_day_says_what_to_do(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    for event in list(nurbek.context.plan.days[DAY]):
        nurbek.context.do(move_event(nurbek.context.plan, event.id, event.starts + timedelta(days=1)))
    page_of(nurbek)._go_to(DAY)  # noqa: SLF001 - the button of the day
    assert mouse.timeline.is_empty
    assert mouse.timeline.hint == "Nothing on this day. Draw on the timeline or press N."
    qtbot.keyClick(mouse.timeline, Key.Key_N)
    assert span(nurbek, "New item") == "09:00–09:30"


def test_a_closed_visit_is_shown_and_not_changed(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    nurbek._set_status("closed")  # noqa: SLF001 - the menu of the top bar
    steps, meeting = steps_done(nurbek), event_of(nurbek, MEETING)
    mouse.drag(mouse.place_of(meeting.id), [mouse.by(20), mouse.by(60)])
    mouse.timeline.scroll_to_minute(0)
    mouse.drag(mouse.spot(60, 0), [mouse.by(20), mouse.by(60)])
    mouse.timeline.select((meeting.id,))
    for key, modifier in (
        (Key.Key_Down, ALT),
        (Key.Key_Down, ALT | SHIFT),
        (Key.Key_Right, ALT),
        (Key.Key_D, CTRL | SHIFT),
    ):
        qtbot.keyClick(mouse.timeline, key, modifier)
    for key in (Key.Key_Delete, Key.Key_N):
        qtbot.keyClick(mouse.timeline, key)
    assert steps_done(nurbek) == steps
    assert page_of(nurbek).words() == ["1 item selected"]


def test_where_an_edit_would_put_items_is_shown_and_taken_away_again(nurbek: Conductor, mouse: Mouse) -> None:
    plan, signing = nurbek.context.plan, event_of(nurbek, SIGNING)
    then = patched(plan, place_in_time(plan, [Placement(signing.id, 30, 30)]))
    page_of(nurbek).show_proposed(then)
    shown = mouse.timeline.scene.by_id[signing.id][0]
    assert shown.block.item.starts == 675
    assert mouse.timeline.proposed == {signing.id}
    steps = steps_done(nurbek)
    mouse.drag(mouse.place_of(signing.id), [mouse.by(20), mouse.by(60)])
    assert steps_done(nurbek) == steps
    page_of(nurbek).show_proposed(None)
    assert mouse.timeline.scene.by_id[signing.id][0].block.item.starts == 645
    assert mouse.timeline.proposed == frozenset()


def test_what_is_proposed_for_one_visit_is_not_shown_on_another(nurbek: Conductor, mouse: Mouse) -> None:
    signing = event_of(nurbek, SIGNING)
    edit = place_in_time(nurbek.context.plan, [Placement(signing.id, 30, 30)])
    page_of(nurbek).show_proposed(patched(nurbek.context.plan, edit))
    assert mouse.timeline.proposed
    other = next(visit for visit in nurbek.context.bench.work.visits if visit.code != "nurbek-2026")
    nurbek.open_visit(other.id, "programme")
    assert mouse.timeline.proposed == frozenset()
    assert mouse.timeline.is_frozen is nurbek.context.read_only
    assert mouse.timeline.board.plan.visit.id == other.id
    assert mouse.timeline.scene.board.plan.visit.id == other.id


def test_in_a_narrow_window_the_head_says_less(nurbek: Conductor, window: Window) -> None:
    page = page_of(nurbek)
    for wide, days in ((1440, "Mon 2  Visit day"), (1366, "Mon 2"), (1440, "Mon 2  Visit day")):
        window.resize(wide, 900)
        QApplication.processEvents()
        button = page.ui.days.buttons[1]
        assert (button.text(), button.accessibleName()) == (days, "Mon 2  Visit day")
        assert page.ui.views.buttons[0].text() == "Timeline"
        buttons = (*page.ui.days.buttons, *page.ui.views.buttons)
        assert min(each.width() - each.minimumSizeHint().width() for each in buttons) >= 0


def test_a_second_zone_is_remembered_for_each_visit(nurbek: Conductor, mouse: Mouse) -> None:
    page, view = page_of(nurbek), mouse.timeline
    width = view.scene.grid.gutter
    menu = page.timeline.zones.menu
    page.ui.laneHead.zones.click()
    assert menu.actions()[0].text() == "No second time zone"
    asia = next(each.menu() for each in menu.actions() if each.text() == "Asia")
    asia.aboutToShow.emit()
    next(each for each in asia.actions() if each.text() == "Almaty").trigger()
    menu.close()
    assert view.scene.grid.gutter > width
    key = f"second-zone/{nurbek.context.plan.visit.id}"
    assert nurbek.context.preferences.choice(key) == "Asia/Almaty"
    page.ui.laneHead.zones.click()
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Almaty"]
    menu.actions()[0].trigger()
    menu.close()
    assert view.scene.grid.gutter == width
    nurbek.context.preferences.keep(key, "Nowhere/At all")
    page.reload()
    assert view.scene.grid.gutter == width


def test_a_line_that_is_scrolled_is_all_that_is_painted_anew(nurbek: Conductor, mouse: Mouse, look: Look) -> None:
    class Watched(Timeline):
        rects: ClassVar[list[QRect]] = []

        def paintEvent(self, event: QPaintEvent) -> None:
            self.rects.append(event.rect())
            super().paintEvent(event)

    view = Watched()
    view.set_up(look)
    view.resize(800, 500)
    view.show_board(mouse.timeline.board)
    view.show()
    QApplication.processEvents()
    view.rects.clear()
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 24)
    QApplication.processEvents()
    assert view.rects
    assert max(rect.height() for rect in view.rects) <= 24
    assert nurbek.context.plan
    look.changed.disconnect(view._dress)  # noqa: SLF001 - the look outlives it


def test_the_view_that_was_chosen_is_kept(nurbek: Conductor, mouse: Mouse, qtbot: QtBot) -> None:
    page, signing = page_of(nurbek), event_of(nurbek, SIGNING)
    mouse.click(mouse.place_of(signing.id))
    qtbot.keyClick(mouse.timeline, Key.Key_L, CTRL | SHIFT)
    assert page.ui.table.isVisible()
    assert page.ui.table.current_id == signing.id
    assert QApplication.focusWidget() is page.ui.table
    assert nurbek.context.preferences.choice("programme-view") == "lines"
    qtbot.keyClick(page.ui.table, Key.Key_H, CTRL | SHIFT)
    assert QApplication.focusWidget() is mouse.timeline
    assert mouse.timeline.selected == (signing.id,)
    assert programme(nurbek) is page


def test_a_leg_that_is_missing_is_shown_and_added_by_a_click(nurbek: Conductor, mouse: Mouse) -> None:
    leg = event_of(nurbek, "MoFE&PT → IIUI")
    nurbek.context.do(remove_event(nurbek.context.plan, leg.id))
    (gap, box), *_ = mouse.timeline.scene.gaps
    assert (gap.words, gap.lanes) == ("MoFE&PT → IIUI needs 25 min", (0, 1, 2))
    mouse.timeline.scroll_to_minute(gap.starts)
    mouse.click(box.center() - QPointF(0, mouse.timeline.verticalScrollBar().value()))
    made = event_of(nurbek, "MoFE&PT → IIUI")
    assert (made.kind, span(nurbek, made.title)) == (EventKind.TRANSFER, "12:00–12:25")
    assert (made.venue_id, made.to_venue_id) == (leg.venue_id, leg.to_venue_id)
    assert mouse.timeline.selected == (made.id,)
