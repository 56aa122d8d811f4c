"""Plans the reference day in the window as an officer would, by keys and by mouse, and photographs the steps.

`python docs/recordings.py` saves the pictures that docs/planning.md shows; with a FOLDER it saves them there, to look
at. Nothing is put into the plan but by keys and mouse, except where a situation has to be set up.
"""

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

HERE = Path(__file__).parent
sys.path.extend([str(HERE), str(HERE.parent), str(HERE.parent / "tests")])

from keyboard import Keyboard
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screenshots import NOW, SETTLED, close, opened, sample, save, wait

from delegation_planner.clock import clock_at, use_bundled_zones
from delegation_planner.edits.interpreters import add_interpreter
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.words import checks as words
from delegation_planner.model.kinds import Side
from delegation_planner.model.programme import Event
from tests.gui.pages.programme.timeline.mousing import Mouse

IMAGES = HERE / "images" / "planning"
LINES = (
    "0830-0855 Hotel → MoFE&PT",
    "0900-0915 Welcome by the Federal Minister, main entrance",
    "0915-1015 Bilateral meeting, committee room",
    "0930-1035 Technical session, conference room 2",
    "1020-1040 Ministers’ private talk, minister’s office",
    "1020-1100 Rectors’ round table, committee room",
    "1045-1145 MoU signing ceremony, auditorium",
    "1145-1200 Joint press statement, press point",
    "1145-1200 Tea, foyer",
    "1200-1225 MoFE&PT → IIUI",
    "1230-1310 Inauguration: Akhmet Yassawi Center, IIUI",
    "1315-1415 Lunch and prayer, IIUI",
    "1415-1435 IIUI → NUST",
    "1440-1520 Inauguration: Satbayev Center, NUST",
    "1440-1520 Laboratory tour, NUST",
    "1525-1555 NUST → QAU",
    "1600-1640 Inauguration: Al-Farabi Center, QAU",
    "1645-1715 QAU → hotel",
    "1715-1840 Rest, hotel",
    "1840-1900 Hotel → dinner",
    "1900-2100 Dinner hosted by the Federal Minister",
)
LANES = {
    "Bilateral meeting": "HR",
    "Technical session": "T",
    "Ministers’ private talk": "H",
    "Rectors’ round table": "R",
    "Joint press statement": "H",
    "Tea": "RT",
    "Inauguration: Satbayev Center": "HR",
    "Laboratory tour": "T",
}
"""The groups of the items that are not for all: head, rectors, technical group."""
GROUPS = {"H": "Head of delegation", "R": "Rectors", "T": "Technical group"}
DRAWN = (
    ("Bilateral meeting", 9 * 60 + 15, 10 * 60 + 15, 0, 1),
    ("Technical session", 9 * 60 + 30, 10 * 60 + 35, 2, 2),
    ("Rectors’ round table", 10 * 60 + 20, 11 * 60, 1, 1),
    ("MoU signing ceremony", 10 * 60 + 45, 11 * 60 + 45, 0, 2),
)
"""What is drawn with the mouse: its title, from when to when in minutes, and from which lane to which."""


class Recorder:
    """A window on the sample, of which pictures are taken one after another."""

    def __init__(self, look: Look, scratch: Path, folder: Path, name: str) -> None:
        scratch.mkdir()
        self._folder, self._name = folder, name
        clock = clock_at(NOW)
        self._window, self.conductor, self._jobs = opened(
            look, Preferences(scratch / "preferences.ini"), sample(scratch, clock), clock, (1440, 900)
        )
        visits = self.conductor.context.bench.work.visits
        self.conductor.open_visit(next(each.id for each in visits if each.code == "nurbek-2026"), "programme")
        self._window.activateWindow()
        self.page = cast("ProgrammePage", self.conductor.page("programme"))
        self.keys = Keyboard()
        self.mouse = Mouse(self.page.timeline.timeline)

    def picture(self, name: str) -> None:
        """Save what the window shows now."""
        save(self._window, self._jobs, self._folder / self._name, name)

    def event(self, title: str) -> Event:
        """Return the event of a title."""
        return next(each for each in self.conductor.context.plan.events.values() if each.title == title)

    def select(self, title: str) -> None:
        """Go to an item on the timeline."""
        self.page.show_view("timeline")
        self.conductor.go(Place("programme", Subject("events", self.event(title).id)))
        self.page.timeline.take_focus()
        QApplication.processEvents()

    def empty(self) -> None:
        """Take all items of every day away by keys, so that the day is planned from nothing; that is one undo a day."""
        self.select("Arrival in Islamabad")
        self.page.timeline.timeline.open_staff(is_open=True)
        for _ in range(3):
            self.keys.press("Ctrl+A", "Del", "Ctrl+Right")
        self.page.timeline.timeline.open_staff(is_open=False)

    def settle(self) -> None:
        """Let the checks have their say."""
        wait(SETTLED)

    def close(self) -> None:
        """Close the window."""
        close(self._window, self.conductor, self._jobs)


def by_keyboard(recorder: Recorder) -> None:
    """Plan the day by keys alone: a line for each item, then who attends."""
    recorder.empty()
    recorder.picture("1-empty")
    keys = recorder.keys
    keys.press("Ctrl+Shift+L", "Ctrl+Home", "Ctrl+End")
    for line in LINES:
        keys.write(line)
        keys.press("Return")
    recorder.picture("2-lines")
    keys.press("Ctrl+Shift+H")
    recorder.picture("3-all-attend-all")
    for title, lanes in LANES.items():
        _tick(recorder, title, lanes)
    recorder.select("MoU signing ceremony")
    recorder.settle()
    recorder.picture("4-lanes")
    keys.press("Alt+Down", "Alt+Down", "Alt+Shift+Down")
    recorder.picture("5-moved-by-keys")
    print(f"by keyboard: {keys.pressed} keys")


