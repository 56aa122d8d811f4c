"""A visit is made with the structure of another one, by keys alone."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.commands import Commands
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.guard import Guard
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.visits import Visit

_Key = Qt.Key
TITLE = "Kazakhstan education delegation to Islamabad"


def visits(conductor: Conductor) -> tuple[Visit, ...]:
    return conductor.context.bench.work.store.visits()


def the_visit(conductor: Conductor) -> Visit:
    return next(visit for visit in visits(conductor) if visit.code == "nurbek-2026")


def key(qtbot: QtBot, pressed: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), pressed)


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def test_title_and_first_day_make_a_visit_for_other_people(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    home.make_from(the_visit(conductor).id)
    panel = home.ui.fromPanel
    assert panel.ui.heading.text() == f"Make a visit from “{TITLE}”"
    assert QApplication.focusWidget() is panel.ui.titleField
    type_in(qtbot, "Visit of 2027")
    key(qtbot, _Key.Key_Tab)
    type_in(qtbot, "12.4.27")
    key(qtbot, _Key.Key_Return)
    assert conductor.page_name == "programme"
    plan = conductor.context.plan
    visit = plan.visit
    assert (visit.title, visit.starts, visit.status) == ("Visit of 2027", date(2027, 4, 12), VisitStatus.IDEA)
    assert (len(plan.events), len(plan.members), len(plan.mous), len(plan.issues)) == (29, 42, 8, 0)
    assert {person.name for person in plan.persons.values()} == {""}
    assert conductor.context.bench.work.undo_label == f"Make Visit of 2027 from {TITLE}"
    assert panel.isHidden()
    conductor.undo()
    assert len(visits(conductor)) == 3


def test_what_is_wrong_is_told_under_its_field_and_esc_closes(
    home: HomePage, conductor: Conductor, qtbot: QtBot
) -> None:
    home.make_from(the_visit(conductor).id)
    ui = home.ui.fromPanel.ui
    key(qtbot, _Key.Key_Return)
    assert ui.titleError.text() == "Write what the visit is called."
    assert ui.startsError.text() == "Write a date such as 2.2.26, 2 Feb or Mon."
    assert QApplication.focusWidget() is ui.titleField
    type_in(qtbot, "Next")
    key(qtbot, _Key.Key_Tab)
    type_in(qtbot, "soon")
    key(qtbot, _Key.Key_Tab)
    assert QApplication.focusWidget() is ui.create
    assert (ui.starts.text(), ui.starts.property("state")) == ("soon", "error")
    ui.starts.setFocus()
    ui.starts.selectAll()
    type_in(qtbot, "3 Feb")
    key(qtbot, _Key.Key_Tab)
    assert (ui.starts.text(), ui.startsError.isHidden()) == ("Tue 3 Feb 2026", True)
    key(qtbot, _Key.Key_Escape)
    assert home.ui.fromPanel.isHidden()
    assert QApplication.focusWidget() is home.ui.visits
    assert len(visits(conductor)) == 3


def test_the_menus_offer_it_for_the_selected_visit(home: HomePage, conductor: Conductor, window: Window) -> None:
    visit = the_visit(conductor)
    words = [action.text() for action in home.menu(visit.id).actions()]
    assert words == ["Open", "Duplicate", "Make a visit from this one…", "Delete…"]
    commands = Commands(window)
    commands.take(conductor, Guard(window, conductor.context))
    conductor.go(Place("home", Subject("visits", visit.id)))
    window.actions_.by_name["visit_from"].trigger()
    assert home.ui.fromPanel.ui.heading.text() == f"Make a visit from “{TITLE}”"


def test_one_panel_is_open_at_a_time(home: HomePage, conductor: Conductor) -> None:
    home.new_visit()
    home.make_from(the_visit(conductor).id)
    assert (home.ui.panel.isHidden(), home.ui.fromPanel.isHidden()) == (True, False)
    home.new_visit()
    assert (home.ui.panel.isHidden(), home.ui.fromPanel.isHidden()) == (False, True)


def test_the_longest_title_is_told_and_stays(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    home.make_from(the_visit(conductor).id)
    ui = home.ui.fromPanel.ui
    ui.titleField.setText("x" * 1001)
    ui.starts.setText("3 Feb")
    key(qtbot, _Key.Key_Return)
    assert home.ui.fromPanel.isVisible()
    assert len(visits(conductor)) == 3
