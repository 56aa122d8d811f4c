"""What was changed, in words: “**MoU signing ceremony** starts ~~10:45~~ 11:00”."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.since import Changed
from delegation_planner.edits.fields import word_of
from delegation_planner.exchange.differences import Difference, bare
from delegation_planner.exchange.phrasing import value_words
from delegation_planner.gui.words import dates
from delegation_planner.gui.words.events import icon_of
from delegation_planner.model.edit import Fields
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.schema import from_plain, references

LANGUAGE = "en"
_LONGEST = 80
_WHERE = frozenset({"venue_id", "room_id"})
_PLACES = frozenset({"position", "number"})
"""The fields by which rows have their place in an order."""
_TIMES = frozenset({"starts", "ends"})
_GLYPHS: Mapping[str, str] = {
    "appointments": "identification-card",
    "attendances": "users-three",
    "centres": "scissors",
    "delegations": "users-three",
    "groups": "users-three",
    "inaugurations": "scissors",
    "interpreters": "translate",
    "members": "identification-card",
    "mou_parties": "pen-nib",
    "mous": "pen-nib",
    "organisations": "bank",
    "persons": "identification-card",
    "rooms": "map-pin",
    "signatories": "pen-nib",
    "signings": "pen-nib",
    "steps": "list-numbers",
    "tasks": "check-square",
    "venues": "map-pin",
}


@dataclass(frozen=True, slots=True)
class Said:
    """What became of something, in words.

    Attributes:
        glyph: the icon.
        what: what it became of.
        told: what happened to it.
        was: what holds no more; empty for nothing.
        becomes: what holds now; empty for nothing.
    """

    glyph: str
    what: str
    told: str
    was: str = ""
    becomes: str = ""

    @property
    def sentence(self) -> str:
        """All of it in one line: “MoU signing ceremony starts 10:45 → 11:00”."""
        values = f"{self.was} → {self.becomes}" if self.was else self.becomes
        return " ".join(filter(None, (self.what, self.told, values)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Changes", text)


def all_said(found: Iterable[Changed]) -> Iterator[tuple[Changed, Said]]:
    """Yield all changes in words, each with what it is about; of rows that only moved up or down their order alone.

    That rows move up where one came or went goes without saying.
    """
    changes = tuple(found)
    came_or_went = {each.change.table for each in changes if each.change.before is None or each.change.after is None}
    moved = Counter(each.change.table for each in changes if _only_moved(each))
    told = set(came_or_went)
    for each in changes:
        table = each.change.table
        if not _only_moved(each) or (moved[table] == 1 and table not in came_or_went):
            yield from ((each, words) for words in said(each))
        elif table not in told:
            told.add(table)
            yield each, Said("list-numbers", _orders()[table], _tr("changed"))


def said(changed: Changed) -> Iterator[Said]:
    """Yield what became of a row, in words."""
    change = changed.change
    if change.before is None or change.after is None:
        yield _whole(changed, change.after if change.before is None else change.before or {})
    elif change.table == "events":
        yield from _event(changed.differences)
    else:
        yield from map(_field, changed.differences)


def _only_moved(changed: Changed) -> bool:
    """Tell whether a row only has another place among its like."""
    return changed.change.table in _orders() and {each.field for each in changed.differences} <= _PLACES


def _orders() -> Mapping[str, str]:
    """Return for each table whose rows have an order what it is called."""
    return {
        "agenda_items": _tr("Order of the agenda"),
        "delegations": _tr("Order of the delegations"),
        "groups": _tr("Order of the groups"),
        "members": _tr("Order of precedence"),
        "mous": _tr("Order of signing"),
        "steps": _tr("Order of the steps"),
    }


# --- rows that came or went ------------------------------------------------------------------------------------


def _whole(changed: Changed, fields: Fields | None) -> Said:
    values, is_new = fields or {}, changed.change.before is None
    table, what = changed.change.table, bare(changed.differences[0].what)
    if table == "attendances":
        return _attendance(what, values, is_new)
    told = _tr("added") if is_new else _tr("removed")
    if table == "events":
        time = f"{values['starts']:%H:%M}" if "starts" in values else ""
        return Said(icon_of(values["kind"]), what, f"{told}, {time}" if time and is_new else told)
    if table in {"members", "persons"}:
        return Said("user-plus" if is_new else "user-minus", what, told)
    return Said(_GLYPHS.get(table, "pencil-simple"), _named(changed.differences[0]), told)


def _attendance(what: str, values: Fields, is_new: bool) -> Said:
    """Return that somebody comes to an event, or stays away; the event's name stands before the other's."""
    event, _, who = what.rpartition(", ")
    interprets = values.get("role") is AttendanceRole.INTERPRETER
    glyph = "translate" if interprets else "users-three"
    told = _tr("joins {event}") if is_new else _tr("leaves {event}")
    return Said(glyph, who, told.format(event=event))


# --- fields ----------------------------------------------------------------------------------------------------


def _event(differences: tuple[Difference, ...]) -> Iterator[Said]:
    by_field = {each.field: each for each in differences}
    yield from _times(by_field)
    if _WHERE & by_field.keys():
        yield _place(by_field)
    for each in differences:
        if each.field not in _TIMES | _WHERE:
            yield _field(each)


def _times(by_field: Mapping[str, Difference]) -> Iterator[Said]:
    """Yield how an event's times change: of one that is moved as a whole the start alone."""
    found = {name: by_field[name] for name in ("starts", "ends") if name in by_field}
    shifts = {_value(each.after, each) - _value(each.before, each) for each in found.values()}
    if len(found) == 2 and len(shifts) == 1:
        del found["ends"]
    told = {"starts": _tr("starts"), "ends": _tr("ends")}
    for name, each in found.items():
        yield Said("clock", bare(each.what), told[name], *_moments(_value(each.before, each), _value(each.after, each)))


