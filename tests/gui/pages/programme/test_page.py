from datetime import date, datetime, timedelta
from time import monotonic

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStyle, QStyleOptionHeader
from pytestqt.qtbot import QtBot
from windowing import event_of, held, programme, shown_event, steps_done

from delegation_planner.edits.events import change_event, move_event
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.rows import make, new
from delegation_planner.gui.pages.programme.cells import IN_CHARGE, MINUTES, PUBLIC, TIME, WHAT, WHERE, WHO
from delegation_planner.gui.pages.programme.lines import TYPING
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import new_uid
from delegation_planner.model.kinds import EventKind, TimeState
from delegation_planner.model.programme import Event

MEETING = "Bilateral meeting"
SIGNING = "MoU signing ceremony"
_Held = Qt.KeyboardModifier
ALT, CTRL, SHIFT = _Held.AltModifier, _Held.ControlModifier, _Held.ShiftModifier
Key = Qt.Key


@pytest.fixture(name="page")
def _page(nurbek: Conductor) -> ProgrammePage:
    page = programme(nurbek)
    page.ui.table.setFocus()
    return page


def titles(page: ProgrammePage) -> list[str]:
    return [line.title for line in page.ui.table.listing.rows]


def pick(conductor: Conductor, page: ProgrammePage, title: str, column: int = WHAT) -> None:
    """Select a line by its title."""
    row = next(line for line in page.ui.table.listing.rows if line.title == title)
    assert page.ui.table.select(row.id, column)
    assert conductor.context.plan


def type_cell(qtbot: QtBot, page: ProgrammePage, text: str) -> None:
    """Edit the cell that is chosen: F2, the text, Enter."""
    table = page.ui.table
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    confirm(qtbot, editor)


def confirm(qtbot: QtBot, editor: QLineEdit) -> None:
    """Press Enter in a cell; what is typed there is taken at the next turn of the event loop."""
    qtbot.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()


def span(event: Event) -> str:
    return f"{event.starts:%H:%M}–{event.ends:%H:%M}"


# --- the line to type in ---------------------------------------------------------------------------------------


def test_what_is_typed_on_the_last_line_becomes_an_item(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    table = page.ui.table
    assert table.select(TYPING)
    qtbot.keyClick(table, Key.Key_1)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "630 tea, foyer")
    confirm(qtbot, editor)
    made = next(each for each in nurbek.context.plan.events.values() if each.title == "Tea" and each.starts.hour == 16)
    assert made.starts == datetime(2026, 2, 2, 16, 30)
    assert table.current_id == TYPING
    nurbek.undo()
    assert made.id not in nurbek.context.plan.events


def test_enter_on_the_last_line_begins_to_type(page: ProgrammePage, qtbot: QtBot) -> None:
    table = page.ui.table
    assert table.select(TYPING)
    qtbot.keyClick(table, Key.Key_Return)
    assert isinstance(table.indexWidget(table.currentIndex()), QLineEdit)


