"""What the checks have found, at the lines of a day in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from windowing import event_of, programme

from delegation_planner.edits.times import lengthen
from delegation_planner.gui.pages.programme.cells import IN_CHARGE, WHAT
from delegation_planner.gui.pages.programme.lines import Line, with_problems
from delegation_planner.gui.pages.programme.page import ProgrammePage
from delegation_planner.gui.pages.programme.timeline.marks import Mark
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.theme.look import Look
from delegation_planner.model.kinds import CheckLevel

TABLE, SESSION, SIGNING = "Rectors’ round table", "Technical session", "MoU signing ceremony"


@pytest.fixture(name="page")
def _page(nurbek: Conductor, qtbot: QtBot) -> ProgrammePage:
    page = programme(nurbek)
    page.ui.table.setFocus()
    until_found(nurbek, qtbot)
    return page


def until_found(conductor: Conductor, qtbot: QtBot) -> None:
    """Wait until the checks have looked at the plan as it is now."""
    checks, work = conductor.context.checks, conductor.context.bench.work
    qtbot.waitUntil(lambda: checks.case is not None and checks.case.plan is work.plan)


def line_of(page: ProgrammePage, title: str) -> Line:
    found: Line = next(line for line in page.ui.table.listing.rows if line.title == title)
    return found


def spoken(page: ProgrammePage, title: str) -> str:
    listing = page.ui.table.listing
    index = listing.index(listing.row_of(line_of(page, title).id), WHAT)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_line_bears_what_is_wrong_and_is_spoken_with_it(page: ProgrammePage) -> None:
    assert line_of(page, TABLE).mark == Mark(CheckLevel.BLOCK, "15 min overlap")
    assert spoken(page, TABLE) == (
        "Meeting, Rectors’ round table, 10:20 to 11:00, Committee Room, MoFE&PT, Rectors, one problem: 15 min overlap"
    )
    assert line_of(page, "NUST → QAU").mark == Mark(CheckLevel.WARN, "5 min short: 35 min needed")
    assert spoken(page, SESSION).endswith(", one problem: No interpreter")
    assert line_of(page, SIGNING).mark is None
    assert "problem" not in spoken(page, SIGNING)


def test_of_a_leg_only_its_own_line_is_marked(page: ProgrammePage) -> None:
    assert line_of(page, "Arrive at QAU").mark is None


def test_the_icon_and_the_ground_of_the_level_are_painted_behind_the_title(page: ProgrammePage, look: Look) -> None:
    table = page.ui.table
    for title, token in ((TABLE, "danger"), (SESSION, "warn")):
        index = table.listing.index(table.listing.row_of(line_of(page, title).id), WHAT)
        table.scrollTo(index)
        picture = table.viewport().grab(table.visualRect(index)).toImage()
        seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        assert {look.colour(token).name(), look.colour(f"{token}_soft").name()} <= seen
        table.listing.set_rows([line for line in table.listing.rows if line.title != title])


def test_a_mark_goes_when_it_is_mended_and_the_selection_stays(
    nurbek: Conductor, page: ProgrammePage, qtbot: QtBot
) -> None:
    table = page.ui.table
    table.select(line_of(page, TABLE).id, IN_CHARGE)
    resets: list[int] = []
    table.listing.modelReset.connect(lambda: resets.append(1))
    nurbek.context.do(lengthen(nurbek.context.plan, event_of(nurbek, TABLE).id, -20))
    until_found(nurbek, qtbot)
    assert line_of(page, TABLE).mark is None
    assert "problem" not in spoken(page, TABLE)
    assert resets == []
    assert (table.current_id, table.currentIndex().column()) == (event_of(nurbek, TABLE).id, IN_CHARGE)


def test_what_is_found_while_a_cell_is_typed_in_is_shown_when_that_ends(page: ProgrammePage, qtbot: QtBot) -> None:
    table, table_id = page.ui.table, line_of(page, TABLE).id
    table.select(table_id, IN_CHARGE)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    field.setText("Half a na")
    for view in page._views.values():  # noqa: SLF001 - as the page does when the checks are done
        view.set_marks({table_id: Mark(CheckLevel.WARN, "No chair")})
    assert table.indexWidget(table.currentIndex()) is field
    assert field.text() == "Half a na"
    assert line_of(page, TABLE).mark == Mark(CheckLevel.BLOCK, "15 min overlap")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert line_of(page, TABLE).mark == Mark(CheckLevel.WARN, "No chair")
    assert table.current_id == table_id


def test_several_problems_are_counted() -> None:
    assert with_problems("Tea", ()) == "Tea"
    assert with_problems("Tea", ("No cups",)) == "Tea, one problem: No cups"
    assert with_problems("Tea", ("No cups", "No tea", "No cups")) == "Tea, 2 problems: No cups; No tea"
