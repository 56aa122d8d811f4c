"""How the memoranda of a ceremony are painted: parties with their flags, signatories, text, and the stepper."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from delegation_planner.gui.pages.ceremonies.board import MouRow, PartyLine
from delegation_planner.gui.theme.look import BODY, SMALL, Look
from delegation_planner.gui.widgets.cells import PAD, Cells, Index, Type
from delegation_planner.gui.widgets.flags import flag
from delegation_planner.gui.widgets.lines import broken
from delegation_planner.model.kinds import MouState

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

NUMBER, PARTIES, SIGNATORIES, TEXT, FIRST_STATE = range(5)
"""The columns; from the last on there is one for each state of the stepper."""
STATES: Sequence[MouState] = (MouState.DRAFT, MouState.CLEARED, MouState.PRINTED, MouState.SIGNED)
"""The circles of the stepper."""
ROW, MORE = 72, 38
"""The height of a row with two parties, and what each further party adds, in pixels at 100 %."""
_FLAG = 21
_LINE, _GAP, _ROOM = 16, 5, 5
"""The height of a line, the space between two texts, and the space above the first and under the last."""


def listing_of(index: Index) -> "Listing[MouRow]":
    """Return the rows among which an index is."""
    listing: Listing[MouRow] = index.model()  # type: ignore[assignment]
    return listing


def row_at(index: Index) -> MouRow:
    """Return the memorandum of an index."""
    return listing_of(index).at(index)


def height_of(row: MouRow) -> int:
    """Return the height of a row whose names take no more lines than usual, in pixels at 100 %."""
    return ROW + MORE * max(0, len(row.parties) - 2)


class BoardCells(Cells):
    """Paints the memoranda of a ceremony."""

    def height(self, row: MouRow, parties: int, signatories: int) -> int:
        """Return the height of a row, in pixels: more than usual where its names take more lines.

        Args:
            row: the memorandum.
            parties: the width of their column, in pixels.
            signatories: the width of theirs.
        """
        px, beside = self.look.px, self.look.px(_FLAG) + 2 * self.look.px(PAD)
        names = [self._lines(party, parties - beside) for party in row.parties]
        stacks = (names, self._signatory_lines(row.parties, signatories - beside))
        most = max(sum(map(len, lines)) * px(_LINE) + (len(lines) - 1) * px(_GAP) for lines in stacks)
        return max(px(height_of(row)), most + 2 * px(_ROOM))

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a cell of a memorandum."""
        row, column = row_at(index), index.column()
        if column == NUMBER:
            self._number(painter, box, row, frozen=listing_of(index).frozen)
        elif column == PARTIES:
            self._parties(painter, box, row.parties)
        elif column == SIGNATORIES:
            self._signatories(painter, box, row.parties)
        elif column == TEXT:
            for _, line, text, _ in self._stack(box, [[row.languages], [row.originals]]):
                self.words(painter, line, text, Type("ink2"))
        else:
            self._step(painter, index, option.rect, row)

    def _number(self, painter: QPainter, box: QRect, row: MouRow, *, frozen: bool) -> None:
        if not frozen:
            self.icon(painter, box.adjusted(-self.look.px(2), 0, 0, 0), "dots-six-vertical", "ink3", 16)
        self.words(
            painter, box.adjusted(self.look.px(18), 0, 0, 0), str(row.number), Type(size=15, bold=True, even=True)
        )

    # --- parties -----------------------------------------------------------------------------------------------

    def _parties(self, painter: QPainter, box: QRect, parties: Sequence[PartyLine]) -> None:
        room = box.width() - self.look.px(_FLAG)
        for number, line, text, first in self._stack(box, [self._lines(party, room) for party in parties]):
            if first:
                self._flag(painter, line, parties[number].country)
            self._party(painter, line.adjusted(self.look.px(_FLAG), 0, 0, 0), parties[number], text, first=first)

    def _stack(self, box: QRect, lines: Sequence[Sequence[str]]) -> Iterator[tuple[int, QRect, str, bool]]:
        """Yield each line of several texts with its place in a cell, and whether it is the first of its text."""
        high, gap = self.look.px(_LINE), self.look.px(_GAP)
        y = box.center().y() - (sum(map(len, lines)) * high + (len(lines) - 1) * gap) // 2
        for number, texts in enumerate(lines):
            for place, text in enumerate(texts):
                yield number, QRect(box.left(), y, box.width(), high), text, place == 0
                y += high
            y += gap

    def _lines(self, party: PartyLine, room: int) -> list[str]:
        """Return the lines of a party's name, the first of which begins behind the abbreviation."""
        bold = not party.short and not party.open
        metrics = QFontMetrics(self.look.font(SMALL if party.short else BODY, bold=bold))
        taken = QFontMetrics(self.look.font(bold=True)).horizontalAdvance(f"{party.short} ") if party.short else 0
        return broken(party.name, metrics, room, first=room - taken, most=2)

    def _party(self, painter: QPainter, box: QRect, party: PartyLine, text: str, *, first: bool) -> None:
        if party.missing:
            self.words(painter, box, text, Type("danger" if party.must else "ink2", bold=party.must))
        elif party.short:
            x = self.words(painter, box, f"{party.short} ", Type(bold=True)) if first else 0
            self.words(painter, box.adjusted(x, 0, 0, 0), text, Type("ink2", SMALL, dotted=party.open))
        else:
            self.words(painter, box, text, Type(bold=not party.open, dotted=party.open))

    def _signatories(self, painter: QPainter, box: QRect, parties: Sequence[PartyLine]) -> None:
        lines = self._signatory_lines(parties, box.width() - self.look.px(_FLAG))
        for number, line, text, first in self._stack(box, lines):
            party = parties[number]
            if first:
                self._flag(painter, line, party.country)
            token = "ink2" if party.signatory or party.missing else "danger"
            self.words(painter, line.adjusted(self.look.px(_FLAG), 0, 0, 0), text, Type(token))

    def _signatory_lines(self, parties: Sequence[PartyLine], room: int) -> list[list[str]]:
        metrics = QFontMetrics(self.look.font())
        said = [party.signatory or self.tr("Open") for party in parties]
        return [broken(text, metrics, room, first=room, most=2) for text in said]

    def _flag(self, painter: QPainter, box: QRect, country: str) -> None:
        if country:
            picture = flag(country, self.look, 10)
            painter.drawPixmap(box.left(), box.top() + (box.height() - self.look.px(10)) // 2, picture)

    # --- the stepper -------------------------------------------------------------------------------------------

    def _step(self, painter: QPainter, index: Index, cell: QRect, row: MouRow) -> None:
        number = index.column() - FIRST_STATE
        state, size = STATES[number], self.look.px(17)
        y = cell.center().y() - (self.look.px(9) if row.said else 0)
        self._joint(painter, cell, y, number, row)
        glyph, token = _circle(row.state, state)
        self.look.draw_icon(painter, glyph, token, cell.center().x() - size / 2, y - size / 2, 17)
        if row.said:
            first = cell.translated(-number * cell.width(), 0).left() + (cell.width() - size) // 2
            line = QRect(first, y + self.look.px(11), cell.width() * len(STATES), self.look.px(_LINE))
            self.words(painter, line, row.said, Type("danger" if row.must else "warn", 12))

    def _joint(self, painter: QPainter, cell: QRect, y: int, number: int, row: MouRow) -> None:
        """Draw the lines that join a circle with those beside it."""
        half, middle = self.look.px(10), cell.center().x()
        for joined, left, right, ends in (
            (number > 0, cell.left(), middle - half, number),
            (number + 1 < len(STATES), middle + half, cell.right() + 1, number + 1),
        ):
            if joined:
                done = row.state.rung >= STATES[ends].rung
                painter.setPen(QPen(self.look.colour("ok" if done else "line2"), self.look.px(2)))
                painter.drawLine(left, y, right, y)


class StepHead(QHeaderView):
    """The head of the table: the states stand in the middle of their narrow columns."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint the head of a column; that of a state without the space at the sides, for which there is no room."""
        if section < FIRST_STATE:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, self._look.colour("surface2"))
        painter.setPen(self._look.colour("line2"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = self._look.font(12, bold=True)
        painter.setFont(font)
        painter.setPen(self._look.colour("ink2"))
        words = str(self.model().headerData(section, self.orientation()))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


def _circle(held: MouState, state: MouState) -> tuple[str, str]:
    """Return the icon and the colour of a circle: done, under way, or not reached."""
    if held is MouState.DRAFT and state is MouState.DRAFT:
        return "circle-half", "warn"
    return ("check-circle-fill", "ok") if held.rung >= state.rung else ("circle", "ink3")
