"""What the window says of backups: when and why they were made, what they hold, whether they are whole."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates as paper_dates
from delegation_planner.gui.words import dates
from delegation_planner.model import naming
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.backups import Occasion
from delegation_planner.store.contents import VisitHeld


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def occasion_word(occasion: str) -> str:
    """Return why a backup was made; “Not known” where its name does not say it."""
    words = {
        Occasion.DAY: _tr("Start of the day"),
        Occasion.IMPORT: _tr("Before an import"),
        Occasion.MIGRATION: _tr("Before an update"),
        Occasion.END: _tr("After changes"),
    }
    return words.get(Occasion(occasion), "") if occasion in set(Occasion) else _tr("Not known")


def made_words(made: datetime | None, now: datetime) -> str:
    """Return when a backup was made: “today 14:32”, “Tue 27 Jan 09:25”; both times in one zone."""
    said = dates.when(made, now) if made else _tr("not known when")
    return said[:1].upper() + said[1:]


def age(made: datetime, now: datetime) -> str:
    """Return how old a backup is: “just now”, “3 hours ago”."""
    minutes = max(0, (now - made) // timedelta(minutes=1))
    if not minutes:
        return _tr("just now")
    if minutes < 60:
        return _tr("1 minute ago") if minutes == 1 else _tr("{n} minutes ago").format(n=minutes)
    hours = minutes // 60
    if hours < 24:
        return _tr("1 hour ago") if hours == 1 else _tr("{n} hours ago").format(n=hours)
    days = hours // 24
    return _tr("1 day ago") if days == 1 else _tr("{n} days ago").format(n=days)


def visit_count(count: int) -> str:
    """Return how many visits there are: “3 visits”."""
    return _tr("1 visit") if count == 1 else _tr("{n} visits").format(n=count)


def visit_line(held: VisitHeld) -> str:
    """Return a visit that a backup holds: “Visit to Islamabad, Mon 2 Feb 2026: 25 members, 29 events”."""
    members = _tr("1 member") if held.members == 1 else _tr("{n} members").format(n=held.members)
    events = _tr("1 event") if held.events == 1 else _tr("{n} events").format(n=held.events)
    return f"{held.title}, {_span(held.starts, held.ends)}: {members}, {events}"


def programme_lines(plan: VisitPlan) -> Iterator[str]:
    """Yield the programme of a visit as lines of text, each day under its date."""
    for day, events in sorted(plan.days.items()):
        yield dates.day_in_list(day)
        for event in events:
            time = _tr("to be confirmed") if paper_dates.is_open(event) else f"{event.starts:%H:%M}–{event.ends:%H:%M}"
            yield "   ".join(filter(None, (time, event.title, naming.place(plan, event))))
        yield ""


def _span(starts: date, ends: date) -> str:
    if starts == ends:
        return dates.day_in_list(starts)
    return f"{dates.short_day(starts)} – {dates.day_in_list(ends)}"
