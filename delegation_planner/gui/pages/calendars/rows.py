"""The rows of the list of calendars."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.calendar_states import CalendarState
from delegation_planner.gui.words import calendars as words
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan


@dataclass(frozen=True, slots=True)
class Row:
    """A calendar in the list.

    Attributes:
        id: its key: the id of the visit, or of a member.
        chosen: whether it is to be saved.
        name, audience, items, language, saved, since: what stands in its cells.
        is_made: whether it was ever saved.
        is_current: whether it is as it was saved.
        spoken: the whole row, for a screen reader.
    """

    id: Id
    chosen: bool
    name: str
    audience: str
    items: str
    language: str
    saved: str
    since: str
    is_made: bool
    is_current: bool
    spoken: str


class Choice:
    """Which calendars are to be saved: those that are out of date, unless the officer chose otherwise."""

    def __init__(self) -> None:
        self._set: dict[Id, bool] = {}

    def put(self, keys: Sequence[Id], chosen: bool) -> None:
        """Choose calendars, or not."""
        self._set |= dict.fromkeys(keys, chosen)

    def forget(self) -> None:
        """Choose again those that are out of date."""
        self._set.clear()

    def among(self, states: Sequence[CalendarState]) -> Mapping[Id, bool]:
        """Return for each calendar whether it is chosen. Where none was ever saved, all are at first."""
        none_made = not any(state.version for state in states)
        return {state.key: self._set.get(state.key, none_made or bool(state.changes)) for state in states}


def rows_of(plan: VisitPlan, states: Sequence[CalendarState], choice: Choice, today: date) -> list[Row]:
    """Return the rows of calendars; of members who are not there any more there is none.

    Args:
        plan: the visit.
        states: how its calendars stand.
        choice: which of them are to be saved.
        today: the day it is in the visit's zone.
    """
    chosen = choice.among(states)
    known = (state for state in states if state.key == plan.visit.id or state.key in plan.members)
    return [_row(plan, state, chosen[state.key], today) for state in known]


def _row(plan: VisitPlan, state: CalendarState, chosen: bool, today: date) -> Row:
    language = QCoreApplication.translate("Calendars", "English")
    name, audience, items = words.name(plan, state.key), words.audience(plan, state.key), words.items(state.items)
    saved = words.saved(words.in_zone(plan, state.issued), today)
    since = words.since(state.version, len(state.changes))
    tick = (
        QCoreApplication.translate("Calendars", "chosen")
        if chosen
        else QCoreApplication.translate("Calendars", "not chosen")
    )
    return Row(
        id=state.key,
        chosen=chosen,
        name=name,
        audience=audience,
        items=items,
        language=language,
        saved=saved,
        since=since,
        is_made=bool(state.version),
        is_current=bool(state.version) and not state.changes,
        spoken=", ".join((name, tick, audience, items, language, saved, since)),
    )
