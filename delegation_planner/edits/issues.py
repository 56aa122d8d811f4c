"""The record of papers and calendars that were handed out."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from delegation_planner.edits.rows import make
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id, new_id
from delegation_planner.model.kinds import IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Issue


@dataclass(frozen=True, slots=True)
class Item:
    """Something that can be handed out.

    Attributes:
        kind: paper or calendar.
        name: which one: `programme`, `calendar`.
        edition: whom a paper is for.
        member_id: the member whose calendar it is; None for the visit's, and for papers.
    """

    kind: IssueKind
    name: str
    edition: str = ""
    member_id: Id | None = None


def newest_version(plan: VisitPlan) -> int:
    """Return the number of the newest state of the plan that was handed out; 0 for none."""
    return max((row.version for row in plan.issues.values()), default=0)


def new_issue(plan: VisitPlan, item: Item, *, version: int, issued: datetime, digest: str) -> Issue:
    """Return the record of something handed out.

    Args:
        plan: the visit.
        item: what it is.
        version: the number of the plan's state that it shows.
        issued: when it was made; aware.
        digest: SHA-256 of the file, in hexadecimal.
    """
    values = {**asdict(item), "version": version, "issued": issued, "digest": digest}
    return Issue.validated({"id": new_id(), "visit_id": plan.visit.id, **values})


def record_issues(plan: VisitPlan, issues: Iterable[Issue]) -> Edit:
    """Record what was handed out; what is on record with its version already is not recorded again.

    Undo does not take it back: what left the house can't be called back.
    """
    known = {_which(row) for row in plan.issues.values()}
    new = tuple(row for row in issues if _which(row) not in known)
    counts = Counter(row.name for row in new)
    names = ", ".join(name if number == 1 else f"{number} {name}s" for name, number in counts.items())
    return Edit(f"Hand out {names}", tuple(make(row) for row in new), plan.visit.id, undoable=False)


def _which(issue: Issue) -> tuple[Item, int]:
    return Item(issue.kind, issue.name, issue.edition, issue.member_id), issue.version
