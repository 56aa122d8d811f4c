"""What needs a row of a register is named, the same from the list and from the details."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.edits.organisations import remove_organisation
from delegation_planner.edits.rows import make, new
from delegation_planner.gui.details.person import PersonDetails
from delegation_planner.gui.removing import needed_by, remove_row
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.edit import Edit
from delegation_planner.model.people import Appointment, Centre, Organisation, Person, Venue

BODY = new(Organisation, name="Library")


def test_persons_venues_and_centres_need_an_institution(empty: Conductor, window: Window) -> None:
    people = [new(Person, position=f"Librarian {number}") for number in range(1, 4)]
    offices = [new(Appointment, person_id=row.id, office="Librarian", organisation_id=BODY.id) for row in people]
    venue, centre = (
        new(table, name=name, organisation_id=BODY.id) for table, name in ((Venue, "Hall"), (Centre, "Club"))
    )
    rows = (BODY, *people, *offices, venue, centre)
    assert empty.context.do(Edit("Add", tuple(make(row) for row in rows)))
    work = empty.context.bench.work
    names = ["Librarian 1", "Librarian 2", "Librarian 3", "Hall", "Club"]
    assert list(needed_by(work, "organisations", BODY.id)) == names
    edit = remove_organisation(work.registers, BODY.id)
    assert not remove_row(empty.context, "organisations", BODY.id, edit, BODY.name)
    banner = window.ui.banners.banner("refused")
    assert banner is not None
    assert banner.text.body == "Needed by Librarian 1, Librarian 2, Librarian 3, Hall and 1 more."
    assert BODY.id in work.registers.organisations


def test_the_button_of_the_details_removes_and_offers_to_take_it_back(empty: Conductor, qtbot: QtBot) -> None:
    person = new(Person, position="Driver 1")
    assert empty.context.do(Edit("Add", (make(person),)))
    empty.go(Place("people", Subject("persons", person.id)))
    form = empty.dock.form
    assert isinstance(form, PersonDetails)
    qtbot.mouseClick(form.ui.remove, Qt.MouseButton.LeftButton)
    work = empty.context.bench.work
    assert person.id not in work.registers.persons
    assert work.undo_label == "Remove Driver 1"
    empty.undo()
    assert person.id in work.registers.persons
    assert empty.context.selection.subject == Subject("persons", person.id)
