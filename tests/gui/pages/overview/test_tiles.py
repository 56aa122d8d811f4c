from typing import Any

from planmaking import NOW, event, plan_of, row, sample, visit

from delegation_planner.desk.checking import Readiness
from delegation_planner.gui.pages.overview import tiles
from delegation_planner.gui.pages.overview.tiles import Facts, Line
from delegation_planner.model.ceremonies import Inauguration, Mou, Signing
from delegation_planner.model.kinds import CentreStatus, EventKind, MouState, TimeState
from delegation_planner.model.people import Centre, Organisation, OrganisationAlias
from delegation_planner.model.planning import Task

VISIT = visit()
SAMPLE = sample()
DONE = {"done": True}


def mous(declared: int | None, *states: MouState) -> Facts:
    ceremony = event(VISIT, "Signing", "10:00", "11:00", kind=EventKind.SIGNING)
    signing = row(Signing, VISIT, event_id=ceremony.id, declared_count=declared)
    rows = (row(Mou, VISIT, signing_id=signing.id, title="M", state=state) for state in states)
    return tiles.mous(plan_of(VISIT, ceremony, signing, *rows))


def test_memoranda_that_are_printed_or_signed_are_ready() -> None:
    found = mous(4, MouState.DRAFT, MouState.PRINTED, MouState.CLEARED, MouState.SIGNED)
    assert (found.figure, found.rest) == ("2", "of 4")
    assert found.segments == ((1, "ok"), (1, "ok"), (1, "info"), (1, "line2"))
    assert found.foot == "1 signed · 1 printed · 1 cleared · 1 draft"
    assert found.spoken == "2 of 4, 1 signed · 1 printed · 1 cleared · 1 draft"


def test_what_was_declared_stands_beside_what_is_recorded() -> None:
    found = mous(8, MouState.DRAFT, MouState.DRAFT)
    assert (found.figure, found.rest, found.foot) == ("0", "of 8 declared, 2 recorded", "2 drafts")
    assert found.segments == ((1, "line2"),) * 2 + ((1, "line"),) * 6
    assert mous(None, MouState.ANNOUNCED).rest == "of 1"
    assert mous(None) == Facts(foot="No MoUs yet")


def test_a_memorandum_without_a_ceremony_is_not_ready_to_sign() -> None:
    assert tiles.mous(plan_of(VISIT, row(Mou, VISIT, title="M", state=MouState.PRINTED))).foot == "No MoUs yet"


def test_very_many_memoranda_share_one_bar() -> None:
    assert mous(None, *[MouState.DRAFT] * 50, MouState.PRINTED).segments == ((1, "ok"), (50, "line2"))


def centre(number: int, status: CentreStatus = CentreStatus.AGREED, **fields: Any) -> tuple[Any, ...]:
    house = row(Organisation, name=f"University {number}")
    short = row(OrganisationAlias, organisation_id=house.id, text=f"U{number}")
    made = row(Centre, name=f"Centre {number}", organisation_id=house.id, status=status)
    opening = event(VISIT, "Opening", f"{10 + number}:00", f"{10 + number}:30", kind=EventKind.INAUGURATION, **fields)
    return house, short, made, opening, row(Inauguration, VISIT, event_id=opening.id, centre_id=made.id)


def centres(*rows: tuple[Any, ...]) -> tuple[Line, ...]:
    return tiles.centres(plan_of(VISIT, *(each for group in rows for each in group))).lines


def test_centres_stand_in_the_order_of_the_day() -> None:
    assert centres(centre(2), centre(1)) == (Line("Centre 1", "U1", "11:00"), Line("Centre 2", "U2", "12:00"))


def test_one_that_is_only_proposed_is_called_so_and_one_that_is_open_is_not_to_open() -> None:
    found = centres(centre(1, CentreStatus.PROPOSED), centre(2, CentreStatus.INAUGURATED))
    assert found == (Line("Centre 1", "U1, proposed", "11:00"),)


def test_an_open_time_is_said() -> None:
    assert centres(centre(1, time_state=TimeState.TO_BE_CONFIRMED)) == (Line("Centre 1", "U1", "time open"),)


def test_more_than_three_are_counted() -> None:
    assert centres(*map(centre, range(1, 6)))[2] == Line("", "and 3 more", "")
    assert len(centres(*map(centre, range(1, 4)))) == 3
    assert tiles.centres(plan_of(VISIT)) == Facts(foot="No centre to open")


def test_how_many_checks_pass_and_what_the_others_found() -> None:
    bar = ((24, "ok"), (10, "warn"), (3, "danger"))
    parts = (("4 must fix", "danger"), ("12 should fix", "warn"))
    assert tiles.readiness(Readiness(4, 12, 3, 10, 37)) == Facts("24", "of 37 checks pass", bar, parts=parts)
    assert tiles.readiness(Readiness(0, 0, 0, 0, 37)) == Facts(
        "37", "of 37 checks pass", ((37, "ok"),), foot="Nothing to fix"
    )
    assert tiles.readiness(None) == Facts()


def due(*tasks: dict[str, Any]) -> Facts:
    rows = (row(Task, VISIT, title=f"Task {number}", **fields) for number, fields in enumerate(tasks))
    return tiles.open_tasks(plan_of(VISIT, *rows), NOW)


def test_open_tasks_of_all_and_which_are_due_next() -> None:
    today = {"days_before": 5}
    found = due(today, {"due": "2026-01-28", "at": "15:30"}, {"days_before": 4}, {"days_before": 3}, today | DONE)
    assert found == Facts("4", "of 5", parts=(("2 due today", "warn"), ("1 tomorrow", "ink2")))
    assert found.spoken == "4 of 5, 2 due today · 1 tomorrow"


def test_overdue_tasks_stand_first() -> None:
    found = due({"days_before": 14}, {"due": "2026-01-28", "at": "14:00"}, {"days_before": 5}, {"days_before": 4})
    assert found.parts == (("2 overdue", "danger"), ("1 due today", "warn"))


def test_tasks_without_haste() -> None:
    assert due({"days_before": 1}, {}).parts == (("none due today or tomorrow", "ink2"),)
    assert due(DONE) == Facts("0", "of 1", parts=(("all done", "ok"),))
    assert due() == Facts(foot="No tasks yet")
