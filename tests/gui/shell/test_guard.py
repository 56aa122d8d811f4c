"""Each trouble with the file is made to happen; the window says it in a banner, and the way out works."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen

import pytest
from planmaking import another_program, contents
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windowing import event_of, leave, shown_event, write

from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.guard import READ_ONLY, UNSAVED, Guard
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.widgets.banners import Banner

HOLDER = """
import sys
from pathlib import Path
from planmaking import opened
store = opened(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
store.close()
print("closed", flush=True)
sys.stdin.readline()
"""
MEETING = "Bilateral meeting"


@pytest.fixture(name="guard")
def _guard(nurbek: Conductor, window: Window) -> Iterator[Guard]:
    guard = Guard(window, nurbek.context)
    yield guard
    guard.leave()


@pytest.fixture(name="holder")
def _holder(path: Path) -> Iterator[Popen[str]]:
    """Another program that has the file open for writing."""
    with another_program(HOLDER, path) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """Let no file grow beyond what the database's log holds now, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = path.with_name(path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def banner_of(window: Window, key: str) -> Banner:
    banner = window.ui.banners.banner(key)
    assert banner
    return banner


def press(qtbot: QtBot, banner: Banner, text: str) -> None:
    """Press the button of a banner that has a text."""
    button = next(each for each in banner.buttons if each.text() == text)
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rename(qtbot: QtBot, conductor: Conductor, title: str) -> None:
    """Type another title for the meeting and leave the field."""
    events = conductor.context.plan.events.values()
    form = shown_event(conductor, next(each.title for each in events if f"{each.starts:%H:%M}" == "09:15"))
    write(qtbot, form.ui.titleField, title)
    leave(qtbot, form.ui.titleField)


def saved_title(path: Path, conductor: Conductor, title: str) -> str:
    """Return what a file holds as the title of the event that bears a title in the window."""
    return str(contents(path)["events"][event_of(conductor, title).id]["title"])


# --- another program has it ------------------------------------------------------------------------------------


def test_a_file_that_another_program_has_is_shown_and_says_so(
    holder: Popen[str], nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot
) -> None:
    guard.look()
    banner = banner_of(window, READ_ONLY)
    assert banner.text.kind == "info"
    assert banner.text.head == "You can read and print, but not change. The file is open in another window."
    assert banner.text.body.startswith("This computer has had it open since ")
    assert [way.text for way in banner.text.ways] == ["Open a copy…", "Try again"]
    assert window.ui.bar.findChild(type(window.ui.title), "saved").text() == "Read-only"
    assert window.ui.status.text() == "Read-only"
    form = shown_event(nurbek, MEETING)
    assert form.ui.titleField.isReadOnly()
    assert nurbek.page("programme").ui.add.isHidden()
    press(qtbot, banner, "Try again")
    assert banner_of(window, READ_ONLY)
    assert form.ui.titleField.isReadOnly()
    assert holder.poll() is None


def test_when_the_other_program_closes_it_the_file_can_be_changed_by_itself(
    holder: Popen[str], nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot, path: Path
) -> None:
    form = shown_event(nurbek, MEETING)
    guard._again.setInterval(50)  # noqa: SLF001 - not to wait for ten seconds
    assert holder.stdin
    assert holder.stdout
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "closed\n"
    qtbot.waitUntil(lambda: window.ui.banners.banner(READ_ONLY) is None, timeout=5000)
    assert not form.ui.titleField.isReadOnly()
    assert window.ui.status.text() == "Planning"
    assert window.status_line._said.text() == "The file is yours: you can change it now"  # noqa: SLF001
    rename(qtbot, nurbek, "Talks")
    assert saved_title(path, nurbek, "Talks") == "Talks"


def test_a_copy_of_a_file_that_another_program_has_can_be_opened(
    holder: Popen[str], guard: Guard, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    guard.ask_by(lambda title: copy if title == "Open a copy" else None)
    with qtbot.waitSignal(guard.copy_wanted) as wanted:
        press(qtbot, banner_of(window, READ_ONLY), "Open a copy…")
    assert wanted.args == [copy]
    assert len(contents(copy)["visits"]) == 3
    assert holder.poll() is None


# --- the disk is full ------------------------------------------------------------------------------------------


def test_on_a_full_disk_the_work_goes_on_and_is_saved_when_there_is_room(
    nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot, path: Path
) -> None:
    shown_event(nurbek, MEETING)
    with full_disk(path):
        rename(qtbot, nurbek, "Talks")
        banner = banner_of(window, UNSAVED)
        assert banner.text.kind == "danger"
        since = nurbek.context.bench.work.unsaved_since
        assert since
        time = f"{since.astimezone():%H:%M}"
        assert banner.text.head == f"Not saved since {time}. You can go on: what you do is kept in memory."
        assert "disk" in banner.text.body.lower()
        assert [way.text for way in banner.text.ways] == ["Try again", "Save elsewhere…"]
        assert window.status_line._saved.text() == f"Not saved since {time}"  # noqa: SLF001
        rename(qtbot, nurbek, "Consultations")
        assert saved_title(path, nurbek, "Consultations") == MEETING
        press(qtbot, banner_of(window, UNSAVED), "Try again")
        assert banner_of(window, UNSAVED)
    press(qtbot, banner_of(window, UNSAVED), "Try again")
    assert window.ui.banners.banner(UNSAVED) is None
    assert saved_title(path, nurbek, "Consultations") == "Consultations"
    assert window.status_line._saved.text().startswith("Saved ")  # noqa: SLF001
    assert guard


def test_from_a_full_disk_all_is_saved_elsewhere(
    nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    shown_event(nurbek, MEETING)
    guard.ask_by(lambda title: elsewhere if title == "Save elsewhere" else None)
    with full_disk(path):
        rename(qtbot, nurbek, "Talks")
    press(qtbot, banner_of(window, UNSAVED), "Save elsewhere…")
    assert window.ui.banners.banner(UNSAVED) is None
    assert saved_title(elsewhere, nurbek, "Talks") == "Talks"
    assert nurbek.context.bench.work.store.path == elsewhere
    rename(qtbot, nurbek, "Consultations")
    assert saved_title(elsewhere, nurbek, "Consultations") == "Consultations"


def test_saving_elsewhere_can_be_left(
    nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot, path: Path
) -> None:
    shown_event(nurbek, MEETING)
    guard.ask_by(lambda _: None)
    with full_disk(path):
        rename(qtbot, nurbek, "Talks")
    press(qtbot, banner_of(window, UNSAVED), "Save elsewhere…")
    assert banner_of(window, UNSAVED)
    press(qtbot, banner_of(window, UNSAVED), "Try again")
    assert saved_title(path, nurbek, "Talks") == "Talks"


# --- the file is gone ------------------------------------------------------------------------------------------


@pytest.fixture(name="path")
def _path(tmp_path: Path, sample_file: Path) -> Path:
    """The path of a file with the sample visits, in a folder that can be renamed."""
    folder = tmp_path / "desk"
    folder.mkdir()
    file = folder / "planner.db"
    file.write_bytes(sample_file.read_bytes())
    return file


def test_a_folder_that_is_renamed_while_somebody_types_is_noticed(
    nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    form = shown_event(nurbek, MEETING)
    write(qtbot, form.ui.titleField, "Ta")
    guard._place.setInterval(50)  # noqa: SLF001 - not to wait for five seconds
    path.parent.rename(tmp_path / "renamed")
    qtbot.waitUntil(lambda: window.ui.banners.banner(UNSAVED) is not None, timeout=5000)
    banner = banner_of(window, UNSAVED)
    assert banner.text.kind == "danger"
    assert banner.text.head.endswith("The file is no longer where it was.")
    qtbot.keyClicks(form.ui.titleField, "lks")
    leave(qtbot, form.ui.titleField)
    assert event_of(nurbek, "Talks")
    guard._place.stop()  # noqa: SLF001 - the officer's own attempt
    press(qtbot, banner_of(window, UNSAVED), "Try again")
    assert banner_of(window, UNSAVED)
    (tmp_path / "renamed").rename(path.parent)
    press(qtbot, banner_of(window, UNSAVED), "Try again")
    assert window.ui.banners.banner(UNSAVED) is None
    assert saved_title(path, nurbek, "Talks") == "Talks"


def test_a_folder_that_comes_back_is_noticed_by_itself(
    guard: Guard, window: Window, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    guard._place.setInterval(50)  # noqa: SLF001 - not to wait for five seconds
    path.parent.rename(tmp_path / "renamed")
    qtbot.waitUntil(lambda: window.ui.banners.banner(UNSAVED) is not None, timeout=5000)
    (tmp_path / "renamed").rename(path.parent)
    qtbot.waitUntil(lambda: window.ui.banners.banner(UNSAVED) is None, timeout=5000)


# --- that all is well ------------------------------------------------------------------------------------------


def test_what_is_saved_is_told_with_the_time(nurbek: Conductor, guard: Guard, window: Window, qtbot: QtBot) -> None:
    assert window.status_line._saved.text() == "Ready"  # noqa: SLF001
    rename(qtbot, nurbek, "Talks")
    with qtbot.waitSignal(nurbek.context.bench.saved) as saved:
        rename(qtbot, nurbek, "Consultations")
    assert window.status_line._saved.text() == f"Saved {saved.args[0].astimezone():%H:%M}"  # noqa: SLF001
    assert guard
