"""The rows of the list of visits: the next visit as a card, the others under the heads of their sections."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.checking import Readiness
from delegation_planner.gui.pages.home.gist import Gist
from delegation_planner.gui.words import dates, visits
from delegation_planner.gui.words.cards import Papers
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.visits import Visit


class Form(StrEnum):
    """How a row looks."""

    CARD = "card"
    ROW = "row"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Tile:
    """How a part of the next visit stands.

    Attributes:
        page: the page that shows it.
        head: what the part is called.
        words: how it stands.
        token: the colour of the words.
        glyph: the icon before them.
    """

    page: str
    head: str
    words: str
    token: str
    glyph: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A row.

    Attributes:
        id: the visit; of a head its words.
        form: how it looks.
        title: its title.
        visit: the visit; None for a head.
        when: how far away the visit is; empty for one that is over.
        gist: the visit in short; None until it was read.
        tiles: how the parts of a card's visit stand.
        first, last: whether it begins or ends its block, whose corners are round.
    """

    id: Id
    form: Form
    title: str
    visit: Visit | None = None
    when: str = ""
    gist: Gist | None = None
    tiles: tuple[Tile, ...] = ()
    first: bool = False
    last: bool = False

    @property
    def is_head(self) -> bool:
        """Whether it is the head of a section, which can't be selected."""
        return self.form is Form.HEAD

    @property
    def readiness(self) -> Readiness | None:
        """How many checks pass; None for a row, or where they were not run."""
        return self.gist.readiness if self.gist and self.form is Form.CARD else None

    @property
    def checks(self) -> str:
        """How many checks pass, in words; empty where that is not known."""
        found = self.readiness
        return _tr("{n} of {of} checks pass").format(n=found.passed, of=found.of) if found else ""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        if self.visit is None:
            return self.title
        parts = (self.title, visits.status_word(self.visit.status), dates.day_in_list(self.visit.starts), self.when)
        said = [self.gist.led_by if self.gist else "", *(f"{tile.head}: {tile.words}" for tile in self.tiles)]
        said.append(self.checks)
        return ", ".join(filter(None, (*parts, *said)))


ALL, UPCOMING, PAST = "all", "upcoming", "past"
"""The parts of the list that can be chosen."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("HomeRows", text)


def is_past(visit: Visit, today: date) -> bool:
    """Tell whether a visit is over: its last day is, or it was closed."""
    return visit.ends < today or visit.status is VisitStatus.CLOSED


def in_order(visit: Visit) -> tuple[date, Id]:
    """Return the key by which visits to come are ordered: of two on one day the one that was made first."""
    return visit.starts, visit.id


def split(all_visits: Iterable[Visit], today: date) -> tuple[list[Visit], list[Visit]]:
    """Return the visits to come, the next one first, and those that are over, the latest first."""
    latest_first = list(all_visits)
    coming = [visit for visit in latest_first if not is_past(visit, today)]
    coming.sort(key=in_order)
    return coming, [visit for visit in latest_first if is_past(visit, today)]


def entries(all_visits: Iterable[Visit], part: str, today: date, gist: Callable[[Id], Gist | None]) -> Sequence[Entry]:
    """Return the rows of the list.

    Args:
        all_visits: the visits, the latest first.
        part: which of them are shown.
        today: the day it is.
        gist: gives a visit in short, if it was read.
    """
    coming, past = split(all_visits, today)
    found: list[Entry] = []
    if part != PAST and coming:
        found.append(_card(coming[0], today, gist(coming[0].id)))
    rows: list[Entry] = []
    for visits_, head, wanted in ((coming[1:], _later(coming), part != PAST), (past, _tr("Past"), part != UPCOMING)):
        if visits_ and wanted:
            rows.append(Entry(head, Form.HEAD, head))
            rows.extend(_row(visit, today, gist(visit.id)) for visit in visits_)
    if rows:
        rows[0] = replace(rows[0], first=True)
        rows[-1] = replace(rows[-1], last=True)
    return [*found, *rows]


def _later(coming: Sequence[Visit]) -> str:
    """Return the head of the visits behind the next one, of which some may begin on its day."""
    return _tr("Also coming") if any(each.starts == coming[0].starts for each in coming[1:]) else _tr("Later")


def _card(visit: Visit, today: date, gist: Gist | None) -> Entry:
    tiles = tuple(_tiles(gist)) if gist else ()
    return Entry(visit.id, Form.CARD, visit.title, visit, _when(visit, today), gist, tiles, first=True, last=True)


def _row(visit: Visit, today: date, gist: Gist | None) -> Entry:
    when = "" if is_past(visit, today) else _when(visit, today)
    return Entry(visit.id, Form.ROW, visit.title, visit, when, gist)


def _when(visit: Visit, today: date) -> str:
    return _tr("running") if visit.starts < today <= visit.ends else dates.distance(visit.starts, today)


def _tiles(gist: Gist) -> list[Tile]:
    """Return how the parts stand; one on which something must be mended says that."""
    return [replace(tile, **_must(gist.must[tile.page])) if gist.must.get(tile.page) else tile for tile in _parts(gist)]


def _must(count: int) -> dict[str, str]:
    words = _tr("{count} must fix").format(count=count)
    return {"words": words, "token": "danger", "glyph": "warning-octagon-fill"}


def _parts(gist: Gist) -> list[Tile]:
    return [
        _tile("programme", _tr("Programme"), gist.items, _tr("Empty")),
        _tile("delegation", _tr("Delegation"), gist.names, _tr("Nobody listed")),
        *([_tile("ceremonies", _tr("Ceremonies"), gist.mous, "")] if any(gist.mous) else []),
        _papers(gist.papers),
    ]


def _tile(page: str, head: str, count: tuple[int, int], nothing: str) -> Tile:
    there, still_open = count
    if still_open:
        return Tile(page, head, _tr("{count} open").format(count=still_open), "warn", "warning-fill")
    if there == 0:
        return Tile(page, head, nothing, "ink2", "circle-dashed")
    return Tile(page, head, _tr("Complete"), "ok", "check-circle-fill")


def _papers(papers: Papers) -> Tile:
    words, token, glyph = {
        Papers.NOT_MADE: (_tr("Not made"), "ink2", "circle-dashed"),
        Papers.BEHIND: (_tr("Out of date"), "warn", "warning-fill"),
        Papers.CURRENT: (_tr("Current"), "ok", "check-circle-fill"),
    }[papers]
    return Tile("documents", _tr("Documents"), words, token, glyph)
