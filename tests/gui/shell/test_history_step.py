from datetime import datetime

from planmaking import sample

from delegation_planner.desk.journal import Step
from delegation_planner.desk.since import changed_by
from delegation_planner.edits.events import move_event
from delegation_planner.gui.shell.history_step import MOST_LINES, words_of_step
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.programme import Event
from delegation_planner.model.registers import Registers
from delegation_planner.rules.telling import must_be_told

SAMPLE = sample()
PLAN = SAMPLE.plan
MEETING, CEREMONY, _ = SAMPLE.of(Event)
REGISTERS = Registers(**{name: PLAN.table(name) for name in Registers.__dataclass_fields__})


def test_a_step_in_words() -> None:
    edit = move_event(PLAN, CEREMONY.id, datetime(2026, 2, 2, 11))
    step = Step(7, tuple(changed_by(edit, PLAN, REGISTERS)), must_be_told(PLAN, edit))
    words = words_of_step(step, PLAN)
    assert (words.number, words.changes) == (7, "MoU signing ceremony starts 10:30 → 11:00")
    assert [line.name for line in words.told] == ["Sayasat Nurbek", "Rector, university 1"]
    assert words.text.split("\n")[1] == "Rector, university 1 – attends: MoU signing ceremony"
    assert words.place == Place("programme", Subject("events", CEREMONY.id))


def test_of_very_many_changes_the_first_are_shown_and_the_rest_counted() -> None:
    edit = move_event(PLAN, CEREMONY.id, datetime(2026, 2, 2, 11))
    changed = tuple(changed_by(edit, PLAN, REGISTERS)) * (MOST_LINES + 5)
    lines = words_of_step(Step(1, changed, ()), PLAN).changes.split("\n")
    assert (len(lines), lines[-1]) == (MOST_LINES + 1, "and 5 more")
