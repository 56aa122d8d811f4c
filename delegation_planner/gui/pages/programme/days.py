"""The days that the programme page offers, and what they are called."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.pages.programme.lines import visit_days
from delegation_planner.gui.pages.programme.timeline.items import LocalTimes
from delegation_planner.gui.words import dates
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan


def _tr(text: str) -> str:
    return QCoreApplication.translate("Days", text)


def shown_days(plan: VisitPlan, asked: date | None) -> tuple[date, ...]:
    """Return the visit's days, those on which something happens by any clock, and one that was asked for."""
    times = LocalTimes(plan.visit.zone)
    elsewhere = {times.of(event)[0].date() for event in plan.events.values() if event.zone != plan.visit.zone}
    return tuple(sorted({*visit_days(plan), *elsewhere, *([asked] if asked else [])}))


def day_words(plan: VisitPlan, day: date) -> str:
    """Return what a day is called: “Mon 2  Visit day”."""
    visit = plan.visit
    kinds = {event.kind for event in plan.days.get(day, ())}
    name = f"{dates.weekday(day, short=True)} {day.day}"
    if visit.starts <= day <= visit.ends:
        return f"{name}  {_tr('Visit day')}"
    if EventKind.ARRIVAL in kinds:
        return f"{name}  {_tr('Arrival')}"
    return f"{name}  {_tr('Departure')}" if EventKind.DEPARTURE in kinds else name
