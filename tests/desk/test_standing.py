from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from desk.conftest import CLOCK
from hypothesis import given
from hypothesis import strategies as st

from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.desk.standing import UNREAD, Standing, in_force, standings
from delegation_planner.documents.papers import PAPERS, Printing, print_paper
from delegation_planner.edits.events import change_event, remove_event
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.kinds import Edition, EventStatus
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.store.apply import again, inverse
from delegation_planner.store.store import Store

PROGRAMME = ("programme", Edition.PUBLIC)


def signing(plan: VisitPlan) -> Event:
    return next(event for event in plan.programme if event.title == "MoU signing ceremony")


def rename(store: Store, plan: VisitPlan, title: str) -> Edit:
    return change_event(store.load(plan.visit.id), signing(plan).id, title=title)


def hand_out(store: Store, plan: VisitPlan, folder: Path) -> None:
    counter = Counter(store, CLOCK, plan.visit.id)
    counter.hand_out(counter.papers(Order()), folder, lambda drafts: drafts)


def now(store: Store, plan: VisitPlan) -> Standing:
    return standings(store, store.load(plan.visit.id))[PROGRAMME]


def test_a_paper_that_was_never_handed_out_is_not_made(store: Store, plan: VisitPlan) -> None:
    assert standings(store, plan)["programme", Edition.STAFF] == Standing()


def test_what_was_done_since_the_last_papers_is_named(store: Store, plan: VisitPlan) -> None:
    found = standings(store, plan)
    assert found[PROGRAMME] == Standing(
        2,
        datetime(2026, 1, 26, 11, 20, tzinfo=UTC),
        (
            "Move MoU signing ceremony to 10:45",
            "Move MoU signing ceremony to the Auditorium",
            "Add representative, institution 8",
            "Interpreter 1 joins the bilateral meeting",
            "Add transfer QAU → hotel at 16:45",
        ),
        is_current=False,
    )
    assert found["delegation", Edition.STAFF].changes == ("Add representative, institution 8",)


def test_a_paper_is_out_of_date_after_an_edit_and_current_again_after_undo(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    hand_out(store, plan, tmp_path / "papers")
    assert now(store, plan) == Standing(3, datetime(2026, 1, 28, 9, 40, tzinfo=UTC), (), is_current=True)
    store.apply(rename(store, plan, "Welcome"))
    assert (now(store, plan).is_current, now(store, plan).changes) == (False, (store.undo_label,))
    store.undo()
    assert now(store, plan) == Standing(3, datetime(2026, 1, 28, 9, 40, tzinfo=UTC), (), is_current=True)
    store.redo()
    assert now(store, plan).changes == (store.undo_label,)


def test_two_edits_that_come_to_nothing_leave_a_paper_current(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    hand_out(store, plan, tmp_path / "papers")
    store.apply(rename(store, plan, "Welcome"))
    store.apply(rename(store, plan, signing(plan).title))
    assert now(store, plan).is_current


def test_a_delegation_list_stays_current_when_the_programme_changes(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    hand_out(store, plan, tmp_path / "papers")
    store.apply(remove_event(store.load(plan.visit.id), signing(plan).id))
    found = standings(store, store.load(plan.visit.id))
    assert not found[PROGRAMME].is_current
    assert found["delegation", Edition.STAFF].is_current


def test_a_public_programme_stays_current_when_only_what_it_hides_changes(
    store: Store, plan: VisitPlan, tmp_path: Path
) -> None:
    hand_out(store, plan, tmp_path / "papers")
    hidden = next(event for event in plan.programme if event.title == "Host party in place")
    store.apply(change_event(store.load(plan.visit.id), hidden.id, title="Host party at the gate"))
    found = standings(store, store.load(plan.visit.id))
    assert found[PROGRAMME].is_current
    assert not found["line-by-line", Edition.STAFF].is_current


@pytest.mark.parametrize("fields", [{"public": False}, {"status": EventStatus.CANCELLED}])
def test_a_public_programme_is_out_of_date_when_something_is_hidden(
    store: Store, plan: VisitPlan, tmp_path: Path, fields: dict[str, object]
) -> None:
    hand_out(store, plan, tmp_path / "papers")
    store.apply(change_event(store.load(plan.visit.id), signing(plan).id, **fields))
    assert now(store, plan).changes == (store.undo_label,)


def test_what_the_disk_did_not_take_counts_too(store: Store, plan: VisitPlan, tmp_path: Path) -> None:
    hand_out(store, plan, tmp_path / "papers")
    edit = rename(store, plan, "Welcome")
    assert standings(store, store.load(plan.visit.id), [edit])[PROGRAMME].changes == (edit.label,)


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_prints_nothing_of_the_tables_that_it_does_not_read(plan: VisitPlan, name: str) -> None:
    without = replace(plan, **{table: {} for table in UNREAD[name]})
    for edition in PAPERS[name].editions:
        printing = Printing(edition, "a4", datetime(2026, 1, 28, tzinfo=UTC), 3, frozenset())
        assert print_paper(without, name, printing) == print_paper(plan, name, printing)


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=12))
def test_edits_in_force_are_those_that_stand_on_the_undo_stack(steps: list[str]) -> None:
    done: list[Edit] = []
    undone: list[Edit] = []
    past: list[Edit] = []
    for number, step in enumerate(steps, 1):
        if step == "do":
            change = Change("events", "a", {"title": f"before {number}"}, {"title": f"after {number}"})
            done.append(Edit(f"Edit {number}", (change,)))
            undone.clear()
            past.append(done[-1])
        elif step == "undo" and done:
            undone.append(done.pop())
            past.append(inverse(undone[-1]))
        elif step == "redo" and undone:
            done.append(undone.pop())
            past.append(again(done[-1]))
    assert in_force(past) == tuple(done)
