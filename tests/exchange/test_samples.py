"""The samples hold what is known of the visits, and the planning assumptions beside it."""

from collections import Counter
from collections.abc import Callable
from uuid import UUID

from delegation_planner.exchange.portable import PortableVisit, plan_of
from delegation_planner.model.kinds import (
    CentreStatus,
    MouState,
    TimeState,
    VisitStatus,
)
from delegation_planner.model.schema import TABLES, VISIT_TABLES

Sample = Callable[[str], PortableVisit]
NAMES = ("nurbek-visit.json", "nurbek-first-draft.json", "magsi-meeting-2025.json", "hec-talks-2025.json")


def test_nobody_is_named_but_those_whom_the_reports_name(sample: Sample) -> None:
    persons = [person.values() for name in NAMES for person in sample(name).rows["persons"].values()]
    named = {"Sayasat Nurbek", "Khalid Maqbool Siddiqui", "Nadeem Mahbub", "Khalid Hussain Magsi", ""}
    assert {person["name"] for person in persons} == named
    assert not any(person["telephone"] or person["email"] for person in persons)


def test_the_first_draft(sample: Sample) -> None:
    plan = plan_of(sample("nurbek-first-draft.json").rows)
    assert plan.visit.status is VisitStatus.IDEA
    assert [f"{event.starts:%H:%M}–{event.ends:%H:%M} {event.kind}" for event in plan.programme] == [
        "09:30–10:30 meeting",
        "10:45–11:00 signing",
        "11:45–12:27 inauguration",
        "12:30–13:12 inauguration",
        "13:15–13:57 inauguration",
        "14:30–15:30 meal",
    ]
    assert {mou.state for mou in plan.mous.values()} == {MouState.ANNOUNCED}
    assert Counter(centre.status for centre in plan.centres.values()) == {
        CentreStatus.AGREED: 3,
        CentreStatus.PROPOSED: 1,
    }


def test_the_earlier_meetings(sample: Sample) -> None:
    magsi, hec = (plan_of(sample(name).rows) for name in NAMES[2:])
    for plan in (magsi, hec):
        (event,) = plan.programme
        assert (plan.visit.status, event.time_state) == (VisitStatus.CLOSED, TimeState.TO_BE_CONFIRMED)
        assert len(plan.agenda_by_event[event.id]) == 6
    (mou,) = magsi.mous.values()
    assert (mou.state, mou.expected) == (MouState.ANNOUNCED, "in the coming weeks")
    assert {centre.status for centre in magsi.centres.values()} == {CentreStatus.PROPOSED}
    assert not magsi.inaugurations


def test_shared_rows_are_the_same_in_every_sample(sample: Sample) -> None:
    files = [sample(name).rows for name in NAMES]
    for table in TABLES:
        rows = [row for file in files for row in file[table].items()]
        assert len({row_id for row_id, _ in rows}) == len(rows) or table not in (*VISIT_TABLES, "visits")
        assert all(dict(rows)[row_id] == row for row_id, row in rows)


def test_every_id_is_a_uuid_of_version_7(sample: Sample) -> None:
    ids = {row_id for name in NAMES for rows in sample(name).rows.values() for row_id in rows}
    assert {UUID(row_id).version for row_id in ids} == {7}
