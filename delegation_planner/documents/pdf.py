"""A paper as a PDF: the same paper gives the same bytes."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from delegation_planner.documents.layout import Bookmark, Page, Section, paginate
from delegation_planner.documents.sheet import FOOT_ROOM, SHEETS, Furniture, Sheet
from delegation_planner.documents.typeface import typeface

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MAKER = "Delegation Planner"


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that a PDF is made of.

    Attributes:
        title: the PDF's title, shown in its window.
        language: a BCP 47 tag such as `en`.
        author: the office that issues it.
        furniture: what stands at the edges of each page.
        sections: what the paper says.
        subject: what it is about; may be empty.
        sheet: the size of the pages.
    """

    title: str
    language: str
    author: str
    furniture: Furniture
    sections: tuple[Section, ...]
    subject: str = ""
    sheet: Sheet = SHEETS["a4"]


def write_pdf(paper: Paper) -> bytes:
    """Return a paper as a PDF file.

    Raises:
        MissingGlyph: the typeface has no sign for a character at the edges of the pages.
    """
    file = io.BytesIO()
    canvas = _open(paper, file)
    pages = paginate(paper.sections, paper.sheet.room, FOOT_ROOM)
    outline = _Outline()
    for number, page in enumerate(pages, start=1):
        paper.furniture.draw(canvas, paper.sheet, number, len(pages))
        _draw(canvas, paper, page, number, outline)
        canvas.showPage()
    if outline.entries:
        canvas.showOutline()
    canvas.save()
    return file.getvalue()


def _open(paper: Paper, file: io.BytesIO) -> "Canvas":
    """Return a canvas with the paper's properties; without dates or random names."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    # Streams as they are: written as text, as reportlab does by itself, they are a quarter larger and slower to make.
    rl_config.useA85 = 0
    canvas = Canvas(
        file,
        pagesize=(paper.sheet.width, paper.sheet.height),
        invariant=1,
        pageCompression=1,
        lang=paper.language,
        initialFontName=typeface("regular").name,  # type: ignore[arg-type]  # the stub asks for a float
        pdfVersion=(1, 5),
    )
    canvas.setTitle(paper.title)
    canvas.setAuthor(paper.author)
    canvas.setSubject(paper.subject)
    canvas.setCreator(_MAKER)
    canvas.setProducer(_MAKER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


@dataclass(slots=True)
class _Outline:
    """The outline so far; an entry is at most one level deeper than the one before it."""

    entries: int = 0
    level: int = -1

    def add(self, canvas: "Canvas", bookmark: Bookmark, top: float) -> None:
        self.entries += 1
        self.level = min(bookmark.level, self.level + 1)
        key = f"part-{self.entries}"
        canvas.bookmarkHorizontal(key, 0, top)
        canvas.addOutlineEntry(bookmark.title, key, self.level)


def _draw(canvas: "Canvas", paper: Paper, page: Page, number: int, outline: _Outline) -> None:
    """Draw the blocks of a page."""
    sheet = paper.sheet
    for placed in page.placed:
        top = sheet.top - placed.top
        if placed.bookmark:
            outline.add(canvas, placed.bookmark, top)
        placed.block.draw(canvas, sheet.left, top)
    foot = " ".join(page.foot)
    paper.furniture.draw_foot(canvas, sheet, sheet.top - page.used, foot, number + 1, page.continues)
