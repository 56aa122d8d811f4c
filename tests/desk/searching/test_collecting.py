import pytest
from planmaking import Sample, but, event, plan_of, row, sample, venue, visit

from delegation_planner.desk.searching.collecting import Phrases, of_registers, of_visit
from delegation_planner.desk.searching.index import Entry
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.people import Organisation, OrganisationAlias, Person, Room
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Step
from delegation_planner.model.registers import Registers

PHRASES = Phrases("MoU {n}: {title}", "Interpreter {n}", lambda state: state.value.capitalize())


@pytest.fixture(name="whole")
def _whole() -> Sample:
    return sample()


def registers_of(plan: VisitPlan) -> Registers:
    tables = {name: plan.table(name) for name in ("persons", "person_names", "appointments", "venues", "rooms")}
    tables |= {name: plan.table(name) for name in ("organisations", "organisation_aliases", "travel_times", "centres")}
    return Registers(**tables, settings={}, standard_tasks={})  # type: ignore[arg-type]


def found(plan: VisitPlan) -> list[tuple[str, str]]:
    return [(entry.table, entry.title) for entry in of_visit(plan, PHRASES)]


def the(plan: VisitPlan, table: str, title: str) -> Entry:
    return next(entry for entry in of_visit(plan, PHRASES) if (entry.table, entry.title) == (table, title))


def test_of_a_visit_everything_is_found_in_the_order_of_programme_and_precedence(whole: Sample) -> None:
    assert found(whole.plan) == [
        ("events", "Bilateral meeting, MoFE&PT"),
        ("events", "MoU signing ceremony, MoFE&PT"),
        ("events", "Opening, Campus 1"),
        ("mous", "MoU 1: Memorandum 1"),
        ("members", "Sayasat Nurbek"),
        ("members", "Rector, university 1"),
        ("members", "Rector, university 2"),
        ("members", "Rector, university 3"),
        ("members", "Dr Khalid Maqbool Siddiqui"),
        ("delegations", "Delegation of Kazakhstan"),
        ("delegations", "Hosts"),
        ("groups", "Rectors"),
        ("interpreters", "Interpreter 1"),
        ("centres", "Centre 1"),
        ("steps", "Entry"),
        ("steps", "Signing"),
        ("tasks", "Send the vehicle list"),
        ("tasks", "Legal vetting"),
    ]


def test_an_event_is_found_by_its_place_note_and_who_is_in_charge() -> None:
    held = visit()
    hall = venue("Pak-China Centre", short_name="PCC")
    room = row(Room, venue_id=hall.id, name="Hall 2")
    where = {"venue_id": hall.id, "room_id": room.id}
    tea = event(held, "Tea", "09:00", "10:00", **where, note="In the foyer", in_charge="Protocol desk")
    leg = event(held, "PCC → hotel", "10:00", "10:20", kind="transfer", venue_id=hall.id)
    plan = plan_of(held, hall, room, tea, leg)
    assert list(of_visit(plan, PHRASES)) == [
        Entry("events", tea.id, "Tea, PCC", ("Hall 2", "Pak-China Centre", "In the foyer", "Protocol desk")),
        Entry("events", leg.id, "PCC → hotel", ("Pak-China Centre",)),
    ]


def test_a_memorandum_is_found_by_its_parties_and_its_state(whole: Sample) -> None:
    entry = the(whole.plan, "mous", "MoU 1: Memorandum 1")
    assert entry.also == ("Ministry of Science and Higher Education", "MSHE", "Announced")


def test_a_step_that_is_called_as_its_memorandum_is_not_found_twice(whole: Sample) -> None:
    mou, sign = whole.of(Mou)[0], next(step for step in whole.of(Step) if step.title == "Signing")
    others = (each for each in whole.rows if each is not sign)
    plan = plan_of(whole.visit, *others, but(sign, title=f"MoU {mou.number}: {mou.title}"))
    assert [title for table, title in found(plan) if table == "steps"] == ["Entry"]


def test_a_member_is_found_by_every_spelling_and_stands_for_the_person(whole: Sample) -> None:
    entry = the(whole.plan, "members", "Sayasat Nurbek")
    assert entry.also == ("Саясат Нұрбек", "Minister")
    assert entry.person_id == whole.of(Person)[0].id


def test_a_task_is_found_by_who_does_it(whole: Sample) -> None:
    assert the(whole.plan, "tasks", "Legal vetting").also == ("Legal adviser",)


def test_of_the_registers_everything_is_found_in_the_order_of_names(whole: Sample) -> None:
    registers = registers_of(whole.plan)
    other = visit(title="Talks", subject="Scholarships", city="Lahore")
    entries = list(of_registers(registers, (other,)))
    assert [(entry.table, entry.title) for entry in entries] == [
        ("organisations", "Ministry of Science and Higher Education (MSHE)"),
        ("organisations", "University 1"),
        ("venues", "Campus 1"),
        ("venues", "Ministry of Federal Education (MoFE&PT)"),
        ("persons", "Dr Khalid Maqbool Siddiqui"),
        ("persons", "Interpreter 1"),
        ("persons", "Rector, university 1"),
        ("persons", "Rector, university 2"),
        ("persons", "Rector, university 3"),
        ("persons", "Sayasat Nurbek"),
        ("centres", "Centre 1"),
        ("visits", "Talks"),
    ]
    by_title = {entry.title: entry for entry in entries}
    assert by_title["Ministry of Federal Education (MoFE&PT)"].also == ("Committee Room", "Islamabad")
    assert by_title["Sayasat Nurbek"].also == ("Саясат Нұрбек", "Minister")
    assert by_title["Talks"] == Entry("visits", other.id, "Talks", ("Scholarships", "Lahore"))


def test_an_organisation_is_found_by_all_its_names() -> None:
    body = row(Organisation, name="Nazarbayev University")
    names = [
        row(OrganisationAlias, organisation_id=body.id, text="NU"),
        row(OrganisationAlias, organisation_id=body.id, text="Назарбаев Университеті", kind="local", language="kk"),
    ]
    plan = plan_of(visit(), body, *names)
    (entry,) = of_registers(registers_of(plan), ())
    assert (entry.title, entry.also) == ("Nazarbayev University (NU)", ("Назарбаев Университеті",))


def test_an_empty_visit_and_empty_registers_have_nothing_to_find() -> None:
    plan = plan_of(visit())
    assert [*of_visit(plan, PHRASES), *of_registers(registers_of(plan), ())] == []
