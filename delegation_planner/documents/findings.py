"""Findings in sentences: the same in the window, on the command line and on paper."""

from collections.abc import Callable, Mapping

from delegation_planner.documents.saying import ceremonies, hours, people, programme, repairs
from delegation_planner.documents.saying.teller import Said, Teller
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.finding import Finding, Fix

SAYINGS: Mapping[tuple[str, str], Callable[[Teller], Said]] = {
    **programme.SAYINGS,
    **hours.SAYINGS,
    **people.SAYINGS,
    **ceremonies.SAYINGS,
}
"""What says each finding, by its code and kind."""


def short_of(plan: VisitPlan, finding: Finding, language: str) -> str:
    """Return the few words that stand beside an item: “5 min short: 35 min needed”."""
    said = said_of(plan, finding, language)
    return said.short or said.title


def said_of(plan: VisitPlan, finding: Finding, language: str) -> Said:
    """Return what is wrong, when and why: “NUST to QAU is 5 min short”, “35 min needed, 30 min planned at 15:25.”.

    Args:
        plan: the visit in which it was found.
        finding: the finding.
        language: the language of the sentences, a BCP 47 tag.
    """
    tell = Teller(plan, finding, language)
    return SAYINGS[finding.code, finding.kind](tell)


def repair_words(plan: VisitPlan, fix: Fix, language: str, *, seen_from: Id | None = None) -> str:
    """Return what a repair is called on its button: “End it at 10:40”.

    Args:
        plan: the visit.
        fix: the repair.
        language: the language of the words.
        seen_from: the item beside which the button stands: where another one is repaired, it is named.
    """
    return repairs.repair_words(plan, fix, language, seen_from)


def done_words(plan: VisitPlan, fix: Fix, language: str) -> str:
    """Return what is said when a repair was applied: “Rectors’ round table ends at 10:40”."""
    return repairs.said_of(plan, fix, language)
