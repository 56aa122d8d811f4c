"""What is asked for in the bar of shifts, and what it would come to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from delegation_planner.edits.days import copy_day
from delegation_planner.edits.typed import read_date, read_shift
from delegation_planner.errors import Refused
from delegation_planner.gui.words import shifting as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.shifting import Shift, delay_from, move_day, shift_block, shift_day
from delegation_planner.rules.telling import must_be_told


class Mode(StrEnum):
    """What can be done with part of the programme."""

    DELAY = "delay"
    BLOCK = "block"
    DAY = "day"
    MOVE_DAY = "move day"
    COPY_DAY = "copy day"

    @property
    def to_day(self) -> bool:
        """Whether a day is typed for it, and not a length."""
        return self in (Mode.MOVE_DAY, Mode.COPY_DAY)

    @property
    def of_items(self) -> bool:
        """Whether it is asked of selected items, and not of a day."""
        return self in (Mode.DELAY, Mode.BLOCK)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for.

    Attributes:
        mode: what is to be done.
        day: the day that is shown.
        event_ids: the events that are selected; a delay begins with the first of them.
    """

    mode: Mode
    day: date
    event_ids: tuple[Id, ...] = ()

    def fits(self, plan: VisitPlan) -> bool:
        """Tell whether there is something in a plan that it can be asked of."""
        if self.mode.of_items:
            return bool(self.event_ids) and all(each in plan.events for each in self.event_ids)
        return bool(plan.days.get(self.day))


@dataclass(frozen=True, slots=True)
class Proposal:
    """What it would come to.

    Attributes:
        edit: all of it, as one step.
        said: the button's words, and what is said when it is done.
        head: what moves, in a sentence.
        notes: what else happens: free time that is used, what is kept, who must be told.
        unfit: what no longer fits, one to a line.
        day: the day to which all of a day goes; None where it stays on its day.
    """

    edit: Edit
    said: str
    head: str
    notes: Sequence[str]
    unfit: Sequence[str]
    day: date | None = None


def question(plan: VisitPlan, asked: Asked) -> str:
    """Return what is asked, up to the field that is to be filled in."""
    match asked.mode:
        case Mode.DELAY:
            return words.delay_question(plan.events[asked.event_ids[0]])
        case Mode.BLOCK:
            return words.block_question([plan.events[each] for each in asked.event_ids])
        case Mode.DAY:
            return words.day_question(asked.day)
        case Mode.MOVE_DAY:
            return words.move_question(asked.day)
    return words.copy_question(asked.day)


def propose(plan: VisitPlan, asked: Asked, typed: str) -> Proposal:
    """Return what would happen.

    Args:
        plan: the visit.
        asked: what is asked for.
        typed: the length or the day as it was typed.

    Raises:
        ValueError: it can't be read; the text is a sentence for a person.
        Refused: it can't be done, or would change nothing.
    """
    if asked.mode.to_day:
        to_day = read_date(typed, plan.visit.starts)
        return _copied(plan, asked, to_day) if asked.mode is Mode.COPY_DAY else _moved_day(plan, asked, to_day)
    minutes = read_shift(typed)
    if not minutes:
        raise Refused(words.nothing_moves())
    shift = _shift(plan, asked, minutes)
    said = words.shift_button(plan, shift, minutes, delay=asked.mode is Mode.DELAY)
    return _shifted(plan, shift, said)


def _shift(plan: VisitPlan, asked: Asked, minutes: int) -> Shift:
    match asked.mode:
        case Mode.DELAY:
            return delay_from(plan, asked.event_ids[0], minutes)
        case Mode.BLOCK:
            return shift_block(plan, asked.event_ids, minutes)
    return shift_day(plan, asked.day, minutes)


def _moved_day(plan: VisitPlan, asked: Asked, to_day: date) -> Proposal:
    if to_day == asked.day:
        raise Refused(words.same_day(to_day))
    shift = move_day(plan, asked.day, to_day)
    found = _shifted(plan, shift, words.move_button(len(shift.moved), to_day))
    return _with_standing(plan, found, to_day)


def _copied(plan: VisitPlan, asked: Asked, to_day: date) -> Proposal:
    edit = copy_day(plan, asked.day, to_day)
    count = sum(change.table == "events" for change in edit.changes)
    notes = [words.told(len(must_be_told(plan, edit)))]
    found = Proposal(edit, words.copy_button(count, to_day), words.copied(count), notes, ())
    return _with_standing(plan, found, to_day)


def _with_standing(plan: VisitPlan, found: Proposal, to_day: date) -> Proposal:
    """Return what would happen, with what stands on the day already, and whether the day is one of the visit."""
    there = plan.days.get(to_day, ())
    standing = words.standing(there, to_day)
    is_known = plan.visit.starts <= to_day <= plan.visit.ends or bool(there)
    outside = "" if is_known else words.outside(to_day)
    notes = [each for each in (outside, standing, *found.notes) if each]
    return Proposal(found.edit, found.said, found.head, notes, found.unfit, to_day)


def _shifted(plan: VisitPlan, shift: Shift, said: str) -> Proposal:
    notes = (
        words.used(plan, shift.squeezed),
        words.kept(plan, shift.kept),
        words.told(len(must_be_told(plan, shift.edit))),
    )
    unfit = [words.unfit(plan, each) for each in shift.unfit]
    return Proposal(shift.edit, said, words.moved(len(shift.moved)), [each for each in notes if each], unfit)
