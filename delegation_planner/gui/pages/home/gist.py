"""What the page needs to know of a visit, drawn from its plan: so little that hundreds can be kept."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from delegation_planner.desk.checking import Readiness, readiness_of
from delegation_planner.documents import dates
from delegation_planner.documents.wording import needs_a_place
from delegation_planner.edits.issues import newest_version
from delegation_planner.edits.summary import changed_rows
from delegation_planner.gui.pages.home.due_tasks import DueTask, due_tasks
from delegation_planner.gui.places import place_of_row
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.words import cards
from delegation_planner.gui.words.cards import Papers
from delegation_planner.model import naming
from delegation_planner.model.checks import utc
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import blocks, find_all

if TYPE_CHECKING:
    from delegation_planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Coming:
    """An event as the lists of coming things show it.

    Attributes:
        id: the event.
        visit_id: its visit.
        kind: what it is.
        day: the day on which it starts.
        time: when it starts; empty while that is to be confirmed.
        title: its title.
        place: where it is; empty where nobody need know.
        place_open: whether the place is to be confirmed though people must know it.
        ends: when it is over, in UTC; of one without a time the end of its day.
    """

    id: Id
    visit_id: Id
    kind: EventKind
    day: date
    time: str
    title: str
    place: str
    place_open: bool
    ends: datetime


@dataclass(frozen=True, slots=True)
class Gist:
    """A visit in short.

    Attributes:
        id: the visit.
        countries: where the guests and the hosts come from, as far as that is known.
        led_by: who comes to whom.
        figures: how much there is of everything, each with an icon.
        items, names, mous: how many items, guests and memoranda there are, and how many of them are open.
        papers: how its papers stand.
        events: its events that are not cancelled, in the order of the programme.
        tasks: what is still to be done by some day, the next one first.
        readiness: how many checks pass; None where they were not run.
        must: how many findings must be seen to on each page.
    """

    id: Id
    countries: tuple[str, ...]
    led_by: str
    figures: tuple[tuple[str, str], ...]
    items: tuple[int, int]
    names: tuple[int, int]
    mous: tuple[int, int]
    papers: Papers
    events: tuple[Coming, ...]
    tasks: tuple[DueTask, ...]
    readiness: Readiness | None = None
    must: Mapping[str, int] = field(default_factory=dict)


def gist_of(plan: VisitPlan, papers: Papers = Papers.NOT_MADE) -> Gist:
    """Return a visit in short."""
    events = cards.taking_place(plan)
    guests = sum(plan.delegations[row.delegation_id].side is Side.GUEST for row in plan.members.values())
    return Gist(
        id=plan.visit.id,
        countries=_countries(plan),
        led_by=cards.led_by(plan),
        figures=cards.figures(plan),
        items=(len(events), cards.open_in_programme(plan)),
        names=(guests, cards.open_names(plan)),
        mous=(len(plan.mous), cards.open_mous(plan)),
        papers=papers,
        events=tuple(_coming(plan, event) for event in events),
        tasks=due_tasks(plan),
    )


def with_findings(gist: Gist, case: Case) -> Gist:
    """Return a visit in short with what its checks find."""
    found = find_all(case)
    refs = (each.refs[0] for each in found if blocks(each))
    places = (place_of_row(Subject(ref.table, ref.id), case.plan) for ref in refs)
    must = Counter(place.page for place in places if place)
    return replace(gist, readiness=readiness_of(found, case.house), must=MappingProxyType(must))


def papers_of(store: "Store", plan: VisitPlan) -> Papers:
    """Return how the papers of a visit stand; the journal is read for that."""
    version = newest_version(plan)
    if not version:
        return Papers.NOT_MADE
    behind = not store.was_handed_out(plan, version) or changed_rows(store.edits_since(plan, version))
    return Papers.BEHIND if behind else Papers.CURRENT


def _countries(plan: VisitPlan) -> tuple[str, ...]:
    sides = plan.delegations_in_order
    ordered = [row.country for side in (Side.GUEST, Side.HOST) for row in sides if row.side is side]
    return tuple(dict.fromkeys(filter(None, ordered)))[:3]


def _coming(plan: VisitPlan, event: Event) -> Coming:
    is_open = dates.is_open(event)
    late = event.ends.replace(hour=23, minute=59) if is_open else event.ends
    place = naming.place(plan, event)
    return Coming(
        id=event.id,
        visit_id=event.visit_id,
        kind=event.kind,
        day=event.starts.date(),
        time="" if is_open else dates.clock_time(event.starts),
        title=event.title,
        place=place,
        place_open=not place and needs_a_place(event),
        ends=utc(late, event.ends_zone or event.zone),
    )