def test_nothing_typed_adds_nothing(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    before = len(nurbek.context.plan.events)
    assert page.ui.table.select(TYPING, WHAT)
    type_cell(qtbot, page, "   ")
    assert len(nurbek.context.plan.events) == before


def test_a_line_that_can_not_be_read_stays_in_its_field(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    table, before = page.ui.table, len(nurbek.context.plan.events)
    assert table.select(TYPING, WHAT)
    type_cell(qtbot, page, "2530 wrong time, x")
    qtbot.waitUntil(lambda: table.indexWidget(table.currentIndex()) is not None)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    assert (field.text(), field.cursorPosition(), field.selectedText()) == ("2530 wrong time, x", 18, "")
    assert QApplication.focusWidget() is field
    banners = page.window().ui.banners
    assert banners.banner("refused").text.head == "Write a time such as 9:30 or 0930."
    assert len(nurbek.context.plan.events) == before
    field.setText("1530 right time, foyer")
    confirm(qtbot, field)
    assert event_of(nurbek, "Right time").starts == datetime(2026, 2, 2, 15, 30)
    assert banners.banner("refused") is None
    assert page.ui.table.listing.rows[-1].title == ""


def test_a_line_that_would_take_no_time_stays_in_its_field(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    table, before = page.ui.table, len(nurbek.context.plan.events)
    assert table.select(TYPING, WHAT)
    type_cell(qtbot, page, "1000-1000 talk")
    qtbot.waitUntil(lambda: table.indexWidget(table.currentIndex()) is not None)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    assert field.text() == "1000-1000 talk"
    head = page.window().ui.banners.banner("refused").text.head
    assert (head, len(nurbek.context.plan.events)) == ("It would take no time. Type an end after 10:00.", before)


def test_a_line_that_can_not_be_read_is_kept_when_its_field_is_left_and_emptied_by_hand(
    page: ProgrammePage, qtbot: QtBot
) -> None:
    table = page.ui.table
    assert table.select(TYPING, WHAT)
    qtbot.keyClick(table, Key.Key_2)
    field = table.indexWidget(table.currentIndex())
    qtbot.keyClicks(field, "530 x")
    page.ui.add.setFocus()
    QApplication.processEvents()
    assert page.ui.add.hasFocus()
    assert table.listing.rows[-1].title == "2530 x"
    page.ui.days.buttons[0].click()
    assert table.listing.rows[-1].title == ""
    page.ui.days.buttons[1].click()
    table.setFocus()
    assert table.select(TYPING, WHAT)
    type_cell(qtbot, page, "")
    assert table.listing.rows[-1].title == ""
    assert page.window().ui.banners.banner("refused") is None


def test_letters_begin_the_last_line_from_whatever_cell_is_current(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    table = page.ui.table
    for _ in range(2):
        qtbot.keyClick(table, Key.Key_End, CTRL)
    assert (table.current_id, table.currentIndex().column()) == (TYPING, PUBLIC)
    for letter in "1705 beta nn":
        focus = QApplication.focusWidget()
        assert focus
        qtbot.keyClicks(focus, letter)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    assert field.text() == "1705 beta nn"
    confirm(qtbot, field)
    assert event_of(nurbek, "Beta nn").starts == datetime(2026, 2, 2, 17, 5)


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
@pytest.mark.parametrize("column", [TIME, WHO, PUBLIC])
def test_f2_and_enter_begin_the_last_line_from_any_cell(
    page: ProgrammePage, qtbot: QtBot, key: Qt.Key, column: int
) -> None:
    table = page.ui.table
    assert table.select(TYPING, column)
    qtbot.keyClick(table, key)
    assert table.currentIndex().column() == WHAT
    assert isinstance(table.indexWidget(table.currentIndex()), QLineEdit)


def test_a_place_that_is_not_known_is_said_to_stand_in_the_note(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    assert page.ui.table.select(TYPING, WHAT)
    type_cell(qtbot, page, "1630 walk, garden")
    assert event_of(nurbek, "Walk").note == "Garden"
    said = page.window().findChild(QLabel, "said")
    assert said.text() == "There is no place “garden” yet: it stands in the note."


# --- cells -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (TIME, "0930", "starts", datetime(2026, 2, 2, 9, 30)),
        (MINUTES, "45", "ends", datetime(2026, 2, 2, 10, 0)),
        (MINUTES, "1 h 30", "ends", datetime(2026, 2, 2, 10, 45)),
        (WHAT, "Talks", "title", "Talks"),
        (IN_CHARGE, "Liaison officer", "in_charge", "Liaison officer"),
        (WHERE, "", "venue_id", None),
    ],
)
def test_a_cell_is_edited_in_place(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot, column: int, typed: str, field: str, value: object
) -> None:
    event = event_of(nurbek, MEETING)
    pick(nurbek, page, MEETING, column)
    type_cell(qtbot, page, typed)
    assert nurbek.context.plan.events[event.id].values()[field] == value
    assert page.ui.table.current_id == event.id
    nurbek.undo()
    assert nurbek.context.plan.events[event.id].values()[field] == event.values()[field]


def test_a_place_is_typed_into_its_cell(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    pick(nurbek, page, MEETING, WHERE)
    type_cell(qtbot, page, "conference room 2")
    event = event_of(nurbek, MEETING)
    assert event.room_id
    assert nurbek.context.plan.rooms[event.room_id].name == "Conference Room 2"


@pytest.mark.parametrize(
    ("column", "typed", "sentence"),
    [
        (TIME, "soon", "Write a time such as 9:30 or 0930."),
        (MINUTES, "long", "Write a length such as 45 min or 1 h 30."),
        (MINUTES, "0", "It would take no time. Type an end after 09:15."),
        (WHERE, "The Moon", "There is no place “The Moon” yet. Add it under Place in the details."),
    ],
)
def test_what_a_cell_can_not_take_is_told(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot, column: int, typed: str, sentence: str
) -> None:
    before = held(nurbek, event_of(nurbek, MEETING))
    pick(nurbek, page, MEETING, column)
    type_cell(qtbot, page, typed)
    banner = page.window().ui.banners.banner("refused")
    assert banner.text.head == sentence
    assert held(nurbek, event_of(nurbek, MEETING)) == before


def test_who_and_public_are_not_typed(nurbek: Conductor, page: ProgrammePage) -> None:
    pick(nurbek, page, MEETING)
    row = page.ui.table.currentIndex().row()
    listing = page.ui.table.listing
    editable = [n for n in range(7) if listing.flags(listing.index(row, n)) & Qt.ItemFlag.ItemIsEditable]
    assert editable == [TIME, MINUTES, WHAT, WHERE, IN_CHARGE]
    assert {WHO, PUBLIC}.isdisjoint(editable)


def test_tab_in_a_cell_goes_to_the_next_one(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    table = page.ui.table
    pick(nurbek, page, MEETING, TIME)
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.indexWidget(table.currentIndex())
    qtbot.keyClick(editor, Key.Key_Tab)
    assert table.currentIndex().column() == MINUTES
    assert isinstance(table.indexWidget(table.currentIndex()), QLineEdit)


def test_the_length_of_a_step_is_edited(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    step = nurbek.context.plan.steps_by_event[event_of(nurbek, SIGNING).id][0]
    pick(nurbek, page, step.title, MINUTES)
    type_cell(qtbot, page, "7")
    assert nurbek.context.plan.steps[step.id].minutes == 7
    assert page.ui.table.current_id == step.id


# --- keys ------------------------------------------------------------------------------------------------------


def test_alt_with_an_arrow_moves_by_five_minutes(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Down, ALT)
    assert span(event_of(nurbek, MEETING)) == "09:20–10:20"
    for _ in range(3):
        qtbot.keyClick(page.ui.table, Key.Key_Up, ALT)
    assert span(event_of(nurbek, MEETING)) == "09:05–10:05"
    assert page.ui.table.current_id == event_of(nurbek, MEETING).id
    assert page.ui.table.hasFocus()


def test_alt_and_shift_with_an_arrow_change_the_length(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Down, ALT | SHIFT)
    assert span(event_of(nurbek, MEETING)) == "09:15–10:20"
    for _ in range(20):
        qtbot.keyClick(page.ui.table, Key.Key_Up, ALT | SHIFT)
    assert span(event_of(nurbek, MEETING)) == "09:15–09:15"


def test_alt_with_an_arrow_moves_a_step_within_its_ceremony(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    signing = event_of(nurbek, SIGNING)
    first, second = nurbek.context.plan.steps_by_event[signing.id][:2]
    pick(nurbek, page, first.title)
    qtbot.keyClick(page.ui.table, Key.Key_Up, ALT)
    assert [step.id for step in nurbek.context.plan.steps_by_event[signing.id][:2]] == [first.id, second.id]
    qtbot.keyClick(page.ui.table, Key.Key_Down, ALT)
    assert [step.id for step in nurbek.context.plan.steps_by_event[signing.id][:2]] == [second.id, first.id]
    assert page.ui.table.current_id == first.id


def test_ctrl_with_an_arrow_goes_to_the_next_day(page: ProgrammePage, qtbot: QtBot) -> None:
    days = [page.ui.days.value]
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Left):
        qtbot.keyClick(page.ui.table, key, CTRL)
        days.append(page.ui.days.value)
    assert days == ["2026-02-02", "2026-02-03", "2026-02-03", "2026-02-02", "2026-02-01", "2026-02-01"]
    assert titles(page)[0] == "Arrival in Islamabad"


def test_del_removes_and_undo_brings_back(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    event, before = event_of(nurbek, MEETING), titles(page)
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    assert event.id not in nurbek.context.plan.events
    assert page.ui.table.current_id
    assert page.ui.table.hasFocus()
    said = page.window().ui.bar.findChild(QLabel, "said")
    assert said.text() == "Removed Bilateral meeting"
    assert nurbek.dock.form
    assert nurbek.dock.form.row_id == page.ui.table.current_id
    nurbek.undo()
    assert titles(page) == before
    assert page.ui.table.current_id == event.id


def test_del_removes_a_step(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    step = nurbek.context.plan.steps_by_event[event_of(nurbek, SIGNING).id][0]
    pick(nurbek, page, step.title)
    qtbot.keyClick(page.ui.table, Key.Key_Delete)
    assert step.id not in nurbek.context.plan.steps
    nurbek.undo()
    assert nurbek.context.plan.steps[step.id].title == step.title


def test_n_adds_an_item_after_the_selected_one_and_its_title_is_written(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_N)
    made = event_of(nurbek, "New item")
    assert span(made) == "10:15–10:45"
    assert page.ui.table.current_id == made.id
    field = nurbek.dock.form.ui.titleField  # type: ignore[union-attr] - the event's form
    assert field.hasFocus()
    assert field.selectedText() == "New item"
    qtbot.keyClicks(field, "Press briefing")
    qtbot.keyClick(field, Key.Key_Tab)
    assert event_of(nurbek, "Press briefing").id == made.id


def test_ctrl_and_enter_split_an_item(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Return, CTRL)
    parts = sorted(span(each) for each in nurbek.context.plan.events.values() if each.title == MEETING)
    assert parts == ["09:15–09:45", "09:45–10:15"]


def test_enter_goes_to_the_first_field(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Return)
    assert nurbek.dock.form.ui.titleField.hasFocus()  # type: ignore[union-attr] - the event's form


def test_space_and_a_click_change_who_may_read_of_it(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    before = event_of(nurbek, MEETING).public
    pick(nurbek, page, MEETING)
    qtbot.keyClick(page.ui.table, Key.Key_Space)
    assert event_of(nurbek, MEETING).public is not before
    table = page.ui.table
    cell = table.visualRect(table.listing.index(table.currentIndex().row(), PUBLIC))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert event_of(nurbek, MEETING).public is before


def test_steps_are_folded_by_arrows_and_by_the_tick(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    step = nurbek.context.plan.steps_by_event[event_of(nurbek, SIGNING).id][0]
    pick(nurbek, page, step.title)
    qtbot.keyClick(page.ui.table, Key.Key_Left)
    assert step.title not in titles(page)
    assert page.ui.table.current_id == event_of(nurbek, SIGNING).id
    qtbot.keyClick(page.ui.table, Key.Key_Right)
    assert step.title in titles(page)
    page.ui.steps.click()
    assert step.title not in titles(page)
    page.ui.steps.click()


def test_staff_items_can_be_left_out(page: ProgrammePage) -> None:
    assert "Vehicle check" in titles(page)
    page.ui.staff.click()
    assert "Vehicle check" not in titles(page)
    page.ui.staff.click()
    assert "Vehicle check" in titles(page)


# --- every state -----------------------------------------------------------------------------------------------


def test_an_item_past_midnight_stands_on_the_day_on_which_it_starts(nurbek: Conductor, page: ProgrammePage) -> None:
    starts = datetime(2026, 2, 2, 23, 30)
    assert nurbek.context.do(new_event(nurbek.context.plan, "Night drive", starts, starts + timedelta(hours=2)))
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, "Night drive").id)))
    line = next(line for line in page.ui.table.listing.rows if line.title == "Night drive")
    assert (page.ui.days.value, line.time, line.minutes) == ("2026-02-02", "23:30", "120")


def test_a_time_to_be_confirmed_shows_no_figures(nurbek: Conductor, page: ProgrammePage) -> None:
    event = event_of(nurbek, MEETING)
    assert nurbek.context.do(change_event(nurbek.context.plan, event.id, time_state=TimeState.TO_BE_CONFIRMED))
    line = next(line for line in page.ui.table.listing.rows if line.id == event.id)
    assert (line.time, line.minutes) == ("", "")
    assert "time to be confirmed" in line.spoken
    assert shown_event(nurbek, MEETING).ui.length.text() == ""


def test_a_day_without_items_has_the_line_to_type_in(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    plan = nurbek.context.plan
    for event in list(plan.days[date(2026, 2, 2)]):
        nurbek.context.do(move_event(nurbek.context.plan, event.id, event.starts + timedelta(days=1)))
    page._go_to(date(2026, 2, 2))  # noqa: SLF001 - the button of the day
    assert [line.id for line in page.ui.table.listing.rows] == [TYPING]
    assert page.ui.table.listing.rows[0].time == "09:00"
    qtbot.mouseClick(page.ui.add, Qt.MouseButton.LeftButton)
    assert span(event_of(nurbek, "New item")) == "09:00–09:30"


def test_a_closed_visit_is_shown_and_not_changed(nurbek: Conductor, page: ProgrammePage, qtbot: QtBot) -> None:
    nurbek._set_status("closed")  # noqa: SLF001 - the menu of the top bar
    before, steps = titles(page), steps_done(nurbek)
    assert TYPING not in [line.id for line in page.ui.table.listing.rows]
    assert page.ui.add.isHidden()
    pick(nurbek, page, MEETING)
    nothing = _Held.NoModifier
    for key in (Key.Key_Delete, Key.Key_N, Key.Key_Space):
        qtbot.keyClick(page.ui.table, key, nothing)
    qtbot.keyClick(page.ui.table, Key.Key_Down, ALT)
    qtbot.keyClick(page.ui.table, Key.Key_Return, CTRL)
    assert (titles(page), steps_done(nurbek)) == (before, steps)


def test_five_hundred_items_and_urdu_titles_are_listed_at_once(nurbek: Conductor, page: ProgrammePage) -> None:
    plan, starts = nurbek.context.plan, datetime(2026, 2, 2, 6)
    made = [
        make(
            new(
                Event,
                visit_id=plan.visit.id,
                uid=new_uid(),
                title=f"دوطرفہ ملاقات {n}",
                starts=starts + timedelta(minutes=n),
                ends=starts + timedelta(minutes=n + 5),
                zone=plan.visit.zone,
                kind=EventKind.MEETING,
            )
        )
        for n in range(500)
    ]
    assert nurbek.context.do(Edit("Many", tuple(made), plan.visit.id))
    assert sum(title.startswith("دوطرفہ") for title in titles(page)) == 500
    began = monotonic()
    nurbek.context.do(change_event(nurbek.context.plan, event_of(nurbek, MEETING).id, title="Talks"))
    QApplication.processEvents()
    assert monotonic() - began < 1
    assert not page.grab().isNull()
    assert "Talks" in titles(page)


def test_a_line_is_spoken_whole(page: ProgrammePage) -> None:
    listing = page.ui.table.listing
    row = next(n for n, line in enumerate(listing.rows) if line.title == SIGNING)
    said = listing.index(row, WHAT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Signing, MoU signing ceremony, 10:45 to 11:45, Auditorium")


# --- how it looks ----------------------------------------------------------------------------------------------


def test_the_heads_stand_over_their_cells_and_the_button_shows_its_key(page: ProgrammePage) -> None:
    assert page.ui.add.findChild(QLabel).text() == "N"
    header = page.ui.table.horizontalHeader()
    option = QStyleOptionHeader()
    option.initFrom(header)
    option.rect = QRect(0, 0, header.sectionSize(TIME), header.height())
    option.position = QStyleOptionHeader.SectionPosition.Beginning
    box = header.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, header)
    assert box.left() == 16


def test_ticks_are_targets_of_28_pixels(page: ProgrammePage) -> None:
    assert (page.ui.staff.height(), page.ui.steps.height()) == (28, 28)
