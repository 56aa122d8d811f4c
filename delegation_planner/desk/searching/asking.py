"""What is asked for by what was typed into the search: anything, a command, somebody, or a day and a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from delegation_planner.edits.typed import read_date, read_time
from delegation_planner.model.checks import utc
from delegation_planner.model.kinds import EventStatus, TimeState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event


class Asking(StrEnum):
    """What is asked for; the value is the sign with which it begins."""

    ANYTHING = ""
    COMMANDS = ">"
    PEOPLE = "@"
    DAY = "#"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed.

    Attributes:
        asking: what is asked for.
        words: what was typed after the sign.
    """

    asking: Asking
    words: str


@dataclass(frozen=True, slots=True)
class Jump:
    """A day and a time to go to.

    Attributes:
        day: the day.
        at: the time of day, by the visit's clock; None for the day alone.
    """

    day: date
    at: time | None


def asked(typed: str) -> Asked:
    """Return what is asked for."""
    text = typed.strip()
    sign = text[:1]
    if sign and sign in (Asking.COMMANDS, Asking.PEOPLE, Asking.DAY):
        return Asked(Asking(sign), text[1:].strip())
    return Asked(Asking.ANYTHING, text)


def read_jump(words: str, near: date, shown: date) -> Jump | None:
    """Return the day and the time that are meant by “2feb 1030”, “mon”, “2 feb” or “1030”; None for neither.

    Args:
        words: what was typed after the sign.
        near: the first day of the visit, from which a missing month or year is taken.
        shown: the day that is shown, which a time alone means.
    """
    parts = words.split()
    for place in range(len(parts), -1, -1):
        day, at = _day(" ".join(parts[:place]), near), _time(" ".join(parts[place:]))
        if parts[:place] and day and (at or not parts[place:]):
            return Jump(day, at)
        if not parts[:place] and at:
            return Jump(shown, at)
    return None


def events_from(plan: VisitPlan, jump: Jump) -> Iterator[Event]:
    """Yield the events to go to: those that go on at that time, then those that come on that day.

    What was cancelled, and what has no time yet, does not go on at any time.
    """
    that_day = plan.days.get(jump.day, ())
    if jump.at is None:
        yield from that_day
        return
    at = datetime.combine(jump.day, jump.at)
    moment = utc(at, plan.visit.zone)
    running = [event for event in plan.programme if _is_held(event) and _goes_on(event, moment)]
    yield from running
    coming = (event for event in that_day if _is_held(event) and _starts(event) >= moment)
    yield from (event for event in coming if not _goes_on(event, moment))


def _is_held(event: Event) -> bool:
    return event.time_state is TimeState.FIXED and event.status is not EventStatus.CANCELLED


def _goes_on(event: Event, moment: datetime) -> bool:
    return _starts(event) <= moment < utc(event.ends, event.ends_zone or event.zone)


def _starts(event: Event) -> datetime:
    return utc(event.starts, event.zone)


def _day(text: str, near: date) -> date | None:
    try:
        return read_date(text, near)
    except ValueError:
        return None


def _time(text: str) -> time | None:
    try:
        return read_time(text)
    except ValueError:
        return None
