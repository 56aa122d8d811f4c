"""The checks of the programme on the samples, in any order of rows, and on bad input."""

import random
from dataclasses import fields, replace
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation_planner import data
from delegation_planner.exchange.portable import plan_of, read
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.planning import Override
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.engine import blocks, find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixing import safe_fixes
from tests.rules.checks.staging import TODAY, Stage

CODES = ["C01", "C02", "C03", "C04", "T01", "T02", "T03", "T04", "M01", "M02", "M03", "M04", "M05", "M06", "Z02", "Z03"]
PROGRAMME = [check for check in CHECKS if check.code in CODES]


def _plan(name: str) -> VisitPlan:
    return plan_of(read(data.path("samples", name).read_bytes()).rows)


def _told(plan: VisitPlan) -> list[tuple[str, str, str, list[str]]]:
    titles = {row.id: row.title for row in plan.events.values()}
    return [
        (found.code, found.level.value, found.kind, [titles[each] for each in found.events])
        for found in find_all(Case(plan, TODAY), PROGRAMME)
    ]


def test_every_check_is_in_the_catalogue() -> None:
    assert [check.code for check in PROGRAMME] == CODES


def test_the_sample() -> None:
    plan = _plan("nurbek-visit.json")
    morning = ["Welcome by the Federal Minister", "Bilateral meeting", "Ministers’ private talk"]
    noon = ["MoU signing ceremony", "Joint press statement"]
    rides = ["MoFE&PT → IIUI", "Inauguration: Akhmet Yassawi Center", "IIUI → NUST"]
    assert _told(plan) == [
        ("M05", "warn", "break", [*morning, *noon]),
        ("M04", "warn", "meal", ["Lunch and prayer", *noon, *rides]),
        ("T01", "warn", "planned", ["NUST → QAU"]),
    ]
    (_, _, ride) = find_all(Case(plan, TODAY), PROGRAMME)
    assert (ride.facts["planned"], ride.facts["needed"]) == (30, 35)
    first = safe_fixes(Case(plan, TODAY), ride)[0].edit(plan)
    assert first.label == "Start NUST → QAU at 15:20"


def test_the_first_draft() -> None:
    qau, nust, iiui = (f"Inauguration: {name} Center" for name in ("Al-Farabi", "Satbayev", "Akhmet Yassawi"))
    plan = _plan("nurbek-first-draft.json")
    assert _told(plan) == [
        ("T01", "block", "gap", [qau, nust]),
        ("T01", "block", "gap", [nust, iiui]),
        ("T02", "warn", "gap", ["MoU signing ceremony", qau]),
        ("M01", "warn", "dhuhr", [qau]),
        ("M05", "warn", "break", [qau, nust, iiui]),
    ]
    found = find_all(Case(plan, TODAY), PROGRAMME)
    assert [each.facts["gap"] for each in found[:2]] == [3, 3]
    assert [f"{each.facts['at']:%H:%M}" for each in found if each.code == "M01"] == ["12:21"]


@pytest.mark.parametrize("name", ["nurbek-visit.json", "nurbek-first-draft.json"])
def test_the_order_of_rows_makes_no_difference(name: str) -> None:
    plan = _plan(name)
    expected = find_all(Case(plan, TODAY), PROGRAMME)
    for seed in range(5):
        assert find_all(Case(_shuffled(plan, random.Random(seed)), TODAY), PROGRAMME) == expected


def _shuffled(plan: VisitPlan, order: random.Random) -> VisitPlan:
    tables = {}
    for table in (each.name for each in fields(plan) if each.name != "visit"):
        rows = list(plan.table(table).items())
        order.shuffle(rows)
        tables[table] = dict(rows)
    return replace(plan, **tables)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_a_busy_day_in_any_order(order: random.Random) -> None:
    plan = _busy().plan
    expected = find_all(Case(plan, TODAY), PROGRAMME)
    assert {each.code for each in expected} >= {"C01", "C02", "C03", "C04", "T01", "T02", "M01", "M05"}
    assert find_all(Case(_shuffled(plan, order), TODAY), PROGRAMME) == expected


