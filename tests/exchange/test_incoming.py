"""What taking in a file changes: everything that differs, nothing else."""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner import data
from delegation_planner.errors import Refused
from delegation_planner.exchange.incoming import as_edits
from delegation_planner.exchange.portable import PortableVisit, read
from delegation_planner.exchange.rows import Rows
from delegation_planner.model.checks import checked
from delegation_planner.model.edit import Change, Edit, PastEdit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import MouState
from delegation_planner.model.row import Row, VisitRow
from delegation_planner.model.schema import TABLES, VISIT_TABLES

Applied = Callable[[Rows, Iterable[Edit | PastEdit]], Rows]
NURBEK = read(data.path("samples", "nurbek-visit.json").read_bytes())
DRAFT = read(data.path("samples", "nurbek-first-draft.json").read_bytes())


def with_rows(rows: Rows, table: str, *changed: Row, without: Iterable[Id] = ()) -> Rows:
    kept = {row_id: row for row_id, row in rows[table].items() if row_id not in set(without)}
    return {**rows, table: {**kept, **{row.id: row for row in changed}}}


def altered(row: Row, **values: object) -> Row:
    return checked(str(row.__tablename__), row.values() | values)


def titled(table: str, title: str) -> Row:
    return next(row for row in NURBEK.rows[table].values() if row.values()["title"] == title)


def only_registers(rows: Rows) -> Mapping[str, Mapping[Id, Row]]:
    return {table: found for table, found in rows.items() if table not in (*VISIT_TABLES, "visits")}


def all_changes(edits: Iterable[Edit | PastEdit]) -> list[Change]:
    return [c for edit in edits for c in (edit.edit if isinstance(edit, PastEdit) else edit).changes]


def test_a_new_visit_comes_with_its_history(applied: Applied) -> None:
    first, *history = as_edits(NURBEK, {})
    assert isinstance(first, Edit)
    assert (first.label, first.visit_id) == ("Import “Kazakhstan education delegation to Islamabad”", NURBEK.visit.id)
    assert [(past.at, past.edit.label) for past in history if isinstance(past, PastEdit)] == [
        (past.at, past.edit.label) for past in NURBEK.history
    ]
    assert applied({}, [first]) == NURBEK.earlier
    assert applied({}, [first, *history]) == NURBEK.rows


def test_the_counters_of_a_history_are_left_to_the_database() -> None:
    fields = {field for change in all_changes(as_edits(NURBEK, {})[1:3]) for field in change.after or {}}
    assert fields == {"starts", "ends", "room_id"}


def test_a_row_is_made_before_those_that_refer_to_it() -> None:
    order = list(TABLES)
    made = [order.index(change.table) for change in all_changes(as_edits(DRAFT, {}))]
    assert made == sorted(made)


def test_the_same_file_again_is_nothing_new() -> None:
    assert as_edits(NURBEK, NURBEK.rows) == ()


def test_registers_that_are_there_are_not_made_again(applied: Applied) -> None:
    edits = as_edits(DRAFT, only_registers(NURBEK.rows))
    assert {change.before for change in all_changes(edits)} == {None}
    assert not {change.id for change in all_changes(edits)} & set(only_registers(NURBEK.rows)["persons"])
    assert applied(only_registers(NURBEK.rows), edits).items() >= {"events": DRAFT.rows["events"]}.items()


def test_a_history_may_make_what_the_registers_hold_already(applied: Applied) -> None:
    registers = only_registers(NURBEK.rows)
    last = max(registers["persons"])
    registers = {
        **registers,
        "persons": {**registers["persons"], last: altered(registers["persons"][last], email="a@b")},
    }
    edits = as_edits(NURBEK, registers)
    assert applied(registers, edits) == NURBEK.rows
    assert len(edits) == 6


def test_one_moved_event_is_one_change() -> None:
    tea = titled("events", "Tea")
    current = with_rows(NURBEK.rows, "events", altered(tea, sequence=3, modified=None, revision=7))
    later = tea.values()["starts"] + timedelta(minutes=5)
    file = PortableVisit(NURBEK.visit, with_rows(NURBEK.rows, "events", altered(tea, starts=later)), NURBEK.history)
    edits = as_edits(file, current)
    change = Change("events", tea.id, {"starts": tea.values()["starts"]}, {"starts": later})
    label = "Import changes to “Kazakhstan education delegation to Islamabad”"
    assert edits == (Edit(label, (change,), NURBEK.visit.id),)


def test_a_higher_sequence_is_taken_over() -> None:
    tea = titled("events", "Tea")
    file = PortableVisit(NURBEK.visit, with_rows(NURBEK.rows, "events", altered(tea, sequence=2)))
    assert all_changes(as_edits(file, NURBEK.rows)) == [Change("events", tea.id, {"sequence": 0}, {"sequence": 2})]


