"""Which rows stand behind a line: when one of them changes, a bar marks the line."""

from collections.abc import Iterator

from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Member


def behind_event(plan: VisitPlan, event: Event) -> Iterator[Id | None]:
    """Yield the rows behind an event's line; None for what the event does not have."""
    yield from (event.id, event.venue_id, event.room_id, event.to_venue_id)
    for rows in (plan.steps_by_event, plan.agenda_by_event):
        yield from (row.id for row in rows.get(event.id, ()))
    for attendance in plan.attendances_by_event.get(event.id, ()):
        yield from _behind_attendance(plan, attendance)
    if signing := plan.signing_by_event.get(event.id):
        yield from _behind_signing(plan, signing.id)
    if opened := plan.inauguration_by_event.get(event.id):
        yield from (opened.id, opened.centre_id)


def behind_member(plan: VisitPlan, member: Member) -> Iterator[Id | None]:
    """Yield the rows behind a member's line; None for what the member does not have."""
    yield from (member.id, member.person_id, member.group_id, naming.organisation_of(plan, member))
    yield from (name.id for name in plan.names_by_person.get(member.person_id, ()))
    for office in plan.appointments_by_person.get(member.person_id, ()):
        yield from (office.id, office.organisation_id)


def _behind_attendance(plan: VisitPlan, row: Attendance) -> Iterator[Id | None]:
    yield from (row.id, row.group_id, row.member_id, row.organisation_id)
    if person_id := naming.person_attending(plan, row):
        yield person_id
        if not naming.known_name(plan.persons[person_id]):  # then an office is what the line says
            yield from (office.id for office in plan.appointments_by_person.get(person_id, ()))
        if interpreter := plan.interpreter_by_person.get(person_id):
            yield interpreter.id


def _behind_signing(plan: VisitPlan, signing_id: Id) -> Iterator[Id | None]:
    yield signing_id
    for mou in plan.mous_by_signing.get(signing_id, ()):
        yield mou.id
        for party in plan.parties_by_mou.get(mou.id, ()):
            yield from (party.id, party.organisation_id)
