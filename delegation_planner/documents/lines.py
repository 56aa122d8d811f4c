"""Text broken into lines, and lines drawn on a canvas. Text is data: nothing in it is ever read as markup."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice
from typing import TYPE_CHECKING

from delegation_planner.documents.script import (
    Piece,
    combining_start,
    has_right_to_left,
    is_invisible,
    is_space,
    pieces,
    require_glyphs,
    runs_right_to_left,
    visual,
)
from delegation_planner.documents.styles import JOINED_LEADING, Style, for_right_to_left
from delegation_planner.documents.typeface import ASCENT, DESCENT, Face, Glyph, Typeface, plain_width, shape, typeface

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BREAKS = re.compile("[ \t]+")
_HARD_BREAKS = re.compile("\r\n|\n")
_TOLERANCE = 1e-6
_WORD = 48  # longer words are rare, and would only push others out of the memory


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, measured.

    Attributes:
        text: in reading order.
        style: how it is set.
        width: in points.
        leading: its height in points; more than the style's when it holds Arabic script.
        right_to_left: the direction of the paragraph that it belongs to.
    """

    text: str
    style: Style
    width: float
    leading: float
    right_to_left: bool

    def draw(self, canvas: "Canvas", x: float, top: float) -> None:
        """Draw the line.

        Args:
            canvas: the page.
            x: its left edge, whatever its direction.
            top: the upper edge of its leading, as the canvas counts, upwards.
        """
        if self.text:
            _draw(canvas, self, x, top - baseline(self.style.size, self.leading))


