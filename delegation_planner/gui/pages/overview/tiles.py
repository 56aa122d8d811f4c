"""What the tiles of the overview say: plain values, which `Tile` paints."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.checking import Readiness
from delegation_planner.documents import dates
from delegation_planner.model import naming
from delegation_planner.model.kinds import CentreStatus, MouState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.rules import tasks

_READY = frozenset({MouState.PRINTED, MouState.SIGNED})
_SHADES = {
    MouState.SIGNED: "ok",
    MouState.PRINTED: "ok",
    MouState.CLEARED: "info",
    MouState.DRAFT: "line2",
    MouState.ANNOUNCED: "line2",
}
_MOST = 3
_SEGMENTS = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a tile.

    Attributes:
        name: in bold.
        second: after it.
        end: at the end of the line.
    """

    name: str
    second: str
    end: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a tile says.

    Attributes:
        figure: the large figure; empty for none.
        rest: what stands beside it.
        segments: the parts of the bar, each with how long it is and the token of its colour.
        foot: the last line.
        parts: parts of the last line in the place of `foot`, each with the token of its colour.
        lines: lines in the place of all this.
    """

    figure: str = ""
    rest: str = ""
    segments: tuple[tuple[int, str], ...] = ()
    foot: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    lines: tuple[Line, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        lines = (" ".join(filter(None, (line.name, line.second, line.end))) for line in self.lines)
        foot = self.foot or " · ".join(words for words, _ in self.parts)
        return ", ".join(filter(None, (f"{self.figure} {self.rest}".strip(), foot, *lines)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tiles", text)


def mous(plan: VisitPlan) -> Facts:
    """Return how many memoranda are ready to be signed, of how many that were declared."""
    recorded = [mou for signing_id, rows in plan.mous_by_signing.items() if signing_id for mou in rows]
    counts = [row.declared_count for row in plan.signings.values() if row.declared_count is not None]
    declared = sum(counts) if counts else len(recorded)
    if not recorded and not declared:
        return Facts(foot=_tr("No MoUs yet"))
    ready = sum(mou.state in _READY for mou in recorded)
    shades = sorted((mou.state for mou in recorded), key=lambda state: -state.rung)
    segments = [(1, _SHADES[state]) for state in shades] + [(1, "line")] * max(0, declared - len(recorded))
    of = _tr("of {n}") if declared == len(recorded) else _tr("of {n} declared, {recorded} recorded")
    return Facts(
        figure=str(ready),
        rest=of.format(n=declared, recorded=len(recorded)),
        segments=tuple(segments if len(segments) <= _SEGMENTS else _summed(segments)),
        foot=_states(Counter(mou.state for mou in recorded)),
    )


def centres(plan: VisitPlan) -> Facts:
    """Return the centres that are to be opened, each with its house and the time."""
    events = [plan.events[row.event_id] for row in plan.inaugurations.values()]
    lines = [line for event in sorted(events, key=lambda event: event.starts) for line in _centre(plan, event)]
    if not lines:
        return Facts(foot=_tr("No centre to open"))
    more = len(lines) - _MOST
    shown = [*lines[: _MOST - 1], Line("", _tr("and {n} more").format(n=more + 1), "")] if more > 0 else lines
    return Facts(lines=tuple(shown))


def readiness(found: Readiness | None) -> Facts:
    """Return how many checks pass, and how many findings must or should be seen to.

    Args:
        found: what the checks have found; None while that is not known.
    """
    if found is None:
        return Facts()
    segments = ((found.passed, "ok"), (found.warned, "warn"), (found.failed, "danger"))
    must = (_tr("{n} must fix").format(n=found.must), "danger")
    should = (_tr("{n} should fix").format(n=found.should), "warn")
    parts = [part for part, count in ((must, found.must), (should, found.should)) if count]
    return Facts(
        figure=str(found.passed),
        rest=_tr("of {n} checks pass").format(n=found.of),
        segments=tuple((count, token) for count, token in segments if count),
        parts=tuple(parts),
        foot="" if parts else _tr("Nothing to fix"),
    )


def open_tasks(plan: VisitPlan, now: datetime) -> Facts:
    """Return how many tasks are open, of how many, and which of them are due next.

    Args:
        plan: the visit.
        now: the time it is, in the visit's zone.
    """
    if not plan.tasks:
        return Facts(foot=_tr("No tasks yet"))
    found = tasks.open_tasks(plan)
    overdue = sum(tasks.is_overdue(plan, task, now) for task in found)
    days = [tasks.due_of(plan, task) for task in found if not tasks.is_overdue(plan, task, now)]
    today, tomorrow = (days.count(now.date() + timedelta(days=n)) for n in (0, 1))
    parts = (
        (_tr("{n} overdue").format(n=overdue) if overdue else "", "danger"),
        (_tr("{n} due today").format(n=today) if today else "", "warn"),
        (_tr("{n} tomorrow").format(n=tomorrow) if tomorrow and not overdue else "", "ink2"),
    )
    nothing = (_tr("none due today or tomorrow"), "ink2") if found else (_tr("all done"), "ok")
    said = tuple(part for part in parts if part[0]) or (nothing,)
    return Facts(figure=str(len(found)), rest=_tr("of {n}").format(n=len(plan.tasks)), parts=said)


def _summed(segments: list[tuple[int, str]]) -> list[tuple[int, str]]:
    return [(number, token) for token, number in Counter(token for _, token in segments).items()]


def _states(counts: Counter[MouState]) -> str:
    words = {
        MouState.SIGNED: (_tr("{n} signed"), _tr("{n} signed")),
        MouState.PRINTED: (_tr("{n} printed"), _tr("{n} printed")),
        MouState.CLEARED: (_tr("{n} cleared"), _tr("{n} cleared")),
        MouState.DRAFT: (_tr("{n} draft"), _tr("{n} drafts")),
        MouState.ANNOUNCED: (_tr("{n} announced"), _tr("{n} announced")),
    }
    return " · ".join(words[state][counts[state] != 1].format(n=counts[state]) for state in words if counts[state])


def _centre(plan: VisitPlan, event: Event) -> Iterator[Line]:
    """Yield the line of the centre that an event opens, unless it is open already; one only proposed is called so."""
    centre = plan.centres[plan.inauguration_by_event[event.id].centre_id]
    if centre.status in {CentreStatus.INAUGURATED, CentreStatus.CLOSED}:
        return
    house = naming.abbreviation(plan, centre.organisation_id) if centre.organisation_id else ""
    state = _tr("proposed") if centre.status is CentreStatus.PROPOSED else ""
    time = _tr("time open") if dates.is_open(event) else dates.clock_time(event.starts)
    yield Line(centre.namesake or centre.name, ", ".join(filter(None, (house, state))), time)
