"""Edits of the times of prayers as the mosque of the place has printed them."""

from datetime import date, time

from delegation_planner.edits.rows import alter, make, new, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Prayer
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import PrayerTime


def set_prayer_time(plan: VisitPlan, day: date, prayer: Prayer, at: time | None) -> Edit:
    """Set when a prayer is held on a day, as it was printed; None for what is computed.

    Args:
        plan: the visit.
        day: the day.
        prayer: the prayer.
        at: the clock time in the visit's zone.
    """
    rows = (row for row in plan.prayer_times.values() if (row.day, row.prayer) == (day, prayer))
    held = sorted(rows, key=lambda row: row.id)
    name = f"{prayer.value.capitalize()} of {day.day} {day:%B}"
    if at is None:
        return Edit(f"Compute {name}", tuple(map(remove, held)), plan.visit.id)
    made = make(new(PrayerTime, visit_id=plan.visit.id, day=day, prayer=prayer, at=at))
    changes = alter(held[0], at=at) if held else (made,)
    return Edit(f"Set {name} to {at:%H:%M}", (*changes, *map(remove, held[1:])), plan.visit.id)
