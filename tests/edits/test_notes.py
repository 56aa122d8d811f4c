"""A row of the registers goes with the notes that the open visit has on it."""

from dataclasses import fields

from planmaking import row, sample

from delegation_planner.edits.notes import with_notes
from delegation_planner.edits.persons import change_person, remove_person
from delegation_planner.model.people import Person
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.registers import Registers


def test_the_notes_on_what_is_removed_go_before_it() -> None:
    whole = sample()
    person, source = whole.of(Person)[0], whole.of(Source)[0]
    note = row(SourceNote, whole.visit, source_id=source.id, table_name="persons", row_id=person.id, as_of="2026-01-28")
    plan = type(whole)(whole.visit, (*whole.rows, note)).plan
    registers = Registers(**{field.name: plan.table(field.name) for field in fields(Registers)})
    edit = with_notes(plan, remove_person(registers, person.id))
    tables = [change.table for change in edit.changes]
    assert tables[0] == "source_notes"
    assert tables[-1] == "persons"
    assert edit.visit_id == whole.visit.id


def test_an_edit_stays_as_it_is_without_notes_or_without_a_visit() -> None:
    whole = sample()
    person = whole.of(Person)[0]
    changed = change_person(person, telephone="+92 51 1234567")
    assert with_notes(whole.plan, changed) is changed
    assert with_notes(None, changed) is changed
