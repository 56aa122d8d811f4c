"""What stands in the weeks that the page shows: arrivals, visit days, departures."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents.bars import BARS
from delegation_planner.gui.pages.home.gist import Coming, Gist
from delegation_planner.gui.pages.home.rows import in_order
from delegation_planner.gui.words import dates
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.visits import Visit

WEEKS = 3
"""How many weeks are shown."""
_TELLING = (EventKind.SIGNING, EventKind.INAUGURATION, EventKind.MEETING, EventKind.CALL, EventKind.VISIT)
"""The kinds of events that give a visit day its colour, the one that counts most first."""
_TRAVEL = (EventKind.ARRIVAL, EventKind.DEPARTURE)
_BESIDE = timedelta(days=7)
"""How far before its first day and after its last a visit may have events."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on a day.

    Attributes:
        visit_id: the visit.
        day: the day.
        event_id: the event to show; None to show the visit's programme.
        words: what is said of it.
        bar: the kind of its bar, by which the theme knows its colours.
        title: the visit's title.
    """

    visit_id: Id
    day: date
    event_id: Id | None
    words: str
    bar: str
    title: str

    @property
    def spoken(self) -> str:
        """The mark for a screen reader and a tooltip: “Mon 2 Feb 2026, Visit day · 21, Kazakhstan education …”."""
        return ", ".join((dates.day_in_list(self.day), self.words, self.title))


def _tr(text: str) -> str:
    return QCoreApplication.translate("HomeWeeks", text)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def heading(monday: date, today: date) -> str:
    """Return what the weeks from a Monday on are called: “Next three weeks”, “16 Feb – 8 Mar 2026”."""
    if monday == monday_of(today):
        return _tr("Next three weeks")
    last = monday + timedelta(weeks=WEEKS, days=-1)
    return f"{dates.day_and_month(monday)} – {dates.day_and_month(last)} {last.year}"


def concerned(visits: Iterable[Visit], monday: date) -> list[Visit]:
    """Return the visits that may have something in the weeks from a Monday on."""
    end = monday + timedelta(weeks=WEEKS)
    return [visit for visit in visits if visit.starts - _BESIDE < end and visit.ends + _BESIDE >= monday]


def marks(visits: Iterable[Visit], monday: date, gist: Callable[[Id], Gist | None]) -> Mapping[date, list[Mark]]:
    """Return what stands on each day of the weeks from a Monday on."""
    end = monday + timedelta(weeks=WEEKS)
    found: dict[date, list[Mark]] = defaultdict(list)
    for visit in sorted(concerned(visits, monday), key=in_order):
        for mark in _of_visit(visit, gist(visit.id), monday, end):
            found[mark.day].append(mark)
    return found


def _of_visit(visit: Visit, gist: Gist | None, monday: date, end: date) -> Iterable[Mark]:
    events: dict[date, list[Coming]] = defaultdict(list)
    for event in gist.events if gist else ():
        events[event.day].append(event)
    first, last = max(visit.starts, monday), min(visit.ends, end - timedelta(days=1))
    official = {first + timedelta(days=n) for n in range((last - first).days + 1)}
    for day in sorted(official | {day for day in events if monday <= day < end}):
        if visit.starts <= day <= visit.ends:
            yield _visit_day(visit, day, events.get(day, []))
        else:
            yield from _beside(visit, day, events[day])


def _visit_day(visit: Visit, day: date, events: list[Coming]) -> Mark:
    shown = [event for event in events if event.kind is not EventKind.STAFF]
    words = _tr("Visit day · {count}").format(count=len(shown)) if shown else _tr("Visit day")
    kinds = {event.kind for event in shown}
    bar = BARS[next((kind for kind in _TELLING if kind in kinds), EventKind.MEETING)]
    return Mark(visit.id, day, events[0].id if events else None, words, bar, visit.title)


def _beside(visit: Visit, day: date, events: list[Coming]) -> Iterable[Mark]:
    travel = [event for event in events if event.kind in _TRAVEL]
    for event in travel or events:
        arriving = _tr("Arrival") if event.kind is EventKind.ARRIVAL else _tr("Departure")
        words = arriving if travel else event.title
        yield Mark(visit.id, day, event.id, words, BARS[event.kind], visit.title)
