from planmaking import Sample

from delegation_planner.edits.delegations import add_delegation, change_delegation, remove_delegation
from delegation_planner.model.kinds import Side
from delegation_planner.model.visits import Delegation
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_delegation_is_added_changed_and_removed(store: Store, whole: Sample) -> None:
    edit = add_delegation(whole.plan, "Observers", side=Side.OTHER)
    assert edit.label == "Add Observers"
    plan = tried(store, whole, edit)
    added = next(each for each in plan.delegations.values() if each.name == "Observers")
    assert (added.position, added.side) == (3, Side.OTHER)
    changed = change_delegation(plan, added.id, declared_size=25)
    assert changed.label == "Set the declared size of Observers to 25"
    plan = tried(store, whole, changed)
    removed = remove_delegation(plan, added.id)
    assert removed.label == "Remove Observers"
    assert added.id not in tried(store, whole, removed).delegations


def test_a_delegation_goes_with_its_members_and_groups(store: Store, whole: Sample) -> None:
    guests, hosts = whole.of(Delegation)
    edit = remove_delegation(whole.plan, guests.id)
    assert edit.label == "Remove Delegation of Kazakhstan with its 4 members"
    plan = tried(store, whole, edit)
    assert set(plan.members_by_delegation) == {hosts.id}
    assert (plan.groups, plan.attendances) == ({}, {})
    assert plan.delegations[hosts.id].position == 1
    assert sorted(str(party.delegation_id) for party in plan.mou_parties.values()) == sorted([hosts.id, "None"])
    assert remove_delegation(whole.plan, hosts.id).label == "Remove Hosts with its member"
