from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, contents, plan_of, row, visit

from delegation_planner.edits.people import (
    add_member,
    add_person_as_member,
    add_places,
    change_member,
    name_person,
    new_place,
    place_member,
    remove_member,
)
from delegation_planner.edits.rows import make, remove
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import AttendanceRole, MemberRole, VisaState
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def after(plan: VisitPlan, edit: Edit) -> dict[str, int]:
    """Return the members' places as an Edit leaves them."""
    places = {member.id: member.position for member in plan.members.values()}
    for change in edit.changes:
        if change.table == "members" and change.after is None:
            del places[change.id]
        elif change.table == "members" and change.after:
            places[change.id] = change.after["position"]
    return places


def delegation_of(size: int) -> tuple[VisitPlan, list[Member]]:
    """Return the plan of a delegation of so many members, in their order."""
    of = visit()
    guests = row(Delegation, of, name="Guests")
    persons = [row(Person, position=f"Rector, university {place}") for place in range(1, size + 1)]
    members = [
        row(Member, of, delegation_id=guests.id, person_id=person.id, position=place)
        for place, person in enumerate(persons, 1)
    ]
    return plan_of(of, guests, *persons, *members), members


@given(st.integers(1, 8), st.data())
def test_a_member_who_is_placed_leaves_no_gap(size: int, data: st.DataObject) -> None:
    plan, members = delegation_of(size)
    chosen = data.draw(st.sampled_from(members))
    position = data.draw(st.integers(-2, size + 3))
    places = after(plan, place_member(plan, chosen.id, position))
    expected = [member.id for member in members if member is not chosen]
    expected.insert(min(max(position, 1), size) - 1, chosen.id)
    assert sorted(places, key=places.__getitem__) == expected
    assert sorted(places.values()) == list(range(1, size + 1))


@given(st.integers(1, 8), st.data())
def test_a_member_who_leaves_leaves_no_gap(size: int, data: st.DataObject) -> None:
    plan, members = delegation_of(size)
    chosen = data.draw(st.sampled_from(members))
    places = after(plan, remove_member(plan, chosen.id))
    assert sorted(places, key=places.__getitem__) == [member.id for member in members if member is not chosen]
    assert sorted(places.values()) == list(range(1, size))


@given(st.integers(1, 8), st.data())
def test_a_member_who_joins_takes_the_place_given(size: int, data: st.DataObject) -> None:
    plan, members = delegation_of(size)
    person = row(Person, position="Rector, university 9")
    position = data.draw(st.integers(1, size + 1))
    guests = next(iter(plan.delegations))
    joining = row(Member, plan.visit, delegation_id=guests, person_id=person.id, position=position)
    places = after(plan, add_member(plan, joining, person))
    expected = [member.id for member in members]
    expected.insert(position - 1, joining.id)
    assert sorted(places, key=places.__getitem__) == expected
    assert sorted(places.values()) == list(range(1, size + 2))


def test_a_new_member_comes_with_the_person(whole: Sample) -> None:
    person = row(Person, position="Rector, university 4")
    guests = whole.of(Delegation)[0]
    member = row(Member, whole.visit, delegation_id=guests.id, person_id=person.id, position=4)
    last = max((each for each in whole.of(Member)), key=lambda each: each.position)
    assert add_member(whole.plan, member, person) == Edit(
        "Add Rector, university 4",
        (Change("members", last.id, {"position": 4}, {"position": 5}), make(person), make(member)),
        whole.visit.id,
    )


def test_a_person_of_the_registers_is_not_made_again(whole: Sample) -> None:
    person = whole.of(Person)[0]
    hosts = whole.of(Delegation)[1]
    member = row(Member, whole.visit, delegation_id=hosts.id, person_id=person.id, position=2)
    assert add_member(whole.plan, member, person).changes == (make(member),)


def test_a_member_who_leaves_attends_nothing_any_more(whole: Sample) -> None:
    rector = next(each for each in whole.of(Member) if each.position == 2)
    behind = sorted((each for each in whole.of(Member) if each.position > 2), key=lambda each: each.position)
    assert remove_member(whole.plan, rector.id) == Edit(
        "Remove Rector, university 1",
        (
            remove(whole.of(Attendance)[2]),
            remove(rector),
            Change("members", behind[0].id, {"position": 3}, {"position": 2}),
            Change("members", behind[1].id, {"position": 4}, {"position": 3}),
        ),
        whole.visit.id,
    )


def test_the_label_tells_the_place_that_was_reached(whole: Sample) -> None:
    head = whole.of(Member)[0]
    assert place_member(whole.plan, head.id, 99).label == "Move Sayasat Nurbek to place 4"
    assert place_member(whole.plan, head.id, 0).label == "Move Sayasat Nurbek to place 1"
    assert not place_member(whole.plan, head.id, 1)


def test_a_person_who_was_to_be_confirmed_gets_a_name(whole: Sample) -> None:
    rector = whole.of(Person)[1]
    assert name_person(whole.plan, rector.id, "Rector 1") == Edit(
        "Name Rector, university 1", (Change("persons", rector.id, {"name": ""}, {"name": "Rector 1"}),), whole.visit.id
    )


