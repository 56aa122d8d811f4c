from pathlib import Path

import pytest
from gui.pages.documents.conftest import badges, rename_signing, settle
from planmaking import making, visit
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from delegation_planner.clock import Clock
from delegation_planner.desk.workbench import Workbench
from delegation_planner.gui.jobs import Jobs
from delegation_planner.gui.pages.documents.page import DocumentsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import Edition
from delegation_planner.store.opening import open_store

Key = Qt.Key


def note(page: DocumentsPage) -> tuple[str, ...]:
    labels = [label for label in page.ui.since.findChildren(QLabel) if label.text()]
    return tuple(label.text() for label in labels) if page.ui.since.isVisible() else ()


def save_all(qtbot: QtBot, conductor: Conductor, page: DocumentsPage, folder: Path) -> None:
    """Save each of the papers, as its own readers have it."""
    for name in ("delegation", "line-by-line", "programme"):
        page.ui.papers.select(name)
        settle(qtbot, conductor)
        assert page.preview.made
        page.saving.save(page.preview.made, folder / page.preview.made.file_name)
        settle(qtbot, conductor)


def test_the_list_names_the_papers_under_heads(documents: DocumentsPage) -> None:
    rows = documents.ui.papers.listing.rows
    assert [(row.title, row.second, row.badge) for row in rows] == [
        ("Programme", "", ""),
        ("Programme", "Public · English · 1 page", "Out of date"),
        ("Line-by-line", "Staff · English · 4 pages", "Out of date"),
        ("Lists and plans", "", ""),
        ("Delegation list", "Staff · English · 2 pages", "Out of date"),
    ]
    assert documents.ui.papers.current_id == "programme"
    assert rows[1].spoken == "Programme, Public · English · 1 page, Out of date"


def test_the_keys_pass_over_section_heads(qtbot: QtBot, documents: DocumentsPage) -> None:
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up):
        qtbot.keyClick(documents.ui.papers, key)
        seen.append((documents.ui.papers.current_id, documents.ui.paperTitle.text()))
    line, members, programme = (
        ("line-by-line", "Line-by-line"),
        ("delegation", "Delegation list"),
        ("programme", "Programme"),
    )
    assert seen == [line, members, line, programme, programme]


def test_the_note_names_what_has_changed(documents: DocumentsPage) -> None:
    assert note(documents) == (
        "5 changes since v2.",
        (
            "Add transfer QAU → hotel at 16:45. Interpreter 1 joins the bilateral meeting. "
            "Add representative, institution 8, and 2 more."
        ),
    )


