"""What the page reads and takes in beside the window: nothing here touches one."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from delegation_planner import data
from delegation_planner.clock import Clock
from delegation_planner.desk import taking_in
from delegation_planner.desk.checking import case_of
from delegation_planner.errors import Usage
from delegation_planner.gui.jobs import Job
from delegation_planner.gui.pages.home.gist import Gist, gist_of, papers_of, with_findings
from delegation_planner.gui.words.cards import Papers
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan

if TYPE_CHECKING:
    from delegation_planner.store.store import Store

_SAMPLES = ("magsi-meeting-2025", "hec-talks-2025", "nurbek-visit")
"""The sample visits; the last one is planned in full."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which visits are read, and how.

    Attributes:
        ids: the visits.
        past: those that are over, of whose papers nobody asks.
        checked: those whose checks are run.
        clock: the clock that the checks ask.
    """

    ids: Sequence[Id]
    past: Collection[Id]
    checked: Collection[Id]
    clock: Clock


def read_gists(store: "Store", wanted: Wanted, held: VisitPlan | None, job: Job) -> list[Gist]:
    """Return visits in short; one that was deleted meanwhile is left out.

    Args:
        store: the file.
        wanted: the visits.
        held: the plan that is open, which may hold what is not saved yet; None for none.
        job: tells how far it is.

    Raises:
        DatabaseTrouble: the file can't be read.
        Cancelled: it was asked to stop.
    """
    found: list[Gist] = []
    for visit_id in job.watch(wanted.ids):
        try:
            plan = held if held and held.visit.id == visit_id else store.load(visit_id)
        except Usage:
            continue
        gist = gist_of(plan, Papers.NOT_MADE if visit_id in wanted.past else papers_of(store, plan))
        if visit_id in wanted.checked:
            gist = with_findings(gist, case_of(plan, store.registers(), wanted.clock))
        found.append(gist)
    return found


def take_samples(store: "Store", job: Job) -> Id:
    """Take the sample visits in and return the one that is planned in full.

    Raises:
        DatabaseTrouble: the file can't be written.
        Cancelled: it was asked to stop.
    """
    visit_id = ""
    for name in job.watch(_SAMPLES):
        visit = taking_in.read_file(data.path("samples", f"{name}.json"))
        taking_in.take_in(store, taking_in.compare(visit, store))
        visit_id = visit.visit.id
    return visit_id
