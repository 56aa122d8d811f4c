"""Many visits, and visits in other scripts."""

from datetime import date, timedelta
from pathlib import Path

from planmaking import event, making, opened, row, visit
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import Side
from delegation_planner.model.visits import Delegation

COUNT = 200
URDU, CYRILLIC = "قازقستان کے وفد کا دورہ", "Қазақстан делегациясының сапары"
FIRST = date(2025, 10, 20)


def fill(path: Path) -> None:
    """Write visits a day apart, half of which are over on 28 January 2026."""
    with opened(path) as store:
        for number in range(COUNT):
            title = (URDU, CYRILLIC, f"Visit {number}")[number % 3]
            day = FIRST + timedelta(days=number)
            of = visit(code=f"v-{number}", title=title, starts=day, ends=day)
            guests = row(Delegation, of, name="Guests", side=Side.GUEST, country="KZ")
            store.apply(making(of, guests, event(of, f"Meeting {number}", "09:00", "10:00")))


def test_two_hundred_visits_are_there_at_once_and_read_beside(
    window: Window, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    fill(tmp_path / "many.db")
    work, jobs = Workbench(opened(tmp_path / "many.db"), clock), Jobs()
    conductor = Conductor(window, work, jobs, clock)
    conductor.go(Place("home"))
    home = conductor.page("home")
    assert isinstance(home, HomePage)
    rows = home.ui.visits.entries.rows
    assert len(rows) == COUNT + 2
    assert rows[0].visit.starts == date(2026, 1, 28)
    assert all(each.gist is None for each in rows), "no plan is read before the page is there"
    qtbot.waitUntil(lambda: not jobs.is_busy, timeout=30_000)
    events = [each for each in home.ui.next.entries.rows if not each.is_head]
    assert len(events) == COUNT - 101, "today’s meeting is over"
    assert home.ui.visits.height() < home.ui.area.viewport().height()
    assert home.ui.strip.visibleRegion().boundingRect() == home.ui.strip.rect()
    past = [each for each in home.ui.visits.entries.rows if each.visit and each.visit.starts < date(2026, 1, 1)]
    assert all(each.gist is None for each in past), "nobody looks at them"
    home.ui.visits.scrollToBottom()
    qtbot.waitUntil(lambda: home.ui.visits.entries.rows[-1].gist is not None)
    assert {each.title for each in rows if each.visit} >= {URDU, CYRILLIC}
    jobs.finish()
    work.store.close()


def test_a_visit_without_guests_or_programme_is_shown(
    window: Window, tmp_path: Path, clock: Clock, qtbot: QtBot
) -> None:
    with opened(tmp_path / "bare.db") as store:
        store.apply(making(visit(title="Bare")))
    work, jobs = Workbench(opened(tmp_path / "bare.db"), clock), Jobs()
    conductor = Conductor(window, work, jobs, clock)
    conductor.go(Place("home"))
    home = conductor.page("home")
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    (card,) = home.ui.visits.entries.rows
    assert card.gist is not None
    assert (card.gist.led_by, card.gist.countries, card.gist.figures) == ("", (), ())
    assert [(tile.head, tile.words) for tile in card.tiles] == [
        ("Programme", "Empty"),
        ("Delegation", "Nobody listed"),
        ("Documents", "Not made"),
    ]
    assert [mark.words for mark in home.ui.strip.marks] == ["Visit day"]
    assert home.words()[0] == "1 visit"
    assert home.ui.nothing.isVisible()
    jobs.finish()
    work.store.close()
