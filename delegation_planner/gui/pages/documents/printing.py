"""Printing a paper: the system's dialog, and pages painted at the printer's resolution beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.documents.making import Made, Source, Wanted, draft_of
from delegation_planner.gui.pages.documents.rendering import opened, render
from delegation_planner.gui.pages.documents.saving import BANNER, Saving
from delegation_planner.gui.widgets.banners import BannerText, WayOut
from delegation_planner.gui.words import papers as words

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument
    from PySide6.QtPrintSupport import QPrinter

FINEST = 400
"""No page is painted finer, in dots per inch: one of A4 takes 45 MiB then."""
_INCH = 72


class NotPrinted(PlannerError):
    """The printer did not take the paper."""


class Printing(QObject):
    """Prints papers."""

    printed = Signal()
    """A paper was printed and is on record."""

    def __init__(self, parent: QWidget, context: Context, saving: Saving) -> None:
        super().__init__()
        self._parent = parent
        self._context = context
        self._saving = saving

    def ask(self, made: Made) -> None:
        """Ask by the system's dialog how a paper is to be printed, and print it."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        size = QPageSize.PageSizeId.Letter if made.wanted.size == "letter" else QPageSize.PageSizeId.A4
        printer.setPageSize(QPageSize(size))
        printer.setDocName(made.file_name)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(made.pages))
        dialog.accepted.connect(lambda: self.print_on(printer, made))
        QDialog.open(dialog)

    def print_on(self, printer: "QPrinter", made: Made) -> None:
        """Print a paper, as the plan makes it now, on a printer that is set up."""
        source, wanted = Source.of(self._context), made.wanted
        self._context.jobs.run(
            self.tr("Printing {paper}").format(paper=words.title(wanted.name)),
            lambda job: print_paper(job, source, wanted, printer),
            Answers(lambda _: self._done(wanted), lambda trouble: self._fail(trouble, printer, made), self._cancelled),
            matters=True,
        )

    def _done(self, wanted: Wanted) -> None:
        self._context.shell.drop_banner(BANNER)
        self._context.shell.say(self.tr("Printed {paper}").format(paper=words.title(wanted.name)))
        self.printed.emit()

    def _fail(self, trouble: PlannerError, printer: "QPrinter", made: Made) -> None:
        if not isinstance(trouble, NotPrinted):
            self._context.tell(trouble)
            return
        name = printer.printerName() or printer.outputFileName()
        head = self.tr("{paper} was not printed on “{printer}”.").format(
            paper=words.title(made.wanted.name), printer=name
        )
        instead = WayOut(self.tr("Save PDF instead"), lambda: self._saving.ask(made), primary=True)
        self._context.shell.put_banner(BANNER, BannerText("danger", head, str(trouble), [instead]))

    def _cancelled(self) -> None:
        self._context.shell.say(self.tr("Printing was stopped"))


def print_paper(job: Job, source: Source, wanted: Wanted, printer: "QPrinter") -> None:
    """Make a paper, print it and record that it was handed out; on the thread of the jobs.

    Raises:
        Cancelled: it was asked to stop.
        NotPrinted: the printer did not take it; nothing is on record.
        MissingGlyph, DatabaseTrouble: as of `Counter`.
    """
    counter = source.counter()
    draft = draft_of(counter, wanted)
    pdf = draft.make()
    with opened(pdf) as document:
        try:
            _paint(job, document, printer)
        except BaseException:
            _leave_nothing(printer)
            raise
    counter.record([draft], {draft.file_name: pdf})


def _paint(job: Job, document: "PdfDocument", printer: "QPrinter") -> None:
    # A page begins at the edge of the sheet: the paper has its own margins.
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise _not_printed()
    try:
        for number, page in enumerate(job.watch(_pages(document, printer))):
            if number and not printer.newPage():
                raise _not_printed()
            _paint_page(painter, document, page, printer)
    finally:
        painter.end()


def _paint_page(painter: QPainter, document: "PdfDocument", page: int, printer: "QPrinter") -> None:
    """Paint a page in its own size; where the sheet in the printer is smaller, in that of the sheet."""
    from PySide6.QtPrintSupport import QPrinter

    width, height = document.get_page_size(page)
    sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Point)
    fit = min(1.0, sheet.width() / width, sheet.height() / height)
    grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
    picture = render(document, page, min(FINEST, printer.resolution()) / _INCH, grey=grey)
    dots = printer.resolution() / _INCH * fit
    painter.drawImage(QRectF(0, 0, width * dots, height * dots), picture)


def _pages(document: "PdfDocument", printer: "QPrinter") -> list[int]:
    """Return the pages that the dialog asks for, from 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    return list(range(first - 1, min(last, len(document))))


def _leave_nothing(printer: "QPrinter") -> None:
    """Take back what a printer was given, and the beginnings of a file that it wrote."""
    printer.abort()
    if printer.outputFileName():
        Path(printer.outputFileName()).unlink(missing_ok=True)


def _not_printed() -> NotPrinted:
    return NotPrinted("The printer did not take it. Nothing is on record as handed out.")
