from planmaking import Sample

from delegation_planner.edits.offices import set_office
from delegation_planner.model.naming import office_of
from delegation_planner.model.people import Appointment, Organisation
from delegation_planner.model.visits import Member
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_member_without_an_office_gets_one(store: Store, whole: Sample) -> None:
    rector = next(each for each in whole.of(Member) if each.position == 2)
    university = whole.of(Organisation)[1]
    edit = set_office(whole.plan, rector.id, "Rector", university.id)
    assert edit.label == "Change the office of Rector, university 1"
    plan = tried(store, whole, edit)
    office = office_of(plan, plan.members[rector.id])
    assert office is not None
    assert (office.office, office.organisation_id, office.person_id) == ("Rector", university.id, rector.person_id)
    assert not set_office(plan, rector.id, " Rector ", university.id)


def test_the_office_of_a_member_changes(store: Store, whole: Sample) -> None:
    head, (office,) = whole.of(Member)[0], whole.of(Appointment)
    plan = tried(store, whole, set_office(whole.plan, head.id, "Minister of Science", None))
    assert (plan.appointments[office.id].office, plan.appointments[office.id].organisation_id) == (
        "Minister of Science",
        None,
    )


def test_an_office_without_words_is_removed(store: Store, whole: Sample) -> None:
    head = whole.of(Member)[0]
    plan = tried(store, whole, set_office(whole.plan, head.id, "", None))
    assert plan.members[head.id].appointment_id is None
    assert plan.appointments == {}
    assert not set_office(plan, head.id, "", None)
