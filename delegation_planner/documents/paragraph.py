"""A paragraph of a table's cell: its text, and what may stand beside it, broken into lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from delegation_planner.documents.bars import COLOURS, ICONS, Kind
from delegation_planner.documents.lines import Line, baseline, fit, measure, rgb, wrap
from delegation_planner.documents.marks import draw_icon
from delegation_planner.documents.script import runs_right_to_left
from delegation_planner.documents.styles import CHIP, INK2, MM, ROW_RULE_WEIGHT, Style

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Align = Literal["left", "right", "centre", "own"]
"""Where lines stand in their column; `own` is right for right-to-left text and left for other text."""

_ICON = 4 * MM
_ICON_STEP = 16.8
_CAPITAL = 0.345
_CHIP_PAD = 3.6
_CHIP_ABOVE = 8.1
_CHIP_BELOW = 2.2
_CHIP_GAP = 8.0
_CHIP_SHARE = 0.5
_SUFFIX_SIZE = 0.75
_SUFFIX_RISE = 0.38
_NOTE_GAP = " "


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text in one style, and what belongs to it.

    Attributes:
        text: what it says; printed as it is.
        style: how it is set.
        suffix: a small raised sign after the text, such as `*`.
        note: a text that goes on after it on the same line.
        note_style: how the note is set; as the text when None.
        icon: the kind of event whose icon stands before it.
        icon_name: the Phosphor icon to draw instead of the kind's own, such as `airplane-takeoff`.
        chip: a short text in a frame, at the other end of the first line.
        right_to_left: the direction; None takes that of the first letter.
    """

    text: str
    style: Style
    suffix: str = ""
    note: str = ""
    note_style: Style | None = None
    icon: Kind | None = None
    icon_name: str = ""
    chip: str = ""
    right_to_left: bool | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon beside a line.

    Attributes:
        name: the Phosphor icon.
        colour: as `#RRGGBB`.
    """

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a row, in its place.

    Attributes:
        line: the text.
        x: its left edge, in points from the left edge of the row.
        baseline: how far its baseline lies under the upper edge of the cell, in points.
        bottom: how far its leading reaches down, in points.
        sign: the icon that is drawn instead of the text.
        framed: it stands in a frame.
    """

    line: Line
    x: float
    baseline: float
    bottom: float
    sign: Sign | None = None
    framed: bool = False

    def draw(self, canvas: "Canvas", x: float, top: float) -> None:
        """Draw it; top is the upper edge of the cell."""
        y = top - self.baseline
        x += self.x
        if self.sign:
            middle = y + _CAPITAL * self.line.style.size
            draw_icon(canvas, self.sign.name, self.sign.colour, (x, middle - _ICON / 2, _ICON, _ICON))
            return
        if self.framed:
            _draw_frame(canvas, x - _CHIP_PAD, y, self.line)
        self.line.draw(canvas, x, y + baseline(self.line.style.size, self.line.leading))


def _draw_frame(canvas: "Canvas", x: float, y: float, line: Line) -> None:
    taller = line.leading / line.style.leading
    below = _CHIP_BELOW * taller
    canvas.setStrokeColorRGB(*rgb(INK2))
    canvas.setLineWidth(ROW_RULE_WEIGHT)
    canvas.roundRect(x, y - below, line.width + 2 * _CHIP_PAD, _CHIP_ABOVE * taller + below, 0.7 * MM)


@dataclass(frozen=True, slots=True)
class _Measure:
    """The room of a paragraph: its left edge, its width and how its lines stand in it."""

    x: float
    width: float
    align: Align

    def place(self, line: Line, extra: float = 0.0) -> float:
        """Return the left edge of a line that is followed by something of a width."""
        free = self.width - line.width - extra
        if self.align == "centre":
            return self.x + free / 2
        at_right = self.align == "right" or (self.align == "own" and line.right_to_left)
        return self.x + free if at_right else self.x


def set_paragraph(paragraph: Paragraph, x: float, width: float, align: Align, top: float) -> tuple[SetLine, ...]:
    """Break a paragraph into lines in their places.

    Args:
        paragraph: what to set.
        x: the left edge of its column, in points from the left edge of the row.
        width: the width of its column, in points.
        align: where its lines stand.
        top: how far its first line lies under the upper edge of the cell, in points.

    Raises:
        MissingGlyph: the typeface has no sign for a character.
    """
    right = paragraph.right_to_left
    mirrored = align == "own" and (runs_right_to_left(paragraph.text) if right is None else right)
    chip = fit(paragraph.chip, CHIP, width * _CHIP_SHARE) if paragraph.chip else None
    before = _ICON_STEP if paragraph.icon else 0.0
    after = chip.width + 2 * _CHIP_PAD + _CHIP_GAP if chip else 0.0
    room = _Measure(x + (after if mirrored else before), width - before - after, align)
    lines = list(_set_text(paragraph, room, top))
    first = lines[0]
    if paragraph.icon:
        sign = Sign(paragraph.icon_name or ICONS[paragraph.icon], COLOURS[paragraph.icon])
        icon_x = x + width - _ICON if mirrored else x
        lines.insert(0, SetLine(first.line, icon_x, first.baseline, first.bottom, sign))
    if chip:
        chip_x = x + _CHIP_PAD if mirrored else x + width - chip.width - _CHIP_PAD
        lines.append(SetLine(chip, chip_x, first.baseline, first.bottom, framed=True))
    return tuple(lines)


def _set_text(paragraph: Paragraph, room: _Measure, top: float) -> Iterator[SetLine]:
    """Yield the lines of the text, its suffix and its note; the suffix has room on every line."""
    style = paragraph.style
    suffix = _suffix(paragraph)
    lines = wrap(paragraph.text, style, room.width - suffix.width, right_to_left=paragraph.right_to_left)
    for line in lines:
        extra = suffix.width if line is lines[-1] else 0.0
        base = top + baseline(line.style.size, line.leading)
        top += line.leading
        x = room.place(line, extra)
        to_left = extra and line.right_to_left
        yield SetLine(line, x + extra if to_left else x, base, top)
    if paragraph.suffix:
        yield SetLine(suffix, x if to_left else x + line.width, base - _SUFFIX_RISE * style.size, top)
    if paragraph.note:
        indent = line.width + suffix.width + measure(_NOTE_GAP, style)
        yield from _set_note(paragraph, room, SetLine(line, indent, base, top))


def _suffix(paragraph: Paragraph) -> Line:
    style = paragraph.style
    small = Style(style.face, style.size * _SUFFIX_SIZE, style.leading, style.colour)
    return wrap(paragraph.suffix, small, style.size * len(paragraph.suffix) + 1)[0]


def _set_note(paragraph: Paragraph, room: _Measure, last: SetLine) -> Iterator[SetLine]:
    """Yield the lines of a note that goes on where the last line of the text ends."""
    style = paragraph.note_style or paragraph.style
    first, *others = wrap(paragraph.note, style, room.width, indent=last.x)
    if first.text:
        x = room.x + last.x
        mirrored = last.line.right_to_left and room.align in {"right", "own"}
        yield SetLine(first, room.x + room.width - last.x - first.width if mirrored else x, last.baseline, last.bottom)
    bottom = last.bottom
    for line in others:
        base = bottom + baseline(line.style.size, line.leading)
        bottom += line.leading
        yield SetLine(line, room.place(line), base, bottom)
