"""Plans and printings for the tests of papers."""

import io
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import planmaking
import pypdf
from planmaking import NOW

from delegation_planner.documents import papers
from delegation_planner.documents.papers import Printing
from delegation_planner.edits.summary import changed_rows
from delegation_planner.exchange import portable
from delegation_planner.exchange.portable import PortableVisit
from delegation_planner.model.ids import Id, new_id
from delegation_planner.model.kinds import Edition
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES
from delegation_planner.model.visits import Visit

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "nurbek-visit.json"
VISIT = planmaking.visit(city="Islamabad", desk="Protocol desk", marking="INTERNAL")


@cache
def sample_file() -> PortableVisit:
    return portable.read(SAMPLE.read_bytes())


@cache
def sample() -> VisitPlan:
    return portable.plan_of(sample_file().rows)


def changed_in_sample() -> frozenset[Id]:
    return changed_rows(sample_file().history)


def row(table: type[Row], **fields: Any) -> Any:
    """Return a row of the visit, validated."""
    own = {"visit_id": VISIT.id} if "visit_id" in table.model_fields else {}
    return table.model_validate({"id": new_id(), **own, **fields})


def event(title: str, starts: str = "09:00", ends: str = "10:00", **fields: Any) -> Event:
    return planmaking.event(VISIT, title, starts, ends, **{"public": True, "status": "confirmed"} | fields)


def overnight(title: str, starts: str, until: str, **fields: Any) -> Event:
    """Return an event that ends at a time such as `2026-02-03T00:40`."""
    return planmaking.but(event(title, starts, starts, **fields), ends=until)


def plan(*rows: Row, visit: Visit = VISIT) -> VisitPlan:
    """Return a plan of these rows."""
    found: dict[str, dict[Id, Row]] = {name: {} for name in TABLES}
    for each in (visit, *rows):
        found[str(type(each).__tablename__)][each.id] = each
    return portable.plan_of(found)


def with_event(of: VisitPlan, title: str, **fields: Any) -> VisitPlan:
    """Return a plan in which the event with a title has other values."""
    was = next(each for each in of.events.values() if each.title == title)
    changed = Event.record(was.values() | fields)
    return replace(of, events={**of.events, was.id: changed})


def printing(edition: Edition = Edition.PUBLIC, **fields: Any) -> Printing:
    usual: dict[str, Any] = {"size": "a4", "made": NOW, "version": 3, "changed": frozenset()}
    return Printing(edition, **usual | fields)


def pages(of: VisitPlan, name: str, how: Printing) -> list[str]:
    """Return what each page of a paper says, a line of print in a line."""
    reader = pypdf.PdfReader(io.BytesIO(papers.print_paper(of, name, how)))
    return [page.extract_text() for page in reader.pages]


def said(of: VisitPlan, name: str, how: Printing) -> list[str]:
    """Return the lines of print of a whole paper."""
    return [line.strip() for page in pages(of, name, how) for line in page.split("\n")]


def joined(lines: Iterable[str]) -> str:
    return " ".join(" ".join(lines).split())
