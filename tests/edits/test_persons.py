import pytest
from planmaking import Sample

from delegation_planner.edits.persons import (
    add_appointment,
    change_appointment,
    change_person,
    new_person,
    remove_appointment,
    remove_person,
    set_card_name,
    set_native_name,
)
from delegation_planner.errors import Refused
from delegation_planner.model.kinds import NameKind
from delegation_planner.model.people import Appointment, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_a_person_is_added_changed_and_removed_with_all_names(store: Store) -> None:
    edit = new_person(position="Rector, university 9", email="rector@example.org")
    assert (edit.label, edit.visit_id) == ("Add Rector, university 9", None)
    store.apply(edit)
    person = next(each for each in store.registers().persons.values() if each.position == "Rector, university 9")
    changed = change_person(person, honorific="Dr")
    assert changed.label == "Change the honorific of Rector, university 9"
    store.apply(changed, add_appointment(person, "Rector"))
    store.apply(set_card_name(store.registers(), person.id, "The Rector"))
    removed = remove_person(store.registers(), person.id)
    assert removed.label == "Remove Rector, university 9"
    store.apply(removed)
    left = store.registers()
    assert person.id not in left.persons
    assert person.id not in left.appointments_by_person
    assert person.id not in left.names_by_person


def test_a_name_is_given_under_the_position_that_stood_for_it(whole: Sample) -> None:
    edit = change_person(whole.of(Person)[1], whole.visit.id, name="Rector 1")
    assert (edit.label, edit.visit_id) == ("Name Rector, university 1", whole.visit.id)


def test_somebody_who_is_needed_stays(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match="can't be removed"):
        store.apply(remove_person(store.registers(), whole.of(Person)[0].id))


def names_of(plan: VisitPlan, person_id: str) -> set[tuple[NameKind, str, str]]:
    return {(each.kind, each.language, each.text) for each in plan.names_by_person.get(person_id, ())}


def test_the_name_on_the_card_is_set_changed_and_removed(store: Store, whole: Sample) -> None:
    rector = whole.of(Person)[1]
    first = set_card_name(whole.plan, rector.id, " The  Rector ", whole.visit.id)
    assert first.label == "Change the card name of Rector, university 1"
    plan = tried(store, whole, first)
    assert names_of(plan, rector.id) == {(NameKind.CARD, "en", "The Rector")}
    assert not set_card_name(plan, rector.id, "The Rector")
    plan = tried(store, whole, set_card_name(plan, rector.id, "Rector", whole.visit.id))
    assert names_of(plan, rector.id) == {(NameKind.CARD, "en", "Rector")}
    plan = tried(store, whole, set_card_name(plan, rector.id, " ", whole.visit.id))
    assert names_of(plan, rector.id) == set()
    assert not set_card_name(plan, rector.id, "")


def test_a_native_name_stands_for_each_language(store: Store, whole: Sample) -> None:
    minister = whole.of(Person)[0]
    plan = tried(store, whole, set_native_name(whole.plan, minister.id, "ru", "Нурбек", whole.visit.id))
    assert names_of(plan, minister.id) == {
        (NameKind.NATIVE, "kk-Cyrl", "Саясат Нұрбек"),
        (NameKind.NATIVE, "ru", "Нурбек"),
    }
    plan = tried(store, whole, set_native_name(plan, minister.id, "kk-Cyrl", "", whole.visit.id))
    assert names_of(plan, minister.id) == {(NameKind.NATIVE, "ru", "Нурбек")}


def test_offices_are_added_changed_and_removed(store: Store, whole: Sample) -> None:
    rector = whole.of(Person)[1]
    edit = add_appointment(rector, "Rector", whole.visit.id, acting=True)
    assert edit.label == "Add the office Rector of Rector, university 1"
    plan = tried(store, whole, edit)
    (office,) = plan.appointments_by_person[rector.id]
    assert office.acting
    changed = change_appointment(plan, office.id, whole.visit.id, acting=False)
    assert changed.label == "Mark the office of Rector, university 1 as not acting"
    plan = tried(store, whole, changed)
    removed = remove_appointment(plan, office.id, whole.visit.id)
    assert removed.label == "Remove the office Rector of Rector, university 1"
    assert set(tried(store, whole, removed).appointments) == {whole.of(Appointment)[0].id}
