"""What an officer types for when a task is due, and for a whole task: “T-3 print badges, motor pool”."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from delegation_planner.edits.typed import read_date, read_time
from delegation_planner.model.words import clean_line

_RELATIVE = re.compile(r"T(?:\s*(?P<sign>[-−–+])\s*(?P<days>\d{1,4}))?", re.ASCII | re.IGNORECASE)
_IN_WORDS = re.compile(
    r"(?P<count>\d{1,3})\s*(?P<unit>days?|d|weeks?|w)\s+(?P<way>before|after)", re.ASCII | re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?:(?P<day>.*?\S)\s+)?(?:at\s+)?(?P<time>\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?|\d{3,4})",
    re.ASCII | re.IGNORECASE,
)
_MEANT_RELATIVE = re.compile(r"T\s*[-−–+](?:\W|\d|$)", re.IGNORECASE)
_MEANT_DAY = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s+)?(?P<words>\d{1,2}\.?\s*"
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\b"
    r"|(?P<numbers>\d{4}-\d{1,2}-\d{1,2}\b|\d{1,2}([./-])\d{1,2}\3(?:\d{4}|\d{2})\b(?!\.\d)"
    r"|\d{1,2}\.\d{1,2}(?=\.(?!\w))|(?:[12]?\d|3[01])/(?:0?[1-9]|1[0-2])(?![\w/]))",
    re.ASCII | re.IGNORECASE,
)
"""What a deadline begins with: a line that begins so and has none, or only a part of it, would lose it."""
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HALF_A_YEAR = timedelta(days=183)
_MOST_WORDS = 6
"""So many words at the beginning of a line may say when something is due, as “Fri 30 Jan 2026 at 10:00”."""


@dataclass(frozen=True, slots=True)
class Due:
    """When a task is due; nothing in it where that is open.

    Attributes:
        days_before: how many days before the visit's first day; below 0 after it; None where not relative.
        day: the day; None for a relative one, or for none.
        at: the clock time; None for the end of the day.
    """

    days_before: int | None = None
    day: date | None = None
    at: time | None = None


@dataclass(frozen=True, slots=True)
class TypedTask:
    """A task as it was meant.

    Attributes:
        title: what is to be done.
        due: when.
        owner: who does it; empty where that was not typed.
    """

    title: str
    due: Due = Due()
    owner: str = ""


def read_due(text: str, today: date) -> Due:
    """Return when “T-14”, “T+3 18:00”, “2 weeks before”, “2 Feb”, “Fri 15:30”, “today” or “15:30” is.

    Nothing typed is an open day.

    Args:
        text: what was typed.
        today: the day from which a missing month or year is taken; a day of the week is the first one from there on.

    Raises:
        ValueError: it is no day; the text is a sentence for a person.
    """
    typed = " ".join(text.split())
    if not typed:
        return Due()
    if found := _day(typed, today):
        return found
    if clock := _CLOCK.fullmatch(typed):
        day = _day(clock["day"], today) if clock["day"] else Due(day=today) if not clock["time"].isdigit() else None
        if day:
            return Due(day.days_before, day.day, read_time(clock["time"]))
    raise ValueError("Write when it is due, such as T-14, 2 Feb or Fri 15:30.")


def written_due(due: Due) -> str:
    """Return when something is due as it would be typed: “T-14”, “T+1 18:00”, “28 Jan 2026 15:30”; empty for open."""
    if due.days_before is not None:
        day = relative_words(due.days_before)
    elif due.day:
        day = f"{due.day.day} {_MONTHS[due.day.month - 1]} {due.day.year}"
    else:
        return ""
    return f"{day} {due.at:%H:%M}" if due.at else day


def relative_words(days_before: int) -> str:
    """Return how far a day is from the visit's first: “T-14”, “T”, “T+1”."""
    return f"T{-days_before:+}" if days_before else "T"


def read_task(text: str, today: date) -> TypedTask:
    """Return the task that a line means: “T-3 print badges, motor pool”, “Fri 10:00 print pack”, “call the hotel”.

    What stands behind the last comma is who does it.

    Args:
        text: what was typed.
        today: the day from which days are counted.

    Raises:
        ValueError: it says nothing to do; the text is a sentence for a person.
    """
    try:
        line = clean_line(text)
    except ValueError:
        raise ValueError("Write one short line, such as T-3 print badges, motor pool.") from None
    due, line = _leading_due(line, today)
    before, comma, after = line.rpartition(",")
    title, owner = (before.strip(" ,"), after.strip()) if comma else (line, "")
    if not title:
        title, owner = owner, ""
    if not title:
        raise ValueError("Write what is to be done, such as T-3 print badges, motor pool.")
    return TypedTask(_capital(title), due, _capital(owner))


def _leading_due(line: str, today: date) -> tuple[Due, str]:
    """Return when a line says something is due, and the rest of it.

    Raises:
        ValueError: it begins as if it did, but there is no such day; the text is a sentence for a person.
    """
    due, rest = _longest_due(line, today)
    if rest == line and _MEANT_RELATIVE.match(line):
        raise ValueError("Write how many days before the visit, such as T-14.")
    # Of “Fri 31 Feb” and “31. Feb” only the beginning is a day: not the one that was meant.
    if (meant := _MEANT_DAY.match(line)) and len(line) - len(rest) < meant.end():
        day = meant["words"] or meant["numbers"]
        if _day(day, today) is None:
            raise ValueError(f"There is no {day}.")
    return due, rest


def _longest_due(line: str, today: date) -> tuple[Due, str]:
    """Return what the most words at the beginning of a line say of when it is due, and the rest; open for none."""
    words = line.split(" ")
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        start = " ".join(words[:count]).rstrip(",:")
        # “12 badges” is a count and “T shirts” are no day.
        if start.isdigit() or start.upper() == "T":
            continue
        try:
            return read_due(start, today) if start else Due(), " ".join(words[count:])
        except ValueError:
            continue
    return Due(), line


def _day(text: str, today: date) -> Due | None:
    """Return the day that a text means, without a time; None where it means none."""
    if found := _RELATIVE.fullmatch(text):
        days = int(found["days"] or 0)
        return Due(days_before=-days if found["sign"] == "+" else days)
    if found := _IN_WORDS.fullmatch(text):
        days = int(found["count"]) * (7 if found["unit"][0] in "wW" else 1)
        return Due(days_before=days if found["way"].lower() == "before" else -days)
    if text.casefold() in _NEAR:
        return Due(day=today + timedelta(days=_NEAR[text.casefold()]))
    try:
        return Due(day=_date(text, today))
    except ValueError:
        return None


def _date(text: str, today: date) -> date:
    """Return a day; one without a year that is long past is the next year's."""
    found = read_date(text, today)
    return found if found > today - _HALF_A_YEAR else read_date(text, date(today.year + 1, 1, 1))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
