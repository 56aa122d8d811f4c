"""Where in a plan a character stands that the typeface can't print."""

from collections.abc import Iterator

from delegation_planner.errors import MissingGlyph
from delegation_planner.model.checks import name_of
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES

_NEVER_PRINTED = frozenset({"sources", "source_notes", "issues"})


def located(plan: VisitPlan, error: MissingGlyph) -> MissingGlyph:
    """Return the error with the row and the field that hold the character, as far as they can be told.

    Of several that do, it is the one whose text is that which could not be printed. Its table and its id are among the
    error's data, as `table` and `row`, for whoever can show it.
    """
    found = list(_holding(plan, error.character))
    if not found:
        return error
    text = error.text.strip("…")
    table, row, field, _ = next((each for each in found if each[3] in text or text in each[3]), found[0])
    return MissingGlyph(
        "The typeface has no sign for “{character}” (U+{code:04X}), which stands in the {field} of the {name}. "
        "No paper was made.",
        character=error.character,
        text=error.text,
        code=ord(error.character),
        field=field.replace("_", " "),
        name=name_of(table, row.values()),
        table=table,
        row=row.id,
    )


def _holding(plan: VisitPlan, character: str) -> Iterator[tuple[str, Row, str, str]]:
    """Yield each text of the plan that holds a character: its table, its row, its field and itself."""
    for table in sorted(TABLES.keys() - _NEVER_PRINTED):
        for row in plan.table(table).values():
            for field, value in row.values().items():
                if isinstance(value, str) and character in value:
                    yield table, row, field, value
