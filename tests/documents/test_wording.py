import pytest

from delegation_planner.documents import wording
from delegation_planner.model.ceremonies import Inauguration
from delegation_planner.model.kinds import EventKind
from delegation_planner.model.people import Appointment, Centre, Organisation, OrganisationAlias, Person, Venue
from delegation_planner.model.programme import Attendance
from delegation_planner.model.visits import Interpreter
from tests.documents.papermaking import event, plan, row


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "Hotel", "to_be_confirmed": True}, "the hotel"),
        ({"name": "Dinner venue", "short_name": "Dinner", "to_be_confirmed": True}, "the dinner"),
        ({"name": "Islamabad International Airport", "short_name": "Airport"}, "the airport"),
        ({"name": "Hotel"}, "Hotel"),
        ({"name": "Serena Hotel", "short_name": "Serena"}, "Serena"),
        ({"name": "Serena Hotel", "to_be_confirmed": True}, "Serena Hotel"),
        ({"name": "National University", "short_name": "NUST", "to_be_confirmed": True}, "NUST"),
    ],
)
def test_a_place_in_a_sentence(fields: dict[str, object], said: str) -> None:
    goal = row(Venue, **fields)
    assert wording.as_goal(plan(goal), goal.id, "en") == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Inauguration: Al-Farabi Center", "Inauguration of the Al-Farabi Center"),
        ("Opening of the Al-Farabi Center", "Opening of the Al-Farabi Center"),
        ("Inauguration", "Inauguration"),
    ],
)
def test_an_inauguration_reads_as_a_sentence(title: str, said: str) -> None:
    centre = row(Centre, name="Al-Farabi Center")
    opening = event(title, kind="inauguration")
    opened = row(Inauguration, event_id=opening.id, centre_id=centre.id)
    assert wording.title(plan(centre, opening, opened), opening, "en") == said


def test_interpreters_are_named_by_number() -> None:
    talk = event("Talk")
    people = [row(Person, name="Sayasat Nurbek"), row(Person, position="Interpreter 1"), row(Person)]
    rows = [
        row(Interpreter, person_id=people[0].id, number=3, languages=("ru",)),
        row(Interpreter, person_id=people[1].id, number=1, languages=("ur", "en")),
        row(Interpreter, person_id=people[2].id, number=2),
    ]
    there = [row(Attendance, event_id=talk.id, person_id=person.id, role="interpreter") for person in people]
    assert list(wording.interpreters(plan(talk, *people, *rows, *there), talk, "en")) == [
        "Interpreter 1 (Urdu–English)",
        "Interpreter 2",
        "Sayasat Nurbek (Russian)",
    ]
    office = row(Appointment, person_id=people[2].id, office="State interpreter")
    assert "State interpreter" in wording.interpreters(plan(talk, *people, *rows, *there, office), talk, "en")


def test_who_takes_part_where_no_group_does() -> None:
    talk, office = event("Talk"), row(Organisation, name="Higher Education Commission")
    short = row(OrganisationAlias, organisation_id=office.id, text="HEC")
    there = row(Attendance, event_id=talk.id, organisation_id=office.id)
    assert wording.who(plan(talk, office, short, there), talk, "en") == "HEC"
    assert wording.who(plan(talk), talk, "en") == "To be confirmed"
    check = event("Vehicle check", kind="staff")
    assert wording.who(plan(check), check, "en") == "Staff"


def test_which_events_need_a_place() -> None:
    assert {kind for kind in EventKind if wording.needs_a_place(event("Any", kind=kind))} == {
        EventKind.CALL,
        EventKind.MEETING,
        EventKind.SIGNING,
        EventKind.INAUGURATION,
        EventKind.MEAL,
        EventKind.PRESS,
        EventKind.VISIT,
    }
