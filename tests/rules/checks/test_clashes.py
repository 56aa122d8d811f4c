from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Event
from delegation_planner.model.row import Row
from tests.rules.checks.staging import Stage, told


def test_a_group_in_two_events_at_once() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 3, declared_size=10)
    talk = stage.event("Round table", "10:20", "11:00", rectors)
    stage.event("Lecture", "10:45", "11:45", rectors)
    (found,) = stage.find("C01", "C02")
    facts = {"minutes": 15, "who": "Rectors", "others": 0, "people": 10}
    assert told(found) == ("C02", "warn", "", facts)
    assert stage.titles(found) == ["Round table", "Lecture"]
    assert found.of("groups") == (rectors.id,)
    assert stage.repairs(found) == ["End Round table at 10:45"]
    assert found.fixes[0].edit(stage.plan).changes[0].id == talk.id


def test_the_shorter_event_is_shown_and_the_earlier_one_ended() -> None:
    stage = Stage()
    both = stage.group("Rectors")
    stage.event("Dinner", "19:00", "21:00", both)
    stage.event("Call", "20:30", "20:45", both)
    (found,) = stage.find("C02")
    assert stage.titles(found) == ["Call", "Dinner"]
    assert stage.repairs(found) == ["End Dinner at 20:30"]


def test_the_earlier_one_ends_five_minutes_before_where_the_room_is_another() -> None:
    stage = Stage()
    house, hall, room = stage.place("Ministry", "Hall", "Room")
    both = stage.group("Rectors")
    stage.event("Round table", "10:20", "11:00", both, venue_id=house.id, room_id=hall.id)
    stage.event("Lecture", "10:45", "11:45", both, venue_id=house.id, room_id=room.id)
    (found,) = stage.find("C02")
    assert stage.repairs(found) == ["End Round table at 10:40"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("10:00", "11:00"), ("10:05", "11:00")),  # less than half of it would be left
        (("10:00", "10:08"), ("10:04", "11:00")),  # less than five minutes
        (("10:00", "11:00"), ("10:00", "11:00")),  # nothing
    ],
)
def test_no_event_is_made_too_short(first: tuple[str, str], second: tuple[str, str]) -> None:
    stage = Stage()
    both = stage.group("Rectors")
    stage.event("A", *first, both)
    stage.event("B", *second, both)
    (found,) = stage.find("C02")
    assert found.fixes == ()


def test_a_fixed_event_is_not_made_shorter() -> None:
    stage = Stage()
    both = stage.group("Rectors")
    stage.event("Audience", "10:00", "11:00", both, fixed=True)
    stage.event("Lecture", "10:45", "11:45", both)
    (found,) = stage.find("C02")
    assert found.fixes == ()


@pytest.mark.parametrize(
    ("starts", "ends", "fields"),
    [
        ("11:00", "12:00", {}),  # it touches
        ("10:30", "10:30", {}),  # a moment
        ("10:30", "10:45", {"kind": "staff"}),
        ("10:30", "10:45", {"status": "cancelled"}),
        ("10:30", "10:45", {"time_state": "to be confirmed"}),
    ],
)
def test_no_clash(starts: str, ends: str, fields: dict[str, str]) -> None:
    stage = Stage()
    both = stage.group("Rectors", head=True)
    stage.event("Lecture", "10:00", "11:00", both)
    stage.event("Other", starts, ends, both, **fields)
    assert stage.find("C01", "C02") == ()
    stage.event("A minute early", "10:59", "12:00", both)
    assert [told(each)[3]["minutes"] for each in stage.find("C01") if "Lecture" in stage.titles(each)] == [1]


def test_zones_and_not_clocks_count() -> None:
    stage = Stage()
    both = stage.group("Rectors")
    stage.event("In Islamabad", "10:00", "11:00", both)
    stage.event("By video from Baku", "10:00", "11:00", both, zone="Asia/Baku")
    assert stage.find("C02") == ()
    stage.event("By video from Dubai", "09:30", "09:45", both, zone="Asia/Dubai")
    (found,) = stage.find("C02")
    assert told(found)[3]["minutes"] == 15
    assert stage.titles(found) == ["By video from Dubai", "In Islamabad"]


def test_the_head_of_a_delegation_blocks() -> None:
    stage = Stage()
    head = stage.group("Head", 7, head=True)
    rectors = stage.group("Rectors", 10)
    stage.event("A", "10:00", "11:00", rectors, head)
    stage.event("B", "10:30", "11:00", head, rectors)
    (found,) = stage.find("C01", "C02")
    assert told(found) == ("C01", "block", "", {"minutes": 30, "who": "Head", "others": 1, "people": 17})
    assert found.of("groups") == (head.id, rectors.id)


def test_a_member_by_name_while_the_group_is_elsewhere() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 2)
    member = stage.member("Rector, university 3", rectors)
    stage.event("Round table", "10:00", "11:00", rectors)
    stage.event("Interview", "10:30", "10:40", member)
    stage.event("Together", "11:00", "12:00", rectors, member)
    (found,) = stage.find("C01", "C02")
    facts = {"minutes": 10, "who": "Rector, university 3", "others": 0, "people": 1}
    assert told(found) == ("C02", "warn", "", facts)
    assert found.of("members") == (member.id,)


def test_a_member_by_name_beside_a_long_item_of_the_group() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 1)
    member = stage.member("Rector, university 2", rectors)
    stage.event("Exhibition", "09:00", "12:00", rectors)
    stage.event("Greeting", "09:00", "09:10", rectors)
    stage.event("Interview", "11:00", "11:10", member)
    found = {tuple(sorted(stage.titles(each))): each.of("members") for each in stage.find("C02")}
    assert found == {("Exhibition", "Greeting"): (), ("Exhibition", "Interview"): (member.id,)}


