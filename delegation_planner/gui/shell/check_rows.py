"""The rows of the dock's checks: under the head of each group its findings, or all checks by name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.checking import level_of
from delegation_planner.documents.saying.names import check_name
from delegation_planner.gui.checking import id_of
from delegation_planner.gui.words import checks as words
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS, Check
from delegation_planner.rules.checks.finding import Finding, Fix

SHOW, STAND, TAKE_BACK, FIX = "show", "stand", "take back", "fix"
"""What can be done with a finding; the repairs are `fix 0`, `fix 1` and so on."""
_GROUPS = (CheckLevel.BLOCK, CheckLevel.WARN, CheckLevel.INFO)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A row.

    Attributes:
        id: the finding's id, the code of a check, or the words of a head.
        title: what is wrong, the name of a check, or the head.
        glyph, token: its icon and the token of its colour.
        detail: when and why; of a check how it stands.
        count: of a head, how many findings stand under it.
        acts: what can be done, each with its words; what is there only while the row is selected is in `more`.
        more: the same, for the selected row alone.
        reason: why it stands; empty where it does not.
        is_head: whether it is the head of a group.
    """

    id: str
    title: str
    glyph: str
    token: str
    detail: str = ""
    count: str = ""
    acts: tuple[tuple[str, str], ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    reason: str = ""
    is_head: bool = False

    @property
    def spoken(self) -> str:
        """The row for a screen reader: what is wrong, and what the keys do."""
        acts = [said for name, said in self.acts if name != SHOW]
        return ", ".join(filter(None, (self.title, self.count, self.detail, self.reason, *acts)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checks", text)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the rows are made from.

    Attributes:
        case: the visit in which it was found.
        findings: what was found.
        fixes: gives the repairs of a finding that are known to be safe.
        read_only: whether nothing can be changed.
    """

    case: Case
    findings: Sequence[Finding]
    fixes: Callable[[Finding], Sequence[Fix]] = field(default=lambda _: ())
    read_only: bool = False


def finding_rows(shown: Shown) -> list[CheckRow]:
    """Return the findings under the heads of their groups."""
    made: list[CheckRow] = []
    for level in _GROUPS:
        found = [finding for finding in shown.findings if finding.level is level and not finding.reason]
        made += _group(words.group_words(level), *words.GLYPHS[level], [_row(shown, each) for each in found])
    standing = [_standing(shown, finding) for finding in shown.findings if finding.reason]
    return [*made, *_group(_tr("Let stand"), *words.STANDING, standing)]


def check_rows(shown: Shown) -> list[CheckRow]:
    """Return all checks by name, each with how it stands and its level."""
    return [_check(shown, check) for check in CHECKS]


def _group(head: str, glyph: str, token: str, rows: Sequence[CheckRow]) -> Iterator[CheckRow]:
    if rows:
        yield CheckRow(head, head, glyph, token, count=str(len(rows)), is_head=True)
        yield from rows


def _row(shown: Shown, finding: Finding) -> CheckRow:
    plan = shown.case.plan
    fixes = () if shown.read_only else shown.fixes(finding)
    repairs = tuple((f"{FIX} {n}", words.fix_words(plan, fix)) for n, fix in enumerate(fixes))
    glyph, token = words.GLYPHS[finding.level]
    said = words.said(plan, finding)
    return CheckRow(
        id=id_of(finding),
        title=said.title,
        glyph=glyph,
        token=token,
        detail=said.detail,
        acts=((SHOW, _tr("Show")), *repairs[:1]),
        more=() if shown.read_only else (*repairs[1:], (STAND, _tr("Let stand…"))),
    )


def _standing(shown: Shown, finding: Finding) -> CheckRow:
    plan, (glyph, token) = shown.case.plan, words.STANDING
    back = () if shown.read_only else ((TAKE_BACK, _tr("Take back")),)
    said = words.said(plan, finding)
    return CheckRow(
        id=id_of(finding),
        title=said.title,
        glyph=glyph,
        token=token,
        detail=said.detail,
        acts=((SHOW, _tr("Show")), *back),
        reason=finding.reason,
    )


def _check(shown: Shown, check: Check) -> CheckRow:
    level = level_of(check, shown.case.house)
    found = [finding for finding in shown.findings if finding.code == check.code and not finding.reason]
    name = check_name(check.code, words.LANGUAGE)
    if level is CheckLevel.OFF:
        glyph, token, state = "circle-dashed", "ink3", _tr("Off")
    elif not found:
        glyph, token, state = "check-circle-fill", "ok", _tr("Passes")
    else:
        glyph, token = words.GLYPHS[found[0].level]
        state = _tr("1 finding") if len(found) == 1 else _tr("{n} findings").format(n=len(found))
    level_ = "" if level is CheckLevel.OFF else words.level_word(level)
    detail = " · ".join(filter(None, (check.code, state, level_)))
    return CheckRow(f"check {check.code}", name, glyph, token, detail=detail)
