"""Any run of Edits of the programme: memory and file agree, places have no gaps, and undo gives back what was there."""

from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from planmaking import contents, opened, sample

from delegation_planner.edits.agenda import add_item, move_item, remove_item
from delegation_planner.edits.attendance import set_groups, set_people
from delegation_planner.edits.event_kinds import change_kind
from delegation_planner.edits.events import change_event, place_event, remove_event
from delegation_planner.edits.mous import add_mou, place_mou, remove_mou, set_ceremony, step_mou
from delegation_planner.edits.new_events import add_line, duplicate_event, split_event
from delegation_planner.edits.patching import patched
from delegation_planner.edits.steps import add_step, change_step, move_step, remove_step
from delegation_planner.edits.times import lengthen, move_by, set_times
from delegation_planner.edits.typed_lines import read_line
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus
from delegation_planner.model.plan import VisitPlan
from tests.edits.trying import plan_content

Draw = Callable[[st.SearchStrategy[Any]], Any]
CLOCK = st.times().map(lambda each: each.replace(second=0, microsecond=0))
LINES = st.sampled_from(["1630 tea, foyer", "2330-0030 dinner, Campus 1", "signing", "0900 MoFE&PT → Campus 1"])


def one_of(draw: Draw, rows: Iterable[Id]) -> Id:
    return str(draw(st.sampled_from(sorted(rows))))


class ProgrammeMachine(RuleBasedStateMachine):
    """Edits of events and of what belongs to them, undone in any order."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.store = opened(Path(self.folder.name) / "visits.db")
        self.sample = sample()
        self.store.apply(self.sample.making)
        self.plan = self.store.load(self.sample.visit.id)
        self.states = [contents(self.store.path)]

    def apply(self, edit: Edit) -> None:
        assert edit.label
        if not edit:
            return
        expected = plan_content(patched(self.plan, edit, self.store.registers()))
        self.store.apply(edit)
        self.states.append(contents(self.store.path))
        self.plan = self.store.load(self.sample.visit.id)
        assert plan_content(self.plan) == expected

    @rule(line=LINES)
    def type_a_line(self, line: str) -> None:
        after = self.plan.visit.starts
        start = self.plan.programme[-1].ends if self.plan.events else self.sample.plan.programme[0].starts
        self.apply(add_line(self.plan, after, read_line(line), start, places=self.store.registers()))

    @precondition(lambda self: self.plan.events)
    @rule(data=st.data(), minutes=st.integers(-90, 90), starts=CLOCK, ends=CLOCK)
    def change_times(self, data: st.DataObject, minutes: int, starts: Any, ends: Any) -> None:
        chosen = one_of(data.draw, self.plan.events)
        edits = (
            # No length by typing is refused: that has a test of its own.
            *([set_times(self.plan, chosen, starts, ends)] if starts != ends else []),
            lengthen(self.plan, chosen, minutes),
            move_by(self.plan, sorted(self.plan.events), minutes),
        )
        self.apply(data.draw(st.sampled_from(edits)))

    @precondition(lambda self: self.plan.events)
    @rule(data=st.data(), kind=st.sampled_from(EventKind), status=st.sampled_from(EventStatus))
    def change_an_event(self, data: st.DataObject, kind: EventKind, status: EventStatus) -> None:
        chosen = one_of(data.draw, self.plan.events)
        venue = data.draw(st.sampled_from([None, *sorted(self.store.registers().venues)]))
        edits = (
            change_kind(self.plan, chosen, kind),
            change_event(self.plan, chosen, status=status, note=" Flags "),
            place_event(self.plan, chosen, venue),
            duplicate_event(self.plan, chosen),
            remove_event(self.plan, chosen),
        )
        self.apply(data.draw(st.sampled_from(edits)))

    @precondition(lambda self: self.plan.events)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        try:
            edit = split_event(self.plan, one_of(data.draw, self.plan.events))
        except Refused:
            return
        self.apply(edit)

    @precondition(lambda self: self.plan.events)
    @rule(data=st.data(), groups=st.booleans(), role=st.sampled_from(AttendanceRole))
    def change_who_is_there(self, data: st.DataObject, groups: bool, role: AttendanceRole) -> None:
        chosen = one_of(data.draw, self.plan.events)
        members = data.draw(st.sets(st.sampled_from(sorted(self.plan.members)), max_size=3))
        edit = set_groups(self.plan, chosen, list(self.plan.groups) if groups else [])
        self.apply(data.draw(st.sampled_from((edit, set_people(self.plan, chosen, role, members=members)))))

    @precondition(lambda self: self.plan.events)
    @rule(data=st.data(), place=st.integers(1, 5))
    def change_agenda_and_steps(self, data: st.DataObject, place: int) -> None:
        chosen = one_of(data.draw, self.plan.events)
        edits = [
            add_item(self.plan, chosen, "Visas", place=place),
            add_step(self.plan, chosen, "Anthems", 4, place=place),
        ]
        for row_id in sorted(self.plan.agenda_items)[:2]:
            edits += [move_item(self.plan, row_id, place), remove_item(self.plan, row_id)]
        for row_id in sorted(self.plan.steps)[:2]:
            edits += [move_step(self.plan, row_id, place), remove_step(self.plan, row_id)]
            edits += [change_step(self.plan, row_id, minutes=place)]
        self.apply(data.draw(st.sampled_from(edits)))

    @rule(data=st.data(), number=st.integers(1, 4))
    def change_memoranda(self, data: st.DataObject, number: int) -> None:
        signing = data.draw(st.sampled_from([None, *sorted(self.plan.signings)]))
        edits = [add_mou(self.plan, signing)]
        for row_id in sorted(self.plan.mous)[:3]:
            edits += [place_mou(self.plan, row_id, number), step_mou(self.plan, row_id, number - 2)]
            edits += [set_ceremony(self.plan, row_id, signing), remove_mou(self.plan, row_id)]
        self.apply(data.draw(st.sampled_from(edits)))

    @precondition(lambda self: len(self.states) > 1)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.states.pop()
        self.plan = self.store.load(self.sample.visit.id)
        assert contents(self.store.path) == self.states[-1]

    @invariant()
    def places_have_no_gaps(self) -> None:
        if plan := getattr(self, "plan", None):
            assert gaps(plan) == []

    def teardown(self) -> None:
        if hasattr(self, "store"):
            while len(self.states) > 1:
                self.undo()
            self.store.close()
            self.folder.cleanup()


def gaps(plan: VisitPlan) -> list[list[int]]:
    """Return the runs of places that are not 1, 2, 3 …."""
    runs = [[row.position for row in rows] for rows in plan.agenda_by_event.values()]
    runs += [[row.position for row in rows] for rows in plan.steps_by_event.values()]
    runs += [[mou.number for mou in mous] for signing, mous in plan.mous_by_signing.items() if signing]
    return [run for run in runs if run != list(range(1, len(run) + 1))]


TestProgramme = ProgrammeMachine.TestCase
TestProgramme.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
