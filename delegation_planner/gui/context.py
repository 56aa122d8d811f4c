"""`Context`: what every page and every details form is given, and may ask of the window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from delegation_planner.clock import Clock
from delegation_planner.errors import PlannerError
from delegation_planner.gui.adapter import Bench
from delegation_planner.gui.checking import Checker
from delegation_planner.gui.jobs import Answers, Job, Jobs
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.subjects import Place, Selection, Subject
from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.banners import BannerText, refusal

if TYPE_CHECKING:
    from typing import Any

    from delegation_planner.model.edit import Edit
    from delegation_planner.model.plan import VisitPlan


class Shell(Protocol):
    """What the window does for its pages."""

    def go(self, place: Place) -> None:
        """Show a page, select something there, and give a field the focus."""

    def say(self, words: str, *, undo: bool = False) -> None:
        """Say something in the status bar for ten seconds, with a button that takes the last step back."""

    def put_banner(self, key: str, text: BannerText) -> None:
        """Show a banner, or change the one with this key."""

    def drop_banner(self, key: str) -> None:
        """Take a banner away, if it stands."""

    def show_checks(self) -> None:
        """Open the list of what the checks have found."""

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the file, which is kept beside it, and open that."""


@dataclass(frozen=True)
class Context:
    """What a page works with.

    Attributes:
        bench: the open file.
        look: colours, sizes and icons.
        jobs: long work beside the window.
        preferences: what the officer has set.
        selection: the one selection.
        clock: the clock to ask.
        shell: the window.
        checks: what the checks have found in the open visit.
    """

    bench: Bench
    look: Look
    jobs: Jobs
    preferences: Preferences
    selection: Selection
    clock: Clock
    shell: Shell
    checks: Checker

    @property
    def plan(self) -> "VisitPlan":
        """The open visit. Pages of a visit are shown only while there is one.

        Raises:
            RuntimeError: none is open: a fault of the program.
        """
        if self.bench.work.plan is None:
            raise RuntimeError("no visit is open")
        return self.bench.work.plan

    @property
    def has_plan(self) -> bool:
        """Whether a visit is open."""
        return self.bench.work.plan is not None

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are told: the open visit's."""
        return ZoneInfo(self.plan.visit.zone)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: another program writes the file, or the visit is closed."""
        return self.bench.work.is_frozen

    def do(self, edit: "Edit", *, said: str = "", select: Subject | None = None, join: str = "") -> bool:
        """Apply an Edit; what it can't do is told in a banner.

        Args:
            edit: what to do.
            said: what the status bar says then, beside a button that takes it back; empty for nothing.
            select: what is selected then; None to leave the selection.
            join: Edits with the same key, one after another, are one step of undo; empty for a step of its own.

        Returns:
            Whether it was done.
        """
        try:
            self.bench.work.do(edit, join=join)
        except PlannerError as trouble:
            self.tell(trouble)
            return False
        self.shell.drop_banner("refused")
        if said:
            self.shell.say(said, undo=True)
        if select:
            self.selection.choose(select)
        return True

    def tell(self, trouble: PlannerError) -> None:
        """Say in a banner what could not be done."""
        self.shell.put_banner("refused", refusal(str(trouble)))

    def run(self, label: str, work: "Callable[[Job], Any]", done: "Callable[[Any], None]") -> Job:
        """Do long work beside the window; a known trouble is told in a banner."""
        return self.jobs.run(label, work, Answers(done, self.tell))