def _tick(recorder: Recorder, title: str, lanes: str) -> None:
    """Choose the groups that attend, by Tab and Space in the details."""
    recorder.select(title)
    keys = recorder.keys
    keys.press("Return")
    for lane, name in GROUPS.items():
        if lane not in lanes:
            keys.walk(next(text for text in _ticks(recorder) if text.startswith(name)))
            keys.press("Space")


def _ticks(recorder: Recorder) -> Sequence[str]:
    from PySide6.QtWidgets import QCheckBox

    form = recorder.conductor.dock.form
    assert form is not None
    return [each.text() for each in form.findChildren(QCheckBox) if each.isVisible()]


def by_mouse(recorder: Recorder) -> None:
    """Plan the morning with the mouse: draw items across lanes, drag one, lengthen one, copy one."""
    recorder.empty()
    recorder.page.show_view("timeline")
    mouse, keys = recorder.mouse, recorder.keys
    mouse.timeline.verticalScrollBar().setValue(round(mouse.timeline.scene.grid.y(8 * 60)))
    for number, (title, starts, ends, first, last) in enumerate(DRAWN, 1):
        at = mouse.spot(starts, first)
        way = mouse.spot(ends, last) - at
        mouse.take(at, [way / 2, way])
        if number == 1:
            recorder.picture("1-drawing")
        mouse.release(at + way)
        QApplication.processEvents()
        keys.fill(title)
        keys.press("Return")
    recorder.settle()
    recorder.picture("2-drawn")
    table = recorder.event("Rectors’ round table")
    at = mouse.place_of(table.id)
    mouse.take(at, [mouse.by(-10), mouse.by(-20)])
    recorder.picture("3-dragging")
    mouse.release(at + mouse.by(-20))
    recorder.select("MoU signing ceremony")
    signing = recorder.event("MoU signing ceremony")
    grip = mouse.grip_of(signing.id, lower=True)
    mouse.drag(grip, [mouse.by(5), mouse.by(15)])
    recorder.picture("4-lengthened")
    at = mouse.place_of(recorder.event("Technical session").id)
    mouse.drag(at, [mouse.by(60), mouse.by(150)], Qt.KeyboardModifier.ControlModifier)
    recorder.settle()
    recorder.picture("5-copied")


def fixes(recorder: Recorder) -> None:
    """Repair what the checks have found, each before and after."""
    keys = recorder.keys
    for number, (code, title) in enumerate((("G08", "Rectors’ round table"), ("T01", "NUST → QAU")), 1):
        recorder.select(title)
        recorder.settle()
        recorder.picture(f"{number}-{code.lower()}-before")
        _apply(recorder, code)
        recorder.settle()
        recorder.picture(f"{number}-{code.lower()}-after")
    plan = recorder.conductor.context.plan
    recorder.conductor.context.do(add_interpreter(plan, side=Side.HOST, languages=("kk", "en"), duty="Technical group"))
    recorder.select("Technical session")
    # An interpreter alone for more than an hour would be another finding, so that no repair was safe.
    keys.press("Alt+Shift+Up")
    recorder.settle()
    recorder.picture("3-i01-before")
    _apply(recorder, "I01")
    recorder.settle()
    recorder.picture("3-i01-after")


def _apply(recorder: Recorder, code: str) -> None:
    """Press the button of the first safe repair of a finding."""
    checks, context = recorder.conductor.context.checks, recorder.conductor.context
    finding = next(each for each in checks.findings if each.code == code)
    while not (found := checks.fixes(finding)):
        wait(SETTLED)
    print(f"{code}: {words.fix_words(context.plan, found[0])}")
    checks.apply(finding, found[0], context)


def shifts(recorder: Recorder) -> None:
    """Delay, shift, move and copy, each as it is proposed and as it is done; all are taken back again."""
    for number, (name, title, key, typed) in enumerate(
        (
            ("delay", "MoU signing ceremony", "Alt+D", "15"),
            ("block", "Tea", "Alt+S", "-5"),
            ("day", "MoU signing ceremony", "Alt+Shift+S", "30"),
        ),
        1,
    ):
        recorder.select(title)
        recorder.keys.press(key)
        _propose(recorder, f"{number}-{name}", typed)
    for number, (name, words_, typed) in enumerate(
        (("move-day", "Move the day…", "3 Feb"), ("copy-day", "Copy the day…", "4 Feb")), 4
    ):
        recorder.select("MoU signing ceremony")
        next(each for each in recorder.page.shifts.menu.actions() if each.text() == words_).trigger()
        _propose(recorder, f"{number}-{name}", typed)


def _propose(recorder: Recorder, name: str, typed: str) -> None:
    recorder.keys.write(typed)
    recorder.settle()
    recorder.picture(f"{name}-proposed")
    recorder.keys.press("Return")
    recorder.settle()
    recorder.picture(f"{name}-done")
    recorder.conductor.undo()


RECORDINGS: dict[str, Callable[[Recorder], None]] = {
    "keyboard": by_keyboard,
    "mouse": by_mouse,
    "fix": fixes,
    "shift": shifts,
}


def main(folder: Path, wanted: Sequence[str]) -> None:
    """Record what is wanted, or all of it."""
    use_bundled_zones()
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    look = Look(app)
    with tempfile.TemporaryDirectory() as scratch:
        for name in wanted or RECORDINGS:
            recorder = Recorder(look, Path(scratch, name), folder, name)
            RECORDINGS[name](recorder)
            recorder.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES, sys.argv[2:])
