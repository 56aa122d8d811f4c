"""The ceremonies page as an officer works in it: by keys and by mouse, on the reference visit."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.edits.event_kinds import change_kind
from delegation_planner.edits.events import change_event
from delegation_planner.edits.rows import alter
from delegation_planner.edits.visits import Country, new_visit, set_status
from delegation_planner.gui.details.inauguration import InaugurationDetails
from delegation_planner.gui.details.mou import MouDetails
from delegation_planner.gui.details.signing import SigningDetails
from delegation_planner.gui.pages.ceremonies.cells import FIRST_STATE, PARTIES, ROW, STATES
from delegation_planner.gui.pages.ceremonies.page import CeremoniesPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.ceremonies import Mou
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import EventKind, MouState, VisitStatus
from delegation_planner.model.plan import VisitPlan

_Key, _Alt, _Shift = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(name="page")
def _page(nurbek: Conductor, qtbot: QtBot) -> CeremoniesPage:
    nurbek.go(Place("ceremonies"))
    page = nurbek.page("ceremonies")
    assert isinstance(page, CeremoniesPage)
    qtbot.waitUntil(page.ui.board.isVisible)
    page.ui.board.setFocus()
    return page


def plan_of(conductor: Conductor) -> VisitPlan:
    return conductor.context.plan


def mou(conductor: Conductor, number: int) -> Mou:
    return next(row for row in plan_of(conductor).mous.values() if row.number == number and row.signing_id)


def choose(page: CeremoniesPage, conductor: Conductor, number: int) -> str:
    held = mou(conductor, number).id
    page.ui.board.select(held)
    return held


def click_cell(page: CeremoniesPage, row: int, column: int, x: int | None = None) -> None:
    board = page.ui.board
    box = board.visualRect(page.ui.board.listing.index(row, column))
    at = box.center() if x is None else QPoint(box.left() + x, box.center().y())
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_page_shows_the_ceremonies_and_the_memoranda(page: CeremoniesPage, nurbek: Conductor) -> None:
    words = [button.text() for button in page.ui.segments.buttons]
    assert words == ["MoU signing  10:45", "Akhmet Yassawi  12:30", "Satbayev  14:40", "Al-Farabi  16:00"]
    assert page.ui.counts.text() == "<b>3</b> printed · <b>3</b> cleared · <b>2</b> drafts"
    assert [row.number for row in page.ui.board.listing.rows] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert page.words() == ["8 MoUs, 3 ready to sign", "1 selected"]
    assert page.keys() == "Space next step · Alt+↑↓ signing order · Ctrl+Z undo"
    assert nurbek.context.selection.subject == Subject("mous", mou(nurbek, 1).id)
    eighth = page.ui.board.listing.rows[7]
    assert eighth.parties[0].name == "Choose the Pakistani party"
    assert eighth.said == "Party missing"


def test_space_takes_one_step_in_one_edit_and_shift_space_one_back(
    page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    sixth = choose(page, nurbek, 6)
    assert (page.ui.chosen.text(), page.ui.next.text()) == ("MoU 6, KEMU", "Mark cleared")
    assert page.ui.unnamed.isVisible()
    qtbot.keyClick(page.ui.board, _Key.Key_Space)
    assert plan_of(nurbek).mous[sixth].state is MouState.CLEARED
    assert nurbek.context.bench.work.undo_label == "Mark MoU 6 cleared"
    qtbot.mouseClick(page.ui.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ui.next, Qt.MouseButton.LeftButton)
    assert plan_of(nurbek).mous[sixth].state is MouState.SIGNED
    assert page.ui.next.isHidden()
    assert page.ui.board.hasFocus()
    qtbot.keyClick(page.ui.board, _Key.Key_Space)
    assert nurbek.context.bench.work.undo_label == "Mark MoU 6 signed"
    qtbot.keyClick(page.ui.board, _Key.Key_Space, _Shift)
    assert plan_of(nurbek).mous[sixth].state is MouState.PRINTED
    nurbek.undo()
    assert plan_of(nurbek).mous[sixth].state is MouState.SIGNED


def test_a_click_on_a_circle_that_is_not_done_takes_the_next_step(page: CeremoniesPage, nurbek: Conductor) -> None:
    fourth = choose(page, nurbek, 4)
    click_cell(page, 3, FIRST_STATE)
    assert plan_of(nurbek).mous[fourth].state is MouState.CLEARED
    click_cell(page, 3, FIRST_STATE + STATES.index(MouState.SIGNED))
    assert plan_of(nurbek).mous[fourth].state is MouState.PRINTED


def test_alt_with_an_arrow_changes_the_order_in_both_lists(
    page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    sixth = choose(page, nurbek, 6)
    qtbot.keyClick(page.ui.board, _Key.Key_Up, _Alt)
    assert plan_of(nurbek).mous[sixth].number == 5
    assert page.ui.board.current_id == sixth
    form = nurbek.dock.form
    assert isinstance(form, MouDetails)
    titles = [row.title for row in form.ui.show.ui.steps.listing.rows]
    assert titles[10:12] == ["MoU 5: KEMU – Kazakh university 6", "MoU 6: NUML – Kazakh university 5"]
    nurbek.undo()
    assert plan_of(nurbek).mous[sixth].number == 6
    choose(page, nurbek, 1)
    qtbot.keyClick(page.ui.board, _Key.Key_Up, _Alt)
    assert mou(nurbek, 1).title == "QAU – Kazakh university 1"


def test_a_row_is_dragged_by_its_handle(page: CeremoniesPage, nurbek: Conductor) -> None:
    first = mou(nurbek, 1).id
    board, view = page.ui.board, page.ui.board.viewport()
    boxes = [board.visualRect(board.listing.index(row, 0)) for row in range(3)]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[0].center().y()))
    QTest.mouseMove(view, QPoint(8, boxes[1].center().y()))
    QTest.mouseMove(view, QPoint(8, boxes[2].bottom() - 4))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[2].bottom() - 4))
    assert plan_of(nurbek).mous[first].number == 3
    assert [row.number for row in page.ui.board.listing.rows] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_del_removes_and_undo_brings_back(page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot) -> None:
    second = choose(page, nurbek, 2)
    qtbot.keyClick(page.ui.board, _Key.Key_Delete)
    assert second not in plan_of(nurbek).mous
    assert len(page.ui.board.listing.rows) == 7
    assert page.ui.board.current_id == mou(nurbek, 2).id
    nurbek.undo()
    assert plan_of(nurbek).mous[second].number == 2
    assert page.ui.board.current_id == second


def test_n_adds_a_memorandum_and_asks_for_its_title(page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.keyClick(page.ui.board, _Key.Key_N)
    added = mou(nurbek, 9)
    assert nurbek.context.selection.subject == Subject("mous", added.id)
    form = nurbek.dock.form
    assert isinstance(form, MouDetails)
    assert form.ui.titleField.hasFocus()
    assert form.title() == ""
    assert [row.organisation_id for row in plan_of(nurbek).parties_by_mou[added.id]] == [None, None]


def test_a_click_on_a_missing_party_asks_for_it(page: CeremoniesPage, nurbek: Conductor) -> None:
    page.ui.board.scrollToBottom()
    click_cell(page, 7, PARTIES)
    form = nurbek.dock.form
    assert isinstance(form, MouDetails)
    field = form.ui.parties.focusWidget()
    assert isinstance(field, QLineEdit) or field.accessibleName() == "Institution of party 1"
    assert form.ui.parties.isVisible()


def test_a_segment_shows_its_ceremony_in_the_dock(page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    assert isinstance(nurbek.dock.form, InaugurationDetails)
    assert page.ui.content.currentWidget() is page.ui.openingPart
    assert page.ui.add.isHidden()
    assert page.ui.show.ui.whereAndWhen.text() == "12:30–13:10, IIUI"
    assert page.ui.centreFrame.isHidden()
    page.add()
    (step,) = plan_of(nurbek).steps_by_event[page.ui.segments.value]
    assert (step.title, step.minutes) == ("New step", 5)
    assert page.ui.show.ui.stepTitle.hasFocus()
    qtbot.mouseClick(page.ui.segments.buttons[0], Qt.MouseButton.LeftButton)
    assert isinstance(nurbek.dock.form, SigningDetails)
    assert page.ui.board.current_id == ""


def test_what_was_typed_into_a_step_is_saved_with_the_page(
    page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    page.add()
    qtbot.keyClicks(page.ui.show.ui.stepTitle, "Ribbon")
    assert nurbek.flush()
    assert [row.title for row in plan_of(nurbek).steps_by_event[page.ui.segments.value]] == ["Ribbon"]


def test_what_others_name_is_found_on_the_page(page: CeremoniesPage, nurbek: Conductor) -> None:
    plan = plan_of(nurbek)
    signed = next(event for event in plan.programme if event.kind is EventKind.SIGNING)
    opening = next(row for row in plan.inaugurations.values())
    nurbek.go(Place("ceremonies", Subject("centres", opening.centre_id)))
    assert page.ui.segments.value == opening.event_id
    assert nurbek.context.selection.subject == Subject("inaugurations", opening.id)
    nurbek.go(Place("ceremonies", Subject("events", signed.id)))
    assert page.ui.segments.value == signed.id
    assert nurbek.context.selection.subject == Subject("signings", plan.signing_by_event[signed.id].id)


def test_at_an_inauguration_the_status_line_speaks_of_its_steps(
    page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot
) -> None:
    opening = next(iter(plan_of(nurbek).inaugurations.values()))
    with qtbot.waitSignal(page.words_changed):
        page.ui.segments.chosen.emit(opening.event_id)
    assert page.keys() == "Alt+↑↓ order of steps · Ctrl+Z undo"
    assert page.words() == ["0 steps"]
    page.add()
    assert page.words() == ["1 step"]
    nurbek.go(Place("ceremonies", Subject("mous", mou(nurbek, 1).id)))
    assert page.words() == ["8 MoUs, 3 ready to sign", "1 selected"]
    assert page.keys() == "Space next step · Alt+↑↓ signing order · Ctrl+Z undo"


def test_an_inauguration_without_a_centre_asks_for_one(page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot) -> None:
    tour = next(event for event in plan_of(nurbek).programme if event.title == "Laboratory tour")
    nurbek.context.do(change_kind(plan_of(nurbek), tour.id, EventKind.INAUGURATION))
    nurbek.go(Place("ceremonies", Subject("events", tour.id)))
    assert page.ui.centreFrame.isVisible()
    page.ui.centre.setFocus()
    page.ui.centre.lineEdit().setText("Abai Center")
    qtbot.keyClick(page.ui.centre.lineEdit(), _Key.Key_Return)
    opening = plan_of(nurbek).inauguration_by_event[tour.id]
    assert plan_of(nurbek).centres[opening.centre_id].name == "Abai Center"
    assert page.ui.centreFrame.isHidden()
    assert nurbek.context.selection.subject == Subject("inaugurations", opening.id)


def test_a_visit_without_ceremonies_offers_to_add_them(empty: Conductor, qtbot: QtBot) -> None:
    work = empty.context.bench.work
    day = date(2026, 2, 2)
    sides = {"guest": Country("KZ", "Kazakhstan"), "host": Country("PK", "Pakistan")}
    work.do(new_visit("Test visit", sides["guest"], day, day, zone="Asia/Karachi", host=sides["host"]))
    empty.open_visit(work.visits[0].id, "ceremonies")
    page = empty.page("ceremonies")
    assert isinstance(page, CeremoniesPage)
    assert page.ui.content.currentWidget() is page.ui.emptyPart
    assert page.ui.strip.isHidden()
    assert page.words() == []
    qtbot.mouseClick(page.ui.addSigning, Qt.MouseButton.LeftButton)
    (signing,) = plan_of(empty).signings.values()
    assert plan_of(empty).events[signing.event_id].title == "MoU signing ceremony"
    assert empty.context.selection.subject == Subject("signings", signing.id)
    assert page.ui.noMous.isVisible()
    empty.undo()
    qtbot.mouseClick(page.ui.addOpening, Qt.MouseButton.LeftButton)
    (opening,) = plan_of(empty).inaugurations.values()
    assert plan_of(empty).centres[opening.centre_id].name == "New centre"
    form = empty.dock.form
    assert isinstance(form, InaugurationDetails)
    assert form.ui.nameField.hasFocus()


def test_nothing_can_be_changed_in_a_closed_visit(page: CeremoniesPage, nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.context.do(set_status(plan_of(nurbek).visit, VisitStatus.CLOSED))
    label = nurbek.context.bench.work.undo_label
    choose(page, nurbek, 6)
    qtbot.keyClick(page.ui.board, _Key.Key_Space)
    qtbot.keyClick(page.ui.board, _Key.Key_Up, _Alt)
    qtbot.keyClick(page.ui.board, _Key.Key_Delete)
    qtbot.keyClick(page.ui.board, _Key.Key_N)
    click_cell(page, 5, FIRST_STATE + 1)
    assert nurbek.context.bench.work.undo_label == label
    assert page.ui.add.isHidden()
    assert page.ui.next.isHidden()
    assert mou(nurbek, 6).state is MouState.DRAFT


def test_a_title_that_changes_elsewhere_is_shown(page: CeremoniesPage, nurbek: Conductor) -> None:
    signed = next(event for event in plan_of(nurbek).programme if event.kind is EventKind.SIGNING)
    nurbek.context.do(change_event(plan_of(nurbek), signed.id, title="Подписание меморандумов"))
    assert page.ui.segments.buttons[0].text() == "Подписание меморандумов  10:45"


def test_the_counts_give_way_where_there_is_no_room(page: CeremoniesPage, window: Window, qtbot: QtBot) -> None:
    assert page.ui.counts.isVisible()
    window.resize(1366, 768)
    qtbot.waitUntil(page.ui.counts.isHidden)
    assert all(button.width() >= button.minimumWidth() for button in page.ui.segments.buttons)


def test_a_signing_that_has_nothing_yet_takes_memoranda(page: CeremoniesPage, nurbek: Conductor) -> None:
    tour = next(event for event in plan_of(nurbek).programme if event.title == "Laboratory tour")
    nurbek.context.do(Edit("Import", alter(tour, kind=EventKind.SIGNING), plan_of(nurbek).visit.id))
    nurbek.go(Place("ceremonies", Subject("events", tour.id)))
    assert page.ui.noMous.isVisible()
    page.add()
    signing = plan_of(nurbek).signing_by_event[tour.id]
    assert [row.number for row in plan_of(nurbek).mous_by_signing[signing.id]] == [1]


def test_names_of_several_lines_have_room_above_and_below(page: CeremoniesPage, window: Window, qtbot: QtBot) -> None:
    board = page.ui.board
    assert board.rowHeight(0) == ROW
    window.resize(1024, 640)
    window.preferences.text_size = 150
    try:
        four_lines, gap, room = 4 * 24, 8, 8
        qtbot.waitUntil(lambda: board.rowHeight(0) == four_lines + gap + 2 * room)
    finally:
        window.preferences.text_size = 100
