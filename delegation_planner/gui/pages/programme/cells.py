"""How the lines of the programme are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.gui.pages.programme.lines import TYPING, Line
from delegation_planner.gui.pages.programme.timeline.marks import ICONS, TOKENS
from delegation_planner.gui.theme.look import BODY, SMALL
from delegation_planner.gui.widgets.cells import PAD, Cells, Index, Type
from delegation_planner.gui.words import events as words

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

TIME, MINUTES, WHAT, WHO, WHERE, IN_CHARGE, PUBLIC = range(7)
"""The columns."""
_GAP = 10
_CARET = 18
_LEAST, _CHIP = 96, 42


class ProgrammeCells(Cells):
    """Paints the lines of a day."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a cell of a line."""
        line = line_at(index)
        column = index.column()
        if line.id == TYPING:
            self._typing(painter, box, line, column)
        elif column == TIME:
            self.words(painter, box.adjusted(self.look.px(PAD), 0, 0, 0), line.time or "–", self._time_type(line))
        elif column == MINUTES:
            right = Qt.AlignmentFlag.AlignRight
            self.words(painter, box, line.minutes, Type("ink2", even=True), align=right)
        elif column == WHAT:
            self._what(painter, box, line)
        elif column == PUBLIC:
            self._public(painter, box, line)
        elif column == WHERE and line.placeless:
            self.words(painter, box, self.tr("To be confirmed"), Type("warn", italic=True))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self.words(painter, box, str(index.data()), Type("ink" if chosen else "ink2"))

    def _typing(self, painter: QPainter, box: QRect, line: Line, column: int) -> None:
        if column == TIME:
            self.words(painter, box.adjusted(self.look.px(PAD), 0, 0, 0), line.time, Type("ink3", even=True))
        elif column == WHAT:
            room = box.adjusted(self.look.px(_GAP + 20), 0, 0, 0)
            hint = self.tr("Type here to add the next line…")
            self.words(painter, room, line.title or hint, Type("danger" if line.title else "ink3"))

    def _time_type(self, line: Line) -> Type:
        if line.kind is None:
            return Type("ink2", even=True)
        return Type(bold=True, even=True, struck=line.cancelled)

    def _what(self, painter: QPainter, box: QRect, line: Line) -> None:
        if line.kind is None:
            self._step(painter, box, line)
            return
        colour = self.look.theme.events[words.bar_of(line.kind)].bar
        x = box.left() + self.bar(painter, box, colour) + self.look.px(_GAP - 4)
        x += self.icon(painter, QRect(x, box.top(), box.width(), box.height()), words.icon_of(line.kind), colour)
        if line.opened is not None:
            glyph = "caret-down" if line.opened else "caret-right"
            self.icon(painter, QRect(x + 3, box.top(), box.width(), box.height()), glyph, "ink2", 14)
            x += self.look.px(_CARET)
        x += self.look.px(6)
        room = QRect(x, box.top(), box.right() - x, box.height())
        self._title(painter, room, line)

    def _title(self, painter: QPainter, room: QRect, line: Line) -> None:
        """Draw the title and behind it what is wrong; of both the title is shortened first, down to its least."""
        title = QRect(room)
        if line.mark:
            least = min(self._wide(line.title, BODY, bold=True), self.look.px(_LEAST))
            chip = self._wide(line.mark.words, SMALL) + self.look.px(_CHIP)
            title.setWidth(max(least, room.width() - chip))
        wide = self.words(painter, title, line.title, Type(bold=True, struck=line.cancelled))
        if line.mark:
            token = TOKENS[line.mark.level]
            left = wide + self.look.px(_GAP - 2)
            chip_room = room.adjusted(left, 0, 0, 0)
            self.chip(painter, chip_room, line.mark.words, token, f"{token}_soft", ICONS[line.mark.level])

    def _wide(self, text: str, size: int, *, bold: bool = False) -> int:
        return QFontMetrics(self.look.font(size, bold=bold)).horizontalAdvance(text)

    def _step(self, painter: QPainter, box: QRect, line: Line) -> None:
        x = box.left() + self.look.px(_GAP + 2)
        painter.setPen(self.look.colour("line2"))
        painter.drawLine(x, box.top(), x, box.bottom())
        self.words(painter, box.adjusted(self.look.px(_GAP + _CARET + 14), 0, 0, 0), line.title)

    def _public(self, painter: QPainter, box: QRect, line: Line) -> None:
        if line.public is None:
            return
        size = self.look.px(16)
        middle = QRect(box.left() + (box.width() - size) // 2, box.top(), size, box.height())
        self.icon(painter, middle, "eye" if line.public else "eye-slash", "ink2" if line.public else "ink3")


def line_at(index: Index) -> Line:
    """Return the line of an index."""
    listing: Listing[Line] = index.model()  # type: ignore[assignment]
    return listing.at(index)