def test_badges_follow_saving_an_edit_and_its_undo(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    out = {"Programme": "Out of date", "Line-by-line": "Out of date", "Delegation list": "Out of date"}
    current = dict.fromkeys(out, "Current")
    assert badges(documents) == out
    save_all(qtbot, nurbek, documents, tmp_path / "papers")
    assert badges(documents) == current
    assert (note(documents), documents.words()[0]) == ((), "3 documents")
    rename_signing(nurbek, "Signing of the MoUs")
    settle(qtbot, nurbek)
    assert badges(documents) == out | {"Delegation list": "Current"}
    label = nurbek.context.bench.work.undo_label
    assert note(documents) == ("1 change since v3.", f"{label}.")
    assert documents.words()[0] == "3 documents, 2 older than the plan"
    nurbek.context.bench.work.undo()
    settle(qtbot, nurbek)
    assert (badges(documents), note(documents)) == (current, ())


def test_an_edition_never_handed_out_is_not_made(qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage) -> None:
    qtbot.mouseClick(documents.ui.audience.buttons[2], Qt.MouseButton.LeftButton)
    settle(qtbot, nurbek)
    assert badges(documents)["Programme"] == "Not made"
    assert documents.ui.papers.listing.rows[1].second == "Staff · English · 2 pages"
    assert documents.ui.leavesOut.text() == "Leaves out nothing. Bars in the margin mark what has changed."
    assert note(documents) == ()


def test_choices_are_kept_for_the_visit_and_the_paper(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage
) -> None:
    qtbot.mouseClick(documents.ui.audience.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.keyClick(documents.ui.paper, Key.Key_Down)
    settle(qtbot, nurbek)
    work = nurbek.context.bench.work
    visit, other = nurbek.context.plan.visit.id, next(each.id for each in work.visits if each.code != "nurbek-2026")
    nurbek.open_visit(other, "documents")
    settle(qtbot, nurbek)
    assert (documents.ui.audience.value, documents.ui.paper.currentText()) == ("public", "A4 upright")
    nurbek.open_visit(visit, "documents")
    settle(qtbot, nurbek)
    assert (documents.ui.audience.value, documents.ui.paper.currentText()) == ("delegation", "Letter upright")
    assert documents.preview.made
    assert documents.preview.made.wanted.edition is Edition.DELEGATION
    assert documents.preview.made.pages[0] == (612, 792)
    documents.ui.papers.select("line-by-line")
    assert (documents.ui.audience.value, documents.ui.paper.currentText()) == ("staff", "A4 upright")


def test_a_visit_without_anything_has_papers_that_say_so(qtbot: QtBot, empty: Conductor) -> None:
    of = visit()
    empty.context.bench.work.store.apply(making(of))
    empty.open_visit(of.id, "documents")
    settle(qtbot, empty)
    page = empty.page("documents")
    assert isinstance(page, DocumentsPage)
    assert badges(page) == dict.fromkeys(("Programme", "Line-by-line", "Delegation list"), "Not made")
    assert page.ui.pageOf.text() == "Page 1 of 1"


def test_a_file_that_is_read_only_is_shown_and_saved_in_unnumbered_copies(
    qtbot: QtBot, window: Window, path: Path, clock: Clock, tmp_path: Path
) -> None:
    with open_store(path, clock):
        jobs = Jobs()
        conductor = Conductor(window, Workbench(open_store(path, clock), clock), jobs, clock)
        work = conductor.context.bench.work
        conductor.open_visit(next(visit.id for visit in work.visits if visit.code == "nurbek-2026"), "documents")
        settle(qtbot, conductor)
        page = conductor.page("documents")
        assert isinstance(page, DocumentsPage)
        assert conductor.context.read_only
        assert page.preview.made
        assert page.preview.made.file_name == "2026-02-02 Kazakhstan – Programme – public.pdf"
        page.saving.save(page.preview.made, tmp_path / page.preview.made.file_name)
        settle(qtbot, conductor)
        assert (tmp_path / page.preview.made.file_name).read_bytes().startswith(b"%PDF-")
        assert badges(page)["Programme"] == "Out of date"
        jobs.finish()
        work.store.close()


def test_with_little_room_the_options_lie_under_the_list(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage
) -> None:
    assert documents.ui.sideLayout.direction() is QBoxLayout.Direction.LeftToRight
    assert (documents.ui.listColumn.width(), documents.ui.optionsColumn.width()) == (300, 288)
    window.preferences.text_size = 150
    window.resize(1024, 640)
    settle(qtbot, nurbek)
    assert documents.ui.sideLayout.direction() is QBoxLayout.Direction.TopToBottom
    assert (documents.ui.listColumn.width(), documents.ui.optionsColumn.width()) == (420, 420)
    assert (documents.ui.papers.rowHeight(0), documents.ui.papers.rowHeight(1)) == (48, 75)
    for button in (documents.ui.grey, documents.ui.zoom):
        assert button.width() >= button.minimumSizeHint().width()
    window.preferences.text_size = 100


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_themes_show_the_page(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, theme: str
) -> None:
    window.preferences.theme = theme
    settle(qtbot, nurbek)
    shot = documents.ui.page.grab().toImage()
    assert shot.pixelColor(2, 2) == nurbek.context.look.colour("nav")
    box = documents.ui.page.page_box()
    assert shot.pixelColor(box.center().x(), box.top() + 4).name() == "#ffffff"
    assert shot.pixelColor(box.left() - 1, box.center().y()) == nurbek.context.look.colour("line2")


def test_the_page_can_be_left_while_something_is_being_made(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage
) -> None:
    documents.reload()
    nurbek.leave()
    qtbot.waitUntil(lambda: not nurbek.context.jobs.is_busy)
    assert nurbek.context.jobs.is_busy is False


def test_what_changes_meanwhile_is_shown_when_the_page_is(qtbot: QtBot, nurbek: Conductor) -> None:
    nurbek.go(Place("documents"))
    settle(qtbot, nurbek)
    page = nurbek.page("documents")
    assert isinstance(page, DocumentsPage)
    assert page.preview.made
    before = page.preview.made.pdf
    nurbek.go(Place("programme"))
    rename_signing(nurbek, "Signing of the MoUs")
    settle(qtbot, nurbek)
    assert page.preview.made.pdf == before
    nurbek.go(Place("documents"))
    settle(qtbot, nurbek)
    assert page.preview.made.pdf != before


def test_checks_that_must_be_fixed_are_named_and_papers_are_made_all_the_same(
    documents: DocumentsPage, nurbek: Conductor, window: Window, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not documents.ui.openChecks.isHidden())
    readiness = nurbek.context.checks.readiness
    assert readiness is not None
    assert documents.ui.openChecks.text() == f"{readiness.must} must-fix checks are open"
    assert documents.ui.savePdf.isEnabled()
    qtbot.mouseClick(documents.ui.openChecks, Qt.MouseButton.LeftButton)
    assert window.ui.dock.isVisible()
    assert window.ui.dockTabs.currentWidget() is window.ui.checksTab
