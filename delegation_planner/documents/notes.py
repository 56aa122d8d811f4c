"""The small print of a programme: labels, the clock, what is only assumed, and what abbreviations stand for.

All of it stands once, under the last row. Pages are also read alone, so what their times mean stands on each of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from delegation_planner.documents.dates import is_open, visit_clock
from delegation_planner.documents.styles import NOTE
from delegation_planner.documents.table import Row, text
from delegation_planner.model.kinds import AliasKind, EventKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.texts import catalogue

ASSUMED = "°"
"""Stands behind a planning assumption, where other things on the paper are certain."""
_GAP = 11.0


@dataclass(frozen=True, slots=True)
class Assumptions:
    """How a paper tells planning assumptions: all at once when everything is one, else each by a sign.

    Attributes:
        plan: the visit.
        some: there are assumptions.
        all: every time and place on the paper is one.
    """

    plan: VisitPlan
    some: bool
    all: bool

    @classmethod
    def among(cls, plan: VisitPlan, days: Mapping[date, Sequence[Event]]) -> "Assumptions":
        """Return how a paper with the events of these days tells assumptions."""
        found = {said for events in days.values() for event in events for said in _facts(plan, event)}
        return cls(plan, True in found, found == {True})

    def after_time(self, event: Event) -> str:
        """Return the sign behind an event's time, or nothing."""
        return ASSUMED if self._signed and not is_open(event) and _time_assumed(self.plan, event) else ""

    def after_place(self, event: Event) -> str:
        """Return the sign behind an event's place, or nothing."""
        return ASSUMED if self._signed and event.venue_id and _place_assumed(self.plan, event) else ""

    def sentence(self, language: str) -> str:
        """Return what explains them; empty when there are none."""
        _ = catalogue(language).gettext
        if self._signed:
            return _("° Planning assumption, to be confirmed.")
        return _("Times and places are planning assumptions, to be confirmed.") if self.some else ""

    def foot(self, language: str, times_and_places: str) -> tuple[str, ...]:
        """Return what the foot of a page says about a row.

        Args:
            language: the language of the paper.
            times_and_places: the row's, as they are printed; a sign is explained where it stands.
        """
        _ = catalogue(language).gettext
        clock = _("{clock}.").format(clock=visit_clock(self.plan.visit, language))
        if self._signed:
            return (clock, self.sentence(language)) if ASSUMED in times_and_places else (clock,)
        # Shorter than under the last row: the line's other end may say where the paper goes on.
        return (clock, _("Times and places are planning assumptions.")) if self.some else (clock,)

    @property
    def _signed(self) -> bool:
        return self.some and not self.all


def _facts(plan: VisitPlan, event: Event) -> Iterator[bool]:
    """Yield for an event's time and for its place, where it has them, whether they are assumed."""
    if not is_open(event):
        yield _time_assumed(plan, event)
    if event.venue_id and event.kind is not EventKind.TRANSFER:
        yield _place_assumed(plan, event)


def _time_assumed(plan: VisitPlan, event: Event) -> bool:
    return plan.is_assumed(event.id, "starts", "ends")


def _place_assumed(plan: VisitPlan, event: Event) -> bool:
    return plan.is_assumed(event.id, "venue_id", "room_id")


def small_print(sentences: Sequence[str]) -> Row | None:
    """Return the notes under the last row; None when they say nothing."""
    said = " ".join(filter(None, sentences))
    return text(said, NOTE, above=_GAP) if said else None


def programme_notes(assumptions: Assumptions, printed: str, language: str) -> tuple[str, ...]:
    """Return the sentences on the clock, the assumptions and the abbreviations.

    Args:
        assumptions: how the paper tells assumptions.
        printed: all that was printed; only its abbreviations are explained.
        language: the language of the paper.
    """
    _ = catalogue(language).gettext
    clock = _("Times are {clock}.").format(clock=visit_clock(assumptions.plan.visit, language))
    return clock, assumptions.sentence(language), *_explained(assumptions.plan, printed)


def _explained(plan: VisitPlan, printed: str) -> Iterator[str]:
    """Yield “IIUI: International Islamic University Islamabad.” for each abbreviation, in the order of appearance."""
    meanings = _abbreviations(plan)
    if meanings:
        any_of = "|".join(re.escape(short) for short in sorted(meanings, key=len, reverse=True))
        for short in dict.fromkeys(re.findall(rf"(?<!\w)(?:{any_of})(?!\w)", printed)):
            yield f"{short}: {meanings[short]}."


def _abbreviations(plan: VisitPlan) -> Mapping[str, str]:
    """Return what each abbreviation of an organisation or a venue stands for."""
    aliases = (row for row in plan.organisation_aliases.values() if row.kind is AliasKind.ABBREVIATION)
    found = {row.text: plan.organisations[row.organisation_id].name for row in aliases}
    venues = (row for row in plan.venues.values() if row.short_name and row.short_name not in row.name)
    found |= {row.short_name: row.name for row in venues if not row.to_be_confirmed}
    return {short: name for short, name in found.items() if short != name}
