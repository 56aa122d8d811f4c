from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTabWidget
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.edits.events import move_event, remove_event
from delegation_planner.edits.visits import Country as Land
from delegation_planner.edits.visits import change_visit, new_visit
from delegation_planner.gui.pages.overview.page import OverviewPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind

MINISTERS = ("Sayasat Nurbek", "Dr Khalid Maqbool Siddiqui")
TOLD_OF_THE_SIGNING = [
    "Sayasat Nurbek",
    *(f"Senior official {n}" for n in range(1, 7)),
    *(f"Rector, university {n}" for n in range(1, 11)),
    *(f"Representative, institution {n}" for n in range(1, 9)),
    "Dr Khalid Maqbool Siddiqui",
    "Nadeem Mahbub",
    "Vice Chancellor, QAU",
    "Rector, NUST",
    "Rector, IIUI",
    "Rector, GIKI",
    "Rector, NUML",
    "Vice Chancellor, KEMU",
    "Vice Chancellor, UHS",
    "Higher Education Commission",
    "Ministry of Federal Education and Professional Training",
    "Interpreter 1",
    "Interpreter 2",
    "Interpreter 3",
    "Two ministers witness",
]


@pytest.fixture(name="page")
def _page(nurbek: Conductor, qtbot: QtBot) -> OverviewPage:
    nurbek.go(Place("overview"))
    settle(nurbek, qtbot)
    page = nurbek.page("overview")
    assert isinstance(page, OverviewPage)
    return page


def settle(conductor: Conductor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not conductor.context.jobs.is_busy)


def signing(conductor: Conductor) -> Id:
    return next(each.id for each in conductor.context.plan.programme if each.kind is EventKind.SIGNING)


def changed(page: OverviewPage) -> list[str]:
    return [line.spoken for line in page.ui.changed.listing.rows]


def told(page: OverviewPage) -> list[str]:
    return [line.name for line in page.ui.told.listing.rows]


def test_the_card_names_both_sides(page: OverviewPage) -> None:
    ui = page.ui
    guest = [label.text() for label in (ui.guestSide, ui.guestName, ui.guestOffice, ui.guestNote)]
    assert guest == [
        "Guest · Kazakhstan",
        "Sayasat Nurbek",
        "Minister of Science and Higher Education",
        "Head of a delegation of 25",
    ]
    host = [label.text() for label in (ui.hostSide, ui.hostName, ui.hostOffice, ui.hostNote)]
    assert host == [
        "Host · Pakistan",
        "Dr Khalid Maqbool Siddiqui",
        "Federal Minister for Education and Professional Training",
        "MoFE&PT, with HEC and MoFA",
    ]
    middle = [label.text() for label in (ui.day, ui.place, ui.start)]
    assert middle == ["2 February 2026", "Monday · Islamabad", "starts in 5 days"]


def test_the_tiles_say_how_things_stand(page: OverviewPage) -> None:
    ui = page.ui
    assert [tile.accessibleName() for tile in (ui.mous, ui.centres, ui.openTasksTile)] == [
        "MoUs ready to sign: 3 of 8, 3 printed · 3 cleared · 2 drafts",
        "Centres to open: Akhmet Yassawi IIUI 12:30, Satbayev NUST 14:40, Al-Farabi QAU 16:00",
        "Open tasks: 5 of 5, 2 due today · 2 tomorrow",
    ]


def test_the_first_tile_says_how_many_checks_pass_and_opens_what_does_not(
    page: OverviewPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.ui.readiness.facts.figure != "")
    found = nurbek.context.checks.readiness
    assert found is not None
    assert (found.must, found.should) >= (2, 5)
    told = f"{found.passed} of {found.of} checks pass, {found.must} must fix · {found.should} should fix"
    assert page.ui.readiness.accessibleName() == f"Readiness: {told}"
    qtbot.mouseClick(page.ui.readiness, Qt.MouseButton.LeftButton)
    tabs = page.window().findChild(QTabWidget, "dockTabs")
    assert tabs.tabText(tabs.currentIndex()) == "Checks"


