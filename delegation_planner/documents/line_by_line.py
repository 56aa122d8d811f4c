"""The line-by-line on paper: what happens minute by minute, who, where, and who sees to it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import takewhile

from delegation_planner.documents import dates
from delegation_planner.documents.bars import TINTS
from delegation_planner.documents.editions import shown_days
from delegation_planner.documents.headings import nothing_to_say, table_head, title_row
from delegation_planner.documents.layout import Bookmark, Item, Section
from delegation_planner.documents.let_stand import let_stand
from delegation_planner.documents.lines import measure
from delegation_planner.documents.minute_lines import MinuteLine, MinuteLines, StepLine
from delegation_planner.documents.notes import Assumptions, programme_notes, small_print
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.printing import Printing
from delegation_planner.documents.styles import TABLE, TABLE_BOLD, TABLE_NOTE, TABLE_SECOND, Style
from delegation_planner.documents.table import LINE, Column, Row, row
from delegation_planner.model.plan import VisitPlan
from delegation_planner.texts import catalogue

_TIME, _MIN = Column(4.3, 46), Column(40, 23.3, "right")
_WHAT, _WHO, _WHERE = Column(81.4, 158), Column(245, 58), Column(307.4, 72)
_CHARGE = Column(386.9, 91)
_COLUMNS = (_TIME, _MIN, _WHAT, _WHO, _WHERE, _CHARGE)
_STEP_COLUMNS = (_TIME, _MIN, replace(_WHAT, width=300), _CHARGE)
_HEAD_COLUMNS = (_TIME, _MIN, replace(_WHAT, x=72.1), _WHO, _WHERE, _CHARGE)
# Tighter than other tables: a long morning and the ceremony after it then stand on one page.
_LINE = replace(LINE, above=3.4, below=3.4, bar_x=72.1)
_STEP = replace(LINE, above=1.7, below=1.7)


def line_by_line_sections(plan: VisitPlan, printing: Printing) -> tuple[Section, ...]:
    """Return the line-by-line in the edition that is asked for: each day on pages of its own."""
    _ = catalogue(printing.language).gettext
    days = shown_days(plan, printing.edition)
    if not days:
        return (nothing_to_say(_("Line-by-line"), _("There is nothing to print in this edition yet.")),)
    assumptions = Assumptions.among(plan, days)
    maker = MinuteLines(plan, printing, assumptions)
    lines = {day: maker.of_day(events) for day, events in days.items()}
    notes = programme_notes(assumptions, "\n".join(_printed(lines.values())), printing.language)
    *others, last = (_day(day, found, assumptions, printing.language) for day, found in lines.items())
    return *others, replace(last, notes=small_print(notes)), *let_stand(plan, printing)


def _day(day: date, lines: Sequence[MinuteLine], assumptions: Assumptions, language: str) -> Section:
    _ = catalogue(language).gettext
    name = dates.long_day(day, language)
    words = (_("Time"), _("Min"), _("What happens"), _("Who"), _("Where"), _("In charge"))
    head, again = table_head(_HEAD_COLUMNS, words), table_head(_HEAD_COLUMNS, words, name)
    items = tuple(item for line in lines for item in _items(line, assumptions.foot(language, line.time + line.where)))
    return Section(items, (title_row(_("Line-by-line"), name),), head, again, new_page=True, bookmark=Bookmark(name))


def _printed(days: Iterable[Sequence[MinuteLine]]) -> Iterator[str]:
    """Yield the texts that may hold abbreviations."""
    for line in (line for day in days for line in day):
        yield from (line.what, line.note, line.who, line.where, line.in_charge)
        yield from (step.what for step in line.steps)


def _items(line: MinuteLine, foot: tuple[str, ...]) -> Iterator[Item]:
    """Yield the row of a line, and those of a ceremony's steps, which stay with it; the same sentences explain them."""
    yield Item(_row(line), keep=len(line.steps), starts=line.starts, foot=foot)
    for step in line.steps:
        yield Item(_step_row(step), starts=step.time, foot=foot)


def _row(line: MinuteLine) -> Row:
    beside = ((line.who, _WHO), (line.where, _WHERE), (line.in_charge, _CHARGE))
    what = [Paragraph(line.what, TABLE_BOLD, chip=line.status)]
    note = [Paragraph(line.note, TABLE_NOTE)] if line.note else []
    under = _under(line, beside)
    cells = [
        [Paragraph(line.time, TABLE_BOLD)],
        [Paragraph(line.minutes, TABLE)],
        what if under else what + note,
        *([Paragraph(words, TABLE)] for words, _ in beside),
        [Paragraph("", TABLE_BOLD), *note] if under else [],
    ]
    tint = TINTS[line.kind] if line.steps else ""
    return row((*_COLUMNS, under or _WHAT), cells, _LINE, bar=line.kind, tint=tint, changed=line.changed)


def _under(line: MinuteLine, beside: Sequence[tuple[str, Column]]) -> Column | None:
    """Return the column of a note that is too long for its own: it runs on under those whose cells have one line."""
    one_line = not line.status and _fits(line.what, TABLE_BOLD, _WHAT)
    if not one_line or not line.note or _fits(line.note, TABLE_NOTE, _WHAT):
        return None
    free = [column for _, column in takewhile(lambda cell: _fits(cell[0], TABLE, cell[1]), beside)]
    return replace(_WHAT, width=free[-1].x + free[-1].width - _WHAT.x) if free else None


def _fits(words: str, style: Style, column: Column) -> bool:
    return measure(words, style) <= column.width


def _step_row(step: StepLine) -> Row:
    what = Paragraph(step.what, TABLE, note=step.note, note_style=TABLE_NOTE)
    figures = [Paragraph(step.time, TABLE_SECOND)], [Paragraph(step.minutes, TABLE_SECOND)]
    return row(_STEP_COLUMNS, [*figures, [what], [Paragraph(step.in_charge, TABLE)]], _STEP, changed=step.changed)
