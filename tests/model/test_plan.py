from dataclasses import FrozenInstanceError
from datetime import date, datetime

import pytest
from planmaking import Sample, but, event, plan_of, row, sample, visit

from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import AttendanceRole, Side, SourceKind, TimeState
from delegation_planner.model.plan import starts_of_steps
from delegation_planner.model.programme import AgendaItem, Attendance, Event, Step
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.visits import Delegation, Group, Interpreter, Member

OF = visit()


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


def steps(*minutes: int) -> list[Step]:
    return [
        row(Step, OF, event_id=OF.id, title="Step", position=n, minutes=length) for n, length in enumerate(minutes, 1)
    ]


def test_the_programme_is_in_order_of_time() -> None:
    late, early = event(OF, "Late", "11:00", "12:00"), event(OF, "Early", "09:00", "10:00")
    next_day = but(event(OF, "Next day", "08:00", "09:00"), starts="2026-02-03T08:00", ends="2026-02-03T09:00")
    assert plan_of(OF, next_day, late, early).programme == (early, late, next_day)


def test_what_has_no_time_yet_comes_last_in_its_day() -> None:
    open_time = event(OF, "Open", "00:00", "00:00", time_state=TimeState.TO_BE_CONFIRMED)
    evening = event(OF, "Dinner", "20:00", "22:00")
    next_day = but(event(OF, "Next day", "08:00", "09:00"), starts="2026-02-03T08:00", ends="2026-02-03T09:00")
    assert plan_of(OF, open_time, next_day, evening).programme == (evening, open_time, next_day)


def test_of_two_that_start_together_the_shorter_comes_first() -> None:
    long, short = event(OF, "Long", "09:00", "11:00"), event(OF, "Short", "09:00", "10:00")
    assert plan_of(OF, long, short).programme == (short, long)


def test_an_event_belongs_to_the_day_on_which_it_starts() -> None:
    night = but(event(OF, "Flight", "23:00", "23:59"), ends="2026-02-03T03:00")
    morning = but(event(OF, "Arrival", "08:00", "09:00"), starts="2026-02-03T08:00", ends="2026-02-03T09:00")
    assert plan_of(OF, morning, night).days == {date(2026, 2, 2): (night,), date(2026, 2, 3): (morning,)}


def test_a_step_starts_when_those_before_it_have_ended() -> None:
    ceremony = event(OF, "Signing", "10:30", "11:00")
    assert starts_of_steps(ceremony, steps(5, 10, 0, 3)) == (
        datetime(2026, 2, 2, 10, 30),
        datetime(2026, 2, 2, 10, 35),
        datetime(2026, 2, 2, 10, 45),
        datetime(2026, 2, 2, 10, 45),
    )
    assert starts_of_steps(ceremony, []) == ()


def test_steps_and_agenda_are_in_their_order() -> None:
    ceremony = event(OF, "Signing", "10:30", "11:00")
    second, first = (row(Step, OF, event_id=ceremony.id, title="Step", position=place) for place in (2, 1))
    later, sooner = (row(AgendaItem, OF, event_id=ceremony.id, title="Item", position=place) for place in (2, 1))
    plan = plan_of(OF, ceremony, second, first, later, sooner)
    assert plan.steps_by_event == {ceremony.id: (first, second)}
    assert plan.agenda_by_event == {ceremony.id: (sooner, later)}


def test_guests_come_before_hosts_and_groups_follow_their_delegations() -> None:
    hosts = row(Delegation, OF, name="Hosts", side=Side.HOST, position=1)
    guests = row(Delegation, OF, name="Guests", side=Side.GUEST, position=2)
    hosting = row(Group, OF, delegation_id=hosts.id, name="Hosts", position=1)
    second, first = (row(Group, OF, delegation_id=guests.id, name="Group", position=place) for place in (2, 1))
    plan = plan_of(OF, hosts, guests, hosting, second, first)
    assert plan.delegations_in_order == (guests, hosts)
    assert plan.groups_in_order == (first, second, hosting)


