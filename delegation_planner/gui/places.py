"""Where in the window the rows of an Edit are seen, so that undo can go there."""

import math
from collections.abc import Iterable, Mapping
from datetime import datetime

from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan

_PAGES: Mapping[str, tuple[str, str]] = {
    "events": ("programme", ""),
    "members": ("delegation", ""),
    "mous": ("ceremonies", ""),
    "centres": ("ceremonies", ""),
    "steps": ("ceremonies", "event_id"),
    "agenda_items": ("programme", "event_id"),
    "attendances": ("programme", "event_id"),
    "tasks": ("tasks", ""),
    "rides": ("programme", "event_id"),
    "signings": ("ceremonies", ""),
    "inaugurations": ("ceremonies", ""),
    "mou_parties": ("ceremonies", "mou_id"),
    "signatories": ("ceremonies", "party_id"),
    "groups": ("delegation", ""),
    "delegations": ("delegation", ""),
    "interpreters": ("delegation", ""),
    "visits": ("overview", ""),
    "vehicles": ("programme", ""),
    "prayer_times": ("overview", ""),
    "overrides": ("programme", ""),
    "venues": ("venues", ""),
    "rooms": ("venues", "venue_id"),
    "travel_times": ("venues", "from_venue_id"),
    "organisations": ("institutions", ""),
    "organisation_aliases": ("institutions", "organisation_id"),
    "persons": ("people", ""),
    "person_names": ("people", "person_id"),
    "appointments": ("people", "person_id"),
    "settings": ("settings", ""),
    "standard_tasks": ("tasks", ""),
}
"""For each table the page that shows its rows, and the field by which a row belongs to the one that is selected there.

The first table of this order that an Edit touches says where it is seen.
"""
_UNSELECTED = frozenset({"overrides", "prayer_times", "settings"})
"""Tables whose rows no page selects: the page is shown with what is selected there."""
_OWNERS: Mapping[str, str] = {
    "event_id": "events",
    "mou_id": "mous",
    "venue_id": "venues",
    "from_venue_id": "venues",
    "organisation_id": "organisations",
    "person_id": "persons",
}


_NEVER = datetime(9999, 12, 31)


def place_of(edit: Edit, plan: VisitPlan | None) -> Place | None:
    """Return where what an Edit did is seen; None where no page shows it.

    Args:
        edit: the Edit as it was applied.
        plan: the open visit as it is now; None for none.
    """
    if any(change.table == "visits" and (change.before is None or change.after is None) for change in edit.changes):
        return Place("home", Subject("visits", edit.visit_id) if edit.visit_id else None)
    for table, (page, field) in _PAGES.items():
        if found := [change for change in edit.changes if change.table == table]:
            return _seen(_best(found, plan), page, field, plan)
    return None


def place_of_row(subject: Subject, plan: VisitPlan | None) -> Place | None:
    """Return where a row is seen; None where no page shows it.

    Args:
        subject: the row.
        plan: the open visit; None for none.
    """
    page, field = _PAGES.get(subject.table, ("", ""))
    return _seen(Change(subject.table, subject.id, None, {}), page, field, plan) if page else None


def _best(changes: Iterable[Change], plan: VisitPlan | None) -> Change:
    """Return the Change to go to, of those whose rows are there afterwards: that which made a row, or moved it most.

    The others are those that made room. Of events that were moved together the first that people attend is meant.
    """
    found = list(changes)
    there = [change for change in found if change.after is not None]
    if there and all(change.table == "events" and change.before is not None for change in there):
        return min(there, key=lambda change: _when(change, plan))
    return max(reversed(there), key=_weight) if there else found[0]


def _when(change: Change, plan: VisitPlan | None) -> tuple[bool, datetime]:
    """Return when the event of a Change begins; items of the staff come last."""
    event = plan.events.get(change.id) if plan else None
    starts = (change.after or {}).get("starts") or (event.starts if event else _NEVER)
    return event is None or event.kind is EventKind.STAFF, starts


def _weight(change: Change) -> float:
    """Return by how many places a Change moves a row in its order; more than any for one that makes it."""
    if change.before is None:
        return math.inf
    field = "number" if change.table == "mous" else "position"
    was, becomes = change.before.get(field), (change.after or {}).get(field)
    return abs(becomes - was) if isinstance(was, int) and isinstance(becomes, int) else 0


def _seen(change: Change, page: str, field: str, plan: VisitPlan | None) -> Place:
    there = Subject(change.table, change.id) if change.after is not None else None
    if change.table in _UNSELECTED:
        return Place(page)
    subject = _owner(change, field, plan) if field else there
    if subject and subject.table == "persons" and (member := _member(subject.id, plan)):
        return Place("delegation", Subject("members", member))
    return Place(page, subject)


def _owner(change: Change, field: str, plan: VisitPlan | None) -> Subject | None:
    values = {**(change.before or {}), **(change.after or {})}
    owner = values.get(field) or (_held(change, field, plan) if plan else None)
    if field == "party_id":
        party = plan.mou_parties.get(owner or "") if plan else None
        return Subject("mous", party.mou_id) if party else None
    return Subject(_OWNERS[field], owner) if owner else None


def _held(change: Change, field: str, plan: VisitPlan) -> str | None:
    row = plan.table(change.table).get(change.id)
    return row.values().get(field) if row else None


def _member(person_id: str, plan: VisitPlan | None) -> str | None:
    members = plan.members.values() if plan else ()
    return next((member.id for member in members if member.person_id == person_id), None)
