"""How the list of papers is painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.gui.pages.documents.papers import PaperRow
from delegation_planner.gui.widgets.cells import Cells, Index, Type

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

HEAD, PAPER = 32, 50
"""The heights of a section head and of a paper, in pixels at 100 %."""
_SIDE = 8
_WORDS = 28
_ABOVE = 8
_GLYPHS = {"ok": "check-circle-fill", "warn": "warning-fill"}


class PaperCells(Cells):
    """Paints section heads and papers."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a row and the line under it."""
        if _row(index).is_head:
            painter.fillRect(option.rect, self.look.colour("surface2"))
        super().paint_ground(painter, option, index)

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a section head or a paper."""
        row = _row(index)
        inside = box.adjusted(self.look.px(_SIDE), 0, -self.look.px(_SIDE - 4), 0)
        if row.is_head:
            self.words(painter, inside, row.title, Type("ink2", 12, bold=True))
        else:
            self._paper(painter, inside, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))

    def _paper(self, painter: QPainter, box: QRect, row: PaperRow, *, chosen: bool) -> None:
        self.icon(painter, box, row.icon, "accent" if chosen else "ink2", 20)
        taken = self._badge(painter, box, row)
        words = box.adjusted(self.look.px(_WORDS), self.look.px(_ABOVE), -taken, -self.look.px(_ABOVE))
        half = words.height() // 2
        self.words(painter, words.adjusted(0, 0, 0, -half), row.title, Type(bold=chosen))
        self.words(painter, words.adjusted(0, half, 0, 0), row.second, Type("ink2", 12))

    def _badge(self, painter: QPainter, box: QRect, row: PaperRow) -> int:
        """Paint how the paper stands at the right, and return the room that it takes."""
        if not row.badge:
            return 0
        glyph = _GLYPHS.get(row.token, "")
        wide = QFontMetrics(self.look.font(12)).horizontalAdvance(row.badge) + self.look.px(32 if glyph else 12)
        at = QRect(box.right() - wide, box.top(), wide, box.height())
        token, ground = (row.token, f"{row.token}_soft") if row.token else ("ink2", "hover")
        self.chip(painter, at, row.badge, token, ground, glyph)
        return wide + self.look.px(8)


def _row(index: Index) -> PaperRow:
    listing: Listing[PaperRow] = index.model()  # type: ignore[assignment]
    return listing.at(index)
