"""What the tiles of the overview say: plain values, which `Tile` paints."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.since import SincePapers
from delegation_planner.documents import dates
from delegation_planner.gui.words import visits
from delegation_planner.model import naming
from delegation_planner.model.kinds import CentreStatus, MouState, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event

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
        shade: the token of the last line’s colour.
        lines: lines in the place of all this.
    """

    figure: str = ""
    rest: str = ""
    segments: tuple[tuple[int, str], ...] = ()
    foot: str = ""
    shade: str = "ink2"
    lines: tuple[Line, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        lines = (" ".join(filter(None, (line.name, line.second, line.end))) for line in self.lines)
        return ", ".join(filter(None, (f"{self.figure} {self.rest}".strip(), self.foot, *lines)))


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


def delegation(plan: VisitPlan) -> Facts:
    """Return how many guests were declared and how many are recorded, and of how many the name is known."""
    guests = [row for row in plan.delegations.values() if row.side is Side.GUEST]
    sizes = [row.declared_size for row in guests if row.declared_size is not None]
    recorded = visits.guest_count(plan)
    ids = {row.id for row in guests}
    members = [row for row in plan.members.values() if row.delegation_id in ids]
    named = sum(bool(plan.persons[row.person_id].name) for row in members)
    rest = _tr("declared, {n} recorded").format(n=recorded) if sizes else _tr("recorded")
    unnamed = recorded - named
    parts = (_tr("{n} named").format(n=named), _tr("{n} to be confirmed").format(n=unnamed) if unnamed else "")
    missing = max(0, sum(sizes) - recorded)
    return Facts(
        figure=str(sum(sizes) if sizes else recorded),
        rest=rest,
        segments=tuple((n, token) for n, token in ((named, "ok"), (unnamed, "line2"), (missing, "line")) if n),
        foot=" · ".join(filter(None, parts)),
    )


def papers(since: SincePapers | None, count: int, when: str) -> Facts:
    """Return which version was handed out last and whether it still holds.

    Args:
        since: what has happened since; None where nothing was handed out.
        count: how many changes are listed.
        when: when it was, in words.
    """
    if since is None:
        return Facts(foot=_tr("None printed yet"))
    changes = _tr("1 change since") if count == 1 else _tr("{n} changes since").format(n=count)
    return Facts(
        figure=_tr("v{n}").format(n=since.version),
        rest=_tr("out of date") if count else _tr("current"),
        foot=f"{changes} {when}" if count else when,
        shade="warn" if count else "ink2",
    )


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
