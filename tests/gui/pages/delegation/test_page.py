"""The delegation page, driven as an officer would."""

import pytest
from keyboard import type_words
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.edits.visits import set_status
from delegation_planner.gui.forms.ui_main_window import Ui_MainWindow
from delegation_planner.gui.pages.delegation.columns import NAME
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.model.kinds import VisitStatus
from tests.gui.pages.delegation.driving import Shown

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def ui_of(shown: Shown) -> Ui_MainWindow:
    window = shown.page.window()
    assert isinstance(window, Window)
    return window.ui


def paste(shown: Shown, qtbot: QtBot, text: str) -> None:
    QApplication.clipboard().setText(text)
    qtbot.keyClick(shown.page.ui.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def refused(shown: Shown) -> str:
    banner = ui_of(shown).banners.banner("refused")
    return banner.accessibleName() if banner else ""


# --- what it shows ---------------------------------------------------------------------------------------------------


def test_it_opens_at_the_guests_by_groups(shown: Shown) -> None:
    listed = shown.listed()
    assert listed[:3] == ["[Head of delegation · 7]", "Sayasat Nurbek", "Senior official 1"]
    assert [each for each in listed if each.startswith("[")] == [
        "[Head of delegation · 7]",
        "[Rectors · 10]",
        "[Technical group · 8]",
        "[Interpreters · 3]",
    ]
    assert shown.page.ui.count.text() == "25 members in order of precedence"
    assert shown.page.ui.side.currentText() == "Kazakhstan · 25"
    assert [button.text() for button in shown.page.ui.segments.buttons] == [
        "All 25",
        "To be confirmed 24",
        "Papers missing 24",
        "No interpreter 14",
    ]
    assert shown.label("words").startswith("1 of 25 selected      1 named, 24 to be confirmed")


def test_the_other_delegation_is_a_choice_away(shown: Shown, qtbot: QtBot) -> None:
    side = shown.page.ui.side
    side.setFocus()
    qtbot.keyClick(side, Key.Key_Down)
    assert side.currentText() == "Pakistan · 17"
    assert shown.listed()[:2] == ["[Host side, MoFE&PT · 17]", "Dr Khalid Maqbool Siddiqui"]
    shown.conductor.go(Place("delegation", Subject("members", shown.guests[9].id)))
    assert side.currentText() == "Kazakhstan · 25"
    assert shown.page.ui.table.current_id == shown.guests[9].id


def test_print_list_goes_to_the_documents(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.page.ui.printList, Qt.MouseButton.LeftButton)
    assert shown.conductor.page_name == "documents"


def test_a_member_who_gets_a_name_stays_in_sight(shown: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.page.ui.segments.buttons[1], Qt.MouseButton.LeftButton)
    shown.select("Rector, university 3")
    table = shown.page.ui.table
    qtbot.keyClick(table, Key.Key_F2)
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    assert editor.text() == ""
    type_words(editor, "Ректор")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: shown.order()[9] == "Ректор")
    assert table.hasFocus()
    assert "Ректор" in shown.listed()
    assert table.current_id == shown.guests[9].id


# --- order -----------------------------------------------------------------------------------------------------------


def test_alt_and_arrows_move_a_member_in_one_step_each(shown: Shown, qtbot: QtBot) -> None:
    member = shown.select("Rector, university 1")
    table = shown.page.ui.table
    qtbot.keyClick(table, Key.Key_Down, ALT)
    assert shown.order()[7:9] == ["Rector, university 2", "Rector, university 1"]
    assert shown.label("said") == "Moved to place 9"
    qtbot.keyClick(table, Key.Key_Up, ALT)
    qtbot.keyClick(table, Key.Key_Up, ALT)
    assert shown.label("said") == "Moved to Head of delegation"
    assert (shown.plan.members[member].position, table.current_id) == (8, member)
    assert shown.listed()[0] == "[Head of delegation · 8 of 7 declared]"
    for _ in range(3):
        shown.conductor.undo()
    assert shown.order()[7] == "Rector, university 1"
    assert table.current_id == member


def test_a_drop_under_a_head_comes_into_its_group(shown: Shown) -> None:
    member = shown.select("Senior official 6")
    table = shown.page.ui.table
    rectors = next(number for number, row in enumerate(table.listing.rows) if row.words == "Rectors · 10")
    assert table.place_at(member, rectors + 1) == 7
    table.dropped.emit(member, rectors + 1)
    assert shown.label("said") == "Moved to Rectors"
    assert shown.order()[6] == "Senior official 6"
    assert shown.plan.groups[shown.plan.members[member].group_id or ""].name == "Rectors"


# --- adding and removing ---------------------------------------------------------------------------------------------


def test_a_new_member_comes_to_the_end_of_the_group_and_waits_for_its_name(shown: Shown, qtbot: QtBot) -> None:
    shown.select("Sayasat Nurbek")
    assert shown.page.ui.addMember.toolTip() == "Add a member to the group of the selected one (Ctrl+Shift+N)"
    qtbot.mouseClick(shown.page.ui.addMember, Qt.MouseButton.LeftButton)
    added = shown.guests[7]
    assert shown.order()[6:9] == ["Senior official 6", "", "Rector, university 1"]
    assert added.group_id == shown.guests[0].group_id
    assert shown.page.ui.table.current_id == added.id
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.accessibleName() == "Name"
    assert shown.page.ui.count.text() == "26 of 25 declared members in order of precedence"
    type_words(field, "رکن")
    qtbot.keyClick(field, Key.Key_Return)
    assert shown.order()[7] == "رکن"
    assert "رکن" in shown.listed()


