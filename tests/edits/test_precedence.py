from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, plan_of, row, visit

from delegation_planner.edits.groups import add_group
from delegation_planner.edits.patching import patched
from delegation_planner.edits.precedence import (
    MOST_CHARACTERS,
    MOST_LINES,
    add_named,
    append_member,
    insert_member,
    members_of,
    new_member,
    place_behind,
    place_group_with_members,
    read_names,
    sections,
    step_member,
)
from delegation_planner.errors import Refused
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def delegation(sizes: Sequence[int], loose: int = 0) -> tuple[VisitPlan, Id, list[Group]]:
    """Return a plan of one delegation whose groups have these sizes, with members without a group at the end."""
    of = visit()
    side = row(Delegation, of, name="Guests")
    groups = [
        row(Group, of, delegation_id=side.id, name=f"Group {number}", position=number)
        for number, _ in enumerate(sizes, 1)
    ]
    owners = [group.id for group, size in zip(groups, sizes, strict=True) for _ in range(size)] + [None] * loose
    people = [row(Person, position=f"Member {number}") for number, _ in enumerate(owners, 1)]
    members = [
        row(Member, of, delegation_id=side.id, person_id=person.id, position=number, group_id=owner)
        for number, (person, owner) in enumerate(zip(people, owners, strict=True), 1)
    ]
    return plan_of(of, side, *groups, *people, *members), side.id, groups


def order(plan: VisitPlan, side: Id) -> list[tuple[int, str, str]]:
    """Return the place, the position and the group of each member."""
    names = {group.id: group.name for group in plan.groups.values()}
    return [
        (member.position, plan.persons[member.person_id].position, names.get(member.group_id or "", ""))
        for member in plan.members_by_delegation[side]
    ]


def numbers(plan: VisitPlan, side: Id) -> list[str]:
    return [name.removeprefix("Member ") for _, name, _ in order(plan, side)]


def test_sections_are_the_groups_and_those_without_one() -> None:
    plan, side, groups = delegation([2, 0], loose=1)
    assert sections(plan, side) == [groups[0].id, groups[1].id, None]
    plan, side, groups = delegation([2])
    assert sections(plan, side) == [groups[0].id]
    plan, side, _ = delegation([])
    assert sections(plan, side) == [None]


def test_a_member_moves_behind_another_one() -> None:
    plan, side, groups = delegation([3, 2])
    members = plan.members_by_delegation[side]
    edit = insert_member(plan, members[4].id, groups[0].id, members[0].id)
    assert edit.label == "Move Member 5 to Group 1"
    assert order(patched(plan, edit), side) == [
        (1, "Member 1", "Group 1"),
        (2, "Member 5", "Group 1"),
        (3, "Member 2", "Group 1"),
        (4, "Member 3", "Group 1"),
        (5, "Member 4", "Group 2"),
    ]


def test_undo_comes_to_the_moved_member_last() -> None:
    plan, side, groups = delegation([3])
    members = plan.members_by_delegation[side]
    edit = insert_member(plan, members[2].id, groups[0].id, None)
    assert edit.label == "Move Member 3 to place 1"
    assert edit.changes[0].id == members[2].id
    assert numbers(patched(plan, edit), side) == ["3", "1", "2"]


def test_a_member_comes_to_the_end_of_a_group_even_of_an_empty_one() -> None:
    plan, side, groups = delegation([2, 0, 1])
    first, second, _ = plan.members_by_delegation[side]
    moved = patched(plan, append_member(plan, first.id, groups[1].id))
    assert order(moved, side) == [(1, "Member 2", "Group 1"), (2, "Member 1", "Group 2"), (3, "Member 3", "Group 3")]
    moved = patched(plan, append_member(plan, second.id, groups[2].id))
    assert numbers(moved, side) == ["1", "3", "2"]


def test_a_step_swaps_and_at_the_end_of_a_group_crosses_into_the_next() -> None:
    plan, side, _ = delegation([2, 1], loose=1)
    one, two, three, four = (member.id for member in plan.members_by_delegation[side])
    assert numbers(patched(plan, step_member(plan, two, -1)), side) == ["2", "1", "3", "4"]
    assert numbers(patched(plan, step_member(plan, one, 1)), side) == ["2", "1", "3", "4"]
    down = patched(plan, step_member(plan, two, 1))
    assert order(down, side)[1] == (2, "Member 2", "Group 2")
    up = patched(plan, step_member(plan, three, -1))
    assert order(up, side)[2] == (3, "Member 3", "Group 1")
    assert order(patched(plan, step_member(plan, three, 1)), side)[2] == (3, "Member 3", "")
    assert not step_member(plan, one, -1)
    assert not step_member(plan, four, 1)


