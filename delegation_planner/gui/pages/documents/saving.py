"""Saving a paper as a PDF: where to is asked, and what is saved is on record as handed out."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from delegation_planner.errors import PlannerError, Usage
from delegation_planner.gui.context import Context
from delegation_planner.gui.folders import LastFolder
from delegation_planner.gui.jobs import Answers
from delegation_planner.gui.pages.documents.making import Made, Source, save
from delegation_planner.gui.widgets.banners import BannerText, WayOut

BANNER = "papers"
"""The key of the banner that says what could not be saved or printed."""


class Saving(QObject):
    """Saves papers.

    Attributes:
        folder: where they were saved last.
    """

    saved = Signal()
    """A paper was saved and is on record."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__()
        self._parent = parent
        self._context = context
        self.folder = LastFolder(context.preferences, "papers")

    def ask(self, made: Made) -> None:
        """Ask where to a paper is to be saved, and save it there."""
        dialog = QFileDialog(self._parent, self.tr("Save PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(str(self.folder.start))
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
            matters=True,
        )

    def _done(self, path: Path) -> None:
        self.folder.keep(path.parent)
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
