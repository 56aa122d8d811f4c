"""Which ceremonies a visit has, as the page's segments show them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from delegation_planner.documents import dates
from delegation_planner.gui.subjects import Subject
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

LOOSE = "loose"
"""Stands for the memoranda without a ceremony."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    """A segment of the page.

    Attributes:
        key: the event's id; `LOOSE` for the memoranda without a ceremony.
        kind: the kind of event; None for those without one.
        name: a short title.
        time: when it starts; empty where that is not known.
        row_id: the id of what a signing or an inauguration has besides; None where there is none.
    """

    key: Id
    kind: EventKind | None
    name: str
    time: str = ""
    row_id: Id | None = None

    @property
    def subject(self) -> Subject | None:
        """What the dock shows of it."""
        if self.kind is None:
            return None
        table = "signings" if self.kind is EventKind.SIGNING else "inaugurations"
        return Subject(table, self.row_id) if self.row_id else Subject("events", self.key)


def ceremonies(plan: VisitPlan) -> list[Ceremony]:
    """Return the ceremonies in the order of time; at the end the memoranda without one, if there are any."""
    kinds = (EventKind.SIGNING, EventKind.INAUGURATION)
    found = [_ceremony(plan, event) for event in plan.programme if event.kind in kinds]
    if plan.mous_by_signing.get(None):
        found.append(Ceremony(LOOSE, None, QCoreApplication.translate("Ceremonies", "Without a ceremony")))
    return found


def ceremony_of(plan: VisitPlan, subject: Subject) -> Id:
    """Return the key of the ceremony at which something is seen; empty for none."""
    if subject.table == "mous" and (mou := plan.mous.get(subject.id)):
        return _key_of(plan, mou)
    if subject.table == "signings" and (signing := plan.signings.get(subject.id)):
        return signing.event_id
    if subject.table == "inaugurations" and (opening := plan.inaugurations.get(subject.id)):
        return opening.event_id
    if subject.table == "centres":
        return next((row.event_id for row in plan.inaugurations.values() if row.centre_id == subject.id), "")
    return subject.id if subject.table == "events" else ""


def mous_of(plan: VisitPlan, ceremony: Ceremony | None) -> tuple[Mou, ...]:
    """Return the memoranda of a ceremony in the order of signing."""
    if ceremony is None or ceremony.kind is EventKind.INAUGURATION or (ceremony.kind and not ceremony.row_id):
        return ()
    return plan.mous_by_signing.get(ceremony.row_id, ())


def _key_of(plan: VisitPlan, mou: Mou) -> Id:
    return plan.signings[mou.signing_id].event_id if mou.signing_id else LOOSE


def _ceremony(plan: VisitPlan, event: Event) -> Ceremony:
    held = plan.signing_by_event if event.kind is EventKind.SIGNING else plan.inauguration_by_event
    row = held.get(event.id)
    time = "" if dates.is_open(event) else dates.clock_time(event.starts)
    return Ceremony(event.id, event.kind, _short(plan, event), time, row.id if row else None)


def _short(plan: VisitPlan, event: Event) -> str:
    """Return the short title of a ceremony: “MoU signing”, “Akhmet Yassawi”."""
    opening = plan.inauguration_by_event.get(event.id)
    if opening and event.kind is EventKind.INAUGURATION:
        name = plan.centres[opening.centre_id].name
        return name.removesuffix(" Center").removesuffix(" Centre") or name
    return event.title.removesuffix(" ceremony") or event.title
