"""What dropping a member, or a key that moves it, means: an Edit, and what is said of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from delegation_planner.edits.precedence import append_member, insert_member, members_of, place_behind
from delegation_planner.gui.pages.delegation.rows import Row
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan


def _tr(text: str) -> str:
    return QCoreApplication.translate("DelegationMoves", text)


def dropped(plan: VisitPlan, rows: Sequence[Row], member_id: Id, gap: int) -> Edit:
    """Return the Edit of a member who is dropped before a row."""
    above = _above(rows, member_id, gap)
    if above.is_head and above.folded:
        return append_member(plan, member_id, above.group_id)
    return insert_member(plan, member_id, above.group_id, None if above.is_head else above.id)


def place_at(plan: VisitPlan, rows: Sequence[Row], member_id: Id, gap: int) -> int:
    """Return the place in the order of precedence that a member gets who is dropped before a row."""
    above = _above(rows, member_id, gap)
    delegation_id = plan.members[member_id].delegation_id
    after: Id | None = above.id
    if above.is_head:
        there = [row.id for row in members_of(plan, delegation_id, above.group_id) if row.id != member_id]
        after = there[-1] if there and above.folded else None
    return place_behind(plan, delegation_id, above.group_id, after, without=member_id)


def moved_words(before: VisitPlan, after: VisitPlan, member_id: Id) -> str:
    """Return what is said of a member who was moved: “Moved to Rectors”, “Moved to place 9”."""
    member = after.members[member_id]
    if member.group_id != before.members[member_id].group_id:
        group = after.groups[member.group_id].name if member.group_id else _tr("no group")
        return _tr("Moved to {group}").format(group=group)
    return _tr("Moved to place {n}").format(n=member.position)


def _above(rows: Sequence[Row], member_id: Id, gap: int) -> Row:
    """Return the row behind which a member comes, the member's own row not counted."""
    return next(row for row in reversed(rows[:gap]) if row.id != member_id)
