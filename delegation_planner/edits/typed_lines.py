"""What an officer types into the last row of a programme: “1630 tea, foyer”."""

import re
from dataclasses import dataclass
from datetime import time

from delegation_planner.edits.typed import read_minutes, read_time
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.words import clean_line

_CLOCK = r"(?:\d{1,2}[:.h]\d{2}|\d{3,4}|\d{1,2})(?:\s*[ap]\.?m\.?)?"
_SPAN = re.compile(rf"(?P<starts>{_CLOCK})\s*(?:[-–—]|to\b)\s*(?P<ends>{_CLOCK})(?=\s|$)", re.ASCII | re.IGNORECASE)
_START = re.compile(rf"(?P<starts>{_CLOCK})(?=\s|$)", re.ASCII | re.IGNORECASE)
_LENGTH = re.compile(
    r"(?P<length>\d{1,2}\s*h(?:ours?)?(?:\s*\d{1,2}(?:\s*min)?)?|\d{1,4}\s*min(?:utes?)?)(?=\s|$)",
    re.ASCII | re.IGNORECASE,
)
# The first line that fits decides, so that “Visit: lunch” is a meal and “Hotel to dinner” a transfer.
_KINDS = (
    (r"→|\btransfer|\bdrive\b|\bmotorcade|\bhotel to\b|\bto (?:the )?hotel\b", EventKind.TRANSFER),
    (r"\binaugurat|\bribbon\b", EventKind.INAUGURATION),
    (r"\bmou\b|\bmous\b|\bsign(?:ing|ature)?s?\b", EventKind.SIGNING),
    (r"\bpress\b", EventKind.PRESS),
    (r"\btea\b|\bcoffee\b|\bbreakfast\b|\blunch|\bdinner\b|\breception\b", EventKind.MEAL),
    (r"\bprayers?\b", EventKind.PRAYER),
    (r"\brest\b", EventKind.REST),
    (r"\barriv", EventKind.ARRIVAL),
    (r"\bdepart(?:s|ing|ures?|ed)?\b", EventKind.DEPARTURE),
    (r"\btour\b|\bvisit\b|\bwalk\b", EventKind.VISIT),
)


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line of a programme as it was meant.

    Attributes:
        title: what takes place.
        starts: when it begins; None where no time was typed.
        ends: when it ends; None where that was not typed.
        minutes: its length; None where that was not typed.
        place: the words for the place; empty for none.
        kind: what it is, as the words let guess.
    """

    title: str
    starts: time | None = None
    ends: time | None = None
    minutes: int | None = None
    place: str = ""
    kind: EventKind = EventKind.MEETING


def read_line(text: str) -> TypedLine:
    """Return what a line means: “1630-1700 tea, foyer”, “1630 45 min walk, garden”, “tea”.

    Raises:
        ValueError: it has no title, or a time that is none; the text is a sentence for a person.
    """
    try:
        line = clean_line(text)
    except ValueError:
        raise ValueError("Write one short line, such as 1630 tea, foyer.") from None
    starts, ends, line = _times(line)
    minutes, line = _length(line)
    title, place = _title_and_place(line)
    if not title:
        raise ValueError("Write what takes place, such as 1630 tea, foyer.")
    return TypedLine(title[0].upper() + title[1:], starts, ends, minutes, place, guess_kind(title))


def guess_kind(title: str) -> EventKind:
    """Return what an event is, as far as its title tells; a meeting where it tells nothing."""
    words = title.casefold()
    return next((kind for pattern, kind in _KINDS if re.search(pattern, words)), EventKind.MEETING)


def _times(line: str) -> tuple[time | None, time | None, str]:
    if found := _SPAN.match(line):
        return read_time(found["starts"]), read_time(found["ends"]), _rest(line, found)
    # “45 min walk” begins with a length, “2 ministers meet” and “25 rectors meet” with a count.
    if _LENGTH.match(line) or not (found := _START.match(line)) or _is_count(found["starts"]):
        return None, None, line
    return read_time(found["starts"]), None, _rest(line, found)


def _is_count(number: str) -> bool:
    """Tell whether a number is no hour of the day in two figures, nor a time with its minutes."""
    return number.isdigit() and (len(number) == 1 or (len(number) == 2 and int(number) > 23))


def _length(line: str) -> tuple[int | None, str]:
    found = _LENGTH.match(line)
    return (read_minutes(found["length"]), _rest(line, found)) if found else (None, line)


def _title_and_place(line: str) -> tuple[str, str]:
    before, comma, after = line.rpartition(",")
    title, place = (before.strip(" ,"), after.strip()) if comma else (line, "")
    return (title, place) if title else (place, "")


def _rest(line: str, found: re.Match[str]) -> str:
    return line[found.end() :].lstrip(" ,")
