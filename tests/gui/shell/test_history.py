from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.edits.events import move_event
from delegation_planner.edits.organisations import new_organisation
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.history import AT_ONCE, History
from delegation_planner.gui.subjects import Subject
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.programme import Event

BOTH_SIDES = ["Sayasat Nurbek", "Dr Khalid Maqbool Siddiqui"]


def settle(conductor: Conductor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not conductor.context.jobs.is_busy)


@pytest.fixture(name="history")
def _history(nurbek: Conductor, qtbot: QtBot) -> History:
    history = History(nurbek.context)
    qtbot.addWidget(history)
    history.resize(336, 760)
    history.show()
    settle(nurbek, qtbot)
    return history


def lines(history: History) -> list[str]:
    return [line.spoken for line in history.ui.entries.listing.rows]


def told(history: History) -> list[str]:
    return [line.name for line in history.ui.told.listing.rows]


def signing(conductor: Conductor) -> Event:
    return next(each for each in conductor.context.plan.programme if each.kind is EventKind.SIGNING)


def move(conductor: Conductor, qtbot: QtBot) -> None:
    event = signing(conductor)
    conductor.context.do(move_event(conductor.context.plan, event.id, event.starts + timedelta(minutes=15)))
    settle(conductor, qtbot)


def choose(history: History, row: int, qtbot: QtBot) -> None:
    history.ui.entries.select(history.ui.entries.listing.rows[row].id)
    settle_of(history, qtbot)


def settle_of(history: History, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not history.context.jobs.is_busy)


def who(history: History) -> str:
    return next(line.entry.who for line in history.ui.entries.listing.rows if line.entry)


def test_steps_stand_under_their_days_the_newest_first(history: History) -> None:
    by = f"by {who(history)}"
    assert lines(history) == [
        "Today, Wed 28 Jan",
        f"Add transfer QAU → hotel at 16:45, 14:32 {by}",
        f"Interpreter 1 joins the bilateral meeting, 10:05 {by}",
        "Tue 27 Jan",
        f"Add representative, institution 8, 11:40 {by}",
        f"Move MoU signing ceremony to the Auditorium, 09:25 {by}",
        "Mon 26 Jan",
        f"Move MoU signing ceremony to 10:45, 17:10 {by}",
        "Today, Wed 28 Jan",
        f"Import “Kazakhstan education delegation to Islamabad”, 14:40 {by}",
    ]
    assert not history.ui.detail.isVisible()
    assert not history.ui.older.isVisible()


