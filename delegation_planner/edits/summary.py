"""What several Edits come to."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from delegation_planner.model.edit import Change, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.row import BOOKKEEPING

OWNERS = {
    "agenda_items": "event_id",
    "appointments": "person_id",
    "attendances": "event_id",
    "inaugurations": "event_id",
    "mou_parties": "mou_id",
    "mous": "signing_id",
    "organisation_aliases": "organisation_id",
    "person_names": "person_id",
    "signatories": "party_id",
    "signings": "event_id",
    "steps": "event_id",
}
"""The field by which a row belongs to another one, as a step belongs to its ceremony."""
OF_THE_DESK = frozenset({"tasks", "vehicles", "rides", "prayer_times"})
"""Tables of which no paper and no calendar shows anything: they are for the work at the desk."""
UNSHOWN = {
    "events": frozenset({"fixed", "external", "set_up", "strike"}),
    "members": frozenset({"interpreter_id", "passport", "passport_expires", "visa", "food"}),
}
"""Fields that no paper and no calendar shows: what was handed out stays right when they change."""


def changed_rows(edits: Iterable[PastEdit]) -> frozenset[Id]:
    """Return the rows that are not as they were before the Edits; what was taken back again does not count.

    With a row comes the one it belongs to: a group that attends an event no more leaves no row that could tell. The
    record of a hand-out changes nothing of the plan, and what no output shows nothing of what was handed out.
    """
    was: dict[tuple[Id, str], Any] = {}
    now: dict[tuple[Id, str], Any] = {}
    owners: dict[Id, set[Id]] = defaultdict(set)
    for change in (change for past in edits for change in past.edit.changes if _is_handed_out(change)):
        owners[change.id].update(_owners(change))
        for field in _fields(change):
            was.setdefault((change.id, field), _value(change.before, field))
            now[change.id, field] = _value(change.after, field)
    changed = {row_id for (row_id, field), value in now.items() if was[row_id, field] != value}
    return frozenset(changed.union(*(owners[row_id] for row_id in changed)))


def about(change: Change) -> str:
    """Return the table that a Change is about: a note of a source is about that of the row it stands by."""
    values = (change.after or change.before or {}) if change.table == "source_notes" else {}
    return str(values.get("table_name", change.table))


def _is_handed_out(change: Change) -> bool:
    return change.table != "issues" and about(change) not in OF_THE_DESK


def _owners(change: Change) -> set[Id]:
    field = OWNERS.get(change.table, "")
    return {fields[field] for fields in (change.before, change.after) if fields and fields.get(field)}


def _fields(change: Change) -> frozenset[str]:
    unseen = BOOKKEEPING | UNSHOWN.get(change.table, frozenset())
    return frozenset((change.before or {}).keys() | (change.after or {}).keys()) - unseen


def _value(fields: Any, name: str) -> Any:  # noqa: ANN401 - any field of any table
    return None if fields is None else fields.get(name)
