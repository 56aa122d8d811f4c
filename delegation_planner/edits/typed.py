"""What an officer types for times, days and lengths."""

import re
from datetime import date, time, timedelta

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h ]?(?P<minute>\d{2})|h)?\s*(?P<half>[ap]\.?m\.?)?", re.ASCII | re.IGNORECASE
)
_MINUTES = re.compile(r"(?P<minutes>\d{1,4})\s*(?:m|min|mins|minutes?)?\.?", re.ASCII | re.IGNORECASE)
_HOURS = re.compile(
    r"(?P<hours>\d{1,2})\s*(?:h|hours?|:)\s*(?:(?P<minutes>\d{1,2})\s*(?:m|min|mins|minutes?)?\.?)?",
    re.ASCII | re.IGNORECASE,
)
_NUMBERS = re.compile(r"(?P<day>\d{1,2})[./-](?P<month>\d{1,2})(?:[./-](?P<year>\d{4}|\d{2}))?\.?", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_WORDS = re.compile(
    r"(?:[a-z]+\.?,?\s+)?(?P<day>\d{1,2})\.?\s*(?P<month>[a-z]{3,})\.?,?\s*(?P<year>\d{4}|\d{2})?",
    re.ASCII | re.IGNORECASE,
)
_DAY = re.compile(r"(?P<day>\d{1,2})\.?", re.ASCII)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def read_time(text: str) -> time:
    """Return the time of day that is meant by “930”, “9:30”, “0930”, “9.30”, “9h30”, “9” or “9:30 pm”.

    Raises:
        ValueError: it is no time; the text is a sentence for a person.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise _no_time()
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if half := found["half"]:
        if not 1 <= hour <= 12:
            raise _no_time()
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise _no_time() from None


def read_end(text: str) -> tuple[time, int | None]:
    """Return the time of day at which something ends, and how many days later; None where that is not said.

    “9:00+1” is 09:00 on the next day.

    Raises:
        ValueError: it is no time; the text is a sentence for a person.
    """
    typed, plus, days = text.partition("+")
    if plus and not re.fullmatch(r"\s*\d{1,2}\s*", days, re.ASCII):
        raise _no_time()
    return read_time(typed), int(days) if plus else None


def read_minutes(text: str) -> int:
    """Return the length in minutes that is meant by “60”, “60 min”, “1 h”, “1h30” or “1:30”.

    Raises:
        ValueError: it is no length; the text is a sentence for a person.
    """
    typed = text.strip()
    if found := _MINUTES.fullmatch(typed):
        return int(found["minutes"])
    if (found := _HOURS.fullmatch(typed)) and int(found["minutes"] or 0) < 60:
        return int(found["hours"]) * 60 + int(found["minutes"] or 0)
    raise ValueError("Write a length such as 45 min or 1 h 30.")


def read_shift(text: str) -> int:
    """Return by how many minutes something is to be later that is meant by “15”, “1 h” or, below 0, “-10”.

    Raises:
        ValueError: it is no length; the text is a sentence for a person.
    """
    typed = text.strip()
    earlier = typed[:1] in ("-", "−", "–")
    try:
        minutes = read_minutes(typed[1:] if earlier or typed[:1] == "+" else typed)
    except ValueError:
        raise ValueError("Write a length such as 15, 1 h or, for earlier, -10.") from None
    return -minutes if earlier else minutes


def read_date(text: str, near: date) -> date:
    """Return the day that is meant by “2.2.26”, “2/2/26”, “2026-02-02”, “2 Feb”, “Mon” or “2”.

    Args:
        text: what was typed; the day stands before the month.
        near: the day from which a missing month or year is taken; a day of the week is the first one from there on.

    Raises:
        ValueError: it is no day; the text is a sentence for a person.
    """
    typed = text.strip()
    for read in (_weekday, _day_alone, _numbers, _in_words):
        try:
            if found := read(typed, near):
                return found
        except (ValueError, OverflowError):
            break
    raise ValueError("Write a date such as 2.2.26, 2 Feb or Mon.")


def _no_time() -> ValueError:
    return ValueError("Write a time such as 9:30 or 0930.")


def _weekday(text: str, near: date) -> date | None:
    place = _place(text.removesuffix("."), _WEEKDAYS)
    return None if place is None else near + timedelta(days=(place - near.weekday()) % 7)


def _day_alone(text: str, near: date) -> date | None:
    found = _DAY.fullmatch(text)
    return near.replace(day=int(found["day"])) if found else None


def _numbers(text: str, near: date) -> date | None:
    found = _ISO.fullmatch(text) or _NUMBERS.fullmatch(text)
    return _date(int(found["day"]), int(found["month"]), found["year"], near) if found else None


def _in_words(text: str, near: date) -> date | None:
    found = _WORDS.fullmatch(text)
    month = _place(found["month"], _MONTHS) if found else None
    return None if found is None or month is None else _date(int(found["day"]), month + 1, found["year"], near)


def _date(day: int, month: int, year: str | None, near: date) -> date:
    number = int(year or near.year)
    found = date(number + 2000 if year and len(year) == 2 else number, month, day)
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise ValueError("the year is too far away")
    return found


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Return the place of a name from at least its first three letters; None where it is none of them."""
    typed = word.casefold()
    return next((place for place, name in enumerate(names) if len(typed) >= 3 and name.startswith(typed)), None)