@given(st.lists(st.integers(0, 4), max_size=4), st.integers(0, 3), st.lists(st.tuples(st.integers(), st.booleans())))
def test_steps_keep_the_places_whole_and_lead_back(sizes: list[int], loose: int, steps: list[tuple[int, bool]]) -> None:
    plan, side, _ = delegation(sizes, loose)
    members = plan.members_by_delegation.get(side, ())
    for chosen, down in steps if members else ():
        member = members[chosen % len(members)]
        way = 1 if down else -1
        before = order(plan, side)
        moved = patched(plan, step_member(plan, member.id, way))
        assert [place for place, _, _ in order(moved, side)] == list(range(1, len(members) + 1))
        if step_member(plan, member.id, way) and sections(moved, side) == sections(plan, side):
            assert order(patched(moved, step_member(moved, member.id, -way)), side) == before
        plan = moved


def test_a_group_takes_its_members_along(store: Store, whole: Sample) -> None:
    guests, (rectors,) = whole.of(Delegation)[0], whole.of(Group)
    plan = tried(store, whole, add_group(whole.plan, guests.id, "Head"))
    head = next(group for group in plan.groups.values() if group.name == "Head")
    minister = plan.members_by_delegation[guests.id][0]
    plan = tried(store, whole, append_member(plan, minister.id, head.id))
    assert plan.members[minister.id].position == 4
    edit = place_group_with_members(plan, head.id, 1)
    assert edit.label == "Move Head to place 1"
    plan = tried(store, whole, edit)
    assert [group.name for group in plan.groups_in_order] == ["Head", "Rectors"]
    assert plan.members[minister.id].position == 1
    assert [row.position for row in members_of(plan, guests.id, rectors.id)] == [2, 3, 4]


def test_a_new_member_comes_behind_another_one_or_at_the_end(store: Store, whole: Sample) -> None:
    guests, (rectors,) = whole.of(Delegation)[0], whole.of(Group)
    first = members_of(whole.plan, guests.id, rectors.id)[0]
    edit = new_member(whole.plan, guests.id, rectors.id, first.id)
    assert edit.label == "Add a member at place 3"
    plan = tried(store, whole, edit)
    assert [row.position for row in members_of(plan, guests.id, rectors.id)] == [2, 3, 4, 5]
    assert new_member(plan, guests.id, rectors.id).label == "Add a member at place 6"
    assert place_behind(plan, guests.id, None, None) == 1


def test_lines_of_names_become_members_in_one_step(store: Store, whole: Sample) -> None:
    guests, (rectors,) = whole.of(Delegation)[0], whole.of(Group)
    first = members_of(whole.plan, guests.id, rectors.id)[0]
    edit = add_named(whole.plan, guests.id, rectors.id, first.id, "Sayasat Nurbek\n\n  نوربیک \n")
    assert edit.label == "Add 2 members"
    plan = tried(store, whole, edit)
    people = [plan.persons[member.person_id] for member in plan.members_by_delegation[guests.id]]
    assert [person.name or person.position for person in people] == [
        "Sayasat Nurbek",
        "Rector, university 1",
        "Sayasat Nurbek",
        "نوربیک",
        "Rector, university 2",
        "Rector, university 3",
    ]
    assert add_named(plan, guests.id, None, None, "Саясат Нұрбек").label == "Add Саясат Нұрбек"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (" \n\t\n", "There are no names to add."),
        ("x" * 10_000_000, "This is too long for a list of names. Nothing was added."),
        ("A\n" * (MOST_LINES + 1), "These are 301 lines; at most 300 can be added at once. Nothing was added."),
        (
            "x" * 1_001,
            "One of the lines is no name: it is longer than 1,000 characters. Nothing was added.",
        ),
    ],
)
def test_what_is_no_list_of_names_is_refused(text: str, told: str) -> None:
    with pytest.raises(Refused) as refused:
        read_names(text)
    assert str(refused.value) == told


@given(st.text(max_size=MOST_CHARACTERS))
def test_names_are_clean_and_not_too_many_or_refused(text: str) -> None:
    try:
        names = read_names(text)
    except Refused:
        return
    assert 1 <= len(names) <= MOST_LINES
    assert all(name == name.strip() and "\n" not in name and name for name in names)
