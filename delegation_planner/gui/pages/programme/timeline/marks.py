"""What is wrong with an item, as the timeline shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at an item.

    Attributes:
        level: how much it matters: it must be mended, it should be, or it is to be known.
        words: what is wrong, in short: “5 min short: 35 min needed”.
    """

    level: CheckLevel
    words: str


Marks = Mapping[Id, Mark]
"""The marks by the events they are at."""
ICONS: Mapping[CheckLevel, str] = {
    CheckLevel.BLOCK: "warning-octagon-fill",
    CheckLevel.WARN: "warning-fill",
    CheckLevel.INFO: "info",
}
"""The icon of each level."""
TOKENS: Mapping[CheckLevel, str] = {
    CheckLevel.BLOCK: "danger",
    CheckLevel.WARN: "warn",
    CheckLevel.INFO: "info",
}
"""The colour of each level."""


def overlap_words(minutes: int) -> str:
    """Return how long two items overlap: “15 min overlap”."""
    return QCoreApplication.translate("Board", "{n} min overlap").format(n=minutes)
