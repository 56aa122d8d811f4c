from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import Sample, contents

from delegation_planner.edits.patching import patched
from delegation_planner.edits.visits import Country, change_visit, code_of, delete_visit, new_visit, set_status
from delegation_planner.errors import Refused, Usage
from delegation_planner.model.kinds import Side, VisitStatus
from delegation_planner.model.schema import VISIT_TABLES
from delegation_planner.model.visits import Visit
from delegation_planner.store.store import Store
from tests.edits.trying import tried

FIRST, LAST = date(2027, 4, 12), date(2027, 4, 14)
KAZAKHSTAN, PAKISTAN = Country("KZ", "Kazakhstan"), Country("PK", "Pakistan")


def test_a_visit_starts_with_two_delegations(store: Store) -> None:
    before = contents(store.path)
    edit = new_visit(
        "Visit of the Minister",
        KAZAKHSTAN,
        FIRST,
        LAST,
        zone="Asia/Karachi",
        host=PAKISTAN,
        city="Islamabad",
        desk="Desk",
    )
    assert edit.label == "Start Visit of the Minister"
    assert edit.visit_id is not None
    store.apply(edit)
    plan = store.load(edit.visit_id)
    visit = plan.visit
    assert (visit.code, visit.starts, visit.ends, visit.status) == (
        "visit-of-the-minister",
        FIRST,
        LAST,
        VisitStatus.IDEA,
    )
    assert (visit.city, visit.desk, visit.zone) == ("Islamabad", "Desk", "Asia/Karachi")
    assert [(each.side, each.name, each.country, each.position) for each in plan.delegations_in_order] == [
        (Side.GUEST, "Delegation of Kazakhstan", "KZ", 1),
        (Side.HOST, "Delegation of Pakistan", "PK", 2),
    ]
    store.undo()
    assert contents(store.path) == before


def test_countries_may_be_open(store: Store) -> None:
    edit = new_visit("Visit", Country(), FIRST, LAST, zone="Asia/Karachi", host=Country(), taken_codes=["visit"])
    store.apply(edit)
    plan = store.load(edit.visit_id or "")
    assert plan.visit.code == "visit-2"
    assert [each.name for each in plan.delegations_in_order] == ["Guest delegation", "Host delegation"]


def test_a_visit_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused, match="The visit “Visit” ends before it begins"):
        new_visit("Visit", KAZAKHSTAN, LAST, FIRST, zone="Asia/Karachi", host=PAKISTAN)


@pytest.mark.parametrize(
    ("title", "taken", "code"),
    [
        ("Nurbek 2026", (), "nurbek-2026"),
        ("Nurbek 2026", ("nurbek-2026", "nurbek-2026-2"), "nurbek-2026-3"),
        ("  Élysée – visit!  ", (), "elysee-visit"),
        ("Визит", (), "visit"),
        ("x" * 80, ("x" * 60,), "x" * 58 + "-2"),
    ],
)
def test_a_code_comes_from_the_title(title: str, taken: tuple[str, ...], code: str) -> None:
    assert code_of(title, taken) == code


@given(st.text(min_size=1), st.integers(0, 3))
def test_every_title_gives_a_code_that_is_free(whole_title: str, others: int) -> None:
    taken: list[str] = []
    for _ in range(others):
        taken.append(code_of(whole_title, taken))
    code = code_of(whole_title, taken)
    assert code not in taken
    fields = {"title": "Visit", "zone": "Asia/Karachi", "starts": FIRST, "ends": LAST}
    assert Visit.validated({"id": "019bd57b-8326-76a0-b56f-168807a47fb9", "code": code, **fields}).code == code


def test_fields_of_a_visit_change(store: Store, whole: Sample) -> None:
    edit = change_visit(whole.visit, city="Islamabad", marking="Internal")
    assert edit.label == "Change the city and marking of Test visit"
    after = tried(store, whole, edit).visit
    assert (after.city, after.marking) == ("Islamabad", "Internal")
    assert change_visit(whole.visit, ends=date(2026, 2, 3)).label == "Set the end of Test visit to 3 February 2026"


def test_a_status_is_reached_through_those_between(store: Store, whole: Sample) -> None:
    edit = set_status(whole.visit, VisitStatus.RUNNING)
    assert edit.label == "Set the status of Test visit to running"
    plan = tried(store, whole, edit)
    assert plan.visit.status is VisitStatus.RUNNING
    assert tried(store, whole, set_status(plan.visit, VisitStatus.IDEA)).visit.status is VisitStatus.IDEA


def test_a_visit_is_deleted_with_all_its_rows_and_comes_back(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    edit = delete_visit(store.load(whole.visit.id))
    assert edit.label == "Delete Test visit"
    store.apply(edit)
    after = contents(store.path)
    assert {name: after[name] for name in ("visits", *VISIT_TABLES)} == {name: {} for name in ("visits", *VISIT_TABLES)}
    registers = before.keys() - {"visits", *VISIT_TABLES}
    assert {name: after[name] for name in registers} == {name: before[name] for name in registers}
    with pytest.raises(Usage, match="There is no visit"):
        store.load(whole.visit.id)
    store.undo()
    assert contents(store.path) == before


def test_there_is_no_plan_of_a_visit_that_was_deleted(whole: Sample) -> None:
    with pytest.raises(Usage, match="There is no visit"):
        patched(whole.plan, delete_visit(whole.plan))
