"""Making papers and calendars, saving them, and recording that they were handed out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from delegation_planner.calendars import files as calendar_files
from delegation_planner.calendars import publish
from delegation_planner.clock import Clock
from delegation_planner.desk.checking import case_of
from delegation_planner.documents import papers
from delegation_planner.documents.papers import Printing, Size
from delegation_planner.edits.issues import Item, new_issue, newest_version, record_issues
from delegation_planner.edits.summary import changed_rows
from delegation_planner.errors import Usage
from delegation_planner.files import write_all
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Edition, IssueKind
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """A paper or calendar that is to be made.

    Attributes:
        item: what it is.
        file_name: under which name it is saved.
        make: makes its bytes.
    """

    item: Item
    file_name: str
    make: Callable[[], bytes]


Watch = Callable[[Sequence[Draft]], Iterable[Draft]]
"""Passes on what is to be made, one after another, and shows meanwhile how far it is."""


@dataclass(frozen=True, slots=True)
class Order:
    """Which papers are asked for.

    Attributes:
        names: their names; none for all.
        edition: whom they are for; None for each paper's own readers.
        size: the sheet.
    """

    names: tuple[str, ...] = ()
    edition: Edition | None = None
    size: Size = "a4"


def order_of(names: Sequence[str], edition: str | None, size: Size) -> Order:
    """Return the order that options of a command name.

    Raises:
        Usage: there is no such paper.
    """
    if unknown := next((name for name in names if name not in papers.PAPERS), None):
        raise Usage("There is no paper “{name}”. There are: {all}.", name=unknown, all=", ".join(papers.PAPERS))
    return Order(tuple(dict.fromkeys(names)), Edition(edition) if edition else None, size)


class Counter:
    """Where papers and calendars of one visit are handed out.

    Attributes:
        plan: the visit.
        version: the number of the plan's state; None where it can't be recorded, since the file is read-only or does
            not hold that state.
    """

    def __init__(self, store: Store, clock: Clock, visit_id: Id, unsaved: VisitPlan | None = None) -> None:
        """Prepare to hand out.

        Args:
            store: the file.
            clock: tells when the papers are made.
            visit_id: the visit.
            unsaved: the visit as it is in memory, where the disk did not take all of it; None where the file has all.
                Its papers are unnumbered copies: the record would stand in the file without what they show.
        """
        self.plan = unsaved or store.load(visit_id)
        self._store = store
        self._clock = clock
        self._made = clock.now(ZoneInfo(self.plan.visit.zone))
        newest = newest_version(self.plan)
        # What another computer handed out may have shown another state than the file that came from there.
        is_same = newest and store.was_handed_out(self.plan, newest) and not self._changed_since(newest)
        self._number = newest if is_same else newest + 1
        self.version = None if store.read_only or unsaved else self._number

    def papers(self, order: Order) -> tuple[Draft, ...]:
        """Return the papers that are asked for.

        Raises:
            Usage: a paper is not made in that edition.
        """
        return tuple(self._paper(name, edition, order.size) for name, edition in _chosen(order))

    def calendars(self, member_id: Id | None = None) -> tuple[Draft, ...]:
        """Return the calendar of the visit and of each member who attends anything, or of one member alone."""
        names = calendar_files.member_file_names(self.plan)
        if member_id:
            return (self._calendar_of(member_id, names[member_id]),)
        make = partial(publish.visit_calendar, self.plan)
        visit = Draft(Item(IssueKind.CALENDAR, "calendar"), calendar_files.visit_file_name(self.plan), make)
        attended = publish.events_of_members(self.plan, names)
        return (visit, *(self._calendar_of(each, names[each]) for each in names if attended[each]))

    def hand_out(self, drafts: Sequence[Draft], folder: Path, watch: Watch) -> tuple[Path, ...]:
        """Make, save and record; nothing is saved unless all of it can be made.

        Args:
            drafts: what is to be made.
            folder: where it is saved.
            watch: shows how far it is.

        Raises:
            MissingGlyph: a text can't be printed.
            Usage: the folder can't be written.
            DatabaseTrouble: what was saved could not be recorded.
        """
        made = {draft.file_name: draft.make() for draft in watch(drafts)}
        paths = write_all(folder, made)
        self.record(drafts, made)
        return paths

    def record(self, drafts: Sequence[Draft], made: Mapping[str, bytes]) -> None:
        """Record what was handed out, unless it is an unnumbered copy.

        Args:
            drafts: what was made.
            made: the bytes by file name.

        Raises:
            DatabaseTrouble: it could not be recorded.
        """
        if self.version is None:
            return
        issues = (
            new_issue(
                self.plan,
                draft.item,
                version=self._number,
                issued=self._made,
                digest=sha256(made[draft.file_name]).hexdigest(),
            )
            for draft in drafts
        )
        if edit := record_issues(self.plan, issues):
            self._store.apply(edit)

    def _paper(self, name: str, edition: Edition, size: Size) -> Draft:
        changed = self._changed_since(self._number - 1)
        standing = self._standing if edition is Edition.STAFF else ()
        printing = Printing(edition, size, self._made, self.version, changed, standing=standing)
        make = partial(papers.print_paper, self.plan, name, printing)
        return Draft(Item(IssueKind.PAPER, name, edition.value), papers.file_name(self.plan, name, printing), make)

    @cached_property
    def _standing(self) -> tuple[Finding, ...]:
        """What the checks find and an officer lets stand, as far as it still holds."""
        if not self.plan.overrides:
            return ()
        case = case_of(self.plan, self._store.registers(), self._clock)
        return tuple(finding for finding in find_all(case) if finding.reason)

    def _changed_since(self, version: int) -> frozenset[Id]:
        return changed_rows(self._store.edits_since(self.plan, version)) if version else frozenset()

    def _calendar_of(self, member_id: Id, file_name: str) -> Draft:
        make = partial(publish.member_calendar, self.plan, member_id)
        return Draft(Item(IssueKind.CALENDAR, "calendar", member_id=member_id), file_name, make)


def _chosen(order: Order) -> Iterator[tuple[str, Edition]]:
    for name in order.names or papers.PAPERS:
        editions = papers.PAPERS[name].editions
        edition = order.edition or editions[0]
        if edition in editions:
            yield name, edition
        elif order.names:
            raise Usage("The paper “{name}” is not made in a {edition} edition.", name=name, edition=edition.value)
