import shutil
from datetime import date
from pathlib import Path

import tzdata
from planmaking import NOW, event, plan_of, visit

from delegation_planner.clock import Clock, clock_at
from delegation_planner.desk.checking import case_of, doubts_of, level_of, readiness_of
from delegation_planner.edits.settings import set_setting
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import ZoneDoubt
from delegation_planner.rules.checks.catalogue import CHECKS, Check
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.house import House
from delegation_planner.store.store import Store

ZONES = Path(tzdata.__file__).parent / "zoneinfo"


def test_the_day_is_that_of_the_visit(store: Store) -> None:
    of = visit(zone="Pacific/Auckland")
    case = case_of(plan_of(of), store.registers(), Clock(NOW))
    assert case.today == date(2026, 1, 28)
    late = case_of(plan_of(of), store.registers(), clock_at("2026-01-28T14:40+00:00"))
    assert late.today == date(2026, 1, 29)


def test_the_house_is_what_was_set(store: Store) -> None:
    store.apply(set_setting(store.registers(), "level.C01", "off", default="block", name="the level of C01"))
    store.apply(set_setting(store.registers(), "travel.boarding", "9", default="5", name="the boarding time"))
    house = case_of(plan_of(visit()), store.registers(), Clock(NOW)).house
    assert (house.level("C01"), house.level("C02"), house.number("travel.boarding")) == (CheckLevel.OFF, None, 9)


def test_a_zone_of_which_the_computer_tells_another_time_is_doubted(tmp_path: Path) -> None:
    of = visit(zone="Asia/Karachi")
    meeting = event(of, "Meeting", "09:00", "10:00", zone="Asia/Almaty")
    (tmp_path / "Asia").mkdir()
    # As data from before 2024 has it: six hours.
    shutil.copy(ZONES / "Asia" / "Omsk", tmp_path / "Asia" / "Almaty")
    shutil.copy(ZONES / "Asia" / "Karachi", tmp_path / "Asia" / "Karachi")
    assert doubts_of(plan_of(of, meeting), (tmp_path,)) == (ZoneDoubt("Asia/Almaty", 60),)
    assert doubts_of(plan_of(of), (tmp_path,)) == ()
    assert doubts_of(plan_of(of, meeting), ()) == ()


def test_data_that_can_t_be_read_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "Asia").mkdir()
    (tmp_path / "Asia" / "Karachi").write_text("no zone")
    assert doubts_of(plan_of(visit()), (tmp_path,)) == ()


def _check(code: str, level: CheckLevel) -> Check:
    return Check(code, level, lambda _: ())


def test_readiness_counts_checks_once_and_findings_each() -> None:
    checks = [_check(code, CheckLevel.WARN) for code in ("C01", "C02", "C03", "C04", "D01")]
    must, should, info = (CheckLevel.BLOCK, CheckLevel.WARN, CheckLevel.INFO)
    found = [
        *(Finding("C01", level, ()) for level in (must, must, should)),
        Finding("C02", should, ()),
        Finding("C03", info, ()),
        Finding("C04", must, (), reason="Agreed"),
    ]
    readiness = readiness_of(found, House({"level.D01": "off"}), checks)
    assert (readiness.must, readiness.should) == (2, 2)
    assert (readiness.failed, readiness.warned, readiness.passed, readiness.of) == (1, 1, 2, 4)
    assert readiness_of([], House()).passed == len(CHECKS)


def test_the_level_of_a_check_is_what_was_set_else_its_own() -> None:
    check = _check("C01", CheckLevel.BLOCK)
    assert level_of(check, House()) is CheckLevel.BLOCK
    assert level_of(check, House({"level.C01": "info"})) is CheckLevel.INFO
    assert level_of(check, House({"level.C01": "loud"})) is CheckLevel.BLOCK
