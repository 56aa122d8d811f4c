"""The list of those who must be told: its lines, and how they are painted."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.words import telling
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.telling import Told

LINE = 48
"""The height of a line, in pixels at 100 %."""
_GAP = 4


@dataclass(frozen=True, slots=True)
class ToldLine:
    """A line of those who must be told.

    Attributes:
        id: tells it from the others.
        name, position: who it is.
        unnamed: the position stands for a name that is to be confirmed.
        contact: telephone and e-mail address.
        why: what they have to do with what changed.
        side: whose side they are on.
    """

    id: str
    name: str
    position: str
    unnamed: bool
    contact: str
    why: str
    side: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.name, self.position, self.side, self.why, self.contact)))


def told_lines(found: Iterable[Told], plan: VisitPlan) -> list[ToldLine]:
    """Return who must be told."""
    return [
        ToldLine(
            id=told.person_id or told.organisation_id or told.group_id or f"words {told.name}",
            name=telling.name(told),
            position=telling.position(plan, told),
            unnamed=telling.is_unnamed(plan, told),
            contact=telling.contact(told),
            why=telling.why(plan, told),
            side=telling.side_word(told),
        )
        for told in found
    ]


class ToldCells(Cells):
    """Paints who must be told: name and position above, why and how to reach them below."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a line."""
        line: ToldLine = index.model().at(index)  # type: ignore[attr-defined]
        px = self.look.px
        inside = box.adjusted(px(4), px(4), -px(4), -px(4))
        half = inside.height() // 2
        upper, lower = inside.adjusted(0, 0, 0, -half), inside.adjusted(0, half, 0, 0)
        end = self.words(painter, upper, line.side, Type("ink2", SMALL), align=Qt.AlignmentFlag.AlignRight)
        upper.setRight(upper.right() - end - px(8))
        wide = self.words(painter, upper, line.name, Type(bold=True, dotted=line.unnamed))
        upper.setLeft(upper.left() + wide + px(_GAP))
        self.words(painter, upper, line.position, Type("ink2"))
        reach = self.words(painter, lower, line.contact, Type("ink", SMALL))
        lower.setLeft(lower.left() + (reach + px(2 * _GAP) if reach else 0))
        self.words(painter, lower, line.why, Type("ink2", SMALL))
