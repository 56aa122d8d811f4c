"""The type scale and the inks of the papers."""

from dataclasses import dataclass, replace
from functools import lru_cache

from delegation_planner.documents.typeface import Face

MM = 72 / 25.4
"""Points in a millimetre."""

INK = "#1B262C"
INK2 = "#465560"
RULE = "#1B262C"
"""The line under a header and above a table."""
ROW_RULE = "#B8C2C9"
"""The line between two rows."""
FOOT_RULE = "#82909A"
"""The line above the footer."""
CHANGE = "#000000"
"""The bar beside a line that has changed."""

RULE_WEIGHT = 0.25 * MM
ROW_RULE_WEIGHT = 0.5

JOINED_SIZE = 1.10
"""Arabic script, and a whole line that runs right to left, is this much larger: FiraGO's looks small beside Latin."""
JOINED_LEADING = 1.25
"""A line with Arabic script is this much higher."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set.

    Attributes:
        face: the face of FiraGO.
        size: in points.
        leading: the height of a line, in points.
        colour: as `#RRGGBB`.
        tracking: added after each character that does not join, in points.
        joined: how much larger letters of Arabic script are set than the others.
    """

    face: Face
    size: float
    leading: float
    colour: str = INK
    tracking: float = 0.0
    joined: float = JOINED_SIZE


@lru_cache(maxsize=64)
def for_right_to_left(style: Style) -> Style:
    """Return a style as it is in a right-to-left paragraph: all of it as large as its Arabic letters."""
    return replace(style, size=style.size * style.joined, joined=1.0)


TITLE = Style("bold", 20, 25)
SUBTITLE = Style("regular", 10.5, 14, INK2)
SECTION = Style("bold", 12.5, 16)
BODY = Style("regular", 10, 13.5)
BODY_BOLD = Style("bold", 10, 13.5)
BODY_SECOND = Style("regular", 9, 12, INK2)
TABLE = Style("regular", 9, 11.5)
TABLE_BOLD = Style("bold", 9, 11.5)
TABLE_SECOND = Style("regular", 9, 11.5, INK2)
TABLE_HEAD = Style("bold", 8.5, 10)
TABLE_NOTE = Style("italic", 8.5, 10.5, INK2)
NOTE = Style("regular", 8.5, 11.5, INK2)
CONTINUES = Style("italic", 8.5, 11.5, INK2)
CHIP = Style("regular", 8, 10)
HEADER = Style("regular", 8, 10, INK2)
HEADER_BOLD = Style("bold", 8, 10)
MARKING = Style("bold", 8, 10, INK, tracking=0.3)