def test_what_was_done_to_the_people_is_undone(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    person = row(Person, position="Rector, university 4")
    guests = whole.of(Delegation)[0]
    member = row(Member, whole.visit, delegation_id=guests.id, person_id=person.id, position=2)
    store.apply(add_member(store.load(whole.visit.id), member, person))
    store.apply(place_member(store.load(whole.visit.id), member.id, 5))
    store.apply(name_person(store.load(whole.visit.id), person.id, "Rector 4"))
    store.apply(remove_member(store.load(whole.visit.id), whole.of(Member)[0].id))
    plan = store.load(whole.visit.id)
    assert [each.position for each in plan.members_by_delegation[guests.id]] == [1, 2, 3, 4]
    assert plan.members_by_delegation[guests.id][-1].id == member.id
    for _ in range(4):
        store.undo()
    assert contents(store.path) == before


def names(plan: VisitPlan, delegation_id: str) -> list[tuple[int, str, str]]:
    """Return the places of a delegation with their positions and roles."""
    members = plan.members_by_delegation[delegation_id]
    return [(each.position, plan.persons[each.person_id].position, each.role.value) for each in members]


def test_a_new_place_stands_at_the_end_of_its_group(store: Store, whole: Sample) -> None:
    guests, (group,) = whole.of(Delegation)[0], whole.of(Group)
    plan = tried(store, whole, place_member(whole.plan, whole.of(Member)[0].id, 4))
    edit = new_place(plan, guests.id, group.id, "Rector, university 4")
    assert edit.label == "Add Rector, university 4"
    plan = tried(store, whole, edit)
    assert [position for _, position, _ in names(plan, guests.id)] == [
        "Rector, university 1",
        "Rector, university 2",
        "Rector, university 3",
        "Rector, university 4",
        "Minister",
    ]
    assert plan.members_by_delegation[guests.id][3].group_id == group.id


def test_unnamed_places_begin_with_the_head(store: Store, whole: Sample) -> None:
    plan = tried(
        store, whole, remove_member(whole.plan, whole.plan.members_by_delegation[whole.of(Delegation)[1].id][0].id)
    )
    hosts = whole.of(Delegation)[1]
    edit = add_places(plan, hosts.id, 3)
    assert edit.label == "Make 3 unnamed places"
    plan = tried(store, whole, edit)
    assert names(plan, hosts.id) == [
        (1, "Head of delegation", "head"),
        (2, "Member 2", "member"),
        (3, "Member 3", "member"),
    ]
    assert {plan.persons[each.person_id].name for each in plan.members_by_delegation[hosts.id]} == {""}
    one = add_places(plan, hosts.id, 1)
    assert one.label == "Make an unnamed place"
    assert names(tried(store, whole, one), hosts.id)[3] == (4, "Member 4", "member")
    assert not add_places(plan, hosts.id, 0)


def test_somebody_whom_only_the_registers_know_joins(store: Store, whole: Sample) -> None:
    person = row(Person, position="Rector, university 9")
    store.apply(Edit("Add a rector", (make(person),)))
    registered = store.registers().persons[person.id]
    hosts = whole.of(Delegation)[1]
    plan = tried(store, whole, add_person_as_member(whole.plan, hosts.id, registered, role=MemberRole.DEPUTY))
    assert names(plan, hosts.id)[1] == (2, "Rector, university 9", "deputy")


def test_a_move_may_cross_groups(store: Store, whole: Sample) -> None:
    head, (group,) = whole.of(Member)[0], whole.of(Group)
    into = place_member(whole.plan, head.id, 2, group_id=group.id)
    assert into.label == "Move Sayasat Nurbek to Rectors"
    plan = tried(store, whole, into)
    assert (plan.members[head.id].position, plan.members[head.id].group_id) == (2, group.id)
    out = place_member(plan, head.id, 2, group_id=None)
    assert out.label == "Move Sayasat Nurbek to no group"
    assert tried(store, whole, out).members[head.id].group_id is None
    assert not place_member(whole.plan, head.id, 1, group_id=None)


def test_the_states_of_a_member_change(store: Store, whole: Sample) -> None:
    rector = next(each for each in whole.of(Member) if each.position == 4)
    edit = change_member(whole.plan, rector.id, visa=VisaState.ISSUED)
    assert edit.label == "Set the visa of Rector, university 3 to issued"
    assert tried(store, whole, edit).members[rector.id].visa is VisaState.ISSUED
    (interpreter,) = whole.plan.interpreters.values()
    edit = change_member(whole.plan, rector.id, interpreter_id=interpreter.id)
    assert edit.label == "Change the interpreter of Rector, university 3"


def test_who_leaves_attends_nothing_in_the_office_either(store: Store, whole: Sample) -> None:
    head = whole.of(Member)[0]
    whose = {"person_id": head.person_id, "appointment_id": head.appointment_id}
    ceremony = next(each for each in whole.plan.programme if each.title == "MoU signing ceremony")
    there = row(Attendance, whole.visit, event_id=ceremony.id, role=AttendanceRole.WITNESS, **whose)
    store.apply(Edit("Add a witness", (make(there),), whole.visit.id))
    plan = tried(store, whole, remove_member(store.load(whole.visit.id), head.id))
    assert there.id not in plan.attendances
    assert [each.person_id for each in plan.signatories.values()] == [head.person_id]
