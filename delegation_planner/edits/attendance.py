"""Edits of who takes part in an event, and as what."""

from collections.abc import Collection, Iterable
from itertools import chain

from delegation_planner.edits.rows import make, new, remove_all
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance

_DOES = {
    AttendanceRole.ATTENDS: "attends",
    AttendanceRole.CHAIR: "chairs",
    AttendanceRole.SPEAKER: "speaks at",
    AttendanceRole.WITNESS: "witnesses",
    AttendanceRole.INTERPRETER: "interprets",
}
_Part = tuple[str, Id]
"""The field of an attendance that names who takes part, and the id in it."""


def set_groups(plan: VisitPlan, event_id: Id, group_ids: Collection[Id]) -> Edit:
    """Say which groups attend an event."""
    changes = _changes(plan, event_id, AttendanceRole.ATTENDS, [("group_id", each) for each in group_ids], {"group_id"})
    names = [group.short_name or group.name for group in plan.groups_in_order if group.id in group_ids]
    who = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or "no group"
    return Edit(f"Let {who} attend {plan.events[event_id].title}", changes, plan.visit.id)


def set_people(
    plan: VisitPlan,
    event_id: Id,
    role: AttendanceRole,
    *,
    persons: Iterable[Id] = (),
    members: Iterable[Id] = (),
    organisations: Iterable[Id] = (),
) -> Edit:
    """Say who takes part in an event in a role, beside the groups; who had the role and is not named has it no more."""
    parts = chain(
        (("person_id", each) for each in persons),
        (("member_id", each) for each in members),
        (("organisation_id", each) for each in organisations),
    )
    changes = _changes(plan, event_id, role, list(parts), {"person_id", "member_id", "organisation_id"})
    return Edit(f"Change who {_DOES[role]} {plan.events[event_id].title}", changes, plan.visit.id)


def set_interpreters(plan: VisitPlan, event_id: Id, person_ids: Iterable[Id]) -> Edit:
    """Say who interprets at an event."""
    return set_people(plan, event_id, AttendanceRole.INTERPRETER, persons=person_ids)


def attending(plan: VisitPlan, event_id: Id, role: AttendanceRole, parts: Iterable[_Part]) -> tuple[Change, ...]:
    """Return the Changes that let somebody take part in an event."""
    return tuple(
        make(new(Attendance, visit_id=plan.visit.id, event_id=event_id, role=role, **{field: row_id}))
        for field, row_id in dict.fromkeys(parts)
    )


def _changes(
    plan: VisitPlan, event_id: Id, role: AttendanceRole, wanted: Collection[_Part], fields: Collection[str]
) -> tuple[Change, ...]:
    held = {_part(row): row for row in plan.attending(event_id, role) if _part(row)[0] in fields}
    gone = (row for part, row in held.items() if part not in wanted)
    coming = (part for part in wanted if part not in held)
    return (*remove_all(plan, gone), *attending(plan, event_id, role, coming))


def _part(row: Attendance) -> _Part:
    fields = ("group_id", "member_id", "organisation_id", "person_id")
    return next((field, value) for field in fields if (value := row.values()[field]))
