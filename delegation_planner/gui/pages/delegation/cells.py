"""How the rows of a delegation are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from delegation_planner.gui.details.binding import LONGEST_LINE
from delegation_planner.gui.pages.delegation.columns import FOOD, HANDLE, NAME, NUMBER, ORGANISATION, PASSPORT, VISA
from delegation_planner.gui.pages.delegation.rows import Row
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.words import members as words
from delegation_planner.model.kinds import Food

if TYPE_CHECKING:
    from delegation_planner.gui.pages.delegation.columns import Members

_CHIP = 24
_GAP = 8


class DelegationCells(Cells):
    """Paints heads of sections, members and interpreters."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a cell; that of a head is another one."""
        chosen = option.state & QStyle.StateFlag.State_Selected
        if row_at(index).is_head and not chosen:
            painter.fillRect(option.rect, self.look.colour("surface2"))
            painter.setPen(self.look.colour("line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
            return
        super().paint_ground(painter, option, index)

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a cell of a row."""
        row, column = row_at(index), column_at(index)
        if row.is_head:
            self._head(painter, box, row)
        elif column == HANDLE:
            self._handle(painter, box, row)
        elif column == NUMBER:
            self._number(painter, box, row)
        elif column == NAME:
            self._name(painter, box, row)
        elif column in (PASSPORT, VISA):
            self._papers(painter, box, row, column)
        else:
            self._second(painter, box, index, chosen=bool(option.state & QStyle.StateFlag.State_Selected))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Return the field in which a name is typed."""
        field = QLineEdit(parent)
        field.setMaxLength(LONGEST_LINE)
        field.setPlaceholderText(self.tr("As written in the passport"))
        field.setAccessibleName(self.tr("Name"))
        return field

    def _head(self, painter: QPainter, box: QRect, row: Row) -> None:
        x = self.look.px(6)
        glyph = "caret-right" if row.folded else "caret-down"
        self.icon(painter, box.adjusted(x, 0, 0, 0), glyph, "ink2", 14)
        room = box.adjusted(x + self.look.px(20), 0, 0, 0)
        self.words(painter, room, row.words, Type("ink2", 12, bold=True))

    def _handle(self, painter: QPainter, box: QRect, row: Row) -> None:
        if row.table == "members":
            self.icon(painter, box.adjusted(self.look.px(4), 0, 0, 0), "dots-six-vertical", "ink3")

    def _number(self, painter: QPainter, box: QRect, row: Row) -> None:
        """Paint a number in a chip, over the head of its column."""
        font = self.look.font(12, even=True)
        wide, high = self.look.px(_CHIP), self.look.px(20)
        chip = QRect(box.left(), box.top() + (box.height() - high) // 2, min(wide, box.width()), high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("hover"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(font)
        painter.setPen(QPen(self.look.colour("ink2")))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(row.number))

    def _name(self, painter: QPainter, box: QRect, row: Row) -> None:
        gap = self.look.px(_GAP)
        if row.name:
            x = self.words(painter, box, row.name, Type(bold=True)) + gap
        else:
            x = self.words(painter, box, row.words, Type(dotted=True)) + gap
            tbc = Type("ink2", 12, italic=True)
            x += self.words(painter, box.adjusted(x, 0, 0, 0), self.tr("to be confirmed"), tbc) + gap
        if row.native:
            x += self.words(painter, box.adjusted(x, 0, 0, 0), row.native, Type("ink2")) + gap
        if row.office and x < box.width():
            self.words(painter, box.adjusted(x, 0, 0, 0), row.office, Type("ink2"))

    def _second(self, painter: QPainter, box: QRect, index: Index, *, chosen: bool) -> None:
        """Paint the organisation, the interpreter or the food; what nobody has said is paler."""
        row, column = row_at(index), column_at(index)
        unknown = column == ORGANISATION and row.table == "members" and not row.organisation
        quiet = unknown or (column == FOOD and row.food == words.food_word(Food.NOT_ASKED))
        text = self.tr("Not known") if unknown else str(index.data())
        self.words(painter, box, text, Type("ink" if chosen else "ink3" if quiet else "ink2"))

    def _papers(self, painter: QPainter, box: QRect, row: Row, column: int) -> None:
        if row.passport is None or row.visa is None:
            return
        if column == PASSPORT:
            (glyph, token), text = words.PASSPORT_ICONS[row.passport], words.passport_word(row.passport)
        else:
            (glyph, token), text = words.VISA_ICONS[row.visa], words.visa_word(row.visa)
        x = self.icon(painter, box, glyph, token) + self.look.px(6)
        self.words(painter, box.adjusted(x, 0, 0, 0), text, Type("ink" if column == PASSPORT else "ink2"))


def row_at(index: Index) -> Row:
    """Return the row of an index."""
    listing: Members = index.model()  # type: ignore[assignment]
    return listing.at(index)


def column_at(index: Index) -> int:
    """Return which column an index is in, whatever columns are hidden."""
    listing: Members = index.model()  # type: ignore[assignment]
    return listing.shown[index.column()]
