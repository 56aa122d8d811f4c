"""What tests of the window do with it again and again: find rows, show them, type, and look into the file."""

from typing import cast

from planmaking import contents
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from delegation_planner.gui.details.event import EventDetails
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.programme import Event


def event_of(conductor: Conductor, title: str) -> Event:
    """Return the event of the open visit that has a title."""
    return next(event for event in conductor.context.plan.events.values() if event.title == title)


def shown_event(conductor: Conductor, title: str) -> EventDetails:
    """Select an event in the programme and return its form in the dock."""
    conductor.go(Place("programme", Subject("events", event_of(conductor, title).id)))
    return cast("EventDetails", conductor.dock.form)


def programme(conductor: Conductor) -> ProgrammePage:
    """Return the programme page, with its lines."""
    page = cast("ProgrammePage", conductor.page("programme"))
    page.show_view("lines")
    return page


def timeline(conductor: Conductor) -> Timeline:
    """Return the timeline of the programme page, which is shown first."""
    return cast("ProgrammePage", conductor.page("programme")).ui.timeline


def held(conductor: Conductor, event: Event) -> dict[str, object]:
    """Return what the file, as another reader sees it, holds of an event."""
    return contents(conductor.context.bench.work.store.path)["events"][event.id]


def steps_done(conductor: Conductor) -> list[str]:
    """Return the labels of all steps that the journal of the open visit holds, the first one first."""
    work = conductor.context.bench.work
    return [entry.label for entry in work.store.history(conductor.context.plan.visit.id)]


def write(qtbot: QtBot, field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Go into a field, and type a text in the place of what is there."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def leave(qtbot: QtBot, field: QWidget) -> None:
    """Leave a field by Tab."""
    qtbot.keyClick(field, Qt.Key.Key_Tab)
