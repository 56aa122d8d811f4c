"""P01–P04: places, offices and greeters."""

from datetime import date

import pytest
from sides import ARRIVAL, Sides, told

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import refs


@pytest.fixture
def sides() -> Sides:
    return Sides()


# --- P01 ---------------------------------------------------------------------------------------------------------


def test_members_with_the_same_place(sides: Sides) -> None:
    first = sides.member(sides.guests, "Dean", position=2)
    second = sides.member(sides.guests, "Rector", name="A. Name", position=2)
    sides.member(sides.guests, "Official", position=1)
    sides.member(sides.hosts, "Official", position=2)
    (found,) = sides.find("P01")
    assert told(found) == ("P01", CheckLevel.WARN, "", {"position": 2, "count": 2, "names": "Dean; A. Name"})
    assert found.refs == refs(first, second)


def test_of_many_with_the_same_place_three_are_named_and_all_referred_to(sides: Sides) -> None:
    for number in range(30):
        sides.member(sides.guests, f"Official {number}", position=7)
    (found,) = sides.find("P01")
    assert (found.facts["count"], found.facts["names"]) == (30, "Official 0; Official 1; Official 2")
    assert len(found.refs) == 30


# --- P02, P03 ----------------------------------------------------------------------------------------------------


def test_a_member_with_two_offices_of_which_none_was_chosen(sides: Sides) -> None:
    member = sides.member(sides.hosts, name="N. Name")
    offices = sides.office(member, "Federal Secretary"), sides.office(member, "Chairman")
    (found,) = sides.find("P02")
    facts = {"name": "N. Name", "count": 2, "offices": "Federal Secretary; Chairman"}
    assert told(found) == ("P02", CheckLevel.WARN, "choose", facts)
    assert found.refs == refs(member, *offices)
    sides.change(member, appointment_id=offices[0].id)
    assert sides.find("P02") == []


def test_a_chosen_office_where_the_source_leaves_open_whether_both_are_held(sides: Sides) -> None:
    member = sides.member(sides.hosts, name="N. Name")
    first = sides.office(member, "Federal Secretary", to_verify=True)
    second = sides.office(member, "Chairman")
    sides.change(member, appointment_id=first.id)
    assert sides.find("P02") == []
    sides.change(second, to_verify=True)
    assert [found.kind for found in sides.find("P02")] == ["verify"]


def test_offices_that_are_over_or_to_come_do_not_count(sides: Sides) -> None:
    member = sides.member(sides.hosts, name="N. Name")
    sides.office(member, "Federal Secretary")
    over = sides.office(member, "Chairman", until=date(2026, 2, 1))
    to_come = sides.office(member, "Ambassador", since=date(2026, 2, 3))
    assert sides.find("P02") == []
    sides.change(over, until=date(2026, 2, 2))
    sides.change(to_come, since=date(2026, 2, 2))
    assert [found.facts["count"] for found in sides.find("P02")] == [3]


def test_an_acting_office_that_is_used_or_may_be(sides: Sides) -> None:
    member = sides.member(sides.hosts, name="N. Name")
    office, acting = sides.office(member, "Secretary"), sides.office(member, "Acting Chairman", acting=True)
    (found,) = sides.find("P03")
    assert told(found) == ("P03", CheckLevel.INFO, "", {"name": "N. Name", "office": "Acting Chairman"})
    assert found.refs == refs(member, acting)
    member = sides.change(member, appointment_id=acting.id)
    assert [each.refs for each in sides.find("P03")] == [refs(member, acting)]
    sides.change(member, appointment_id=office.id)
    assert sides.find("P03") == []


# --- P04 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("guest", "greeter", "below"),
    [
        ("Minister of Science", "Federal Minister for Education", None),
        ("Minister of Science", "Minister of State for Education", None),
        ("Minister of Science", "Federal Secretary", 2),
        ("Minister of Science", "Joint Secretary", 4),
        ("Vice-Minister", "Federal Secretary", None),
        ("Rector", "Federal Minister", None),
        ("Minister of Science", "Keeper of the keys", None),
        ("Guest of honour", "Driver", None),
    ],
)
def test_greeters_two_levels_below_the_guest(sides: Sides, guest: str, greeter: str, below: int | None) -> None:
    head = sides.member(sides.guests, guest, role="head", group_id=sides.group.id)
    host = sides.member(sides.hosts, greeter, name="G. Reeter")
    arrival = sides.item("Arrival", "07:00", "07:30", sides.group, host, kind=ARRIVAL)
    found = sides.find("P04")
    assert [each.facts["below"] for each in found] == ([below] if below else [])
    assert all(each.refs == refs(arrival, host, head) for each in found)


def test_the_highest_greeter_counts_and_one_with_an_unknown_title_may_be_it(sides: Sides) -> None:
    head = sides.member(sides.guests, "Minister", name="G. Uest", role="head")
    low = sides.member(sides.hosts, "Director", position=1)
    high = sides.member(sides.hosts, "Additional Secretary", name="H. Ost", position=2)
    arrival = sides.item("Arrival", "07:00", "07:30", head, low, high, kind=ARRIVAL)
    (found,) = sides.find("P04")
    facts = {"item": "Arrival", "greeter": "H. Ost", "greeter_level": 7, "guest": "G. Uest", "guest_level": 4}
    assert told(found) == ("P04", CheckLevel.WARN, "", {**facts, "below": 3})
    sides.attend(arrival, sides.member(sides.hosts, "Keeper of the keys"))
    assert sides.find("P04") == []


def test_the_office_counts_before_the_position(sides: Sides) -> None:
    head = sides.member(sides.guests, "Guest", role="head")
    sides.office(head, "Minister")
    host = sides.member(sides.hosts, "Minister")
    sides.office(host, "Director General")
    sides.item("Arrival", "07:00", "07:30", head, host, kind=ARRIVAL)
    assert [(each.facts["greeter_level"], each.facts["guest_level"]) for each in sides.find("P04")] == [(8, 4)]


def test_no_greeter_and_no_head_is_passed_over(sides: Sides) -> None:
    head = sides.member(sides.guests, "Minister", role="head")
    member = sides.member(sides.guests, "Minister")
    host = sides.member(sides.hosts, "Driver")
    sides.item("Arrival", "07:00", "07:30", head, kind=ARRIVAL)
    sides.item("Arrival", "08:00", "08:30", member, host, kind=ARRIVAL)
    sides.item("Welcome", "09:00", "09:30", head, host)
    assert sides.find("P04") == []
