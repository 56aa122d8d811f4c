from pathlib import Path

import pytest
import sqlalchemy as sa
from planmaking import Sample, content, contents, event, making, opened, row, said_by, sample, visit

from delegation_planner.edits.rows import make, remove
from delegation_planner.errors import Usage
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id
from delegation_planner.model.people import Organisation, Person, TravelTime, Venue
from delegation_planner.model.programme import AgendaItem
from delegation_planner.model.registers import Registers
from delegation_planner.store.engine import connect, reading
from delegation_planner.store.load import load, load_registers
from delegation_planner.store.store import Store


def statements_of_loading(path: Path, visit_id: Id) -> list[str]:
    """Return the SQL statements with which a visit is loaded."""
    engine = connect(path, "ro")
    said: list[str] = []
    sa.event.listen(engine, "before_cursor_execute", lambda *arguments: said.append(arguments[2]))
    try:
        with reading(engine) as connection:
            assert load(connection, visit_id)
    finally:
        engine.dispose()
    return said


def test_the_plan_holds_what_was_applied(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    assert content(plan.visit) == content(whole.visit)
    for each in whole.rows:
        assert content(plan.table(each.__tablename__)[each.id]) == content(each)
    assert sum(len(plan.table(name)) for name in {each.__tablename__ for each in whole.rows}) == len(whole.rows)


def test_a_visit_of_three_hundred_events_takes_no_more_statements_than_one_of_one(path: Path) -> None:
    small, large = visit(code="small"), visit(code="large")
    events = [event(large, f"Event {number}", "09:00", "10:00") for number in range(300)]
    items = [row(AgendaItem, large, event_id=each.id, title="Item") for each in events]
    with opened(path) as store:
        store.apply(making(small, event(small, "Tea", "09:00", "10:00")), making(large, *events, *items))
        one, many = (statements_of_loading(path, of.id) for of in (small, large))
        assert len(store.load(large.id).events) == 300
    assert one == many
    assert len(one) == 32


def test_other_visits_make_no_difference(store: Store, path: Path, whole: Sample) -> None:
    before = statements_of_loading(path, whole.visit.id)
    plan = store.load(whole.visit.id)
    store.apply(*(sample(code=f"other-{number}").making for number in range(5)))
    assert statements_of_loading(path, whole.visit.id) == before
    after = store.load(whole.visit.id)
    assert {name: set(after.table(name)) for name in ("events", "persons", "organisations", "venues", "sources")} == {
        name: set(plan.table(name)) for name in ("events", "persons", "organisations", "venues", "sources")
    }


def test_of_the_registers_it_holds_what_the_visit_refers_to(store: Store, whole: Sample) -> None:
    strangers = [row(Person, position="Minister"), row(Organisation, name="Another"), row(Venue, name="Another")]
    store.apply(Edit("Registers", tuple(make(each) for each in strangers)))
    plan = store.load(whole.visit.id)
    assert set(plan.persons) == {each.id for each in whole.of(Person)}
    assert set(plan.organisations) == {each.id for each in whole.of(Organisation)}
    assert set(plan.venues) == {each.id for each in whole.of(Venue)}


def test_a_way_to_a_venue_of_another_visit_is_not_in_the_plan(store: Store, whole: Sample) -> None:
    elsewhere = row(Venue, name="Another")
    way = row(TravelTime, from_venue_id=whole.of(Venue)[0].id, to_venue_id=elsewhere.id, minutes=10)
    store.apply(Edit("Registers", (make(elsewhere), make(way))))
    assert set(store.load(whole.visit.id).travel_times) == {whole.of(TravelTime)[0].id}


def test_what_was_removed_is_not_in_the_plan(store: Store, whole: Sample) -> None:
    item = whole.of(AgendaItem)[0]
    store.apply(Edit("Remove", (remove(item),), whole.visit.id))
    assert store.load(whole.visit.id).agenda_items == {}


def test_an_earlier_plan_stays_as_it_was(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    store.apply(Edit("Remove", (remove(whole.of(AgendaItem)[0]),), whole.visit.id))
    assert len(plan.agenda_items) == 1


def test_a_visit_that_is_not_there_is_told(store: Store) -> None:
    unknown = new_id()
    with pytest.raises(Usage) as trouble:
        store.load(unknown)
    assert str(trouble.value) == f"There is no visit “{unknown}” here."
    assert trouble.value.exit_code == 2


def test_a_removed_visit_is_not_there(store: Store) -> None:
    empty = visit(code="empty")
    store.apply(making(empty))
    store.apply(Edit("Remove", (remove(empty),), empty.id))
    with pytest.raises(Usage):
        store.load(empty.id)


def test_the_visits_are_listed_the_latest_first(store: Store) -> None:
    store.apply(making(visit(code="later", starts="2026-05-01", ends="2026-05-02")))
    store.apply(making(visit(code="earlier", starts="2025-05-01", ends="2025-05-02")))
    assert [each.code for each in store.visits()] == ["later", "test-visit", "earlier"]


READER = """
import sys
from pathlib import Path
from delegation_planner.clock import Clock
from delegation_planner.store.opening import open_store
store = open_store(Path(sys.argv[1]), Clock())
plan = store.load(store.visits()[0].id)
print([event.title for event in plan.programme])
"""


def test_a_program_that_only_reads_can_read(filled: Path) -> None:
    assert said_by(READER, filled) == "['Bilateral meeting', 'MoU signing ceremony', 'Opening']"


def test_the_registers_hold_all_rows_that_are_there(filled: Path, whole: Sample) -> None:
    with opened(filled) as store:
        stray = row(Person, position="Rector, university 9")
        gone = row(Person, position="Rector, university 10")
        store.apply(Edit("Add", (make(stray), make(gone))))
        store.apply(Edit("Remove", (remove(store.registers().persons[gone.id]),)))
        registers = store.registers()
    held = contents(filled)
    for name in Registers.__dataclass_fields__:
        assert {each.id: content(each) for each in registers.table(name).values()} == held[name]
    assert stray.id in registers.persons
    assert gone.id not in registers.persons
    assert registers.table("persons").keys() == {*(each.id for each in whole.of(Person)), stray.id}


def test_the_registers_take_one_query_for_each_table(filled: Path) -> None:
    engine = connect(filled, "ro")
    asked: list[str] = []
    sa.event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    with reading(engine) as connection:
        load_registers(connection)
    engine.dispose()
    assert len([each for each in asked if each.startswith("SELECT")]) == 11
