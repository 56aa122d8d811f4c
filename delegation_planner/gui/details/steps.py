"""The steps of a ceremony as rows of a list, and how they are painted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.documents import dates
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan, starts_of_steps
from delegation_planner.model.programme import Event, Step

if TYPE_CHECKING:
    from delegation_planner.gui.widgets.listing import Listing

END = "end"
"""The id of the line that says when the steps end."""
LINE = 32
"""The height of a step, in pixels at 100 %."""
_OPEN = "party to be confirmed"
_MINUTES, _LEAST = 50, 44


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step, or the end.

    Attributes:
        id: its id; `END` for the end.
        time: when it begins; empty where that is not known.
        title: what happens.
        minutes: its length; None for the end.
        in_charge: who sees to it.
        mou_id: the memorandum that is signed in it; None for none.
        must: something has to be mended: a party is missing, the end is too late.
        spoken: the whole line, for a screen reader.
    """

    id: Id
    time: str
    title: str
    minutes: int | None = None
    in_charge: str = ""
    mou_id: Id | None = None
    must: bool = False
    spoken: str = ""


def step_rows(plan: VisitPlan, event: Event) -> list[StepRow]:
    """Return the steps of a ceremony, and a line that says when they end."""
    steps = plan.steps_by_event.get(event.id, ())
    starts = starts_of_steps(event, steps)
    rows = [_row(plan, event, step, f"{start:%H:%M}") for step, start in zip(steps, starts, strict=True)]
    if not steps:
        return []
    time, said = words.end_words(plan, event, steps)
    return [*rows, StepRow(END, time, said, must=words.spare(event, steps) < 0, spoken=f"{time} {said}".strip())]


def _row(plan: VisitPlan, event: Event, step: Step, start: str) -> StepRow:
    time = "" if dates.is_open(event) else start
    minutes = QCoreApplication.translate("Ceremonies", "{n} minutes").format(n=step.minutes)
    said = ", ".join(filter(None, (time, step.title, minutes, step.in_charge)))
    missing = step.mou_id is not None and words.is_missing_a_party(plan, step.mou_id)
    return StepRow(step.id, time, step.title, step.minutes, step.in_charge, step.mou_id, missing, said)


class StepCells(Cells):
    """Paints the steps of a ceremony, each in one cell."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a step."""
        listing: Listing[StepRow] = index.model()  # type: ignore[assignment]
        row, px = listing.at(index), self.look.px
        box = box.adjusted(0, 0, -px(4), 0)
        if row.id == END:
            self._end(painter, box, row)
            return
        if not listing.frozen:
            self.icon(painter, box.adjusted(px(2), 0, 0, 0), "dots-six-vertical", "ink3", 16)
        self.words(painter, box.adjusted(px(26), 0, 0, 0), row.time, Type(bold=True, even=True))
        minutes = self.tr("{n} min").format(n=row.minutes)
        self.words(painter, box, minutes, Type("ink2", 12, even=True), align=Qt.AlignmentFlag.AlignRight)
        room = box.adjusted(px(76), 0, -px(_MINUTES), 0)
        if row.mou_id:
            colour = self.look.theme.events["signing"].bar
            room.setLeft(room.left() + self.bar(painter, room, colour, 7) + px(5))
        taken = self._title(painter, room, row)
        if not row.mou_id:
            self._in_charge(painter, room.adjusted(taken + px(8), 0, 0, 0), row)

    def _title(self, painter: QPainter, box: QRect, row: StepRow) -> int:
        """Draw a title and return how wide it is; the words for a party that is missing stand out."""
        at = row.title.casefold().find(_OPEN) if row.must else -1
        if at < 0:
            return self.words(painter, box, row.title, Type("danger") if row.must else Type())
        parts = (row.title[:at], self.tr("party open"), row.title[at + len(_OPEN) :])
        taken = 0
        for text, look in zip(parts, (Type(), Type("danger", bold=True), Type()), strict=True):
            taken += self.words(painter, box.adjusted(taken, 0, 0, 0), text, look)
        return taken

    def _in_charge(self, painter: QPainter, box: QRect, row: StepRow) -> None:
        """Draw who is in charge where a part of it can be read."""
        metrics = QFontMetrics(self.look.font(12))
        if box.width() >= min(self.look.px(_LEAST), metrics.horizontalAdvance(row.in_charge)):
            self.words(painter, box, row.in_charge, Type("ink2", 12), align=Qt.AlignmentFlag.AlignRight)

    def _end(self, painter: QPainter, box: QRect, row: StepRow) -> None:
        token = "danger" if row.must else "ink2"
        self.words(painter, box.adjusted(self.look.px(26), 0, 0, 0), row.time, Type(token, bold=True, even=True))
        self.words(painter, box.adjusted(self.look.px(76), 0, 0, 0), row.title, Type(token, bold=row.must))
