"""Taking a visit in from a file, and giving it out as one."""

from dataclasses import dataclass
from pathlib import Path

from delegation_planner.desk.finding import find_visit
from delegation_planner.edits.issues import newest_version
from delegation_planner.errors import Usage
from delegation_planner.exchange import portable
from delegation_planner.exchange.differences import Difference, describe
from delegation_planner.exchange.incoming import as_edits
from delegation_planner.exchange.portable import PortableVisit
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.edit import Edit, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.schema import TABLES
from delegation_planner.store.backups import Occasion
from delegation_planner.store.store import Store

LARGEST = 8 * 1024 * 1024
"""The largest portable file that is read, in bytes."""


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
            return portable.read(file.read(LARGEST + 1))
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
        if store.history():
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
    return portable.write(plan, store.edits_since(plan, version) if version else ())


def _current(visit: PortableVisit, store: Store) -> Rows:
    named = {table: set(rows) for table, rows in visit.rows.items()}
    if any(each.id == visit.visit.id for each in store.visits()):
        plan = store.load(visit.visit.id)
        named = {table: named[table] | set(plan.table(table)) for table in TABLES}
    return store.rows(named)
