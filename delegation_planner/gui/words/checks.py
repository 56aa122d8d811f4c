"""Findings of the checks in the words of the window: titles, repairs, groups, levels."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents.findings import repair_words, said_of, short_of
from delegation_planner.documents.saying.teller import Said
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.finding import Finding, Fix

LANGUAGE = "en"
"""The language of what the window says of findings."""
GLYPHS: Mapping[CheckLevel, tuple[str, str]] = {
    CheckLevel.BLOCK: ("warning-octagon-fill", "danger"),
    CheckLevel.WARN: ("warning-fill", "warn"),
    CheckLevel.INFO: ("info-fill", "info"),
    CheckLevel.OFF: ("circle-dashed", "ink3"),
}
"""The icon of each level and the token of its colour."""
STANDING = ("flag-fill", "ink2")
"""The icon of a finding that an officer lets stand, and the token of its colour."""
_WEIGHT = {level: weight for weight, level in enumerate(CheckLevel)}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Checks", text)


def said(plan: VisitPlan, finding: Finding) -> Said:
    """Return what is wrong, when and why."""
    return said_of(plan, finding, LANGUAGE)


def title(plan: VisitPlan, finding: Finding) -> str:
    """Return what is wrong, in one sentence."""
    return said(plan, finding).title


def fix_words(plan: VisitPlan, fix: Fix) -> str:
    """Return what a repair is called on its button: “End it at 10:40”."""
    return repair_words(plan, fix, LANGUAGE)


def group_words(level: CheckLevel) -> str:
    """Return the head over the findings of a level."""
    return {
        CheckLevel.BLOCK: _tr("Must fix before printing"),
        CheckLevel.WARN: _tr("Should fix"),
        CheckLevel.INFO: _tr("Good to know"),
        CheckLevel.OFF: _tr("Off"),
    }[level]


def level_word(level: CheckLevel) -> str:
    """Return what a level is called in a list."""
    return {
        CheckLevel.BLOCK: _tr("Blocks issue"),
        CheckLevel.WARN: _tr("Warn"),
        CheckLevel.INFO: _tr("Info"),
        CheckLevel.OFF: _tr("Off"),
    }[level]


def marks_of(plan: VisitPlan, findings: Iterable[Finding]) -> Mapping[Id, tuple[CheckLevel, str]]:
    """Return the mark of each event at which a finding is shown: the gravest level, and a few words.

    Of two items that clash only the one that is to be mended has a mark: the other may span every lane.

    Args:
        plan: the visit.
        findings: what was found; what an officer lets stand has no mark.
    """
    found: dict[Id, tuple[CheckLevel, str]] = {}
    for finding in findings:
        for event_id in finding.events[:1] if not finding.reason else ():
            held = found.get(event_id)
            if held is None or _WEIGHT[finding.level] > _WEIGHT[held[0]]:
                found[event_id] = (finding.level, short_of(plan, finding, LANGUAGE))
    return found
