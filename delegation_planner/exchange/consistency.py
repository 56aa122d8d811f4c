"""What the rows of a file must hold together: every reference leads to a row of the same file."""

from collections import Counter

from delegation_planner.errors import Refused
from delegation_planner.exchange.rows import Rows, fields_of
from delegation_planner.model.checks import WORDS, name_of
from delegation_planner.model.ids import Id
from delegation_planner.model.records import SourceNote
from delegation_planner.model.row import Row, VisitRow
from delegation_planner.model.schema import references


def check_rows(rows: Rows, visit_id: Id) -> None:
    """Check all rows of a file.

    Raises:
        Refused: an id or a calendar UID stands twice, or a row refers to what is not in the file.
    """
    _check_unique(rows)
    for table, found in rows.items():
        for row in found.values():
            check_row(table, row, rows, visit_id)


def check_row(table: str, row: Row, rows: Rows, visit_id: Id) -> None:
    """Check that a row belongs to the visit and that what it refers to is there.

    Raises:
        Refused: it doesn't, or it isn't.
    """
    values = row.values()
    if isinstance(row, VisitRow) and row.visit_id != visit_id:
        raise Refused("The {name} belongs to another visit.", name=name_of(table, values))
    for field, target in references(table).items():
        if values[field]:
            _check_there(name_of(table, values), target, values[field], rows)
    if isinstance(row, SourceNote):
        _check_note(row, rows)


def _check_note(note: SourceNote, rows: Rows) -> None:
    name = name_of("source_notes", note.values())
    if note.table_name not in rows:
        raise Refused("The {name} names an unknown table, “{table}”.", name=name, table=note.table_name)
    _check_there(name, note.table_name, note.row_id, rows)
    if unknown := next((field for field in note.fields if field not in fields_of(note.table_name)), None):
        raise Refused("The {name} names an unknown field, “{field}”.", name=name, field=unknown[:80])


def _check_there(name: str, table: str, row_id: Id, rows: Rows) -> None:
    if row_id not in rows[table]:
        raise Refused(
            "The {name} refers to a row that isn't in the file: {target} {id}.",
            name=name,
            target=WORDS[table],
            id=row_id,
        )


def _check_unique(rows: Rows) -> None:
    ids = Counter(row_id for found in rows.values() for row_id in found)
    uids = Counter(row.values()["uid"] for row in rows["events"].values())
    if twice := next((each for each, count in (ids + uids).items() if count > 1), None):
        raise Refused("The file holds the id {id} twice.", id=twice)
