"""The lanes of a day: one for each group of the guests, and in which of them an event lies."""

from collections.abc import Iterator, Mapping, Sequence

from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan


def lanes_of(plan: VisitPlan, event_id: Id, lanes: Mapping[Id, int]) -> list[int]:
    """Return the lanes of an event: of the groups that attend, and of the groups of single members who do.

    Args:
        plan: the visit.
        event_id: the event.
        lanes: the number of each group's lane.
    """
    found = set()
    for row in plan.attendances_by_event.get(event_id, ()):
        group_id = plan.members[row.member_id].group_id if row.member_id else row.group_id
        if group_id and group_id in lanes:
            found.add(lanes[group_id])
    return sorted(found)


def runs(lanes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last lane of each run of lanes that lie beside each other.

    Args:
        lanes: the lanes, in order.
    """
    for place, lane in enumerate(lanes):
        if place == 0 or lanes[place - 1] != lane - 1:
            first = lane
        if place == len(lanes) - 1 or lanes[place + 1] != lane + 1:
            yield first, lane
