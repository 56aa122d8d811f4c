from planmaking import Sample

from delegation_planner.edits.groups import add_group, change_group, place_group, remove_group
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Group
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def names(plan: VisitPlan) -> list[tuple[int, str]]:
    return [(group.position, group.name) for group in plan.groups_in_order]


def test_groups_are_added_ordered_and_changed(store: Store, whole: Sample) -> None:
    guests, (rectors,) = whole.of(Delegation)[0], whole.of(Group)
    edit = add_group(whole.plan, guests.id, "Technical group", declared_size=8)
    assert edit.label == "Add Technical group"
    plan = tried(store, whole, edit)
    assert names(plan) == [(1, "Rectors"), (2, "Technical group")]
    moved = place_group(plan, rectors.id, 2)
    assert moved.label == "Move Rectors to place 2"
    plan = tried(store, whole, moved)
    assert names(plan) == [(1, "Technical group"), (2, "Rectors")]
    changed = change_group(plan, rectors.id, declared_size=10)
    assert changed.label == "Set the declared size of Rectors to 10"
    assert tried(store, whole, changed).groups[rectors.id].declared_size == 10


def test_the_members_of_a_removed_group_stay(store: Store, whole: Sample) -> None:
    guests, (rectors,) = whole.of(Delegation)[0], whole.of(Group)
    plan = tried(store, whole, add_group(whole.plan, guests.id, "Technical group"))
    edit = remove_group(plan, rectors.id)
    assert edit.label == "Remove Rectors"
    plan = tried(store, whole, edit)
    assert names(plan) == [(1, "Technical group")]
    assert [member.group_id for member in plan.members_by_delegation[guests.id]] == [None] * 4
    assert all(row.group_id is None for row in plan.attendances.values())
