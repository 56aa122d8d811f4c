"""Which bar and icon tell an event's kind."""

from collections.abc import Mapping

from delegation_planner.documents.marks import Kind
from delegation_planner.model.kinds import EventKind

BARS: Mapping[EventKind, Kind] = {
    EventKind.ARRIVAL: "arrive",
    EventKind.DEPARTURE: "arrive",
    EventKind.TRANSFER: "travel",
    EventKind.CALL: "meeting",
    EventKind.MEETING: "meeting",
    EventKind.SIGNING: "signing",
    EventKind.INAUGURATION: "opening",
    EventKind.MEAL: "meal",
    EventKind.PRESS: "media",
    EventKind.VISIT: "visit",
    EventKind.REST: "free",
    EventKind.PRAYER: "free",
    EventKind.STAFF: "staff",
}
"""The bar of each kind of event."""


def icon_name(kind: EventKind) -> str:
    """Return the icon of a kind that has not that of its bar; else nothing."""
    return "airplane-takeoff" if kind is EventKind.DEPARTURE else ""
