"""Text of mixed direction: which letters run which way, and in what order they stand on a line.

The order is that of Unicode's bidirectional algorithm (UAX #9), which python-bidi computes. Left to itself the
algorithm turns “09:15–10:15” round in right-to-left text and runs a list such as “Almaty · v3 · 28” together; so times,
numbers and Latin phrases are set as isolates: whole, from left to right, without any pull on what stands beside them.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from delegation_planner.errors import MissingGlyph

if TYPE_CHECKING:
    from delegation_planner.documents.typeface import Face

_R = "\u0590-\u05ff\u0600-\u061b\u061d-\u065f\u066a\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_NUMBER = r"[+−-]?\d+(?:[.,:/٫٬-]\d+)*[%°]?"
_NUMBERS = rf"(?<!\w)(?:\+\d[\d ()-]*\d|{_NUMBER}(?:\s?[–—-]\s?{_NUMBER})*)"
# A Latin phrase holds brackets only in pairs, and ends where an item of a list does, at “·”.
_INSIDE = rf"[^{_R}\u061c\u200f()\[\]·]"
_BRACKETED = rf"\({_INSIDE}*\)|\[{_INSIDE}*\]"
_LATIN = rf"(?:(?<!\w){_NUMBER})?[^\W\d_{_R}](?:(?:{_INSIDE}|{_BRACKETED})*(?:[^\W_{_R}]|\u200e|{_BRACKETED}))?"

_MIRRORED = str.maketrans("()[]{}<>«»‹›⁽⁾₍₎≤≥", ")(][}{><»«›‹⁾⁽₎₍≥≤")
_BRACKET = re.escape("".join(map(chr, _MIRRORED)))
# The algorithm keeps a nonspacing mark with its bracket and turns both alike (W1, N0). get_display leaves brackets
# unmirrored, so each is followed by this one, the grapheme joiner: where it comes first, the bracket runs leftwards.
_TRACER = "\u034f"
_ISOLATED = "\u2066{}\u2069"

_RIGHT = re.compile(f"[{_R}]")
_PIECES = re.compile(rf"[{_R}][{_R}\u200c\u200d]*|[^{_R}]+")
# These would cross the isolates and tracers set here; the plain marks are the writer's way to mend an order.
_STEERING = re.compile("[\u034f\u202a-\u202e\u2066-\u2069]")
_PLAIN_MARKS = re.compile("[\u061c\u200e\u200f]")
_IN_LEFT = re.compile(rf"(?P<isolate>{_NUMBERS})|[{_BRACKET}]")
_IN_RIGHT = re.compile(rf"(?P<isolate>{_LATIN}|{_NUMBERS})|[{_BRACKET}]")
_SHOWN = re.compile(
    rf"[\u2066\u2069](?P<isolate>[^\u2066\u2069]+)[\u2066\u2069]|\u034f(?P<turned>[{_BRACKET}])"
    rf"|(?P<joined>(?:[\u200c\u200d]*[{_R}])+)|(?:[{_BRACKET}]\u034f|[^{_R}{_BRACKET}\u034f\u2066\u2069])+"
)
_SAID = 60


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that are drawn together.

    Attributes:
        text: in reading order when joined, else in the order of drawing, from left to right.
        joined: the letters are of a script that joins or runs from right to left, and are shaped.
    """

    text: str
    joined: bool


def has_right_to_left(text: str) -> bool:
    """Tell whether a text holds a letter of a right-to-left script."""
    return _RIGHT.search(text) is not None


def runs_right_to_left(text: str) -> bool:
    """Return a text's direction, which is that of its first letter; left-to-right when it has none."""
    first = _RIGHT.search(text)
    if first is None:
        return False
    before = text[: first.start()]
    return not any(unicodedata.bidirectional(character) == "L" for character in before)


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the pieces of a text in reading order, whatever its direction; their widths make up its width."""
    return tuple(Piece(part, has_right_to_left(part)) for part in _PIECES.findall(text))


@lru_cache(maxsize=4096)
def visual(text: str, right_to_left: bool) -> tuple[Piece, ...]:
    """Return the pieces of one line in the order in which they stand, from left to right.

    Args:
        text: the line, in reading order.
        right_to_left: the direction of the paragraph that it belongs to.
    """
    text = _STEERING.sub("", text)
    if right_to_left or has_right_to_left(text):
        found = [_piece(match) for match in _SHOWN.finditer(_shown(text, right_to_left))]
    else:
        found = [Piece(_PLAIN_MARKS.sub("", text), joined=False)]
    return tuple(piece for piece in found if piece.text)


def _shown(text: str, right_to_left: bool) -> str:
    """Return the characters of a line from left to right, with the isolates and tracers that are set here."""
    from bidi import get_display

    tokens = _IN_RIGHT if right_to_left else _IN_LEFT
    shown: str = get_display(tokens.sub(_steered, text), base_dir="R" if right_to_left else "L")
    return shown


def _steered(match: re.Match[str]) -> str:
    """Return a number or a phrase as an isolate, a bracket with its tracer."""
    token = match.group()
    return _ISOLATED.format(token) if match.lastgroup else token + _TRACER


def _piece(match: re.Match[str]) -> Piece:
    """Return a part of a line that is in visual order as it is drawn."""
    text = match[match.lastgroup or 0]
    if match.lastgroup == "joined":
        return Piece(text[::-1], joined=True)
    if match.lastgroup == "turned":
        return Piece(text.translate(_MIRRORED), joined=False)
    return Piece(_PLAIN_MARKS.sub("", text).replace(_TRACER, ""), joined=False)


@lru_cache(maxsize=4096)
def is_invisible(character: str) -> bool:
    """Tell whether a character only steers other characters, such as a zero-width joiner."""
    return unicodedata.category(character) == "Cf" and _RIGHT.match(character) is None


@lru_cache(maxsize=4096)
def is_space(character: str) -> bool:
    """Tell whether a character is a space of any width."""
    return unicodedata.category(character) == "Zs"


def require_glyphs(text: str, face: "Face") -> None:
    """Make sure that a face has a sign for every character of a text.

    Line feeds and tabs are spaces here; invisible characters need no sign.

    Raises:
        MissingGlyph: it lacks one; the first is named.
    """
    from delegation_planner.documents.typeface import typeface

    missing = {c for c in set(text) - {"\n", "\t"} if ord(c) not in typeface(face).signs}
    missing = {c for c in missing if not is_invisible(c) and not is_space(c)}
    if missing:
        _refuse(text, next(c for c in text if c in missing))


def _refuse(text: str, character: str) -> None:
    """Raise the error, with enough of the text around the character for a person to find it."""
    at = text.index(character)
    said = text if len(text) <= _SAID else "…" + text[max(0, at - _SAID // 2) : at + _SAID // 2 - 2] + "…"
    raise MissingGlyph(
        "The typeface has no sign for “{character}” (U+{code:04X}) in “{text}”.",
        character=character,
        text=said,
        code=ord(character),
    )


def combining_start(text: str) -> int:
    """Return how many characters at the start of a text belong to the letter before it."""
    return sum(1 for _ in takewhile(lambda c: unicodedata.combining(c) or c == "\u200d", text))