def _moments(was: datetime, becomes: datetime) -> tuple[str, str]:
    if was.date() == becomes.date():
        return f"{was:%H:%M}", f"{becomes:%H:%M}"
    return f"{dates.short_day(was.date())} {was:%H:%M}", f"{dates.short_day(becomes.date())} {becomes:%H:%M}"


def _place(by_field: Mapping[str, Difference]) -> Said:
    room, venue = by_field.get("room_id"), by_field.get("venue_id")
    what = bare(next(each.what for each in (room, venue) if each))
    found = next((bare(each.after) for each in (room, venue) if each and each.after), "")
    if found:
        return Said("map-pin", what, _tr("moves to"), becomes=found)
    if venue is None and room:
        return Said("map-pin", what, _tr("leaves the room"), becomes=bare(room.before or ""))
    return Said("map-pin", what, _tr("place is"), becomes=_tr("to be confirmed"))


def _field(each: Difference) -> Said:
    was, becomes = (_shown(value, each) for value in (each.before, each.after))
    word = _tr("place") if each.table in _orders() and each.field in _PLACES else word_of(each.field)
    return Said(_GLYPHS.get(each.table, "pencil-simple"), _named(each), f"{word}:", was, becomes)


def _shown(value: Any, each: Difference) -> str:  # noqa: ANN401 - JSON
    """Return a value of a field in words; long texts are cut."""
    if each.field in references(each.table):
        text = bare(value) if value else _tr("none")
    else:
        shown = _value(value, each)
        kind = next((kind for kind in _SHOWN if isinstance(shown, kind)), None)
        text = _SHOWN[kind](shown) if kind else value_words(value, LANGUAGE)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _value(value: Any, each: Difference) -> Any:  # noqa: ANN401 - any field of any table
    return from_plain(each.table, each.field, value)


def _named(each: Difference) -> str:
    """Return what a row is called, with what it is where its name does not tell: “MoU 6”, “step “Entry””."""
    return bare(each.what) if each.table in _KNOWN_BY_NAME else f"{each.what[:1].upper()}{each.what[1:]}"


_SHOWN: Mapping[type, Callable[[Any], str]] = {
    datetime: lambda moment: f"{dates.short_day(moment.date())} {moment:%H:%M}",
    date: dates.day_in_list,
    time: lambda clock: f"{clock:%H:%M}",
}
"""How values are shown for which JSON has no words of its own."""
_KNOWN_BY_NAME = frozenset(
    {
        "visits",
        "delegations",
        "groups",
        "events",
        "members",
        "persons",
        "organisations",
        "venues",
        "rooms",
        "mous",
        "centres",
    }
)
