"""The checks in the window on the reference visit: what is found, shown, repaired, let stand, counted and announced."""

import pytest
from planmaking import contents
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from windowing import event_of, steps_done

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.events import place_event
from delegation_planner.edits.settings import set_setting
from delegation_planner.gui.checking import id_of
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.shell.check_rows import CheckRow
from delegation_planner.gui.shell.checks import ChecksView
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.words.checks import marks_of
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.store.opening import open_store

ROUND_TABLE, SIGNING = "Rectors’ round table", "MoU signing ceremony"


@pytest.fixture(name="view")
def _view(nurbek: Conductor, window: Window, qtbot: QtBot) -> ChecksView:
    """The list of findings, opened by its button in the top bar."""
    _until_found(nurbek, qtbot)
    qtbot.mouseClick(window.ui.checks, Qt.MouseButton.LeftButton)
    view = window.findChild(ChecksView)
    assert view is not None
    return view


def _until_found(conductor: Conductor, qtbot: QtBot) -> None:
    """Wait until what was found was found in the plan as it is now."""
    checks, work = conductor.context.checks, conductor.context.bench.work
    qtbot.waitUntil(lambda: checks.case is not None and checks.case.plan is work.plan)


def _said(window: Window) -> str:
    label = window.ui.bar.findChild(QLabel, "said")
    assert label is not None
    return label.text()


def _finding(conductor: Conductor, code: str) -> Finding:
    (found,) = (each for each in conductor.context.checks.findings if each.code == code)
    return found


def _codes(conductor: Conductor) -> set[str]:
    return {each.code for each in conductor.context.checks.open_findings}


def _row(view: ChecksView, conductor: Conductor, code: str) -> CheckRow:
    wanted = id_of(_finding(conductor, code))
    row: CheckRow = next(row for row in view.ui.findings.entries.rows if row.id == wanted)
    return row


def _place_of(view: ChecksView, row: CheckRow, part: str) -> QPoint:
    """Return where a part of a row is painted."""
    rows, index = view.ui.findings, view.ui.findings.entries.index(view.ui.findings.entries.row_of(row.id), 0)
    rows.scrollTo(index)
    rows.executeDelayedItemsLayout()
    box, selected = rows.visualRect(index), rows.current_id == row.id
    return box.topLeft() + rows.cells.box_of(row, box.width(), part, selected=selected).center()


def _click(qtbot: QtBot, view: ChecksView, row: CheckRow, part: str) -> None:
    qtbot.mouseClick(view.ui.findings.viewport(), Qt.MouseButton.LeftButton, pos=_place_of(view, row, part))


def test_what_is_wrong_with_the_sample_stands_in_its_groups(view: ChecksView) -> None:
    rows = view.ui.findings.entries.rows
    heads = [row.title for row in rows if row.is_head]
    assert heads[:2] == ["Must fix before printing", "Should fix"]
    at = {row.title: number for number, row in enumerate(rows)}
    should = at["Should fix"]
    must = {title for title, number in at.items() if number < should}
    assert {"Rectors are expected in two places", "MoU 8 has no Pakistani party"} <= must
    later = {title for title, number in at.items() if number > should}
    assert {
        "NUST to QAU is 5 min short",
        "24 names are to be confirmed",
        "MoU 6 (KEMU) is still a draft",
        "Technical session has no interpreter",
        "Dinner hosted by the Federal Minister has no venue",
    } <= later
    details = {row.title: row.detail for row in rows}
    assert details["NUST to QAU is 5 min short"] == "35 min needed, 30 min planned at 15:25."
    counts = [int(row.count) for row in rows if row.is_head]
    assert sum(counts) == len([row for row in rows if not row.is_head])


