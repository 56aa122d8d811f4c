"""The delegation list: who comes, in the order of precedence that their own side gave."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from delegation_planner.documents.behind import behind_member
from delegation_planner.documents.headings import nothing_to_say, table_head, title_row
from delegation_planner.documents.layout import Bookmark, Item, Section
from delegation_planner.documents.locales import country_name
from delegation_planner.documents.notes import ASSUMED, small_print
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.printing import Printing
from delegation_planner.documents.sheet import TEXT_WIDTH
from delegation_planner.documents.styles import TABLE, TABLE_BOLD, TABLE_NOTE, TABLE_SECOND
from delegation_planner.documents.table import LINE, Column, Row, row
from delegation_planner.model import naming
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import NameKind, Side, SourceKind
from delegation_planner.model.people import Appointment
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Member
from delegation_planner.texts import catalogue

_NUMBER, _NAME = Column(0, 26.7, "right"), Column(35.3, 198)
_ORGANISATION, _GROUP = Column(239.7, 150), Column(398.5, TEXT_WIDTH - 398.5)
_COLUMNS = (_NUMBER, _NAME, _ORGANISATION, _GROUP)
_WIDE = (_NUMBER, _NAME, replace(_ORGANISATION, width=TEXT_WIDTH - _ORGANISATION.x))
_LINE = replace(LINE, above=4.6, below=4.6)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A delegation in one printing."""

    plan: VisitPlan
    printing: Printing
    delegation: Delegation
    members: tuple[Member, ...]

    @property
    def language(self) -> str:
        return self.printing.language


def delegation_sections(plan: VisitPlan, printing: Printing) -> tuple[Section, ...]:
    """Return the list of every delegation that has members, or was announced with some, guests first."""
    _ = catalogue(printing.language).gettext
    members = plan.members_by_delegation
    every = (_Shown(plan, printing, row, members.get(row.id, ())) for row in plan.delegations_in_order)
    shown = [each for each in every if each.members or each.delegation.declared_size]
    if not shown:
        return (nothing_to_say(_("Delegation"), _("No delegation has members yet.")),)
    named = len(shown) > 1
    return tuple(_list(each, named=named) for each in shown)


def _list(shown: _Shown, *, named: bool) -> Section:
    _ = catalogue(shown.language).gettext
    count = catalogue(shown.language).ngettext(
        "{count} member, in order of precedence", "{count} members, in order of precedence", len(shown.members)
    )
    title = title_row(_title(shown) if named else _("Delegation"), count.format(count=len(shown.members)))
    columns = _COLUMNS if any(member.group_id for member in shown.members) else _WIDE
    words = (_("No."), _("Name"), _("Organisation"), _("Group"))[: len(columns)]
    items = tuple(Item(_row(shown, member, columns), foot=tuple(_signs(shown, member))) for member in shown.members)
    bookmark, notes = Bookmark(shown.delegation.name), small_print(tuple(_notes(shown)))
    return Section(items, (title,), table_head(columns, words), new_page=True, bookmark=bookmark, notes=notes)


def _title(shown: _Shown) -> str:
    """Return what a delegation is called beside others: a guests' one by its country."""
    _ = catalogue(shown.language).gettext
    country = country_name(shown.delegation.country, shown.language)
    is_guest = shown.delegation.side is Side.GUEST
    return _("Delegation of {country}").format(country=country) if country and is_guest else shown.delegation.name


def _row(shown: _Shown, member: Member, columns: Sequence[Column]) -> Row:
    plan = shown.plan
    organisation = naming.organisation_of(plan, member)
    group = plan.groups[member.group_id].name if member.group_id else ""
    cells = [
        [Paragraph(str(member.position), TABLE_BOLD)],
        list(_name(shown, member, organisation)),
        [Paragraph(plan.organisations[organisation].name if organisation else "", TABLE)],
        [Paragraph(group, TABLE_SECOND)],
    ]
    changed = shown.printing.has_changed(behind_member(plan, member))
    return row(columns, cells[: len(columns)], _LINE, changed=changed)


def _name(shown: _Shown, member: Member, organisation: Id | None) -> Iterator[Paragraph]:
    """Yield the name and what belongs to it; without a name the position or the office with a star."""
    _ = catalogue(shown.language).gettext
    person = shown.plan.persons[member.person_id]
    if person.name:
        yield Paragraph(naming.person_name(person), TABLE_BOLD, note=_native(shown, member), note_style=TABLE_SECOND)
        for office in naming.offices_of(shown.plan, member):
            yield Paragraph(_office(shown, office, organisation), TABLE_SECOND)
    elif words := _instead(shown, member, organisation):
        yield Paragraph(words, TABLE, suffix="*")
    else:
        yield Paragraph(_("Name to be confirmed"), TABLE)
    contact = " · ".join(filter(None, (person.telephone, person.email)))
    if shown.printing.for_staff and contact:
        yield Paragraph(contact, TABLE_NOTE)


