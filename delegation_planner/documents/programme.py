"""The programme on paper: day by day, with what the staff alone reads in its own edition."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from delegation_planner.documents import dates, wording
from delegation_planner.documents.behind import behind_event
from delegation_planner.documents.editions import shown_days
from delegation_planner.documents.headings import day_head, nothing_to_say, title_row
from delegation_planner.documents.layout import Bookmark, Item, Section
from delegation_planner.documents.notes import Assumptions, programme_notes, small_print
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.printing import Printing
from delegation_planner.documents.programme_lines import Days, ProgrammeLine, programme_lines
from delegation_planner.documents.sheet import TEXT_WIDTH
from delegation_planner.documents.styles import BODY_BOLD, BODY_SECOND, ROW_RULE_WEIGHT, SECTION, SUBTITLE
from delegation_planner.documents.table import Column, Look, Row, row
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Event
from delegation_planner.texts import catalogue

_BAR_X = 73.5
_COLUMNS = (Column(0, _BAR_X - 1), Column(84.4, TEXT_WIDTH - 84.4))
_LINE = Look(above=4.8, below=4.8, rule=ROW_RULE_WEIGHT, bar_x=_BAR_X)
_THIN = replace(_LINE, above=2.95, below=2.95)
_REMARK = replace(BODY_SECOND, face="italic")
_DAY_GAP = 12.0


@dataclass(frozen=True, slots=True)
class Remark:
    """What the staff alone reads beside a line.

    Attributes:
        note: the staff's note.
        status: what else than confirmed the event is.
        changed: it has changed since the version before.
    """

    note: str = ""
    status: str = ""
    changed: bool = False


def programme_sections(plan: VisitPlan, printing: Printing) -> tuple[Section, ...]:
    """Return the programme in the edition that is asked for."""
    _ = catalogue(printing.language).gettext
    days = programme_lines(plan, printing.edition, printing.language)
    if not days:
        return (nothing_to_say(_("Programme"), _("There is nothing to print in this edition yet.")),)
    assumptions = Assumptions.among(plan, shown_days(plan, printing.edition))
    sections = [_day(assumptions, printing, days, day) for day in days]
    sections[0] = replace(sections[0], title=(title_row(_("Programme")),))
    sections[-1] = replace(sections[-1], notes=small_print(_notes(assumptions, printing, days)))
    return tuple(sections)


def _day(assumptions: Assumptions, printing: Printing, days: Days, day: date) -> Section:
    """Return a day under its name, which each page repeats; an only day's name is the second line of the title."""
    name = " · ".join(filter(None, (dates.long_day(day, printing.language), assumptions.plan.visit.city)))
    is_only = len(days) == 1
    head = day_head(name, SUBTITLE, above=3, below=14) if is_only else day_head(name, SECTION, above=10, below=6)
    items = tuple(_item(assumptions, printing, line) for line in days[day])
    return Section(items, head=head, gap=_DAY_GAP, bookmark=Bookmark(name))


def _item(assumptions: Assumptions, printing: Printing, line: ProgrammeLine) -> Item:
    plan = assumptions.plan
    remark = _remark(plan, plan.events[line.event_id], printing)
    foot = assumptions.foot(printing.language, line.time + line.detail)
    return Item(_row(line, remark), starts=line.starts, foot=foot)


def _remark(plan: VisitPlan, event: Event, printing: Printing) -> Remark:
    """Return what a copy for the staff adds to a line."""
    if not printing.for_staff:
        return Remark()
    changed = printing.has_changed(behind_event(plan, event))
    return Remark(event.staff_note, wording.status(event, printing.language), changed)


def _row(line: ProgrammeLine, remark: Remark) -> Row:
    content = list(_thin(line, remark) if line.thin else _full(line, remark))
    time = Paragraph(line.time, BODY_BOLD if line.starts and not line.thin else BODY_SECOND)
    look = _THIN if line.thin else _LINE
    return row(_COLUMNS, [[time], content], look, bar=line.kind, changed=remark.changed)


def _full(line: ProgrammeLine, remark: Remark) -> Iterator[Paragraph]:
    yield Paragraph(line.title, BODY_BOLD, icon=line.kind, icon_name=line.icon, chip=_chip(line, remark))
    if line.detail:
        yield Paragraph(line.detail, BODY_SECOND)
    if remark.note:
        yield Paragraph(remark.note, _REMARK)


def _thin(line: ProgrammeLine, remark: Remark) -> Iterator[Paragraph]:
    said = " · ".join(filter(None, (line.title, line.detail)))
    yield Paragraph(
        said,
        BODY_SECOND,
        note=remark.note,
        note_style=_REMARK,
        icon=line.kind,
        icon_name=line.icon,
        chip=_chip(line, remark),
    )


def _chip(line: ProgrammeLine, remark: Remark) -> str:
    return " · ".join(filter(None, (remark.status, line.label)))


def _notes(assumptions: Assumptions, printing: Printing, days: Days) -> tuple[str, ...]:
    _ = catalogue(printing.language).gettext
    lines = [line for day in days.values() for line in day]
    labels = _("Items without a label are for the whole delegation.") if any(line.label for line in lines) else ""
    printed = "\n".join(part for line in lines for part in (line.title, line.detail, line.label))
    return labels, *programme_notes(assumptions, printed, printing.language)
