"""Edits of what an event is, with the rows that belong to its kind."""

from delegation_planner.edits.rows import alter, remove_all
from delegation_planner.edits.signings import detached, new_signing
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan


def change_kind(plan: VisitPlan, event_id: Id, kind: EventKind) -> Edit:
    """Make an event another kind of event.

    A signing gets its row. One that is a signing no more leaves its memoranda without a ceremony, and the label says
    so; one that is an inauguration no more leaves its centre in the register. Steps stay.
    """
    title, changes = plan.events[event_id].title, kind_changes(plan, event_id, kind)
    left = sum(change.table == "mous" for change in changes)
    what = f"the kind of {title} to {kind.value}"
    mous = f"{left} MoU" if left == 1 else f"{left} MoUs"
    label = f"Set {what} and leave {mous} without a ceremony" if left else f"Set {what}"
    return Edit(label, changes, plan.visit.id)


def kind_changes(plan: VisitPlan, event_id: Id, kind: EventKind) -> tuple[Change, ...]:
    """Return the Changes that make an event another kind of event; none where it is of that kind."""
    event = plan.events[event_id]
    if event.kind is kind:
        return ()
    signing, opening = plan.signing_by_event.get(event_id), plan.inauguration_by_event.get(event_id)
    gone = [row for row, of in ((signing, EventKind.SIGNING), (opening, EventKind.INAUGURATION)) if row and of != kind]
    left = detached(plan, event_id) if signing in gone else ()
    made = new_signing(plan, event_id) if kind is EventKind.SIGNING else ()
    return (*left, *remove_all(plan, gone), *alter(event, kind=kind), *made)
