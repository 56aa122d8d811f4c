"""What comes next in all visits, day by day, and how it is painted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from delegation_planner.gui.pages.home.gist import Coming
from delegation_planner.gui.widgets.cells import Cells, Index, Type
from delegation_planner.gui.widgets.listing import Listing
from delegation_planner.gui.words import dates, events
from delegation_planner.model.ids import Id

_HEAD, _ITEM, _LEFT, _ICON, _WORDS, _LEAST = 46, 48, 14, 66, 94, 24


@dataclass(frozen=True, slots=True)
class Next:
    """A row: an event, or the head of its day.

    Attributes:
        id: the event; of a head its day.
        head: of a head the day, said by its distance where it is near.
        more: of a head the date, where the head does not say it.
        event: the event; None for a head.
        visit: the title of its visit; empty where only one visit is coming.
    """

    id: str
    head: str = ""
    more: str = ""
    event: Coming | None = None
    visit: str = ""

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a day, which can't be selected."""
        return self.event is None

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        if self.event is None:
            return " ".join(filter(None, (self.head, self.more)))
        kind = events.kind_word(self.event.kind)
        return ", ".join(
            filter(
                None,
                (
                    dates.short_day(self.event.day),
                    time_words(self.event),
                    kind,
                    self.event.title,
                    place_words(self.event),
                    self.visit,
                ),
            )
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("NextUp", text)


def time_words(event: Coming) -> str:
    """Return when an event starts, or that it is open."""
    return event.time or _tr("Open")


def place_words(event: Coming) -> str:
    """Return where an event is, or that people must still be told."""
    return _tr("Venue to be confirmed") if event.place_open else event.place


def coming(found: Iterable[Coming], now: datetime) -> list[Coming]:
    """Return the events that are not over, the next one first.

    Args:
        found: events in any order.
        now: the time it is; aware.
    """
    return sorted(
        (event for event in found if event.ends > now), key=lambda event: (event.day, event.time == "", event.time)
    )


def rows(found: Sequence[Coming], today: date, titles: Mapping[Id, str]) -> list[Next]:
    """Return the rows of a list, with a head before each day.

    Args:
        found: the events in order.
        today: the day it is.
        titles: what the visits are called.
    """
    several = len({event.visit_id for event in found}) > 1
    made: list[Next] = []
    for number, event in enumerate(found):
        if number == 0 or found[number - 1].day != event.day:
            made.append(_head(event.day, today))
        made.append(Next(event.id, event=event, visit=titles[event.visit_id] if several else ""))
    return made


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
        if row.event is None:
            line = QRect(left + px(_LEFT), box.top() + px(16), option.rect.width(), px(24))
            wide = self.words(painter, line, row.head, Type(bold=True))
            self.words(painter, line.adjusted(wide + px(6), 0, 0, 0), row.more, Type("ink2"))
            return
        top = QRect(left + px(_LEFT), box.top() + px(5), px(_ICON - _LEFT - 4), px(20))
        self.words(painter, top, time_words(row.event), Type(bold=True, even=True))
        glyph, bar = events.icon_of(row.event.kind), self.look.theme.events[events.bar_of(row.event.kind)].bar
        self.icon(painter, QRect(left + px(_ICON), top.top(), px(20), top.height()), glyph, bar)
        words = QRect(left + px(_WORDS), top.top(), option.rect.right() - left - px(_WORDS + 8), px(20))
        self.words(painter, words, row.event.title, Type(bold=True))
        self._second(painter, words.translated(0, px(18)), row.event, row.visit)

    def _second(self, painter: QPainter, box: QRect, event: Coming, visit: str) -> None:
        """Paint where an event is and of which visit it is: “Committee Room · Visit to Islamabad”."""
        place = place_words(event)
        wide = self.words(painter, box, place, Type("warn" if event.place_open else "ink2", 12))
        words = f" · {visit}" if place and visit else visit
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
