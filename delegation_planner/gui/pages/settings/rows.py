"""The list of backups: its rows, and how they are painted."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.gui.pages.settings.reading import Found, Soundness
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.words import backups as words
from delegation_planner.store.backups import stamp_of

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

MADE, WHY, HOLDS, STATE = range(4)
"""The columns."""
SIGNS = {
    Soundness.INTACT: ("check-circle-fill", "ok"),
    Soundness.UNCHECKED: ("circle-half", "warn"),
    Soundness.DAMAGED: ("warning-octagon-fill", "danger"),
}
"""The icon of a backup's soundness, and its colour."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


@dataclass(frozen=True, slots=True)
class Row:
    """A backup in the list.

    Attributes:
        id: its path.
        made, why, holds, state: what stands in its cells.
        soundness: whether it is whole; None while that is not known.
        spoken: the whole row, for a screen reader.
    """

    id: str
    made: str
    why: str
    holds: str
    state: str
    soundness: Soundness | None
    spoken: str


def soundness_word(soundness: Soundness) -> str:
    """Return whether a backup is whole, in a word."""
    return {
        Soundness.INTACT: _tr("Intact"),
        Soundness.UNCHECKED: _tr("Not checked"),
        Soundness.DAMAGED: _tr("Damaged"),
    }[soundness]


def row_of(path: Path, found: Found | None, now: datetime) -> Row:
    """Return the row of a backup, which tells less while it was not looked into."""
    made, occasion = stamp_of(path)
    told = words.made_words(made, now) if made else path.name
    why = words.occasion_word(occasion)
    holds = _holds(found) if found else _tr("Reading…")
    state = soundness_word(found.soundness) if found else ""
    spoken = ", ".join(filter(None, (told, why, holds, state)))
    return Row(str(path), told, why, holds, state, found.soundness if found else None, spoken)


def _holds(found: Found) -> str:
    contents = found.contents
    if found.soundness is Soundness.DAMAGED and not contents.visits:
        return _tr("Can’t be read")
    parts = (words.visit_count(len(contents.visits)), contents.last_label)
    return " · ".join(filter(None, parts))


class BackupCells(Cells):
    """Paints the rows of backups."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a cell of a backup."""
        row = row_at(index)
        if index.column() != STATE:
            is_first = index.column() == MADE
            self.words(
                painter, box, str(index.data()), Type("ink" if is_first else "ink2", bold=is_first, even=is_first)
            )
        elif row.soundness:
            glyph, token = SIGNS[row.soundness]
            wide = self.icon(painter, box, glyph, token)
            self.words(painter, box.adjusted(wide + self.look.px(6), 0, 0, 0), row.state, Type(token))


def row_at(index: Index) -> Row:
    """Return the row of an index."""
    listing: Listing[Row] = index.model()  # type: ignore[assignment]
    return listing.at(index)
