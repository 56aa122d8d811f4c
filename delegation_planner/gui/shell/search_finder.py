"""`Finder`: finds in the open visit, the registers and the commands what was typed, and says what each row is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.searching.asking import Asked, Asking, asked, events_from, read_jump
from delegation_planner.desk.searching.collecting import of_registers, of_visit
from delegation_planner.desk.searching.index import Entry, Index, Wanted
from delegation_planner.desk.searching.marking import missing_in
from delegation_planner.gui.context import Context
from delegation_planner.gui.places import place_of_row
from delegation_planner.gui.shell.search_commands import Command, addition, commands
from delegation_planner.gui.shell.search_rows import MOST, MOST_ALONE, Row, Section, marked
from delegation_planner.gui.shell.window import Window
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.words import searching as words
from delegation_planner.model.ids import Id

if TYPE_CHECKING:
    from delegation_planner.model.plan import VisitPlan
    from delegation_planner.model.registers import Registers
    from delegation_planner.model.visits import Visit


def _tr(text: str) -> str:
    return QCoreApplication.translate("Search", text)


@dataclass(frozen=True, slots=True)
class Ways:
    """What is done with what is found.

    Attributes:
        go: shows a place and gives it the focus.
        open_visit: opens another visit.
        shown_day: returns the day that the programme shows.
    """

    go: Callable[[Place], None]
    open_visit: Callable[[Id], None]
    shown_day: Callable[[], date]


class Finder:
    """Finds what was typed. What can be found is collected anew only when the visit or the registers have changed.

    Attributes:
        offered: what Ctrl+Enter does with what was typed last; None for nothing.
    """

    def __init__(self, window: Window, context: Context, ways: Ways) -> None:
        self._window = window
        self._context = context
        self._ways = ways
        self._plan: VisitPlan | None = None
        self._registers: Registers | None = None
        self._visits: Sequence[Visit] = ()
        self._in_visit, self._in_registers = Index(()), Index(())
        self._shown: frozenset[Id] = frozenset()
        self._commands: dict[str, Command] = {}
        self.offered: Command | None = None

    def prepare(self) -> None:
        """Collect what can be done now."""
        found = commands(self._window, self._context, self._ways.go)
        self._commands = {each.name: each for each in found}

    def find(self, typed: str) -> list[Section]:
        """Return what was found, the best first; nothing for nothing typed."""
        self.offered = None
        # What was being typed in a form when the search was opened is saved only now.
        self.collect()
        said = asked(typed)
        finders: dict[Asking, Callable[[Asked], list[Section]]] = {
            Asking.ANYTHING: self._anything,
            Asking.COMMANDS: lambda said: [self._do(Wanted.of(said.words), MOST_ALONE)],
            Asking.PEOPLE: self._persons,
            Asking.DAY: lambda said: [self._day(said)],
        }
        return finders[said.asking](said) if typed.strip() else []

    def collect(self) -> None:
        """Collect what can be found now; only the first time, and after changes, it takes long."""
        work = self._context.bench.work
        if work.plan is not self._plan:
            self._plan = work.plan
            self._in_visit = Index(of_visit(work.plan, words.phrases()) if work.plan else ())
            self._shown = frozenset(map(_what, self._in_visit.entries))
        registers, visits = work.registers, work.visits
        if registers is not self._registers or visits != self._visits:
            self._registers, self._visits = registers, visits
            self._in_registers = Index(of_registers(registers, visits))

    # --- each kind of question -----------------------------------------------------------------------------------

    def _anything(self, said: Asked) -> list[Section]:
        wanted = Wanted.of(said.words)
        here, registers = self._in_visit.find(wanted), self._known(self._in_registers.find(wanted))
        return [self._visit_section(here, wanted), self._register_section(registers, wanted), self._do(wanted, MOST)]

    def _persons(self, said: Asked) -> list[Section]:
        """Return the people of the visit in the order of precedence, and those of the registers; all for no words."""
        wanted = Wanted.of(said.words)
        here = [entry for entry in _found(self._in_visit, wanted) if entry.person_id]
        others = [entry for entry in self._known(_found(self._in_registers, wanted)) if entry.person_id]
        most = MOST if here and others else MOST_ALONE
        return [self._visit_section(here, wanted, most), self._register_section(others, wanted, most)]

    def _day(self, said: Asked) -> Section:
        """Return the events to jump to, those first that go on at that time."""
        plan = self._plan
        if plan is None:
            return Section("day", "", (), 0)
        near = min((plan.visit.starts, *plan.days))
        jump = read_jump(said.words, near, self._ways.shown_day())
        events = list(events_from(plan, jump)) if jump else []
        by_id = {entry.id: entry for entry in self._in_visit.entries if entry.table == "events"}
        rows = [self._visit_row(by_id[event.id], Wanted.of("")) for event in events[:MOST_ALONE]]
        return Section("day", _tr("Go to"), rows, len(events))

    def _do(self, wanted: Wanted, most: int) -> Section:
        index = Index(Entry("commands", each.name, each.title) for each in self._commands.values())
        found = [self._commands[entry.id] for entry in _found(index, wanted)]
        self.offered = self._addition(wanted)
        offered = [*([self.offered] if self.offered else []), *found]
        rows = [marked(_command_row(each), wanted) for each in offered[:most]]
        return Section("do", _tr("Do"), rows, len(offered))

    def _addition(self, wanted: Wanted) -> Command | None:
        venues = (entry.id for entry in self._in_registers.begun(wanted) if entry.table == "venues")
        venue_id = next(venues, None)
        if venue_id is None or self._plan is None:
            return None
        return addition(self._context, venue_id, self._ways.shown_day(), self._ways.go)

    # --- rows ------------------------------------------------------------------------------------------------------

    def _known(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return those of the registers that are not found in this visit already; the open visit is not another one."""
        here = self._shown | {self._plan.visit.id if self._plan else ""}
        return [entry for entry in entries if _what(entry) not in here]

    def _visit_section(self, entries: Sequence[Entry], wanted: Wanted, most: int = MOST) -> Section:
        rows = [self._visit_row(entry, wanted) for entry in entries[:most]]
        return Section("visit", _tr("In this visit"), rows, len(entries))

    def _register_section(self, entries: Sequence[Entry], wanted: Wanted, most: int = MOST) -> Section:
        rows = [self._register_row(entry, wanted) for entry in entries[:most]]
        return Section("registers", _tr("Registers"), rows, len(entries))

    def _visit_row(self, entry: Entry, wanted: Wanted) -> Row:
        assert self._plan is not None  # noqa: S101 - what is found in a visit is found in the open one
        is_event = entry.table == "events"
        icon = words.icon_of_event(self._plan, entry.id) if is_event else words.ICONS[entry.table]
        return self._row(entry, words.about_visit_row(self._plan, entry.table, entry.id), icon, wanted)

    def _register_row(self, entry: Entry, wanted: Wanted) -> Row:
        assert self._registers is not None  # noqa: S101 - what is found in the registers is found in these
        by_id = {visit.id: visit for visit in self._visits}
        about = words.about_register_row(self._registers, by_id, entry.table, entry.id)
        return self._row(entry, about, words.ICONS[entry.table], wanted)

    def _row(self, entry: Entry, about: str, icon: str, wanted: Wanted) -> Row:
        """Return the row of an entry; where its title does not say why it was found, that is said after it."""
        second = " · ".join(filter(None, (about, *_reason(entry, about, wanted))))
        row = Row(f"{entry.table} {entry.id}", entry.title, second, icon, act=lambda: self._open(entry))
        return marked(row, wanted)

    def _open(self, entry: Entry) -> None:
        if entry.table == "visits":
            self._ways.open_visit(entry.id)
        elif place := self._place(entry):
            self._ways.go(place)

    def _place(self, entry: Entry) -> Place | None:
        """Return where an entry is seen; a centre of the registers with the organisation that houses it."""
        if entry.table == "centres" and entry.id not in self._shown and self._registers:
            house = self._registers.centres[entry.id].organisation_id
            return Place("institutions", Subject("organisations", house)) if house else None
        return place_of_row(Subject(entry.table, entry.id), self._plan)


def _found(index: Index, wanted: Wanted) -> Sequence[Entry]:
    """Return what has all the words; all for no words."""
    return index.find(wanted) if wanted.words else index.entries


def _reason(entry: Entry, about: str, wanted: Wanted) -> Iterator[str]:
    """Yield the text that an entry was found by, where neither its title nor what is said of it has the words."""
    if missing_in(f"{entry.title} {about}", wanted):
        yield from [text for text in entry.also if not missing_in(text, wanted)][:1] or _in_part(entry, about, wanted)


def _in_part(entry: Entry, about: str, wanted: Wanted) -> list[str]:
    """Return the texts that have the words which are missing elsewhere."""
    lone = [Wanted((word,), (bone,), wanted.is_foreign) for word, bone in zip(wanted.words, wanted.bones, strict=True)]
    missing = [each for each in lone if missing_in(f"{entry.title} {about}", each)]
    return [text for text in entry.also if any(not missing_in(text, each) for each in missing)][:2]


def _what(entry: Entry) -> Id:
    """Return the id of what an entry stands for: somebody may be a member and in the register."""
    return entry.person_id or entry.id


def _command_row(command: Command) -> Row:
    return Row(f"do {command.name}", command.title, icon=command.icon, key=command.key, act=command.act)
