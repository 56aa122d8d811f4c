"""What comes next in all visits, day by day, and how it is painted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.gui.pages.home.due_tasks import DueTask
from delegation_planner.gui.pages.home.gist import Coming
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Listing
from delegation_planner.gui.words import dates, events
from delegation_planner.model.ids import Id

OVERDUE = "overdue"
"""The id of the head of the tasks that are overdue."""
_HEAD, _ITEM, _LEFT, _ICON, _WORDS, _LEAST = 46, 48, 14, 66, 94, 24


@dataclass(frozen=True, slots=True)
class Next:
    """A row: an event, a task, or the head of their day.

    Attributes:
        id: the event or the task; of a head its day.
        head: of a head the day, said by its distance where it is near.
        more: of a head the date, where the head does not say it.
        event: the event; None for others.
        task: the task; None for others.
        visit: the title of its visit; empty where only one visit is coming.
    """

    id: str
    head: str = ""
    more: str = ""
    event: Coming | None = None
    task: DueTask | None = None
    visit: str = ""

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a day, which can't be selected."""
        return self.event is None and self.task is None

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        if self.task:
            return _joined(
                dates.short_day(self.task.day), self.task.time, self.task.title, task_words(self), self.visit
            )
        if self.event is None:
            return " ".join(filter(None, (self.head, self.more)))
        kind = events.kind_word(self.event.kind)
        day, time = dates.short_day(self.event.day), time_words(self.event)
        return _joined(day, time, kind, self.event.title, place_words(self.event), self.visit)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextUp", text)


def time_words(event: Coming) -> str:
    """Return when an event starts, or that it is open."""
    return event.time or _tr("Open")


def place_words(event: Coming) -> str:
    """Return where an event is, or that people must still be told."""
    return _tr("Venue to be confirmed") if event.place_open else event.place


def task_words(row: Next) -> str:
    """Return that a row is a task, and who does it: “Task · Protocol desk”."""
    owner = row.task.owner if row.task else ""
    return " · ".join(filter(None, (_tr("Task"), owner)))


def coming(found: Iterable[Coming], now: datetime) -> list[Coming]:
    """Return the events that are not over, the next one first.

    Args:
        found: events in any order.
        now: the time it is; aware.
    """
    return sorted(
        (event for event in found if event.ends > now), key=lambda event: (event.day, event.time == "", event.time)
    )


def rows(
    found: Sequence[Coming],
    today: date,
    titles: Mapping[Id, str],
    overdue: Sequence[DueTask] = (),
    due: Sequence[DueTask] = (),
) -> list[Next]:
    """Return the rows of a list, with a head before each day; what is overdue stands before all of them.

    Args:
        found: the events in order.
        today: the day it is.
        titles: what the visits are called.
        overdue: the tasks that should have been done, in order.
        due: the other tasks.
    """
    coming_up: list[Coming | DueTask] = [*found, *due]
    several = len({each.visit_id for each in (*coming_up, *overdue)}) > 1
    made = [Next(OVERDUE, _tr("Overdue"))] if overdue else []
    made.extend(_row(task, titles, several) for task in overdue)
    day: date | None = None
    for each in sorted(coming_up, key=lambda each: (each.day, each.time == "", each.time)):
        if each.day != day:
            made.append(_head(each.day, today))
            day = each.day
        made.append(_row(each, titles, several))
    return made


def _row(each: Coming | DueTask, titles: Mapping[Id, str], several: bool) -> Next:
    visit = titles[each.visit_id] if several else ""
    return (
        Next(each.id, task=each, visit=visit) if isinstance(each, DueTask) else Next(each.id, event=each, visit=visit)
    )


def _head(day: date, today: date) -> Next:
    long = dates.long_day(day)
    named = f"{dates.weekday(day, short=True)}{long[long.index(' ') :]}"
    near = {0: _tr("Today"), 1: _tr("Tomorrow")}.get((day - today).days)
    return Next(day.isoformat(), near, named) if near else Next(day.isoformat(), named)


class NextCells(Cells):
    """Paints what comes next."""

    def paint_cell(self, painter: QPainter, box: QRect, index: Index, option: QStyleOptionViewItem) -> None:
        """Paint a row."""
        listing: Listing[Next] = index.model()  # type: ignore[assignment]
        row, px = listing.at(index), self.look.px
        left = option.rect.left()
        if row.is_head:
            line = QRect(left + px(_LEFT), box.top() + px(16), option.rect.width(), px(24))
            wide = self.words(painter, line, row.head, Type("danger" if row.id == OVERDUE else "ink", bold=True))
            self.words(painter, line.adjusted(wide + px(6), 0, 0, 0), row.more, Type("ink2"))
            return
        top = QRect(left + px(_LEFT), box.top() + px(5), px(_ICON - _LEFT - 4), px(20))
        icon = QRect(left + px(_ICON), top.top(), px(20), top.height())
        words = QRect(left + px(_WORDS), top.top(), option.rect.right() - left - px(_WORDS + 8), px(20))
        if row.task:
            self._task(painter, (top, icon, words), row, row.task, overdue=self._is_overdue(listing, index))
        elif row.event:
            self._event(painter, (top, icon, words), row, row.event)

    def _event(self, painter: QPainter, boxes: tuple[QRect, QRect, QRect], row: Next, event: Coming) -> None:
        top, icon, words = boxes
        self.words(painter, top, time_words(event), Type(bold=True, even=True))
        glyph, bar = events.icon_of(event.kind), self.look.theme.events[events.bar_of(event.kind)].bar
        self.icon(painter, icon, glyph, bar)
        self.words(painter, words, event.title, Type(bold=True))
        place = (place_words(event), "warn" if event.place_open else "ink2")
        self._second(painter, words.translated(0, self.look.px(18)), *place, row.visit)

    def _task(
        self, painter: QPainter, boxes: tuple[QRect, QRect, QRect], row: Next, task: DueTask, *, overdue: bool
    ) -> None:
        """Paint a task: of one that is overdue the day, of the others the time."""
        top, icon, words = boxes
        when = dates.day_and_month(task.day) if overdue else task.time
        self.words(painter, top, when, Type(bold=True, even=True))
        self.icon(painter, icon, "square", "ink2")
        self.words(painter, words, task.title, Type(bold=True))
        self._second(painter, words.translated(0, self.look.px(18)), task_words(row), "ink2", row.visit)

    def _is_overdue(self, listing: Listing[Next], index: Index) -> bool:
        """Tell whether a row stands under the head of what is overdue."""
        heads = (row for row in listing.rows[: index.row()][::-1] if row.is_head)
        return next(heads).id == OVERDUE

    def _second(self, painter: QPainter, box: QRect, first: str, token: str, visit: str) -> None:
        """Paint where an event is or whose task it is, and of which visit: “Committee Room · Visit to Islamabad”."""
        wide = self.words(painter, box, first, Type(token, 12))
        words = f" · {visit}" if first and visit else visit
        if box.width() - wide > self.look.px(_LEAST):
            self.words(painter, box.adjusted(wide, 0, 0, 0), words, Type("ink2", 12))

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Paint the ground of a row: there are no lines between them."""
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_Active:
            painter.fillRect(option.rect, self.look.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self.look.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.look.colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return how high a row is."""
        listing: Listing[Next] = index.model()  # type: ignore[assignment]
        return QSize(self.look.px(100), self.look.px(_HEAD if listing.at(index).is_head else _ITEM))
