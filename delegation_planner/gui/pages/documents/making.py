"""Making papers on the thread of the jobs: what is asked for, and what comes of it. No widget is touched here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from PySide6.QtGui import QImage

from delegation_planner.clock import Clock
from delegation_planner.desk.handing_out import Counter, Draft, Order
from delegation_planner.desk.standing import Standing, standings
from delegation_planner.documents.papers import Size
from delegation_planner.errors import MissingGlyph
from delegation_planner.gui.context import Context
from delegation_planner.gui.jobs import Job
from delegation_planner.gui.pages.documents.rendering import Points, opened, page_sizes, render_finely
from delegation_planner.model.edit import Edit
from delegation_planner.model.kinds import Edition
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that is asked for.

    Attributes:
        name: its name in `PAPERS`.
        edition: whom it is for.
        size: the sheet.
    """

    name: str
    edition: Edition
    size: Size


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page is looked at.

    Attributes:
        page: its number, from 0.
        room: width and height of the room for it, in pixels of the screen.
        scale: how many pixels of the screen make a point; None to fit the whole page into the room.
        grey: without colours.
    """

    page: int
    room: tuple[int, int]
    scale: float | None
    grey: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A paper that was made.

    Attributes:
        wanted: what was asked for.
        file_name: under which name it is saved.
        pdf: the PDF.
        pages: the size of each page.
    """

    wanted: Wanted
    file_name: str
    pdf: bytes
    pages: tuple[Points, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A page of a paper as it is looked at.

    Attributes:
        made: the paper.
        page: the page's number, from 0.
        picture: the page.
    """

    made: Made
    page: int
    picture: QImage


@dataclass(frozen=True, slots=True)
class Survey:
    """How all papers stand.

    Attributes:
        standings: by name and edition.
        pages: how many pages each paper that was asked for has; without those that can't be made.
    """

    standings: Mapping[tuple[str, Edition], Standing]
    pages: Mapping[Wanted, int]


@dataclass(frozen=True, slots=True)
class Source:
    """What papers are made from: taken on the window's thread, used on that of the jobs.

    Attributes:
        store: the file.
        clock: tells when papers are made.
        plan: the open visit as the window shows it.
        unsaved: what of it the file does not hold.
    """

    store: Store
    clock: Clock
    plan: VisitPlan
    unsaved: Sequence[Edit]

    @classmethod
    def of(cls, context: Context) -> Self:
        """Return what there is now."""
        work = context.bench.work
        return cls(work.store, context.clock, context.plan, work.unsaved)

    def counter(self) -> Counter:
        """Return where the papers are handed out."""
        return Counter(self.store, self.clock, self.plan.visit.id, self.plan if self.unsaved else None)


def draft_of(counter: Counter, wanted: Wanted) -> Draft:
    """Return the paper that is asked for, to be made."""
    (draft,) = counter.papers(Order((wanted.name,), wanted.edition, wanted.size))
    return draft


def make(source: Source, wanted: Wanted) -> Made:
    """Make a paper.

    Raises:
        MissingGlyph: a text can't be printed.
    """
    draft = draft_of(source.counter(), wanted)
    pdf = draft.make()
    return Made(wanted, draft.file_name, pdf, page_sizes(pdf))


def look_at(made: Made, frame: Frame) -> Seen:
    """Return a page as a picture of the size that is asked for; the last page where there are not so many."""
    page = min(frame.page, len(made.pages) - 1)
    width, height = made.pages[page]
    scale = frame.scale or min(frame.room[0] / width, frame.room[1] / height)
    with opened(made.pdf) as document:
        return Seen(made, page, render_finely(document, page, scale, grey=frame.grey))


def survey(job: Job, source: Source, papers: Iterable[Wanted]) -> Survey:
    """Tell how all papers stand, and how long some of them are."""
    found = standings(source.store, source.plan, source.unsaved)
    counter = source.counter()
    pages = {wanted: _length(counter, wanted) for wanted in job.watch(papers)}
    return Survey(found, {wanted: length for wanted, length in pages.items() if length})


def save(job: Job, source: Source, wanted: Wanted, path: Path) -> Path:
    """Make a paper, save it and record that it was handed out.

    Raises:
        Cancelled: it was asked to stop; nothing is saved.
        MissingGlyph, Usage, DatabaseTrouble: as of `Counter.hand_out`.
    """
    counter = source.counter()
    draft = replace(draft_of(counter, wanted), file_name=path.name)

    def watch(drafts: Sequence[Draft]) -> Iterator[Draft]:
        yield from job.watch(drafts)
        job.check()

    (saved,) = counter.hand_out([draft], path.parent, watch)
    return saved


def _length(counter: Counter, wanted: Wanted) -> int:
    try:
        return len(page_sizes(draft_of(counter, wanted).make()))
    except MissingGlyph:
        return 0
