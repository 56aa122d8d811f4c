"""Files that can't be opened as they are, and the window that is closed while something is unsaved."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from planmaking import contents
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windowing import event_of, leave, write

from delegation_planner.clock import Clock
from delegation_planner.edits.events import change_event
from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.opener import OPENING, Opener
from delegation_planner.gui.shell.rescued import RESCUED
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.widgets.banners import Banner
from delegation_planner.store.backups import Occasion
from delegation_planner.store.engine import connect, writing
from delegation_planner.store.opening import open_store

CODE = "nurbek-2026"
MEETING = "Bilateral meeting"


@pytest.fixture(name="opener")
def _opener(window: Window, clock: Clock) -> Iterator[Opener]:
    opener = Opener(window, clock)
    yield opener
    opener.jobs.finish()
    if opener.conductor:
        opener.conductor.context.bench.work.close(abandon=True)


def opened(qtbot: QtBot, opener: Opener, path: Path) -> Conductor:
    """Open a file at the reference visit."""
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.open(path, CODE)
    assert opener.conductor
    opener.conductor.go(Place("programme"))
    return opener.conductor


def refused(qtbot: QtBot, opener: Opener, path: Path) -> Banner:
    """Open a file that can't be opened, and return the banner that says so."""
    opener.open(path)
    window = opener.parent()
    assert isinstance(window, Window)
    qtbot.waitUntil(lambda: window.ui.banners.banner(OPENING) is not None, timeout=20_000)
    banner = window.ui.banners.banner(OPENING)
    assert banner
    return banner


def press(qtbot: QtBot, banner: Banner, text: str) -> None:
    button = next(each for each in banner.buttons if each.text() == text)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def form_of(conductor: Conductor, title: str) -> EventDetails:
    conductor.go(Place("programme", Subject("events", event_of(conductor, title).id)))
    form = conductor.dock.form
    assert isinstance(form, EventDetails)
    return form


def change(path: Path, clock: Clock, title: str, **fields: object) -> None:
    """Change the meeting of the reference visit, as the program did at another time."""
    with open_store(path, clock) as store:
        plan = store.load(next(visit.id for visit in store.visits() if visit.code == CODE))
        event = next(each for each in plan.events.values() if each.title == title)
        store.apply(change_event(plan, event.id, **fields))


