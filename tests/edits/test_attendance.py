from planmaking import Sample, plan_of, row

from delegation_planner.edits.attendance import set_groups, set_interpreters, set_people
from delegation_planner.model.kinds import AttendanceRole
from delegation_planner.model.people import Organisation, Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.store.store import Store
from tests.edits.trying import tried


def there(plan: VisitPlan, event_id: str, role: AttendanceRole) -> set[str | None]:
    rows = plan.attending(event_id, role)
    return {each.group_id or each.member_id or each.person_id or each.organisation_id for each in rows}


def test_groups_come_and_go(store: Store, whole: Sample) -> None:
    ceremony, (group,) = whole.of(Event)[1], whole.of(Group)
    edit = set_groups(whole.plan, ceremony.id, [group.id])
    assert edit.label == "Let Rectors attend MoU signing ceremony"
    after = tried(store, whole, edit)
    assert [each.id for each in after.groups_at(ceremony.id)] == [group.id]
    assert not set_groups(after, ceremony.id, [group.id])
    gone = set_groups(after, ceremony.id, [])
    assert gone.label == "Let no group attend MoU signing ceremony"
    after = tried(store, whole, gone)
    assert there(after, ceremony.id, AttendanceRole.ATTENDS) == {whole.of(Attendance)[2].member_id}


def test_the_label_names_all_groups_shortly(whole: Sample) -> None:
    guests = whole.of(Delegation)[0]
    more = [
        row(Group, whole.visit, delegation_id=guests.id, name=name, short_name=short, position=place)
        for place, name, short in ((2, "Technical group", "T"), (3, "Officials", ""))
    ]
    plan = plan_of(whole.visit, *whole.rows, *more)
    assert set_groups(plan, whole.of(Event)[0].id, list(plan.groups)).label == (
        "Let Rectors, T and Officials attend Bilateral meeting"
    )


def test_a_role_has_those_who_are_named(store: Store, whole: Sample) -> None:
    meeting, head = whole.of(Event)[0], whole.of(Member)[0]
    rector = next(each for each in whole.of(Member) if each.position == 2)
    ministry, host = whole.of(Organisation)[0], whole.of(Person)[4]
    parts = {"persons": [host.id], "members": [rector.id], "organisations": [ministry.id]}
    edit = set_people(whole.plan, meeting.id, AttendanceRole.CHAIR, **parts)
    assert edit.label == "Change who chairs Bilateral meeting"
    after = tried(store, whole, edit)
    assert there(after, meeting.id, AttendanceRole.CHAIR) == {host.id, rector.id, ministry.id}
    assert head.id not in there(after, meeting.id, AttendanceRole.CHAIR)
    assert there(after, meeting.id, AttendanceRole.ATTENDS) == {whole.of(Group)[0].id}
    assert not set_people(after, meeting.id, AttendanceRole.CHAIR, **parts)


def test_interpreters_are_set_by_their_persons(store: Store, whole: Sample) -> None:
    meeting = whole.of(Event)[0]
    (interpreter,) = whole.plan.interpreters.values()
    edit = set_interpreters(whole.plan, meeting.id, [interpreter.person_id, interpreter.person_id])
    assert edit.label == "Change who interprets Bilateral meeting"
    after = tried(store, whole, edit)
    assert [each.person_id for each in after.attending(meeting.id, AttendanceRole.INTERPRETER)] == [
        interpreter.person_id
    ]
