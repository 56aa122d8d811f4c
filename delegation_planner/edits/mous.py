"""Edits of memoranda of understanding and of the order in which they are signed."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from delegation_planner.edits.ceremonies import set_mou_state
from delegation_planner.edits.fields import change_row
from delegation_planner.edits.order import closed, inserted, last_place, numbered
from delegation_planner.edits.rows import alter, make, new, remove_all
from delegation_planner.edits.tasks import freed_of_mou
from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MouState, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Step


def add_mou(plan: VisitPlan, signing_id: Id | None, title: str = "", **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add a memorandum as the last of a ceremony, with an open party for the guests and one for the hosts.

    Args:
        plan: the visit.
        signing_id: the ceremony; None where none is planned.
        title: its title; empty for “MoU 3”.
        fields: its other fields.

    Raises:
        Refused: a value does not fit its field.
    """
    number = last_place(plan.mous_by_signing.get(signing_id, ()), "number") + 1
    own = {"signing_id": signing_id, "number": number, "title": title or f"MoU {number}"}
    mou = new(Mou, visit_id=plan.visit.id, **own, **fields)
    parties = (new(MouParty, visit_id=plan.visit.id, mou_id=mou.id, delegation_id=each) for each in _sides(plan))
    return Edit(f"Add MoU {number}", (make(mou), *(make(party) for party in parties)), plan.visit.id)


def change_mou(plan: VisitPlan, mou_id: Id, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Change fields of a memorandum other than its place and its ceremony."""
    mou = plan.mous[mou_id]
    return change_row(mou, f"MoU {mou.number}", plan.visit.id, fields)


def step_mou(plan: VisitPlan, mou_id: Id, by: int) -> Edit:
    """Move a memorandum so many states on or, below 0, back; it stops at the first and the last."""
    states = list(MouState)
    rung = plan.mous[mou_id].state.rung + by
    return set_mou_state(plan, mou_id, states[min(max(rung, 0), len(states) - 1)])


def place_mou(plan: VisitPlan, mou_id: Id, number: int) -> Edit:
    """Give a memorandum another place in the order of signing; the steps in which memoranda are signed follow.

    Args:
        plan: the visit.
        mou_id: the memorandum.
        number: the new place, from 1; beyond the last it is the last.
    """
    mou = plan.mous[mou_id]
    order = inserted(plan.mous_by_signing[mou.signing_id], mou, number)
    places = {each.id: place for place, each in enumerate(order, 1)}
    changes = (*numbered(order, "number"), *_steps_in_order(plan, mou.signing_id, places))
    return Edit(f"Move MoU {mou.number} to place {places[mou_id]}", changes, plan.visit.id)


def set_ceremony(plan: VisitPlan, mou_id: Id, signing_id: Id | None) -> Edit:
    """Let a memorandum be signed at another ceremony, as its last one; its steps in the one before are removed.

    Args:
        plan: the visit.
        mou_id: the memorandum.
        signing_id: the ceremony; None for none.
    """
    mou = plan.mous[mou_id]
    if signing_id == mou.signing_id:
        return Edit(f"Leave MoU {mou.number} where it is", (), plan.visit.id)
    number = last_place(plan.mous_by_signing.get(signing_id, ()), "number") + 1
    where = f"at {plan.events[plan.signings[signing_id].event_id].title}" if signing_id else "without a ceremony"
    left = (*_without_steps(plan, mou_id), *_closed_up(plan, mou))
    changes = (*left, *alter(mou, signing_id=signing_id, number=number))
    return Edit(f"Plan MoU {mou.number} {where}", changes, plan.visit.id)


def remove_mou(plan: VisitPlan, mou_id: Id) -> Edit:
    """Remove a memorandum with its parties, its signatories and its steps; tasks stay, about none."""
    mou = plan.mous[mou_id]
    parties = plan.parties_by_mou.get(mou_id, ())
    signing = (row for party in parties for row in plan.signatories_by_party.get(party.id, ()))
    gone = remove_all(plan, (*signing, *parties, mou))
    freed = (*freed_of_mou(plan, mou_id), *_without_steps(plan, mou_id))
    return Edit(f"Remove MoU {mou.number}", (*freed, *gone, *_closed_up(plan, mou)), plan.visit.id)


def _sides(plan: VisitPlan) -> tuple[Id | None, Id | None]:
    """Return the first guests and the first hosts; None where there are none."""
    rows = plan.delegations_in_order
    first = {side: next((row.id for row in rows if row.side is side), None) for side in (Side.GUEST, Side.HOST)}
    return first[Side.GUEST], first[Side.HOST]


def _closed_up(plan: VisitPlan, mou: Mou) -> Iterator[Change]:
    """Yield what closes the gap that a memorandum leaves, and gives the steps the new numbers."""
    behind = [row for row in plan.mous_by_signing[mou.signing_id] if row.id != mou.id]
    yield from closed(behind, mou.number, "number")
    for row in behind:
        if row.number > mou.number:
            for step in _steps_of(plan, row.id):
                yield from alter(step, title=_renumbered(step.title, row.number, row.number - 1))


def _without_steps(plan: VisitPlan, mou_id: Id) -> Iterator[Change]:
    gone = _steps_of(plan, mou_id)
    yield from remove_all(plan, gone)
    for event_id in dict.fromkeys(step.event_id for step in gone):
        yield from numbered([step for step in plan.steps_by_event[event_id] if step.mou_id != mou_id])


def _steps_of(plan: VisitPlan, mou_id: Id) -> list[Step]:
    return [step for step in plan.steps.values() if step.mou_id == mou_id]


def _steps_in_order(plan: VisitPlan, signing_id: Id | None, places: Mapping[Id, int]) -> Iterator[Change]:
    steps = plan.steps_by_event.get(plan.signings[signing_id].event_id, ()) if signing_id else ()
    for layer in _layers([step for step in steps if step.mou_id in places]):
        order = sorted(layer, key=lambda step: places[step.mou_id or ""])
        for slot, step in zip(layer, order, strict=True):
            mou = plan.mous[step.mou_id or ""]
            title = _renumbered(step.title, mou.number, places[mou.id])
            yield from alter(step, position=slot.position, title=title)


def _layers(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Yield the first step of each memorandum, then the second of each: they change places among themselves."""
    while steps:
        layer = list({step.mou_id: step for step in reversed(steps)}.values())[::-1]
        yield layer
        steps = [step for step in steps if step not in layer]


def _renumbered(title: str, was: int, becomes: int) -> str:
    """Return a step's title with the memorandum's new number where it names the old one."""
    return re.sub(rf"\bMoU {was}\b", f"MoU {becomes}", title)
