"""FiraGO in four faces: what it can print, how wide a text is, and how letters that join are shaped.

A glyph that no character of its own stands for (a joined letter, a figure of even width) is set under a private code
that depends on the glyph alone, so that the same paper gives the same bytes in every process. What such a code stands
for is written into the PDF's table for copying and searching.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import uharfbuzz

    from delegation_planner.documents.embedding import CopyableFont

Face = Literal["regular", "bold", "italic", "bold-italic"]

ASCENT = 0.935
"""The height of FiraGO above the baseline, in em."""
DESCENT = 0.265
"""The depth of FiraGO below the baseline, in em."""

_FILES: Mapping[Face, str] = {"regular": "figo", "bold": "figbo", "italic": "figit", "bold-italic": "figbi"}
_PRIVATE = 0xF0000
_UNSEEN = 0x100000
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shaped glyph in its place in a word, in 1/1000 em.

    Attributes:
        code: the private code that it is set under.
        advance: how far it moves the pen to the right.
        dx, dy: where it is drawn, from the pen.
        letters: the characters that it stands for; empty when a neighbour stands for them.
    """

    code: int
    advance: float
    dx: float
    dy: float
    letters: str


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    """One loaded face.

    Attributes:
        name: the name that the canvas knows it by.
        font: the font for the PDF.
        signs: the code points that it has a sign for.
        figures: the figures 0–9 (code points) and the codes of their forms of even width.
        widths: the width of a code point, in 1/1000 em.
        shaper: HarfBuzz's view of the same file.
    """

    name: str
    font: "CopyableFont"
    signs: frozenset[int]
    figures: Mapping[int, int]
    widths: Mapping[int, float]
    shaper: "uharfbuzz.Font"


@lru_cache(maxsize=4)
def typeface(face: Face) -> Typeface:
    """Load a face once and make it known to reportlab."""
    import io

    import pymupdf_fonts
    import uharfbuzz
    from reportlab.pdfbase import pdfmetrics

    from delegation_planner.documents.embedding import copyable_font

    data = pymupdf_fonts.myfont(_FILES[face])
    font = copyable_font(f"FiraGO-{face}", io.BytesIO(data))
    pdfmetrics.registerFont(font)
    shaper = uharfbuzz.Font(uharfbuzz.Face(data))
    signs = frozenset(font.face.charToGlyph)
    return Typeface(font.fontName, font, signs, _even_figures(font, shaper), font.face.charWidths, shaper)


def _even_figures(font: "CopyableFont", shaper: "uharfbuzz.Font") -> Mapping[int, int]:
    """Teach the font its ten figures of even width; columns of times need them."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(_DIGITS)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper, buffer, {"tnum": True, "kern": False})
    found = zip(_DIGITS, buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return {ord(d): add_glyph(font, info.codepoint, place.x_advance, d) for d, info, place in found}


def add_glyph(font: "CopyableFont", glyph: int, advance: float, letters: str = "") -> int:
    """Make a glyph printable under its private code and return the code.

    Args:
        font: the font that holds the glyph.
        glyph: its number in the font.
        advance: its own width, in 1/1000 em.
        letters: what it always stands for, if that is known.
    """
    code = _PRIVATE + glyph
    font.face.charToGlyph[code] = glyph
    font.face.charWidths[code] = advance
    if letters:
        font.meanings[code] = letters
    return code


def plain_width(face: Face, text: str) -> float:
    """Return the width of a text of letters that do not join, in em."""
    loaded = typeface(face)
    figures, widths = loaded.figures, loaded.widths
    return sum(widths.get(figures.get(code, code), 0) for code in map(ord, text)) / 1000


@lru_cache(maxsize=16384)
def shape(face: Face, word: str) -> tuple[Glyph, ...]:
    """Shape a word of a right-to-left script and return its glyphs from left to right."""
    import uharfbuzz

    loaded = typeface(face)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.direction = "rtl"
    uharfbuzz.shape(loaded.shaper, buffer)
    meanings = _letters(word, [info.cluster for info in buffer.glyph_infos])
    glyphs = list[Glyph]()
    for info, place, letters in zip(buffer.glyph_infos, buffer.glyph_positions, meanings, strict=True):
        code = add_glyph(loaded.font, info.codepoint, loaded.shaper.get_glyph_h_advance(info.codepoint))
        glyphs.append(Glyph(code, place.x_advance, place.x_offset, place.y_offset, letters[-1:]))
        glyphs.extend(_unseen_glyph(loaded, letter) for letter in reversed(letters[:-1]))
    return tuple(glyphs)


def _unseen_glyph(loaded: Typeface, letter: str) -> Glyph:
    """Return a glyph without ink or width that stands for one letter of a ligature.

    Readers of PDFs turn right-to-left text around sign by sign, so a sign that stood for two letters would be copied
    with its letters in the wrong order.
    """
    code = _UNSEEN + ord(letter)
    loaded.font.face.charToGlyph[code] = loaded.font.face.charToGlyph[ord(" ")]
    loaded.font.face.charWidths[code] = 0
    loaded.font.meanings[code] = letter
    return Glyph(code, 0, 0, 0, letter)


def _letters(word: str, clusters: list[int]) -> list[str]:
    """Return what each glyph stands for; of several glyphs for one letter, the one read first has it."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
    letters = [word[cluster : ends.pop(cluster)] if cluster in ends else "" for cluster in reversed(clusters)]
    return letters[::-1]
