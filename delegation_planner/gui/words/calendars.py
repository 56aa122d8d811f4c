"""What the window says of calendars, and of what has changed in them."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.calendar_changes import ChangeKind, EventChange, Shown
from delegation_planner.gui.words import dates
from delegation_planner.gui.words import events as event_words
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventStatus
from delegation_planner.model.plan import VisitPlan

_FEW = 2
"""So many names are said; of more only how many they are."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendars", text)


def name(plan: VisitPlan, key: Id) -> str:
    """Return what a calendar is called: “Whole visit”, or the member's name."""
    return naming.member_name(plan, plan.members[key]) if key in plan.members else _tr("Whole visit")


def audience(plan: VisitPlan, key: Id) -> str:
    """Return whom a calendar is for: the delegations, or the member's group and delegation."""
    if key not in plan.members:
        return _tr("All delegations · public and internal items")
    member = plan.members[key]
    group = plan.groups[member.group_id].name if member.group_id else ""
    return " · ".join(filter(None, (group, plan.delegations[member.delegation_id].name)))


def items(count: int) -> str:
    """Return how many events a calendar has: “20 items”."""
    return _tr("1 item") if count == 1 else _tr("{n} items").format(n=count)


def in_zone(plan: VisitPlan, moment: datetime | None) -> datetime | None:
    """Return a moment as the clocks of a visit show it."""
    return moment.astimezone(ZoneInfo(plan.visit.zone)) if moment else None


def saved(moment: datetime | None, today: date) -> str:
    """Return when a calendar was saved last: “Mon 26 Jan, 16:25”; the time in the zone in which it is to be told."""
    if moment is None:
        return _tr("Not made")
    day = moment.date()
    return f"{dates.short_day(day) if day.year == today.year else dates.day_in_list(day)}, {moment:%H:%M}"


def since(version: int, changes: int) -> str:
    """Return how a calendar stands: “Current”, “7 changes”, “New”."""
    if not version:
        return _tr("New")
    if not changes:
        return _tr("Current")
    return _tr("1 change") if changes == 1 else _tr("{n} changes").format(n=changes)


def change(of: EventChange) -> str:
    """Return what has changed of an event: “Start 11:00 → 10:45, place → Auditorium”."""
    if of.kind is ChangeKind.ADDED and of.after:
        return _tr("New, {when}").format(when=_when(of.after))
    if of.kind is ChangeKind.REMOVED:
        return _tr("Not in the calendar any more")
    said = ", ".join(_differences(of))
    if of.kind is ChangeKind.CANCELLED:
        said = ", ".join(filter(None, (_tr("cancelled"), said)))
    return said[:1].upper() + said[1:]


def time(of: Shown) -> str:
    """Return when an event is, by which clock: “Mon 2 Feb 2026, 10:45–11:45 (Islamabad)”."""
    _, city, _, last_city = of.clocks
    first, last = f"{of.starts:%H:%M}", f"{of.ends:%H:%M}"
    day = dates.day_in_list(of.starts.date())
    if of.ends.date() != of.starts.date():
        last = f"{dates.short_day(of.ends.date())} {last}"
    if city != last_city:
        return f"{day}, {first} ({city}) – {last} ({last_city})"
    return f"{day}, {first} ({city})" if first == last else f"{day}, {first}–{last} ({city})"


def _when(of: Shown) -> str:
    day = dates.short_day(of.starts.date())
    return f"{day}, {of.starts:%H:%M}" if of.starts == of.ends else f"{day}, {of.starts:%H:%M}–{of.ends:%H:%M}"


def _differences(of: EventChange) -> Iterator[str]:
    """Yield what is different, the times first."""
    before, after, names = of.before, of.after, set(of.differing)
    if before is None or after is None:
        return
    yield from _moved(before, after)
    if "clocks" in names:
        yield _tr("time zone → {zone}").format(zone=" / ".join(dict.fromkeys(after.clocks[1::2])))
    if "place" in names:
        yield _tr("place → {place}").format(place=after.place or _tr("to be confirmed"))
    if "title" in names:
        yield _tr("was “{title}”").format(title=before.title)
    if "category" in names:
        yield _tr("type → {category}").format(category=after.category)
    if "status" in names and of.kind is not ChangeKind.CANCELLED:
        yield _status(before, after)
    if "attending" in names:
        yield from _attending(before, after)
    yield from _marks(after, names)


def _moved(before: Shown, after: Shown) -> Iterator[str]:
    if before.starts != after.starts:
        yield _tr("start {step}").format(step=_step(before.starts, after.starts))
    if before.ends - before.starts != after.ends - after.starts:
        yield _tr("end {step}").format(step=_step(before.ends, after.ends))


def _step(before: datetime, after: datetime) -> str:
    """Return a time before and after, with the days where they are not the same."""
    days = [f"{dates.short_day(moment.date())} " for moment in (before, after)]
    first, last = days if before.date() != after.date() else ("", "")
    return f"{first}{before:%H:%M} → {last}{after:%H:%M}"


def _status(before: Shown, after: Shown) -> str:
    if before.status is EventStatus.CANCELLED:
        return _tr("takes place after all")
    return _tr("now {status}").format(status=event_words.status_word(after.status).lower())


def _attending(before: Shown, after: Shown) -> Iterator[str]:
    more = [each for each in after.attending if each not in before.attending]
    less = [each for each in before.attending if each not in after.attending]
    if more:
        yield _tr("{names} added").format(names=_names(more))
    if less:
        yield _tr("{names} left out").format(names=_names(less))
    if not more and not less:
        yield _tr("order of those who attend")


def _names(found: list[str]) -> str:
    return " and ".join(found) if len(found) <= _FEW else _tr("{n} names").format(n=len(found))


def _marks(after: Shown, names: set[str]) -> Iterator[str]:
    if "public" in names:
        yield _tr("now public") if after.public else _tr("now private")
    if "note" in names:
        yield _tr("note changed")
    if "agenda" in names:
        yield _tr("agenda changed")
    if "assumed" in names:
        yield _tr("marked as an assumption") if after.assumed else _tr("not an assumption any more")
