import io
from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from gui.pages.documents.conftest import badges, settle
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.gui.jobs import Job
from delegation_planner.gui.pages.documents.page import DocumentsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window


def printer_to(path: Path, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(size))
    return printer


def print_paper(qtbot: QtBot, conductor: Conductor, page: DocumentsPage, name: str, printer: QPrinter) -> None:
    page.ui.papers.select(name)
    settle(qtbot, conductor)
    assert page.preview.made
    page.printing.print_on(printer, page.preview.made)
    settle(qtbot, conductor)


def versions(conductor: Conductor) -> Sequence[int]:
    return sorted({row.version for row in conductor.context.plan.issues.values()})


def test_a_paper_is_printed_page_by_page_and_on_record(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    print_paper(qtbot, nurbek, documents, "line-by-line", printer_to(tmp_path / "out.pdf"))
    pages = PdfReader(io.BytesIO((tmp_path / "out.pdf").read_bytes())).pages
    assert [(round(page.mediabox.width), round(page.mediabox.height)) for page in pages] == [(595, 842)] * 4
    picture = pages[0].images[0].image
    assert picture is not None
    assert (picture.width, picture.height) == (3308, 4678)
    darkest, lightest = picture.convert("L").getextrema()
    assert (darkest < 40, lightest) == (True, 255)
    label = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(label, QLabel)
    assert label.text() == "Printed Line-by-line"
    assert badges(documents)["Line-by-line"] == "Current"
    assert versions(nurbek) == [1, 2, 3]


def test_only_the_pages_that_are_asked_for_are_printed(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    printer = printer_to(tmp_path / "out.pdf")
    printer.setFromTo(2, 3)
    print_paper(qtbot, nurbek, documents, "line-by-line", printer)
    assert len(PdfReader(io.BytesIO((tmp_path / "out.pdf").read_bytes())).pages) == 2


def test_a_page_is_made_smaller_for_a_smaller_sheet(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    print_paper(qtbot, nurbek, documents, "programme", printer_to(tmp_path / "out.pdf", QPageSize.PageSizeId.A5))
    (page,) = PdfReader(io.BytesIO((tmp_path / "out.pdf").read_bytes())).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (420, 595)


def test_the_dialog_of_the_system_prints(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    qtbot.keyClick(documents.ui.papers, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: documents.findChild(QPrintDialog) is not None)
    dialog = documents.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    assert (dialog.minPage(), dialog.maxPage()) == (1, 1)
    assert dialog.printer().docName() == "2026-02-02 Kazakhstan – Programme – public – v3.pdf"
    line = dialog.findChild(QLineEdit, "filename")
    assert isinstance(line, QLineEdit)
    line.setText(str(tmp_path / "out.pdf"))
    dialog.accept()
    settle(qtbot, nurbek)
    assert len(PdfReader(io.BytesIO((tmp_path / "out.pdf").read_bytes())).pages) == 1
    assert versions(nurbek) == [1, 2, 3]


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false", extend=True)
def test_what_the_printer_does_not_take_is_told_with_a_way_out(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    printer = printer_to(tmp_path / "gone" / "out.pdf")
    print_paper(qtbot, nurbek, documents, "programme", printer)
    banner = window.ui.banners.banner("papers")
    assert banner
    assert (banner.text.kind, banner.text.head, banner.text.body) == (
        "danger",
        f"Programme was not printed on “{tmp_path / 'gone' / 'out.pdf'}”.",
        "The printer did not take it. Nothing is on record as handed out.",
    )
    assert versions(nurbek) == [1, 2]
    assert [button.text() for button in banner.buttons] == ["Save PDF instead"]
    qtbot.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    dialog = documents.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(tmp_path / "instead.pdf"))
    dialog.accept()
    settle(qtbot, nurbek)
    assert (tmp_path / "instead.pdf").is_file()
    assert window.ui.banners.banner("papers") is None


def test_printing_that_is_stopped_leaves_no_file_and_no_record(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    documents.ui.papers.select("line-by-line")
    settle(qtbot, nurbek)
    begun = Event()

    def stop_after_a_page(job: Job) -> None:
        def stop(done: int, _: int) -> None:
            if done == 1:
                begun.set()
                job.cancel()

        job.moved.connect(stop, Qt.ConnectionType.DirectConnection)

    nurbek.context.jobs.started.connect(stop_after_a_page, Qt.ConnectionType.SingleShotConnection)
    assert documents.preview.made
    documents.printing.print_on(printer_to(tmp_path / "out.pdf"), documents.preview.made)
    settle(qtbot, nurbek)
    assert begun.is_set()
    assert not (tmp_path / "out.pdf").exists()
    assert versions(nurbek) == [1, 2]