def test_a_member_by_name_in_both_events_of_the_group_is_told_with_it() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 1)
    member = stage.member("Rector, university 2", rectors)
    stage.event("A", "10:00", "11:00", rectors, member)
    stage.event("B", "10:30", "11:30", rectors, member)
    (found,) = stage.find("C01", "C02")
    assert told(found)[3] == {"minutes": 30, "who": "Rectors", "others": 0, "people": 2}
    assert found.of("members") == ()


def test_the_host_by_name_and_somebody_in_no_delegation() -> None:
    stage = Stage()
    minister = stage.member("Federal Minister", host=True, role="head")
    speaker = stage.add(Person, position="Speaker")
    stage.event("A", "10:00", "11:00", minister)
    stage.event("B", "10:30", "11:30", minister, speaker)
    stage.event("C", "11:00", "12:00", speaker)
    first, second = stage.find("C01", "C02")
    assert (first.code, first.of("members")) == ("C01", (minister.id,))
    assert (second.code, second.of("persons"), second.facts["who"]) == ("C02", (speaker.id,), "Speaker")


def test_an_interpreter_is_not_told_here() -> None:
    stage = Stage()
    person = stage.add(Person, position="Interpreter 1")
    for title in ("A", "B"):
        stage.attend(stage.event(title, "10:00", "11:00"), person, "interpreter")
    assert stage.find("C01", "C02") == ()


def test_three_hundred_people_in_one_item_are_one_finding() -> None:
    stage = Stage()
    members = [stage.member(f"Official {number}") for number in range(300)]
    stage.event("A", "10:00", "11:00", *members)
    stage.event("B", "10:59", "12:00", *members)
    (found,) = stage.find("C01", "C02")
    assert (len(found.of("members")), found.facts["people"], found.facts["others"]) == (300, 300, 299)


def _signing(stage: Stage, signer: Id, *who: Row) -> Event:
    ceremony = stage.event("Signing", "10:45", "11:45", *who, kind="signing")
    signing = stage.add(Signing, event_id=ceremony.id)
    mou = stage.add(Mou, title="Memorandum 1", signing_id=signing.id)
    stage.add(Signatory, party_id=stage.add(MouParty, mou_id=mou.id).id, person_id=signer)
    return ceremony


def test_who_signs_is_told_by_g08_alone() -> None:
    stage = Stage()
    rectors, experts = stage.group("Rectors", 2), stage.group("Experts", 3)
    signer = stage.member("Rector, university 3", rectors)
    _signing(stage, signer.person_id, rectors, experts)
    stage.event("Round table", "10:20", "11:00", rectors)
    assert [found.code for found in stage.find("C01", "C02", "G08")] == ["G08"]
    stage.event("Workshop", "11:30", "12:00", rectors, experts)
    found = {(each.code, *stage.titles(each)): each for each in stage.find("C01", "C02", "G08")}
    clash = found.pop(("C02", "Workshop", "Signing"))
    assert (clash.of("groups"), clash.facts["people"]) == ((experts.id,), 3)
    assert {code for code, *_ in found} == {"G08"}


def test_who_signs_and_is_elsewhere_by_name_is_told_by_g08_alone() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 1)
    signer = stage.member("Rector, university 2", rectors)
    _signing(stage, signer.person_id, rectors)
    stage.event("Interview", "11:00", "11:10", signer)
    assert [found.code for found in stage.find("C01", "C02", "G08")] == ["G08"]


def test_a_colleague_of_who_signs_is_told_here() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 1)
    signer, other = (stage.member(f"Rector, university {number}", rectors) for number in (2, 3))
    _signing(stage, signer.person_id, rectors)
    stage.event("Interview", "11:00", "11:10", other)
    (found,) = stage.find("C01", "C02", "G08")
    assert (found.code, found.of("members")) == ("C02", (other.id,))


def test_a_signing_without_signatories_is_an_event_like_others() -> None:
    stage = Stage()
    rectors = stage.group("Rectors", 1)
    ceremony = stage.event("Signing", "10:45", "11:45", rectors, kind="signing")
    stage.add(Signing, event_id=ceremony.id)
    stage.event("Round table", "10:20", "11:00", rectors)
    assert [found.code for found in stage.find("C01", "C02", "G08")] == ["C02"]


# --- against all pairs -------------------------------------------------------------------------------------------

TIMES = st.tuples(st.integers(0, 30), st.integers(0, 12))
WHO = st.sets(st.integers(0, 4), max_size=3)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(TIMES, WHO), max_size=9))
def test_clashes_are_those_that_all_pairs_have(items: list[tuple[tuple[int, int], set[int]]]) -> None:
    stage = Stage()
    first, second = stage.group("First", 2), stage.group("Second", 1)
    single = stage.member("Single", first)
    alone = stage.member("Alone")
    further = stage.add(Person, position="Further")
    choice: list[Row] = [first, second, single, alone, further]
    persons = [{"first", "single"}, {"second"}, {"single"}, {"alone"}, {"further"}]
    held = []
    for number, ((starts, minutes), who) in enumerate(items):
        ends = starts + minutes
        stage.event(
            f"{number}",
            f"10:{starts:02}",
            f"10:{ends:02}",
            *(choice[each] for each in sorted(who)),
        )
        held.append((starts, ends, set().union(*(persons[each] for each in who))))
    expected = {
        frozenset((f"{a}", f"{b}"))
        for (a, (starts, ends, who)), (b, (starts2, ends2, who2)) in combinations(enumerate(held), 2)
        if max(starts, starts2) < min(ends, ends2) and ends > starts and ends2 > starts2 and who & who2
    }
    found = [frozenset(stage.titles(each)) for each in stage.find("C02")]
    assert set(found) == expected
    assert len(found) == len(expected)
