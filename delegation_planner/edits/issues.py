"""The record of papers and calendars that were handed out."""

from collections.abc import Iterable
from datetime import datetime

from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Issue


def newest_version(plan: VisitPlan) -> int:
    """Return the number of the newest state of the plan that was handed out; 0 for none."""
    return max((row.version for row in plan.issues.values()), default=0)


def new_issue(
    plan: VisitPlan, kind: IssueKind, name: str, *, edition: str, version: int, issued: datetime, digest: str
) -> Issue:
    """Return the record of something handed out.

    Args:
        plan: the visit.
        kind: paper or calendar.
        name: which one, such as `programme`.
        edition: whom it is for.
        version: the number of the plan's state that it shows.
        issued: when it was made; aware.
        digest: SHA-256 of the file, in hexadecimal.
    """
    values = {"kind": kind, "name": name, "edition": edition, "version": version, "issued": issued, "digest": digest}
    return Issue.validated({"id": new_id(), "visit_id": plan.visit.id, **values})


def record_issues(plan: VisitPlan, issues: Iterable[Issue]) -> Edit:
    """Record what was handed out; what is on record with its version already is not recorded again.

    Undo does not take it back: what left the house can't be called back.
    """
    known = {_which(row) for row in plan.issues.values()}
    new = tuple(row for row in issues if _which(row) not in known)
    names = ", ".join(sorted({row.name for row in new}))
    return Edit(f"Hand out {names}", tuple(make(row) for row in new), plan.visit.id, undoable=False)


def _which(issue: Issue) -> tuple[IssueKind, str, str, int]:
    return issue.kind, issue.name, issue.edition, issue.version
