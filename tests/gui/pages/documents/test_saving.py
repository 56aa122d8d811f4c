import io
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from threading import Event

from gui.pages.documents.conftest import badges, rename_signing, settle
from pypdf import PdfReader
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from delegation_planner.edits.visits import set_status
from delegation_planner.gui.jobs import Job
from delegation_planner.gui.pages.documents.page import DocumentsPage
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.shell.window import Window
from delegation_planner.model.kinds import VisitStatus

CTRL = Qt.KeyboardModifier.ControlModifier
NAME = "2026-02-02 Kazakhstan – Programme – public – v3.pdf"


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """Let no file grow beyond what the log of a database holds now, as on a full disk."""
    log = path.with_name(f"{path.name}-wal")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size if log.exists() else 0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def said(window: Window) -> str:
    label = window.ui.bar.findChild(QLabel, "said")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def asked(qtbot: QtBot, page: DocumentsPage) -> QFileDialog:
    """Return the dialog that asks where to."""
    qtbot.keyClick(page.ui.papers, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def answer(dialog: QFileDialog, path: Path) -> None:
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    dialog.accept()


def test_a_paper_is_saved_and_on_record(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    assert documents.ui.openFolder.isEnabled() is False
    assert documents.ui.openFolder.toolTip() == "Nothing was saved yet"
    dialog = asked(qtbot, documents)
    assert Path(dialog.selectedFiles()[0]).name == NAME
    answer(dialog, tmp_path / NAME)
    settle(qtbot, nurbek)
    saved = (tmp_path / NAME).read_bytes()
    assert "MoU signing ceremony" in PdfReader(io.BytesIO(saved)).pages[0].extract_text()
    issue = max(nurbek.context.plan.issues.values(), key=lambda row: row.version)
    assert (issue.name, issue.edition, issue.version, issue.digest) == (
        *("programme", "public", 3),
        sha256(saved).hexdigest(),
    )
    assert said(window) == f"Saved {NAME}"
    assert badges(documents) == {
        "Programme": "Current",
        "Line-by-line": "Out of date",
        "Delegation list": "Out of date",
    }
    assert documents.words() == ["3 documents, 2 older than the plan", f"PDF folder: {tmp_path}"]


def test_a_name_of_the_officers_own_is_kept_and_the_folder_offered_again(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    answer(asked(qtbot, documents), folder / "for the minister")
    settle(qtbot, nurbek)
    assert [path.name for path in folder.iterdir()] == ["for the minister.pdf"]
    qtbot.mouseClick(documents.ui.savePdf, Qt.MouseButton.LeftButton)
    dialog = documents.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == folder
    dialog.reject()
    assert nurbek.context.jobs.is_busy is False


def test_the_folder_is_opened_by_the_system(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    class Opener(QObject):
        seen: str = ""

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.seen = url.toLocalFile()

    opener = Opener()
    assert documents.preview.made
    documents.saving.save(documents.preview.made, tmp_path / NAME)
    settle(qtbot, nurbek)
    QDesktopServices.setUrlHandler("file", opener, "open")
    try:
        qtbot.mouseClick(documents.ui.openFolder, Qt.MouseButton.LeftButton)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opener.seen == str(tmp_path)


def test_a_folder_that_can_not_be_written_is_told_with_a_way_out(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    (tmp_path / "papers").write_text("a file, no folder")
    assert documents.preview.made
    documents.saving.save(documents.preview.made, tmp_path / "papers" / NAME)
    settle(qtbot, nurbek)
    banner = window.ui.banners.banner("papers")
    assert banner
    assert (banner.text.kind, banner.text.head, banner.text.body) == (
        *("danger", f"“{tmp_path / 'papers'}” can't be written: File exists."),
        "The paper is not saved.",
    )
    assert max(row.version for row in nurbek.context.plan.issues.values()) == 2
    assert [button.text() for button in banner.buttons] == ["Save elsewhere"]
    qtbot.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    dialog = documents.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    answer(dialog, tmp_path / NAME)
    settle(qtbot, nurbek)
    assert (tmp_path / NAME).is_file()
    assert window.ui.banners.banner("papers") is None


def hold_exports(conductor: Conductor, begun: Event) -> None:
    """Let the next job wait in its middle until it is asked to stop."""

    def hold(job: Job) -> None:
        def wait(*_: int) -> None:
            begun.set()
            while not job.is_cancelled:
                Event().wait(0.01)

        job.moved.connect(wait, Qt.ConnectionType.DirectConnection)

    conductor.context.jobs.started.connect(hold, Qt.ConnectionType.SingleShotConnection)


def test_an_export_that_is_cancelled_leaves_nothing(
    qtbot: QtBot, window: Window, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    folder, begun, jobs = tmp_path / "papers", Event(), list[Job]()
    hold_exports(nurbek, begun)
    nurbek.context.jobs.started.connect(jobs.append)
    assert documents.preview.made
    documents.saving.save(documents.preview.made, folder / NAME)
    assert begun.wait(20)
    jobs[0].cancel()
    settle(qtbot, nurbek)
    assert not folder.exists()
    assert said(window) == "Nothing was saved"
    assert max(row.version for row in nurbek.context.plan.issues.values()) == 2


def test_closing_the_window_in_the_middle_of_an_export_leaves_nothing_half_written(
    nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    folder, begun = tmp_path / "papers", Event()
    folder.mkdir()
    hold_exports(nurbek, begun)
    assert documents.preview.made
    documents.saving.save(documents.preview.made, folder / NAME)
    assert begun.wait(20)
    nurbek.context.jobs.finish()
    assert list(folder.iterdir()) == []
    stored = nurbek.context.bench.work.store.load(nurbek.context.plan.visit.id)
    assert max(row.version for row in stored.issues.values()) == 2


def test_what_the_disk_did_not_take_is_saved_in_an_unnumbered_copy_and_kept(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    work = nurbek.context.bench.work
    with full_disk(work.store.path):
        rename_signing(nurbek, "Signing of the MoUs")
    settle(qtbot, nurbek)
    assert documents.preview.made
    assert documents.preview.made.file_name == "2026-02-02 Kazakhstan – Programme – public.pdf"
    head = documents.ui.since.accessibleName()
    assert head.startswith(f"6 changes since v2. {work.unsaved[0].label}. ")
    documents.saving.save(documents.preview.made, tmp_path / "copy.pdf")
    settle(qtbot, nurbek)
    (page,) = PdfReader(io.BytesIO((tmp_path / "copy.pdf").read_bytes())).pages
    assert "Signing of the MoUs" in page.extract_text()
    assert [edit.label for edit in work.unsaved] == ["Rename MoU signing ceremony to Signing of the MoUs"]
    assert work.try_again()


def test_a_closed_visit_is_saved_and_on_record(
    qtbot: QtBot, nurbek: Conductor, documents: DocumentsPage, tmp_path: Path
) -> None:
    visit = nurbek.context.plan.visit
    for status in (VisitStatus.CONFIRMED, VisitStatus.RUNNING, VisitStatus.CLOSED):
        nurbek.context.do(set_status(nurbek.context.plan.visit, status))
    settle(qtbot, nurbek)
    assert nurbek.context.plan.visit.status is VisitStatus.CLOSED
    assert documents.preview.made
    documents.saving.save(documents.preview.made, tmp_path / NAME)
    settle(qtbot, nurbek)
    assert (tmp_path / NAME).is_file()
    assert max(row.version for row in nurbek.context.bench.work.store.load(visit.id).issues.values()) == 3
    assert badges(documents)["Programme"] == "Current"
