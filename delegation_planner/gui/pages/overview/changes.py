"""The list of what has changed since the last papers: its lines, and how they are painted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.desk.since import SincePapers
from delegation_planner.gui.places import place_of
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.words.changes import Said, all_said
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan

_GLYPH, _GAP = 24, 4
_END = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line of what has changed.

    Attributes:
        id: tells it from the others.
        said: the change in words.
        when: when it was made, in words.
        place: where it is seen; None for nowhere.
    """

    id: str
    said: Said
    when: str
    place: Place | None

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return f"{self.said.sentence}, {self.when}"


def changed_lines(since: SincePapers, plan: VisitPlan, when: Callable[[datetime], str]) -> list[ChangedLine]:
    """Return what has changed, the last first.

    Args:
        since: what has happened.
        plan: the visit.
        when: says a moment in words.
    """
    return [
        ChangedLine(
            id=str(number),
            said=words,
            when=when(changed.at) if changed.at else "",
            place=place_of(Edit("", (changed.change,)), plan),
        )
        for number, (changed, words) in enumerate(all_said(since.changed))
    ]


class ChangedCells(Cells):
    """Paints what has changed: icon, words with what held before struck through, and when."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a line."""
        line: ChangedLine = index.model().at(index)  # type: ignore[attr-defined]
        px = self.look.px
        inside = box.adjusted(px(4), 0, -px(4), 0)
        self.icon(painter, inside, line.said.glyph, "ink2")
        end = self.words(painter, inside, line.when, Type("ink2", SMALL, even=True), align=_END)
        inside.setRight(inside.right() - end - px(8))
        inside.setLeft(inside.left() + px(_GLYPH))
        parts = (
            (line.said.what, Type(bold=True)),
            (line.said.told, Type()),
            (line.said.was, Type("ink2", struck=True)),
            (line.said.becomes, Type()),
        )
        for text, kind in parts:
            if text and inside.width() > 0:
                inside.setLeft(inside.left() + self.words(painter, inside, text, kind) + px(_GAP))