def test_the_members_are_in_order_of_precedence(whole: Sample) -> None:
    plan = whole.plan
    guests, hosts = plan.delegations_in_order
    assert [member.position for member in plan.members_by_delegation[guests.id]] == [1, 2, 3, 4]
    assert [member.position for member in plan.members_by_delegation[hosts.id]] == [1]
    assert {m.delegation_id for m in whole.of(Member)} == {guests.id, hosts.id}


def test_who_attends_is_found_by_event_role_and_group(whole: Sample) -> None:
    plan = whole.plan
    chair, group, member = whole.of(Attendance)
    meeting, ceremony, opening = whole.of(Event)
    assert plan.attendances_by_event == {meeting.id: (chair, group), ceremony.id: (member,)}
    assert plan.attending(meeting.id, AttendanceRole.CHAIR) == (chair,)
    assert plan.attending(opening.id, AttendanceRole.CHAIR) == ()
    assert plan.groups_at(meeting.id) == whole.of(Group)
    assert plan.groups_at(ceremony.id) == ()


def test_the_ceremonies_are_found_by_their_events(whole: Sample) -> None:
    plan = whole.plan
    _, ceremony, opening = whole.of(Event)
    (signing,), (mou,), parties = whole.of(Signing), whole.of(Mou), whole.of(MouParty)
    assert plan.signing_by_event == {ceremony.id: signing}
    assert plan.inauguration_by_event[opening.id].plaque == ""
    assert plan.mous_by_signing == {signing.id: (mou,)}
    assert plan.parties_by_mou == {mou.id: parties}
    assert plan.signatories_by_party == {parties[0].id: whole.of(Signatory)}


def test_memoranda_without_a_ceremony_stand_under_none() -> None:
    second, first = (row(Mou, OF, title=f"Memorandum {number}", number=number) for number in (2, 1))
    assert plan_of(OF, second, first).mous_by_signing == {None: (first, second)}


def test_persons_have_their_names_offices_and_duties(whole: Sample) -> None:
    plan = whole.plan
    minister = next(person for person in plan.persons.values() if person.name == "Sayasat Nurbek")
    assert [name.text for name in plan.names_by_person[minister.id]] == ["Саясат Нұрбек"]
    assert [office.office for office in plan.appointments_by_person[minister.id]] == ["Minister"]
    (interpreter,) = whole.of(Interpreter)
    assert plan.interpreter_by_person == {interpreter.person_id: interpreter}


def test_what_is_assumed_is_known_by_field(whole: Sample) -> None:
    plan = whole.plan
    meeting, ceremony, _ = whole.of(Event)
    assert plan.assumptions == {meeting.id: frozenset({"starts", "ends"})}
    assert plan.is_assumed(meeting.id, "ends")
    assert not plan.is_assumed(meeting.id, "title")
    assert not plan.is_assumed(ceremony.id, "starts")


def test_a_note_without_fields_is_about_the_whole_row_and_news_assume_nothing() -> None:
    tea = event(OF, "Tea", "09:00", "10:00")
    assumed, news = row(Source, kind=SourceKind.ASSUMPTION, title="A"), row(Source, kind=SourceKind.NEWS, title="N")
    about = {"table_name": "events", "row_id": tea.id}
    whole = row(SourceNote, OF, source_id=assumed.id, **about)
    reported = row(SourceNote, OF, source_id=news.id, fields=("title",), **about)
    assert plan_of(OF, tea, assumed, news, whole, reported).is_assumed(tea.id, "title")
    assert not plan_of(OF, tea, assumed, news, reported).is_assumed(tea.id, "title")


def test_a_table_is_found_by_its_name(whole: Sample) -> None:
    assert whole.plan.table("visits") == {whole.visit.id: whole.visit}
    assert whole.plan.table("events") is whole.plan.events or tuple(whole.plan.table("events")) == tuple(
        each.id for each in whole.of(Event)
    )


def test_a_plan_can_not_be_changed(whole: Sample) -> None:
    with pytest.raises(FrozenInstanceError):
        whole.plan.visit = OF  # type: ignore[misc]
