"""The lines of a programme: what everybody who reads an edition may know, in a type without a field for more."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from delegation_planner.documents import dates, wording
from delegation_planner.documents.bars import BARS, Kind, icon_name
from delegation_planner.documents.editions import shown_days
from delegation_planner.documents.notes import Assumptions
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Edition, EventKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """What everybody who reads an edition may know of an event.

    Attributes:
        event_id: the event.
        kind: the kind whose bar and icon it has.
        icon: the icon that it has instead.
        time: when it is.
        starts: when it starts, for a continuation line; empty where that is open.
        title: what it is.
        detail: its note and place.
        label: for whom it is; empty for the whole delegation.
        thin: it is on the way, and stands on one line.
    """

    event_id: Id
    kind: Kind
    icon: str
    time: str
    starts: str
    title: str
    detail: str
    label: str
    thin: bool


Days = Mapping[date, tuple[ProgrammeLine, ...]]
"""The lines of each day."""


def programme_lines(plan: VisitPlan, edition: Edition, language: str = "en") -> Days:
    """Return the lines of each day on which an edition shows something."""
    days = shown_days(plan, edition)
    assumptions = Assumptions.among(plan, days)
    return {day: tuple(_lines(plan, events, assumptions, language)) for day, events in days.items()}


def _lines(
    plan: VisitPlan, events: Sequence[Event], assumptions: Assumptions, language: str
) -> Iterator[ProgrammeLine]:
    """Yield the lines of a day."""
    base: Id | None = None
    for event in events:
        line = _line(plan, event, assumptions, language)
        if event.kind is EventKind.TRANSFER:
            line = replace(line, title=wording.leg(plan, event, base, language))
            base = base or event.venue_id
        yield line


def _line(plan: VisitPlan, event: Event, assumptions: Assumptions, language: str) -> ProgrammeLine:
    thin = wording.is_travel(event)
    time = dates.start_time(event, language) if thin else dates.span(event, language)
    return ProgrammeLine(
        event_id=event.id,
        kind=BARS[event.kind],
        icon=icon_name(event.kind),
        time=time + assumptions.after_time(event),
        starts="" if dates.is_open(event) else dates.clock_time(event.starts),
        title=wording.title(plan, event, language),
        detail=_detail(plan, event, assumptions, language),
        label=wording.label(plan, event, language),
        thin=thin,
    )


def _detail(plan: VisitPlan, event: Event, assumptions: Assumptions, language: str) -> str:
    """Return the note and the place; those of a leg stand in its title."""
    is_leg = event.kind is EventKind.TRANSFER
    place = "" if is_leg else wording.place(plan, event, language) + assumptions.after_place(event)
    parts = (event.note, place, dates.other_clock(plan.visit, event, language))
    return " · ".join(filter(None, parts))
