"""Edits of signings: what a ceremony of signing has besides its event."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import alter, make, new
from delegation_planner.model.ceremonies import Signing
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan


def add_signing(plan: VisitPlan, event_id: Id) -> Edit:
    """Let memoranda be signed at an event; nothing where they are already."""
    return Edit(f"Sign at {plan.events[event_id].title}", new_signing(plan, event_id), plan.visit.id)


def change_signing(plan: VisitPlan, signing_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a signing, such as how many memoranda were announced."""
    signing = plan.signings[signing_id]
    return change_row(signing, plan.events[signing.event_id].title, plan.visit.id, fields)


def new_signing(plan: VisitPlan, event_id: Id) -> tuple[Change, ...]:
    """Return the Change that makes the signing of an event; none where it has one."""
    if event_id in plan.signing_by_event:
        return ()
    return (make(new(Signing, visit_id=plan.visit.id, event_id=event_id)),)


def detached(plan: VisitPlan, event_id: Id) -> tuple[Change, ...]:
    """Return the Changes that leave the memoranda of an event without a ceremony."""
    signing = plan.signing_by_event.get(event_id)
    mous = plan.mous_by_signing.get(signing.id, ()) if signing else ()
    return tuple(change for mou in mous for change in alter(mou, signing_id=None))
