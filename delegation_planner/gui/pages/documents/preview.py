"""The preview: a page as it will be printed, made beside the window; the old one stands until the new one is there."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from delegation_planner.errors import MissingGlyph, PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_documents_page import Ui_DocumentsPage
from delegation_planner.gui.jobs import Answers, Job
from delegation_planner.gui.pages.documents.making import Frame, Made, Seen, Source, Wanted, look_at, make
from delegation_planner.gui.places import place_of
from delegation_planner.gui.subjects import Place
from delegation_planner.gui.words import papers as words
from delegation_planner.model.edit import Change, Edit

PATIENCE = 300
"""A page that takes longer to come is said to be updating, in milliseconds."""


class Preview(QObject):
    """Shows a paper at the right.

    One picture is made at a time; of what is asked for meanwhile only the newest counts.

    Attributes:
        made: the paper that is shown; None before the first, and where it can't be made.
    """

    ready = Signal()
    """What was asked for last is shown, or it is said why it can't be."""

    def __init__(self, ui: Ui_DocumentsPage, context: Context) -> None:
        super().__init__(ui.content)
        self.made: Made | None = None
        self._ui = ui
        self._context = context
        self._wanted: Wanted | None = None
        self._page = 0
        self._job: Job | None = None
        self._waits = self._stale = False
        self._way_out: Place | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(lambda: ui.updating.setVisible(self._job is not None))
        ui.page.set_up(context.look)
        self._listen()

    def show_paper(self, wanted: Wanted) -> None:
        """Show a paper as the plan makes it now; the page stays where it is the same paper."""
        if self._wanted is None or wanted.name != self._wanted.name:
            self._page = 0
        self._wanted = wanted
        self._stale = True
        self._ask()

    def turn(self, by: int) -> None:
        """Show another page."""
        pages = len(self.made.pages) if self.made else 0
        page = max(0, min(pages - 1, self._page + by))
        if pages and page != self._page:
            self._page = page
            self._ui.page.verticalScrollBar().setValue(0)
            self._ask()

    # --- making ------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._wanted is None or not (self.made or self._stale or self._job):
            return
        self._waits = True
        if not self._patience.isActive():
            self._patience.start()
        if self._job is None:
            self._begin()

    def _begin(self) -> None:
        if self._wanted is None or not self._context.has_plan:
            return
        held = None if self._stale else self.made
        self._waits = self._stale = False
        source, wanted, frame = Source.of(self._context), self._wanted, self._frame()

        def work(_: Job) -> Seen:
            return look_at(held or make(source, wanted), frame)

        self._job = self._context.jobs.run(self.tr("Making the preview"), work, Answers(self._take, self._fail))
        self._job.ended.connect(self._free)

    def _free(self) -> None:
        self._job = None

    def _frame(self) -> Frame:
        view = self._ui.page
        return Frame(self._page, view.room, view.scale, self._ui.grey.isChecked())

    def _take(self, seen: Seen) -> None:
        if not isValid(self._ui.page):
            return
        if self._waits:
            self.made = None if self._stale else seen.made
            self._begin()
            return
        self.made, self._page = seen.made, seen.page
        self._ui.page.show_picture(seen.picture, seen.made.pages[seen.page])
        self._ui.preview.setCurrentWidget(self._ui.page)
        self._settle()

    def _fail(self, trouble: PlannerError) -> None:
        if not isValid(self._ui.page):
            return
        if self._waits:
            self._begin()
            return
        self.made = None
        if isinstance(trouble, MissingGlyph):
            self._way_out = self._place(trouble)
            self._ui.troubleWords.setText(str(trouble))
            self._ui.show.setVisible(self._way_out is not None)
            self._ui.preview.setCurrentWidget(self._ui.trouble)
        else:
            self._context.tell(trouble)
        self._settle()

    # --- what stands around the page ---------------------------------------------------------------------------

    def _settle(self) -> None:
        self._patience.stop()
        self._ui.updating.hide()
        pages = len(self.made.pages) if self.made else 0
        said = words.page_of(self._page, pages)
        self._ui.pageOf.setText(said)
        self._ui.previous.setEnabled(self._page > 0 and pages > 0)
        self._ui.next.setEnabled(self._page < pages - 1)
        title = words.title(self._wanted.name) if self._wanted else ""
        self._ui.page.setAccessibleName(self.tr("Preview: {paper}, {page}").format(paper=title, page=said))
        self.ready.emit()

    def _say_zoom(self) -> None:
        zoom = self._ui.page.zoom
        self._ui.zoom.setText(f"{zoom:.0%}".replace("%", " %") if zoom else self.tr("Whole page"))

    def _place(self, trouble: MissingGlyph) -> Place | None:
        """Return where the row is seen that holds the sign; None where that is not known."""
        if "row" not in trouble.data:
            return None
        change = Change(str(trouble.data["table"]), str(trouble.data["row"]), {}, {})
        return place_of(Edit("", (change,)), self._context.plan)

    def _show_row(self) -> None:
        if self._way_out:
            self._context.shell.go(self._way_out)

    # --- keys and mouse ----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui, view = self._ui, self._ui.page
        ui.previous.clicked.connect(lambda: self.turn(-1))
        ui.next.clicked.connect(lambda: self.turn(1))
        ui.grey.toggled.connect(self._ask)
        ui.smaller.clicked.connect(lambda: view.step(-1))
        ui.larger.clicked.connect(lambda: view.step(1))
        ui.zoom.clicked.connect(lambda: view.set_zoom(None))
        ui.show.clicked.connect(self._show_row)
        view.picture_wanted.connect(self._ask)
        view.zoomed.connect(self._say_zoom)
        for widget in (view, ui.papers):
            for keys, by in (("Left", -1), ("Right", 1)):
                shortcut = QShortcut(QKeySequence(keys), widget, context=Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(lambda by=by: self.turn(by))
