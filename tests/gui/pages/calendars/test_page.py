"""The calendars page, driven as an officer would, and the files that it saves."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from planmaking import event, making, opened, row, visit
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.events import change_event, move_event
from delegation_planner.edits.visits import set_status
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.calendars.page import CALENDARS, CalendarsPage
from delegation_planner.gui.pages.calendars.saving import BANNER
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import IssueKind, TimeState, VisitStatus
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Attendance
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.store.opening import open_store

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CEREMONY = "MoU signing ceremony"
VISIT = "Whole visit"


def shown(conductor: Conductor, qtbot: QtBot) -> CalendarsPage:
    conductor.go(Place("calendars"))
    page = conductor.page("calendars")
    assert isinstance(page, CalendarsPage)
    settle(conductor, qtbot)
    return page


def settle(conductor: Conductor, qtbot: QtBot) -> None:
    """Wait until nothing is being read or saved any more."""
    qtbot.waitUntil(lambda: not conductor.context.jobs.is_busy, timeout=20_000)


def said(window: Window) -> str:
    """Return what the status bar says was just done."""
    label = window.findChild(QLabel, "said")
    assert label is not None
    return label.text()


def cells(page: CalendarsPage, name: str) -> list[str]:
    listing = page.ui.table.listing
    texts = [
        [listing.data(listing.index(n, c)) for c in range(listing.columnCount())] for n in range(listing.rowCount())
    ]
    return next(row for row in texts if row[1] == name)


def go_to_list(page: CalendarsPage, qtbot: QtBot) -> None:
    """Give the list the focus; without a screen, the window is not active again when a dialog has closed."""
    page.window().activateWindow()
    page.ui.table.setFocus()
    qtbot.waitUntil(page.ui.table.hasFocus)


def choose_folder(page: CalendarsPage, folder: Path, qtbot: QtBot) -> None:
    """Choose a folder in the dialog that is open."""
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(folder))
    qtbot.keyClick(name, Key.Key_Return)


def save(page: CalendarsPage, folder: Path, qtbot: QtBot) -> None:
    """Save the chosen calendars by keyboard."""
    folder.mkdir(exist_ok=True)
    go_to_list(page, qtbot)
    qtbot.keyClick(page.ui.table, Key.Key_Return, CTRL)
    with qtbot.waitSignal(page.saving.saved, timeout=20_000):
        choose_folder(page, folder, qtbot)
    qtbot.waitUntil(lambda: not page.context.jobs.is_busy, timeout=20_000)


def move(conductor: Conductor, minutes: int = -15) -> None:
    moved = event_of(conductor, CEREMONY)
    conductor.context.do(move_event(conductor.context.plan, moved.id, moved.starts + timedelta(minutes=minutes)))


def event_in(folder: Path, name: str = "2026-02-02 Kazakhstan education delegation to Islamabad.ics") -> Any:
    calendar = Calendar.from_ical((folder / name).read_bytes())
    return next(each for each in calendar.walk("VEVENT") if each["SUMMARY"] == CEREMONY)


def choose_only_the_visit(page: CalendarsPage, qtbot: QtBot) -> None:
    page.ui.none.click()
    go_to_list(page, qtbot)
    page.ui.table.select(page.context.plan.visit.id)
    qtbot.keyClick(page.ui.table, Key.Key_Space)


def test_all_are_new_and_chosen_at_first(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek, qtbot)
    count = len(page.states)
    assert cells(page, VISIT) == ["Chosen", VISIT, "25 items", "English", "Not made", "New"]
    assert page.ui.save.text() == f"Save {count} calendars…"
    assert page.ui.chosen.text() == f"{count} of {count} chosen"
    assert list(page.words()) == [f"{count} calendars"]
    assert page.keys() == "Space choose · Ctrl+Enter save"
    assert page.ui.notes.isHidden()
    assert page.ui.openFolder.isHidden()
    assert nurbek.context.selection.subject == Subject(CALENDARS, nurbek.context.plan.visit.id)


def test_what_is_saved_is_current_until_the_plan_changes_and_again_when_that_is_undone(
    nurbek: Conductor, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(nurbek, qtbot)
    choose_only_the_visit(page, qtbot)
    assert page.ui.save.text() == "Save 1 calendar…"
    save(page, tmp_path / "c", qtbot)
    assert cells(page, VISIT) == ["", VISIT, "25 items", "English", "Wed 28 Jan, 14:40", "Current"]
    assert page.ui.notes.isHidden()
    move(nurbek)
    settle(nurbek, qtbot)
    assert cells(page, VISIT)[0::5] == ["Chosen", "1 change"]
    assert page.ui.changedNote.isVisible()
    assert page.ui.changedNote.accessibleName() == (
        "The plan changed after the calendars were made. In Outlook, delete the old calendar, then import the new "
        "file: importing twice makes doubles."
    )
    assert list(page.words()) == [f"{len(page.states)} calendars, 1 out of date"]
    nurbek.undo()
    nurbek.go(Place("calendars"))
    settle(nurbek, qtbot)
    assert cells(page, VISIT)[0::5] == ["", "Current"]
    assert page.ui.notes.isHidden()


def test_what_is_saved_again_has_the_same_uid_and_a_higher_sequence(
    nurbek: Conductor, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(nurbek, qtbot)
    choose_only_the_visit(page, qtbot)
    save(page, tmp_path / "1", qtbot)
    move(nurbek)
    settle(nurbek, qtbot)
    assert page.ui.save.text() == "Save 1 calendar…"
    save(page, tmp_path / "2", qtbot)
    first, second = event_in(tmp_path / "1"), event_in(tmp_path / "2")
    assert first["UID"] == second["UID"]
    assert second["SEQUENCE"] == first["SEQUENCE"] + 1
    assert first.decoded("DTSTART") - second.decoded("DTSTART") == timedelta(minutes=15)
    issues = [row for row in nurbek.context.plan.issues.values() if row.kind is IssueKind.CALENDAR]
    assert sorted(row.version for row in issues) == [3, 4]
    assert page.ui.openFolder.isVisible()


def test_all_are_saved_and_the_status_bar_says_how_many(
    nurbek: Conductor, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(nurbek, qtbot)
    count = len(page.states)
    save(page, tmp_path / "c", qtbot)
    assert len(list((tmp_path / "c").glob("*.ics"))) == count
    assert said(window) == f"Saved {count} calendars"
    assert {row.since for row in page.ui.table.listing.rows} == {"Current"}
    assert not page.ui.save.isEnabled()


def test_ticks_follow_the_mouse_and_the_keys(nurbek: Conductor, qtbot: QtBot) -> None:
    page = shown(nurbek, qtbot)
    table, count = page.ui.table, len(page.states)
    box = table.visualRect(table.listing.index(1, 0))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert page.ui.chosen.text() == f"{count - 1} of {count} chosen"
    qtbot.keyClick(table, Key.Key_Space)
    assert page.ui.chosen.text() == f"{count} of {count} chosen"
    page.ui.none.click()
    assert (page.ui.chosen.text(), page.ui.save.isEnabled()) == (f"0 of {count} chosen", False)
    qtbot.keyClick(table, Key.Key_A, CTRL)
    assert page.ui.chosen.text() == f"{count} of {count} chosen"
    assert table.listing.data(table.listing.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == (
        "Whole visit, chosen, All delegations · public and internal items, 25 items, English, Not made, New"
    )


def test_a_file_that_stands_in_the_way_is_told_with_a_way_out(
    nurbek: Conductor, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(nurbek, qtbot)
    choose_only_the_visit(page, qtbot)
    in_the_way = tmp_path / "c" / "2026-02-02 Kazakhstan education delegation to Islamabad.ics"
    in_the_way.mkdir(parents=True)
    qtbot.keyClick(page.ui.table, Key.Key_Return, CTRL)
    choose_folder(page, in_the_way.parent, qtbot)
    qtbot.waitUntil(lambda: window.ui.banners.banner(BANNER) is not None)
    banner = window.ui.banners.banner(BANNER)
    assert banner is not None
    assert banner.text.head == f"“{in_the_way.parent}” can't be written: Is a directory."
    assert cells(page, VISIT)[5] == "New"
    assert [button.text() for button in banner.buttons] == ["Save elsewhere…"]
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    banner.buttons[0].click()
    (tmp_path / "d").mkdir()
    with qtbot.waitSignal(page.saving.saved, timeout=20_000):
        choose_folder(page, tmp_path / "d", qtbot)
    settle(nurbek, qtbot)
    assert window.ui.banners.banner(BANNER) is None
    assert cells(page, VISIT)[5] == "Current"


def test_cancelled_saving_leaves_no_file(nurbek: Conductor, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(nurbek, qtbot)
    jobs = nurbek.context.jobs
    jobs.started.connect(lambda job: job.cancel())
    page.saving.save([state.key for state in page.states], tmp_path / "c")
    qtbot.waitUntil(lambda: said(window) == "Nothing was saved")
    assert not (tmp_path / "c").exists()


def test_a_closed_visit_can_still_be_saved(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    nurbek.context.do(set_status(nurbek.context.plan.visit, VisitStatus.CLOSED))
    assert nurbek.context.read_only
    page = shown(nurbek, qtbot)
    choose_only_the_visit(page, qtbot)
    save(page, tmp_path / "c", qtbot)
    assert cells(page, VISIT)[5] == "Current"
    assert page.ui.notes.isHidden()


def test_without_a_known_time_there_is_nothing_to_save(nurbek: Conductor, qtbot: QtBot) -> None:
    for each in tuple(nurbek.context.plan.events.values()):
        nurbek.context.do(change_event(nurbek.context.plan, each.id, time_state=TimeState.TO_BE_CONFIRMED))
    page = shown(nurbek, qtbot)
    assert page.ui.table.isHidden()
    assert page.ui.empty.isVisible()
    assert list(page.words()) == []


def test_the_folder_is_shown_by_the_system(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(nurbek, qtbot)
    choose_only_the_visit(page, qtbot)
    save(page, tmp_path / "c", qtbot)

    class Files(QObject):
        shown: QUrl | None = None

        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            self.shown = url

    files = Files()
    QDesktopServices.setUrlHandler("file", files, "show")
    try:
        page.ui.openFolder.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert files.shown == QUrl.fromLocalFile(str(tmp_path / "c"))


def test_a_second_copy_saves_without_a_record(
    path: Path, window: Window, qtbot: QtBot, clock: Clock, tmp_path: Path
) -> None:
    with opened(path) as first:
        jobs = Jobs()
        second = Workbench(open_store(path, clock), clock)
        conductor = Conductor(window, second, jobs, clock)
        conductor.open_visit(next(each.id for each in second.visits if each.code == "nurbek-2026"), "calendars")
        settle(conductor, qtbot)
        page = conductor.page("calendars")
        assert isinstance(page, CalendarsPage)
        assert page.ui.readOnlyNote.accessibleName() == (
            "The file is read-only. Calendars can be saved; that they were is not recorded."
        )
        choose_only_the_visit(page, qtbot)
        save(page, tmp_path / "c", qtbot)
        assert event_in(tmp_path / "c")["SUMMARY"] == CEREMONY
        assert said(window) == "Saved 1 calendar, without a record of it"
        assert cells(page, VISIT)[5] == "New"
        jobs.finish()
        second.store.close()
        assert not first.read_only


def test_three_hundred_members_have_a_calendar_each(empty: Conductor, qtbot: QtBot) -> None:
    of = visit()
    guests = row(Delegation, of, name="Delegation", country="KZ")
    groups = [row(Group, of, delegation_id=guests.id, name=f"Group {n}", position=n) for n in (1, 2, 3)]
    people = [row(Person, position=f"Ректор {n} – نام") for n in range(300)]
    places = {"delegation_id": guests.id}
    members = [
        row(Member, of, **places, group_id=groups[n % 3].id, person_id=person.id, position=n + 1)
        for n, person in enumerate(people)
    ]
    events = [
        event(of, f"Item {n}", f"{8 + n // 60:02}:{n % 60:02}", f"{9 + n // 60:02}:{n % 60:02}") for n in range(500)
    ]
    there = [row(Attendance, of, event_id=each.id, group_id=groups[n % 2].id) for n, each in enumerate(events)]
    empty.context.do(making(of, guests, *groups, *people, *members, *events, *there))
    empty.open_visit(of.id)
    page = shown(empty, qtbot)
    assert (len(page.states), page.states[0].items, page.states[1].items) == (201, 500, 250)
    assert cells(page, "Ректор 1 – نام")[2:] == ["250 items", "English", "Not made", "New"]
    assert list(page.words()) == ["201 calendars"]


@pytest.mark.parametrize("size", [100, 150])
def test_rows_grow_with_the_text(nurbek: Conductor, window: Window, qtbot: QtBot, size: int) -> None:
    window.preferences.text_size = size
    page = shown(nurbek, qtbot)
    assert page.ui.table.rowHeight(0) == 58 * size // 100
    window.preferences.text_size = 100
    settle(nurbek, qtbot)
    assert QApplication.focusWidget() is page.ui.table
