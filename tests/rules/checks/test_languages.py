"""I01, I02: who interprets."""

from datetime import datetime
from typing import Any

import pytest
from planmaking import row
from sides import MEETING, REST, STAFF, Sides, told

from delegation_planner.model.kinds import CheckLevel, EventKind
from delegation_planner.model.people import Organisation, Person
from delegation_planner.model.programme import Attendance
from delegation_planner.rules.checks.finding import refs
from delegation_planner.rules.checks.fixes import Interpret
from delegation_planner.rules.checks.fixing import safe_fixes


@pytest.fixture
def sides() -> Sides:
    return Sides()


# --- I01 ---------------------------------------------------------------------------------------------------------


def test_sides_without_a_common_language_and_nobody_who_interprets(sides: Sides) -> None:
    host = sides.member(sides.hosts)
    item = sides.item("Session", "09:00", "10:00", sides.group, host)
    (found,) = sides.find("I01")
    assert told(found) == ("I01", CheckLevel.WARN, "", {"item": "Session", "guests": "KZ", "hosts": "PK"})
    assert (found.refs, found.fixes) == (refs(item), ())


@pytest.mark.parametrize("where", ["group", "name", "host"])
def test_it_blocks_where_the_head_of_a_delegation_is_there(sides: Sides, where: str) -> None:
    in_group = {"group_id": sides.group.id} if where == "group" else {}
    delegation = sides.hosts if where == "host" else sides.guests
    head = sides.member(delegation, "Minister", role="head", **in_group)
    who: list[Any] = [sides.group] if where == "group" else [sides.group, head]
    sides.item("Session", "09:00", "10:00", *who, sides.ministry)
    assert [found.level for found in sides.find("I01")] == [CheckLevel.BLOCK]


def test_hosts_are_there_by_name_by_organisation_or_in_their_house(sides: Sides) -> None:
    kazakh = sides.add(row(Organisation, name="University", country="KZ"))
    sides.item("By organisation", "09:00", "10:00", sides.group, sides.ministry)
    sides.item("In their house", "11:00", "12:00", sides.group, venue_id=sides.house.id)
    sides.item("With their own", "13:00", "14:00", sides.group, kazakh)
    sides.item("Alone", "15:00", "16:00", sides.group)
    sides.item("Hosts alone", "17:00", "18:00", sides.ministry, venue_id=sides.house.id)
    assert [found.facts["item"] for found in sides.find("I01")] == ["By organisation", "In their house"]


@pytest.mark.parametrize("kind", list(EventKind))
def test_kinds_of_items_at_which_the_sides_speak(sides: Sides, kind: EventKind) -> None:
    sides.item("Item", "09:00", "10:00", sides.group, sides.ministry, kind=kind)
    spoken = {"meeting", "call", "signing", "inauguration", "press", "visit", "meal"}
    assert bool(sides.find("I01")) == (kind.value in spoken)


def test_who_interprets_for_all_or_for_one_is_enough(sides: Sides) -> None:
    interpreter = sides.interpreter("kk", "en")
    sides.item("For all", "09:00", "10:00", sides.group, sides.ministry, interpreter)
    single = sides.member(sides.guests, interpreter_id=interpreter.id)
    sides.item("For one", "11:00", "12:00", single, sides.ministry)
    assert sides.find("I01") == []
    sides.rector(interpreter_id=interpreter.id)
    sides.item("In the group", "13:00", "14:00", sides.group, sides.ministry)
    assert sides.find("I01") == []


@pytest.mark.parametrize(("guests", "hosts"), [("US", "PK"), ("KZ", ""), ("", "PK"), ("ZZ", "PK"), ("KZ", "RU")])
def test_a_common_language_or_an_unknown_country_is_passed_over(sides: Sides, guests: str, hosts: str) -> None:
    host = sides.member(sides.hosts)
    sides.item("Session", "09:00", "10:00", sides.group, host)
    sides.change(sides.guests, country=guests)
    sides.change(sides.hosts, country=hosts)
    assert sides.find("I01") == []


def test_items_that_are_cancelled_are_passed_over_and_those_without_a_time_are_not(sides: Sides) -> None:
    sides.interpreter("kk", "en")
    sides.item("Cancelled", "09:00", "10:00", sides.group, sides.ministry, status="cancelled")
    sides.item("Open", "11:00", "12:00", sides.group, sides.ministry, time_state="to be confirmed")
    assert [(found.facts["item"], found.fixes) for found in sides.find("I01")] == [("Open", ())]


