"""Delays, shifts and copies of the programme in words."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from delegation_planner.gui.words import dates
from delegation_planner.gui.words.labels import short
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.shifting import Shift, Squeezed, Unfit

_TITLE = 40
"""So many letters of a title are shown."""
_NAMED = 3
"""So many items are named in a sentence; of more it is said how many."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shifting", text)


# --- what is asked ---------------------------------------------------------------------------------------------


def delay_question(event: Event) -> str:
    """Return the question of a delay, up to its length."""
    return _tr("From “{title}” on, start later by").format(title=short(event.title, _TITLE))


def block_question(events: Sequence[Event]) -> str:
    """Return the question of a shift of some items, up to its length."""
    if len(events) == 1:
        return _tr("Shift “{title}” by").format(title=short(events[0].title, _TITLE))
    return _tr("Shift {count} items by").format(count=len(events))


def day_question(day: date) -> str:
    """Return the question of a shift of a day, up to its length."""
    return _tr("Shift all of {day} by").format(day=dates.long_day(day))


def move_question(day: date) -> str:
    """Return the question of a day that moves, up to the other day."""
    return _tr("Move all of {day} to").format(day=dates.long_day(day))


def copy_question(day: date) -> str:
    """Return the question of a day that is copied, up to the other day."""
    return _tr("Copy all of {day} to").format(day=dates.long_day(day))


# --- what the button says --------------------------------------------------------------------------------------


def shift_button(plan: VisitPlan, shift: Shift, minutes: int, *, delay: bool) -> str:
    """Return what is done: “Delay 6 items by 15 min”."""
    what = _items(len(shift.moved))
    if len(shift.moved) == 1:
        what = short(plan.events[shift.moved[0].event_id].title, _TITLE)
    if minutes < 0:
        return _tr("Start {what} {minutes} min earlier").format(what=what, minutes=-minutes)
    words = _tr("Delay {what} by {minutes} min") if delay else _tr("Shift {what} by {minutes} min")
    return words.format(what=what, minutes=minutes)


def move_button(count: int, to_day: date) -> str:
    """Return what is done: “Move 6 items to Tue 3 Feb”."""
    return _tr("Move {what} to {day}").format(what=_items(count), day=dates.short_day(to_day))


def copy_button(count: int, to_day: date) -> str:
    """Return what is done: “Copy 6 items to Tue 3 Feb”."""
    return _tr("Copy {what} to {day}").format(what=_items(count), day=dates.short_day(to_day))


# --- what happens ----------------------------------------------------------------------------------------------


def moved(count: int) -> str:
    """Return how many items move."""
    return _tr("1 item moves.") if count == 1 else _tr("{count} items move.").format(count=count)


def copied(count: int) -> str:
    """Return how many items are copied."""
    if count == 1:
        return _tr("1 item is copied, tentative.")
    return _tr("{count} items are copied, tentative.").format(count=count)


def nothing_moves() -> str:
    """Return what is said of no minutes at all."""
    return _tr("Nothing moves by 0 min.")


def nothing_selected() -> str:
    """Return what is said where no item is selected."""
    return _tr("Select an item first.")


def nothing_planned(day: date) -> str:
    """Return what is said of a day without items."""
    return _tr("Nothing is planned on {day}.").format(day=dates.short_day(day))


def same_day(day: date) -> str:
    """Return what is said of the day that is shown."""
    return _tr("All of it is on {day} already.").format(day=dates.short_day(day))


def used(plan: VisitPlan, squeezed: Sequence[Squeezed]) -> str:
    """Return which free time is used up; empty for none."""
    if not squeezed:
        return ""
    parts = [
        _tr("{minutes} min before {title}").format(minutes=each.minutes, title=_title(plan, each.event_id))
        for each in squeezed
    ]
    return _tr("Free time used: {parts}.").format(parts=_named(parts))


def kept(plan: VisitPlan, event_ids: Sequence[Id]) -> str:
    """Return what stays at its time; empty for nothing."""
    parts = [f"{_title(plan, each)} {plan.events[each].starts:%H:%M}" for each in event_ids]
    return _tr("Stays: {parts}.").format(parts=_named(parts)) if parts else ""


def unfit(plan: VisitPlan, found: Unfit) -> str:
    """Return what no longer fits: “Tea: 10 min too late for Prayer 12:30”."""
    event, anchor = plan.events[found.event_id], plan.events[found.anchor_id]
    words = _tr("{title}: {minutes} min too late for {other} {time}")
    if anchor.kind is EventKind.DEPARTURE:
        words = _tr("{title}: {minutes} min too late to be an hour before {other} {time}")
    time = anchor.starts
    if (anchor.starts, anchor.ends) < (event.starts, event.ends):
        words, time = _tr("{title}: {minutes} min too early after {other}, until {time}"), anchor.ends
    title, other = _title(plan, event.id), _title(plan, anchor.id)
    return words.format(title=title, minutes=found.minutes, other=other, time=f"{time:%H:%M}")


def more_unfit(count: int) -> str:
    """Return how many more no longer fit than are named."""
    return _tr("and {count} more").format(count=count)


def unfit_head(count: int) -> str:
    """Return that something no longer fits."""
    return _tr("1 no longer fits:") if count == 1 else _tr("{count} no longer fit:").format(count=count)


def standing(events: Sequence[Event], day: date) -> str:
    """Return what stands on a day already; empty for nothing."""
    if not events:
        return ""
    parts = [f"{short(each.title, _TITLE)} {each.starts:%H:%M}" for each in events]
    return _tr("On {day} already: {parts}.").format(day=dates.short_day(day), parts=_named(parts))


def outside(day: date) -> str:
    """Return that a day is none of the visit."""
    return _tr("{day} is outside the visit’s days.").format(day=dates.short_day(day))


def told(count: int) -> str:
    """Return how many must be told."""
    if count == 0:
        return _tr("Nobody must be told of it.")
    return _tr("1 must be told of it.") if count == 1 else _tr("{count} must be told of it.").format(count=count)


def _items(count: int) -> str:
    return _tr("1 item") if count == 1 else _tr("{count} items").format(count=count)


def _title(plan: VisitPlan, event_id: Id) -> str:
    return short(plan.events[event_id].title, _TITLE)


def _named(parts: Iterable[str]) -> str:
    named = list(parts)
    if len(named) > _NAMED + 1:
        named[_NAMED:] = [more_unfit(len(named) - _NAMED)]
    return ", ".join(named)