def harm(path: Path) -> None:
    """Write noise over the second half of a file."""
    held = path.read_bytes()
    path.write_bytes(held[: len(held) // 2] + b"\x5a" * (len(held) - len(held) // 2))


# --- opening ---------------------------------------------------------------------------------------------------


def test_a_file_is_opened_beside_the_window(qtbot: QtBot, opener: Opener, path: Path, window: Window) -> None:
    conductor = opened(qtbot, opener, path)
    assert conductor.context.plan.visit.code == CODE
    assert window.ui.title.text() == conductor.context.plan.visit.title
    assert conductor.dock.form


def test_the_visit_and_the_page_of_the_last_time_are_shown_again(
    qtbot: QtBot, opener: Opener, path: Path, window: Window, clock: Clock
) -> None:
    opened(qtbot, opener, path).go(Place("venues"))
    assert window.close()
    again = Opener(window, clock)
    with qtbot.waitSignal(again.opened, timeout=20_000):
        again.open(path)
    assert again.conductor
    assert again.conductor.context.plan.visit.code == CODE
    assert again.conductor.page_name == "venues"
    again.jobs.finish()
    again.conductor.context.bench.work.close()


def test_another_file_takes_over_the_whole_window(
    qtbot: QtBot, opener: Opener, path: Path, window: Window, tmp_path: Path
) -> None:
    other = Path(shutil.copy2(path, tmp_path / "other.db"))
    first = opened(qtbot, opener, path)
    form = form_of(first, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    leave(qtbot, form.ui.titleField)
    second = opened(qtbot, opener, other)
    assert second is not first
    form = form_of(second, MEETING)
    write(qtbot, form.ui.titleField, "Consultations")
    leave(qtbot, form.ui.titleField)
    window.navigation.wanted.emit("venues")
    assert (second.page_name, first.page_name) == ("venues", "programme")
    qtbot.mouseClick(window.ui.undo, Qt.MouseButton.LeftButton)
    assert event_of(second, MEETING)
    assert [each["title"] for each in contents(path)["events"].values()].count("Talks") == 1


# --- files that can't be opened --------------------------------------------------------------------------------


@pytest.mark.parametrize("noise", [b"", b"Dear all, please find attached", b"\x00" * 100_000])
def test_what_is_no_database_is_refused_and_left_as_it_is(
    qtbot: QtBot, opener: Opener, tmp_path: Path, noise: bytes
) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(noise or b"PK\x03\x04")
    before = path.read_bytes()
    banner = refused(qtbot, opener, path)
    assert (banner.text.kind, banner.text.head) == ("danger", "The file can’t be opened.")
    assert "letter.db" in banner.text.body
    assert [way.text for way in banner.text.ways] == ["Open another file…", "Try again"]
    assert path.read_bytes() == before


def test_a_file_of_a_newer_version_is_refused(qtbot: QtBot, opener: Opener, path: Path) -> None:
    engine = connect(path, "rw")
    with writing(engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    assert "was written by a newer version of Delegation Planner" in refused(qtbot, opener, path).text.body


def test_a_file_can_be_tried_again(qtbot: QtBot, opener: Opener, path: Path, tmp_path: Path, window: Window) -> None:
    wanted = tmp_path / "wanted.db"
    wanted.write_bytes(b"Dear all")
    banner = refused(qtbot, opener, wanted)
    shutil.copy2(path, wanted)
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        press(qtbot, banner, "Try again")
    assert window.ui.banners.banner(OPENING) is None


def test_a_file_that_can_not_be_opened_leaves_the_open_one_at_work(
    qtbot: QtBot, opener: Opener, path: Path, tmp_path: Path
) -> None:
    conductor = opened(qtbot, opener, path)
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"Dear all")
    refused(qtbot, opener, letter)
    assert opener.conductor is conductor
    store = conductor.context.bench.work.store
    backup = store.back_up(Occasion.END)
    form = form_of(conductor, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    leave(qtbot, form.ui.titleField)
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        opener.restore(backup)
    assert opener.conductor
    assert opener.conductor.context.bench.work.store.path == path
    assert event_of(opener.conductor, MEETING)
    assert letter.read_bytes() == b"Dear all"


# --- damage ----------------------------------------------------------------------------------------------------


def test_a_backup_takes_the_place_of_a_damaged_file_and_what_it_lacks_is_done_again(
    qtbot: QtBot, opener: Opener, path: Path, window: Window, clock: Clock
) -> None:
    with open_store(path, clock) as store:
        store.back_up(Occasion.END)
    change(path, clock, MEETING, note="Flags on the table")
    change(path, clock, "Tea", note="In the foyer")
    harm(path)
    conductor = opened(qtbot, opener, path)
    banner = window.ui.banners.banner(RESCUED)
    assert banner
    assert banner.text.kind == "warn"
    assert banner.text.head.startswith("The file was damaged. The backup of today ")
    assert banner.text.head.endswith(" is open instead.")
    assert banner.text.body.startswith("2 changes made after it are not in it. The damaged file is kept beside it as “")
    assert [way.text for way in banner.text.ways] == ["Choose another backup…", "Keep this one"]
    rescued = opener._rescued  # noqa: SLF001 - the list stands in the dock
    assert rescued
    assert rescued.list
    assert [tick.text().split("   ")[1] for tick in rescued.list.ticks] == [
        "Change the note of Tea",
        "Change the note of Bilateral meeting",
    ]
    assert rescued.list.button.text() == "Apply 2 changes"
    rescued.list.ticks[0].click()
    assert rescued.list.button.text() == "Apply 1 change"
    rescued.list.button.click()
    assert event_of(conductor, MEETING).note == "Flags on the table"
    assert event_of(conductor, "Tea").note == ""
    assert window.ui.banners.banner(RESCUED) is None
    assert rescued.list is None
    assert window.status_line._said.text() == "1 change applied again"  # noqa: SLF001


def test_the_backup_can_be_kept_as_it_is(
    qtbot: QtBot, opener: Opener, path: Path, window: Window, clock: Clock
) -> None:
    with open_store(path, clock) as store:
        store.back_up(Occasion.END)
    change(path, clock, "Tea", note="In the foyer")
    path.write_bytes(path.read_bytes()[:500_000])
    conductor = opened(qtbot, opener, path)
    banner = window.ui.banners.banner(RESCUED)
    assert banner
    assert banner.text.body.startswith("1 change made after it is not in it. ")
    tabs = window.ui.dockTabs.count()
    press(qtbot, banner, "Keep this one")
    assert window.ui.banners.banner(RESCUED) is None
    assert window.ui.dockTabs.count() == tabs - 1
    assert event_of(conductor, "Tea").note == ""


def test_a_damaged_file_without_a_backup_is_left_as_it_is(qtbot: QtBot, opener: Opener, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:500_000])
    before = path.read_bytes()
    banner = refused(qtbot, opener, path)
    assert banner.text.head == "The file can’t be opened."
    assert path.read_bytes() == before


# --- closing ---------------------------------------------------------------------------------------------------


def test_closing_saves_what_is_being_typed(qtbot: QtBot, opener: Opener, path: Path, window: Window) -> None:
    conductor = opened(qtbot, opener, path)
    event = event_of(conductor, MEETING)
    write(qtbot, form_of(conductor, MEETING).ui.titleField, "Talks")
    assert window.close()
    assert contents(path)["events"][event.id]["title"] == "Talks"


def test_the_window_stays_once_when_a_field_can_not_be_saved(
    qtbot: QtBot, opener: Opener, path: Path, window: Window
) -> None:
    form = form_of(opened(qtbot, opener, path), MEETING)
    write(qtbot, form.ui.starts, "x")
    assert not window.close()
    banner = window.ui.banners.banner("closing-field")
    assert banner
    assert (banner.text.head, banner.text.body) == (
        "What stands in a field can’t be saved as it is.",
        "Close again to leave without it.",
    )
    assert window.isVisible()
    assert window.close()


def test_mending_the_field_takes_the_warning_back(qtbot: QtBot, opener: Opener, path: Path, window: Window) -> None:
    form = form_of(opened(qtbot, opener, path), MEETING)
    write(qtbot, form.ui.starts, "x")
    assert not window.close()
    write(qtbot, form.ui.starts, "9:10")
    leave(qtbot, form.ui.starts)
    assert window.ui.banners.banner("closing-field") is None
    write(qtbot, form.ui.starts, "y")
    assert not window.close()


def test_the_window_stays_once_when_something_is_not_saved(
    qtbot: QtBot, opener: Opener, path: Path, window: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    conductor = opened(qtbot, opener, Path(shutil.copy2(path, folder / "planner.db")))
    qtbot.waitUntil(lambda: not opener.jobs.is_busy, timeout=20_000)
    folder.rename(tmp_path / "renamed")
    form = form_of(conductor, MEETING)
    write(qtbot, form.ui.titleField, "Talks")
    leave(qtbot, form.ui.titleField)
    assert not window.close()
    banner = window.ui.banners.banner("closing-unsaved")
    assert banner
    assert banner.text.head == "What you did last is not saved."
    press(qtbot, banner, "Stay")
    assert window.ui.banners.banner("closing-unsaved") is None
    assert not window.close()
    assert window.close()


def test_closing_ends_the_work_that_goes_on_beside_the_window(
    qtbot: QtBot, opener: Opener, path: Path, window: Window
) -> None:
    opened(qtbot, opener, path)
    answers: list[object] = []

    def export(job: object) -> None:
        for _ in job.watch(range(10_000_000)):  # type: ignore[attr-defined] - a Job
            pass

    opener.jobs.run("Saving calendars", export, Answers(answers.append, answers.append))
    assert opener.jobs.is_busy
    assert window.close()
    assert not opener.jobs.is_busy
    assert answers == []
    assert isinstance(window, QWidget)


def test_the_open_file_can_be_opened_again(qtbot: QtBot, opener: Opener, path: Path, window: Window) -> None:
    opened(qtbot, opener, path)
    again = opened(qtbot, opener, path)
    assert not again.context.bench.work.read_only
    assert window.ui.banners.banner("read-only") is None


def test_without_a_file_the_window_offers_the_ways_on(qtbot: QtBot, opener: Opener, window: Window, path: Path) -> None:
    foreign = path.with_name("letter.db")
    foreign.write_text("Dear colleague", encoding="utf-8")
    refused(qtbot, opener, foreign)
    shown = window.ui.pages.currentWidget()
    labels = {each.objectName(): each.property("text") for each in shown.findChildren(QWidget) if each.objectName()}
    assert labels["head"] == "No file is open"
    assert labels["reason"] == f"“{foreign}” is not a database of Delegation Planner. It was left as it is."
    shutil.copy2(path, foreign)
    button = shown.findChild(QWidget, "tryAgain")
    assert button is not None
    with qtbot.waitSignal(opener.opened, timeout=20_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.ui.banners.banner(OPENING) is None
    assert opener.conductor
    assert window.ui.pages.currentWidget() is opener.conductor.page(opener.conductor.page_name)


def test_what_could_not_be_opened_beside_an_open_file_can_be_read_and_closed(
    qtbot: QtBot, opener: Opener, window: Window, path: Path
) -> None:
    conductor = opened(qtbot, opener, path)
    foreign = path.with_name("letter.db")
    foreign.write_text("Dear colleague", encoding="utf-8")
    banner = refused(qtbot, opener, foreign)
    close = [each for each in banner.findChildren(QWidget) if each.accessibleName() == "Close this message"]
    qtbot.mouseClick(close[0], Qt.MouseButton.LeftButton)
    assert window.ui.banners.banner(OPENING) is None
    assert window.ui.pages.currentWidget() is conductor.page("programme")


def test_closing_while_files_are_made_asks_once(qtbot: QtBot, opener: Opener, window: Window, path: Path) -> None:
    opened(qtbot, opener, path)
    qtbot.waitUntil(lambda: not opener.jobs.is_busy, timeout=20_000)
    ended: list[str] = []

    def work(job: Job) -> None:
        while True:
            job.check()

    answers = Answers(lambda _: None, lambda _: None, lambda: ended.append("cancelled"))
    opener.jobs.run("Saving calendars", work, answers, matters=True)
    assert not window.close()
    banner = window.ui.banners.banner("closing-job")
    assert banner
    assert banner.text.head == "Files are being made."
    assert opener.jobs.is_busy
    assert window.close()
    assert not opener.jobs.is_busy
