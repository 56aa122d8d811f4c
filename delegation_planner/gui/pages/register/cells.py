"""How the rows of a register are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.cells import PAD, Cells, Index, Type
from delegation_planner.gui.widgets.flags import flag

if TYPE_CHECKING:
    from delegation_planner.gui.pages.register.entries import Entry
    from delegation_planner.gui.widgets.listing import Listing

NAME = 0
"""The column of the name."""
_FLAG = 12


class RegisterCells(Cells):
    """Paints the rows of a register: the name, and beside it that it is to be confirmed; a flag before a country.

    Attributes:
        flags_in: the column before whose words a flag stands; -1 for none.
    """

    def __init__(self, look: Look, parent: QWidget, flags_in: int) -> None:
        super().__init__(look, parent)
        self.flags_in = flags_in
        self._flags: dict[str, QPixmap] = {}
        look.changed.connect(self._flags.clear)

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a cell of a row."""
        listing: Listing[Entry] = index.model()  # type: ignore[assignment]
        entry = listing.at(index)
        if index.column() == NAME:
            self._name(painter, box.adjusted(self.look.px(PAD), 0, 0, 0), entry)
            return
        if index.column() == self.flags_in and entry.country:
            box = box.adjusted(self._flag(painter, box, entry.country), 0, 0, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        align = listing.columns[index.column()].align
        self.words(painter, box, str(index.data()), Type("ink" if chosen else "ink2"), align=align)

    def _name(self, painter: QPainter, box: QRect, entry: "Entry") -> None:
        wide = self.words(painter, box, entry.name, Type(bold=not entry.is_open, dotted=entry.is_open))
        if entry.is_open:
            room = box.adjusted(wide + self.look.px(PAD), 0, 0, 0)
            self.words(painter, room, self.tr("to be confirmed"), Type("ink2", 12, italic=True))

    def _flag(self, painter: QPainter, box: QRect, country: str) -> int:
        """Draw a flag and return how far right the words begin, in pixels."""
        if country not in self._flags:
            self._flags[country] = flag(country, self.look, _FLAG)
        picture = self._flags[country]
        high = picture.height() / picture.devicePixelRatio()
        painter.drawPixmap(box.left(), round(box.top() + (box.height() - high) / 2), picture)
        return round(picture.width() / picture.devicePixelRatio()) + self.look.px(PAD)
