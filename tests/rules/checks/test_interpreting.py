from datetime import date

import pytest

from delegation_planner.model.people import Person
from tests.rules.checks.staging import Stage, told


def _working(stage: Stage, who: Person, starts: str, ends: str, kind: str = "meeting") -> None:
    stage.attend(stage.event(f"{kind} {starts}", starts, ends, kind=kind), who, "interpreter")


@pytest.mark.parametrize(("again", "found"), [("12:59", 1), ("13:00", 0)])
def test_no_time_to_eat(again: str, found: int) -> None:
    stage = Stage()
    who = stage.add(Person, position="Interpreter 1")
    _working(stage, who, "11:00", "12:30", "visit")
    _working(stage, who, again, "14:20", "meal")
    facts = {"day": date(2026, 2, 2), "minutes": 29, "needed": 30, "who": "Interpreter 1"}
    assert [told(each) for each in stage.find("M04")] == [("M04", "warn", "meal", facts)] * found
    assert [each.of("persons") for each in stage.find("M04")] == [(who.id,)] * found


@pytest.mark.parametrize(
    ("starts", "ends"), [("12:00", "14:30"), ("11:30", "14:00"), ("08:00", "12:00"), ("14:30", "18:00")]
)
def test_half_an_hour_at_either_end_is_enough(starts: str, ends: str) -> None:
    stage = Stage()
    _working(stage, stage.add(Person, position="Interpreter 1"), starts, ends, "visit")
    assert stage.find("M04") == ()


def test_rest_prayer_and_staff_items_are_no_work() -> None:
    stage = Stage()
    who = stage.add(Person, position="Interpreter 1")
    _working(stage, who, "11:00", "12:30", "visit")
    for kind in ("rest", "prayer", "staff"):
        _working(stage, who, "12:30", "13:00", kind)
    _working(stage, who, "13:00", "15:00", "visit")
    assert stage.find("M04") == ()
    _working(stage, who, "12:30", "12:40", "meal")
    (found,) = stage.find("M04")
    assert found.facts["minutes"] == 20


@pytest.mark.parametrize(
    ("kind", "ends", "found"),
    [
        ("meeting", "10:00", 0),
        ("meeting", "10:01", 1),
        ("call", "10:01", 1),
        ("press", "10:01", 1),
        ("visit", "11:00", 0),
        ("signing", "11:00", 0),
    ],
)
def test_alone_for_long(kind: str, ends: str, found: int) -> None:
    stage = Stage()
    _working(stage, stage.add(Person, position="Interpreter 1"), "09:00", ends, kind)
    facts = {"minutes": 61, "longest": 60, "who": "Interpreter 1"}
    assert [told(each) for each in stage.find("M04")] == [("M04", "warn", "alone", facts)] * found
    assert len(stage.find("M04", interpreting__alone="61")) == 0


def test_two_take_turns() -> None:
    stage = Stage()
    talk = stage.event("Talk", "09:00", "11:00")
    for number in (1, 2):
        stage.attend(talk, stage.add(Person, position=f"Interpreter {number}"), "interpreter")
    assert stage.find("M04") == ()
