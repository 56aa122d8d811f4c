"""Edits of whole visits."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import make, new, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Side, VisitStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.schema import VISIT_TABLES
from delegation_planner.model.visits import Delegation, Visit

_CODE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Country:
    """A country that sends or receives a delegation.

    Attributes:
        code: ISO 3166-1 alpha-2; empty where it is not known.
        name: its English name, as “Kazakhstan” in “Delegation of Kazakhstan”; empty where it is not known.
    """

    code: str = ""
    name: str = ""


def new_visit(
    title: str,
    guest: Country,
    starts: date,
    ends: date,
    *,
    zone: str,
    host: Country,
    city: str = "",
    desk: str = "",
    taken_codes: Collection[str] = (),
) -> Edit:
    """Start a visit, with a delegation of the guests and one of the hosts.

    Args:
        title: its title.
        guest: where the guests come from.
        starts: its first day.
        ends: its last day.
        zone: the IANA zone in which its times are printed.
        host: who receives them.
        city: where it takes place.
        desk: the office that plans it.
        taken_codes: the codes of the other visits.

    Raises:
        Refused: a value does not fit its field.
    """
    fields = {"title": title, "starts": starts, "ends": ends, "zone": zone, "city": city, "desk": desk}
    visit = new(Visit, code=code_of(title, taken_codes), **fields)
    sides = ((Side.GUEST, guest, "Guest delegation"), (Side.HOST, host, "Host delegation"))
    rows = (_delegation(visit, place, *side) for place, side in enumerate(sides, 1))
    return Edit(f"Start {visit.title}", (make(visit), *(make(row) for row in rows)), visit.id)


def change_visit(visit: Visit, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a visit."""
    return change_row(visit, visit.title, visit.id, fields)


def set_status(visit: Visit, status: VisitStatus) -> Edit:
    """Move a visit to another status, through every status between."""
    return change_visit(visit, status=status)


def delete_visit(plan: VisitPlan) -> Edit:
    """Delete a visit with all its rows, the record of what was handed out too; the registers stay."""
    changes = tuple(remove(row) for row in (*rows_of(plan), plan.visit))
    return Edit(f"Delete {plan.visit.title}", changes, plan.visit.id)


def rows_of(plan: VisitPlan) -> Iterator[Row]:
    """Yield all rows of a visit but its own, those that refer to others first."""
    for table in reversed(VISIT_TABLES):
        yield from plan.table(table).values()


def code_of(title: str, taken: Collection[str] = ()) -> str:
    """Return a code for a visit, from its title; with a number where that one is taken: `nurbek-2026-2`."""
    letters = unicodedata.normalize("NFKD", title[:1000].casefold()).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_CODE_LENGTH].strip("-") or "visit"
    code, number = stem, 1
    while code in taken:
        number += 1
        code = f"{stem[: _CODE_LENGTH - len(str(number)) - 1].rstrip('-')}-{number}"
    return code


def _delegation(visit: Visit, place: int, side: Side, country: Country, otherwise: str) -> Delegation:
    name = f"Delegation of {country.name}" if country.name else otherwise
    return new(Delegation, visit_id=visit.id, side=side, position=place, country=country.code, name=name)
