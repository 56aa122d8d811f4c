"""The lines of a line-by-line: each event, each step of a ceremony, and the end of each leg, in the order of time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from delegation_planner.documents import dates, wording
from delegation_planner.documents.bars import BARS, Kind
from delegation_planner.documents.behind import behind_event
from delegation_planner.documents.notes import Assumptions
from delegation_planner.documents.printing import Printing
from delegation_planner.model import naming
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan, starts_of_steps
from delegation_planner.model.programme import AgendaItem, Event, Step
from delegation_planner.texts import catalogue


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of a ceremony, as an edition shows it.

    Attributes:
        time: when it starts; empty while the ceremony's time is open.
        minutes: its length.
        what: what happens.
        note: the staff's note.
        in_charge: who sees to it.
        changed: a bar marks it.
    """

    time: str
    minutes: str
    what: str
    note: str
    in_charge: str
    changed: bool


@dataclass(frozen=True, slots=True)
class MinuteLine:
    """An event or the end of a leg, as an edition shows it.

    Attributes:
        order: where it stands in its day.
        kind: the kind whose bar it has.
        time: when it starts, with the sign of an assumption.
        starts: when it starts, for a continuation line; empty where that is open.
        minutes: its length; empty where that is open.
        what: what happens.
        status: what else than confirmed it is.
        note: the second line.
        who, where, in_charge: who takes part, where, and who sees to it.
        changed: a bar marks it.
        steps: the steps of a ceremony.
    """

    order: tuple[bool, datetime]
    kind: Kind
    time: str
    starts: str
    minutes: str
    what: str
    status: str
    note: str
    who: str
    where: str
    in_charge: str
    changed: bool
    steps: tuple[StepLine, ...] = ()


@dataclass(frozen=True, slots=True)
class MinuteLines:
    """Makes the lines of one printing.

    Attributes:
        plan: the visit.
        printing: for whom it is.
        assumptions: how it tells planning assumptions.
    """

    plan: VisitPlan
    printing: Printing
    assumptions: Assumptions

    def of_day(self, events: Sequence[Event]) -> tuple[MinuteLine, ...]:
        """Return the lines of a day; those with an open time come last."""
        lines = (line for event in events for line in self._of_event(event))
        return tuple(sorted(lines, key=lambda line: line.order))

    def _of_event(self, event: Event) -> Iterator[MinuteLine]:
        """Yield an event's line; the end of a leg has one of its own."""
        is_open = dates.is_open(event)
        yield self._line(
            event,
            order=(is_open, event.starts),
            time=dates.start_time(event, self._language),
            minutes="" if is_open or event.ends == event.starts else str(dates.minutes(event)),
            what=wording.title(self.plan, event, self._language),
            note=self._note(event),
            where=self._where(event),
            steps=tuple(self._steps(event)),
        )
        if event.kind is EventKind.TRANSFER and event.to_venue_id and not is_open and dates.minutes(event):
            yield self._arrival(event)

    def _arrival(self, event: Event) -> MinuteLine:
        _ = catalogue(self._language).gettext
        goal = wording.as_goal(self.plan, event.to_venue_id, self._language)
        return self._line(
            event,
            order=(False, event.starts + timedelta(minutes=dates.minutes(event))),
            time=dates.end_time(event),
            what=_("Arrive at {place}").format(place=goal),
            note=dates.end_clock(self.plan.visit, event, self._language),
        )

    def _line(
        self,
        event: Event,
        *,
        order: tuple[bool, datetime],
        time: str,
        what: str,
        minutes: str = "",
        note: str = "",
        where: str = "",
        steps: tuple[StepLine, ...] = (),
    ) -> MinuteLine:
        return MinuteLine(
            order=order,
            kind=BARS[event.kind],
            time=time + self.assumptions.after_time(event),
            starts="" if dates.is_open(event) else time,
            minutes=minutes,
            what=what,
            status=wording.status(event, self._language) if self.printing.for_staff else "",
            note=note,
            who=wording.who(self.plan, event, self._language),
            where=where,
            in_charge=event.in_charge,
            changed=self.printing.has_changed(behind_event(self.plan, event)),
            steps=steps,
        )

    def _where(self, event: Event) -> str:
        """Return the room, else the venue; for a leg how it is made."""
        if event.kind is EventKind.TRANSFER:
            return event.transport[:1].upper() + event.transport[1:]
        if event.venue_id is None:
            _ = catalogue(self._language).gettext
            return _("To be confirmed") if wording.needs_a_place(event) else ""
        room = naming.room_name(self.plan, event)
        place = room or wording.venue(self.plan, event.venue_id, self._language, short=True)
        return place + self.assumptions.after_place(event)

    def _note(self, event: Event) -> str:
        """Return the notes, who interprets, what is worn, how one gets there, what the press may see, the agenda."""
        _ = catalogue(self._language).gettext
        transport = "" if event.kind is EventKind.TRANSFER else event.transport
        parts = (
            # Whoever is in charge stands in a column of their own.
            "" if event.in_charge and event.note.endswith(f": {event.in_charge}") else event.note,
            event.staff_note if self.printing.for_staff else "",
            ", ".join(wording.interpreters(self.plan, event, self._language)),
            dates.other_clock(self.plan.visit, event, self._language),
            _("Dress: {dress}").format(dress=event.dress) if event.dress else "",
            _("Transport: {transport}").format(transport=transport) if transport else "",
            wording.press(event, self._language),
            self._agenda(event),
        )
        return " · ".join(filter(None, parts))

    def _agenda(self, event: Event) -> str:
        """Return what a meeting deals with; lines of their own would push a ceremony off the page of its day."""
        _ = catalogue(self._language).gettext
        items = "; ".join(self._agenda_item(item) for item in self.plan.agenda_by_event.get(event.id, ()))
        return _("Agenda: {items}").format(items=items) if items else ""

    def _agenda_item(self, item: AgendaItem) -> str:
        _ = catalogue(self._language).gettext
        if item.minutes is None:
            return item.title
        return _("{title} ({minutes} min)").format(title=item.title, minutes=item.minutes)

    def _steps(self, event: Event) -> Iterator[StepLine]:
        steps = self.plan.steps_by_event.get(event.id, ())
        for step, start in zip(steps, starts_of_steps(event, steps), strict=True):
            yield self._step(step, "" if dates.is_open(event) else dates.clock_time(start))

    def _step(self, step: Step, time: str) -> StepLine:
        note = step.note if self.printing.for_staff else ""
        # A step's time counts from its ceremony's start: when that has moved, so has every step.
        changed = self.printing.has_changed((step.event_id, step.id, step.mou_id))
        return StepLine(time, str(step.minutes), step.title, note, step.in_charge, changed)

    @property
    def _language(self) -> str:
        return self.printing.language
