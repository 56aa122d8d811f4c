"""What the window says of signings, memoranda, inaugurations and centres."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates
from delegation_planner.gui.words.countries import country_name
from delegation_planner.model import naming
from delegation_planner.model.ceremonies import Mou, MouParty
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CentreStatus, EventKind, InaugurationMode, MouState, PartyRole
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event, Step

LANGUAGE = "en"
READY = frozenset({MouState.PRINTED, MouState.SIGNED})
"""The states in which a memorandum can be laid on the table."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ceremonies", text)


def mou_state_word(state: MouState) -> str:
    """Return what a state of a memorandum is called."""
    return {
        MouState.ANNOUNCED: _tr("Announced"),
        MouState.DRAFT: _tr("Draft"),
        MouState.CLEARED: _tr("Cleared"),
        MouState.PRINTED: _tr("Printed"),
        MouState.SIGNED: _tr("Signed"),
    }[state]


def marking(state: MouState) -> str:
    """Return what a button says that takes a memorandum to a state."""
    return {
        MouState.ANNOUNCED: _tr("Mark announced"),
        MouState.DRAFT: _tr("Mark as draft"),
        MouState.CLEARED: _tr("Mark cleared"),
        MouState.PRINTED: _tr("Mark printed"),
        MouState.SIGNED: _tr("Mark signed"),
    }[state]


def centre_status_word(status: CentreStatus) -> str:
    """Return what a state of a centre is called."""
    return {
        CentreStatus.PROPOSED: _tr("Proposed"),
        CentreStatus.AGREED: _tr("Agreed"),
        CentreStatus.BUILDING: _tr("Being built"),
        CentreStatus.INAUGURATED: _tr("Inaugurated"),
        CentreStatus.CLOSED: _tr("Closed"),
    }[status]


def mode_word(mode: InaugurationMode) -> str:
    """Return where a centre is opened, in words."""
    return {
        InaugurationMode.UNKNOWN: _tr("To be confirmed"),
        InaugurationMode.ON_SITE: _tr("At the centre"),
        InaugurationMode.COLLECTIVE: _tr("Together with others"),
        InaugurationMode.REMOTE: _tr("From afar"),
    }[mode]


# --- memoranda -------------------------------------------------------------------------------------------------------


def counts(mous: Iterable[Mou]) -> list[tuple[int, str]]:
    """Return how many memoranda are in each state, the furthest first: (3, “printed”), (2, “drafts”)."""
    found = Counter(mou.state for mou in mous)
    words = {
        MouState.SIGNED: _tr("signed"),
        MouState.PRINTED: _tr("printed"),
        MouState.CLEARED: _tr("cleared"),
        MouState.DRAFT: _tr("draft") if found[MouState.DRAFT] == 1 else _tr("drafts"),
        MouState.ANNOUNCED: _tr("announced"),
    }
    return [(found[state], word) for state, word in words.items() if found[state]]


def how_many(mous: Iterable[Mou]) -> str:
    """Return how many memoranda there are and how many can be signed: “8 MoUs, 3 ready to sign”."""
    rows = list(mous)
    all_ = _tr("1 MoU") if len(rows) == 1 else _tr("{n} MoUs").format(n=len(rows))
    return _tr("{mous}, {n} ready to sign").format(mous=all_, n=sum(mou.state in READY for mou in rows))


def declared_and_recorded(plan: VisitPlan, signing_id: Id) -> str:
    """Return what was announced beside what is known: “8 declared, 8 recorded, 7 institutions known”."""
    declared = plan.signings[signing_id].declared_count
    mous = plan.mous_by_signing.get(signing_id, ())
    known = known_institutions(plan, mous)
    return ", ".join(
        (
            _tr("None declared") if declared is None else _tr("{n} declared").format(n=declared),
            _tr("{n} recorded").format(n=len(mous)),
            _tr("1 institution known") if known == 1 else _tr("{n} institutions known").format(n=known),
        )
    )


def known_institutions(plan: VisitPlan, mous: Iterable[Mou]) -> int:
    """Return how many institutions are party to memoranda and known by name."""
    ids = {party.organisation_id for mou in mous for party in parties(plan, mou.id)}
    return sum(not plan.organisations[each].to_be_confirmed for each in ids if each)


def parties(plan: VisitPlan, mou_id: Id) -> tuple[MouParty, ...]:
    """Return the parties of a memorandum, without those who only help it along."""
    return tuple(row for row in plan.parties_by_mou.get(mou_id, ()) if row.role is PartyRole.PARTY)


def helping(plan: VisitPlan, mou_id: Id) -> str:
    """Return who helps a memorandum along: “Facilitated by MoFE&PT. Coordinated by HEC.”; empty for nobody."""
    words = {
        PartyRole.FACILITATOR: _tr("Facilitated by {names}."),
        PartyRole.COORDINATOR: _tr("Coordinated by {names}."),
    }
    found = []
    for role, sentence in words.items():
        ids = [row.organisation_id for row in plan.parties_by_mou.get(mou_id, ()) if row.role is role]
        if names := ", ".join(naming.abbreviation(plan, each) for each in ids if each):
            found.append(sentence.format(names=names))
    return " ".join(found)


