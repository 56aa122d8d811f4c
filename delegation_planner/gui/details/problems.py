"""What the checks say of the selected thing, above its form: each problem with its repair, and the way to it."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from delegation_planner.documents.findings import repair_words
from delegation_planner.gui.context import Context
from delegation_planner.gui.places import place_of_row
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.widgets.flow import clear
from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.words import checks as words
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.rules.checks.finding import Finding, Fix, Ref

MOST = 2
"""So many problems are shown; the list of findings has all of them."""
_ROOM = 250
"""The room for the buttons of a note, in pixels at 100 %."""
_KINDS = {CheckLevel.BLOCK: "danger", CheckLevel.WARN: "warn"}


class Problems(QWidget):
    """The notes; hidden where nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._row_id = ""
        self._shown: list[tuple[Finding, tuple[Fix, ...]]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def set_up(self, context: Context) -> None:
        """Say what it works with; it shows by itself what is found anew."""
        self._context = context
        context.checks.found.connect(lambda _: self._show())
        context.checks.fixes_known.connect(lambda _: self._show())

    def show_row(self, row_id: str) -> None:
        """Show the problems of another row."""
        self._row_id = row_id
        self._show()

    # --- within ------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._context is None or not self._context.has_plan:
            return
        checks = self._context.checks
        found = [each for each in checks.about(self._row_id) if each.level in _KINDS][:MOST]
        shown = [(each, () if self._context.read_only else checks.fixes(each)) for each in found]
        if shown == self._shown and self._column.count() == len(shown):
            return
        self._shown = shown
        clear(self._column)
        for finding, fixes in shown:
            self._column.addWidget(self._note(self._context, finding, fixes))
        self.setVisible(bool(shown))

    def _note(self, context: Context, finding: Finding, fixes: tuple[Fix, ...]) -> Note:
        note, plan = Note(self), context.plan
        said = words.said(plan, finding)
        note.set_words(_KINDS[finding.level], words.GLYPHS[finding.level][0], f"{said.title}.", said.detail)
        buttons: list[QPushButton] = []
        for fix in fixes[:1]:
            button = QPushButton(repair_words(plan, fix, words.LANGUAGE, seen_from=self._row_id), note)
            button.clicked.connect(lambda _=False, what=fix: context.checks.apply(finding, what, context))
            buttons.append(button)
        if other := self._other(finding):
            button = QPushButton(self.tr("Show"), note)
            button.clicked.connect(lambda: self._go(context, other))
            buttons.append(button)
        if buttons:
            note.add_buttons(buttons, context.look.px(_ROOM))
        context.look.put_icons(note)
        return note

    def _other(self, finding: Finding) -> Ref | None:
        """Return the other row to go to; None where the finding is about the selected one alone."""
        tables = ("events", "members", "mous", "interpreters", "delegations")
        return next((ref for ref in finding.refs if ref.id != self._row_id and ref.table in tables), None)

    def _go(self, context: Context, ref: Ref) -> None:
        if place := place_of_row(Subject(ref.table, ref.id), context.plan):
            context.shell.go(place)
