"""D01–D04: who comes, with passport, visa, food and name."""

from datetime import date

import pytest
from sides import DEPARTURE, MEAL, STAFF, TODAY, Sides, told

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import refs


@pytest.fixture
def sides() -> Sides:
    return Sides()


# --- D01 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declared", "named", "unnamed", "kind"),
    [(3, 1, 0, "list"), (3, 1, 2, "names"), (3, 3, 0, None), (3, 3, 1, "more"), (2, 3, 0, "more"), (None, 1, 1, None)],
)
def test_members_declared_listed_and_named(
    sides: Sides, declared: int | None, named: int, unnamed: int, kind: str | None
) -> None:
    guests = sides.change(sides.guests, declared_size=declared)
    for number in range(named + unnamed):
        sides.member(guests, name=f"Name {number}" if number < named else "")
    listed = named + unnamed
    facts = {"delegation": "Guests", "declared": declared, "listed": listed, "named": named, "unnamed": unnamed}
    unlisted = max((declared or 0) - listed, 0)
    expected = [("D01", CheckLevel.WARN, kind, {**facts, "unlisted": unlisted})] if kind else []
    assert [told(each) for each in sides.find("D01")] == expected
    assert all(each.refs == refs(guests) for each in sides.find("D01"))


def test_hosts_are_counted_alike_and_nobody_listed_is_told(sides: Sides) -> None:
    sides.change(sides.hosts, declared_size=4)
    (found,) = sides.find("D01")
    assert (found.kind, found.facts["listed"], found.facts["unlisted"]) == ("list", 0, 4)


# --- D02 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("expires", "is_found"), [("2026-08-01", True), ("2026-08-02", False), (None, False)])
def test_passports_that_end_within_six_months_of_the_last_day(
    sides: Sides, expires: str | None, is_found: bool
) -> None:
    member = sides.member(sides.guests, name="N. Name", passport_expires=expires)
    sides.member(sides.hosts, passport_expires="2026-02-03")
    facts = {"name": "N. Name", "expires": date(2026, 8, 1), "least": date(2026, 8, 2), "months": 6}
    found = sides.find("D02")
    assert [told(each) for each in found] == ([("D02", CheckLevel.BLOCK, "passport", facts)] if is_found else [])
    assert all(each.refs == refs(member) for each in found)


def test_the_last_departure_and_the_office_s_months_count(sides: Sides) -> None:
    sides.member(sides.guests, passport_expires="2026-08-30")
    assert sides.find("D02") == []
    # A month that is too short ends the count on its last day.
    departure = sides.on(28, "Departure", "10:00", "10:00", sides.group, kind=DEPARTURE)
    assert [each.facts["least"] for each in sides.find("D02", passport_months="7")] == [date(2026, 9, 28)]
    sides.change(departure, starts="2026-08-31T10:00", ends="2026-08-31T10:00")
    # A month that is too short ends the count on its last day.
    assert [each.facts["least"] for each in sides.find("D02")] == [date(2027, 2, 28)]


@pytest.mark.parametrize(
    ("today", "is_found"),
    [("2026-01-25", False), ("2026-01-26", True), ("2026-02-02", True), ("2026-02-03", False)],
)
def test_visas_that_are_not_issued_a_week_before(sides: Sides, today: str, is_found: bool) -> None:
    members = [sides.member(sides.guests, visa=state) for state in ("not started", "applied", "issued")]
    sides.member(sides.hosts)
    found = sides.find("D02", date.fromisoformat(today))
    facts = {"count": 2, "of": 3, "days": 7}
    assert [told(each) for each in found] == ([("D02", CheckLevel.BLOCK, "visa", facts)] if is_found else [])
    assert all(each.refs == refs(*members[:2], sides.guests) for each in found)


def test_the_office_says_how_long_before(sides: Sides) -> None:
    sides.member(sides.guests)
    assert sides.find("D02", date(2026, 1, 20)) == []
    assert [each.facts["days"] for each in sides.find("D02", date(2026, 1, 20), visa_days="13")] == [13]


# --- D03 ---------------------------------------------------------------------------------------------------------


def test_food_that_nobody_has_asked_for_five_days_before(sides: Sides) -> None:
    rector = sides.rector()
    sides.rector(food="halal")
    host = sides.member(sides.hosts)
    sides.member(sides.hosts)
    lunch = sides.item("Lunch", "12:00", "13:00", sides.group, host, sides.ministry, kind=MEAL)
    assert sides.find("D03", date(2026, 1, 27)) == []
    (found,) = sides.find("D03", date(2026, 1, 28))
    assert told(found) == ("D03", CheckLevel.WARN, "", {"count": 2, "of": 3, "days": 5})
    assert found.refs == refs(rector, host)
    sides.change(lunch, status="cancelled")
    assert sides.find("D03", date(2026, 1, 28)) == []


def test_no_meal_no_question(sides: Sides) -> None:
    sides.rector()
    sides.item("Session", "12:00", "13:00", sides.group)
    assert sides.find("D03", date(2026, 2, 1)) == []


# --- D04 ---------------------------------------------------------------------------------------------------------


def test_named_members_without_a_name_in_their_script(sides: Sides) -> None:
    one, two = (sides.member(sides.hosts, name=name) for name in ("O. Ne", "T. Wo"))
    known = sides.rector(name="Sayasat Nurbek")
    sides.native(known, "Саясат Нұрбек")
    sides.rector()
    absent = sides.member(sides.hosts, name="A. Bsent")
    sides.item("Session", "09:00", "10:00", sides.group, one, two)
    sides.item("Check", "08:00", "08:30", absent, kind=STAFF)
    (found,) = sides.find("D04")
    assert told(found) == ("D04", CheckLevel.WARN, "", {"delegation": "Hosts", "count": 2, "names": "O. Ne; T. Wo"})
    assert found.refs == refs(one, two)


def test_one_finding_for_each_delegation_and_none_where_latin_is_the_own_script(sides: Sides) -> None:
    sides.rector(name="G. Uest")
    host = sides.member(sides.hosts, name="H. Ost")
    sides.item("Session", "09:00", "10:00", sides.group, host)
    assert [each.facts["delegation"] for each in sides.find("D04", TODAY)] == ["Guests", "Hosts"]
    sides.change(sides.guests, country="TR")
    assert [each.facts["delegation"] for each in sides.find("D04", TODAY)] == ["Hosts"]
