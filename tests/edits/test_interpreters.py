from planmaking import Sample

from delegation_planner.edits.attendance import set_interpreters
from delegation_planner.edits.interpreters import add_interpreter, change_interpreter, remove_interpreter
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Interpreter, Member
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def test_an_interpreter_is_to_be_confirmed_under_the_next_number(store: Store, whole: Sample) -> None:
    edit = add_interpreter(whole.plan, languages=("ur", "en"))
    assert edit.label == "Add Interpreter 2"
    plan = tried(store, whole, edit)
    second = max(plan.interpreters.values(), key=lambda each: each.number)
    assert (second.number, second.languages) == (2, ("ur", "en"))
    assert plan.persons[second.person_id].position == "Interpreter 2"
    changed = change_interpreter(plan, second.id, duty="the rectors")
    assert changed.label == "Change the duty of Interpreter 2"
    assert tried(store, whole, changed).interpreters[second.id].duty == "the rectors"


def test_somebody_known_interprets(store: Store, whole: Sample) -> None:
    person = store.registers().persons[whole.of(Person)[2].id]
    plan = tried(store, whole, add_interpreter(whole.plan, person))
    assert person.id in plan.interpreter_by_person


def test_an_interpreter_who_is_removed_works_nowhere(store: Store, whole: Sample) -> None:
    (interpreter,), meeting = whole.of(Interpreter), whole.of(Event)[0]
    plan = tried(store, whole, set_interpreters(whole.plan, meeting.id, [interpreter.person_id]))
    edit = remove_interpreter(plan, interpreter.id)
    assert edit.label == "Remove Interpreter 1"
    plan = tried(store, whole, edit)
    assert plan.interpreters == {}
    assert plan.members[whole.of(Member)[0].id].interpreter_id is None
    assert all(row.person_id is None for row in plan.attendances.values())
