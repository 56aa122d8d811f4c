"""A step of the history in words; put together beside the window, for an import has thousands of changes."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.journal import Step
from delegation_planner.gui.places import place_of
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.widgets.told import ToldLine, told_lines
from delegation_planner.gui.words import telling
from delegation_planner.gui.words.changes import all_said
from delegation_planner.model.edit import Edit
from delegation_planner.model.plan import VisitPlan

MOST_LINES = 100
"""How many lines of a step's changes are shown."""


@dataclass(frozen=True, slots=True)
class StepWords:
    """What one step did, in words.

    Attributes:
        number: its number in the journal.
        changes: what it changed, one to a line.
        told: who must be told of it.
        text: the same as text, for a message.
        place: where it is seen; None for nowhere.
    """

    number: int
    changes: str
    told: list[ToldLine]
    text: str
    place: Place | None


def words_of_step(step: Step, plan: VisitPlan) -> StepWords:
    """Return what a step did, in words.

    Args:
        step: the step.
        plan: the visit as it is now.
    """
    edit = Edit("", tuple(changed.change for changed in step.changed))
    return StepWords(
        number=step.number,
        changes="\n".join(_lines(step)),
        told=told_lines(step.told, plan),
        text=telling.as_text(plan, step.told),
        place=place_of(edit, plan),
    )


def _lines(step: Step) -> list[str]:
    lines = [words.sentence for _, words in all_said(step.changed)]
    more = len(lines) - MOST_LINES
    if more <= 0:
        return lines
    return [*lines[:MOST_LINES], QCoreApplication.translate("History", "and {n} more").format(n=more)]