def test_a_state_takes_each_step() -> None:
    mou = titled("mous", "KEMU – Kazakh university 6")
    signed = altered(mou, state=MouState.SIGNED, originals=3)
    changes = all_changes(as_edits(PortableVisit(NURBEK.visit, with_rows(NURBEK.rows, "mous", signed)), NURBEK.rows))
    assert [(change.before, change.after) for change in changes] == [
        ({"originals": 2, "state": "draft"}, {"originals": 3, "state": "cleared"}),
        ({"state": "cleared"}, {"state": "printed"}),
        ({"state": "printed"}, {"state": "signed"}),
    ]
    back = all_changes(as_edits(NURBEK, with_rows(NURBEK.rows, "mous", signed)))
    assert [(change.after or {})["state"] for change in back] == ["printed", "cleared", "draft"]


def test_what_the_file_no_longer_has_is_removed_last_first(applied: Applied) -> None:
    gone = {"events", "attendances", "steps", "inaugurations", "agenda_items", "signings", "mous", "mou_parties"}
    gone |= {"signatories", "source_notes", "issues", "travel_times", "centres"}
    file = PortableVisit(NURBEK.visit, {table: {} if table in gone else rows for table, rows in NURBEK.rows.items()})
    changes = all_changes(as_edits(file, NURBEK.rows))
    order = [list(TABLES).index(change.table) for change in changes]
    assert order == sorted(order, reverse=True)
    assert {change.table for change in changes} == gone - {"issues", "travel_times", "centres"}
    assert {change.after for change in changes} == {None}
    left = applied(NURBEK.rows, as_edits(file, NURBEK.rows))
    assert {table for table in gone if left[table]} == {"issues", "travel_times", "centres"}


def test_a_row_of_another_visit_is_refused() -> None:
    taken = altered(titled("events", "Tea"), visit_id=DRAFT.visit.id)
    with pytest.raises(Refused) as caught:
        as_edits(NURBEK, {"events": {taken.id: taken}})
    assert str(caught.value) == "The event “Tea” belongs to another visit of the database."


TEXTS = ("name", "title", "note", "in_charge", "short_name", "city", "subject", "purpose")


@st.composite
def some_changes(draw: st.DrawFn) -> dict[tuple[str, Id, str], object]:
    places = [
        (table, row.id, field)
        for table, rows in NURBEK.rows.items()
        for row in rows.values()
        for field in row.values()
        if field in (*TEXTS, "state", "status", "minutes", "position") and not (table == "events" and field == "status")
    ]
    chosen = draw(st.lists(st.sampled_from(places), max_size=12, unique=True))
    return {place: draw(_another(*place)) for place in chosen}


def _another(table: str, row_id: Id, field: str) -> st.SearchStrategy[object]:
    was = NURBEK.rows[table][row_id].values()[field]
    if field in ("state", "status"):
        return st.sampled_from([each for each in type(was) if each is not was])
    if not isinstance(was, str):
        return st.integers(1, 99).filter(lambda value: value != was)
    return st.sampled_from(["Заседание", "ملاقات", "Another"])


@given(some_changes(), st.data())
def test_exactly_what_differs_changes(applied: Applied, wanted: Mapping[Any, object], drawn: st.DataObject) -> None:
    rows = NURBEK.rows
    for (table, row_id, field), value in wanted.items():
        rows = with_rows(rows, table, altered(rows[table][row_id], **{field: value}))
    steps = drawn.draw(st.sets(st.sampled_from(sorted(rows["steps"])), max_size=5))
    rows = with_rows(rows, "steps", without=steps)
    edits = as_edits(PortableVisit(NURBEK.visit, rows), NURBEK.rows)
    touched = {(c.table, c.id, field) for c in all_changes(edits) if c.after for field in c.after}
    assert len(edits) <= 1
    assert touched == {place for place in wanted if place[1] not in steps}
    assert {c.id for c in all_changes(edits) if c.after is None} == steps
    assert applied(NURBEK.rows, edits) == rows


def test_every_table_of_a_visit_is_known_to_be_one() -> None:
    assert {table for table, model in TABLES.items() if issubclass(model, VisitRow)} == set(VISIT_TABLES)


def test_another_calendar_uid_is_refused() -> None:
    (event, *_) = NURBEK.rows["events"].values()
    rows = with_rows(NURBEK.rows, "events", altered(event, uid="another@delegation-planner"))
    with pytest.raises(Refused) as caught:
        as_edits(PortableVisit(NURBEK.visit, rows), NURBEK.rows)
    title = event.values()["title"]
    assert str(caught.value) == f"The event “{title}” has another calendar UID here; that never changes."
