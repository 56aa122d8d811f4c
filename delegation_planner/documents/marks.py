"""How a kind of event is told on paper: a bar with a pattern of its own, and an icon.

The pattern carries the meaning on a black-and-white printer; the colour only helps.
"""

import importlib.util
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from delegation_planner.documents.bars import COLOURS, Kind
from delegation_planner.documents.lines import rgb
from delegation_planner.documents.styles import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

BAR_WIDTH = 1.3 * MM

Box = tuple[float, float, float, float]
"""A rectangle: its left and lower edge, its width and its height."""

_HAIR = 0.5


def draw_bar(canvas: "Canvas", kind: Kind, x: float, top: float, height: float) -> None:
    """Draw the bar of a kind of event, `BAR_WIDTH` wide.

    Args:
        canvas: the page.
        kind: the kind of event.
        x: the bar's left edge.
        top: its upper edge, as the canvas counts, upwards.
        height: how far it reaches down.
    """
    canvas.saveState()
    canvas.setFillColorRGB(*rgb(COLOURS[kind]))
    canvas.setStrokeColorRGB(*rgb(COLOURS[kind]))
    _PATTERNS[kind](canvas, (x, top - height, BAR_WIDTH, height))
    canvas.restoreState()


def _fill(canvas: "Canvas", box: Box) -> None:
    canvas.rect(*box, stroke=0, fill=1)


def _stripes(*shares: tuple[float, float]) -> Callable[["Canvas", Box], None]:
    """Return a pattern of upright stripes: where each starts and how wide it is, in parts of the bar."""

    def draw(canvas: "Canvas", box: Box) -> None:
        x, y, width, height = box
        for start, share in shares:
            _fill(canvas, (x + start * width, y, share * width, height))

    return draw


def _dashes(*lengths: float) -> Callable[["Canvas", Box], None]:
    """Return a pattern of dashes from the top down: dash, gap, dash, gap in points."""

    def draw(canvas: "Canvas", box: Box) -> None:
        x, y, width, height = box
        canvas.setLineWidth(width)
        canvas.setDash(list(lengths))
        canvas.line(x + width / 2, y + height, x + width / 2, y)

    return draw


def _outline(canvas: "Canvas", box: Box) -> None:
    x, y, width, height = box
    canvas.setLineWidth(_HAIR)
    canvas.rect(x + _HAIR / 2, y + _HAIR / 2, width - _HAIR, height - _HAIR, stroke=1, fill=0)


def _ladder(canvas: "Canvas", box: Box) -> None:
    _outline(canvas, box)
    x, y, width, height = box
    down = 0.0
    while down < height:
        rung = min(0.85, height - down)
        _fill(canvas, (x, y + height - down - rung, width, rung))
        down += 3.06


def _hatch(slope: int) -> Callable[["Canvas", Box], None]:
    """Return a pattern of slanting stripes: 1 rises to the right, -1 falls."""

    def draw(canvas: "Canvas", box: Box) -> None:
        x, y, width, height = box
        clip = canvas.beginPath()
        clip.rect(*box)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.setLineWidth(1.35)
        at = y - width
        while at < y + height + width:
            ends = (at, at + width) if slope > 0 else (at + width, at)
            canvas.line(x - 1, ends[0] - slope, x + width + 1, ends[1] + slope)
            at += 3.8

    return draw


_PATTERNS: Mapping[Kind, Callable[["Canvas", Box], None]] = {
    "arrive": _stripes((0, 0.34)),
    "travel": _dashes(2, 2),
    "meeting": _fill,
    "signing": _stripes((0, 0.38), (0.62, 0.38)),
    "opening": _ladder,
    "visit": _hatch(1),
    "meal": _dashes(4.5, 2),
    "media": _hatch(-1),
    "free": _outline,
    "staff": _dashes(4.5, 1.5, 1.25, 1.5),
}


def draw_icon(canvas: "Canvas", name: str, colour: str, box: Box) -> None:
    """Draw a Phosphor icon as a shape, so that it is no letter when the page's text is copied.

    Args:
        canvas: the page.
        name: the icon's name in Phosphor, such as `car`.
        colour: as `#RRGGBB`.
        box: the square that the icon's em fills.
    """
    x, y, width, _ = box
    form = f"icon-{name}-{colour.removeprefix('#')}"
    if not canvas.hasForm(form):
        _define_icon(canvas, form, name, colour)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(width, width)
    canvas.doForm(form)
    canvas.restoreState()


def _define_icon(canvas: "Canvas", form: str, name: str, colour: str) -> None:
    """Put an icon into the file once, however often it is drawn."""
    canvas.beginForm(form, lowerx=-1, lowery=-1, upperx=2, uppery=2)
    canvas.setFillColorRGB(*rgb(colour))
    path = canvas.beginPath()
    for step, points in _outline_of(name):
        _STEPS[step](path, *points)
    canvas.drawPath(path, stroke=0, fill=1, fillMode=1)
    canvas.endForm()


_STEPS: Mapping[str, Callable[..., None]] = {
    "move": lambda path, x, y: path.moveTo(x, y),
    "line": lambda path, x, y: path.lineTo(x, y),
    "curve": lambda path, *points: path.curveTo(*points),
    "close": lambda path: path.close(),
}


@dataclass(slots=True)
class _Pen:
    """Gathers an outline in parts of the em, with its lower edge at 0."""

    em: float
    floor: float
    steps: list[tuple[str, tuple[float, ...]]] = field(default_factory=list)
    here: tuple[float, float] = (0.0, 0.0)

    def _add(self, step: str, *points: tuple[float, float]) -> None:
        flat = tuple(round(v / self.em, 5) for x, y in points for v in (x, y - self.floor))
        self.steps.append((step, flat))
        self.here = points[-1] if points else self.here

    def moveTo(self, to: tuple[float, float]) -> None:  # noqa: N802 - HarfBuzz's pens have these names
        self._add("move", to)

    def lineTo(self, to: tuple[float, float]) -> None:  # noqa: N802
        self._add("line", to)

    def qCurveTo(self, by: tuple[float, float], to: tuple[float, float]) -> None:  # noqa: N802
        """Add a quadratic curve as the cubic one that PDF knows."""
        first = tuple(a + (b - a) * 2 / 3 for a, b in zip(self.here, by, strict=True))
        second = tuple(a + (b - a) * 2 / 3 for a, b in zip(to, by, strict=True))
        self._add("curve", (first[0], first[1]), (second[0], second[1]), to)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._add("curve", *points)

    def closePath(self) -> None:  # noqa: N802
        self._add("close")


@lru_cache(maxsize=64)
def _outline_of(name: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """Return the outline of an icon in an em of 1."""
    import uharfbuzz

    folder = _icon_folder()
    code = int(json.loads((folder / "phosphor-charmap-1.3.0.json").read_text("utf-8"))[name], 16)
    face = uharfbuzz.Face((folder / "phosphor-1.3.0.ttf").read_bytes())
    font = uharfbuzz.Font(face)
    pen = _Pen(em=face.upem, floor=font.get_font_extents("ltr").descender)
    font.draw_glyph_with_pen(font.get_nominal_glyph(code), pen)
    return tuple(pen.steps)


def _icon_folder() -> Path:
    """Return where QtAwesome keeps its fonts, without importing it: that would load Qt."""
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("QtAwesome is not installed", name="qtawesome")
    return Path(found.origin).parent / "fonts"
