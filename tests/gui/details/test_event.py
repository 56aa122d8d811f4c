from datetime import datetime

import pytest
from planmaking import contents
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QToolButton
from pytestqt.qtbot import QtBot
from windowing import event_of, held, leave, programme, shown_event, steps_done, write

from delegation_planner.edits.events import change_event
from delegation_planner.edits.new_events import new_event
from delegation_planner.edits.rows import alter
from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.note import Note
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import AttendanceRole, EventKind

MEETING = "Bilateral meeting"
KEPT = {"revision", "sequence", "modified"}
"""What the store keeps by itself."""


@pytest.fixture(name="form")
def _form(nurbek: Conductor) -> EventDetails:
    return shown_event(nurbek, MEETING)


def changed(conductor: Conductor, before: dict[str, dict[str, dict[str, object]]]) -> dict[str, set[str]]:
    """Return of each table that changed which fields did."""
    found: dict[str, set[str]] = {}
    for table, rows in contents(conductor.context.bench.work.store.path).items():
        for row_id in rows.keys() | before[table].keys():
            old, new = before[table].get(row_id, {}), rows.get(row_id, {})
            fields = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)} - KEPT
            if fields:
                found.setdefault(table, set()).update(fields)
    return found


def choose(qtbot: QtBot, box: QComboBox, words: str) -> None:
    """Choose an option by its words, as a click on it does."""
    box.setFocus()
    number = next(n for n in range(box.count()) if box.itemText(n) == words)
    box.setCurrentIndex(number)
    box.activated.emit(number)
    assert qtbot


def find(qtbot: QtBot, chooser: Chooser, words: str) -> None:
    """Choose an option by typing a part of its words, and Enter."""
    line = chooser.lineEdit()
    assert line
    chooser.setFocus()
    line.selectAll()
    line.insert(words)
    if popup := QApplication.activePopupWidget():
        popup.hide()
    qtbot.keyClick(chooser, Qt.Key.Key_Return)


# --- every field edits its field -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "typed", "field", "value"),
    [
        ("titleField", "Talks", "title", "Talks"),
        ("inCharge", "Liaison officer", "in_charge", "Liaison officer"),
        ("noteField", "Flags", "note", "Flags"),
        ("dress", "Dark suit", "dress", "Dark suit"),
        ("staffNote", "Two cars", "staff_note", "Two cars"),
    ],
)
def test_a_field_of_words_changes_its_field_alone(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, name: str, typed: str, field: str, value: str
) -> None:
    event, widget = event_of(nurbek, MEETING), getattr(form.ui, name)
    before = contents(nurbek.context.bench.work.store.path)
    write(qtbot, widget, typed)
    leave(qtbot, widget)
    assert changed(nurbek, before) == {"events": {field}}
    assert held(nurbek, event)[field] == value
    nurbek.undo()
    assert changed(nurbek, before) == {}


@pytest.mark.parametrize(
    ("name", "words", "field", "value", "label"),
    [
        ("status", "Tentative", "status", "tentative", "Set the status of Bilateral meeting to tentative"),
        ("status", "Cancelled", "status", "cancelled", "Set the status of Bilateral meeting to cancelled"),
        (
            "timeState",
            "To be confirmed",
            "time_state",
            "to be confirmed",
            "Leave the time of Bilateral meeting to be confirmed",
        ),
        ("press", "Pool only", "press", "pool", "Set the press access of Bilateral meeting to pool"),
        ("kind", "Courtesy call", "kind", "call", "Set the kind of Bilateral meeting to call"),
    ],
)
def test_a_choice_changes_its_field_alone(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, name: str, words: str, field: str, value: str, label: str
) -> None:
    event = event_of(nurbek, MEETING)
    before = contents(nurbek.context.bench.work.store.path)
    box = getattr(form.ui, name)
    choose(qtbot, box, words)
    if before["events"][event.id][field] != value:
        assert changed(nurbek, before) == {"events": {field}}
        assert steps_done(nurbek)[-1] == label
    assert held(nurbek, event)[field] == value
    assert box.currentText() == words


