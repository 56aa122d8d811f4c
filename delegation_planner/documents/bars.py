"""Which bar, colour and icon tell an event's kind. It imports nothing that draws: the window reads it at its start."""

from collections.abc import Mapping
from typing import Literal

from delegation_planner.model.kinds import EventKind

Kind = Literal["arrive", "travel", "meeting", "signing", "opening", "visit", "meal", "media", "free", "staff"]

COLOURS: Mapping[Kind, str] = {
    "arrive": "#2069CC",
    "travel": "#5F6A6B",
    "meeting": "#2138A0",
    "signing": "#741954",
    "opening": "#A6440D",
    "visit": "#13754C",
    "meal": "#A8830A",
    "media": "#D54C8D",
    "free": "#7981B4",
    "staff": "#3E2C22",
}
"""The colour of each kind's bar and icon."""

TINTS: Mapping[Kind, str] = {
    "arrive": "#E6EFF9",
    "travel": "#FFFFFF",
    "meeting": "#E7E9F5",
    "signing": "#F1ECEF",
    "opening": "#F5EAE4",
    "visit": "#E5F0EB",
    "meal": "#F5F1E4",
    "media": "#FAEBF2",
    "free": "#F0F1F7",
    "staff": "#EAE8E7",
}
"""The tint behind a line of each kind that stands out."""

ICONS: Mapping[Kind, str] = {
    "arrive": "airplane-landing",
    "travel": "car",
    "meeting": "users-three",
    "signing": "pen-nib",
    "opening": "scissors",
    "visit": "buildings",
    "meal": "fork-knife",
    "media": "microphone",
    "free": "coffee",
    "staff": "clipboard-text",
}
"""The Phosphor icon of each kind; a departure has `airplane-takeoff`."""

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