def test_del_removes_a_member_and_undo_brings_it_back(shown: Shown, qtbot: QtBot) -> None:
    member = shown.select("Rector, university 3")
    qtbot.keyClick(shown.page.ui.table, Key.Key_Delete)
    assert shown.label("said") == "Removed Rector, university 3"
    assert member not in shown.plan.members
    assert shown.page.ui.count.text() == "24 of 25 declared members in order of precedence"
    assert shown.page.ui.table.current_id == shown.guests[9].id
    shown.conductor.undo()
    assert shown.order()[9] == "Rector, university 3"
    assert shown.page.ui.table.current_id == member


def test_pasted_lines_become_members_in_one_step(shown: Shown, qtbot: QtBot) -> None:
    shown.select("Rector, university 3")
    paste(shown, qtbot, "Саясат\nنوربیک\r\n\nNurbek\n")
    assert shown.order()[9:14] == ["Rector, university 3", "Саясат", "نوربیک", "Nurbek", "Rector, university 4"]
    assert shown.label("said") == "Added 3 members"
    assert shown.page.ui.table.current_id == shown.guests[10].id
    shown.conductor.undo()
    assert shown.order()[9:11] == ["Rector, university 3", "Rector, university 4"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x" * 10_000_000, "This is too long for a list of names. Nothing was added."),
        ("Name\n" * 301, "These are 301 lines; at most 300 can be added at once. Nothing was added."),
    ],
    ids=["10 MB", "301 lines"],
)
def test_too_much_of_a_clipboard_is_refused(shown: Shown, qtbot: QtBot, text: str, told: str) -> None:
    shown.select("Rector, university 3")
    paste(shown, qtbot, text)
    assert refused(shown).startswith(told)
    assert len(shown.guests) == 25


def test_groups_and_interpreters_are_added_from_the_menu(shown: Shown) -> None:
    group, interpreter = shown.page.ui.more.menu().actions()
    group.trigger()
    assert "[New group · 0]" in shown.listed()
    assert getattr(QApplication.focusWidget(), "accessibleName", str)() == "Name of the group"
    interpreter.trigger()
    assert shown.listed()[-1] == "Interpreter 4"
    assert "[Interpreters · 4]" in shown.listed()


def test_an_interpreter_and_a_group_are_removed_by_del(shown: Shown, qtbot: QtBot) -> None:
    interpreter = shown.select("Interpreter 3")
    qtbot.keyClick(shown.page.ui.table, Key.Key_Delete)
    assert interpreter not in shown.plan.interpreters
    assert shown.label("said") == "Removed Interpreter 3"
    shown.select("Rectors · 10")
    qtbot.keyClick(shown.page.ui.table, Key.Key_Delete)
    assert shown.label("said") == "Removed Rectors"
    assert "[No group · 10]" in shown.listed()
    assert shown.page.ui.segments.buttons[3].text() == "No interpreter 24"


# --- states ----------------------------------------------------------------------------------------------------------


def test_an_empty_delegation_offers_what_to_do(bare: Shown, qtbot: QtBot) -> None:
    ui = bare.page.ui
    assert ui.nobody.isVisible()
    assert not ui.table.isVisible()
    assert (ui.nobodyWords.text(), ui.makePlaces.text()) == ("No members yet", "Make 5 unnamed places")
    assert ui.count.text() == "0 of 5 declared members in order of precedence"
    ui.placesCount.setFocus()
    qtbot.keyClick(ui.placesCount, Key.Key_Down)
    assert ui.makePlaces.text() == "Make 4 unnamed places"
    qtbot.mouseClick(ui.makePlaces, Qt.MouseButton.LeftButton)
    assert bare.order() == ["Head of delegation", "Member 2", "Member 3", "Member 4"]
    assert bare.listed()[0] == "[Guests · 4]"
    assert bare.label("said") == "Added 4 members"
    assert not ui.nobody.isVisible()
    bare.conductor.undo()
    assert ui.nobody.isVisible()


def test_the_first_member_is_added_to_an_empty_delegation(bare: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(bare.page.ui.addFirst, Qt.MouseButton.LeftButton)
    assert bare.listed() == ["[Guests · 1]", "Name to be confirmed"]


def test_three_hundred_members_with_urdu_names(long: Shown, qtbot: QtBot) -> None:
    table = long.page.ui.table
    assert len(long.listed()) == 302
    assert [table.rowHeight(number) for number in (0, 1, 150, 151, 301)] == [28, 34, 34, 28, 34]
    assert table.listing.rows[1].native == "رکن 1"
    type_words(table, "رکن")
    type_words(long.page.ui.filter, " 277")
    assert long.listed() == ["[B · 150]", "Member 277"]
    table.viewport().grab()
    qtbot.keyClick(long.page.ui.filter, Key.Key_Escape)
    long.select("Member 300")
    qtbot.keyClick(table, Key.Key_Up, ALT)
    assert long.order()[298] == "Member 300"
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())


def test_where_nothing_can_be_changed_nothing_is_offered(shown: Shown, qtbot: QtBot) -> None:
    work = shown.conductor.context.bench.work
    work.do(set_status(shown.plan.visit, VisitStatus.CLOSED))
    before = shown.order()
    shown.select("Rector, university 3")
    table = shown.page.ui.table
    for key, held in ((Key.Key_Delete, Qt.KeyboardModifier.NoModifier), (Key.Key_Up, ALT)):
        qtbot.keyClick(table, key, held)
    paste(shown, qtbot, "Somebody")
    shown.page.add()
    assert shown.order() == before
    assert not shown.page.ui.addMember.isEnabled()
    assert not table.listing.flags(table.listing.index(1, NAME)) & Qt.ItemFlag.ItemIsEditable
    start = table.visualRect(table.currentIndex()).center()
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, start.y()))
    qtbot.mouseMove(table.viewport(), QPoint(16, start.y() - 90))
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(16, start.y() - 90))
    assert shown.order() == before
