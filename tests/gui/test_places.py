import pytest
from planmaking import Sample, but, row, sample

from delegation_planner.edits.rows import alter, make, remove
from delegation_planner.gui.places import place_of, place_of_row
from delegation_planner.gui.subjects import Place, Selection, Subject
from delegation_planner.model.ceremonies import Mou, MouParty, Signatory
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Centre, Organisation, Person, Room, Venue
from delegation_planner.model.programme import Attendance, Event, Step
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Group, Member


@pytest.fixture(name="whole", scope="module")
def _whole() -> Sample:
    return sample()


def owner(whole: Sample, held: Row) -> str:
    """Return the event or the memorandum to which a row belongs."""
    if isinstance(held, Signatory):
        return whole.plan.mou_parties[held.party_id].mou_id
    values = held.values()
    return str(values.get("event_id") or values["mou_id"])


@pytest.mark.parametrize(
    ("table", "page"),
    [
        (Event, "programme"),
        (Member, "delegation"),
        (Group, "delegation"),
        (Mou, "ceremonies"),
        (Centre, "ceremonies"),
        (Venue, "venues"),
        (Organisation, "institutions"),
    ],
)
def test_a_row_is_seen_on_its_own_page(whole: Sample, table: type[Row], page: str) -> None:
    held = whole.of(table)[0]
    edit = Edit("Change", alter(held, **dict.fromkeys(["note"], "x")) if "note" in held.values() else (make(held),))
    assert place_of(edit, whole.plan) == Place(page, Subject(str(held.__tablename__), held.id))


@pytest.mark.parametrize(
    ("table", "page", "of"),
    [
        (Step, "ceremonies", "events"),
        (Attendance, "programme", "events"),
        (MouParty, "ceremonies", "mous"),
        (Signatory, "ceremonies", "mous"),
    ],
)
def test_what_belongs_to_a_row_is_seen_there(whole: Sample, table: type[Row], page: str, of: str) -> None:
    held = whole.of(table)[0]
    assert place_of(Edit("Remove", (remove(held),)), whole.plan) == Place(page, Subject(of, owner(whole, held)))


def test_a_person_of_the_visit_is_seen_as_a_member_and_another_in_the_register(whole: Sample) -> None:
    member = whole.of(Member)[0]
    person = whole.plan.persons[member.person_id]
    edit = Edit("Change", alter(person, telephone="+7 000"))
    assert place_of(edit, whole.plan) == Place("delegation", Subject("members", member.id))
    assert place_of(edit, None) == Place("people", Subject("persons", person.id))
    stranger = row(Person, position="Driver")
    assert place_of(Edit("Add", (make(stranger),)), whole.plan) == Place("people", Subject("persons", stranger.id))


def test_of_an_edit_of_several_tables_the_event_is_shown(whole: Sample) -> None:
    event, room = whole.of(Event)[0], whole.of(Room)[0]
    edit = Edit("Move", (*alter(room, name="Hall"), *alter(event, title="Talks")))
    assert place_of(edit, whole.plan) == Place("programme", Subject("events", event.id))
    assert place_of(Edit("Rename", alter(room, name="Hall")), None) is not None


def test_of_several_rows_one_that_is_there_is_shown(whole: Sample) -> None:
    first, second = whole.of(Event)[:2]
    edit = Edit("Swap", (*alter(second, title="Talks"), remove(first)))
    assert place_of(edit, whole.plan) == Place("programme", Subject("events", second.id))
    assert place_of(Edit("Nothing", ()), whole.plan) is None
    assert but(first, title="x").title == "x"


def test_a_row_is_seen_where_its_edits_are_seen(whole: Sample) -> None:
    step, person, office = whole.of(Step)[0], whole.of(Person)[0], whole.of(Venue)[0]
    member = next(each for each in whole.of(Member) if each.person_id == person.id)
    seen = {
        Subject("steps", step.id): Place("ceremonies", Subject("events", step.event_id)),
        Subject("persons", person.id): Place("delegation", Subject("members", member.id)),
        Subject("venues", office.id): Place("venues", Subject("venues", office.id)),
    }
    assert {subject: place_of_row(subject, whole.plan) for subject in seen} == seen
    assert place_of_row(Subject("persons", person.id), None) == Place("people", Subject("persons", person.id))
    assert place_of_row(Subject("commands", "undo"), whole.plan) is None


def test_the_selection_tells_of_a_change_once() -> None:
    selection, told = Selection(), list[int]()
    selection.changed.connect(lambda: told.append(1))
    for _ in range(2):
        selection.choose(Subject("events", "a"))
    selection.choose(None)
    assert len(told) == 2
    assert selection.subject is None


@pytest.mark.parametrize(("table", "page"), [("overrides", "programme"), ("prayer_times", "overview")])
def test_rows_that_no_page_selects_leave_the_selection_to_the_page(whole: Sample, table: str, page: str) -> None:
    (held,) = whole.plan.table(table).values()
    assert place_of(Edit("Let it stand", (make(held),), whole.visit.id), whole.plan) == Place(page)
