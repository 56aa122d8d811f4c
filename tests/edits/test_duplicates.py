import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from planmaking import Sample, but, contents, opened, sample

from delegation_planner import data
from delegation_planner.desk import taking_in
from delegation_planner.edits.ceremonies import set_mou_state
from delegation_planner.edits.duplicates import duplicate_visit, visit_from
from delegation_planner.edits.events import change_event
from delegation_planner.edits.steps import change_step
from delegation_planner.errors import Refused
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import (
    EventStatus,
    Food,
    MemberRole,
    MouState,
    PassportState,
    VisaState,
    VisitStatus,
)
from delegation_planner.model.naming import member_name
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event, Step
from delegation_planner.model.records import SourceNote
from delegation_planner.model.schema import VISIT_TABLES, references, to_plain
from delegation_planner.store.store import Store

STARTS = date(2027, 4, 12)


def copied(store: Store, whole: Sample) -> tuple[VisitPlan, VisitPlan]:
    """Return the plan of the visit and that of its copy."""
    edit = duplicate_visit(store.load(whole.visit.id), "Second visit", STARTS)
    assert edit.label == "Duplicate Test visit as Second visit"
    store.apply(edit)
    return store.load(whole.visit.id), store.load(edit.visit_id or "")


def test_a_copy_holds_all_but_what_was_handed_out(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    plan, copy = copied(store, whole)
    for name in VISIT_TABLES:
        assert len(copy.table(name)) == (0 if name in ("issues", "prayer_times") else len(plan.table(name))), name
        assert not copy.table(name).keys() & plan.table(name).keys()
    assert (copy.visit.title, copy.visit.code, copy.visit.status) == ("Second visit", "second-visit", VisitStatus.IDEA)
    assert copy.persons == plan.persons
    store.undo()
    assert contents(store.path) == before


def test_the_copy_refers_to_its_own_rows(store: Store, whole: Sample) -> None:
    plan, copy = copied(store, whole)
    originals = {plan.visit.id, *(row_id for name in VISIT_TABLES for row_id in plan.table(name))}
    for name in VISIT_TABLES:
        for row in copy.table(name).values():
            assert not originals & {row.values()[field] for field in references(name)}
    (note,) = copy.source_notes.values()
    assert copy.events[note.row_id].title == "Bilateral meeting"


def test_events_keep_their_wall_clock(store: Store, whole: Sample) -> None:
    plan, copy = copied(store, whole)
    by = timedelta(days=434)
    assert (copy.visit.starts, copy.visit.ends) == (STARTS, STARTS)
    assert [(each.title, each.starts - by, each.ends - by) for each in copy.programme] == [
        (each.title, each.starts, each.ends) for each in plan.programme
    ]
    assert copy.programme[0].starts == datetime(2027, 4, 12, 9, 15)


def test_what_was_reached_begins_anew(store: Store, whole: Sample) -> None:
    (mou,), meeting = whole.of(Mou), whole.of(Event)[0]
    store.apply(set_mou_state(store.load(whole.visit.id), mou.id, MouState.SIGNED))
    store.apply(change_event(store.load(whole.visit.id), meeting.id, ends=datetime(2026, 2, 2, 10, 20)))
    plan, copy = copied(store, whole)
    assert plan.events[meeting.id].sequence == 1
    assert {each.sequence for each in copy.events.values()} == {0}
    assert {each.status for each in copy.events.values()} == {EventStatus.TENTATIVE}
    assert {each.state for each in copy.mous.values()} == {MouState.ANNOUNCED}
    assert {(each.passport, each.visa) for each in copy.members.values()} == {
        (PassportState.AWAITED, VisaState.NOT_STARTED)
    }
    assert not {each.uid for each in copy.events.values()} & {each.uid for each in plan.events.values()}


def test_what_was_decided_and_is_to_be_done_comes_along(store: Store, whole: Sample) -> None:
    plan, copy = copied(store, whole)
    (override,) = copy.overrides.values()
    assert [copy.events[each].title for each in override.rows] == ["Bilateral meeting", "MoU signing ceremony"]
    assert {(each.title, each.due, each.days_before, each.done) for each in copy.tasks.values()} == {
        ("Send the vehicle list", None, 5, False),
        ("Legal vetting", date(2026, 1, 30) + (STARTS - plan.visit.starts), None, False),
    }


def test_on_the_same_days_printed_prayer_times_hold(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    edit = duplicate_visit(plan, "Second visit", plan.visit.starts)
    store.apply(edit)
    copy = store.load(edit.visit_id or "")
    assert [(each.day, each.at) for each in copy.prayer_times.values()] == [(plan.visit.starts, time(12, 30))]


def test_the_code_of_the_original_is_taken(whole: Sample) -> None:
    visit = duplicate_visit(whole.plan, whole.visit.title, STARTS, ["test-visit-2"]).changes[0]
    assert visit.after is not None
    assert visit.after["code"] == "test-visit-3"


# --- the structure alone ---------------------------------------------------------------------------------------


def structured(store: Store, whole: Sample) -> tuple[VisitPlan, VisitPlan]:
    """Return the plan of the visit and that of another one that has its structure."""
    plan = store.load(whole.visit.id)
    edit = visit_from(plan, "Next visit", STARTS)
    assert edit.label == "Make Next visit from Test visit"
    store.apply(edit)
    return plan, store.load(edit.visit_id or "")


def test_a_visit_from_another_has_its_places_and_none_of_its_people(store: Store, whole: Sample) -> None:
    before = contents(store.path)
    plan, made = structured(store, whole)
    assert (made.visit.title, made.visit.starts, made.visit.status) == ("Next visit", STARTS, VisitStatus.IDEA)
    assert {each.name for each in made.persons.values()} == {""}
    assert not made.persons.keys() & plan.persons.keys()
    assert not made.appointments.keys() & plan.appointments.keys()
    assert made.organisations.keys() == plan.organisations.keys()
    guests, hosts = made.delegations_in_order
    assert [member_name(made, each) for each in made.members_by_delegation[guests.id]] == [
        "Minister",
        "Rector, university 1",
        "Rector, university 2",
        "Rector, university 3",
    ]
    (host,) = made.members_by_delegation[hosts.id]
    assert member_name(made, host) == "Member 1"
    (interpreter,) = made.interpreters.values()
    assert made.persons[interpreter.person_id].position == "Interpreter 1"
    store.undo()
    assert contents(store.path) == before


def test_each_keeps_office_part_and_signature(store: Store, whole: Sample) -> None:
    plan, made = structured(store, whole)
    head = next(each for each in made.members.values() if each.role is MemberRole.HEAD and each.appointment_id)
    office = made.appointments[head.appointment_id or ""]
    assert (office.office, office.person_id, office.since) == ("Minister", head.person_id, None)
    assert office.organisation_id in plan.organisations
    assert [each.person_id for each in made.signatories.values()] == [head.person_id]
    assert [each.officiant_id for each in made.inaugurations.values()] == [head.person_id]
    meeting = made.programme[0]
    assert {(each.role, each.member_id) for each in made.attendances_by_event[meeting.id]} == {
        ("chair", head.id),
        ("attends", None),
    }


def test_what_was_known_of_people_and_days_begins_anew(store: Store, whole: Sample) -> None:
    plan, made = structured(store, whole)
    assert {(each.passport, each.visa, each.food) for each in made.members.values()} == {
        (PassportState.AWAITED, VisaState.NOT_STARTED, Food.NOT_ASKED)
    }
    for name in VISIT_TABLES:
        left = name in ("issues", "prayer_times", "overrides")
        assert len(made.table(name)) == (0 if left else len(plan.table(name))), name
    assert [each.luggage for each in made.rides.values()] == [None]
    assert [(each.seats, each.driver) for each in made.vehicles.values()] == [(22, "")]
    assert not any(each.done for each in made.tasks.values())


def test_names_in_texts_become_positions(store: Store, whole: Sample) -> None:
    ceremony = whole.of(Event)[1]
    store.apply(
        change_event(whole.plan, ceremony.id, in_charge="Sayasat Nurbek", note="With Dr Khalid Maqbool Siddiqui")
    )
    entry = whole.of(Step)[0]
    store.apply(change_step(store.load(whole.visit.id), entry.id, title="Words: Саясат Нұрбек"))
    _, made = structured(store, whole)
    copy = made.programme[1]
    assert (copy.in_charge, copy.note) == ("Minister", "With Member 1")
    assert made.steps_by_event[copy.id][0].title == "Words: Minister"


def test_notes_of_sources_that_speak_of_people_are_left(whole: Sample) -> None:
    (note,) = whole.of(SourceNote)
    plan = replace(
        whole.plan,
        source_notes={
            each.id: each
            for each in (
                note,
                but(note, id=new_id(), text="Chaired by Dr Siddiqui."),
                but(note, id=new_id(), table_name="members", text="Head."),
            )
        },
    )
    made = [each.after for each in visit_from(plan, "Next visit", STARTS).changes if each.table == "source_notes"]
    assert [each["text"] for each in made if each] == [""]


def test_nobody_of_the_reference_visit_is_in_what_is_made_of_it(tmp_path: Path) -> None:
    with opened(tmp_path / "planner.db") as store:
        visit = taking_in.read_file(data.path("samples", "nurbek-visit.json"))
        taking_in.take_in(store, taking_in.compare(visit, store))
        (known,) = store.visits()
        plan = store.load(known.id)
        edit = visit_from(plan, "Visit of 2027", STARTS)
        store.apply(edit)
        made = store.load(edit.visit_id or "")
    words = json.dumps([to_plain(change.after) for change in edit.changes], ensure_ascii=False)
    assert [name for name in ("Nurbek", "Нұрбек", "Siddiqui", "Mahbub") if name in words] == []
    heads = [each for each in made.members.values() if each.role is MemberRole.HEAD]
    assert {member_name(made, each) for each in heads} == {
        "Minister of Science and Higher Education",
        "Federal Minister for Education and Professional Training",
    }
    assert len(made.members) == len(plan.members)
    assert [each.in_charge for each in made.programme if each.title == "Bilateral meeting"] == [
        "Federal Minister for Education and Professional Training"
    ]


def test_a_copy_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(Refused, match="9999-12-31 lies beyond the calendar"):
        duplicate_visit(sample(ends=date(2026, 2, 3)).plan, "Too late", date.max)
