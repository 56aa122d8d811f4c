"""An item of a day: an event as the timeline shows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates
from delegation_planner.gui.pages.programme.lines import LANGUAGE, spoken, with_problems
from delegation_planner.gui.words.ceremonies import READY
from delegation_planner.model import naming
from delegation_planner.model.checks import utc
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

MIDNIGHT = 24 * 60
"""The end of a day, in minutes from its beginning."""
_MINUTE = timedelta(minutes=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)


@dataclass(frozen=True, slots=True)
class Item:
    """An event on a day.

    Attributes:
        event_id: the event.
        kind: what it is.
        starts, ends: in minutes from the day's midnight on the clock of the visit; below 0 it began on the day before,
            above 1440 it ends on a later one.
        lanes: its lanes, in order; empty for one of the staff.
        title: what it is called; of a leg from where to where.
        place: where it is; of a leg how long it takes and how it is made.
        note: its second line.
        times: when it begins and ends, in words.
        chip: how far a ceremony is, in words.
        steps: of a ceremony each step with the minute at which it begins.
        is_cancelled: it does not take place.
    """

    event_id: Id
    kind: EventKind
    starts: int
    ends: int
    lanes: tuple[int, ...]
    title: str
    place: str = ""
    note: str = ""
    times: str = ""
    chip: str = ""
    steps: tuple[tuple[int, str], ...] = ()
    is_cancelled: bool = False

    @property
    def is_continued(self) -> bool:
        """Whether it began on the day before."""
        return self.starts < 0

    @property
    def is_leg(self) -> bool:
        """Whether it is a leg, which has a dashed frame and no tint."""
        return self.kind is EventKind.TRANSFER


class LocalTimes:
    """Tells when events are by the clock of one zone."""

    def __init__(self, zone: str) -> None:
        self._name = zone
        self._zone = ZoneInfo(zone)

    def of(self, event: Event) -> tuple[datetime, datetime]:
        """Return when an event begins and ends, as wall-clock times of the zone."""
        held = event.__dict__
        zone, ends_zone = held["zone"], held["ends_zone"] or held["zone"]
        return self._at(held["starts"], zone), self._at(held["ends"], ends_zone)

    def _at(self, wall: datetime, zone: str) -> datetime:
        if zone == self._name:
            return wall
        return utc(wall, zone).astimezone(self._zone).replace(tzinfo=None)


def item_of(plan: VisitPlan, event: Event, span: tuple[datetime, datetime], day: date, lanes: tuple[int, ...]) -> Item:
    """Return an event as it stands on a day.

    Args:
        plan: the visit.
        event: the event.
        span: when it begins and ends on the clock of the visit.
        day: the day.
        lanes: its lanes.
    """
    midnight = datetime.combine(day, time())
    starts, ends = ((each - midnight) // _MINUTE for each in span)
    is_leg = event.kind is EventKind.TRANSFER
    return Item(
        event_id=event.id,
        kind=event.kind,
        starts=starts,
        ends=max(ends, starts),
        lanes=lanes,
        title=_route(plan, event) if is_leg else event.title,
        place=_leg_words(event) if is_leg else naming.place(plan, event),
        note=" · ".join(filter(None, (dates.other_clock(plan.visit, event, LANGUAGE), event.note))),
        times="" if dates.is_open(event) else _times(event, span, day),
        chip=_chip(plan, event),
        steps=_steps(plan, event, starts),
        is_cancelled=event.status is EventStatus.CANCELLED,
    )


def spoken_with(plan: VisitPlan, event: Event, problems: Iterable[str]) -> str:
    """Return an event for a screen reader, with its problems: “…, all groups, one problem: 15 min overlap”."""
    return with_problems(spoken(plan, event), problems)


def _route(plan: VisitPlan, event: Event) -> str:
    start, end = (naming.venue_name(plan, each) for each in (event.venue_id, event.to_venue_id))
    return f"{start} → {end}" if start and end else event.title


def _leg_words(event: Event) -> str:
    length = "" if dates.is_open(event) else _tr("{n} min").format(n=dates.minutes(event))
    return " · ".join(filter(None, (length, event.transport)))


def _times(event: Event, span: tuple[datetime, datetime], day: date) -> str:
    """Return when an event begins and ends; where the clock is changed meanwhile, how long it really takes, too."""
    starts, ends = span
    if starts.date() < day:
        return f"… → {ends:%H:%M}"
    if ends == starts and event.ends == event.starts:
        return f"{starts:%H:%M}"
    later = (ends.date() - starts.date()).days
    if later > 0:
        return f"{starts:%H:%M} → {ends:%H:%M} +{later}"
    length = dates.minutes(event)
    real = "" if (ends - starts) // _MINUTE == length else " · " + _tr("{n} min").format(n=length)
    return f"{starts:%H:%M}–{ends:%H:%M}{real}"


def _chip(plan: VisitPlan, event: Event) -> str:
    signing = plan.signing_by_event.get(event.id) if event.kind is EventKind.SIGNING else None
    mous = plan.mous_by_signing.get(signing.id, ()) if signing else ()
    ready = sum(mou.state in READY for mou in mous)
    return _tr("{ready} of {all} ready").format(ready=ready, all=len(mous)) if mous else ""


def _steps(plan: VisitPlan, event: Event, starts: int) -> tuple[tuple[int, str], ...]:
    found, minute = [], starts
    for step in plan.steps_by_event.get(event.id, ()):
        found.append((minute, step.title))
        minute += step.minutes
    return tuple(found)
