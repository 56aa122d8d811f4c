"""What the search says of what it finds."""

from collections.abc import Mapping

import pytest
from planmaking import Sample, but, plan_of, row, sample, visit

from delegation_planner.desk.searching.collecting import of_visit
from delegation_planner.gui.words import searching as words
from delegation_planner.model.kinds import TimeState
from delegation_planner.model.people import Appointment, Organisation, Person, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.model.registers import Registers


@pytest.fixture(name="whole")
def _whole() -> Sample:
    return sample()


def about(plan: VisitPlan) -> Mapping[str, str]:
    """Return what is said of everything that is found in a visit."""
    entries = of_visit(plan, words.phrases())
    return {entry.title: words.about_visit_row(plan, entry.table, entry.id) for entry in entries}


def registers_of(plan: VisitPlan) -> Registers:
    names = ("organisations", "organisation_aliases", "persons", "person_names", "appointments", "venues", "rooms")
    tables = {name: plan.table(name) for name in (*names, "travel_times", "centres")}
    return Registers(**tables, settings={}, standard_tasks={})  # type: ignore[arg-type]


def test_of_each_row_of_a_visit_something_is_said(whole: Sample) -> None:
    assert about(whole.plan) == {
        "Bilateral meeting, MoFE&PT": "Mon 2 Feb, 09:15",
        "MoU signing ceremony, MoFE&PT": "Mon 2 Feb, 10:30",
        "Opening, Campus 1": "Mon 2 Feb, 12:00",
        "MoU 1: Memorandum 1": "announced",
        "Sayasat Nurbek": "Minister, MSHE",
        "Rector, university 1": "to be confirmed, MSHE",
        "Rector, university 2": "to be confirmed, MSHE",
        "Rector, university 3": "to be confirmed, MSHE",
        "Dr Khalid Maqbool Siddiqui": "Head of delegation",
        "Delegation of Kazakhstan": "delegation",
        "Hosts": "delegation",
        "Rectors": "group",
        "Interpreter 1": "interpreter, Kazakh–English, the heads",
        "Centre 1": "proposed",
        "Entry": "MoU signing ceremony, 10:30",
        "Signing": "MoU signing ceremony, 10:35",
        "Send the vehicle list": "task",
        "Legal vetting": "task, done",
    }


def test_a_time_that_is_not_known_is_not_said(whole: Sample) -> None:
    event = next(event for event in whole.of(Event) if event.title == "MoU signing ceremony")
    others = (each for each in whole.rows if each is not event)
    said = about(plan_of(whole.visit, *others, but(event, time_state=TimeState.TO_BE_CONFIRMED)))
    assert said["MoU signing ceremony, MoFE&PT"] == "Mon 2 Feb, time to be confirmed"
    assert said["Signing"] == "MoU signing ceremony"


def test_every_table_in_which_something_is_found_has_an_icon(whole: Sample) -> None:
    tables = {entry.table for entry in of_visit(whole.plan, words.phrases())}
    assert tables - words.ICONS.keys() == {"events"}
    event = whole.of(Event)[1]
    assert words.icon_of_event(whole.plan, event.id) == "pen-nib"


def test_of_each_row_of_the_registers_it_is_said_what_it_is(whole: Sample) -> None:
    registers, other = registers_of(whole.plan), visit(title="Talks", ends="2026-02-04")
    minister, rector = whole.of(Person)[:2]

    def said(table: str, row_id: str) -> str:
        return words.about_register_row(registers, {other.id: other}, table, row_id)

    assert said("organisations", whole.of(Organisation)[0].id) == "institution"
    assert said("venues", whole.of(Venue)[0].id) == "venue"
    assert said("centres", next(iter(registers.centres))) == "centre"
    assert said("persons", minister.id) == "Minister, Ministry of Science and Higher Education"
    assert said("persons", rector.id) == "person"
    assert said("visits", other.id) == "2–4 Feb 2026"


def test_an_office_at_no_organisation_is_said_alone() -> None:
    person = row(Person, name="Sayasat Nurbek")
    plan = plan_of(visit(), person, row(Appointment, person_id=person.id, office="Adviser"))
    assert words.about_register_row(registers_of(plan), {}, "persons", person.id) == "Adviser"


def test_counts_are_said_in_words() -> None:
    assert [words.found_words(n) for n in (0, 1, 2, 1200)] == ["Nothing found", "1 found", "2 found", "1,200 found"]
    assert words.more_words(1200) == "1,200 more"