def test_a_meeting_that_becomes_a_signing_gets_one_and_loses_it_again(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    event = event_of(nurbek, MEETING)
    choose(qtbot, form.ui.kind, "Signing")
    assert nurbek.context.plan.signing_by_event[event.id]
    choose(qtbot, form.ui.kind, "Meeting")
    assert event.id not in nurbek.context.plan.signing_by_event


@pytest.mark.parametrize(
    ("typed", "starts"),
    [
        ("3 Feb", "2026-02-03T09:15"),
        ("3.2.26", "2026-02-03T09:15"),
        ("2026-02-01", "2026-02-01T09:15"),
        ("Tue", "2026-02-03T09:15"),
    ],
)
def test_a_day_is_typed_as_people_write_it(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, typed: str, starts: str
) -> None:
    write(qtbot, form.ui.day, typed)
    leave(qtbot, form.ui.day)
    event = event_of(nurbek, MEETING)
    assert event.starts == datetime.fromisoformat(starts)
    assert event.ends - event.starts == datetime(2026, 2, 2, 10, 15) - datetime(2026, 2, 2, 9, 15)
    assert nurbek.page("programme").ui.days.value == starts[:10]
    assert programme(nurbek).ui.table.current_id == event.id


@pytest.mark.parametrize("typed", ["930", "9:30", "0930", "9.30", "9h30", "9:30 am"])
def test_a_start_is_typed_as_people_write_it_and_the_end_stays(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot, typed: str
) -> None:
    write(qtbot, form.ui.starts, typed)
    leave(qtbot, form.ui.starts)
    event = event_of(nurbek, MEETING)
    assert (f"{event.starts:%H:%M}", f"{event.ends:%H:%M}") == ("09:30", "10:15")
    assert (form.ui.starts.text(), form.ui.length.text()) == ("09:30", "45 min")


def test_a_start_after_the_end_moves_the_whole_event(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    write(qtbot, form.ui.starts, "14")
    leave(qtbot, form.ui.starts)
    event = event_of(nurbek, MEETING)
    assert (f"{event.starts:%d %H:%M}", f"{event.ends:%d %H:%M}") == ("02 14:00", "02 15:00")


def test_an_end_over_midnight_is_the_next_day_and_says_so(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    for field, typed in ((form.ui.starts, "22:00"), (form.ui.ends, "0:30")):
        write(qtbot, field, typed)
        leave(qtbot, field)
    event = event_of(nurbek, MEETING)
    assert (event.starts, event.ends) == (datetime(2026, 2, 2, 22), datetime(2026, 2, 3, 0, 30))
    assert form.ui.ends.text() == "00:30"
    assert form.ui.lengthNote.text() == "Ends on the next day, Tue 3 Feb."
    write(qtbot, form.ui.ends, "9:00+2")
    leave(qtbot, form.ui.ends)
    assert form.ui.lengthNote.text() == "Ends 2 days later, Wed 4 Feb."


def test_an_end_before_the_start_is_asked_for_and_meant_with_a_day_more(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    before = held(nurbek, event_of(nurbek, MEETING))
    write(qtbot, form.ui.ends, "9:00")
    leave(qtbot, form.ui.ends)
    sentence = "It would end on the next day at 09:00. Type 9:00+1 to mean that."
    assert form.ui.ends.accessibleDescription() == sentence
    assert form.ui.ends.property("state") == "error"
    assert held(nurbek, event_of(nurbek, MEETING)) == before
    write(qtbot, form.ui.ends, "9:00+1")
    leave(qtbot, form.ui.ends)
    assert event_of(nurbek, MEETING).ends == datetime(2026, 2, 3, 9)
    assert (form.ui.ends.text(), form.ui.ends.property("state")) == ("09:00+1", "")
    write(qtbot, form.ui.starts, "8:30")
    leave(qtbot, form.ui.starts)
    event = event_of(nurbek, MEETING)
    assert (event.starts, event.ends) == (datetime(2026, 2, 2, 8, 30), datetime(2026, 2, 3, 9))


def test_an_end_at_the_start_is_refused_and_stays_in_its_field(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    before = held(nurbek, event_of(nurbek, MEETING))
    typed = f"{event_of(nurbek, MEETING).starts:%H:%M}"
    write(qtbot, form.ui.ends, typed)
    leave(qtbot, form.ui.ends)
    assert (form.ui.ends.text(), form.ui.ends.property("state")) == (typed, "error")
    assert form.ui.ends.accessibleDescription() == f"It would take no time. Type an end after {typed}."
    assert held(nurbek, event_of(nurbek, MEETING)) == before


def test_the_public_may_read_of_it_or_not(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    before = event_of(nurbek, MEETING).public
    other = form.ui.public.buttons[int(before)]
    qtbot.waitUntil(other.isVisible)
    other.click()
    assert event_of(nurbek, MEETING).public is not before
    assert [each.text() for each in form.ui.public.buttons] == ["Public", "Internal only"]


# --- places ----------------------------------------------------------------------------------------------------


def test_a_place_is_found_by_a_part_of_its_name(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    before = contents(nurbek.context.bench.work.store.path)
    find(qtbot, form.ui.place, "auditorium, mofe")
    event = event_of(nurbek, MEETING)
    assert event.room_id
    assert nurbek.context.plan.rooms[event.room_id].name == "Auditorium"
    assert changed(nurbek, before)["events"] <= {"venue_id", "room_id"}
    assert changed(nurbek, before).keys() == {"events"}


def test_words_that_several_places_hold_neither_choose_nor_add_one(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    before = contents(nurbek.context.bench.work.store.path)
    find(qtbot, form.ui.place, "auditorium")
    leave(qtbot, form.ui.place)
    assert changed(nurbek, before) == {}
    assert (form.ui.place.currentText(), form.ui.place.property("state")) == ("auditorium", "error")
    assert form.ui.place.accessibleDescription().startswith("Which one: ")
    qtbot.keyClick(form.ui.place, Qt.Key.Key_Escape)
    assert form.ui.place.currentText() == "Committee Room, MoFE&PT"


def test_a_place_can_be_left_open(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    find(qtbot, form.ui.place, "to be confirmed")
    assert event_of(nurbek, MEETING).venue_id is None
    said = "Bilateral meeting has no venue. Mon 09:15."
    qtbot.waitUntil(lambda: said in [note.accessibleName() for note in form.ui.problems.findChildren(Note)])
    assert not form.ui.problems.isHidden()


def test_a_place_that_is_not_known_is_added_by_enter(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    before = len(nurbek.context.bench.work.registers.venues)
    find(qtbot, form.ui.place, "Faisal Mosque")
    event = event_of(nurbek, MEETING)
    assert event.venue_id
    assert nurbek.context.plan.venues[event.venue_id].name == "Faisal Mosque"
    assert form.ui.place.currentText() == "Faisal Mosque"
    assert steps_done(nurbek)[-1] == "Move Bilateral meeting to Faisal Mosque, a new place"
    nurbek.undo()
    assert len(nurbek.context.bench.work.registers.venues) == before


def test_passing_through_all_fields_changes_nothing(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    before = contents(nurbek.context.bench.work.store.path)
    for event in sorted(nurbek.context.plan.events.values(), key=lambda each: each.starts)[:12]:
        form = shown_event(nurbek, event.title)
        form.ui.titleField.setFocus()
        for _ in range(40):
            leave(qtbot, QApplication.focusWidget() or form)
            if not form.isAncestorOf(QApplication.focusWidget()):
                break
    assert changed(nurbek, before) == {}


# --- people ----------------------------------------------------------------------------------------------------


def test_the_chair_is_chosen_and_taken_away(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    find(qtbot, form.ui.chair, "Sayasat Nurbek")
    plan = nurbek.context.plan
    (row,) = plan.attending(event.id, AttendanceRole.CHAIR)
    assert row.member_id
    assert plan.persons[plan.members[row.member_id].person_id or ""].name == "Sayasat Nurbek"
    find(qtbot, form.ui.chair, "not said")
    assert nurbek.context.plan.attending(event.id, AttendanceRole.CHAIR) == ()


def test_groups_are_ticked(nurbek: Conductor, form: EventDetails) -> None:
    event = event_of(nurbek, MEETING)
    ticks = [each for each in form.ui.groups.findChildren(QCheckBox) if not each.isHidden()]
    there = len(nurbek.context.plan.groups_at(event.id))
    assert sum(tick.isChecked() for tick in ticks) == there
    ticks[0].click()
    assert abs(len(nurbek.context.plan.groups_at(event.id)) - there) == 1
    nurbek.undo()
    assert len(nurbek.context.plan.groups_at(event.id)) == there


def test_somebody_is_added_and_taken_away_again(nurbek: Conductor, form: EventDetails, qtbot: QtBot) -> None:
    event = event_of(nurbek, MEETING)
    before = len(nurbek.context.plan.attending(event.id, AttendanceRole.ATTENDS))
    find(qtbot, form.ui.others.adder, "quaid-i-azam university")
    rows = nurbek.context.plan.attending(event.id, AttendanceRole.ATTENDS)
    assert len(rows) == before + 1
    names = {nurbek.context.plan.organisations[row.organisation_id].name for row in rows if row.organisation_id}
    assert "Quaid-i-Azam University" in names
    assert form.ui.others.adder.currentText() == ""


# --- what is shown of which kind -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "chair", "witnesses", "goal", "ceremony", "others"),
    [
        (MEETING, True, False, False, False, True),
        ("MoU signing ceremony", False, True, False, True, True),
        ("Hotel → MoFE&PT", False, False, True, False, True),
        ("Vehicle check", False, False, False, False, False),
        ("Tea", False, False, False, False, True),
    ],
)
def test_a_kind_shows_the_rows_that_it_needs(
    nurbek: Conductor, title: str, chair: bool, witnesses: bool, goal: bool, ceremony: bool, others: bool
) -> None:
    form = shown_event(nurbek, title)
    fields = form.ui.fields
    assert fields.isRowVisible(form.ui.chair) is chair
    assert fields.isRowVisible(form.ui.witnesses) is witnesses
    assert fields.isRowVisible(form.ui.goal) is goal
    assert fields.isRowVisible(form.ui.transport) is goal
    assert form.ui.ceremonyHead.isHidden() is not ceremony
    assert fields.isRowVisible(form.ui.others) is others


def test_a_ceremony_counts_its_memoranda_and_steps(nurbek: Conductor) -> None:
    form = shown_event(nurbek, "MoU signing ceremony")
    plan, event = nurbek.context.plan, event_of(nurbek, "MoU signing ceremony")
    steps = plan.steps_by_event[event.id]
    assert form.ui.mous.text().endswith(" of 8 ready")
    assert form.ui.runOfShow.text().startswith(f"{len(steps)} steps, ends ")


def test_staff_items_are_in_no_calendar(nurbek: Conductor) -> None:
    assert shown_event(nurbek, "Vehicle check").ui.calendars.text() == "In none"
    assert shown_event(nurbek, MEETING).ui.calendars.text() == "The visit’s, and those of all who attend"


def test_long_and_right_to_left_words_do_not_widen_the_form(
    nurbek: Conductor, form: EventDetails, qtbot: QtBot
) -> None:
    plan = nurbek.context.plan
    words = "دوطرفہ ملاقات برائے تعلیم " * 30
    starts = datetime(2026, 2, 2, 22)
    assert nurbek.context.do(new_event(plan, words, starts, starts.replace(hour=23), kind=EventKind.MEETING))
    width = form.width()
    shown_event(nurbek, event_of(nurbek, words.strip()).title)
    QApplication.processEvents()
    assert form.width() == width
    assert form.ui.area.horizontalScrollBar().maximum() == 0
    assert form.ui.titleField.text() == words.strip()
    QGuiApplication.clipboard().clear()
    assert qtbot


# --- how it stands in the dock ---------------------------------------------------------------------------------


def test_tab_finds_ticks_people_and_segments_where_they_stand(nurbek: Conductor, qtbot: QtBot) -> None:
    form = shown_event(nurbek, "MoU signing ceremony")
    ui, found = form.ui, []
    ui.strike.setFocus()
    while ui.remove not in found:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        found.append(QApplication.focusWidget())
    ticks = ui.groups.findChildren(QCheckBox)
    assert found[: len(ticks)] == ticks
    near = found.index(ui.witnesses.adder)
    named = [each.accessibleName() for each in found[near - 2 : near]]
    assert named == [each.accessibleName() for each in ui.witnesses.findChildren(QToolButton)]
    assert found[found.index(ui.status) - 1] is ui.public.buttons[0]


def test_a_title_of_a_thousand_letters_makes_the_form_no_wider(nurbek: Conductor, form: EventDetails) -> None:
    wide = form.minimumSizeHint().width(), form.width()
    assert nurbek.context.do(change_event(nurbek.context.plan, form.row_id, title="x" * 1000))
    assert form.ui.heading.text() == "x" * 1000
    assert (form.minimumSizeHint().width(), form.width()) == wide
    assert form.ui.heading.heightForWidth(280) == 2 * form.ui.heading.fontMetrics().height()


def test_names_of_a_thousand_letters_beside_ticks_and_people_make_the_form_no_wider(
    nurbek: Conductor, form: EventDetails
) -> None:
    plan, wide = nurbek.context.plan, form.ui.groups.minimumSizeHint().width()
    group = plan.groups_in_order[0]
    assert nurbek.context.do(Edit("Rename", tuple(alter(group, name="x" * 1000)), plan.visit.id))
    tick = form.ui.groups.findChildren(QCheckBox)[0]
    assert tick.toolTip() == "x" * 1000
    assert tick.text().endswith("x…   7")
    assert form.ui.groups.minimumSizeHint().width() <= max(wide, 250)
