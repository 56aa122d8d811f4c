"""Undo and redo, the stack of which is read from the journal."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from planmaking import NOW, REAL, Sample, contents, event, opened, row, sample

from delegation_planner.edits.ceremonies import name_party, set_mou_state
from delegation_planner.edits.events import add_event, end_event, move_event, place_event, remove_event
from delegation_planner.edits.issues import Item, new_issue, record_issues
from delegation_planner.edits.people import add_member, name_person, place_member, remove_member
from delegation_planner.edits.rows import alter, make
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import IssueKind, MouState
from delegation_planner.model.people import Person, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Member
from delegation_planner.store.store import Store
from delegation_planner.store.tables import EntryKind, EntryState

Contents = dict[str, dict[str, Any]]


def state(path: Path) -> Contents:
    """Return what undo and redo may change: not what was handed out."""
    held = contents(path)
    del held["issues"]
    return held


class UndoMachine(RuleBasedStateMachine):
    """Edits of all kinds, undone, redone and reopened in any order."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "visits.db"
        self.store = opened(self.path)
        self.sample = sample()
        self.store.apply(self.sample.making)
        self.done: list[Contents] = [state(self.path)]
        self.undone: list[Contents] = []
        self.removed: list[Any] = []
        self.start = self.done[0]

    @property
    def plan(self) -> VisitPlan:
        return self.store.load(self.sample.visit.id)

    def apply(self, edit: Edit) -> None:
        self.store.apply(edit)
        self.done.append(state(self.path))
        self.undone.clear()

    @rule(data=st.data(), minutes=st.integers(-300, 300))
    def move(self, data: st.DataObject, minutes: int) -> None:
        plan = self.plan
        if plan.programme:
            chosen = data.draw(st.sampled_from(plan.programme))
            self.apply(move_event(plan, chosen.id, chosen.starts + timedelta(minutes=minutes)))

    @rule(data=st.data(), minutes=st.integers(0, 90))
    def end(self, data: st.DataObject, minutes: int) -> None:
        plan = self.plan
        if plan.programme:
            chosen = data.draw(st.sampled_from(plan.programme))
            self.apply(end_event(plan, chosen.id, chosen.starts + timedelta(minutes=minutes)))

    @rule(data=st.data())
    def place(self, data: st.DataObject) -> None:
        plan = self.plan
        if plan.programme:
            chosen = data.draw(st.sampled_from(plan.programme))
            self.apply(place_event(plan, chosen.id, data.draw(st.sampled_from([None, *plan.venues]))))

    @rule(title=st.text("Tea ша", min_size=1).filter(str.strip))
    def add(self, title: str) -> None:
        self.apply(add_event(self.plan, event(self.sample.visit, title, "15:00", "16:00")))

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        plan = self.plan
        if plan.programme:
            chosen = data.draw(st.sampled_from(plan.programme))
            self.removed.append(chosen)
            self.apply(remove_event(plan, chosen.id))

    @precondition(lambda self: self.removed)
    @rule()
    def revive(self) -> None:
        chosen = self.removed.pop()
        if chosen.id not in self.plan.events:
            self.apply(Edit("Bring back", (make(chosen),), self.sample.visit.id))

    @rule(position=st.integers(1, 6))
    def join(self, position: int) -> None:
        person = row(Person, position="Rector, university 9")
        guests = self.sample.of(Delegation)[0]
        member = row(Member, self.sample.visit, delegation_id=guests.id, person_id=person.id, position=position)
        self.apply(add_member(self.plan, member, person))

    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        plan = self.plan
        if plan.members:
            self.apply(remove_member(plan, data.draw(st.sampled_from(sorted(plan.members)))))

    @rule(data=st.data(), position=st.integers(1, 6))
    def rank(self, data: st.DataObject, position: int) -> None:
        plan = self.plan
        if plan.members:
            self.apply(place_member(plan, data.draw(st.sampled_from(sorted(plan.members))), position))

    @rule(name=st.sampled_from(["", "Rector 1", " Rector  2 "]))
    def name(self, name: str) -> None:
        plan = self.plan
        for person in list(plan.persons)[:1]:
            self.apply(name_person(plan, person, name))

    @rule(to=st.sampled_from(list(MouState)))
    def climb(self, to: MouState) -> None:
        plan = self.plan
        self.apply(set_mou_state(plan, next(iter(plan.mous)), to))

    @rule()
    def open_party(self) -> None:
        plan = self.plan
        self.apply(name_party(plan, next(iter(plan.mou_parties)), None))

    @rule(name=st.sampled_from(["programme", "cards"]))
    def hand_out(self, name: str) -> None:
        plan = self.plan
        new = new_issue(plan, Item(IssueKind.PAPER, name, "public"), version=9, issued=NOW, digest="")
        self.store.apply(record_issues(plan, [new]))

    @precondition(lambda self: len(self.done) > 1)
    @rule()
    def undo(self) -> None:
        assert self.store.undo()
        self.undone.append(self.done.pop())
        assert state(self.path) == self.done[-1]

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        assert self.store.redo()
        self.done.append(self.undone.pop())
        assert state(self.path) == self.done[-1]

    @precondition(lambda self: not self.undone)
    @rule()
    def redo_nothing(self) -> None:
        assert self.store.redo() is None

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self.store = opened(self.path)

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        try:
            self._all_the_way_back_and_forth()
        finally:
            self.store.close()
            self.folder.cleanup()

    def _all_the_way_back_and_forth(self) -> None:
        while self.undone:
            self.redo()
        end = state(self.path)
        steps = len(self.done) - 1
        for _ in range(steps):
            assert self.store.undo()
        assert state(self.path) == self.start
        for _ in range(steps):
            assert self.store.redo()
        assert state(self.path) == end
        self.store.check()


