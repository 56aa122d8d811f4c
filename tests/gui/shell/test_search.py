"""Ctrl+K in a real window on the sample visit."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windowing import event_of, programme, steps_done, write

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.visits import set_status
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.search import Search
from delegation_planner.gui.shell.search_rows import Row
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.store.opening import open_store

Key = Qt.Key
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def opened(window: Window, qtbot: QtBot, typed: str = "") -> Search:
    """Press Ctrl+K, type, and return the search."""
    qtbot.keyClick(window, Key.Key_K, CTRL)
    search = window.findChild(Search)
    assert isinstance(search, Search)
    qtbot.waitUntil(search.ui.field.hasFocus)
    qtbot.keyClicks(search.ui.field, typed) if typed.isascii() else search.ui.field.insert(typed)
    return search


def told(rows: Sequence[Row]) -> list[str]:
    """Return the rows as they read, heads in capitals."""
    return [row.title.upper() if row.is_head else ", ".join(filter(None, (row.title, row.second))) for row in rows]


def under(search: Search, head: str) -> list[str]:
    """Return the rows of a section."""
    rows = search.rows
    start = next(n for n, row in enumerate(rows) if row.is_head and row.title == head) + 1
    end = next((n for n, row in enumerate(rows) if n >= start and row.kind == "head"), len(rows))
    return told(rows[start:end])


def marked(search: Search, title: str) -> list[str]:
    """Return the parts of a title that are shown as found."""
    row = next(row for row in search.rows if row.title == title)
    return [row.title[start:end] for start, end in row.marked]


def chosen(search: Search) -> str:
    """Return the title of the chosen row."""
    entries = search.ui.results.entries
    number = entries.row_of(search.ui.results.current_id)
    return str(entries.rows[number].title) if number >= 0 else ""


def press(
    qtbot: QtBot, search: Search, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        qtbot.keyClick(search.ui.field, key, held)


# --- what is found -------------------------------------------------------------------------------------------------


def test_nust_finds_what_the_visit_the_registers_and_the_commands_have_of_it(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    search = opened(window, qtbot, "nust")
    assert told(search.rows) == [
        "IN THIS VISIT",
        "NUST → QAU, Mon 2 Feb, 15:25",
        "IIUI → NUST, Mon 2 Feb, 14:15",
        "Inauguration: Satbayev Center, NUST, Mon 2 Feb, 14:40",
        "Laboratory tour, NUST, Mon 2 Feb, 14:40",
        "MoU 2: NUST – Kazakh university 2, printed",
        "Rector, NUST, to be confirmed, NUST",
        "REGISTERS",
        "National University of Sciences and Technology (NUST), institution",
        "National University of Sciences and Technology (NUST), venue",
        "Joint research centre at NUST, centre",
        "DO",
        "Add programme item at NUST",
    ]
    assert marked(search, "Inauguration: Satbayev Center, NUST") == ["NUST"]
    assert search.rows[-1].key == "Ctrl+Enter"
    assert chosen(search) == "NUST → QAU"
    assert nurbek.page_name == "programme"


def test_a_place_that_the_title_does_not_say_is_said_after_it(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "auditorium sign")
    assert under(search, "In this visit") == [
        "Signing table and microphone test, MoFE&PT, Mon 2 Feb, 10:15 · Auditorium",
        "Signatories lined up in signing order, MoFE&PT, Mon 2 Feb, 10:40 · Auditorium foyer",
        "MoU signing ceremony, MoFE&PT, Mon 2 Feb, 10:45 · Auditorium",
    ]
    row = search.rows[1]
    assert [row.second[start:end] for start, end in row.second_marked] == ["Auditorium"]
    assert nurbek.context.has_plan


def test_of_many_the_first_eight_are_shown_and_the_others_counted(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    search = opened(window, qtbot, "university")
    rows = under(search, "In this visit")
    assert len(rows) == 9
    assert rows[-1].endswith(" MORE")
    hidden = int(rows[-1].split()[0])
    everything = opened_count(search) - sum(not row.is_head for row in search.rows)
    assert 0 < hidden <= everything
    assert nurbek.context.has_plan


def opened_count(search: Search) -> int:
    return int(search.ui.field.accessibleDescription().split()[0])


def test_nothing_found_says_so_and_what_the_signs_do(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "zzz <b>")
    assert search.rows == []
    assert search.ui.none.isVisible()
    assert search.ui.none.text() == (
        "No match for “zzz <b>”\n> finds commands, @ people, # a day and a time, such as #2feb 1030."
    )
    assert search.ui.field.accessibleDescription() == "Nothing found"
    press(qtbot, search, Key.Key_Return, Key.Key_Down, Key.Key_PageUp, Key.Key_End)
    assert search.isVisible()
    assert nurbek.context.has_plan


@pytest.mark.parametrize("typed", ["@Нұрбек", "@نوربیک", "@nurbek say"])
def test_people_are_found_in_every_script(nurbek: Conductor, window: Window, qtbot: QtBot, typed: str) -> None:
    search = opened(window, qtbot, typed)
    assert told(search.rows) == [
        "IN THIS VISIT",
        "Sayasat Nurbek, Minister of Science and Higher Education, MSHE",
    ]
    press(qtbot, search, Key.Key_Return)
    members = nurbek.context.plan.members
    subject = nurbek.context.selection.subject
    assert nurbek.page_name == "delegation"
    assert subject is not None
    assert nurbek.context.plan.persons[members[subject.id].person_id].name == "Sayasat Nurbek"


def test_people_alone_come_those_of_the_visit_first(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "@rector, nu")
    assert under(search, "In this visit") == [
        "Rector, NUST, to be confirmed, NUST",
        "Rector, NUML, to be confirmed, NUML",
    ]
    press(qtbot, search, Key.Key_Escape)
    everybody = opened(window, qtbot, "@")
    assert {row.id.split()[0] for row in everybody.rows if not row.is_head} == {"members", "persons"}
    assert under(everybody, "In this visit")[0].startswith("Sayasat Nurbek")
    assert nurbek.context.has_plan


def test_commands_alone_have_their_keys(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, ">programme")
    assert [(row.title, row.key) for row in search.rows] == [
        ("Do", ""),
        ("Print programme", ""),
        ("Go to Programme", "Ctrl+3"),
    ]
    press(qtbot, search, Key.Key_Return)
    assert nurbek.page_name == "documents"


def test_print_chooses_the_paper(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "> print deleg")
    press(qtbot, search, Key.Key_Return)
    page = nurbek.page("documents")
    assert page.isVisible()
    assert page.ui.papers.current_id == "delegation"  # type: ignore[attr-defined]


def test_a_command_of_a_menu_is_done(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "> larger")
    press(qtbot, search, Key.Key_Return)
    assert window.preferences.text_size == 110
    assert not search.isVisible()
    window.preferences.text_size = 100
    assert nurbek.context.has_plan


# --- going there ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "page", "table", "title"),
    [
        ("inaug satb", "programme", "events", "Inauguration: Satbayev Center"),
        ("mou 2 kazakh", "ceremonies", "mous", "NUST – Kazakh university 2"),
        ("embassy kaz", "institutions", "organisations", "Embassy of Kazakhstan"),
        ("@senior official 3", "delegation", "members", ""),
    ],
)
def test_enter_goes_there_and_selects_it(
    nurbek: Conductor, window: Window, qtbot: QtBot, typed: str, page: str, table: str, title: str
) -> None:
    nurbek.go(Place("venues"))
    search = opened(window, qtbot, typed)
    press(qtbot, search, Key.Key_Return)
    subject = nurbek.context.selection.subject
    assert (nurbek.page_name, search.isVisible()) == (page, False)
    assert subject is not None
    assert subject.table == table
    held = nurbek.context.bench.work.registers if table == "organisations" else nurbek.context.plan
    row = held.table(table)[subject.id].values()
    assert row.get("title", row.get("name", "")) == title
    focus = QApplication.focusWidget()
    assert focus is not None
    assert nurbek.page(page).isAncestorOf(focus)


def test_a_click_on_a_row_goes_there_too(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    results = search.ui.results
    index = results.entries.index(3, 0)
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=results.visualRect(index).center())
    event = event_of(nurbek, "Inauguration: Satbayev Center")
    assert nurbek.context.selection.subject == Subject("events", event.id)
    assert not search.isVisible()


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("#2feb 1030", "Technical session"),
        ("#mon 16:00", "Inauguration: Al-Farabi Center"),
        ("#1425", "IIUI → NUST"),
        ("#2 feb", "Vehicle check"),
        ("#1", "Arrival in Islamabad"),
    ],
)
def test_a_day_and_a_time_lead_to_what_goes_on_then(
    nurbek: Conductor, window: Window, qtbot: QtBot, typed: str, title: str
) -> None:
    programme(nurbek).ui.table.select(event_of(nurbek, "Tea").id)
    search = opened(window, qtbot, typed)
    press(qtbot, search, Key.Key_Return)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", event_of(nurbek, title).id)


def test_a_day_without_items_has_nothing_to_go_to(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "#14 feb")
    assert search.rows == []
    assert search.ui.none.text().startswith("No match for “#14 feb”")
    assert nurbek.context.has_plan


def test_another_visit_is_opened(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    other = next(visit for visit in nurbek.context.bench.work.visits if visit.id != nurbek.context.plan.visit.id)
    search = opened(window, qtbot, other.title)
    assert chosen(search) == other.title
    press(qtbot, search, Key.Key_Return)
    assert nurbek.context.plan.visit.id == other.id
    assert nurbek.page_name == "overview"


# --- adding ---------------------------------------------------------------------------------------------------------


def test_ctrl_enter_adds_an_item_at_the_place_after_the_last_of_the_day(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    last = max(event.ends for event in nurbek.context.plan.days[event_of(nurbek, "Tea").starts.date()])
    programme(nurbek).ui.table.select(event_of(nurbek, "Tea").id)
    press(qtbot, opened(window, qtbot, "nust"), Key.Key_Return, held=CTRL)
    added = event_of(nurbek, "New item")
    assert (added.starts, nurbek.context.plan.venues[added.venue_id or ""].short_name) == (last, "NUST")
    assert nurbek.context.selection.subject == Subject("events", added.id)
    assert steps_done(nurbek)[-1] == "Add New item"
    nurbek.undo()
    assert added.id not in nurbek.context.plan.events


def test_in_a_closed_visit_nothing_is_offered_that_changes_it(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    nurbek.context.do(set_status(nurbek.context.plan.visit, VisitStatus.CLOSED))
    search = opened(window, qtbot, "nust")
    assert "DO" not in told(search.rows)
    press(qtbot, search, Key.Key_Return, held=CTRL)
    assert search.isVisible()
    press(qtbot, search, Key.Key_Escape)
    assert told(opened(window, qtbot, "> add").rows) == []


def test_in_a_read_only_file_no_command_is_offered_that_changes_it(
    window: Window, path: Path, clock: Clock, qtbot: QtBot
) -> None:
    with open_store(path, clock):
        work = Workbench(open_store(path, clock), clock)
        conductor = Conductor(window, work, jobs := Jobs(), clock)
        conductor.open_visit(next(visit.id for visit in work.visits if visit.code == "nurbek-2026"), "programme")
        search = opened(window, qtbot, ">")
        names = {row.id.removeprefix("do ") for row in search.rows if not row.is_head}
        press(qtbot, search, Key.Key_Escape)
        added = [row.id for row in opened(window, qtbot, "nust").rows if row.id.startswith("do ")]
        conductor.leave()
        jobs.finish()
        work.store.close()
    changing = {"new_visit", "undo", "redo", "add", "duplicate_visit", "delete_visit", "restore"}
    assert names & changing == set()
    assert {"save_copy", "back_up", "close_visit", "go_programme", "print_programme"} <= names
    assert added == []


def test_without_a_visit_registers_visits_and_commands_are_found(
    conductor: Conductor, window: Window, qtbot: QtBot
) -> None:
    conductor.go(Place("home"))
    search = opened(window, qtbot, "kazakhstan")
    heads = [row.title for row in search.rows if row.is_head]
    assert heads[0] == "Registers"
    assert "In this visit" not in heads
    assert any(row.id.startswith("visits ") for row in search.rows)
    press(qtbot, search, Key.Key_Escape)
    assert told(opened(window, qtbot, "#2feb 1030").rows) == []


def test_without_a_visit_no_page_of_one_is_offered(conductor: Conductor, window: Window, qtbot: QtBot) -> None:
    conductor.go(Place("home"))
    rows = told(opened(window, qtbot, "> go to").rows)
    assert rows == ["DO", "Go to Home", "Go to People", "Go to Institutions", "Go to Venues", "Go to Settings"]


# --- keys, focus, and a screen reader -------------------------------------------------------------------------------


def test_the_keys_choose_while_the_field_keeps_the_focus(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    steps = (
        (Key.Key_Down, "IIUI → NUST"),
        (Key.Key_End, "Add programme item at NUST"),
        (Key.Key_Down, "Add programme item at NUST"),
        (Key.Key_Up, "Joint research centre at NUST"),
        (Key.Key_PageUp, "NUST → QAU"),
        (Key.Key_Down, "IIUI → NUST"),
        (Key.Key_Home, "NUST → QAU"),
        (Key.Key_Up, "NUST → QAU"),
        (Key.Key_PageDown, "Joint research centre at NUST"),
    )
    for key, title in steps:
        press(qtbot, search, key)
        assert (chosen(search), search.ui.field.hasFocus()) == (title, True)
    assert search.ui.field.accessibleDescription() == "10 found. Joint research centre at NUST, centre"
    qtbot.keyClicks(search.ui.field, " q")
    assert (search.ui.field.text(), chosen(search)) == ("nust q", "NUST → QAU")
    assert nurbek.context.has_plan


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Tab, Key.Key_K])
def test_the_focus_goes_back_to_where_it_was(nurbek: Conductor, window: Window, qtbot: QtBot, key: Qt.Key) -> None:
    before = window.navigation.buttons["programme"]
    before.setFocus()
    search = opened(window, qtbot, "nust")
    press(qtbot, search, key, held=CTRL if key == Key.Key_K else NONE)
    assert (search.isVisible(), before.hasFocus()) == (False, True)
    assert opened(window, qtbot).ui.field.text() == ""
    assert nurbek.context.has_plan


def test_a_click_beside_it_closes_it(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    before = window.navigation.buttons["programme"]
    before.setFocus()
    search = opened(window, qtbot, "nust")
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton, pos=QPoint(20, search.height() - 20))
    assert (search.isVisible(), before.hasFocus()) == (False, True)
    assert nurbek.context.has_plan


def test_it_closes_when_the_focus_goes_elsewhere(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    qtbot.keyClick(search.ui.field, Key.Key_F6)
    focus = QApplication.focusWidget()
    assert not search.isVisible()
    assert focus is not None
    assert not search.isAncestorOf(focus)
    assert nurbek.context.has_plan


def test_the_button_of_the_top_bar_opens_it_and_folds_where_there_is_little_room(
    nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    button = window.ui.search
    assert (button.text(), button.property("key")) == ("Search or jump to…", "Ctrl K")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    search = window.findChild(Search)
    assert isinstance(search, Search)
    assert search.isVisible()
    press(qtbot, search, Key.Key_Escape)
    window.resize(1179, 800)
    assert (button.text(), button.property("key"), button.accessibleName()) == ("", "", "Search or jump to")
    assert nurbek.context.has_plan


def test_what_was_just_typed_in_a_form_is_found(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, "Tea").id)))
    form = nurbek.dock.form
    assert form is not None
    write(qtbot, form.ui.titleField, "Xylophone concert")  # type: ignore[attr-defined]
    search = opened(window, qtbot, "xylo")
    assert chosen(search) == "Xylophone concert, MoFE&PT"


def test_a_row_says_all_of_itself(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    entries = search.ui.results.entries
    spoken = entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "NUST → QAU, Mon 2 Feb, 15:25"
    assert entries.flags(entries.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert nurbek.context.has_plan


@pytest.mark.parametrize(
    "typed", ["x" * 10_000, "😀" * 300, "(.*)+[", "\u202eنوربیک\u2066", "#" * 50, "@>#", "> >", "# 2"]
)
def test_whatever_is_typed_does_no_harm(nurbek: Conductor, window: Window, qtbot: QtBot, typed: str) -> None:
    search = opened(window, qtbot)
    search.ui.field.setText(typed)
    assert search.isVisible()
    assert not search.grab().isNull()
    assert nurbek.context.has_plan


# --- how it looks ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("size", "text"), [((1440, 900), 100), ((1366, 768), 100), ((1024, 640), 150)])
@pytest.mark.parametrize("typed", ["nust", "e", "zzz", ">", ""])
def test_it_lies_in_the_middle_of_the_window_and_nothing_is_cut_off(
    nurbek: Conductor, window: Window, qtbot: QtBot, size: tuple[int, int], text: int, typed: str
) -> None:
    window.preferences.text_size = text
    window.resize(*size)
    search = opened(window, qtbot, typed)
    QApplication.processEvents()
    frame = search.ui.head.parentWidget()
    assert isinstance(frame, QWidget)
    box = frame.geometry()
    px = window.look.px
    wide, high = window.width(), window.height()
    window.preferences.text_size = 100
    assert (wide, high) == size
    assert box.width() == round(640 * text / 100)
    assert abs(box.center().x() - wide / 2) <= 1
    assert box.bottom() <= high - 16
    assert px(64) == 64
    shown = [each for each in (search.ui.head, search.ui.results, search.ui.none, search.ui.foot) if each.isVisible()]
    assert shown[-1] is search.ui.foot
    assert nurbek.context.has_plan


def test_a_found_part_and_the_chosen_row_are_painted(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    results = search.ui.results
    QApplication.processEvents()
    picture = results.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    look = window.look

    def colours(row: int) -> set[str]:
        box = results.visualRect(results.entries.index(row, 0))
        return {
            picture.pixelColor(round(x * ratio), round(y * ratio)).name()
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        }

    assert look.colour("accent_soft").name() in colours(1)
    assert look.colour("accent_soft").name() not in colours(2)
    assert look.colour("accent").name() in colours(2)
    assert look.colour("accent").name() not in colours(0)
    assert nurbek.context.has_plan


def test_with_another_file_the_search_goes_too(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    search = opened(window, qtbot, "nust")
    with qtbot.waitSignal(search.destroyed):
        nurbek.leave()
    qtbot.keyClick(window, Key.Key_K, CTRL)
    window.resize(1200, 800)
    assert window.findChild(Search) is None
