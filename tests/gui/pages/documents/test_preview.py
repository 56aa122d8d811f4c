import io
from threading import Event

from gui.pages.documents.conftest import rename_signing, settle
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from delegation_planner.gui.jobs import Answers
from delegation_planner.gui.pages.documents.page import DocumentsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject

Key = Qt.Key


def text_of(page: DocumentsPage) -> str:
    assert page.preview.made
    return "\n".join(each.extract_text() for each in PdfReader(io.BytesIO(page.preview.made.pdf)).pages)


def test_the_page_is_shown_whole_pixel_for_pixel(documents: DocumentsPage) -> None:
    view = documents.ui.page
    box = view.page_box()
    assert (box.height(), documents.ui.zoom.text()) == (view.viewport().height() - 40, "Whole page")
    assert abs(box.width() - box.height() * 595.28 / 841.89) <= 1
    shot = view.grab().toImage()
    ink = [shot.pixelColor(x, y).lightness() for x in range(box.left(), box.right(), 3) for y in range(box.top(), 300)]
    assert min(ink) < 80
    assert view.accessibleName() == "Preview: Programme, Page 1 of 1"


def test_an_edit_is_seen_in_the_preview(qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage) -> None:
    assert "MoU signing ceremony" in text_of(documents)
    old = documents.ui.page.grab().toImage()
    rename_signing(nurbek, "Signing of the MoUs")
    settle(qtbot, nurbek)
    assert "Signing of the MoUs" in text_of(documents)
    assert "MoU signing ceremony" not in text_of(documents)
    assert documents.ui.page.grab().toImage() != old


def test_pages_are_turned_by_keys_and_buttons(qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage) -> None:
    ui = documents.ui
    assert (ui.previous.isEnabled(), ui.next.isEnabled()) == (False, False)
    ui.papers.select("line-by-line")
    settle(qtbot, nurbek)
    seen = [ui.pageOf.text()]
    for widget, key in ((ui.papers, Key.Key_Right), (ui.page, Key.Key_Right), (ui.page, Key.Key_Left)):
        qtbot.keyClick(widget, key)
        settle(qtbot, nurbek)
        seen.append(ui.pageOf.text())
    qtbot.mouseClick(ui.next, Qt.MouseButton.LeftButton)
    settle(qtbot, nurbek)
    assert [*seen, ui.pageOf.text()] == [f"Page {n} of 4" for n in (1, 2, 3, 2, 3)]
    ui.papers.select("programme")
    settle(qtbot, nurbek)
    assert ui.pageOf.text() == "Page 1 of 1"


def test_the_page_grows_and_scrolls_and_is_whole_again(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage
) -> None:
    ui, view = documents.ui, documents.ui.page
    whole = view.page_box()
    qtbot.keyClick(view, "+")
    settle(qtbot, nurbek)
    assert (ui.zoom.text(), view.page_box().width(), view.verticalScrollBar().maximum() > 0) == ("75 %", 596, True)
    qtbot.mouseClick(ui.larger, Qt.MouseButton.LeftButton)
    settle(qtbot, nurbek)
    assert (ui.zoom.text(), view.page_box().size().toTuple()) == ("100 %", (794, 1123))
    top = view.page_box().top()
    qtbot.keyClick(view, Key.Key_Down)
    assert view.page_box().top() == top - 40
    qtbot.keyClick(view, "-")
    qtbot.keyClick(view, "-")
    assert (ui.zoom.text(), view.zoom) == ("Whole page", None)
    qtbot.keyClick(view, "+")
    qtbot.keyClick(view, Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, nurbek)
    assert (ui.zoom.text(), view.page_box()) == ("Whole page", whole)


def test_the_page_fits_into_a_smaller_window(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage
) -> None:
    window.resize(1366, 768)
    settle(qtbot, nurbek)
    view = documents.ui.page
    assert view.page_box().height() == view.viewport().height() - 40


def test_the_grey_preview_has_no_colour(qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage) -> None:
    def coloured() -> bool:
        shot, box = documents.ui.page.grab().toImage(), documents.ui.page.page_box()
        points = ((x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom(), 2))
        return any(shot.pixelColor(x, y).saturation() > 60 for x, y in points)

    assert coloured()
    qtbot.mouseClick(documents.ui.grey, Qt.MouseButton.LeftButton)
    settle(qtbot, nurbek)
    assert not coloured()


def test_the_old_page_stands_while_the_new_one_is_made_and_only_the_newest_counts(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage
) -> None:
    go, made = Event(), []
    documents.preview.ready.connect(lambda: made.append(text_of(documents)))
    nurbek.context.jobs.run("Something long", lambda _: go.wait(20), Answers(lambda _: None, lambda _: None))
    old = documents.ui.page.grab().toImage()
    for number in range(5):
        rename_signing(nurbek, f"Title {number}")
    qtbot.waitUntil(documents.ui.updating.isVisible)
    assert documents.ui.updating.text() == "Updating…"
    assert documents.ui.page.grab().toImage() == old
    go.set()
    settle(qtbot, nurbek)
    assert not documents.ui.updating.isVisible()
    assert len(made) == 1
    assert "Title 4" in made[0]


def test_a_sign_that_can_not_be_printed_is_named_with_the_way_to_it(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage
) -> None:
    event = rename_signing(nurbek, "Tea 🌷")
    settle(qtbot, nurbek)
    ui = documents.ui
    assert ui.troubleWords.isVisible()
    assert ui.troubleWords.text() == (
        "The typeface has no sign for “🌷” (U+1F337), which stands in the title of the event “Tea 🌷”. "
        "No paper was made."
    )
    assert (ui.print.isEnabled(), ui.savePdf.isEnabled(), ui.pageOf.text()) == (False, False, "")
    qtbot.mouseClick(ui.show, Qt.MouseButton.LeftButton)
    assert nurbek.page_name == "programme"
    assert nurbek.context.selection.subject == Subject("events", event.id)
    nurbek.undo()
    nurbek.go(Place("documents"))
    settle(qtbot, nurbek)
    assert ui.page.isVisible()
    assert (ui.print.isEnabled(), ui.savePdf.isEnabled(), ui.pageOf.text()) == (True, True, "Page 1 of 1")
