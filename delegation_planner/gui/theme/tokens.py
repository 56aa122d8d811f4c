"""The tokens: every colour of the window, for a light and a dark room, and what a system with more contrast asks for.

Each pair of text and ground that is used reaches 4.8:1, each border of a field 3:1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class EventColours:
    """The colours of a kind of event.

    Attributes:
        bar: of its bar and icon.
        tint: of the ground behind its text.
    """

    bar: str
    tint: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A table of colours, each as `#RRGGBB`.

    Attributes:
        name: `light`, `dark` or `contrast`.
        colours: by token.
        events: by the kind of bar, as papers have them (`documents.bars.Kind`).
    """

    name: str
    colours: Mapping[str, str]
    events: Mapping[str, EventColours]


def _events(**pairs: str) -> Mapping[str, EventColours]:
    return MappingProxyType({kind: EventColours(*pair.split()) for kind, pair in pairs.items()})


LIGHT = Theme(
    "light",
    MappingProxyType(
        {
            "canvas": "#F3F5F6",
            "nav": "#E8ECEE",
            "surface": "#FFFFFF",
            "surface2": "#F7F9FA",
            "hover": "#EEF2F4",
            "accent_soft": "#D8E9ED",
            "line": "#DCE2E6",
            "line2": "#C3CCD2",
            "field": "#7D8B95",
            "ink": "#1B262C",
            "ink2": "#465560",
            "ink3": "#55636D",
            "off": "#98A4AC",
            "accent": "#0F5C6E",
            "accent_h": "#0B4A59",
            "on_accent": "#FFFFFF",
            "ok": "#1B6B3C",
            "ok_soft": "#DFF1E6",
            "warn": "#855000",
            "warn_soft": "#FCF0D9",
            "danger": "#B3261E",
            "danger_soft": "#FBE6E4",
            "info": "#235A9B",
            "info_soft": "#E3EDF8",
        }
    ),
    _events(
        arrive="#2069CC #E6EFF9",
        travel="#5F6A6B #FFFFFF",
        meeting="#2138A0 #E7E9F5",
        signing="#741954 #F0E6EC",
        opening="#A6440D #F5EAE4",
        visit="#13754C #E5F0EB",
        meal="#A8830A #F5F1E4",
        media="#D54C8D #FAEBF2",
        free="#7981B4 #F0F1F7",
        staff="#3E2C22 #EAE8E7",
    ),
)

DARK = Theme(
    "dark",
    MappingProxyType(
        {
            "canvas": "#14191C",
            "nav": "#0F1416",
            "surface": "#1C2327",
            "surface2": "#20282D",
            "hover": "#283238",
            "accent_soft": "#17424D",
            "line": "#2F3A41",
            "line2": "#42505A",
            "field": "#74838D",
            "ink": "#E7EDF0",
            "ink2": "#BAC5CB",
            "ink3": "#A0AEB7",
            "off": "#5F6D76",
            "accent": "#62BDD0",
            "accent_h": "#7FCBDB",
            "on_accent": "#06252C",
            "ok": "#74C896",
            "ok_soft": "#173627",
            "warn": "#E6B455",
            "warn_soft": "#3B2E12",
            "danger": "#FF9187",
            "danger_soft": "#452220",
            "info": "#8DB9F0",
            "info_soft": "#1B3350",
        }
    ),
    _events(
        arrive="#5CACF6 #283D4E",
        travel="#8F9EA1 #1C2327",
        meeting="#5D82F4 #28354E",
        signing="#B682BB #393543",
        opening="#F08A4B #44372E",
        visit="#49D98C #213933",
        meal="#E1DF47 #343A2B",
        media="#FCBBC7 #37353A",
        free="#B9C3E8 #2F363E",
        staff="#958B7D #333737",
    ),
)
