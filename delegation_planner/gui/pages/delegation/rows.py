"""The rows of a delegation as the page shows them: heads of sections, members, interpreters."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QCoreApplication

from delegation_planner.edits.places import fold
from delegation_planner.edits.precedence import members_of, sections
from delegation_planner.gui.words import members as words
from delegation_planner.gui.words.languages import spoken as languages_words
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import NameKind, PassportState, VisaState
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Interpreter, Member

INTERPRETERS = "interpreters"
"""The id of the head of the interpreters' section."""
ALL, UNNAMED, PAPERS, NO_INTERPRETER = "all", "unnamed", "papers", "interpreter"
"""Which members are shown."""
SEGMENTS = (ALL, UNNAMED, PAPERS, NO_INTERPRETER)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DelegationRows", text)


@dataclass(frozen=True, slots=True)
class Row:
    """A row.

    Attributes:
        id: the id of the row that it stands for; of a head its group's, else the delegation's or `INTERPRETERS`.
        table: the table of that row; empty for the head of the interpreters.
        is_head: it heads a section.
        group_id: the section in which it stands; None for members without a group and for interpreters.
        number: the place of a member, the number of an interpreter, how many members a section has.
        name: a member's name; empty while it is to be confirmed.
        words: what stands for the name until then, or the title of a head.
        native: the name in other scripts.
        office: what stands beside a name.
        organisation, interpreter, food: what stands in these columns.
        passport, visa: how far the papers are; None for whoever is not a member.
        folded: the section's rows are hidden.
        spoken: the whole row, for a screen reader.
        found_by: what the filter looks into, without capitals and accents.
    """

    id: Id
    table: Literal["members", "groups", "delegations", "interpreters", ""]
    is_head: bool = False
    group_id: Id | None = None
    number: int = 0
    name: str = ""
    words: str = ""
    native: str = ""
    office: str = ""
    organisation: str = ""
    interpreter: str = ""
    food: str = ""
    passport: PassportState | None = None
    visa: VisaState | None = None
    folded: bool = False
    spoken: str = ""
    found_by: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which rows are shown.

    Attributes:
        segment: which members.
        text: what was typed into the filter.
        folded: the ids of the heads whose rows are hidden.
        keep: the id of a row that is shown in any case: the one at which the officer works.
    """

    segment: str = ALL
    text: str = ""
    folded: Collection[Id] = field(default_factory=frozenset)
    keep: Id = ""

    @property
    def is_filtered(self) -> bool:
        """Whether some members may not be shown."""
        return bool(self.text.strip()) or self.segment != ALL


def rows_of(plan: VisitPlan, delegation_id: Id, shown: Shown) -> list[Row]:
    """Return the rows of a delegation: its sections in their order, then the interpreters of the visit."""
    found: list[Row] = []
    if not (_is_bare(plan, delegation_id)):
        for group_id in sections(plan, delegation_id):
            found.extend(_section(plan, delegation_id, group_id, shown))
    found.extend(_interpreters(plan, shown))
    return found


def counts(plan: VisitPlan, members: Sequence[Member]) -> dict[str, int]:
    """Return how many members each segment shows."""
    return {segment: sum(_is_of(plan, member, segment) for member in members) for segment in SEGMENTS}


def _is_bare(plan: VisitPlan, delegation_id: Id) -> bool:
    groups = (group.delegation_id for group in plan.groups.values())
    return not plan.members_by_delegation.get(delegation_id) and delegation_id not in groups


def _is_of(plan: VisitPlan, member: Member, segment: str) -> bool:
    if segment == UNNAMED:
        return not words.is_named(plan, member)
    if segment == PAPERS:
        return not words.has_papers(member)
    return segment == ALL or member.interpreter_id is None


# --- sections --------------------------------------------------------------------------------------------------------


def _section(plan: VisitPlan, delegation_id: Id, group_id: Id | None, shown: Shown) -> Iterator[Row]:
    members = members_of(plan, delegation_id, group_id)
    wanted = (row for row in members if _is_of(plan, row, shown.segment) or row.id == shown.keep)
    lines = _found((_member(plan, row) for row in wanted), shown)
    if shown.is_filtered and not lines:
        return
    head = group_id or delegation_id
    folded = head in shown.folded and not shown.is_filtered
    yield _head(plan, delegation_id, group_id, len(members), folded)
    if not folded:
        yield from lines


def _head(plan: VisitPlan, delegation_id: Id, group_id: Id | None, count: int, folded: bool) -> Row:
    declared = plan.groups[group_id].declared_size if group_id else None
    if group_id:
        title = plan.groups[group_id].name
    else:
        alone = sections(plan, delegation_id) == [None]
        title = plan.delegations[delegation_id].name if alone else _tr("No group")
    differs = declared is not None and declared != count
    number = _tr("{n} of {declared} declared").format(n=count, declared=declared) if differs else str(count)
    title = f"{title} · {number}"
    table: Literal["groups", "delegations"] = "groups" if group_id else "delegations"
    return Row(group_id or delegation_id, table, True, group_id, count, words=title, folded=folded, spoken=title)


def _member(plan: VisitPlan, member: Member) -> Row:
    person = plan.persons[member.person_id]
    name = naming.member_name(plan, member)
    organisation, native = words.organisation_words(plan, member), _natives(plan, member.person_id)
    office = words.office_words(plan, member)
    return Row(
        member.id,
        "members",
        group_id=member.group_id,
        number=member.position,
        name=name if person.name else "",
        words=name,
        native=native,
        office=office if person.name else "",
        organisation=organisation,
        interpreter=words.interpreter_words(plan, member.interpreter_id),
        food=words.food_word(member.food),
        passport=member.passport,
        visa=member.visa,
        spoken=_spoken(plan, member, name),
        found_by=fold(" ".join((name, person.position, native, office, organisation, _full_name(plan, member)))),
    )


def _spoken(plan: VisitPlan, member: Member, name: str) -> str:
    """Return a member for a screen reader: “No. 10, Rector, university 3, to be confirmed, …”."""
    parts = (
        _tr("No. {n}").format(n=member.position),
        name,
        "" if words.is_named(plan, member) else _tr("to be confirmed"),
        words.organisation_words(plan, member),
        _tr("interpreter: {name}").format(name=words.interpreter_words(plan, member.interpreter_id)),
        _tr("food: {word}").format(word=words.food_word(member.food)),
        _tr("passport: {word}").format(word=words.passport_word(member.passport)),
        _tr("visa: {word}").format(word=words.visa_word(member.visa)),
    )
    return ", ".join(filter(None, parts))


def _full_name(plan: VisitPlan, member: Member) -> str:
    organisation = naming.organisation_of(plan, member)
    return plan.organisations[organisation].name if organisation else ""


def _natives(plan: VisitPlan, person_id: Id) -> str:
    names = sorted(plan.names_by_person.get(person_id, ()), key=lambda row: row.id)
    return " · ".join(row.text for row in names if row.kind is NameKind.NATIVE)


def _interpreters(plan: VisitPlan, shown: Shown) -> Iterator[Row]:
    rows = sorted(plan.interpreters.values(), key=lambda row: (row.number, row.id))
    wanted = (row for row in rows if shown.segment == ALL or row.id == shown.keep)
    lines = _found((_interpreter(plan, row) for row in wanted), shown)
    if not lines:
        return
    title = f"{_tr('Interpreters')} · {len(rows)}"
    folded = INTERPRETERS in shown.folded and not shown.is_filtered
    yield Row(INTERPRETERS, "", True, number=len(rows), words=title, folded=folded, spoken=title)
    if not folded:
        yield from lines


def _interpreter(plan: VisitPlan, row: Interpreter) -> Row:
    person = plan.persons[row.person_id]
    name = words.interpreter_name(plan, row)
    spoken = languages_words(row.languages, ", ")
    side, native = words.side_word(row.side), _natives(plan, row.person_id)
    parts = (name, "" if person.name else _tr("to be confirmed"), spoken, side, row.duty)
    return Row(
        row.id,
        "interpreters",
        number=row.number,
        name=name if person.name else "",
        words=name,
        native=native,
        office=row.duty,
        organisation=spoken,
        interpreter=side,
        spoken=", ".join(filter(None, parts)),
        found_by=fold(" ".join((*parts, native, person.position))),
    )


# --- filter ----------------------------------------------------------------------------------------------------------


def _found(rows: Iterable[Row], shown: Shown) -> list[Row]:
    """Return the rows in whose names every word is that was typed; case and accents count for nothing."""
    wanted = fold(shown.text).split()
    return [row for row in rows if row.id == shown.keep or all(word in row.found_by for word in wanted)]
