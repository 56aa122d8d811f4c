"""The lines of a day as the page shows them: events, the steps of ceremonies, and the line to type the next one in."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates, wording
from delegation_planner.gui.pages.programme.timeline.marks import Mark, Marks
from delegation_planner.gui.words import events as words
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan, starts_of_steps
from delegation_planner.model.programme import Event, Step

TYPING = "typing"
"""The id of the line to type in."""
ARRIVAL = "/arrival"
"""What the id of the line ends in that says when a leg arrives."""
LANGUAGE = "en"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lines", text)


@dataclass(frozen=True, slots=True)
class Line:
    """A line.

    Attributes:
        id: the row's id; `TYPING` for the line to type in.
        table: `events` or `steps`; empty for the line to type in, and for when a leg arrives.
        event_id: the event, the ceremony of a step, or the leg that arrives.
        time, minutes, title, who, where, in_charge: what stands in its cells.
        kind: the kind of event; None for a step, and for when a leg arrives.
        public: whether the public may read of it; None where that is not asked.
        placeless: it needs a place and has none.
        opened: whether its steps are shown; None for an event without any.
        cancelled: it does not take place.
        spoken: the whole line, for a screen reader.
        mark: what the checks have found; None for nothing.
    """

    id: Id
    table: Literal["events", "steps", ""]
    event_id: Id
    time: str
    minutes: str
    title: str
    who: str = ""
    where: str = ""
    placeless: bool = False
    in_charge: str = ""
    kind: EventKind | None = None
    public: bool | None = None
    opened: bool | None = None
    cancelled: bool = False
    spoken: str = ""
    mark: Mark | None = None

    @property
    def said(self) -> str:
        """What a screen reader says: the line, and what is wrong with it."""
        return with_problems(self.spoken, (self.mark.words,)) if self.mark else self.spoken


@dataclass(frozen=True, slots=True)
class Shown:
    """Which lines are shown.

    Attributes:
        staff: whether staff items are.
        steps: whether the steps of ceremonies are.
        folded: the ceremonies whose steps are folded away all the same.
    """

    staff: bool = True
    steps: bool = True
    folded: Collection[Id] = frozenset()


def lines_of(plan: VisitPlan, day: date, shown: Shown, frozen: bool, draft: str = "") -> list[Line]:
    """Return the lines of a day, with one to type in at the end where something can be changed.

    Args:
        plan: the visit.
        day: the day.
        shown: which lines are shown.
        frozen: whether nothing can be changed.
        draft: what was typed on the last line and could not be read.
    """
    found = [line for event in plan.days.get(day, ()) for line in _of_event(plan, event, shown)]
    if not frozen:
        found.append(Line(TYPING, "", "", f"{next_start(plan, day):%H:%M}", "", draft, spoken=draft))
    return found


def marked(lines: Iterable[Line], marks: Marks) -> list[Line]:
    """Return lines with what the checks have found; of a ceremony and of a leg only the first line is marked."""
    return [replace(line, mark=marks.get(line.id)) for line in lines]


def next_start(plan: VisitPlan, day: date) -> datetime:
    """Return when the next event of a day would start: when the last known one ends; 09:00 on an empty day."""
    ends = [event.ends for event in plan.days.get(day, ()) if not dates.is_open(event) and event.ends.date() == day]
    return max(ends, default=datetime(day.year, day.month, day.day, 9))


def visit_days(plan: VisitPlan) -> tuple[date, ...]:
    """Return the days of a visit, and those beside them on which something happens."""
    visit = plan.visit
    official = {date.fromordinal(n) for n in range(visit.starts.toordinal(), visit.ends.toordinal() + 1)}
    return tuple(sorted(official | plan.days.keys()))


def where(plan: VisitPlan, event: Event) -> str:
    """Return where an event is, in short: its room, else its venue; of a leg how it is made, else its ends."""
    venue = naming.venue_name(plan, event.venue_id)
    if event.kind is not EventKind.TRANSFER:
        return naming.room_name(plan, event) or venue
    goal = naming.venue_name(plan, event.to_venue_id)
    route = f"{venue} → {goal}" if venue and goal else ""
    return event.transport[:1].upper() + event.transport[1:] or route


def spoken(plan: VisitPlan, event: Event) -> str:
    """Return an event for a screen reader: “Signing, MoU signing ceremony, 10:45 to 11:45, Auditorium, all groups”."""
    span = f"{event.starts:%H:%M} to {event.ends:%H:%M}"
    time = "time to be confirmed" if dates.is_open(event) else span
    open_place = "place to be confirmed" if event.venue_id is None and wording.needs_a_place(event) else ""
    parts = (words.kind_word(event.kind), event.title, time, naming.place(plan, event) or open_place)
    who = wording.who(plan, event, LANGUAGE)
    return ", ".join(filter(None, (*parts, "all groups" if who == "All" else who)))


def with_problems(said: str, problems: Iterable[str]) -> str:
    """Return what is said of an event, with what is wrong: “…, all groups, one problem: 15 min overlap”."""
    found = list(dict.fromkeys(problems))
    if not found:
        return said
    count = _tr("one problem") if len(found) == 1 else _tr("{n} problems").format(n=len(found))
    return f"{said}, {count}: {'; '.join(found)}"


def _of_event(plan: VisitPlan, event: Event, shown: Shown) -> Iterator[Line]:
    if event.kind is EventKind.STAFF and not shown.staff:
        return
    steps = plan.steps_by_event.get(event.id, ())
    opened = shown.steps and event.id not in shown.folded if steps else None
    yield Line(
        id=event.id,
        table="events",
        event_id=event.id,
        time="" if dates.is_open(event) else f"{event.starts:%H:%M}",
        minutes="" if dates.is_open(event) or event.ends == event.starts else str(dates.minutes(event)),
        title=event.title,
        who=wording.who(plan, event, LANGUAGE),
        where=where(plan, event),
        placeless=event.venue_id is None and wording.needs_a_place(event),
        in_charge=event.in_charge,
        kind=event.kind,
        public=event.public,
        opened=opened,
        cancelled=event.status is EventStatus.CANCELLED,
        spoken=spoken(plan, event),
    )
    if opened:
        yield from _steps(event, steps)
    if event.kind is EventKind.TRANSFER and event.to_venue_id and not dates.is_open(event) and dates.minutes(event):
        yield _arrival(plan, event)


def _arrival(plan: VisitPlan, event: Event) -> Line:
    """Return when a leg arrives, which follows from its end."""
    time = dates.end_time(event)
    title = _tr("Arrive at {place}").format(place=wording.as_goal(plan, event.to_venue_id, LANGUAGE))
    return Line(f"{event.id}{ARRIVAL}", "", event.id, time, "", title, spoken=f"{time}, {title}")


def _steps(event: Event, steps: tuple[Step, ...]) -> Iterator[Line]:
    is_open = dates.is_open(event)
    for step, start in zip(steps, starts_of_steps(event, steps), strict=True):
        time = "" if is_open else f"{start:%H:%M}"
        said = ", ".join(filter(None, (time, step.title, f"{step.minutes} minutes", step.in_charge)))
        minutes = str(step.minutes)
        yield Line(step.id, "steps", event.id, time, minutes, step.title, in_charge=step.in_charge, spoken=said)
