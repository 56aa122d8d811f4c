"""Which visits use the rows of a register, asked of a real file."""

from pathlib import Path

from planmaking import opened, sample

from delegation_planner.edits.rows import make, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Organisation, Person, Venue
from delegation_planner.model.visits import Member


def test_a_person_is_used_by_the_visits_in_which_the_person_takes_part(tmp_path: Path) -> None:
    first, second = sample(), sample(code="second", title="Second visit")
    minister, rector = first.of(Person)[0], first.of(Person)[1]
    delegation = next(row for row in second.rows if row.__tablename__ == "delegations")
    there = Member(
        id="0190b0a0-0000-7000-8000-000000000001",
        visit_id=second.visit.id,
        delegation_id=delegation.id,
        person_id=minister.id,
        position=9,
    )
    with opened(tmp_path / "planner.db") as store:
        store.apply(first.making, second.making, Edit("Add", (make(there),), second.visit.id))
        used = store.visits_using("persons")
        assert used[minister.id] == {first.visit.id, second.visit.id}
        assert used[rector.id] == {first.visit.id}
        store.apply(Edit("Remove", (remove(there),), second.visit.id))
        assert store.visits_using("persons")[minister.id] == {first.visit.id}


def test_organisations_and_venues_are_used_by_rows_of_visits_alone(tmp_path: Path) -> None:
    whole = sample()
    ministry, university = whole.of(Organisation)
    house, campus = whole.of(Venue)
    with opened(tmp_path / "planner.db") as store:
        store.apply(whole.making)
        assert store.visits_using("organisations").keys() == {ministry.id}
        assert store.visits_using("venues") == {house.id: {whole.visit.id}, campus.id: {whole.visit.id}}
    assert university.to_be_confirmed
