"""Taking a visit in from a file, and giving it out as one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from delegation_planner.desk.finding import find_visit
from delegation_planner.edits.issues import newest_version
from delegation_planner.errors import Usage
from delegation_planner.exchange import portable
from delegation_planner.exchange.differences import Difference, describe
from delegation_planner.exchange.incoming import as_edits
from delegation_planner.exchange.parsing import SIZE
from delegation_planner.exchange.portable import PortableVisit
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.edit import Edit, Fields, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.schema import TABLES, VISIT_TABLES, references
from delegation_planner.store.backups import Occasion
from delegation_planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Incoming:
    """What taking in a file would do.

    Attributes:
        visit: the visit as the file holds it.
        edits: what would be applied; none where there is nothing new.
        differences: the same line by line.
        is_new: whether the database has no such visit yet.
    """

    visit: PortableVisit
    edits: tuple[Edit | PastEdit, ...]
    differences: tuple[Difference, ...]
    is_new: bool


def read_file(path: Path) -> PortableVisit:
    """Return the visit of a portable file.

    Raises:
        Usage: the file can't be read.
        Refused: it is not a portable visit, or at odds with itself.
    """
    try:
        with path.open("rb") as file:
            return portable.read(file.read(SIZE + 1))
    except OSError as error:
        raise Usage("“{path}” can't be read: {reason}.", path=path, reason=error.strerror) from None


def compare(visit: PortableVisit, store: Store | None) -> Incoming:
    """Return what taking in a visit would do; into no store, as if into an empty one.

    Raises:
        Refused: the file can't be reconciled with what is there.
    """
    current: Rows = _current(visit, store) if store else {}
    edits = as_edits(visit, current)
    plain = [each if isinstance(each, Edit) else each.edit for each in edits]
    return Incoming(visit, edits, describe(plain, visit.rows, current), visit.visit.id not in current.get("visits", {}))


def take_in(store: Store, incoming: Incoming) -> None:
    """Apply what taking in a file would do, after a backup of what is there.

    Raises:
        Conflict: the database was changed since the file was compared with it.
        Refused: a row would not be valid.
        DatabaseTrouble: the database can't be written.
    """
    if incoming.edits:
        if not store.is_empty:
            store.back_up(Occasion.IMPORT)
        store.apply(*incoming.edits)


def require_visit(store: Store, visit: PortableVisit, wanted: str) -> None:
    """Check that a file is the visit that is meant.

    Raises:
        Usage: it is another one.
    """
    if find_visit(store, wanted).id != visit.visit.id:
        raise Usage("The file is “{title}”, not “{wanted}”.", title=visit.visit.title, wanted=wanted)


def export(store: Store, visit_id: Id) -> str:
    """Return a visit in the portable format, with what was done since its papers were last handed out."""
    plan = store.load(visit_id)
    version = newest_version(plan)
    history = store.edits_since(plan, version) if version else ()
    return portable.write(_with_referred(store, plan, history), history)


def _with_referred(store: Store, plan: VisitPlan, history: Sequence[PastEdit]) -> VisitPlan:
    """Return a plan with those rows of the registers too that only its history refers to, and what they refer to."""
    changes = [change for past in history for change in past.edit.changes]
    fields = [(change.table, each) for change in changes for each in (change.before, change.after) if each]
    while wanted := _missing(plan, fields):
        found = store.rows(wanted)
        fields = [(table, row.values()) for table, rows in found.items() for row in rows.values()]
        more: dict[str, Any] = {table: {**plan.table(table), **rows} for table, rows in found.items()}
        plan = replace(plan, **more)
    return plan


def _missing(plan: VisitPlan, fields: Iterable[tuple[str, Fields]]) -> dict[str, set[Id]]:
    wanted: dict[str, set[Id]] = defaultdict(set)
    for table, values in fields:
        for field, target in references(table).items():
            if target not in VISIT_TABLES and values.get(field) and values[field] not in plan.table(target):
                wanted[target].add(values[field])
    return wanted


def _current(visit: PortableVisit, store: Store) -> Rows:
    named = {table: set(rows) for table, rows in visit.rows.items()}
    if any(each.id == visit.visit.id for each in store.visits()):
        plan = store.load(visit.visit.id)
        named = {table: named[table] | set(plan.table(table)) for table in TABLES}
    return store.rows(named)
