"""Removing rows of the registers within a visit: the notes of sources that the visit has on them go too."""

from delegation_planner.edits.rows import remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan


def with_notes(plan: VisitPlan | None, edit: Edit) -> Edit:
    """Return an Edit that removes rows of the registers, and before them the notes that a visit has on them.

    Args:
        plan: the open visit; None for none.
        edit: what removes the rows.
    """
    gone = {change.id for change in edit.changes if change.after is None}
    notes = [note for note in plan.source_notes.values() if note.row_id in gone] if plan else []
    if not plan or not notes:
        return edit
    return Edit(edit.label, (*map(remove, notes), *edit.changes), plan.visit.id)
