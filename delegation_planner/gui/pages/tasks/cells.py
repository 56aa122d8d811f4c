"""How the tasks of a visit are painted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.gui.pages.tasks.rows import TaskRow
from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Listing

TICK, DUE, TITLE, OWNER, ABOUT = range(5)
"""The columns."""
_GAP, _LEAST = 8, 30
"""The space before how far a day is from the visit's first, and the least room for that, in pixels at 100 %."""


class TaskCells(Cells):
    """Paints tasks: tick, when they are due, what is to be done, by whom, and what it is about."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a cell of a task."""
        listing: Listing[TaskRow] = index.model()  # type: ignore[assignment]
        row, column = listing.at(index), index.column()
        if not row.is_task:
            self._typing(painter, box, row, column)
        elif column == TICK:
            paint_tick(self, painter, box, done=row.done)
        elif column == DUE:
            self._due(painter, box, row)
        elif column == TITLE:
            self.words(painter, box, row.title, Type("ink2" if row.done else "ink", struck=row.done))
        elif column == ABOUT:
            self.words(painter, box, row.about, Type("accent"))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self.words(painter, box, row.owner, Type("ink" if chosen else "ink2"))

    def _typing(self, painter: QPainter, box: QRect, row: TaskRow, column: int) -> None:
        if column == TICK:
            self.icon(painter, box, "plus", "ink3")
        elif column == TITLE:
            hint = self.tr("Type here: T-3 print badges, motor pool")
            self.words(painter, box, row.title or hint, Type("danger" if row.title else "ink3"))

    def _due(self, painter: QPainter, box: QRect, row: TaskRow) -> None:
        if not row.due:
            self.words(painter, box, self.tr("No date"), Type("ink3"))
            return
        wide = self.words(painter, box, row.due, Type(row.token, bold=row.token != "ink2", even=True))
        room = box.adjusted(wide + self.look.px(_GAP), 0, 0, 0)
        if room.width() >= self.look.px(_LEAST):
            self.words(painter, room, row.relative, Type("ink3", SMALL))


def paint_tick(cells: Cells, painter: QPainter, box: QRect, *, done: bool) -> None:
    """Paint the box in which a task is ticked off, at the left of a cell."""
    glyph, token = ("check-square-fill", "accent") if done else ("square", "field")
    cells.icon(painter, box, glyph, token, 18)
