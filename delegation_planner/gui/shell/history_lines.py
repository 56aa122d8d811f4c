"""The lines of the history, and how they are painted: a head for each day, and the steps of that day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from delegation_planner.desk.journal import is_taken_back
from delegation_planner.gui.theme.look import SMALL
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.words import dates
from delegation_planner.store.journal import Entry
from delegation_planner.store.tables import EntryKind

LINE = 44
"""The height of a line, in pixels at 100 %."""
_GLYPH = 24
_GLYPHS = {
    EntryKind.DONE: "pencil-simple",
    EntryKind.UNDONE: "arrow-u-up-left",
    EntryKind.REDONE: "arrow-u-up-right",
    EntryKind.RECORDED: "files",
}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A line.

    Attributes:
        id: the number of the step; of the head of a day the number of the step under it, behind “day”.
        words: what was done, or the day.
        when: when and by whom; empty for the head of a day.
        glyph: the icon; empty for the head of a day.
        mark: what else there is to say of it: that it was taken back, or handed out.
        gone: it was taken back.
        entry: the step; None for the head of a day.
    """

    id: str
    words: str
    when: str = ""
    glyph: str = ""
    mark: str = ""
    gone: bool = False
    entry: Entry | None = None

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(filter(None, (self.words, self.when, self.mark)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def lines_of(entries: Sequence[Entry], zone: ZoneInfo, today: date) -> Iterator[HistoryLine]:
    """Yield the lines of steps, with a head wherever another day begins.

    Args:
        entries: the steps, the newest first.
        zone: the zone in which times are told.
        today: the day it is there.
    """
    last: date | None = None
    for entry in entries:
        moment = entry.at.astimezone(zone)
        if moment.date() != last:
            last = moment.date()
            yield HistoryLine(f"day {entry.number}", _day_words(last, today))
        yield _line(entry, moment)


def words_of(entry: Entry) -> str:
    """Return what was done in a step."""
    if entry.kind is EntryKind.UNDONE:
        return _tr("Undone: {label}").format(label=entry.label)
    if entry.kind is EntryKind.REDONE:
        return _tr("Done again: {label}").format(label=entry.label)
    return entry.label


def _line(entry: Entry, moment: datetime) -> HistoryLine:
    when = f"{moment:%H:%M}"
    line = HistoryLine(
        id=str(entry.number),
        words=words_of(entry),
        when=_tr("{time} by {who}").format(time=when, who=entry.who) if entry.who else when,
        glyph=_GLYPHS[entry.kind],
        gone=is_taken_back(entry),
        entry=entry,
    )
    if line.gone:
        return replace(line, mark=_tr("taken back"))
    return replace(line, mark=_tr("handed out")) if entry.kind is EntryKind.RECORDED else line


def _day_words(day: date, today: date) -> str:
    words = dates.short_day(day) if day.year == today.year else dates.day_in_list(day)
    return _tr("Today, {day}").format(day=words) if day == today else words


class HistoryListing(Listing[HistoryLine]):
    """The model of the history; the heads of days can't be selected."""

    def __init__(self) -> None:
        super().__init__([Column("", lambda line: line.spoken, stretch=True)])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line."""
        return super().flags(index) if self.at(index).entry else Qt.ItemFlag.NoItemFlags


class HistoryCells(Cells):
    """Paints the lines."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a line; that of a head is another one."""
        line: HistoryLine = index.model().at(index)  # type: ignore[attr-defined]
        if line.entry is None:
            painter.fillRect(option.rect, self.look.colour("surface2"))
        super().paint_ground(painter, option, index)

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:  # noqa: ARG002
        """Paint a line."""
        line: HistoryLine = index.model().at(index)  # type: ignore[attr-defined]
        px = self.look.px
        inside = box.adjusted(px(6), px(4), -px(4), -px(4))
        if line.entry is None:
            self.words(painter, inside, line.words, Type("ink2", SMALL, bold=True))
            return
        half = inside.height() // 2
        token = "ink3" if line.gone else "ink2"
        self.icon(painter, inside.adjusted(0, 0, 0, -half), line.glyph, token)
        inside.setLeft(inside.left() + px(_GLYPH))
        upper, lower = inside.adjusted(0, 0, 0, -half), inside.adjusted(0, half, 0, 0)
        self.words(painter, upper, line.words, Type("ink3" if line.gone else "ink", struck=line.gone))
        end = self.words(
            painter, lower, line.mark, Type(token, SMALL, italic=line.gone), align=Qt.AlignmentFlag.AlignRight
        )
        lower.setRight(lower.right() - end - px(8))
        self.words(painter, lower, line.when, Type(token, SMALL, even=True))
