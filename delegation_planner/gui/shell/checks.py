"""The checks in the dock: what they have found, what can be done about it, and which of them pass."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from delegation_planner.edits.overrides import override, take_back_override
from delegation_planner.errors import PlannerError
from delegation_planner.gui.checking import id_of
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_checks import Ui_ChecksView
from delegation_planner.gui.places import place_of_row
from delegation_planner.gui.shell.check_rows import FIX, SHOW, TAKE_BACK, CheckRow, Shown, check_rows, finding_rows
from delegation_planner.gui.subjects import Subject
from delegation_planner.gui.words import checks as words
from delegation_planner.model.ids import Id
from delegation_planner.rules.checks.finding import Finding

_NAMED = 6
"""So many of those who must be told are named."""

_SOON = 20
"""Repairs that become known within so many milliseconds are shown together."""


class ChecksView(QWidget):
    """The findings of the open visit in their groups, and how many checks pass."""

    shown = Signal()
    """A finding was gone to."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.ui = Ui_ChecksView()
        self.ui.setupUi(self)
        context.look.dress(self)
        self.ui.findings.set_look(context.look)
        self.ui.findings.cells.told = self._told
        self._all = False
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.show_findings)
        self._waiting = False
        self._shown_of: tuple[Id, bool] = ("", False)
        self._listen()
        self.show_findings()

    def show_findings(self) -> None:
        """Show what was found; while a reason is typed the rows stay, and follow when it is kept."""
        self._waiting = self.ui.findings.is_writing
        if self._waiting:
            return
        self.ui.findings.cells.forget_told()
        # Where a finding is repaired, the next one is selected; the list of another visit begins anew.
        shown = (self.context.plan.visit.id if self.context.has_plan else "", self._all)
        self.ui.findings.set_rows(list(self._rows()), keep_place=shown == self._shown_of)
        self._shown_of = shown
        self._show_foot()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the repairs of what can be seen now."""
        super().showEvent(event)
        self._ask_for_fixes()

    # --- what can be done --------------------------------------------------------------------------------------

    def act(self, finding_id: str, name: str) -> None:
        """Show a finding, repair it, or let it stand no longer."""
        finding = self.context.checks.by_id(finding_id)
        if finding is None:
            return
        if name == SHOW:
            self.go_to(finding)
        elif name == TAKE_BACK:
            self._take_back(finding)
        elif name.startswith(FIX):
            fixes, number = self.context.checks.fixes(finding), int(name.removeprefix(FIX))
            if number < len(fixes):
                self.context.checks.apply(finding, fixes[number], self.context)

    def go_to(self, finding: Finding) -> None:
        """Go where a finding is seen, and leave it selected here."""
        self.ui.findings.select(id_of(finding))
        ref = finding.refs[0]
        if place := place_of_row(Subject(ref.table, ref.id), self.context.plan):
            self.context.shell.go(place)
            # Not every page tells what is wrong with what it shows.
            self.context.shell.say(words.title(self.context.plan, finding))
        self.shown.emit()

    def step(self, by: int) -> None:
        """Go to the next problem, or with -1 to the one before; behind the last one the first follows."""
        found = self.context.checks.open_findings
        if not found:
            self.context.shell.say(self.tr("Every check passes"))
            return
        ids = [id_of(finding) for finding in found]
        held = self.ui.findings.current_id
        at = ids.index(held) + by if held in ids else (0 if by > 0 else -1)
        self._show_those(all_checks=False)
        self.go_to(found[at % len(found)])

    def _let_stand(self, finding_id: str, reason: str) -> None:
        finding = self.context.checks.by_id(finding_id)
        if finding is None:
            return
        code, rows = finding.key
        try:
            title = words.title(self.context.plan, finding)
            edit = override(self.context.plan, code, rows, finding.written, reason, name=title)
        except PlannerError as trouble:
            self.context.tell(trouble)
            return
        self.context.do(edit, said=self.tr("Let stand: {title}").format(title=title))

    def _take_back(self, finding: Finding) -> None:
        title = words.title(self.context.plan, finding)
        edit = take_back_override(self.context.plan, *finding.key, name=title)
        self.context.do(edit, said=self.tr("To be fixed again: {title}").format(title=title))

    # --- what is shown -----------------------------------------------------------------------------------------

    def _listen(self) -> None:
        ui, checks = self.ui, self.context.checks
        checks.found.connect(lambda _: self.show_findings())
        checks.fixes_known.connect(lambda _: self._soon.start())
        self.context.look.changed.connect(self.show_findings)
        ui.findings.wanted.connect(self.act)
        ui.findings.reasoned.connect(self._let_stand)
        ui.findings.written.connect(self._catch_up)
        ui.findings.moved.connect(self._ask_for_fixes)
        ui.showAll.clicked.connect(lambda: self._show_those(all_checks=not self._all))

    def _catch_up(self) -> None:
        if self._waiting:
            self.show_findings()

    def _show_those(self, *, all_checks: bool) -> None:
        if all_checks != self._all:
            self._all = all_checks
            self.show_findings()

    def _rows(self) -> Sequence[CheckRow]:
        checks = self.context.checks
        if checks.case is None:
            return ()
        shown = Shown(checks.case, checks.findings, checks.known_fixes, self.context.read_only)
        return check_rows(shown) if self._all else finding_rows(shown)

    def _show_foot(self) -> None:
        ui, readiness = self.ui, self.context.checks.readiness
        has_rows = bool(ui.findings.entries.rows)
        ui.findings.setVisible(has_rows)
        ui.empty.setVisible(not has_rows)
        ui.empty.setText(self.tr("Every check passes.") if readiness else "")
        ui.foot.setVisible(readiness is not None)
        ui.showAll.setText(self.tr("Show findings") if self._all else self.tr("Show all"))
        if readiness:
            one = self.tr("1 check passes") if readiness.passed == 1 else self.tr("{n} checks pass")
            ui.passes.setText(one.format(n=readiness.passed))
        self._ask_for_fixes()

    def _ask_for_fixes(self) -> None:
        """Ask which repairs of the findings in view are safe."""
        checks = self.context.checks
        if self.isVisible() and not self._all:
            for finding_id in self.ui.findings.ids_in_view():
                if (finding := checks.by_id(finding_id)) and not finding.reason:
                    checks.fixes(finding)

    def _told(self, finding_id: str) -> str:
        from delegation_planner.gui.words import telling
        from delegation_planner.rules.checks.told import told_of

        finding = self.context.checks.by_id(finding_id)
        if finding is None:
            return ""
        names = [telling.name(told) for told in told_of(self.context.plan, finding, self.context.bench.work.registers)]
        if not names:
            return ""
        more = len(names) - _NAMED
        listed = "; ".join(names[:_NAMED])
        said = self.tr("Tell: {names}; and {n} more") if more > 0 else self.tr("Tell: {names}")
        return said.format(names=listed, n=more)
