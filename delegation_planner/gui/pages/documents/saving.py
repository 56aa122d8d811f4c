"""Saving a paper as a PDF: where to is asked, and what is saved is on record as handed out."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from delegation_planner.errors import PlannerError, Usage
from delegation_planner.gui.context import Context
from delegation_planner.gui.jobs import Answers
from delegation_planner.gui.pages.documents.making import Made, Source, save
from delegation_planner.gui.widgets.banners import BannerText, WayOut

BANNER = "papers"
"""The key of the banner that says what could not be saved or printed."""
_FOLDER = "papers/folder"


class Saving(QObject):
    """Saves papers."""

    saved = Signal()
    """A paper was saved and is on record."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__()
        self._parent = parent
        self._context = context

    @property
    def folder(self) -> Path | None:
        """The folder into which something was saved last; None where nothing was, or it is gone."""
        kept = self._context.preferences.choice(_FOLDER)
        return Path(kept) if kept and Path(kept).is_dir() else None

    def open_folder(self) -> None:
        """Show the folder in the system's own window."""
        if self.folder:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def ask(self, made: Made) -> None:
        """Ask where to a paper is to be saved, and save it there."""
        dialog = QFileDialog(self._parent, self.tr("Save PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(str(self.folder or _documents()))
        dialog.selectFile(made.file_name)
        dialog.fileSelected.connect(lambda path: self.save(made, Path(path)))
        dialog.open()

    def save(self, made: Made, path: Path) -> None:
        """Save a paper under a name, as the plan makes it now."""
        source, wanted = Source.of(self._context), made.wanted
        self._context.jobs.run(
            self.tr("Saving {name}").format(name=path.name),
            lambda job: save(job, source, wanted, path),
            Answers(self._done, lambda trouble: self._fail(trouble, made), self._cancelled),
        )

    def _done(self, path: Path) -> None:
        self._context.preferences.keep(_FOLDER, str(path.parent))
        self._context.shell.drop_banner(BANNER)
        self._context.shell.say(self.tr("Saved {name}").format(name=path.name))
        self.saved.emit()

    def _fail(self, trouble: PlannerError, made: Made) -> None:
        if not isinstance(trouble, Usage):
            self._context.tell(trouble)
            return
        again = WayOut(self.tr("Save elsewhere"), lambda: self.ask(made), primary=True)
        self._context.shell.put_banner(
            BANNER, BannerText("danger", str(trouble), self.tr("The paper is not saved."), [again])
        )

    def _cancelled(self) -> None:
        self._context.shell.say(self.tr("Nothing was saved"))


def _documents() -> Path:
    """Return the user's folder of documents; the home folder where there is none."""
    found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return found if found.is_dir() else Path.home()
