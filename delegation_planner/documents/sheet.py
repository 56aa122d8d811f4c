"""A sheet of paper: its size, and what stands at the edge of every page."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from delegation_planner.documents.lines import Line, baseline, fit, rgb
from delegation_planner.documents.styles import (
    CONTINUES,
    FOOT_RULE,
    HEADER,
    HEADER_BOLD,
    JOINED_LEADING,
    MARKING,
    MM,
    NOTE,
    ROW_RULE_WEIGHT,
    RULE,
    RULE_WEIGHT,
    Style,
)

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SheetName = Literal["a4", "letter"]

TEXT_WIDTH = 170 * MM
"""The width of the text on every sheet."""

_TOP = 24 * MM
_BOTTOM = 22 * MM
_HEADER_BASELINE = 38.6
_HEADER_RULE = 45.7
_FOOTER_BASELINE = 31.2
_FOOTER_RULE = 43.2
_MARKING_TOP = 21.4
_MARKING_BOTTOM = 17.0
_BETWEEN = 12.0
_FOOT_GAP = 7.6

FOOT_ROOM = _FOOT_GAP + CONTINUES.leading * JOINED_LEADING
"""The height that the line under the rows of a page takes."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A size of paper, upright; the text is `TEXT_WIDTH` wide and stands in the middle.

    Attributes:
        width, height: in points.
    """

    width: float
    height: float

    @property
    def left(self) -> float:
        """The left edge of the text."""
        return (self.width - TEXT_WIDTH) / 2

    @property
    def top(self) -> float:
        """The upper edge of the text, as the canvas counts, upwards."""
        return self.height - _TOP

    @property
    def room(self) -> float:
        """The height that the text may take on a page."""
        return self.height - _TOP - _BOTTOM


SHEETS: dict[SheetName, Sheet] = {"a4": Sheet(210 * MM, 297 * MM), "letter": Sheet(612, 792)}
"""The sizes of paper by name."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands at the edges of each page, in the language of the paper.

    Attributes:
        header: what the paper belongs to: the visit and its date.
        name: the name of the paper, at the other end of the header.
        footer: who made the paper, which version, and when.
        page_of: the template of the page number, with `{page}` and `{pages}`.
        continues: the template under a table that goes on, with `{page}` and `{time}`.
        marking: who may read the paper; empty for everyone.
        right_to_left: lines start at the right edge.
    """

    header: str
    name: str
    footer: str
    page_of: str = "Page {page} of {pages}"
    continues: str = "Continues on page {page} at {time}"
    marking: str = ""
    right_to_left: bool = False

    def draw(self, canvas: "Canvas", sheet: Sheet, page: int, pages: int) -> None:
        """Draw the edges of one page.

        Raises:
            MissingGlyph: the typeface has no sign for a character.
        """
        self._draw_pair(canvas, sheet, sheet.height - _HEADER_BASELINE, (self.header, HEADER), (self.name, HEADER_BOLD))
        draw_rule(canvas, sheet.left, sheet.height - _HEADER_RULE, TEXT_WIDTH, RULE, RULE_WEIGHT)
        draw_rule(canvas, sheet.left, _FOOTER_RULE, TEXT_WIDTH, FOOT_RULE, ROW_RULE_WEIGHT)
        number = self.page_of.format(page=page, pages=pages)
        self._draw_pair(canvas, sheet, _FOOTER_BASELINE, (self.footer, HEADER), (number, HEADER_BOLD))
        if self.marking:
            line = fit(self.marking, MARKING, TEXT_WIDTH)
            x = (sheet.width - line.width) / 2
            _draw_on(canvas, line, x, sheet.height - _MARKING_TOP)
            _draw_on(canvas, line, x, _MARKING_BOTTOM)

    def draw_foot(self, canvas: "Canvas", sheet: Sheet, top: float, said: str, page: int, time: str) -> None:
        """Draw the line under the rows of a page: what explains them, and where their table goes on.

        Args:
            canvas: the page.
            sheet: its size.
            top: the lower edge of the rows, as the canvas counts, upwards.
            said: what explains them; may be empty.
            page: the page that the table goes on.
            time: where it goes on there; empty when it does not.

        Raises:
            MissingGlyph: the typeface has no sign for a character.
        """
        continues = self.continues.format(page=page, time=time) if time else ""
        y = top - _FOOT_GAP - baseline(CONTINUES.size, CONTINUES.leading)
        self._draw_pair(canvas, sheet, y, (said, NOTE), (continues, CONTINUES))

    def _draw_pair(
        self, canvas: "Canvas", sheet: Sheet, y: float, first: tuple[str, Style], last: tuple[str, Style]
    ) -> None:
        """Draw a text at the start and one at the end of a line; the one at the end is shortened last."""
        end = self._fit(*last, TEXT_WIDTH * 0.6)
        start = self._fit(*first, TEXT_WIDTH - end.width - _BETWEEN)
        left, right = (end, start) if self.right_to_left else (start, end)
        _draw_on(canvas, left, sheet.left, y)
        _draw_on(canvas, right, sheet.left + TEXT_WIDTH - right.width, y)

    def _fit(self, text: str, style: Style, width: float) -> Line:
        return fit(text, style, width, right_to_left=self.right_to_left)


def draw_rule(canvas: "Canvas", x: float, y: float, width: float, colour: str, weight: float) -> None:
    """Draw a horizontal line; y is its middle, and all lengths but the colour are points."""
    canvas.setStrokeColorRGB(*rgb(colour))
    canvas.setLineWidth(weight)
    canvas.line(x, y, x + width, y)


def _draw_on(canvas: "Canvas", line: Line, x: float, y: float) -> None:
    """Draw a line on a baseline."""
    line.draw(canvas, x, y + baseline(line.style.size, line.leading))
