"""What is done on the timeline becomes Edits."""

from collections.abc import Sequence
from datetime import timedelta

from delegation_planner.edits.events import remove_event
from delegation_planner.edits.new_events import DEFAULT_MINUTES, new_event
from delegation_planner.edits.placing import Placement, copy_events, place_in_time
from delegation_planner.gui.pages.programme.timeline.board import Board, Gap, moment
from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Held
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind


def edit_of(board: Board, drag: Drag) -> Edit:
    """Return what a drag comes to: items at other times, with other groups, or copies of them; all in one step."""
    placements = [_placement(board, held, drag.lanes_by) for held in drag.held]
    return (copy_events if drag.copies else place_in_time)(board.plan, placements)


def drawn_item(board: Board, title: str, span: tuple[int, int], lanes: Sequence[int]) -> Edit:
    """Return the Edit that adds an item where it was drawn.

    Args:
        board: the day.
        title: its title.
        span: when it begins and ends, in minutes from midnight.
        lanes: its lanes; the lane after all others is that of the staff.
    """
    starts, ends = (moment(board.day, minute) for minute in span)
    if lanes[0] >= len(board.lanes):
        return new_event(board.plan, title, starts, ends, kind=EventKind.STAFF, group_ids=())
    groups = board.group_ids
    return new_event(board.plan, title, starts, ends, group_ids=[groups[lane] for lane in lanes if lane < len(groups)])


def leg_in(gap: Gap, board: Board) -> Edit:
    """Return the Edit that adds a leg that is missing: it begins when the item before it ends."""
    plan, leg = board.plan, gap.leg
    before = plan.events[leg.after_id]
    starts = moment(board.day, gap.starts)
    minutes = leg.minutes if leg.minutes is not None else min(DEFAULT_MINUTES, max(5, gap.ends - gap.starts))
    start, end = (
        plan.venues[each].short_name or plan.venues[each].name for each in (leg.from_venue_id, leg.to_venue_id)
    )
    return new_event(
        plan,
        f"{start} → {end}",
        starts,
        starts + timedelta(minutes=minutes),
        group_ids=leg.group_ids,
        kind=EventKind.TRANSFER,
        venue_id=leg.from_venue_id,
        to_venue_id=leg.to_venue_id,
        public=before.public,
    )


def removal(board: Board, event_ids: Sequence[Id]) -> Edit:
    """Return the Edit that removes items, in one step."""
    edits = [remove_event(board.plan, each) for each in event_ids]
    if len(edits) == 1:
        return edits[0]
    changes = tuple(change for edit in edits for change in edit.changes)
    return Edit(f"Remove {len(edits)} items", changes, board.plan.visit.id)


def _placement(board: Board, held: Held, lanes_by: int) -> Placement:
    item = held.item
    groups = _groups(board, held, lanes_by) if lanes_by and held.movable else None
    return Placement(item.event_id, held.starts - item.starts, held.ends - item.ends, groups)


def _groups(board: Board, held: Held, lanes_by: int) -> tuple[Id, ...]:
    """Return the groups that attend an item in its new lanes; single members in other lanes go on attending."""
    ids = board.group_ids
    there = {group.id for group in board.plan.groups_at(held.item.event_id)}
    stay = {each for lane, each in enumerate(ids) if each in there and lane not in held.movable}
    come = {ids[lane + lanes_by] for lane in held.movable}
    return tuple(each for each in ids if each in stay | come)