def test_the_day_at_a_glance(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    assert (page.ui.dayName.text(), page.ui.dayCount.text()) == ("Monday 2 February", "21 items, 08:30–21:00")
    event_id = signing(nurbek)
    point = page.ui.strip.box_of(event_id).center().toPoint()
    qtbot.mouseClick(page.ui.strip, Qt.MouseButton.LeftButton, pos=point)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", event_id)


def test_beside_the_items_nothing_is_asked_for(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert nurbek.page_name == "overview"


def test_a_tile_goes_to_its_page_by_the_keyboard(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    page.ui.openProgramme.setFocus()
    qtbot.keyClick(page.ui.openProgramme, Qt.Key.Key_Space)
    assert nurbek.page_name == "programme"


def test_what_has_changed_since_the_last_papers(page: OverviewPage) -> None:
    ui = page.ui
    heads = (ui.changedTitle.text(), ui.changedCount.text(), ui.changedSince.text())
    assert heads == ("Changed since v2", "5", "Printed Mon 26 Jan, 16:20")
    assert changed(page) == [
        "QAU → hotel added, 16:45, today 14:32",
        "Interpreter 1 joins Bilateral meeting, today 10:05",
        "Representative, institution 8 added, Tue 27 Jan",
        "MoU signing ceremony moves to Auditorium, Tue 27 Jan",
        "MoU signing ceremony starts 11:00 → 10:45, Mon 26 Jan",
    ]
    assert ui.toldCount.text() == "50"
    assert set(MINISTERS) <= set(told(page))


def test_a_change_opens_where_it_is_seen(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    page.ui.changed.setFocus()
    page.ui.changed.select("4")
    qtbot.keyClick(page.ui.changed, Qt.Key.Key_Return)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", signing(nurbek))


@pytest.fixture(name="fresh")
def _fresh(nurbek: Conductor, qtbot: QtBot, tmp_path: Path, clock: Clock) -> OverviewPage:
    """The overview just after papers were printed."""
    work = nurbek.context.bench.work
    counter = Counter(work.store, clock, nurbek.context.plan.visit.id)
    counter.hand_out(counter.papers(Order(("programme",))), tmp_path / "papers", tuple)
    work.refresh()
    nurbek.go(Place("overview"))
    settle(nurbek, qtbot)
    page = nurbek.page("overview")
    assert isinstance(page, OverviewPage)
    return page


def test_after_printing_nothing_is_out_of_date(fresh: OverviewPage) -> None:
    ui = fresh.ui
    assert (ui.changedTitle.text(), ui.changedSince.text()) == ("Changed since v3", "Printed Wed 28 Jan, 14:40")
    assert (changed(fresh), ui.changedEmpty.text(), ui.changed.isVisible()) == ([], "Nothing has changed since.", False)
    assert (told(fresh), ui.toldEmpty.text(), ui.copy.isVisible()) == ([], "Nobody has to be told.", False)


def test_of_a_moved_signing_both_sides_are_told_until_it_is_undone(
    fresh: OverviewPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    event = nurbek.context.plan.events[signing(nurbek)]
    nurbek.context.do(move_event(nurbek.context.plan, event.id, event.starts + timedelta(minutes=15)))
    settle(nurbek, qtbot)
    assert changed(fresh) == ["MoU signing ceremony starts 10:45 → 11:00, today 14:40"]
    assert told(fresh) == TOLD_OF_THE_SIGNING
    assert fresh.ui.told.listing.rows[0].spoken == (
        "Sayasat Nurbek, Minister of Science and Higher Education, guest, attends, witnesses: MoU signing ceremony"
    )
    nurbek.undo()
    nurbek.go(Place("overview"))
    settle(nurbek, qtbot)
    assert (changed(fresh), told(fresh)) == ([], [])


def test_the_list_is_copied_as_text(fresh: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.do(remove_event(nurbek.context.plan, signing(nurbek)))
    settle(nurbek, qtbot)
    qtbot.mouseClick(fresh.ui.copy, Qt.MouseButton.LeftButton)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Sayasat Nurbek, Minister of Science and Higher Education – attends, witnesses"
    assert [line.split(" – ")[0].split(", Minister")[0] for line in lines][:2] == TOLD_OF_THE_SIGNING[:2]


def test_the_old_lists_stand_until_the_journal_is_read(page: OverviewPage, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.do(change_visit(nurbek.context.plan.visit, city="Lahore"))
    assert len(changed(page)) == 5
    assert page.ui.place.text() == "Monday · Lahore"
    settle(nurbek, qtbot)
    assert changed(page)[0] == "Kazakhstan education delegation to Islamabad city: Islamabad → Lahore, today 14:40"


def test_a_visit_without_papers_or_items_says_so(nurbek: Conductor, qtbot: QtBot) -> None:
    day = datetime(2026, 3, 5).date()
    edit = new_visit("Visit", Land("KZ", "Kazakhstan"), day, day, zone="Asia/Karachi", host=Land("PK", "Pakistan"))
    nurbek.context.do(edit)
    nurbek.open_visit(str(edit.visit_id))
    settle(nurbek, qtbot)
    page = nurbek.page("overview")
    assert isinstance(page, OverviewPage)
    ui = page.ui
    assert (ui.guestName.text(), ui.hostName.text()) == ("Head to be confirmed", "Head to be confirmed")
    assert (ui.changedTitle.text(), ui.changedEmpty.text()) == ("Changes", "No paper has been printed.")
    assert ui.toldEmpty.text() == "Nobody has a paper that could be out of date."
    assert (ui.dayName.text(), ui.dayCount.text()) == ("Thursday 5 March", "Nothing on this day")
    tiles = [tile.accessibleName() for tile in (ui.mous, ui.centres, ui.openTasksTile)]
    assert tiles == [
        "MoUs ready to sign: No MoUs yet",
        "Centres to open: No centre to open",
        "Open tasks: No tasks yet",
    ]


def test_the_visit_is_selected(page: OverviewPage, nurbek: Conductor) -> None:
    assert nurbek.context.selection.subject == Subject("visits", nurbek.context.plan.visit.id)
    assert page.isVisible()


def test_large_text_in_a_small_window_puts_the_tiles_into_two_rows(
    page: OverviewPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    window = page.window()
    nurbek.context.preferences.text_size = 150
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: page.ui.centres.y() > page.ui.readiness.y())
    assert page.ui.centres.x() == page.ui.readiness.x()
    nurbek.context.preferences.text_size = 100
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: page.ui.centres.y() == page.ui.readiness.y())


def test_nothing_in_the_page_traps_the_tab_key(page: OverviewPage, qtbot: QtBot) -> None:
    page.ui.readiness.setFocus()
    seen = []
    for _ in range(11):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    ui = page.ui
    tiles = [ui.readiness, ui.mous, ui.centres, ui.openTasksTile]
    lists = [ui.changed, ui.addTask, ui.tasks, ui.openTasks, ui.copy, ui.told]
    assert seen == [*tiles, ui.openProgramme, *lists]


def test_an_item_stays_in_sight_beside_a_longer_one_of_its_lane(page: OverviewPage, nurbek: Conductor) -> None:
    look, strip = nurbek.context.look, page.ui.strip
    talks = next(each for each in nurbek.context.plan.events.values() if each.title == "Rectors’ round table")
    over, under = strip.box_of(talks.id), strip.box_of(signing(nurbek))
    assert over.right() > under.left()
    image, y = strip.grab().toImage(), int(over.center().y())
    assert image.pixelColor(int(over.right()) - 4, y).name() == look.theme.events["meeting"].tint.lower()
    assert image.pixelColor(int(over.right()) + 4, y).name() == look.theme.events["signing"].tint.lower()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_blocks_have_the_tint_and_bar_of_their_kind(page: OverviewPage, nurbek: Conductor, theme: str) -> None:
    nurbek.context.preferences.theme = theme
    look = nurbek.context.look
    box = page.ui.strip.box_of(signing(nurbek))
    image = page.ui.strip.grab().toImage()
    colours = look.theme.events["signing"]
    assert look.theme.name == theme
    assert image.pixelColor(int(box.left()) + 2, int(box.top()) + 8).name() == colours.bar.lower()
    assert image.pixelColor(int(box.right()) - 6, int(box.top()) + 8).name() == colours.tint.lower()
    nurbek.context.preferences.theme = "light"
