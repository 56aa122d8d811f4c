"""`Teller`: what the sentences about a finding are made of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from delegation_planner.documents.dates import clock_time, end_time, is_open
from delegation_planner.documents.locales import country_name
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.kinds import PartyRole, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.texts import catalogue

_LONGEST = 60
_SOON = timedelta(days=300)
"""A day as far from the visit as this is told with its year."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a finding.

    Attributes:
        title: what is wrong, in one sentence without a full stop.
        detail: when and why, in whole sentences; empty where the title says it all.
        short: the few words beside an item of the timeline; empty for the title.
    """

    title: str
    detail: str = ""
    short: str = ""


@dataclass(frozen=True)
class Teller:
    """What is known of a finding, ready for sentences.

    Attributes:
        plan: the visit in which it was found.
        finding: the finding.
        language: the language of the sentences.
    """

    plan: VisitPlan
    finding: Finding
    language: str

    @property
    def gettext(self) -> Callable[[str], str]:
        """What translates a sentence."""
        return catalogue(self.language).gettext

    def fact(self, name: str) -> Any:  # noqa: ANN401 - of the type that its check gives it
        """Return a fact; an empty text where the finding has none of that name."""
        return self.finding.facts.get(name, "")

    def number(self, name: str) -> int:
        """Return a fact that is a number; 0 where there is none."""
        value = self.finding.facts.get(name, 0)
        return value if isinstance(value, int) else 0

    # --- items -------------------------------------------------------------------------------------------------

    @property
    def events(self) -> list[Event]:
        """The items that it is about and that are still there, as the finding names them."""
        return [self.plan.events[row_id] for row_id in self.finding.events if row_id in self.plan.events]

    @property
    def in_order(self) -> list[Event]:
        """The same in the order of time."""
        return sorted(self.events, key=lambda event: (event.starts, event.ends, event.id))

    def item(self, number: int = 0) -> str:
        """Return the title of one of the items."""
        events = self.events
        return short(events[number].title) if number < len(events) else short(str(self.fact("item")))

    def when(self) -> str:
        """Return when the first item is: “Mon 09:30–10:35”; empty for none."""
        events = self.events
        return self.span(events[0]) if events else ""

    def span(self, event: Event) -> str:
        """Return the day and the times of an item."""
        day = self.weekday(event.starts.date())
        if is_open(event):
            return day
        ends = "" if event.ends == event.starts else f"–{end_time(event)}"
        return f"{day} {clock_time(event.starts)}{ends}"

    def common(self) -> str:
        """Return when two items go on at once: “Mon 10:45–11:00”."""
        *_, later = self.in_order
        starts = later.starts
        ends = starts + timedelta(minutes=self.number("minutes"))
        return f"{self.weekday(starts.date())} {clock_time(starts)}–{clock_time(ends)}"

    # --- days and times ----------------------------------------------------------------------------------------

    def weekday(self, day: date) -> str:
        """Return a day of the visit by its weekday: “Mon”; any other one with its date."""
        visit = self.plan.visit
        near = visit.starts - timedelta(days=3) <= day <= visit.ends + timedelta(days=3)
        return self._weekday(day) if near else self.day(day)

    def day(self, day: date) -> str:
        """Return a day: “Mon 2 Feb”; one that is far away with its year."""
        month = self._months[day.month - 1]
        year = f" {day.year}" if abs(day - self.plan.visit.starts) > _SOON else ""
        return f"{self._weekday(day)} {day.day} {month}{year}"

    def clock(self, value: datetime | time | object) -> str:
        """Return a fact that is a time of the day: “12:21”."""
        return f"{value:%H:%M}" if isinstance(value, datetime | time) else str(value)

    def length(self, minutes: int) -> str:
        """Return a length: “15 min”, “2 h 10 min”."""
        _ = self.gettext
        hours, rest = divmod(minutes, 60)
        if minutes < 120:
            return _("{n} min").format(n=minutes)
        return _("{h} h {m} min").format(h=hours, m=rest) if rest else _("{h} h").format(h=hours)

    def _weekday(self, day: date) -> str:
        _ = self.gettext
        return (_("Mon"), _("Tue"), _("Wed"), _("Thu"), _("Fri"), _("Sat"), _("Sun"))[day.weekday()]

    @property
    def _months(self) -> tuple[str, ...]:
        _ = self.gettext
        first = (_("Jan"), _("Feb"), _("Mar"), _("Apr"), _("May"), _("Jun"))
        return *first, _("Jul"), _("Aug"), _("Sep"), _("Oct"), _("Nov"), _("Dec")

    def country(self, code: str) -> str:
        """Return what a country is called; those of the samples without loading any list."""
        _ = self.gettext
        known = {"KZ": _("Kazakhstan"), "PK": _("Pakistan")}
        return known.get(code) or country_name(code, self.language)

    # --- who ---------------------------------------------------------------------------------------------------

    def who(self) -> str:
        """Return who it is about: “Rectors”, “Rectors and 2 others”."""
        _ = self.gettext
        name, others = short(str(self.fact("who") or self.fact("name"))), self.number("others")
        if not others:
            return name
        words = _("{name} and 1 other") if others == 1 else _("{name} and {n} others")
        return words.format(name=name, n=others)

    @property
    def is_many(self) -> bool:
        """Whether those it is about are several: a group that is called so, or more than one."""
        name = str(self.fact("who") or self.fact("name"))
        return self.number("others") > 0 or (bool(self.finding.of("groups")) and name.endswith("s"))

    def mou(self) -> str:
        """Return what a memorandum is called: “MoU 6 (KEMU)”."""
        _ = self.gettext
        row = next((self.plan.mous.get(row_id) for row_id in self.finding.of("mous")), None)
        number = row.number if row else self.number("number")
        party = self._hosting_party(row) if row else ""
        return _("MoU {n} ({party})").format(n=number, party=party) if party else _("MoU {n}").format(n=number)

    def signing_time(self) -> str:
        """Return when the memorandum is signed; empty where it has no ceremony."""
        _ = self.gettext
        row = next((self.plan.mous.get(row_id) for row_id in self.finding.of("mous")), None)
        signing = self.plan.signings.get(row.signing_id or "") if row else None
        event = self.plan.events.get(signing.event_id) if signing else None
        return _("To be signed {when}.").format(when=self.span(event).partition("–")[0]) if event else ""

    def _hosting_party(self, row: Mou) -> str:
        for party in self.plan.parties_by_mou.get(row.id, ()):
            side = self.plan.delegations.get(party.delegation_id or "")
            is_hosts = side is not None and side.side is Side.HOST and party.role is PartyRole.PARTY
            if party.organisation_id and is_hosts:
                return short(naming.abbreviation(self.plan, party.organisation_id), 30)
        return ""


def short(text: str, most: int = _LONGEST) -> str:
    """Return a text of people's in so many letters at most."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def sentences(*parts: str) -> str:
    """Return sentences one after another, each with a full stop; empty ones are left out."""
    return " ".join(part if part.endswith((".", "?", "…")) else f"{part}." for part in parts if part)
