"""The page of all visits as an officer reads it, by keys and by mouse."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from delegation_planner.edits.events import change_event
from delegation_planner.edits.visits import Country, change_visit, new_visit
from delegation_planner.gui.pages.home.cells import CHECKS, VisitCells
from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.pages.home.rows import Entry
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.words.newest_backup import newest_backup
from delegation_planner.model.kinds import EventStatus

_Key = Qt.Key
LED_BY = (
    "Led by Sayasat Nurbek, Minister of Science and Higher Education · hosted by Dr Khalid Maqbool Siddiqui, MoFE&PT"
)


def entries(home: HomePage) -> list[Entry]:
    return list(home.ui.visits.entries.rows)


def titles(home: HomePage) -> list[str]:
    return [entry.title for entry in entries(home)]


def box_of(home: HomePage, number: int) -> QRect:
    return home.ui.visits.visualRect(home.ui.visits.entries.index(number, 0))


def click(qtbot: QtBot, home: HomePage, at: QPoint) -> None:
    qtbot.mouseClick(home.ui.visits.viewport(), Qt.MouseButton.LeftButton, pos=at)


def place_of_page(home: HomePage, number: int, page: str) -> QPoint:
    """Return a place in a row on which a click opens a page."""
    cells, box, entry = home.ui.visits.itemDelegate(), box_of(home, number), entries(home)[number]
    assert isinstance(cells, VisitCells)
    spots = (QPoint(x, y) for y in range(box.top(), box.bottom(), 6) for x in range(box.left(), box.right(), 6))
    return next(spot for spot in spots if cells.page_at(entry, box, spot) == page)


def test_the_next_visit_stands_first_then_those_that_are_over(home: HomePage) -> None:
    assert titles(home) == [
        "Kazakhstan education delegation to Islamabad",
        "Past",
        "Meeting of Minister Magsi with the Ambassador of Kazakhstan",
        "Talks of HEC with Kazakhstan’s ministry of education",
    ]
    card = entries(home)[0]
    assert card.when == "in 5 days"
    assert card.gist is not None
    assert card.gist.led_by == LED_BY
    assert card.gist.countries == ("KZ", "PK")
    assert [words for _, words in card.gist.figures] == [
        "25 members",
        "29 items on 3 days",
        "8 MoUs",
        "3 centres",
        "7 places",
    ]
    assert [(tile.head, tile.words) for tile in card.tiles] == [
        ("Programme", "1 must fix"),
        ("Delegation", "1 must fix"),
        ("Ceremonies", "1 must fix"),
        ("Documents", "Out of date"),
    ]


def test_a_screen_reader_hears_the_whole_card(home: HomePage) -> None:
    card = entries(home)[0]
    assert card.spoken == (
        "Kazakhstan education delegation to Islamabad, Planning, Mon 2 Feb 2026, in 5 days, "
        f"{LED_BY}, Programme: 1 must fix, Delegation: 1 must fix, Ceremonies: 1 must fix, Documents: Out of date, "
        f"{card.checks}"
    )
    assert card.checks.endswith(" checks pass")


def test_segments_count_the_visits_and_choose_among_them(home: HomePage, qtbot: QtBot) -> None:
    every, upcoming, past = home.ui.parts.buttons
    assert [button.text() for button in (every, upcoming, past)] == ["All  3", "Upcoming  1", "Past  2"]
    qtbot.mouseClick(upcoming, Qt.MouseButton.LeftButton)
    assert titles(home) == ["Kazakhstan education delegation to Islamabad"]
    qtbot.mouseClick(past, Qt.MouseButton.LeftButton)
    assert titles(home)[0] == "Past"
    assert len(titles(home)) == 3


def test_a_part_without_visits_says_so(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    visit = conductor.context.bench.work.visits[0]
    conductor.context.do(change_visit(visit, starts=date(2026, 1, 2), ends=date(2026, 1, 2)))
    qtbot.mouseClick(home.ui.parts.buttons[1], Qt.MouseButton.LeftButton)
    assert home.ui.none.isVisible()
    assert home.ui.none.text() == "No visit is to come."
    assert not home.ui.visits.isVisible()


def test_enter_opens_the_selected_visit(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    assert home.ui.visits.hasFocus()
    qtbot.keyClick(home.ui.visits, _Key.Key_Down)
    assert conductor.context.selection.subject is not None
    assert conductor.context.selection.subject.id == entries(home)[2].id, "the head of a section is passed over"
    qtbot.keyClick(home.ui.visits, _Key.Key_Up)
    qtbot.keyClick(home.ui.visits, _Key.Key_Return)
    assert conductor.page_name == "overview"
    assert conductor.context.plan.visit.code == "nurbek-2026"


def test_the_button_and_the_tiles_of_the_card_are_clicked(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    click(qtbot, home, place_of_page(home, 0, "programme"))
    assert conductor.page_name == "programme"
    conductor.go(Place("home"))
    click(qtbot, home, place_of_page(home, 0, "visit"))
    assert conductor.page_name == "overview"


def test_a_click_selects_a_row_and_its_caret_opens_it(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    box = box_of(home, 3)
    click(qtbot, home, box.center())
    assert home.selected == entries(home)[3].id
    assert conductor.page_name == "home"
    click(qtbot, home, QPoint(box.right() - 12, box.center().y()))
    assert conductor.context.plan.visit.code == "hec-2025-02-14"


def test_what_comes_next_stands_by_day(home: HomePage) -> None:
    rows = home.ui.next.entries.rows
    assert [row.spoken for row in rows[:8]] == [
        "Today Wed 28 January",
        "Wed 28 Jan, 15:30, Send vehicle list to the motor pool, Task · Protocol desk",
        "Wed 28 Jan, 17:00, Legal vetting of the KEMU MoU, Task · Legal section",
        "Tomorrow Thu 29 January",
        "Thu 29 Jan, 11:00, Names and passport copies from Astana, Task · Protocol desk",
        "Thu 29 Jan, 15:00, Walk-through of the signing, Task · Protocol desk",
        "Fri 30 January",
        "Fri 30 Jan, 10:00, Print pack v3 and MoU originals, Task · Protocol desk",
    ]
    assert [row.spoken for row in rows[8:13]] == [
        "Sun 1 February",
        "Sun 1 Feb, 21:40, Arrival, Arrival in Islamabad, Airport",
        "Sun 1 Feb, 22:20, Travel, Airport → hotel, Airport",
        "Mon 2 February",
        "Mon 2 Feb, 08:10, Staff only, Vehicle check, Hotel porch, Hotel",
    ]
    assert len([row for row in rows if not row.is_head]) == 5 + 29
    assert [row.place_open for row in (each.event for each in rows) if row and row.title.startswith("Dinner")] == [True]
    assert home.ui.now.text() == "Wed 28 January, 14:40"


def test_enter_on_what_comes_next_goes_there(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    wanted = next(row for row in home.ui.next.entries.rows if row.event and row.event.title == "MoU signing ceremony")
    home.ui.next.select(wanted.id)
    qtbot.keyClick(home.ui.next, _Key.Key_Return)
    assert conductor.page_name == "programme"
    assert conductor.context.selection.subject is not None
    assert conductor.context.selection.subject.id == wanted.id


def test_a_click_on_what_comes_next_goes_there_and_one_on_its_day_does_not(
    home: HomePage, conductor: Conductor, qtbot: QtBot
) -> None:
    coming = home.ui.next
    head = next(n for n, row in enumerate(coming.entries.rows) if row.spoken == "Sun 1 February")
    boxes = [coming.visualRect(coming.entries.index(n, 0)) for n in (head, head + 1)]
    coming.select(coming.entries.rows[head + 2].id)
    qtbot.mouseClick(coming.viewport(), Qt.MouseButton.LeftButton, pos=boxes[0].center())
    assert conductor.page_name == "home"
    qtbot.mouseClick(coming.viewport(), Qt.MouseButton.LeftButton, pos=boxes[1].center())
    assert conductor.page_name == "programme"
    subject = conductor.context.selection.subject
    assert subject is not None
    assert conductor.context.plan.events[subject.id].title == "Arrival in Islamabad"


def test_a_click_on_a_task_goes_to_it(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    coming = home.ui.next
    box = coming.visualRect(coming.entries.index(2, 0))
    qtbot.mouseClick(coming.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert conductor.page_name == "tasks"
    subject = conductor.context.selection.subject
    assert subject is not None
    assert conductor.context.plan.tasks[subject.id].title == "Legal vetting of the KEMU MoU"


def test_the_weeks_show_arrival_visit_day_and_departure(home: HomePage) -> None:
    marks = home.ui.strip.marks
    assert [(mark.day, mark.words, mark.bar) for mark in marks] == [
        (date(2026, 2, 1), "Arrival", "arrive"),
        (date(2026, 2, 2), "Visit day · 21", "signing"),
        (date(2026, 2, 3), "Departure", "arrive"),
    ]
    assert home.ui.weeksTitle.text() == "Next three weeks"


def test_keys_walk_through_the_weeks_and_open_a_day(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    strip = home.ui.strip
    strip.setFocus()
    qtbot.keyClick(strip, _Key.Key_Right)
    qtbot.keyClick(strip, _Key.Key_Right)
    assert strip.accessibleDescription() == "Tue 3 Feb 2026, Departure, Kazakhstan education delegation to Islamabad"
    qtbot.keyClick(strip, _Key.Key_Return)
    assert conductor.page_name == "programme"
    subject = conductor.context.selection.subject
    assert subject is not None
    assert conductor.context.plan.events[subject.id].title == "Departure from Islamabad"


def test_a_mark_of_the_weeks_is_clicked(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    strip = home.ui.strip
    box = strip.box_of(strip.marks[1])
    assert strip.rect().contains(box)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center())
    assert conductor.page_name == "programme"
    subject = conductor.context.selection.subject
    assert subject is not None
    assert conductor.context.plan.events[subject.id].title == "Vehicle check"


def test_other_weeks_are_turned_to(home: HomePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(home.ui.later, Qt.MouseButton.LeftButton)
    assert home.ui.weeksTitle.text() == "16 Feb – 8 Mar 2026"
    assert home.ui.strip.marks == []
    assert home.ui.strip.accessibleDescription() == "Nothing in these weeks"
    qtbot.mouseClick(home.ui.earlier, Qt.MouseButton.LeftButton)
    assert len(home.ui.strip.marks) == 3


def test_an_edit_is_seen_when_the_page_is_shown_again(nurbek: Conductor, qtbot: QtBot) -> None:
    plan = nurbek.context.plan
    dinner = next(event for event in plan.events.values() if event.title.startswith("Dinner"))
    home = nurbek.page("home")
    assert isinstance(home, HomePage)
    nurbek.go(Place("home"))
    qtbot.waitUntil(lambda: entries(home)[0].tiles != ())
    nurbek.go(Place("programme"))
    nurbek.context.do(change_event(plan, dinner.id, status=EventStatus.CANCELLED))
    nurbek.go(Place("home"))
    qtbot.waitUntil(lambda: _items(home) == "28 items on 3 days")
    nurbek.undo()
    nurbek.go(Place("home"))
    qtbot.waitUntil(lambda: _items(home) == "29 items on 3 days")


def _items(home: HomePage) -> str:
    gist = entries(home)[0].gist
    assert gist is not None
    return gist.figures[1][1]


def test_the_card_opens_what_the_checks_have_found(home: HomePage, window: Window, qtbot: QtBot) -> None:
    rows = home.ui.visits
    box = rows.visualRect(rows.entries.index(0, 0))
    right, bottom = box.right() - 18, box.bottom() - 13 - 28
    places = (QPoint(x, bottom) for x in range(right, box.left(), -4))
    cells = cast("VisitCells", rows.itemDelegate())
    at = next(each for each in places if cells.page_at(entries(home)[0], box, each) == CHECKS)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.ui.dockTabs.currentWidget() is window.ui.checksTab
    assert window.ui.dock.isVisible()


def test_the_status_bar_counts_and_tells_of_the_backup(home: HomePage, conductor: Conductor) -> None:
    local = "Works offline: all data is on this computer"
    assert home.words() == ["3 visits", local]
    conductor.context.do(change_visit(conductor.context.bench.work.visits[0], city="Lahore"))
    made = newest_backup(conductor.context.bench.work.store.path)
    assert made.startswith("Backup today ")
    assert home.words() == ["3 visits", made, local]
    assert home.keys() == "Enter opens · Ctrl+N new visit"


def test_every_control_has_a_name(home: HomePage) -> None:
    for widget in (home.ui.visits, home.ui.next, home.ui.strip, home.ui.earlier, home.ui.later, home.ui.newVisit):
        assert widget.accessibleName()
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in home.findChildren(QLabel))


def test_tab_goes_from_the_head_through_the_page(home: HomePage, qtbot: QtBot) -> None:
    home.ui.parts.buttons[0].setFocus()
    walked = []
    for _ in range(6):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], _Key.Key_Tab)
    ui = home.ui
    assert walked == [ui.parts.buttons[0], ui.newVisit, ui.visits, ui.earlier, ui.later, ui.strip]
    assert ui.next.hasFocus()


@pytest.mark.parametrize("size", [(1440, 900), (1024, 640)])
def test_one_visit_is_seen_whole_after_the_window_has_another_size(
    first: HomePage, empty: Conductor, window: Window, qtbot: QtBot, size: tuple[int, int]
) -> None:
    nobody = Country()
    start = new_visit("Visit", nobody, date(2026, 2, 2), date(2026, 2, 2), zone="Asia/Karachi", host=nobody)
    empty.context.do(start)
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: bool(first.ui.visits.entries.rows[0].tiles))
    window.resize(*size)
    listed = first.ui.visits
    qtbot.waitUntil(lambda: listed.height() == listed.full_height())
    assert listed.verticalScrollBar().maximum() == 0
