"""What an officer lets stand, with the reason: at the end of the staff's line-by-line."""

from collections.abc import Iterator

from delegation_planner.documents.findings import said_of
from delegation_planner.documents.headings import table_head
from delegation_planner.documents.layout import Bookmark, Item, Section
from delegation_planner.documents.paragraph import Paragraph
from delegation_planner.documents.printing import Printing
from delegation_planner.documents.styles import SECTION, TABLE, TABLE_NOTE
from delegation_planner.documents.table import Column, Row, row, text
from delegation_planner.model.plan import VisitPlan
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.texts import catalogue

_CODE, _WHAT, _REASON = Column(4.3, 34), Column(42, 220), Column(272, 206)
_COLUMNS = (_CODE, _WHAT, _REASON)
_GAP = 16.0


def let_stand(plan: VisitPlan, printing: Printing) -> Iterator[Section]:
    """Yield the list of what stands, with the reasons: in the staff's edition, and where something does.

    Args:
        plan: the visit.
        printing: how the paper is made.
    """
    if not (printing.for_staff and printing.standing):
        return
    _ = catalogue(printing.language).gettext
    title = _("Let stand, with the reason")
    words = (_("Check"), _("Finding"), _("Reason"))
    items = tuple(Item(_row(plan, finding, printing.language)) for finding in printing.standing)
    yield Section(
        items,
        (text(title, SECTION, below=2),),
        table_head(_COLUMNS, words),
        table_head(_COLUMNS, words, title),
        gap=_GAP,
        bookmark=Bookmark(title),
    )


def _row(plan: VisitPlan, finding: Finding, language: str) -> Row:
    said = said_of(plan, finding, language)
    what = [Paragraph(f"{said.title}.", TABLE), *([Paragraph(said.detail, TABLE_NOTE)] if said.detail else [])]
    return row(_COLUMNS, [[Paragraph(finding.code, TABLE)], what, [Paragraph(finding.reason, TABLE)]])