def test_show_selects_what_it_is_about(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    _click(qtbot, view, _row(view, nurbek, "T01"), "show")
    subject = nurbek.context.selection.subject
    assert subject is not None
    assert nurbek.page_name == "programme"
    assert nurbek.context.plan.events[subject.id].title == "NUST → QAU"
    _click(qtbot, view, _row(view, nurbek, "G09"), "show")
    assert nurbek.page_name == "ceremonies"


def test_a_repair_is_one_step_that_says_what_it_did_and_is_taken_back(
    view: ChecksView, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    row = _row(view, nurbek, "G08")
    qtbot.waitUntil(lambda: ("fix 0", "End it at 10:40") in _row(view, nurbek, "G08").acts)
    before = len(steps_done(nurbek))
    _click(qtbot, view, _row(view, nurbek, "G08"), "fix 0")
    ends = event_of(nurbek, ROUND_TABLE).ends
    assert f"{ends:%H:%M}" == "10:40"
    held = contents(nurbek.context.bench.work.store.path)["events"][event_of(nurbek, ROUND_TABLE).id]["ends"]
    assert held == ends
    assert len(steps_done(nurbek)) == before + 1
    assert _said(window) == "Rectors’ round table ends at 10:40"
    _until_found(nurbek, qtbot)
    assert row.id not in {each.id for each in view.ui.findings.entries.rows}
    nurbek.undo()
    assert f"{event_of(nurbek, ROUND_TABLE).ends:%H:%M}" == "11:00"
    _until_found(nurbek, qtbot)
    assert row.id in {each.id for each in view.ui.findings.entries.rows}


def test_ctrl_enter_repairs_and_enter_shows(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(_row(view, nurbek, "G08").acts) == 2)
    view.ui.findings.select(_row(view, nurbek, "G08").id)
    qtbot.keyClick(view.ui.findings, Qt.Key.Key_Return)
    assert nurbek.page_name == "programme"
    assert f"{event_of(nurbek, ROUND_TABLE).ends:%H:%M}" == "11:00"
    qtbot.keyClick(view.ui.findings, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert f"{event_of(nurbek, ROUND_TABLE).ends:%H:%M}" == "10:40"


def test_a_repair_that_is_not_safe_any_more_is_not_done(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    finding = _finding(nurbek, "G08")
    qtbot.waitUntil(lambda: len(_row(view, nurbek, "G08").acts) == 2)
    (fix, *_) = nurbek.context.checks.fixes(finding)
    round_table = event_of(nurbek, ROUND_TABLE)
    nurbek.context.do(fix.edit(nurbek.context.plan))
    assert not nurbek.context.checks.apply(finding, fix, nurbek.context)
    assert nurbek.context.plan.events[round_table.id].ends != round_table.ends


def test_a_finding_stands_with_a_reason_that_survives_a_restart(
    view: ChecksView, nurbek: Conductor, window: Window, qtbot: QtBot, clock: Clock
) -> None:
    view.ui.findings.select(_row(view, nurbek, "G09").id)
    _click(qtbot, view, _row(view, nurbek, "G09"), "stand")
    line = view.ui.findings.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "The institution is named on Thursday")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(nurbek.context.plan.overrides) == 1)
    _until_found(nurbek, qtbot)
    assert "G09" not in _codes(nurbek)
    row = _row(view, nurbek, "G09")
    assert (row.reason, row.acts) == (
        "The institution is named on Thursday",
        (("show", "Show"), ("take back", "Take back")),
    )
    assert [each.title for each in view.ui.findings.entries.rows if each.is_head][-1] == "Let stand"
    again = open_store(nurbek.context.bench.work.store.path, clock)
    try:
        plan = again.load(nurbek.context.plan.visit.id)
    finally:
        again.close()
    assert [each.reason for each in plan.overrides.values()] == ["The institution is named on Thursday"]
    _click(qtbot, view, _row(view, nurbek, "G09"), "take back")
    _until_found(nurbek, qtbot)
    assert "G09" in _codes(nurbek)
    assert _said(window) == "To be fixed again: MoU 8 has no Pakistani party"


def test_while_a_reason_is_typed_the_rows_stay(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    view.ui.findings.select(_row(view, nurbek, "G09").id)
    _click(qtbot, view, _row(view, nurbek, "G09"), "stand")
    line = view.ui.findings.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "Named on")
    (fix, *_) = _finding(nurbek, "G08").fixes
    nurbek.context.do(fix.edit(nurbek.context.plan))
    _until_found(nurbek, qtbot)
    assert line.text() == "Named on"
    qtbot.keyClicks(line, " Thursday")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _finding(nurbek, "G09").reason == "Named on Thursday")
    _until_found(nurbek, qtbot)
    titles = [row.title for row in view.ui.findings.entries.rows]
    assert "Rectors are expected in two places" not in titles


def test_esc_leaves_a_reason(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    before = steps_done(nurbek)
    view.ui.findings.select(_row(view, nurbek, "G09").id)
    _click(qtbot, view, _row(view, nurbek, "G09"), "stand")
    line = view.ui.findings.findChild(QLineEdit)
    qtbot.keyClicks(line, "Never mind")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not view.ui.findings.is_writing
    assert steps_done(nurbek) == before


def test_the_window_counts_them(view: ChecksView, nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    found = nurbek.context.checks.open_findings
    must = sum(each.level is CheckLevel.BLOCK for each in found)
    should = sum(each.level is CheckLevel.WARN for each in found)
    assert window.ui.checks.counts == (must, should)
    assert window.ui.checks.accessibleName() == f"Checks: {must} must fix, {should} should fix"
    tabs = window.ui.dockTabs
    place = tabs.indexOf(window.ui.checksTab)
    label = tabs.tabBar().tabButton(place, tabs.tabBar().ButtonPosition.RightSide)
    assert label.text() == str(must + should)  # type: ignore[attr-defined]
    assert window.navigation.buttons["programme"].accessibleName() == "Programme, 1 must fix"
    assert window.navigation.buttons["ceremonies"].accessibleName() == "Ceremonies, 1 must fix"
    readiness = nurbek.context.checks.readiness
    assert readiness is not None
    assert view.ui.passes.text() == f"{readiness.passed} checks pass"
    nurbek.close_visit()
    assert window.ui.checks.isHidden()
    assert not tabs.isTabVisible(place)
    assert window.navigation.buttons["programme"].accessibleName() == "Programme"
    assert qtbot


def test_f8_walks_through_them_also_from_the_page(nurbek: Conductor, window: Window, qtbot: QtBot) -> None:
    _until_found(nurbek, qtbot)
    following, before = window.actions_.by_name["next_problem"], window.actions_.by_name["previous_problem"]
    assert (following.shortcut().toString(), before.shortcut().toString()) == ("F8", "Shift+F8")
    found = nurbek.context.checks.open_findings
    following.trigger()
    view = window.findChild(ChecksView)
    assert view is not None
    assert view.ui.findings.current_id == id_of(found[0])
    following.trigger()
    assert view.ui.findings.current_id == id_of(found[1])
    before.trigger()
    before.trigger()
    assert view.ui.findings.current_id == id_of(found[-1])


def test_a_check_that_is_off_finds_nothing(view: ChecksView, nurbek: Conductor, qtbot: QtBot) -> None:
    readiness = nurbek.context.checks.readiness
    assert readiness is not None
    registers = nurbek.context.bench.work.registers
    edit = set_setting(registers, "level.T01", "off", default="block", name="the level of T01")
    with qtbot.waitSignal(nurbek.context.checks.found):
        nurbek.context.do(edit)
    assert "T01" not in _codes(nurbek)
    after = nurbek.context.checks.readiness
    assert after is not None
    assert after.of == readiness.of - 1
    assert "NUST to QAU is 5 min short" not in [row.title for row in view.ui.findings.entries.rows]


def test_all_checks_are_listed_by_name_with_their_level(view: ChecksView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.ui.showAll, Qt.MouseButton.LeftButton)
    rows = {row.id: (row.title, row.detail) for row in view.ui.findings.entries.rows}
    assert rows["check N01"] == ("Each item has a venue", "N01 · 1 finding · Warn")
    assert rows["check C01"] == ("Heads of delegation are in one place at a time", "C01 · Passes · Blocks issue")
    assert view.ui.showAll.text() == "Show findings"
    qtbot.mouseClick(view.ui.showAll, Qt.MouseButton.LeftButton)
    assert view.ui.findings.entries.rows[0].title == "Must fix before printing"


def test_a_new_problem_that_blocks_is_announced(
    nurbek: Conductor, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _until_found(nurbek, qtbot)
    heard: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.type()))
    signing, meeting = event_of(nurbek, SIGNING), event_of(nurbek, "Bilateral meeting")
    focus = QApplication.focusWidget()
    with qtbot.waitSignal(nurbek.context.checks.found):
        edit = place_event(
            nurbek.context.plan,
            event_of(nurbek, ROUND_TABLE).id,
            signing.venue_id,
            signing.room_id,
            places=nurbek.context.bench.work.registers,
        )
        nurbek.context.do(edit)
    assert heard == [QAccessible.Event.Alert]
    assert window.ui.checks.accessibleDescription() == "New: Auditorium is used twice"
    assert QApplication.focusWidget() is focus
    assert meeting


def test_the_selected_row_says_who_must_be_told(view: ChecksView, nurbek: Conductor) -> None:
    row = _row(view, nurbek, "G08")
    folded = view.ui.findings.cells.shape_of(row, 320, selected=False)
    unfolded = view.ui.findings.cells.shape_of(row, 320, selected=True)
    assert (folded.told, [name for name, _, _ in folded.boxes][:1]) == ((), ["show"])
    assert unfolded.told[0].startswith("Tell: Sayasat Nurbek; ")
    assert [name for name, _, _ in unfolded.boxes][-1] == "stand"
    assert unfolded.height > folded.height


def test_nothing_can_be_changed_in_a_read_only_file(
    path: object, window: Window, qtbot: QtBot, clock: Clock, nurbek: Conductor
) -> None:
    second = Window(window.look, Preferences(nurbek.context.bench.work.store.path.with_name("second.ini")))
    qtbot.addWidget(second)
    jobs = Jobs()
    work = Workbench(open_store(nurbek.context.bench.work.store.path, clock), clock)
    reading = Conductor(second, work, jobs, clock)
    second.show()
    reading.open_visit(nurbek.context.plan.visit.id, "programme")
    _until_found(reading, qtbot)
    second.ui.checks.click()
    view = second.findChild(ChecksView)
    assert view is not None
    row = _row(view, reading, "G08")
    assert (row.acts, row.more) == ((("show", "Show"),), ())
    jobs.finish()
    work.store.close()
    assert path


def test_the_marks_of_items_are_the_gravest_in_few_words(nurbek: Conductor, qtbot: QtBot) -> None:
    _until_found(nurbek, qtbot)
    marks = marks_of(nurbek.context.plan, nurbek.context.checks.findings)
    assert marks[event_of(nurbek, ROUND_TABLE).id] == (CheckLevel.BLOCK, "15 min overlap")
    assert marks[event_of(nurbek, "NUST → QAU").id] == (CheckLevel.WARN, "5 min short: 35 min needed")
    assert event_of(nurbek, "Tea").id not in marks


def test_the_list_of_many_findings_is_painted_in_time(view: ChecksView) -> None:
    rows = view.ui.findings
    many = [CheckRow(f"row {n}", f"Finding {n} of many", "warning-fill", "warn", "Mon 09:00.") for n in range(300)]
    rows.set_rows(many)
    rows.executeDelayedItemsLayout()
    for value in range(0, rows.verticalScrollBar().maximum(), 400):
        rows.verticalScrollBar().setValue(value)
        rows.viewport().grab()
    assert rows.verticalScrollBar().maximum() > 15_000
    assert QTest
