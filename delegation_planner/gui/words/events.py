"""What the window calls kinds, states and roles of events, and their icons."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents.bars import BARS, ICONS
from delegation_planner.model.kinds import EventKind, EventStatus, PressAccess, TimeState


def _tr(text: str) -> str:
    return QCoreApplication.translate("Events", text)


def kind_word(kind: EventKind) -> str:
    """Return what a kind of event is called."""
    return {
        EventKind.ARRIVAL: _tr("Arrival"),
        EventKind.DEPARTURE: _tr("Departure"),
        EventKind.TRANSFER: _tr("Travel"),
        EventKind.CALL: _tr("Courtesy call"),
        EventKind.MEETING: _tr("Meeting"),
        EventKind.SIGNING: _tr("Signing"),
        EventKind.INAUGURATION: _tr("Inauguration"),
        EventKind.MEAL: _tr("Meal or reception"),
        EventKind.PRESS: _tr("Media"),
        EventKind.VISIT: _tr("Visit or tour"),
        EventKind.REST: _tr("Rest"),
        EventKind.PRAYER: _tr("Prayer"),
        EventKind.STAFF: _tr("Staff only"),
    }[kind]


def icon_of(kind: EventKind) -> str:
    """Return the icon of a kind of event."""
    return "airplane-takeoff" if kind is EventKind.DEPARTURE else ICONS[BARS[kind]]


def bar_of(kind: EventKind) -> str:
    """Return the kind of bar of a kind of event, by which the theme knows its colours."""
    return BARS[kind]


STATUSES: Mapping[EventStatus, str] = MappingProxyType(
    {EventStatus.TENTATIVE: "Tentative", EventStatus.CONFIRMED: "Confirmed", EventStatus.CANCELLED: "Cancelled"}
)


def status_word(status: EventStatus) -> str:
    """Return what a state of an event is called."""
    return _tr(STATUSES[status])


def time_state_word(state: TimeState) -> str:
    """Return whether an event's times are known, in words."""
    return _tr("Known") if state is TimeState.FIXED else _tr("To be confirmed")


def press_word(press: PressAccess) -> str:
    """Return what the press may see of an event, in words."""
    return {
        PressAccess.NONE: _tr("Not said"),
        PressAccess.OPEN: _tr("Open to the press"),
        PressAccess.POOL: _tr("Pool only"),
        PressAccess.CLOSED: _tr("Closed to the press"),
    }[press]
