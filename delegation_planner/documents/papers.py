"""The papers of a visit: what there is, for whom, and how one is printed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from delegation_planner.documents import dates
from delegation_planner.documents.delegation import delegation_sections
from delegation_planner.documents.editions import edition_word
from delegation_planner.documents.layout import Section
from delegation_planner.documents.line_by_line import line_by_line_sections
from delegation_planner.documents.locales import country_name
from delegation_planner.documents.missing import located
from delegation_planner.documents.pdf import Paper, write_pdf
from delegation_planner.documents.printing import Printing, Size
from delegation_planner.documents.programme import programme_sections
from delegation_planner.documents.sheet import SHEETS, Furniture
from delegation_planner.errors import MissingGlyph
from delegation_planner.files import safe_name
from delegation_planner.model.kinds import Edition, Side
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Visit
from delegation_planner.texts import catalogue

__all__ = ["PAPERS", "PaperKind", "Printing", "Size", "file_name", "print_paper"]

_NAME_LENGTH = 60


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper that can be made of every visit.

    Attributes:
        editions: for whom it is made; the first unless another is asked for.
        sections: says what stands in it.
    """

    editions: tuple[Edition, ...]
    sections: Callable[[VisitPlan, Printing], tuple[Section, ...]]


PAPERS: Mapping[str, PaperKind] = MappingProxyType(
    {
        "programme": PaperKind((Edition.PUBLIC, Edition.DELEGATION, Edition.STAFF), programme_sections),
        "line-by-line": PaperKind((Edition.STAFF, Edition.DELEGATION), line_by_line_sections),
        "delegation": PaperKind((Edition.STAFF, Edition.DELEGATION, Edition.PUBLIC), delegation_sections),
    }
)
"""The papers by the names that commands and records know them by."""


def print_paper(plan: VisitPlan, name: str, printing: Printing) -> bytes:
    """Return a paper of a visit as a PDF; the same plan and printing give the same bytes.

    Args:
        plan: the visit.
        name: the paper's name in `PAPERS`.
        printing: for whom, and on which sheet.

    Raises:
        MissingGlyph: a text can't be printed; the sentence names the character, the field and the row.
    """
    try:
        return write_pdf(_paper(plan, name, printing))
    except MissingGlyph as error:
        raise located(plan, error) from None


def file_name(plan: VisitPlan, name: str, printing: Printing) -> str:
    """Return what a paper is called as a file: “2026-02-02 Kazakhstan – Programme – public – v3.pdf”."""
    about = safe_name(_country(plan, printing.language) or plan.visit.title, _NAME_LENGTH) or plan.visit.code
    parts = [
        f"{plan.visit.starts.isoformat()} {about}",
        paper_title(name, printing.language),
        edition_word(printing.edition, printing.language),
    ]
    if printing.version is not None:
        parts.append(f"v{printing.version}")
    if printing.size == "letter":
        parts.append("Letter")
    return f"{' – '.join(parts)}.pdf"


def paper_title(name: str, language: str) -> str:
    """Return what a paper is called in the language it is made in."""
    _ = catalogue(language).gettext
    titles = {"programme": _("Programme"), "line-by-line": _("Line-by-line"), "delegation": _("Delegation list")}
    return titles[name]


def _paper(plan: VisitPlan, name: str, printing: Printing) -> Paper:
    visit, title = plan.visit, paper_title(name, printing.language)
    return Paper(
        title=f"{title} – {visit.title}",
        language=printing.language,
        author=visit.desk,
        furniture=_furniture(plan, name, printing),
        sections=PAPERS[name].sections(plan, printing),
        subject=visit.subject,
        sheet=SHEETS[printing.size],
    )


def _furniture(plan: VisitPlan, name: str, printing: Printing) -> Furniture:
    """Return what stands at the edges of each page."""
    visit, language = plan.visit, printing.language
    _ = catalogue(language).gettext
    title = paper_title(name, language)
    return Furniture(
        header=f"{visit.title} · {dates.date_range(visit.starts, visit.ends, language)}",
        name=title,
        footer=_footer(plan, title, printing),
        page_of=_("Page {page} of {pages}"),
        continues=_("Continues on page {page} at {time}"),
        marking=_marking(visit, printing),
    )


def _marking(visit: Visit, printing: Printing) -> str:
    """Return who may read the paper; the visit's own wording is about the staff."""
    _ = catalogue(printing.language).gettext
    return {
        Edition.PUBLIC: "",
        Edition.DELEGATION: _("FOR THE DELEGATION – NOT FOR PUBLICATION"),
        Edition.STAFF: visit.marking,
    }[printing.edition]


def _footer(plan: VisitPlan, title: str, printing: Printing) -> str:
    _ = catalogue(printing.language).gettext
    copy = _("{paper} v{version}") if printing.version is not None else _("{paper}, unnumbered copy")
    made = dates.made_at(printing.made, printing.language)
    return " · ".join(filter(None, (plan.visit.desk, copy.format(paper=title, version=printing.version), made)))


def _country(plan: VisitPlan, language: str) -> str:
    """Return the country that the guests come from; empty where that is not known."""
    guests = (row for row in plan.delegations_in_order if row.side is Side.GUEST)
    return next(filter(None, (country_name(row.country, language) for row in guests)), "")
