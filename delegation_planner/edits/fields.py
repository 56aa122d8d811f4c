"""Edits of single fields, with labels that tell what changes."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from delegation_planner.edits.rows import alter, climb
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Ladder, TimeState
from delegation_planner.model.row import Row

_NAMES = frozenset({"name", "title"})
_WORDS: Mapping[str, str] = {
    "declared_count": "declared number",
    "ends": "end",
    "ends_zone": "zone of the end",
    "email": "e-mail address",
    "in_charge": "person in charge",
    "officiant_id": "person who opens",
    "passport_expires": "last day of the passport",
    "press": "press access",
    "set_up": "time before",
    "since": "first day",
    "starts": "start",
    "strike": "time after",
    "to_venue_id": "destination",
    "until": "last day",
}
"""What a field is called where its name does not say it."""
_STATES: Mapping[tuple[str, Any], str] = {
    ("acting", True): "Mark {name} as acting",
    ("acting", False): "Mark {name} as not acting",
    ("external", True): "Mark {name} as outside the visit on purpose",
    ("external", False): "Mark {name} as part of the visit",
    ("fixed", True): "Mark {name} as not to be moved",
    ("fixed", False): "Let {name} be moved",
    ("public", True): "Show {name} to the public",
    ("public", False): "Keep {name} internal",
    ("time_state", TimeState.FIXED): "Fix the time of {name}",
    ("time_state", TimeState.TO_BE_CONFIRMED): "Leave the time of {name} to be confirmed",
    ("to_be_confirmed", True): "Mark {name} as to be confirmed",
    ("to_be_confirmed", False): "Mark {name} as confirmed",
    ("to_verify", True): "Mark {name} as to be verified",
    ("to_verify", False): "Mark {name} as verified",
}


def change_row(row: Row, name: str, visit_id: Id | None, fields: Mapping[str, Any]) -> Edit:
    """Change fields of a row; a state goes through every state between.

    Args:
        row: the row.
        name: what a person calls it.
        visit_id: the visit within which it is done; None for the registers alone.
        fields: the fields with their new values.
    """
    return labelled(name, visit_id, altered(row, fields))


def altered(row: Row, fields: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return the Changes that give a row other values; a state takes one step with each."""
    ladders = {name: value for name, value in fields.items() if isinstance(value, Ladder)}
    others = {name: value for name, value in fields.items() if name not in ladders}
    return (*alter(row, **others), *(change for name, to in ladders.items() for change in climb(row, name, to)))


def labelled(name: str, visit_id: Id | None, changes: Iterable[Change]) -> Edit:
    """Return the Edit of Changes of one row, with a label that tells what changes."""
    made = tuple(changes)
    after = {field: value for change in made for field, value in (change.after or {}).items()}
    return Edit(_label(name, after), made, visit_id)


def _label(name: str, after: Mapping[str, Any]) -> str:
    if len(after) == 1:
        return next(_single(name, *item) for item in after.items())
    words = [word_of(field) for field in after]
    listed = " and ".join((", ".join(words[:-1]), words[-1])) if words else "details"
    return f"Change the {listed} of {name}"


def _single(name: str, field: str, value: object) -> str:
    if field in _NAMES:
        return f"Rename {name} to {value}"
    if template := _STATES.get((field, value)) if not isinstance(value, list) else None:
        return template.format(name=name)
    if shown := next(_shown(value), ""):
        return f"Set the {word_of(field)} of {name} to {shown}"
    return f"Change the {word_of(field)} of {name}"


def _shown(value: object) -> Iterator[str]:
    """Yield a value where it is short enough for a label."""
    if isinstance(value, datetime):
        yield f"{value:%H:%M}"
    elif isinstance(value, date):
        yield f"{value.day} {value:%B %Y}"
    elif isinstance(value, Enum):
        yield str(value.value)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)


def word_of(field: str) -> str:
    """Return what a person calls a field: “staff note”, “venue”."""
    return _WORDS.get(field, field.removesuffix("_id").replace("_", " "))
