from collections.abc import Iterator
from pathlib import Path

import pytest
from planmaking import NOW, Sample, event, making, opened, row, visit

from delegation_planner.desk.taking_in import export
from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.exchange import portable
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.people import Organisation, OrganisationAlias, Venue
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Delegation, Visit
from delegation_planner.store.store import Store


@pytest.fixture(name="other")
def _other() -> Visit:
    return visit(code="other", title="Secret visit")


@pytest.fixture(name="shared")
def _shared(filled: Path, whole: Sample, other: Visit) -> Iterator[Store]:
    """An open file with a second visit, whose guests are of the same ministry."""
    with opened(filled) as store:
        guests = row(Delegation, other, name="Guests", organisation_id=whole.of(Organisation)[0].id)
        store.apply(making(other, guests))
        yield store


def since(store: Store, whole: Sample) -> tuple[PastEdit, ...]:
    return store.edits_since(store.load(whole.visit.id), 1)


def imported(store: Store, whole: Sample) -> None:
    """Make sure that what is exported can be taken in with its history."""
    assert portable.read(export(store, whole.visit.id).encode()).earlier


def test_the_making_of_another_visit_is_no_part_of_the_history(shared: Store, whole: Sample) -> None:
    assert since(shared, whole) == ()


@pytest.mark.parametrize(("whose", "label"), [("other", "Change made with another visit"), ("nobody", "Rename")])
def test_a_shared_row_that_is_changed_elsewhere_is_part_of_the_history(
    shared: Store, whole: Sample, other: Visit, whose: str, label: str
) -> None:
    ministry = whole.of(Organisation)[0]
    unshared = alter(other, title="More secret")
    changes = (*alter(ministry, name="Ministry of Science"), *(unshared if whose == "other" else ()))
    shared.apply(Edit("Rename", changes, other.id if whose == "other" else None))
    (past,) = since(shared, whole)
    assert (past.at, past.edit.label, past.edit.visit_id) == (NOW, label, whole.visit.id)
    assert past.edit.changes == (
        Change("organisations", ministry.id, {"name": ministry.name}, {"name": "Ministry of Science"}),
    )
    imported(shared, whole)


def test_a_history_of_both_leads_to_the_rows(shared: Store, whole: Sample, other: Visit) -> None:
    ministry = whole.of(Organisation)[0]
    shared.apply(Edit("One", alter(ministry, name="One"), whole.visit.id))
    shared.apply(Edit("Two", (Change("organisations", ministry.id, {"name": "One"}, {"name": "Two"}),), other.id))
    shared.undo()
    assert [past.edit.label for past in since(shared, whole)] == [
        "One",
        "Change made with another visit",
        "Undo: Change made with another visit",
    ]
    imported(shared, whole)


def test_what_another_edit_does_to_a_sequence_is_part_of_the_history(shared: Store, whole: Sample) -> None:
    house, meeting = whole.of(Venue)[0], whole.of(Event)[0]
    shared.apply(Edit("Move", alter(meeting, room_id=None), whole.visit.id))
    shared.apply(Edit("Rename", alter(house, short_name="Ministry")))
    tables = [[change.table for change in past.edit.changes] for past in since(shared, whole)]
    assert tables == [["events"], ["venues", "events", "events"]]
    imported(shared, whole)


def test_an_alias_that_is_removed_elsewhere_is_part_of_the_history(shared: Store, whole: Sample) -> None:
    short = whole.of(OrganisationAlias)[0]
    shared.apply(Edit("Remove", (remove(short),)))
    (past,) = since(shared, whole)
    assert [change.id for change in past.edit.changes] == [short.id]
    imported(shared, whole)


def test_what_was_removed_again_stays_in_the_history(shared: Store, whole: Sample) -> None:
    tea, tent = event(whole.visit, "Tea", "15:00", "16:00"), row(Venue, name="Tent")
    shared.apply(Edit("Add", (make(tent), make(tea)), whole.visit.id))
    shared.apply(Edit("Remove", (remove(tea), remove(tent)), whole.visit.id))
    assert [len(past.edit.changes) for past in since(shared, whole)] == [2, 2]
    imported(shared, whole)


def test_a_row_of_the_registers_that_the_visit_has_not_is_no_part_of_the_history(shared: Store, whole: Sample) -> None:
    tent = row(Venue, name="Tent")
    shared.apply(Edit("Add", (make(tent), *alter(whole.visit, city="Islamabad")), whole.visit.id))
    shared.apply(Edit("Remove", (remove(tent),)))
    shared.apply(Edit("Add", (make(row(Venue, name="Another")),)))
    imported(shared, whole)