UndoMachine.TestCase.settings = settings(max_examples=8, stateful_step_count=16, deadline=None)
TestUndo = UndoMachine.TestCase


def rename(store: Store, whole: Sample, name: str) -> None:
    (house,) = store.rows({"venues": [whole.of(Venue)[0].id]})["venues"].values()
    store.apply(Edit(f"Rename {name}", alter(house, name=name), whole.visit.id))


def names(store: Store, whole: Sample) -> str:
    (house,) = store.rows({"venues": [whole.of(Venue)[0].id]})["venues"].values()
    return str(house.values()["name"])


def test_undo_and_redo_survive_a_restart(filled: Path, whole: Sample) -> None:
    with opened(filled) as store:
        rename(store, whole, "One")
        rename(store, whole, "Two")
    with opened(filled) as store:
        store.undo()
        assert names(store, whole) == "One"
    with opened(filled) as store:
        store.undo()
        assert names(store, whole) == "Ministry of Federal Education"
        store.redo()
    with opened(filled) as store:
        store.redo()
        assert names(store, whole) == "Two"
        assert store.redo() is None


def test_a_new_edit_drops_what_could_be_redone(store: Store, whole: Sample) -> None:
    rename(store, whole, "One")
    store.undo()
    rename(store, whole, "Two")
    assert store.redo() is None
    assert [entry.state for entry in store.history()] == [
        EntryState.APPLIED,
        EntryState.DROPPED,
        EntryState.ASIDE,
        EntryState.APPLIED,
    ]
    store.undo()
    assert names(store, whole) == "Ministry of Federal Education"


def test_what_was_handed_out_is_not_taken_back(store: Store, whole: Sample) -> None:
    rename(store, whole, "One")
    plan = store.load(whole.visit.id)
    issue = new_issue(plan, Item(IssueKind.CALENDAR, "calendar"), version=2, issued=NOW, digest="")
    store.apply(record_issues(plan, [issue]))
    store.undo()
    assert names(store, whole) == "Ministry of Federal Education"
    assert issue.id in store.load(whole.visit.id).issues
    store.redo()
    assert names(store, whole) == "One"


def test_handing_out_between_undo_and_redo_drops_nothing(store: Store, whole: Sample) -> None:
    rename(store, whole, "One")
    store.undo()
    plan = store.load(whole.visit.id)
    issue = new_issue(plan, Item(IssueKind.CALENDAR, "calendar"), version=2, issued=NOW, digest="")
    store.apply(record_issues(plan, [issue]))
    store.redo()
    assert names(store, whole) == "One"


def test_where_nothing_was_done_nothing_is_undone(path: Path) -> None:
    with opened(path) as store:
        assert store.undo() is None
        assert store.redo() is None
        assert store.history() == ()


def test_the_journal_tells_both_clocks_and_what_was_done(store: Store, whole: Sample) -> None:
    rename(store, whole, "One")
    store.undo()
    store.redo()
    entries = store.history(whole.visit.id)
    assert [(entry.number, entry.kind, entry.label) for entry in entries] == [
        (1, EntryKind.DONE, "Import “Test visit”"),
        (2, EntryKind.DONE, "Rename One"),
        (3, EntryKind.UNDONE, "Rename One"),
        (4, EntryKind.REDONE, "Rename One"),
    ]
    assert {entry.at for entry in entries} == {datetime(2026, 1, 28, 9, 40, tzinfo=UTC)}
    assert {entry.recorded for entry in entries} == {REAL.astimezone(UTC)}
    assert all(entry.who for entry in entries)


def test_an_undo_says_what_it_changed(store: Store, whole: Sample) -> None:
    rename(store, whole, "One")
    undone = store.undo()
    assert undone is not None
    (change,) = undone.edit.changes
    assert (change.table, change.id) == ("venues", whole.of(Venue)[0].id)
    assert (change.before, change.after) == ({"name": "One"}, {"name": "Ministry of Federal Education"})


def test_the_edits_since_a_version_are_those_after_its_papers(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    assert store.edits_since(plan, 1) == ()
    rename(store, whole, "One")
    store.undo()
    since = store.edits_since(store.load(whole.visit.id), 1)
    assert [past.edit.label for past in since] == ["Rename One", "Undo: Rename One"]
    assert {past.at for past in since} == {NOW.astimezone(UTC)}
    assert next(past.edit.label for past in store.edits_since(plan, 0)) == "Import “Test visit”"
