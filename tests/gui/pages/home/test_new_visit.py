"""A visit is started in the page, by keys alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.home.page import HomePage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import Side, VisitStatus

_Key = Qt.Key


def tab(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), _Key.Key_Tab)


def typed(qtbot: QtBot, *texts: str) -> None:
    """Type into one field after another, as far as the last one."""
    for number, text in enumerate(texts):
        if number:
            tab(qtbot)
        field = QApplication.focusWidget()
        if text.isascii():
            qtbot.keyClicks(field, text)
        elif isinstance(field, QLineEdit):
            field.insert(text)  # Qt's test module knows the keys of ASCII alone


def test_three_fields_make_a_visit_and_open_its_programme(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    preferences = empty.context.preferences
    preferences.city, preferences.zone, preferences.country = "Islamabad", "Asia/Karachi", "PK"
    preferences.desk = "Protocol desk, MoFE&PT"
    first.new_visit()
    assert first.ui.panel.ui.titleField.hasFocus()
    assert first.ui.panel.ui.usual.text() == "Islamabad · Asia/Karachi · Protocol desk, MoFE&PT"
    typed(qtbot, "Delegation of Kazakhstan", "Kazakhstan", "2 Feb", "3.2.26")
    qtbot.keyClick(QApplication.focusWidget(), _Key.Key_Return)
    assert empty.page_name == "programme"
    plan = empty.context.plan
    visit = plan.visit
    assert (visit.title, visit.code, visit.status) == (
        "Delegation of Kazakhstan",
        "delegation-of-kazakhstan",
        VisitStatus.IDEA,
    )
    assert (visit.starts, visit.ends) == (date(2026, 2, 2), date(2026, 2, 3))
    assert (visit.city, visit.zone, visit.desk) == ("Islamabad", "Asia/Karachi", "Protocol desk, MoFE&PT")
    assert [(row.side, row.country, row.name) for row in plan.delegations_in_order] == [
        (Side.GUEST, "KZ", "Delegation of Kazakhstan"),
        (Side.HOST, "PK", "Delegation of Pakistan"),
    ]
    assert empty.context.bench.work.undo_label == "Start Delegation of Kazakhstan"
    empty.undo()
    assert empty.context.bench.work.store.visits() == ()


def test_a_visit_without_country_or_last_day_is_one_of_a_day(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    empty.context.preferences.zone = "Asia/Karachi"
    first.new_visit()
    typed(qtbot, "Қазақстан делегациясы", "", "Mon")
    qtbot.keyClick(QApplication.focusWidget(), _Key.Key_Return)
    plan = empty.context.plan
    assert (plan.visit.title, plan.visit.code) == ("Қазақстан делегациясы", "visit")
    assert (plan.visit.starts, plan.visit.ends) == (date(2026, 2, 2), date(2026, 2, 2))
    assert next(row.name for row in plan.delegations_in_order) == "Guest delegation"


def test_what_is_below_the_fold_is_remembered(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    empty.context.preferences.country = "PK"
    first.new_visit()
    ui = first.ui.panel.ui
    assert not ui.office.isVisible()
    assert ui.usual.text() == "Asia/Karachi"
    typed(qtbot, "Visit", "", "2 Feb", "")
    tab(qtbot)
    assert ui.fold.hasFocus()
    qtbot.keyClick(ui.fold, _Key.Key_Space)
    assert ui.office.isVisible()
    ui.zone.show_value("")
    tab(qtbot)
    ui.host.show_value("")
    typed(qtbot, "Astana", "kazakh", "Asia/Almaty", "Protocol")
    tab(qtbot)
    assert ui.create.hasFocus()
    qtbot.keyClick(ui.create, _Key.Key_Return)
    preferences = empty.context.preferences
    assert (preferences.city, preferences.country) == ("Astana", "KZ")
    assert (preferences.zone, preferences.desk) == ("Asia/Almaty", "Protocol")
    assert empty.context.plan.visit.zone == "Asia/Almaty"
    empty.go(Place("home"))
    first.new_visit()
    assert ui.titleField.text() == ""
    assert ui.usual.text() == "Astana · Asia/Almaty · Protocol"


@pytest.mark.parametrize(
    ("title", "starts", "ends", "label", "words"),
    [
        ("", "2 Feb", "", "titleError", "Write what the visit is called."),
        ("  ", "2 Feb", "", "titleError", "Write what the visit is called."),
        ("Visit", "", "", "daysError", "Write a date such as 2.2.26, 2 Feb or Mon."),
        ("Visit", "31 Feb", "", "daysError", "Write a date such as 2.2.26, 2 Feb or Mon."),
        ("Visit", "2 Feb", "soon", "daysError", "Write a date such as 2.2.26, 2 Feb or Mon."),
        ("Visit", "2 Feb", "1 Feb", "daysError", "The visit would end before it starts."),
    ],
)
def test_what_cannot_be_taken_is_told_and_kept(
    first: HomePage, empty: Conductor, qtbot: QtBot, title: str, starts: str, ends: str, label: str, words: str
) -> None:
    empty.context.preferences.zone = "Asia/Karachi"
    first.new_visit()
    ui = first.ui.panel.ui
    typed(qtbot, title, "", starts, ends)
    qtbot.keyClick(ui.ends, _Key.Key_Return)
    said = getattr(ui, label)
    assert said.isVisible()
    assert said.text() == words
    assert ui.titleField.text() == title
    assert ui.ends.text() == ends
    assert empty.context.bench.work.store.visits() == ()


def test_a_title_beyond_measure_is_told(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    empty.context.preferences.zone = "Asia/Karachi"
    first.new_visit()
    ui = first.ui.panel.ui
    ui.titleField.setMaxLength(10_000_000)
    ui.titleField.setText("x" * 10_000)
    ui.starts.setText("2 Feb")
    qtbot.mouseClick(ui.create, Qt.MouseButton.LeftButton)
    assert "it is longer than 1,000 characters" in ui.titleError.text()
    assert empty.context.bench.work.store.visits() == ()


def test_an_unknown_country_is_told(first: HomePage, qtbot: QtBot) -> None:
    first.new_visit()
    ui = first.ui.panel.ui
    ui.country.setFocus()
    qtbot.keyClicks(ui.country.lineEdit(), "Ruritania")
    qtbot.keyClick(ui.country.lineEdit(), _Key.Key_Return)
    assert ui.countryError.text() == "There is no country “Ruritania”."
    assert ui.country.accessibleDescription() == "There is no country “Ruritania”."


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Turk", "Which one: Turkmenistan, Turks & Caicos Islands, Türkiye?"),
        ("Atlantis", "There is no country “Atlantis”."),
    ],
)
def test_a_country_that_is_not_clear_stays_with_a_question_under_it(
    first: HomePage, empty: Conductor, qtbot: QtBot, words: str, said: str
) -> None:
    empty.context.preferences.zone = "Asia/Karachi"
    first.new_visit()
    ui = first.ui.panel.ui
    typed(qtbot, "Visit", words, "2 Feb")
    assert (ui.country.currentText(), ui.countryError.text(), ui.countryError.isVisible()) == (words, said, True)
    qtbot.keyClick(ui.starts, _Key.Key_Return)
    assert ui.countryError.isVisible()
    assert empty.context.bench.work.store.visits() == ()
    ui.country.setFocus()
    ui.country.lineEdit().selectAll()
    typed(qtbot, "turkiye")
    assert not ui.countryError.isVisible()
    qtbot.keyClick(ui.starts, _Key.Key_Return)
    assert next(row.country for row in empty.context.plan.delegations_in_order) == "TR"


def test_a_visit_starts_in_no_zone_that_nobody_chose(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    empty.context.preferences.country = "KZ"
    first.new_visit()
    ui = first.ui.panel.ui
    assert (ui.office.isVisible(), ui.zone.currentText()) == (True, "")
    typed(qtbot, "Visit", "", "2 Feb")
    qtbot.keyClick(ui.starts, _Key.Key_Return)
    assert ui.officeError.text() == "Choose the time zone: every time of the visit is told in it."
    assert empty.context.bench.work.store.visits() == ()
    ui.host.setFocus()
    ui.host.lineEdit().selectAll()
    typed(qtbot, "Pakistan", "")
    assert (ui.zone.currentText(), ui.officeError.isVisible()) == ("Asia/Karachi", False)
    qtbot.mouseClick(ui.create, Qt.MouseButton.LeftButton)
    assert empty.context.plan.visit.zone == "Asia/Karachi"


_BACKWARDS = "The visit would end before it starts."
_NO_ZONE = "Choose the time zone: every time of the visit is told in it."


@pytest.mark.parametrize("by_key", [True, False])
def test_all_that_is_wrong_stands_at_once(first: HomePage, empty: Conductor, qtbot: QtBot, by_key: bool) -> None:
    empty.context.preferences.country = "KZ"
    first.new_visit()
    ui = first.ui.panel.ui
    typed(qtbot, "Visit", "Kazakhstan", "2.3.26", "1.3.26")
    if by_key:
        qtbot.keyClick(ui.ends, _Key.Key_Return)
    else:
        qtbot.mouseClick(ui.create, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert (ui.daysError.text(), ui.daysError.isVisible()) == (_BACKWARDS, True)
    assert (ui.officeError.text(), ui.officeError.isVisible()) == (_NO_ZONE, True)
    assert ui.ends.hasFocus()
    tab(qtbot)
    assert (ui.daysError.text(), ui.officeError.text()) == (_BACKWARDS, _NO_ZONE)
    assert empty.context.bench.work.store.visits() == ()


def test_each_field_of_an_empty_panel_is_told(first: HomePage, empty: Conductor, qtbot: QtBot) -> None:
    empty.context.preferences.country = "KZ"
    first.new_visit()
    ui = first.ui.panel.ui
    ui.country.lineEdit().setText("Ruritania")
    ui.host.lineEdit().setText("Atlantis")
    ui.ends.setText("soon")
    qtbot.mouseClick(ui.create, Qt.MouseButton.LeftButton)
    assert ui.titleField.hasFocus()
    assert ui.titleError.text() == "Write what the visit is called."
    assert ui.countryError.text() == "There is no country “Ruritania”."
    assert ui.daysError.text() == "Write a date such as 2.2.26, 2 Feb or Mon."
    assert ui.officeError.text() == f"There is no country “Atlantis”. {_NO_ZONE}"
    assert (ui.starts.property("state"), ui.ends.property("state")) == ("error", "error")
    ui.zone.setFocus()
    ui.zone.lineEdit().selectAll()
    typed(qtbot, "Asia/Almaty", "")
    assert ui.officeError.text() == "There is no country “Atlantis”."


@pytest.mark.parametrize(("ends", "field", "reason"), [("", "zone", "officeError"), ("1.3.26", "ends", "daysError")])
def test_the_first_reason_is_in_view_in_the_smallest_window(
    home: HomePage, conductor: Conductor, window: Window, qtbot: QtBot, ends: str, field: str, reason: str
) -> None:
    window.resize(1024, 640)
    window.preferences.text_size = 150
    conductor.context.preferences.country = "KZ"
    home.new_visit()
    ui = home.ui.panel.ui
    wrong, label = getattr(ui, field), getattr(ui, reason)
    typed(qtbot, "Visit", "Kazakhstan", "2.3.26", ends)
    qtbot.keyClick(ui.ends, _Key.Key_Return)
    assert wrong.hasFocus()
    assert label.text() == (_NO_ZONE if field == "zone" else _BACKWARDS)
    QApplication.processEvents()  # before the words have their place, they seem to be in view
    qtbot.waitUntil(lambda: label.visibleRegion().boundingRect() == label.rect())
    assert not label.rect().isEmpty()
    assert wrong.visibleRegion().boundingRect() == wrong.rect()


def test_the_panel_is_as_high_as_its_fields_where_there_is_no_visit_yet(first: HomePage) -> None:
    first.new_visit()
    panel, ui = first.ui.panel, first.ui.panel.ui
    QApplication.processEvents()
    assert panel.y() == 0
    assert panel.height() == panel.sizeHint().height()
    assert ui.titleField.y() - ui.heading.geometry().bottom() < 30


def test_tab_leads_from_the_button_through_the_panel_to_the_list(home: HomePage, qtbot: QtBot) -> None:
    home.context.preferences.zone = "Asia/Karachi"
    qtbot.mouseClick(home.ui.newVisit, Qt.MouseButton.LeftButton)
    ui = home.ui.panel.ui
    walked = []
    home.ui.newVisit.setFocus()
    for _ in range(8):
        tab(qtbot)
        walked.append(QApplication.focusWidget())
    first = [ui.titleField, ui.country.lineEdit(), ui.starts, ui.ends, ui.fold, ui.create, ui.cancel]
    assert [each if each is not ui.country else ui.country.lineEdit() for each in walked] == [*first, home.ui.visits]


def test_days_are_written_out_when_the_field_is_left(first: HomePage, qtbot: QtBot) -> None:
    first.new_visit()
    ui = first.ui.panel.ui
    typed(qtbot, "Visit", "", "2.2.26", "4")
    tab(qtbot)
    assert (ui.starts.text(), ui.ends.text()) == ("Mon 2 Feb 2026", "Wed 4 Feb 2026")


def test_escape_closes_the_panel_and_keeps_nothing(home: HomePage, conductor: Conductor, qtbot: QtBot) -> None:
    qtbot.mouseClick(home.ui.newVisit, Qt.MouseButton.LeftButton)
    typed(qtbot, "Half of a visit", "Kaz")
    qtbot.keyClick(home.ui.panel.ui.titleField, _Key.Key_Escape)
    assert not home.ui.panel.isVisible()
    assert home.ui.visits.hasFocus()
    assert len(conductor.context.bench.work.store.visits()) == 3
    home.new_visit()
    assert home.ui.panel.ui.titleField.text() == ""
    qtbot.mouseClick(home.ui.panel.ui.cancel, Qt.MouseButton.LeftButton)
    assert not home.ui.panel.isVisible()
