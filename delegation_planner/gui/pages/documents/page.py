"""The documents page: the papers of the visit, how each is made, and what it looks like."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout
from shiboken6 import isValid

from delegation_planner.desk.standing import Standing
from delegation_planner.documents.papers import PAPERS
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_documents_page import Ui_DocumentsPage
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.documents.cells import HEAD, PAPER, PaperCells
from delegation_planner.gui.pages.documents.making import Source, Survey, Wanted, survey
from delegation_planner.gui.pages.documents.options import Options
from delegation_planner.gui.pages.documents.papers import PaperListing, rows_of
from delegation_planner.gui.pages.documents.preview import Preview
from delegation_planner.gui.pages.documents.printing import Printing
from delegation_planner.gui.pages.documents.saving import Saving
from delegation_planner.gui.pages.page import Page
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.words import papers as words
from delegation_planner.model.schema import TABLES

LIST, OPTIONS, PREVIEW = 300, 288, 360
"""How wide the columns are, in pixels at 100 %; of the preview the least: with less the options lie under the list."""
NARROW = 280
"""How wide the list is with the options under it."""


class DocumentsPage(Page):
    """The papers of the visit."""

    TABLES = frozenset(TABLES)
    DOCK = 0

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_DocumentsPage()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.options = Options(self.ui, context)
        self.preview = Preview(self.ui, context)
        self.saving = Saving(self, context)
        self.printing = Printing(self, context, self.saving)
        self._name = next(iter(PAPERS))
        self._visit = ""
        self._survey: Survey | None = None
        self._surveying: Job | None = None
        self._listing = PaperListing()
        self.ui.papers.horizontalHeader().hide()
        self.ui.papers.set_up(self._listing, PaperCells(context.look, self.ui.papers), PAPER)
        self._listen()

    # --- what the page says and does ---------------------------------------------------------------------------

    def reload(self) -> None:
        """Show how the papers stand, and the chosen one, as the plan makes it now."""
        visit = self.context.plan.visit.id
        if visit != self._visit:
            self._visit, self._survey = visit, None
        self._fit()
        self._show_checks()
        self._show_list()
        self.ui.papers.select(self._name)
        self._show_paper()

    def reveal(self, subject: Subject) -> None:
        """Choose a paper."""
        if subject.table == "papers":
            self.ui.papers.select(subject.id)

    def words(self) -> Sequence[str]:
        """Return how many papers there are, how many are older than the plan, and where PDFs are saved."""
        standings = (self._standing(name) for name in PAPERS)
        older = sum(1 for each in standings if each and each.version and not each.is_current)
        folder = self.saving.folder.path
        return [words.count(len(PAPERS), older), *([words.folder(folder)] if folder else [])]

    def keys(self) -> str:
        """Return the keys of the page."""
        return self.tr("Ctrl+P print · Ctrl+S save PDF · ←→ pages")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out in the new room."""
        super().resizeEvent(event)
        self._fit()

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui = self.ui
        ui.papers.picked.connect(self._pick)
        ui.openChecks.clicked.connect(lambda: self.context.shell.show_checks())
        self.context.checks.found.connect(lambda _: self._show_checks())
        ui.openFolder.clicked.connect(self.saving.folder.show)
        ui.print.clicked.connect(self._print)
        ui.savePdf.clicked.connect(self._save)
        self.options.changed.connect(self._show_paper)
        self.preview.ready.connect(self._take_preview)
        self.saving.saved.connect(self._take_hand_out)
        self.printing.printed.connect(self._take_hand_out)
        self.context.look.changed.connect(self._set_heights)
        for keys, act in (
            ("Ctrl+P", self._print),
            ("Ctrl+S", self._save),
            ("Ctrl+0", lambda: ui.page.set_zoom(None)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _pick(self) -> None:
        chosen = self.ui.papers.current_id
        if chosen in PAPERS and chosen != self._name:
            self._name = chosen
            self._show_paper()

    def _print(self) -> None:
        if self.preview.made:
            self.printing.ask(self.preview.made)

    def _save(self) -> None:
        if self.preview.made:
            self.saving.ask(self.preview.made)

    # --- what comes of the jobs --------------------------------------------------------------------------------

    def _take_preview(self) -> None:
        for button in (self.ui.print, self.ui.savePdf):
            button.setEnabled(self.preview.made is not None)
        self._look_over()

    def _take_hand_out(self) -> None:
        """Read what is on record now; the record was made on the thread of the jobs."""
        self._show_folder()
        self.words_changed.emit()
        work = self.context.bench.work
        if not work.unsaved:
            work.refresh()

    def _look_over(self) -> None:
        """Find out how all papers stand, after the page that is looked at."""
        self._stop_looking()
        source, papers = Source.of(self.context), tuple(self._wanted().values())
        answers = Answers(self._take_survey, self.context.tell)
        job = self.context.jobs.run(
            self.tr("Looking over the papers"), lambda job: survey(job, source, papers), answers
        )
        self._surveying = job

    def _stop_looking(self) -> None:
        if self._surveying:
            self._surveying.cancel()

    def _take_survey(self, found: Survey) -> None:
        if isValid(self):
            self._survey = found
            self._show_list()
            self.options.show_standing(self._standing(self._name))
            self.words_changed.emit()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show_paper(self) -> None:
        self.options.show_paper(self._name)
        self.options.show_standing(self._standing(self._name))
        self._show_list()
        self._stop_looking()
        self.preview.show_paper(self.options.wanted(self._name))
        self._show_folder()
        self.words_changed.emit()

    def _show_folder(self) -> None:
        folder = self.saving.folder.path
        self.ui.openFolder.setEnabled(folder is not None)
        self.ui.openFolder.setToolTip(str(folder) if folder else self.tr("Nothing was saved yet"))

    def _show_list(self) -> None:
        self._listing.set_rows(rows_of(self._wanted(), self._survey))
        self._set_heights()

    def _show_checks(self) -> None:
        """Say how many checks must be seen to; papers are made all the same."""
        readiness = self.context.checks.readiness
        must = readiness.must if readiness else 0
        one, more = self.tr("1 must-fix check is open"), self.tr("{n} must-fix checks are open")
        self.ui.openChecks.setText(one if must == 1 else more.format(n=must))
        self.ui.openChecks.setVisible(must > 0)

    def _set_heights(self) -> None:
        for number, row in enumerate(self._listing.rows):
            self.ui.papers.setRowHeight(number, self.context.look.px(HEAD if row.is_head else PAPER))

    def _wanted(self) -> dict[str, Wanted]:
        return {name: self.options.wanted(name) for name in PAPERS}

    def _standing(self, name: str) -> Standing | None:
        return self._survey.standings[name, self.options.wanted(name).edition] if self._survey else None

    def _fit(self) -> None:
        """Give the columns their widths; where there is little room the options lie under the list."""
        px = self.context.look.px
        is_wide = self.width() >= px(LIST + OPTIONS + PREVIEW)
        directions = QBoxLayout.Direction
        self.ui.sideLayout.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self.ui.listColumn.setFixedWidth(px(LIST if is_wide else NARROW))
        self.ui.optionsColumn.setFixedWidth(px(OPTIONS if is_wide else NARROW))
        self.ui.grey.setText(self.tr("Grey print preview") if is_wide else self.tr("Grey"))
