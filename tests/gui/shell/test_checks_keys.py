"""The list of findings by keys: Home, End and pages, and where it stands after a repair."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.edits.events import remove_event
from delegation_planner.gui.checking import id_of
from delegation_planner.gui.shell.check_list import CheckList
from delegation_planner.gui.shell.checks import ChecksView
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window

Key = Qt.Key


@pytest.fixture(name="rows")
def _rows(nurbek: Conductor, window: Window, qtbot: QtBot) -> CheckList:
    _until_found(nurbek, qtbot)
    qtbot.mouseClick(window.ui.checks, Qt.MouseButton.LeftButton)
    view = window.findChild(ChecksView)
    assert view is not None
    view.ui.findings.setFocus()
    return view.ui.findings


def _until_found(conductor: Conductor, qtbot: QtBot) -> None:
    checks, work = conductor.context.checks, conductor.context.bench.work
    qtbot.waitUntil(lambda: checks.case is not None and checks.case.plan is work.plan)


def _ids(rows: CheckList) -> list[str]:
    return [row.id for row in rows.entries.rows if not row.is_head]


def _of(conductor: Conductor, code: str) -> str:
    return next(id_of(each) for each in conductor.context.checks.findings if each.code == code)


def _until_repairable(rows: CheckList, row_id: str, qtbot: QtBot) -> None:
    def is_offered() -> bool:
        row = next(row for row in rows.entries.rows if row.id == row_id)
        return any(name == "fix 0" for name, _ in row.acts)

    rows.select(row_id)
    qtbot.waitUntil(is_offered)


def test_home_and_end_go_to_the_first_and_the_last_finding(rows: CheckList, qtbot: QtBot) -> None:
    ids = _ids(rows)
    rows.select(ids[3])
    qtbot.keyClick(rows, Key.Key_End)
    assert rows.current_id == ids[-1]
    qtbot.keyClick(rows, Key.Key_Home)
    assert rows.current_id == ids[0]


def test_pages_go_on_until_the_end_and_back(rows: CheckList, qtbot: QtBot) -> None:
    ids = _ids(rows)
    rows.select(ids[0])
    seen = []
    while rows.current_id != ids[-1]:
        seen.append(ids.index(rows.current_id))
        qtbot.keyClick(rows, Key.Key_PageDown)
        assert ids.index(rows.current_id) > seen[-1]
    assert len(seen) < len(ids) - 1
    qtbot.keyClick(rows, Key.Key_PageDown)
    assert rows.current_id == ids[-1]
    qtbot.keyClick(rows, Key.Key_PageUp)
    assert ids.index(rows.current_id) < len(ids) - 2
    for _ in ids:
        qtbot.keyClick(rows, Key.Key_PageUp)
    assert rows.current_id == ids[0]


def test_after_a_repair_the_next_finding_is_selected_and_the_arrows_go_on(
    rows: CheckList, nurbek: Conductor, qtbot: QtBot
) -> None:
    mended = _of(nurbek, "G08")
    _until_repairable(rows, mended, qtbot)
    before = _ids(rows)
    qtbot.keyClick(rows, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _until_found(nurbek, qtbot)
    ids = _ids(rows)
    following = next(each for each in before[before.index(mended) + 1 :] if each in ids)
    assert mended not in ids
    assert rows.current_id == following
    at = ids.index(following)
    qtbot.keyClick(rows, Key.Key_Down)
    assert rows.current_id == ids[at + 1]
    qtbot.keyClick(rows, Key.Key_Up)
    assert rows.current_id == following


def test_after_the_last_row_is_gone_the_one_before_is_selected(rows: CheckList) -> None:
    held = [row for row in rows.entries.rows if not row.is_head]
    rows.select(held[-1].id)
    rows.set_rows([row for row in rows.entries.rows if row.id != held[-1].id], keep_place=True)
    assert rows.current_id == held[-2].id
    rows.set_rows([], keep_place=True)
    assert rows.current_id == ""


def test_nothing_is_selected_where_nothing_was(rows: CheckList, nurbek: Conductor, qtbot: QtBot) -> None:
    rows.clearSelection()
    nurbek.context.do(remove_event(nurbek.context.plan, event_of(nurbek, "Rectors’ round table").id))
    _until_found(nurbek, qtbot)
    assert rows.current_id == ""
