"""The details of a calendar."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.edits.events import change_event, move_event, remove_event
from delegation_planner.gui.details.calendar import CalendarDetails
from delegation_planner.gui.pages.calendars.page import CALENDARS
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import EventKind, EventStatus

CEREMONY = "MoU signing ceremony"


def shown(conductor: Conductor, qtbot: QtBot, key: str = "") -> CalendarDetails:
    conductor.go(Place("calendars", Subject(CALENDARS, key) if key else None))
    settle(conductor, qtbot)
    form = conductor.dock.form
    assert isinstance(form, CalendarDetails)
    return form


def settle(conductor: Conductor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not conductor.context.jobs.is_busy, timeout=20_000)


def saved(form: CalendarDetails, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.saving.saved, timeout=20_000):
        form.saving.save([form.row_id], folder)
    qtbot.waitUntil(lambda: not form.context.jobs.is_busy, timeout=20_000)


def lines(form: CalendarDetails) -> list[str]:
    layout = form.ui.changesLayout
    widgets = (layout.itemAt(n).widget() for n in range(layout.count()))
    return [each.accessibleName() for each in widgets if each is not None and each.accessibleName()]


def test_it_is_called_as_the_calendar(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    form = shown(nurbek, qtbot)
    assert window.ui.dockTabs.tabText(0) == "Whole visit"
    assert (form.ui.state.text(), form.ui.version.text()) == ("It was never saved.", "version 3")
    assert (form.ui.itemTitle.text(), form.ui.itemTime.text()) == (
        "Arrival in Islamabad",
        "Sun 1 Feb 2026, 21:40–22:20 (Islamabad)",
    )
    assert form.ui.itemCategory.text() == "Category: Arrival or departure · private"
    member = next(row.id for row in nurbek.context.plan.members.values() if row.position == 1)
    shown(nurbek, qtbot, member)
    assert window.ui.dockTabs.tabText(0) == "Sayasat Nurbek"


def test_it_lists_what_has_changed_since_it_was_saved(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    form = shown(nurbek, qtbot)
    saved(form, tmp_path, qtbot)
    assert (form.ui.state.text(), form.ui.version.text()) == ("Nothing has changed since.", "version 3")
    context = nurbek.context
    event = event_of(nurbek, CEREMONY)
    context.do(move_event(context.plan, event.id, event.starts - timedelta(minutes=15)))
    settle(nurbek, qtbot)
    start = f"{event.starts:%H:%M} → {event.starts - timedelta(minutes=15):%H:%M}"
    assert lines(form) == [f"{CEREMONY}: Start {start}"]
    assert form.ui.state.isHidden()
    assert form.ui.version.text() == "version 3 → 4"
    assert form.ui.itemTitle.text() == CEREMONY
    nurbek.undo()
    shown(nurbek, qtbot)
    assert (lines(form), form.ui.version.text()) == ([], "version 3")


def test_more_than_four_are_counted(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    form = shown(nurbek, qtbot)
    saved(form, tmp_path, qtbot)
    context = nurbek.context
    events = [event for event in context.plan.programme if event.kind is not EventKind.STAFF][:6]
    context.do(remove_event(context.plan, events[0].id))
    context.do(change_event(context.plan, events[1].id, status=EventStatus.CANCELLED))
    for event in events[2:]:
        context.do(change_event(context.plan, event.id, note="Read this"))
    settle(nurbek, qtbot)
    assert lines(form) == [
        f"{events[0].title}: Not in the calendar any more",
        f"{events[1].title}: Cancelled",
        f"{events[2].title}: Note changed",
        f"{events[3].title}: Note changed",
    ]
    assert form.ui.more.text() == "and 2 more"
    assert form.ui.itemTitle.text() == f"CANCELLED: {events[1].title}"


def test_the_button_saves_this_one_alone(nurbek: Conductor, qtbot: QtBot, tmp_path: Path) -> None:
    member = next(row.id for row in nurbek.context.plan.members.values() if row.position == 1)
    form = shown(nurbek, qtbot, member)
    nurbek.context.selection.enter()
    assert QApplication.focusWidget() is form.ui.save
    form.ui.save.click()
    dialog = form.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(form.saving.saved, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / "c"))
    dialog.reject()
    settle(nurbek, qtbot)
    assert [each.name for each in (tmp_path / "c").iterdir()] == [
        "2026-02-02 Kazakhstan education delegation to Islamabad – 01 Sayasat Nurbek.ics"
    ]
    assert form.ui.state.text() == "Nothing has changed since."


def test_it_says_what_is_never_in_a_calendar(nurbek: Conductor, qtbot: QtBot) -> None:
    form = shown(nurbek, qtbot)
    texts = {label.text() for label in form.findChildren(QLabel)}
    assert {"Never in a calendar", "Marked private: the mark is all that protects them"} <= texts


def test_a_member_who_attends_nothing_has_none(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    context = nurbek.context
    form = shown(nurbek, qtbot)
    for event in tuple(context.plan.events.values()):
        context.do(remove_event(context.plan, event.id))
    settle(nurbek, qtbot)
    assert not form.is_there()
    assert window.ui.dockTabs.tabText(0) == "Details"
