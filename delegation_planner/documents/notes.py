"""The small print under a programme: labels, the clock, what is only assumed, and what abbreviations stand for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from delegation_planner.documents.dates import is_open, zone_sentence
from delegation_planner.documents.layout import Section
from delegation_planner.documents.styles import NOTE
from delegation_planner.documents.table import text
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


def small_print(sentences: Sequence[str]) -> Section:
    """Return the section that ends a paper."""
    said = " ".join(filter(None, sentences))
    return Section((), title=(text(said, NOTE),), gap=_GAP) if said else Section(())


def programme_notes(plan: VisitPlan, assumptions: Assumptions, printed: str, language: str) -> tuple[str, ...]:
    """Return the sentences on the clock, the assumptions and the abbreviations.

    Args:
        plan: the visit.
        assumptions: how the paper tells assumptions.
        printed: all that was printed; only its abbreviations are explained.
        language: the language of the paper.
    """
    return zone_sentence(plan.visit, language), assumptions.sentence(language), *_explained(plan, printed)


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
