import pytest
from planmaking import Sample

from delegation_planner.edits.organisations import (
    add_alias,
    change_alias,
    change_organisation,
    new_organisation,
    remove_alias,
    remove_organisation,
    set_abbreviation,
)
from delegation_planner.errors import Refused
from delegation_planner.model.kinds import AliasKind, OrganisationKind
from delegation_planner.model.naming import abbreviation
from delegation_planner.model.people import Organisation
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_an_organisation_is_added_changed_and_removed_with_its_names(store: Store) -> None:
    edit = new_organisation(name="Quaid-i-Azam University", kind=OrganisationKind.UNIVERSITY, country="PK")
    assert edit.label == "Add Quaid-i-Azam University"
    store.apply(edit)
    added = next(each for each in store.registers().organisations.values() if each.name == "Quaid-i-Azam University")
    changed = change_organisation(added, city="Islamabad")
    assert changed.label == "Change the city of Quaid-i-Azam University"
    store.apply(changed, set_abbreviation(store.registers(), added.id, "QAU"))
    assert [each.text for each in store.registers().aliases_by_organisation[added.id]] == ["QAU"]
    removed = remove_organisation(store.registers(), added.id)
    assert removed.label == "Remove Quaid-i-Azam University"
    store.apply(removed)
    assert added.id not in store.registers().organisations
    assert added.id not in store.registers().aliases_by_organisation


def test_an_organisation_that_is_confirmed_says_so(whole: Sample) -> None:
    university = whole.of(Organisation)[1]
    assert change_organisation(university, to_be_confirmed=False).label == "Mark University 1 as confirmed"


def test_an_abbreviation_is_changed_and_removed(store: Store, whole: Sample) -> None:
    ministry = whole.of(Organisation)[0]
    edit = set_abbreviation(whole.plan, ministry.id, "MoSHE", whole.visit.id)
    assert edit.label == "Change the abbreviation of Ministry of Science and Higher Education"
    plan = tried(store, whole, edit)
    assert abbreviation(plan, ministry.id) == "MoSHE"
    plan = tried(store, whole, set_abbreviation(plan, ministry.id, "", whole.visit.id))
    assert abbreviation(plan, ministry.id) == ministry.name
    assert not set_abbreviation(plan, ministry.id, " ")


def test_further_names_are_added_changed_and_removed(store: Store, whole: Sample) -> None:
    ministry = whole.of(Organisation)[0]
    edit = add_alias(ministry, "Минобрнауки", whole.visit.id, kind=AliasKind.LOCAL, language="ru")
    assert edit.label == "Add the name Минобрнауки of Ministry of Science and Higher Education"
    plan = tried(store, whole, edit)
    alias = next(each for each in plan.organisation_aliases.values() if each.kind is AliasKind.LOCAL)
    changed = change_alias(plan, alias.id, whole.visit.id, kind=AliasKind.FORMER)
    assert changed.label == "Set the kind of the name Минобрнауки to former"
    plan = tried(store, whole, changed)
    removed = remove_alias(plan, alias.id, whole.visit.id)
    assert removed.label == "Remove the name Минобрнауки of Ministry of Science and Higher Education"
    assert alias.id not in tried(store, whole, removed).organisation_aliases


def test_an_organisation_that_is_needed_stays(store: Store, whole: Sample) -> None:
    with pytest.raises(Refused, match="can't be removed"):
        store.apply(remove_organisation(store.registers(), whole.of(Organisation)[0].id))
