"""`Checker`: runs the checks over the open visit after every change, beside the window, and keeps what was found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from delegation_planner.gui.adapter import Bench
from delegation_planner.gui.jobs import Answers, Job, Jobs

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from delegation_planner.clock import Clock
    from delegation_planner.desk.checking import Readiness
    from delegation_planner.gui.context import Context
    from delegation_planner.rules.checks.case import Case
    from delegation_planner.rules.checks.finding import Finding, Fix


def id_of(finding: "Finding") -> str:
    """Return what a finding is known by in lists: the same until what it says changes."""
    code, rows = finding.key
    return " ".join((code, *rows, finding.written))


class Checker(QObject):
    """Keeps the findings of the open visit true.

    The checks have a thread of their own: previews, which have the window's other one, would keep them waiting.

    Attributes:
        findings: what was found last, in the order of the engine; empty while no visit is open.
        case: what it was found in; None while no visit is open, or before the first answer.
    """

    found = Signal(object)
    """The findings are others now, or were found again in another plan (`tuple[Finding, ...]`)."""
    fixes_known = Signal(str)
    """Which repairs of a finding are safe is known; its id."""

    def __init__(self, bench: Bench, clock: "Clock", jobs: Jobs) -> None:
        """Begin to check.

        Args:
            bench: the open file.
            clock: the clock to ask.
            jobs: the window's long work: with its end that of the checks comes, and it is told of faults.
        """
        super().__init__()
        self.findings: tuple[Finding, ...] = ()
        self.case: Case | None = None
        self._bench = bench
        self._clock = clock
        self._window_jobs = jobs
        self._jobs = Jobs()
        self._jobs.fault.connect(jobs.fault)
        jobs.finishing.connect(self.finish)
        self._running: list[Job] = []
        self._fixes: dict[str, tuple[Fix, ...]] = {}
        self._asked: set[str] = set()
        bench.changed.connect(self.look)
        bench.opened.connect(self._begin)
        self._begin()

    @property
    def readiness(self) -> "Readiness | None":
        """How far the open visit is from being ready; None before that is known."""
        from delegation_planner.desk.checking import readiness_of

        return readiness_of(self.findings, self.case.house) if self.case else None

    @property
    def open_findings(self) -> "tuple[Finding, ...]":
        """The findings that no officer lets stand."""
        return tuple(finding for finding in self.findings if not finding.reason)

    def by_id(self, finding_id: str) -> "Finding | None":
        """Return the finding of an id; None where it was not found any more."""
        return next((finding for finding in self.findings if id_of(finding) == finding_id), None)

    def about(self, row_id: str) -> "tuple[Finding, ...]":
        """Return the findings about a row that no officer lets stand."""
        return tuple(finding for finding in self.open_findings if any(ref.id == row_id for ref in finding.refs))

    def look(self) -> None:
        """Run the checks; what was found before stays until the answer is there."""
        from delegation_planner.desk.checking import case_of

        self._give_up()
        plan = self._bench.work.plan
        if plan is None or self._window_jobs.is_over:
            return
        case = case_of(plan, self._bench.work.registers, self._clock)
        self._run(lambda job: _find(job, case), lambda found: self._take(case, found))

    # --- repairs -----------------------------------------------------------------------------------------------

    def fixes(self, finding: "Finding") -> "tuple[Fix, ...]":
        """Return the repairs of a finding that are known to be safe; `fixes_known` tells when that is found out."""
        finding_id = id_of(finding)
        if finding.fixes and self.case and finding_id not in self._asked:
            self._asked.add(finding_id)
            case = self.case
            self._run(lambda job: _safe(job, case, finding), lambda safe: self._keep(finding_id, safe))
        return self._fixes.get(finding_id, ())

    def known_fixes(self, finding: "Finding") -> "tuple[Fix, ...]":
        """Return the same without asking which ones are safe."""
        return self._fixes.get(id_of(finding), ())

    def apply(self, finding: "Finding", fix: "Fix", context: "Context") -> bool:
        """Repair a finding in one step of undo, and say what was done; return whether it was.

        Whether the repair is still safe is found out once more, since the plan may have changed meanwhile.
        """
        from delegation_planner.documents.findings import done_words

        edit = fix.edit(context.plan)
        if not edit or not self._is_safe(finding, fix):
            context.shell.say(self.tr("That repair does not fit any more"))
            self.look()
            return False
        return context.do(edit, said=done_words(context.plan, fix, "en"))

    def finish(self) -> None:
        """Stop, and wait for what is being done."""
        self._jobs.finish()

    # --- within ------------------------------------------------------------------------------------------------

    def _is_safe(self, finding: "Finding", fix: "Fix") -> bool:
        """Tell whether a repair is safe in the plan as it is now; that takes as long as running the checks twice."""
        from delegation_planner.desk.checking import case_of
        from delegation_planner.rules.checks.fixing import safe_fixes

        plan = self._bench.work.plan
        return plan is not None and fix in safe_fixes(case_of(plan, self._bench.work.registers, self._clock), finding)

    def _begin(self) -> None:
        """Begin anew: another visit is open, or none, or all was read again."""
        plan = self._bench.work.plan
        if self.case and (plan is None or plan.visit.id != self.case.plan.visit.id):
            self._put(None, ())
        self.look()

    def _take(self, case: "Case", found: "tuple[Finding, ...]") -> None:
        if case.plan is self._bench.work.plan:
            self._put(case, found)

    def _put(self, case: "Case | None", found: "tuple[Finding, ...]") -> None:
        self.case, self.findings = case, found
        self._fixes.clear()
        self._asked.clear()
        self.found.emit(found)

    def _keep(self, finding_id: str, safe: "tuple[Fix, ...]") -> None:
        self._fixes[finding_id] = safe
        self.fixes_known.emit(finding_id)

    def _run(self, work: "Callable[[Job], Any]", done: "Callable[[Any], None]") -> None:
        self._running.append(self._jobs.run(self.tr("Checking"), work, Answers(done, _ignore)))

    def _give_up(self) -> None:
        for job in self._running:
            job.cancel()
        self._running.clear()


def _find(job: Job, case: "Case") -> "tuple[Finding, ...]":
    from delegation_planner.rules.checks.engine import find_all

    job.check()
    return find_all(case)


def _safe(job: Job, case: "Case", finding: "Finding") -> "tuple[Fix, ...]":
    from delegation_planner.rules.checks.fixing import safe_fixes

    job.check()
    return safe_fixes(case, finding)


def _ignore(_: object) -> None:
    """Do nothing: no known trouble comes of checking."""