def is_missing_a_party(plan: VisitPlan, mou_id: Id) -> bool:
    """Tell whether an institution of a memorandum is not chosen yet."""
    return any(row.organisation_id is None for row in parties(plan, mou_id))


def country_of(plan: VisitPlan, party: MouParty) -> str:
    """Return the country of a party: its side's, else the institution's; empty where neither is known."""
    if party.delegation_id and (country := plan.delegations[party.delegation_id].country):
        return country
    return plan.organisations[party.organisation_id].country if party.organisation_id else ""


def choose_words(plan: VisitPlan, party: MouParty) -> str:
    """Return what stands for a party that is not chosen: “Choose the Pakistani party”."""
    country = country_of(plan, party)
    adjective = {"PK": _tr("Pakistani"), "KZ": _tr("Kazakh")}.get(country, "")
    if adjective:
        return _tr("Choose the {adjective} party").format(adjective=adjective)
    if country:
        return _tr("Choose the party of {country}").format(country=country_name(country))
    return _tr("Choose the party")


def signatory_words(plan: VisitPlan, party: MouParty) -> str:
    """Return who signs for a party, by position where the name is not known; empty while that is open."""
    rows = plan.signatories_by_party.get(party.id, ())
    people = (plan.persons[row.person_id] for row in rows if row.person_id)
    return ", ".join(naming.person_name(person, plan.appointments_by_person.get(person.id, ())) for person in people)


def is_unnamed(plan: VisitPlan, mou_id: Id) -> bool:
    """Tell whether somebody signs a memorandum whose name is not known."""
    rows = (row for party in parties(plan, mou_id) for row in plan.signatories_by_party.get(party.id, ()))
    return any(row.person_id and not plan.persons[row.person_id].name for row in rows)


def mou_words(plan: VisitPlan, mou: Mou) -> str:
    """Return a memorandum in short: “MoU 6, KEMU”, by the first party that is known."""
    ids = [row.organisation_id for row in parties(plan, mou.id) if row.organisation_id]
    known = next((each for each in ids if not plan.organisations[each].to_be_confirmed), None)
    name = naming.abbreviation(plan, known) if known else ""
    number = _tr("MoU {n}").format(n=mou.number)
    return f"{number}, {name}" if name else number


def originals_words(mou: Mou) -> str:
    """Return how many originals are made: “2 originals”."""
    return _tr("1 original") if mou.originals == 1 else _tr("{n} originals").format(n=mou.originals)


# --- the run-of-show -------------------------------------------------------------------------------------------------


def where_and_when(plan: VisitPlan, event: Event) -> str:
    """Return a ceremony's times and place: “10:45–11:45, Auditorium, MoFE&PT”."""
    span = _tr("Time to be confirmed") if dates.is_open(event) else f"{event.starts:%H:%M}–{dates.end_time(event)}"
    return ", ".join(filter(None, (span, naming.place(plan, event) or _tr("place to be confirmed"))))


def spare(event: Event, steps: Iterable[Step]) -> int:
    """Return how many minutes of a ceremony its steps leave free; below 0 they are too long."""
    return dates.minutes(event) - sum(step.minutes for step in steps)


def fit(event: Event, steps: Iterable[Step]) -> str:
    """Return whether the steps fill a ceremony: “fits exactly”, “5 min over”, “4 min free”."""
    left = spare(event, steps)
    if left == 0:
        return _tr("fits exactly")
    return _tr("{n} min free").format(n=left) if left > 0 else _tr("{n} min over").format(n=-left)


def following(plan: VisitPlan, event: Event) -> str:
    """Return the title of what comes after a ceremony on its day; empty for nothing."""
    later = (each for each in plan.days.get(event.starts.date(), ()) if _follows(each, event))
    return next((each.title for each in later), "")


def end_words(plan: VisitPlan, event: Event, steps: Iterable[Step]) -> tuple[str, str]:
    """Return when the steps of a ceremony end, and what is said of it: “11:45”, “End, then Joint press statement”."""
    rows = list(steps)
    ends = event.starts + timedelta(minutes=sum(step.minutes for step in rows))
    time = "" if dates.is_open(event) else dates.clock_time(ends)
    return time, ", ".join(_end(plan, event, rows))


def _end(plan: VisitPlan, event: Event, steps: list[Step]) -> Iterator[str]:
    yield _tr("End")
    if spare(event, steps) < 0:
        yield fit(event, steps)
    elif follows := following(plan, event):
        yield _tr("then {title}").format(title=follows)


def _follows(event: Event, ceremony: Event) -> bool:
    after = event.id != ceremony.id and event.starts >= ceremony.ends and not dates.is_open(event)
    return after and event.kind is not EventKind.STAFF