def test_the_one_interpreter_who_is_able_and_free_is_proposed(sides: Sides) -> None:
    able = sides.interpreter("kk-Cyrl", "en")
    sides.interpreter("ur", "en", number=2)
    busy = sides.interpreter("ru", "ur", number=3)
    sides.item("Elsewhere", "09:59", "11:00", sides.group, sides.ministry, busy)
    sides.item("Just before", "08:00", "09:00", sides.group, sides.ministry, able)
    item = sides.item("Session", "09:00", "10:00", sides.group, sides.ministry)
    case = sides.case()
    (found,) = sides.find("I01")
    assert found.fixes == (Interpret(item.id, able.person_id),)
    assert safe_fixes(case, found) == found.fixes
    edit = found.fixes[0].edit(case.plan)
    assert edit.label == "Change who interprets Session"
    assert [(change.after or {})["person_id"] for change in edit.changes] == [able.person_id]


def test_nobody_is_proposed_where_two_are_free(sides: Sides) -> None:
    sides.interpreter("kk", "en")
    sides.interpreter("ru", "ur", number=2)
    sides.item("Session", "09:00", "10:00", sides.group, sides.ministry)
    assert [found.fixes for found in sides.find("I01")] == [()]


def test_who_goes_with_a_member_is_not_free_while_that_one_is_elsewhere(sides: Sides) -> None:
    own = sides.interpreter("kk", "en")
    sides.rector(interpreter_id=own.id)
    other = sides.member(sides.guests)
    sides.item("Round table", "09:30", "10:30", sides.group, sides.ministry)
    sides.item("Session", "09:00", "10:00", other, sides.ministry)
    assert [found.fixes for found in sides.find("I01")] == [()]


def test_a_repair_keeps_those_who_interpret_already(sides: Sides) -> None:
    first, second = sides.interpreter("kk", "en"), sides.interpreter("ur", "en", number=2)
    item = sides.item("Session", "09:00", "10:00", sides.group, sides.ministry, first)
    edit = Interpret(item.id, second.person_id).edit(sides.plan)
    assert [(change.before, (change.after or {})["person_id"]) for change in edit.changes] == [(None, second.person_id)]
    assert not Interpret(item.id, first.person_id).edit(sides.plan)
    assert not Interpret("gone", first.person_id).edit(sides.plan)
    assert not Interpret(item.id, "gone").edit(sides.plan)


# --- I02 ---------------------------------------------------------------------------------------------------------


def test_who_interprets_at_two_items_at_once(sides: Sides) -> None:
    interpreter = sides.interpreter("kk", "en", number=3)
    first = sides.item("First", "09:00", "10:00", interpreter)
    second = sides.item("Second", "09:45", "10:30", interpreter, kind=REST)
    (found,) = sides.find("I02")
    facts = {
        "name": "Interpreter 3",
        "number": 3,
        "item": "First",
        "other": "Second",
        "minutes": 15,
        "starts": datetime(2026, 2, 2, 9, 45),
        "ends": datetime(2026, 2, 2, 10),
    }
    assert told(found) == ("I02", CheckLevel.BLOCK, "", facts)
    assert found.refs == refs(first, second, interpreter)


def test_items_that_touch_and_other_interpreters_are_passed_over(sides: Sides) -> None:
    one, two = sides.interpreter("kk", "en"), sides.interpreter("kk", "en", number=2)
    sides.item("First", "09:00", "10:00", one)
    sides.item("Next", "10:00", "11:00", one)
    sides.item("Beside", "09:30", "10:30", two, kind=MEETING)
    sides.item("Cancelled", "09:30", "10:30", one, status="cancelled")
    sides.item("A moment", "09:30", "09:30", one, kind=STAFF)
    assert sides.find("I02") == []


def test_somebody_who_is_no_interpreter_of_the_visit(sides: Sides) -> None:
    person = sides.add(row(Person, name="", position="Interpreter of the embassy"))
    for title in ("First", "Second"):
        item = sides.item(title, "09:00", "10:00")
        sides.add(row(Attendance, sides.visit, event_id=item.id, person_id=person.id, role="interpreter"))
    (found,) = sides.find("I02")
    assert (found.facts["name"], found.facts["number"]) == ("Interpreter of the embassy", 0)
    assert found.of("persons") == (person.id,)
