"""A visit copied for another time: as it is, or its structure alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from delegation_planner.edits.rows import make
from delegation_planner.edits.unnamed import Unnamed, unnamed
from delegation_planner.edits.visits import code_of, rows_of
from delegation_planner.errors import Refused
from delegation_planner.model.checks import checked
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id, new_uid
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import BOOKKEEPING, Row
from delegation_planner.model.schema import defaults, references

_States = Mapping[str, tuple[str, ...]]

_STATES: _States = {
    "visits": ("status",),
    "events": ("status",),
    "members": ("passport", "visa"),
    "mous": ("state",),
    "tasks": ("done",),
}
"""The states that were reached in the visit that is copied, and begin anew in the copy."""
_PERSONAL: _States = {
    **_STATES,
    "members": ("passport", "passport_expires", "visa", "food"),
    "mous": ("state", "expected"),
    "vehicles": ("driver",),
    "rides": ("luggage",),
}
"""What begins anew where other people come."""
_DATES: Mapping[str, tuple[str, ...]] = {
    "visits": ("starts", "ends"),
    "events": ("starts", "ends"),
    "tasks": ("due",),
}
_PEOPLE = frozenset({"persons", "person_names", "appointments", "members", "interpreters", "signatories"})
"""The tables that speak of people."""


def duplicate_visit(plan: VisitPlan, title: str, starts: date, taken_codes: Collection[str] = ()) -> Edit:
    """Copy a visit for another time.

    Dates move by whole days, so that events keep their wall clock. States begin anew: nothing is confirmed or signed in
    the copy, and nothing of it was handed out. Printed prayer times are those of their days, and are not copied to
    others.

    Args:
        plan: the visit.
        title: the copy's title.
        starts: the copy's first day.
        taken_codes: the codes of the other visits.

    Raises:
        Refused: a value does not fit its field.
    """
    by = starts - plan.visit.starts
    left = {"issues", "prayer_times"} if by else {"issues"}
    copying = _Copying(_ids(plan), by, _STATES, frozenset(left))
    return _copied(plan, title, taken_codes, copying, f"Duplicate {plan.visit.title} as {title.strip()}")


def visit_from(plan: VisitPlan, title: str, starts: date, taken_codes: Collection[str] = ()) -> Edit:
    """Make a visit with the structure of another one, for other people.

    It is a copy as `duplicate_visit` makes it, but everybody is to be confirmed: each place is kept by its office or
    position, and where a text names somebody, that stands there too. What was known of people is not copied, nor is
    what was printed, decided or counted for the visit before.

    Args:
        plan: the visit whose structure is used.
        title: the new visit's title.
        starts: its first day.
        taken_codes: the codes of the other visits.

    Raises:
        Refused: a value does not fit its field.
    """
    left = frozenset({"issues", "prayer_times", "overrides"})
    people = unnamed(plan)
    copying = _Copying({**_ids(plan), **people.ids}, starts - plan.visit.starts, _PERSONAL, left, people)
    return _copied(plan, title, taken_codes, copying, f"Make {title.strip()} from {plan.visit.title}")


@dataclass(frozen=True)
class _Copying:
    """How rows are copied.

    Attributes:
        ids: the ids of what is copied, each with that of its copy.
        by: how much later the copy is.
        fresh: the fields that begin anew, by their tables.
        left: the tables that are not copied.
        people: who stands for the people; None where they come along.
    """

    ids: Mapping[Id, Id]
    by: timedelta
    fresh: _States
    left: frozenset[str]
    people: Unnamed | None = None

    def takes(self, row: Row) -> bool:
        """Tell whether a row is copied."""
        values, table = row.values(), _table(row)
        if table != "source_notes":
            return table not in self.left
        of_people = bool(self.people) and values["table_name"] in _PEOPLE
        told = self.people and self.people.speaks_of_people(values["text"])
        return values["table_name"] not in self.left and not of_people and not told

    def copy(self, row: Row, own: Mapping[str, Any]) -> Row:
        """Return the copy of a row.

        Args:
            row: the row.
            own: the fields that are the copy's own.
        """
        table = _table(row)
        values = {name: self._said(value) for name, value in row.values().items() if name not in BOOKKEEPING}
        for field in ("id", "row_id", *references(table)):
            if field in values:
                values[field] = self.ids.get(values[field], values[field])
        if "rows" in values:
            values["rows"] = tuple(self.ids.get(each, each) for each in values["rows"])
        fresh = {field: defaults(table)[field] for field in self.fresh.get(table, ())}
        moved = {field: values[field] + self.by for field in _DATES.get(table, ()) if values[field]}
        uid = {"uid": new_uid()} if "uid" in values else {}
        return checked(table, values | fresh | moved | uid | dict(own))

    def _said(self, value: Any) -> Any:  # noqa: ANN401 - any field
        if self.people and isinstance(value, str) and not isinstance(value, Enum):
            return self.people.without_names(value)
        return value


def _copied(plan: VisitPlan, title: str, taken_codes: Collection[str], copying: _Copying, label: str) -> Edit:
    rows = [row for row in (plan.visit, *reversed([*rows_of(plan)])) if copying.takes(row)]
    own = {"title": title, "code": code_of(title, {*taken_codes, plan.visit.code})}
    try:
        copies = [copying.copy(row, own if row is plan.visit else {}) for row in rows]
    except OverflowError:
        raise Refused("{day} lies beyond the calendar.", day=plan.visit.starts + copying.by) from None
    people = copying.people.rows if copying.people else ()
    return Edit(label, tuple(map(make, (*people, *copies))), copying.ids[plan.visit.id])


def _ids(plan: VisitPlan) -> Mapping[Id, Id]:
    """Return an id for the copy of each row of a visit."""
    return {row.id: new_id() for row in (plan.visit, *rows_of(plan))}


def _table(row: Row) -> str:
    return str(type(row).__tablename__)
