from datetime import UTC, datetime

from planmaking import NOW, Sample, plan_of, visit

from delegation_planner.edits.issues import Item, new_issue, newest_version, record_issues
from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Issue
from delegation_planner.store.store import Store


def paper(plan: VisitPlan, name: str, *, version: int = 2, edition: str = "public") -> Issue:
    return new_issue(plan, Item(IssueKind.PAPER, name, edition), version=version, issued=NOW, digest="cd" * 32)


def test_where_nothing_was_handed_out_there_is_no_version(whole: Sample) -> None:
    assert newest_version(plan_of(visit())) == 0
    assert newest_version(whole.plan) == 1


def test_what_is_handed_out_is_dated_in_utc(whole: Sample) -> None:
    made = paper(whole.plan, "programme")
    assert made.issued == datetime(2026, 1, 28, 9, 40, tzinfo=UTC)
    assert (made.visit_id, made.version, made.digest) == (whole.visit.id, 2, "cd" * 32)


def test_papers_are_recorded_and_not_undoable(whole: Sample) -> None:
    plan = whole.plan
    papers = [paper(plan, "programme"), paper(plan, "cards"), paper(plan, "programme", edition="staff")]
    assert record_issues(plan, papers) == Edit(
        "Hand out 2 programmes, cards", tuple(make(each) for each in papers), whole.visit.id, undoable=False
    )


def test_what_is_on_record_is_not_recorded_again(whole: Sample) -> None:
    plan = whole.plan
    again = paper(plan, "programme", version=1)
    assert not record_issues(plan, [again])
    other = paper(plan, "programme", version=1, edition="staff")
    assert record_issues(plan, [again, other]).changes == (make(other),)


def test_the_record_is_kept(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    store.apply(record_issues(plan, [paper(plan, "programme")]))
    assert newest_version(store.load(whole.visit.id)) == 2


def test_calendars_are_counted_and_told_apart_by_their_members(whole: Sample) -> None:
    plan = whole.plan
    members = [None, *list(plan.members)[:2]]
    items = [Item(IssueKind.CALENDAR, "calendar", member_id=member_id) for member_id in members]
    issues = [new_issue(plan, item, version=2, issued=NOW, digest="") for item in items]
    edit = record_issues(plan, issues)
    assert edit.label == "Hand out 3 calendars"
    assert [change.after["member_id"] for change in edit.changes if change.after] == members
