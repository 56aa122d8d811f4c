"""Who must be told, in words: what somebody has to do with an event, how to reach them, and the list as text."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from delegation_planner.model import naming
from delegation_planner.model.kinds import Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.concerned import Reason
from delegation_planner.rules.telling import Told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)


def reason_word(reason: Reason) -> str:
    """Return what somebody has to do with an event: “attends”, “hosts the place”."""
    return {
        Reason.ATTENDS: _tr("attends"),
        Reason.CHAIRS: _tr("chairs"),
        Reason.SPEAKS: _tr("speaks"),
        Reason.WITNESSES: _tr("witnesses"),
        Reason.INTERPRETS: _tr("interprets"),
        Reason.SIGNS: _tr("signs"),
        Reason.OFFICIATES: _tr("opens it"),
        Reason.HOSTS: _tr("hosts the place"),
        Reason.IN_CHARGE: _tr("in charge"),
    }[reason]


def reasons(told: Told) -> str:
    """Return all that somebody has to do with the events: “attends, signs”."""
    return ", ".join(reason_word(reason) for reason in Reason if reason in told.reasons)


def name(told: Told) -> str:
    """Return what somebody is called; of a group that its further members are to be listed."""
    if told.group_id:
        return _tr("{group}, members to be listed").format(group=told.name)
    return told.name or _tr("Name to be confirmed")


def position(plan: VisitPlan, told: Told) -> str:
    """Return the office of somebody who is known by name; empty where the name already is the position."""
    person = plan.persons.get(told.person_id or "")
    if person is None or not person.name:
        return ""
    member = next((row for row in plan.members.values() if row.person_id == person.id), None)
    offices = naming.offices_of(plan, member) if member else plan.appointments_by_person.get(person.id, ())
    return next((office.office for office in offices), person.position)


def is_unnamed(plan: VisitPlan, told: Told) -> bool:
    """Tell whether the name of a person is to be confirmed, so that the position stands in its place."""
    person = plan.persons.get(told.person_id or "")
    return person is not None and not person.name


def side_word(told: Told) -> str:
    """Return on whose side somebody is; empty for neither."""
    return {Side.GUEST: _tr("guest"), Side.HOST: _tr("host")}.get(told.side, "") if told.side else ""


def contact(told: Told) -> str:
    """Return how to reach somebody: “+92 51 000 · desk@example.org”; empty where not known."""
    return " · ".join(filter(None, (told.telephone, told.email)))


def events(plan: VisitPlan, told: Told) -> str:
    """Return what changed for somebody: the titles of the events that are in the plan, in their order."""
    return ", ".join(event.title for event in plan.programme if event.id in told.events)


def why(plan: VisitPlan, told: Told) -> str:
    """Return why somebody must be told: “attends, signs: MoU signing ceremony”."""
    titles = events(plan, told)
    return f"{reasons(told)}: {titles}" if titles else reasons(told)


def line(plan: VisitPlan, told: Told) -> str:
    """Return an entry of the list: name, position, why, telephone and e-mail address."""
    who = ", ".join(filter(None, (name(told), position(plan, told))))
    return " – ".join(filter(None, (who, why(plan, told), contact(told))))


def as_text(plan: VisitPlan, found: Iterable[Told]) -> str:
    """Return the list as text, one to a line, for a message."""
    return "\n".join(line(plan, told) for told in found)