def test_a_step_unfolds_what_it_changed_and_who_must_be_told(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    move(nurbek, qtbot)
    choose(history, 1, qtbot)
    ui = history.ui
    assert ui.detail.isVisible()
    assert ui.label.text() == "Move MoU signing ceremony to 11:00"
    assert ui.when.text() == f"Wed 28 Jan 2026 14:40, {who(history)}"
    assert ui.changes.text() == "MoU signing ceremony starts 10:45 → 11:00"
    assert (ui.toldCount.text(), len(told(history))) == ("40", 40)
    assert [name for name in told(history) if name in BOTH_SIDES] == BOTH_SIDES
    assert told(history)[-4:] == ["Interpreter 1", "Interpreter 2", "Interpreter 3", "Two ministers witness"]
    assert ui.told.listing.rows[25].spoken == (
        "Dr Khalid Maqbool Siddiqui, Federal Minister for Education and Professional Training, host, "
        "witnesses, hosts the place: MoU signing ceremony"
    )


def test_the_list_is_copied_as_text(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    move(nurbek, qtbot)
    choose(history, 1, qtbot)
    qtbot.mouseClick(history.ui.copy, Qt.MouseButton.LeftButton)
    lines_ = QGuiApplication.clipboard().text().split("\n")
    assert len(lines_) == 40
    assert lines_[1] == "Senior official 1 – attends: MoU signing ceremony"


def test_what_was_taken_back_is_grey_and_nobody_must_be_told(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    move(nurbek, qtbot)
    nurbek.undo()
    settle(nurbek, qtbot)
    by = f"by {who(history)}"
    assert lines(history)[1:3] == [
        f"Undone: Move MoU signing ceremony to 11:00, 14:40 {by}",
        f"Move MoU signing ceremony to 11:00, 14:40 {by}, taken back",
    ]
    choose(history, 2, qtbot)
    assert history.ui.changes.text() == "MoU signing ceremony starts 10:45 → 11:00"
    assert (told(history), history.ui.toldTitle.isVisible(), history.ui.copy.isVisible()) == ([], False, False)


def test_the_step_that_undo_takes_back_alone_has_a_button(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    choose(history, 2, qtbot)
    assert not history.ui.undo.isVisible()
    choose(history, 1, qtbot)
    assert history.ui.undo.isVisible()
    history.undo_wanted.connect(nurbek.undo)
    with qtbot.waitSignal(nurbek.context.bench.changed):
        qtbot.mouseClick(history.ui.undo, Qt.MouseButton.LeftButton)
    assert all(event.title != "QAU → hotel" for event in nurbek.context.plan.events.values())


def test_a_later_step_that_is_not_of_the_visit_takes_the_button_away(
    history: History, nurbek: Conductor, qtbot: QtBot
) -> None:
    assert nurbek.context.do(new_organisation(name="Institute of Physics"))
    settle(nurbek, qtbot)
    choose(history, 1, qtbot)
    assert not history.ui.undo.isVisible()


def test_enter_goes_where_a_step_is_seen(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    move(nurbek, qtbot)
    choose(history, 1, qtbot)
    nurbek.context.selection.choose(None)
    history.ui.entries.setFocus()
    qtbot.keyClick(history.ui.entries, Qt.Key.Key_Return)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", signing(nurbek).id)


def test_arrows_pass_over_the_heads_of_days(history: History, qtbot: QtBot) -> None:
    choose(history, 2, qtbot)
    qtbot.keyClick(history.ui.entries, Qt.Key.Key_Down)
    assert history.entry is not None
    assert history.entry.label == "Add representative, institution 8"
    settle_of(history, qtbot)


def test_what_was_handed_out_is_marked(
    history: History, nurbek: Conductor, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    work = nurbek.context.bench.work
    counter = Counter(work.store, clock, nurbek.context.plan.visit.id)
    counter.hand_out(counter.papers(Order(("programme",))), tmp_path / "papers", tuple)
    work.refresh()
    settle(nurbek, qtbot)
    assert lines(history)[1] == f"Hand out programme, 14:40 by {who(history)}, handed out"
    choose(history, 1, qtbot)
    assert (told(history), history.ui.undo.isVisible()) == ([], False)


def test_older_steps_are_shown_when_asked_for(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    plan = nurbek.context.plan
    event = signing(nurbek)
    notes = [event.note, *(f"Note {number}" for number in range(AT_ONCE))]
    edits = [
        Edit("Change the note", (Change("events", event.id, {"note": a}, {"note": b}),), plan.visit.id)
        for a, b in pairwise(notes)
    ]
    nurbek.context.bench.work.store.apply(*edits)
    nurbek.context.bench.work.refresh()
    settle(nurbek, qtbot)
    shown = [line for line in history.ui.entries.listing.rows if line.entry]
    assert len(shown) == AT_ONCE
    assert history.ui.older.isVisible()
    qtbot.mouseClick(history.ui.older, Qt.MouseButton.LeftButton)
    settle(nurbek, qtbot)
    shown = [line for line in history.ui.entries.listing.rows if line.entry]
    assert (len(shown), history.ui.older.isVisible()) == (AT_ONCE + 6, False)


def test_it_reads_nothing_while_it_can_not_be_seen(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    before = lines(history)
    history.hide()
    move(nurbek, qtbot)
    assert lines(history) == before
    history.show()
    settle(nurbek, qtbot)
    assert len(lines(history)) == len(before) + 1


def test_without_a_visit_there_is_nothing(history: History, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.bench.work.open_visit(None)
    settle(nurbek, qtbot)
    assert (lines(history), history.ui.empty.isVisible(), history.ui.detail.isVisible()) == ([], True, False)