def _instead(shown: _Shown, member: Member, organisation: Id | None) -> str:
    """Return what stands for a name to be confirmed: the position, else an office; empty when neither is known."""
    offices = (_office(shown, office, organisation) for office in naming.offices_of(shown.plan, member))
    return shown.plan.persons[member.person_id].position or next(offices, "")


def _has_star(plan: VisitPlan, member: Member) -> bool:
    """Tell whether something stands for a name, with a star."""
    person = plan.persons[member.person_id]
    return not person.name and bool(naming.known_name(person, naming.offices_of(plan, member)))


def _native(shown: _Shown, member: Member) -> str:
    """Return the name in its own script, with a sign where its spelling is assumed."""
    names = (row for row in shown.plan.names_by_person.get(member.person_id, ()) if row.kind is NameKind.NATIVE)
    return " · ".join(row.text + (ASSUMED if shown.plan.is_assumed(row.id, "text") else "") for row in names)


def _office(shown: _Shown, office: Appointment, organisation: Id | None) -> str:
    """Return an office; with its organisation where that does not stand beside it."""
    _ = catalogue(shown.language).gettext
    words = office.office
    if office.acting and not words.casefold().startswith("acting"):
        words = _("Acting {office}").format(office=words)
    if office.organisation_id and office.organisation_id != organisation:
        words = f"{words}, {naming.abbreviation(shown.plan, office.organisation_id)}"
    return _("{office} (to verify)").format(office=words) if office.to_verify else words


# --- notes -----------------------------------------------------------------------------------------------------------


def _notes(shown: _Shown) -> Iterator[str]:
    """Yield the sentences under a list."""
    if starred := [member for member in shown.members if _has_star(shown.plan, member)]:
        yield from _positions(shown, starred)
    yield _count(shown)
    yield from _assumptions(shown)


def _positions(shown: _Shown, starred: Sequence[Member]) -> Iterator[str]:
    """Yield what the star means, and what the positions behind which it stands rest on, where a source says so."""
    _ = catalogue(shown.language).gettext
    yield _star(shown.language)
    if any(shown.plan.is_assumed(member.person_id, "position") for member in starred):
        yield _("Some positions are planning assumptions, to be confirmed.")
        return
    givers = _givers(shown.plan)
    given = [givers.get(member.person_id) or givers.get(member.id, "") for member in starred]
    if all(given):
        organisations = ", ".join(dict.fromkeys(given))
        yield _("Position as given by the {organisation}.").format(organisation=organisations)


def _givers(plan: VisitPlan) -> Mapping[Id, str]:
    """Return the publisher of the official source for each person's position; for that of a member by the whole row."""
    notes = ((note, plan.sources[note.source_id]) for note in plan.source_notes.values())
    return {
        note.row_id: source.publisher
        for note, source in notes
        if source.kind is SourceKind.OFFICIAL
        and (not note.fields or (note.table_name == "persons" and "position" in note.fields))
    }


def _count(shown: _Shown) -> str:
    """Return how many were declared, are listed and are named; empty when nothing is open."""
    _ = catalogue(shown.language).gettext
    declared, listed = shown.delegation.declared_size, len(shown.members)
    named = sum(1 for member in shown.members if shown.plan.persons[member.person_id].name)
    unnamed = max(declared or 0, listed) - named
    if not unnamed and declared in {None, listed}:
        return ""
    parts = [] if declared is None else [_("{count} declared").format(count=declared)]
    if declared != listed:
        parts.append(_("{count} listed").format(count=listed))
    parts += [_("{count} named").format(count=named), _("{count} to be confirmed").format(count=unnamed)]
    return " · ".join(parts) + "."


def _assumptions(shown: _Shown) -> Iterator[str]:
    _ = catalogue(shown.language).gettext
    order, groups = (any(shown.plan.is_assumed(row.id, f) for row in shown.members) for f in ("position", "group_id"))
    if groups:
        yield _("Order and groups are planning assumptions, to be confirmed.")
    elif order:
        yield _("The order is a planning assumption, to be confirmed.")
    if any(_has_assumed_spelling(shown, member) for member in shown.members):
        yield _spelling(shown.language)


# --- signs -----------------------------------------------------------------------------------------------------------


def _signs(shown: _Shown, member: Member) -> Iterator[str]:
    """Yield what the signs in a member's row mean."""
    if _has_star(shown.plan, member):
        yield _star(shown.language)
    if _has_assumed_spelling(shown, member):
        yield _spelling(shown.language)


def _star(language: str) -> str:
    _ = catalogue(language).gettext
    return _("* Name to be confirmed.")


def _spelling(language: str) -> str:
    _ = catalogue(language).gettext
    return _("° Spelling to be confirmed.")


def _has_assumed_spelling(shown: _Shown, member: Member) -> bool:
    """Tell whether a name in its own script is printed with a sign; it stands beside the name alone."""
    return bool(shown.plan.persons[member.person_id].name) and ASSUMED in _native(shown, member)
