"""Dates and lengths as lists show them: “Mon 2 Feb 2026”, “today 14:32”, “in 5 days”."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Dates", text, None, n)


def short_day(day: date) -> str:
    """Return a day without its year: “Mon 2 Feb”."""
    return f"{_ENGLISH.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)} {day.day} {_month(day, short=True)}"


def day_in_list(day: date) -> str:
    """Return a day with its year: “Mon 2 Feb 2026”."""
    return f"{short_day(day)} {day.year}"


def long_day(day: date) -> str:
    """Return a day in full: “Monday 2 February”."""
    return f"{_ENGLISH.dayName(day.isoweekday())} {day.day} {_month(day)}"


def full_date(day: date) -> str:
    """Return a date without its weekday: “2 February 2026”."""
    return f"{day.day} {_month(day)} {day.year}"


def day_and_month(day: date) -> str:
    """Return a day and its month: “2 Feb”."""
    return f"{day.day} {_month(day, short=True)}"


def span(first: date, last: date) -> str:
    """Return one day as “2 February 2026”, several as “1–3 Feb 2026” or “30 Jan – 2 Feb 2026”."""
    if first == last:
        return full_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_and_month(last)} {last.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{day_and_month(first)}{year} – {day_and_month(last)} {last.year}"


def weekday(day: date, *, short: bool = False) -> str:
    """Return the name of a day of the week: “Monday”, or “Mon”."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return _ENGLISH.dayName(day.isoweekday(), form)


def month(day: date, *, short: bool = False) -> str:
    """Return the name of a day's month: “February”, or “Feb”."""
    return _month(day, short=short)


def when(moment: datetime, now: datetime) -> str:
    """Return when something was done: “today 14:32”, “Tue 27 Jan 09:25”; both times in one zone."""
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return _tr("today {time}").format(time=time)
    day = short_day(moment.date()) if moment.year == now.year else day_in_list(moment.date())
    return f"{day} {time}"


def distance(day: date, today: date) -> str:
    """Return how far a day is: “in 5 days”, “today”, “3 days ago”."""
    days = (day - today).days
    if days == 0:
        return _tr("today")
    if days in (1, -1):
        return _tr("tomorrow") if days == 1 else _tr("yesterday")
    return _tr("in {days} days").format(days=days) if days > 0 else _tr("{days} days ago").format(days=-days)


def _month(day: date, *, short: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = _ENGLISH.monthName(day.month, form)
    return name[:3] if short else name
