"""The delegation list: who comes, in the order of precedence that their own side gave."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from delegation_planner.model.kinds import AliasKind, NameKind, Side
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
    return tuple(part for each in shown for part in (_list(each, named=named), small_print(tuple(_notes(each)))))


def _list(shown: _Shown, *, named: bool) -> Section:
    _ = catalogue(shown.language).gettext
    count = catalogue(shown.language).ngettext(
        "{count} member, in order of precedence", "{count} members, in order of precedence", len(shown.members)
    )
    title = title_row(_title(shown) if named else _("Delegation"), count.format(count=len(shown.members)))
    columns = _COLUMNS if any(member.group_id for member in shown.members) else _WIDE
    words = (_("No."), _("Name"), _("Organisation"), _("Group"))[: len(columns)]
    items = tuple(Item(_row(shown, member, columns)) for member in shown.members)
    bookmark = Bookmark(shown.delegation.name)
    return Section(items, (title,), table_head(columns, words), new_page=True, bookmark=bookmark)


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
    changed = shown.printing.has_changed(member.id, member.person_id, member.appointment_id, organisation)
    return row(columns, cells[: len(columns)], _LINE, changed=changed)


def _name(shown: _Shown, member: Member, organisation: Id | None) -> Iterator[Paragraph]:
    """Yield the name and what belongs to it; without a name the position with a star."""
    _ = catalogue(shown.language).gettext
    person = shown.plan.persons[member.person_id]
    if person.name:
        yield Paragraph(naming.person_name(person), TABLE_BOLD, note=_native(shown, member), note_style=TABLE_SECOND)
        for office in _offices(shown.plan, member):
            yield Paragraph(_office(shown, office, organisation), TABLE_SECOND)
    elif person.position:
        yield Paragraph(person.position, TABLE, suffix="*")
    else:
        yield Paragraph(_("Name to be confirmed"), TABLE)
    contact = " · ".join(filter(None, (person.telephone, person.email)))
    if shown.printing.for_staff and contact:
        yield Paragraph(contact, TABLE_NOTE)


def _native(shown: _Shown, member: Member) -> str:
    """Return the name in its own script, with a sign where its spelling is assumed."""
    names = (row for row in shown.plan.names_by_person.get(member.person_id, ()) if row.kind is NameKind.NATIVE)
    return " · ".join(row.text + (ASSUMED if shown.plan.is_assumed(row.id, "text") else "") for row in names)


def _offices(plan: VisitPlan, member: Member) -> tuple[Appointment, ...]:
    """Return the office in which a member takes part; all that the person holds where that is open."""
    office = naming.office_of(plan, member)
    return (office,) if office else plan.appointments_by_person.get(member.person_id, ())


def _office(shown: _Shown, office: Appointment, organisation: Id | None) -> str:
    """Return an office; with its organisation where that does not stand beside it."""
    _ = catalogue(shown.language).gettext
    words = office.office
    if office.acting and "acting" not in words.casefold():
        words = _("Acting {office}").format(office=words)
    if office.organisation_id and office.organisation_id != organisation:
        words = f"{words}, {naming.abbreviation(shown.plan, office.organisation_id)}"
    unsure = office.to_verify and shown.printing.for_staff
    return _("{office} (to verify)").format(office=words) if unsure else words


# --- notes -----------------------------------------------------------------------------------------------------------


def _notes(shown: _Shown) -> Iterator[str]:
    """Yield the sentences under a list."""
    people = [shown.plan.persons[member.person_id] for member in shown.members]
    if any(person.position and not person.name for person in people):
        yield from _positions(shown)
    yield _count(shown)
    yield from _assumptions(shown)


def _positions(shown: _Shown) -> Iterator[str]:
    _ = catalogue(shown.language).gettext
    yield _("* Name to be confirmed.")
    if any(shown.plan.is_assumed(member.person_id, "position") for member in shown.members):
        yield _("Some positions are planning assumptions, to be confirmed.")
    elif shown.delegation.organisation_id:
        name = _official_name(shown.plan, shown.delegation.organisation_id)
        yield _("Position as given by the {organisation}.").format(organisation=name)


def _official_name(plan: VisitPlan, organisation_id: Id) -> str:
    aliases = plan.aliases_by_organisation.get(organisation_id, ())
    official = (alias.text for alias in aliases if alias.kind is AliasKind.OFFICIAL)
    return next(official, plan.organisations[organisation_id].name)


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
    if any(ASSUMED in _native(shown, member) for member in shown.members):
        yield _("° Spelling to be confirmed.")