def _busy() -> Stage:
    """Return a day on which much is wrong."""
    stage = Stage()
    here, hall = stage.place("Ministry", "Hall", Hall=2)
    there, third = stage.place("Campus")[0], stage.place("Hotel")[0]
    stage.way(here, there, 25)
    groups = [stage.group("Head", 3, head=True), stage.group("Rectors", 3), stage.group("Experts", 3)]
    single = [stage.member(f"Official {number}", groups[number % 3]) for number in range(4)]
    inside = {"venue_id": here.id, "room_id": hall.id}
    stage.event("A", "09:00", "10:30", *groups, **inside)
    stage.event("B", "10:00", "11:30", groups[1], groups[0], single[2], **inside)
    stage.event("C", "10:10", "10:20", *single)
    stage.event("D", "11:40", "15:00", *groups[::-1], venue_id=there.id)
    stage.event("E", "15:10", "16:00", *groups, venue_id=third.id)
    return stage


def test_what_the_office_sets_off_or_raises() -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("A", "10:00", "11:00", group)
    stage.event("B", "10:30", "11:30", group)
    assert [each.level for each in stage.find("C01", "C02")] == [CheckLevel.WARN]
    assert stage.find("C02", **{"level.C02": "off"}) == ()
    (found,) = stage.find("C02", **{"level.C02": "block"})
    assert blocks(found)


def test_an_override_holds_for_the_same_facts() -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("A", "10:00", "11:00", group)
    stage.event("B", "10:30", "11:30", group, external=True)
    (found,) = stage.find("C02")
    rows = tuple(ref.id for ref in found.refs)
    stage.add(Override, code="C02", rows=rows, facts=found.written, reason="Half of them each")
    assert [each.reason for each in stage.find("C02")] == ["Half of them each"]
    stage.group("Rectors again")
    stage.member("Rector, university 9", group)
    assert [each.reason for each in stage.find("C02")] == [""]  # more people than were spoken of


# --- bad input ---------------------------------------------------------------------------------------------------


def _all(stage: Stage) -> list[tuple[str, str]]:
    return [(found.code, found.kind) for found in stage.find(*CODES)]


def test_an_empty_visit() -> None:
    stage = Stage()
    assert _all(stage) == []
    stage.group("Rectors")
    assert _all(stage) == []


def test_items_of_no_length() -> None:
    stage = Stage()
    house, hall = stage.place("Ministry", "Hall")
    group = stage.group("Rectors", head=True)
    for number in range(5):
        stage.event(f"{number}", "10:00", "10:00", group, venue_id=house.id, room_id=hall.id)
    assert _all(stage) == []


def test_a_clock_change_inside_an_item() -> None:
    stage = Stage(starts=date(2026, 3, 29), ends=date(2026, 3, 29), zone="Europe/London", city="London")
    stage.rows.remove(stage.hosts)
    stage.add(type(stage.hosts), name="Hosts", country="GB", side="host", position=2)
    group = stage.group("Rectors", head=True)
    stage.event("Night drive", "00:30", "02:30", group, day=date(2026, 3, 29))  # one hour
    stage.event("Call", "02:15", "02:45", group, day=date(2026, 3, 29))
    (found,) = stage.find("C01")
    assert (found.facts["minutes"], stage.titles(found)) == (15, ["Call", "Night drive"])
    assert found.fixes[0].edit(stage.plan).label == "End Night drive at 02:15"


def test_an_item_that_begins_when_the_clock_jumps() -> None:
    stage = Stage(starts=date(2026, 3, 29), ends=date(2026, 3, 29), zone="Europe/London", city="London")
    group = stage.group("Rectors")
    stage.event("Never", "01:30", "02:30", group, day=date(2026, 3, 29))  # 01:30 is 02:30: it takes no time
    stage.event("Call", "02:00", "02:45", group, day=date(2026, 3, 29))
    assert stage.find("C01", "C02") == ()


def test_a_flight_between_zones() -> None:
    stage = Stage()
    group = stage.group("Rectors")
    stage.event("Flight", "05:00", "08:00", group, kind="arrival", zone="Asia/Dubai", ends_zone="Asia/Karachi")
    stage.event("Breakfast", "07:30", "08:30", group, kind="meal")
    (found,) = stage.find("C02")
    assert (found.facts["minutes"], found.fixes[0].edit(stage.plan).changes[0].after) == (
        30,
        {"ends": datetime(2026, 2, 2, 7, 30)},
    )


def test_a_day_with_a_hundred_items() -> None:
    stage = Stage()
    group = stage.group("Rectors", 3)
    for number in range(100):
        stage.event(f"{number}", "10:00", "11:00", group)
    assert len(stage.find("C02")) == 100 * 99 // 2


def test_an_item_of_many_days() -> None:
    stage = Stage()
    stage.event("Exhibition", "10:00", "18:00+400", stage.group("Rectors", head=True), kind="visit")
    found: list[Finding] = list(stage.find(*CODES))
    assert {each.code for each in found} == {"M01", "M05", "Z03"}
