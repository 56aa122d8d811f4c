"""Settings and backups, driven as an officer would."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from planmaking import contents, opened
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from windowing import event_of, write

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.events import move_event
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.settings.asking import RestoreBackup
from delegation_planner.gui.pages.settings.page import BACKUPS, SettingsPage
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.opener import Opener
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.store.backups import Occasion
from delegation_planner.store.opening import open_store

Key = Qt.Key
CEREMONY = "MoU signing ceremony"
LONG = 20_000


@pytest.fixture(name="opener")
def _opener(window: Window, path: Path, clock: Clock, qtbot: QtBot) -> Iterator[Opener]:
    """The program on the sample visits, at the reference visit."""
    opener = Opener(window, clock)
    with qtbot.waitSignal(opener.opened, timeout=LONG):
        opener.open(path, "nurbek-2026")
    qtbot.waitUntil(lambda: not opener.jobs.is_busy, timeout=LONG)
    yield opener
    assert opener.may_close()


def shown(conductor: Conductor | None, qtbot: QtBot) -> SettingsPage:
    assert conductor is not None
    conductor.go(Place("settings"))
    page = conductor.page("settings")
    assert isinstance(page, SettingsPage)
    settle(page, qtbot)
    return page


def settle(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.jobs.is_busy, timeout=LONG)


def rows(page: SettingsPage) -> list[list[str]]:
    listing = page.ui.backups.listing
    return [
        [listing.data(listing.index(n, c)) for c in range(1, listing.columnCount())] for n in range(listing.rowCount())
    ]


def move(conductor: Conductor) -> None:
    event = event_of(conductor, CEREMONY)
    conductor.context.do(move_event(conductor.context.plan, event.id, event.starts + timedelta(minutes=10)))


def choose(page: SettingsPage, path: Path, qtbot: QtBot) -> None:
    assert page.ui.backups.select(str(path))
    settle(page, qtbot)


# --- look and office -------------------------------------------------------------------------------------------


def test_theme_and_text_size_hold_at_once(conductor: Conductor, window: Window, qtbot: QtBot) -> None:
    page = shown(conductor, qtbot)
    theme = {button.text(): button for button in page.ui.theme.buttons}
    assert list(theme) == ["System", "Light", "Dark"]
    theme["Dark"].click()
    assert (window.look.theme.name, window.preferences.theme) == ("dark", "dark")
    sizes = page.ui.textSize.buttons
    assert [button.text() for button in sizes] == ["100 %", "110 %", "120 %", "130 %", "140 %", "150 %"]
    sizes[5].click()
    assert (window.look.scale, window.preferences.text_size) == (1.5, 150)
    assert page.ui.column.maximumWidth() == 1080
    window.actions_.by_name["smaller"].trigger()
    assert page.ui.textSize.value == "140"
    sizes[0].click()
    theme["Light"].click()
    assert (window.look.scale, window.look.theme.name) == (1, "light")


def test_the_office_is_kept_as_it_is_typed(conductor: Conductor, window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(conductor, qtbot)
    write(qtbot, page.ui.desk, "Protocol desk, MoFE&PT")
    write(qtbot, page.ui.city, "Islamabad")
    for chooser, words in ((page.ui.country, "Pakistan"), (page.ui.zone, "Asia/Karachi")):
        chooser.setFocus()
        chooser.lineEdit().setText(words)
        qtbot.keyClick(chooser, Key.Key_Return)
    page.ui.sheet.buttons[1].click()
    held = window.preferences
    assert (held.desk, held.city, held.country, held.zone) == (
        "Protocol desk, MoFE&PT",
        "Islamabad",
        "PK",
        "Asia/Karachi",
    )
    assert held.sheet == "letter"
    held.look_changed.emit()
    assert page.ui.desk.text() == "Protocol desk, MoFE&PT"
    assert Preferences(tmp_path / "preferences.ini").zone == "Asia/Karachi"


# --- the file --------------------------------------------------------------------------------------------------


def test_it_backs_up_and_lists_the_backup(opener: Opener, window: Window, path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not opener.jobs.is_busy, timeout=LONG)  # the backup of the day is made by itself
    page = shown(opener.conductor, qtbot)
    before = len(rows(page))
    assert page.ui.path.text() == str(path)
    page.ui.backUp.click()
    qtbot.waitUntil(lambda: len(rows(page)) == before + 1, timeout=LONG)
    settle(page, qtbot)
    why, holds, state = rows(page)[0]
    assert (why, holds.startswith("3 visits · "), state) == ("After changes", True, "Intact")
    assert page.ui.lastBackup.text().endswith(", just now")
    label = window.findChild(QLabel, "said")
    assert label is not None
    assert label.text() == "Backed up"


def test_a_file_without_backups_says_so(empty: Conductor, qtbot: QtBot) -> None:
    page = shown(empty, qtbot)
    assert page.ui.noBackups.isVisible()
    assert page.ui.backups.isHidden()
    assert page.ui.preview.isHidden()
    assert page.ui.lastBackup.text() == "None yet"


# --- backups ---------------------------------------------------------------------------------------------------


def test_the_chosen_backup_is_compared_with_now(nurbek: Conductor, qtbot: QtBot) -> None:
    store = nurbek.context.bench.work.store
    made = store.back_up(Occasion.IMPORT)
    last = store.history()[-1].label
    move(nurbek)
    page = shown(nurbek, qtbot)
    choose(page, made, qtbot)
    ui, plan = page.ui, nurbek.context.plan
    assert ui.previewState.text() == f"Intact · {made.name}"
    assert ui.previewVisits.text().splitlines()[0] == (
        f"{plan.visit.title}, Mon 2 Feb 2026: {len(plan.members)} members, {len(plan.events)} events"
    )
    assert (ui.membersThen.text(), ui.membersNow.text()) == (str(len(plan.members)), str(len(plan.members)))
    assert (ui.lastThen.text(), ui.lastNow.text()) == (last, nurbek.context.bench.work.undo_label)
    event = event_of(nurbek, CEREMONY)
    before = event.starts - timedelta(minutes=10)
    assert f"{before:%H:%M}–{event.ends - timedelta(minutes=10):%H:%M}   {CEREMONY}" in ui.programme.toPlainText()
    assert ui.programme.isReadOnly()
    assert ui.restore.isEnabled()


def test_the_backups_come_into_view_where_they_are_asked_for(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    made = nurbek.context.bench.work.store.back_up(Occasion.DAY)
    page = shown(nurbek, qtbot)
    assert page.ui.backups.visibleRegion().isEmpty()
    window.activateWindow()
    nurbek.go(Place("settings", Subject(BACKUPS, str(made))))
    settle(page, qtbot)
    assert not page.ui.backups.visibleRegion().isEmpty()
    assert page.ui.backups.hasFocus()
    assert page.ui.previewState.text() == f"Intact · {made.name}"


def test_enter_on_a_backup_brings_what_it_holds_and_its_button_into_view(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    window.resize(1024, 640)
    made = nurbek.context.bench.work.store.back_up(Occasion.DAY)
    page = shown(nurbek, qtbot)
    nurbek.go(Place("settings", Subject(BACKUPS, str(made))))
    settle(page, qtbot)
    page.ui.area.verticalScrollBar().setValue(0)
    assert page.ui.restore.visibleRegion().isEmpty()
    qtbot.keyClick(page.ui.backups, Key.Key_Return)
    assert page.ui.restore.hasFocus()
    assert page.ui.restore.visibleRegion().boundingRect() == page.ui.restore.rect()
    assert not page.ui.previewVisits.visibleRegion().isEmpty()


def test_a_damaged_backup_can_not_be_restored(nurbek: Conductor, qtbot: QtBot) -> None:
    made = nurbek.context.bench.work.store.back_up(Occasion.DAY)
    made.write_bytes(made.read_bytes()[:5000])
    page = shown(nurbek, qtbot)
    choose(page, made, qtbot)
    number = page.ui.backups.listing.row_of(str(made))
    assert rows(page)[number] == ["Start of the day", "Can’t be read", "Damaged"]
    assert (page.ui.restore.isEnabled(), page.ui.restore.toolTip()) == (False, "This backup is damaged.")
    assert page.ui.programme.isHidden()


def test_a_backup_from_elsewhere_is_added_and_chosen(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "else" / "other.db"
    other.parent.mkdir()
    nurbek.context.bench.work.store.copy_to(other)
    page = shown(nurbek, qtbot)
    page.ui.otherFile.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    settle(page, qtbot)
    assert page.ui.backups.current_id == str(other)
    assert rows(page)[0][0::2] == ["Not known", "Intact"]
    assert page.ui.previewState.text() == "Intact · other.db"


def test_cancel_is_what_enter_does_and_changes_nothing(opener: Opener, path: Path, qtbot: QtBot) -> None:
    assert opener.conductor is not None
    made = opener.conductor.context.bench.work.store.back_up(Occasion.DAY)
    page = shown(opener.conductor, qtbot)
    choose(page, made, qtbot)
    page.ui.restore.click()
    dialog = page.findChild(RestoreBackup)
    assert dialog is not None
    assert dialog.isModal()
    assert dialog.ui.heading.text().endswith("” in the place of “planner.db”?")
    assert dialog.ui.body.text().startswith("It holds 3 visits.")
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(RestoreBackup) is None)
    assert not list(path.parent.glob("planner replaced *"))


def test_a_backup_is_restored_and_the_file_of_now_is_kept(
    opener: Opener, window: Window, path: Path, qtbot: QtBot
) -> None:
    conductor = opener.conductor
    assert conductor is not None
    event = event_of(conductor, CEREMONY)
    made = conductor.context.bench.work.store.back_up(Occasion.DAY)
    move(conductor)
    page = shown(conductor, qtbot)
    choose(page, made, qtbot)
    page.ui.restore.click()
    dialog = page.findChild(RestoreBackup)
    assert dialog is not None
    with qtbot.waitSignal(opener.opened, timeout=LONG):
        qtbot.mouseClick(dialog.ui.restore, Qt.MouseButton.LeftButton)
    again = opener.conductor
    assert again is not None
    assert again is not conductor
    assert event_of(again, CEREMONY).starts == event.starts
    (kept,) = path.parent.glob("planner replaced *.db")
    assert contents(kept)["events"][event.id]["starts"] == event.starts + timedelta(minutes=10)
    assert window.ui.pages.currentWidget() is not page
    QApplication.processEvents()


def test_a_read_only_file_is_neither_backed_up_nor_restored(
    path: Path, window: Window, qtbot: QtBot, clock: Clock
) -> None:
    with opened(path) as first:
        made = first.back_up(Occasion.DAY)
        jobs = Jobs()
        work = Workbench(open_store(path, clock), clock)
        conductor = Conductor(window, work, jobs, clock)
        page = shown(conductor, qtbot)
        choose(page, made, qtbot)
        assert not page.ui.backUp.isEnabled()
        assert page.ui.backUp.toolTip() == "The file is read-only: its backups are another program’s."
        assert (page.ui.restore.isEnabled(), page.ui.restore.toolTip()) == (
            False,
            "The file is read-only: nothing can be restored.",
        )
        assert page.ui.previewState.text().startswith("Intact")
        jobs.finish()
        work.store.close()
