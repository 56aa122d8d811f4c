"""Rows: cells side by side over a rule, with the marks that belong to a line of a programme."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from delegation_planner.documents.bars import Kind
from delegation_planner.documents.lines import rgb
from delegation_planner.documents.marks import draw_bar
from delegation_planner.documents.paragraph import Align, Paragraph, SetLine, set_paragraph
from delegation_planner.documents.sheet import TEXT_WIDTH, draw_rule
from delegation_planner.documents.styles import CHANGE, MM, ROW_RULE, ROW_RULE_WEIGHT, Style

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_CHANGE_WIDTH = 0.7 * MM
_CHANGE_GAP = 2.5 * MM


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        x: its left edge, in points from the left edge of the text.
        width: its width, in points.
        align: where its lines stand.
    """

    x: float
    width: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Look:
    """How rows look.

    Attributes:
        above: the distance from the upper edge to the cells, in points.
        below: the distance from the cells to the rule, in points.
        rule: the weight of the rule at the foot, in points; 0 for none.
        rule_colour: its colour, as `#RRGGBB`.
        bar_x: the left edge of the bar, in points from the left edge of the text.
    """

    above: float = 0.0
    below: float = 0.0
    rule: float = 0.0
    rule_colour: str = ROW_RULE
    bar_x: float = 0.0


PLAIN = Look()
"""Text that stands free: no rule, no padding."""
LINE = Look(above=3.75, below=3.75, rule=ROW_RULE_WEIGHT)
"""A line of a table."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that has been set, and knows its height. It is a `layout.Block`.

    Attributes:
        lines: the lines of all its cells.
        inner: the height of the highest cell, in points; at least that of the bar.
        look: how it looks.
        bar: the kind of event whose bar stands in it.
        tint: the colour behind it, as `#RRGGBB`; empty for none.
        changed: a bar in the margin says that it has changed.
        width: how far its rule and tint reach, in points.
    """

    lines: tuple[SetLine, ...]
    inner: float
    look: Look = PLAIN
    bar: Kind | None = None
    tint: str = ""
    changed: bool = False
    width: float = TEXT_WIDTH

    @property
    def height(self) -> float:
        """How far it reaches down, rule and padding included, in points."""
        return self.look.above + self.inner + self.look.below + self.look.rule

    def draw(self, canvas: "Canvas", x: float, top: float) -> None:
        """Draw it; x is the left edge of the text, top its upper edge as the canvas counts, upwards."""
        look = self.look
        foot = top - self.height
        if self.tint:
            canvas.setFillColorRGB(*rgb(self.tint))
            canvas.rect(x, foot, self.width, self.height, stroke=0, fill=1)
        if look.rule:
            draw_rule(canvas, x, foot + look.rule / 2, self.width, look.rule_colour, look.rule)
        if self.bar:
            draw_bar(canvas, self.bar, x + look.bar_x, top - look.above, self.inner)
        if self.changed:
            canvas.setFillColorRGB(*rgb(CHANGE))
            canvas.rect(x + self.width + _CHANGE_GAP, foot, _CHANGE_WIDTH, self.height, stroke=0, fill=1)
        for line in sorted(self.lines, key=lambda line: line.sign is None):  # no icon parts the text for its readers
            line.draw(canvas, x, top - look.above)

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """Return it in two between lines, the first no higher than the room; None when no line fits there."""
        limit = room - (self.height - self.inner)
        first = [line for line in self.lines if line.bottom <= limit]
        rest = [line for line in self.lines if line.bottom > limit]
        if not first or not rest:
            return None
        cut = max(line.bottom for line in first)
        shift = min(cut, *(line.bottom - line.line.leading for line in rest))
        moved = tuple(replace(line, baseline=line.baseline - shift, bottom=line.bottom - shift) for line in rest)
        return replace(self, lines=tuple(first), inner=cut), replace(self, lines=moved, inner=self.inner - shift)


def row(
    columns: Sequence[Column],
    cells: Sequence[Sequence[Paragraph]],
    look: Look = LINE,
    *,
    bar: Kind | None = None,
    tint: str = "",
    changed: bool = False,
) -> Row:
    """Set a row: the first lines of all its cells stand on one baseline.

    Args:
        columns: where the cells stand.
        cells: the paragraphs of each cell; fewer cells than columns leave the last ones empty.
        look: how the row looks.
        bar: the kind of event whose bar stands in it.
        tint: the colour behind it, as `#RRGGBB`; empty for none.
        changed: a bar in the margin says that it has changed.

    Raises:
        MissingGlyph: the typeface has no sign for a character.
    """
    placed = [_set_cell(column, cell) for column, cell in zip(columns, cells, strict=False) if cell]
    deepest = max((cell[0].baseline for cell in placed), default=0.0)
    lines = tuple(_lowered(line, deepest - cell[0].baseline) for cell in placed for line in cell)
    inner = max((line.bottom for line in lines), default=0.0)
    return Row(lines, inner, look, bar, tint, changed)


def text(content: str, style: Style, *, above: float = 0.0, below: float = 0.0, align: Align = "left") -> Row:
    """Set a free-standing text over the whole width of the page, with distances above and below it in points.

    Raises:
        MissingGlyph: the typeface has no sign for a character.
    """
    return row([Column(0, TEXT_WIDTH, align)], [[Paragraph(content, style)]], Look(above, below))


def space(height: float) -> Row:
    """Return an empty block of a height in points."""
    return Row((), height)


def _set_cell(column: Column, paragraphs: Sequence[Paragraph]) -> list[SetLine]:
    """Return the lines of a cell, one paragraph under the other."""
    lines, top = list[SetLine](), 0.0
    for paragraph in paragraphs:
        lines.extend(set_paragraph(paragraph, column.x, column.width, column.align, top))
        top = max(line.bottom for line in lines)
    return lines


def _lowered(line: SetLine, by: float) -> SetLine:
    return replace(line, baseline=line.baseline + by, bottom=line.bottom + by) if by else line