def baseline(size: float, leading: float) -> float:
    """Return how far the baseline lies under the top of a line of a size and leading, in points."""
    return (leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size


def wrap(
    text: str, style: Style, width: float, *, right_to_left: bool | None = None, indent: float = 0.0
) -> tuple[Line, ...]:
    r"""Break a text into lines that fit a width; at least one, which may be empty.

    Lines end at spaces and at each `\n`; a word that is wider than a line is broken wherever the line is full.

    Args:
        text: what to print, in reading order.
        style: how it is set.
        width: the room for a line, in points.
        right_to_left: the direction; None takes that of the first letter.
        indent: room that is taken at the start of the first line, in points.

    Raises:
        MissingGlyph: the typeface has no sign for a character.
    """
    require_glyphs(text, style.face)
    direction = runs_right_to_left(text) if right_to_left is None else right_to_left
    style = for_right_to_left(style) if direction else style
    lines = list[Line]()
    for paragraph in _HARD_BREAKS.split(text):
        lines.extend(line_of(part, style, direction) for part in _break(paragraph, style, width, indent))
        indent = 0.0
    return tuple(lines)


def fit(text: str, style: Style, width: float, *, right_to_left: bool | None = None) -> Line:
    """Return a text as one line, shortened with an ellipsis when it is wider than a width in points.

    Raises:
        MissingGlyph: the typeface has no sign for a character.
    """
    require_glyphs(text, style.face)
    direction = runs_right_to_left(text) if right_to_left is None else right_to_left
    style = for_right_to_left(style) if direction else style
    flat = _HARD_BREAKS.sub(" ", text)
    length = _prefix(flat, 0, style, width)
    if length < len(flat):
        room = width - measure("…", style)
        flat = flat[: _prefix(flat, 0, style, room)].rstrip() + "…"
    return line_of(flat, style, direction)


def line_of(text: str, style: Style, right_to_left: bool = False) -> Line:
    """Return a text as one line in a style as it is given, however wide; its signs are not checked."""
    leading = style.leading * (JOINED_LEADING if has_right_to_left(text) else 1.0)
    return Line(text, style, measure(text, style), leading, right_to_left)


def measure(text: str, style: Style) -> float:
    """Return how wide a text is on one line, in points."""
    ems = _ems(style.face, text) if len(text) <= _WORD else _count_ems(style.face, text)
    plain, joined, characters = ems
    return plain * style.size + joined * style.size * style.joined + characters * style.tracking


def _count_ems(face: Face, text: str) -> tuple[float, float, int]:
    """Return the width of the plain and of the joined letters in em, and the number of plain characters."""
    if not has_right_to_left(text):
        plain = _printable(text)
        return plain_width(face, plain), 0.0, len(plain)
    parts = pieces(text)
    joined = sum(glyph.advance for piece in parts if piece.joined for glyph in shape(face, piece.text)) / 1000
    plain = _printable("".join(piece.text for piece in parts if not piece.joined))
    return plain_width(face, plain), joined, len(plain)


_ems = lru_cache(maxsize=65536)(_count_ems)


def _printable(text: str) -> str:
    """Return plain letters without the characters that are never seen, with every space an ordinary one."""
    if text.isascii():
        return text.replace("\t", " ")
    return "".join(" " if is_space(c) else c for c in text if not is_invisible(c))


def _break(paragraph: str, style: Style, width: float, indent: float) -> Iterator[str]:
    """Yield the lines of a paragraph that has no hard breaks."""
    space = measure(" ", style)
    line, used = list[str](), indent
    for word in _BREAKS.split(paragraph.strip(" \t")):
        wide = measure(word, style) if len(word) <= width else width + 1  # no word of so many signs fits
        if line and used + space + wide > width + _TOLERANCE:
            yield " ".join(line)
            line, used = [], 0.0
        elif not line and indent and used == indent and used + wide > width + _TOLERANCE:
            yield ""
            used = 0.0
        if used + wide <= width + _TOLERANCE:
            used += wide + (space if line else 0.0)
        else:
            *full, word = _cut(word, style, width)
            yield from full
            used = measure(word, style)
        line.append(word)
    yield " ".join(line)


def _cut(word: str, style: Style, width: float) -> Iterator[str]:
    """Yield a word in parts that fit a width; a part has at least one sign, even if that does not fit."""
    at = 0
    while at < len(word):
        length = max(1, _prefix(word, at, style, width))
        length += combining_start(word[at + length : at + length + 8]) if length == 1 else 0
        yield word[at : at + length]
        at += length


def _prefix(text: str, start: int, style: Style, width: float) -> int:
    """Return how many characters from a place on fit a width; letters keep their accents.

    The count is doubled until it is too large, so the rest of a long text is never measured.
    """
    high = 8
    while start + high < len(text) and measure(text[start : start + high], style) <= width:
        high *= 2
    low, high = 0, min(high, len(text) - start) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if measure(text[start : start + middle], style) <= width + _TOLERANCE:
            low = middle
        else:
            high = middle
    while low > 1 and start + low < len(text) and combining_start(text[start + low]):
        low -= 1
    return low


def _draw(canvas: "Canvas", line: Line, x: float, y: float) -> None:
    """Draw the pieces of a line from left to right; y is the baseline.

    The PDF's operators are written here, not by the canvas, which takes three times as long.
    """
    style, loaded = line.style, typeface(line.style.face)
    document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 - what reportlab's fonts go by
    red, green, blue = rgb(style.colour)
    code = [f"BT {red:.4g} {green:.4g} {blue:.4g} rg 1 0 0 1 {x:.3f} {y:.3f} Tm"]
    plain_only = not (line.right_to_left or has_right_to_left(line.text))
    parts: Iterable[Piece] = [Piece(line.text, joined=False)] if plain_only else visual(line.text, line.right_to_left)
    for joined, group in groupby(parts, key=lambda piece: piece.joined):
        if joined:
            for piece in group:
                code.extend(_joined_code(shape(style.face, piece.text), loaded, style.size * style.joined, document))
        else:
            code.extend(_plain_code("".join(piece.text for piece in group), loaded, style, document))
    canvas.addLiteral(" ".join([*code, "ET"]))


def _plain_code(text: str, loaded: Typeface, style: Style, document: object) -> Iterator[str]:
    """Yield the operators that draw letters that do not join."""
    if style.tracking:
        yield f"{style.tracking:g} Tc"
    for subset, codes in loaded.font.splitString(_printable(text).translate(loaded.figures), document):
        yield f"{loaded.font.getSubsetInternalName(subset, document)} {style.size:g} Tf <{codes.hex()}> Tj"
    if style.tracking:
        yield "0 Tc"


def _joined_code(glyphs: Sequence[Glyph], loaded: Typeface, size: float, document: object) -> Iterator[str]:
    """Yield the operators that draw a shaped word, and note what its glyphs stand for."""
    seen = loaded.font.seen.setdefault(document, {})
    for glyph in glyphs:
        seen[glyph.code] = seen.get(glyph.code) or glyph.letters
    waiting = iter(glyphs)
    for subset, codes in loaded.font.splitString("".join(chr(glyph.code) for glyph in glyphs), document):
        yield f"{loaded.font.getSubsetInternalName(subset, document)} {size:g} Tf"
        chunk = zip(islice(waiting, len(codes)), codes, strict=True)
        for rise, run in groupby(chunk, key=lambda pair: pair[0].dy):
            drawn = f"[{''.join(_glyph_code(glyph, code, loaded.widths) for glyph, code in run)}] TJ"
            yield f"{rise * size / 1000:g} Ts {drawn} 0 Ts" if rise else drawn


def _glyph_code(glyph: Glyph, code: int, widths: Mapping[int, float]) -> str:
    """Return a glyph in an array of glyphs; the numbers beside it move the pen to the left."""
    back = widths[glyph.code] - glyph.advance + glyph.dx
    return f"{-glyph.dx:g}<{code:02x}>{back:g}" if glyph.dx or back else f"<{code:02x}>"


@lru_cache(maxsize=256)
def rgb(colour: str) -> tuple[float, float, float]:
    """Return `#RRGGBB` as the three parts from 0 to 1."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255
