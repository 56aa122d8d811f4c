import pytest

from delegation_planner.clock import use_bundled_zones
from delegation_planner.model.kinds import EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from tests.calendars.plans import (
    COMMITTEE_ROOM,
    HEADS,
    MINISTER,
    MINISTRY,
    RECTORS,
    attends,
    event,
    plan,
    to_be_confirmed,
)


@pytest.fixture(autouse=True, scope="session")
def bundled_zones() -> None:
    use_bundled_zones()


@pytest.fixture
def visit() -> VisitPlan:
    return plan(
        event(
            104,
            "2026-02-03T10:00",
            "2026-02-03T12:30",
            title="Flight",
            kind=EventKind.DEPARTURE,
            ends_zone="Asia/Almaty",
        ),
        event(103, "2026-02-02T17:15", "2026-02-02T18:40", title="Rest", kind=EventKind.REST, public=False),
        event(102, "2026-02-02T10:20", "2026-02-02T11:00", title="Rectors’ round table; HEC, universities", sequence=3),
        event(101, "2026-02-02T08:10", "2026-02-02T08:30", title="Vehicle check", kind=EventKind.STAFF),
        event(100, note="Chair", staff_note="secret", venue_id=MINISTRY, room_id=COMMITTEE_ROOM),
        event(105, "2026-03-30T09:00", "2026-03-30T09:00", title="Follow-up", zone="Europe/London"),
        event(106, "2026-02-02T20:00", "2026-02-02T21:00", title="Dinner", status=EventStatus.TENTATIVE),
        event(107, "2026-02-04T09:00", "2026-02-04T10:00", title="Call", zone="Africa/Casablanca"),
        to_be_confirmed(108),
        attends(201, 100, group_id=HEADS),
        attends(202, 100, group_id=RECTORS),
        attends(203, 102, group_id=RECTORS),
        attends(204, 106, member_id=MINISTER),
        attends(205, 101, group_id=RECTORS),
        attends(206, 108, group_id=RECTORS),
    )
