"""What stands in a block: its icon and words, each in its place; made once for each block and then only drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from delegation_planner.gui.pages.programme.timeline.marks import ICONS, TOKENS, Mark
from delegation_planner.gui.pages.programme.timeline.shown import NARROW, Shown
from delegation_planner.gui.theme.look import BODY, SMALL, Look
from delegation_planner.gui.words import events as words

TALL = 38
"""So high a block has lines of words below each other, in pixels at 100 %."""
STEPS_FROM = 2.0
"""With so many pixels to a minute, the steps of a ceremony are drawn."""
_LEFT, _ICON, _WORDS, _RIGHT, _GAP = 13, 16, 35, 10, 12
_FIRST, _LINE = 12, 16
_LEAST_TITLE, _LEAST_MORE, _LEAST_HIGH = 56, 48, 20
_STEPS_WIDE, _TICK = 360, 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in their place, or an icon where `glyph` is set.

    Attributes:
        x, y: where the words' baseline begins, or the icon's upper left corner.
        text: the words.
        token: the colour.
        font: the typeface; None for an icon.
        glyph: the icon; empty for words.
    """

    x: float
    y: float
    text: str
    token: str
    font: QFont | None = None
    glyph: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """Words on a ground of their own.

    Attributes:
        box: the ground.
        token: the ground's colour.
        pieces: what stands on it.
    """

    box: QRectF
    token: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Face:
    """What stands in a block.

    Attributes:
        pieces: icons and words.
        chips: words on a ground of their own.
        lines: where a step of a ceremony begins: the left end, the right end and the height of a line.
    """

    pieces: tuple[Piece, ...] = ()
    chips: tuple[Chip, ...] = ()
    lines: tuple[tuple[float, float, float], ...] = ()


class Types:
    """The typefaces that blocks are written in, each made once; for one look and one text size."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._known: dict[tuple[int, bool, bool, bool], tuple[QFont, QFontMetricsF]] = {}

    def of(self, size: int, *, bold: bool, even: bool, struck: bool) -> tuple[QFont, QFontMetricsF]:
        """Return a typeface with its measures."""
        key = (size, bold, even, struck)
        if key not in self._known:
            font = self._look.font(size, bold=bold, even=even)
            font.setStrikeOut(struck)
            self._known[key] = (font, QFontMetricsF(font))
        return self._known[key]


class Faces:
    """Makes the faces of blocks; for one look and one text size."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._types = Types(look)

    def of(self, shown: Shown, text: QRectF, mark: Mark | None, minute: float) -> Face:
        """Return what stands in a block.

        Args:
            shown: the block.
            text: the part of it in which its words stand.
            mark: what is wrong with it; None for nothing.
            minute: the height of a minute, in pixels.
        """
        if text.width() < self._look.px(NARROW):
            return Face()
        writing = _Writing(self._look, self._types, shown, text, mark)
        item = shown.block.item
        if item.is_leg or shown.text.height() < self._look.px(TALL):
            writing.write_line()
        else:
            with_steps = minute >= STEPS_FROM * self._look.scale and bool(item.steps)
            writing.write_lines(with_steps=with_steps)
            if with_steps:
                writing.write_steps(minute, text.right() - self._look.px(_RIGHT))
        return Face(tuple(writing.pieces), tuple(writing.chips), tuple(writing.lines))


class _Writing:
    """The words of one block."""

    def __init__(self, look: Look, types: Types, shown: Shown, text: QRectF, mark: Mark | None) -> None:
        self.pieces: list[Piece] = []
        self.chips: list[Chip] = []
        self.lines: list[tuple[float, float, float]] = []
        self._look = look
        self._types = types
        self._item = shown.block.item
        self._box = shown.box
        self._mark = mark
        self._left = text.left()
        self._top, self._bottom = text.top(), text.bottom()
        self._right = text.right() - look.px(_RIGHT)

    def write_line(self) -> None:
        """Write all on one line, in the middle height: the title, the place, the times at the end."""
        middle = (self._top + max(self._bottom, self._top + self._look.px(_LEAST_HIGH))) / 2
        x = self._write_title(middle, self._right)
        if self._mark and self._right - x > self._look.px(_LEAST_MORE):
            x = self._write_mark(x + self._look.px(_GAP), middle)
        elif self._item.place:
            self._put(self._item.place, x + self._look.px(_GAP), middle, "ink2", SMALL)

    def write_lines(self, *, with_steps: bool) -> None:
        """Write the title, the place and the note below each other, as many as there is room for."""
        px = self._look.px
        right = self._right
        self._write_title(self._top + px(_FIRST), right)
        self._right = self._steps_from(right) - px(_GAP) if with_steps else right
        y = self._top + px(_FIRST + _LINE)
        for text, token in self._second_lines():
            if y + px(8) > self._bottom:
                break
            self._put(text, self._left + px(_LEFT), y, token, SMALL, bold=token != "ink2")
            y += px(_LINE)
        if self._item.chip and y + px(16) <= self._bottom:
            self._write_chip(y + px(5))
        self._right = right

    def write_steps(self, minute: float, right: float) -> None:
        """Draw where each step of a ceremony begins, and write what it is where there is room."""
        item = self._item
        left = self._steps_from(right)
        for number, (start, title) in enumerate(item.steps):
            y = self._box.top() + (start - max(0, item.starts)) * minute
            following = item.steps[number + 1][0] if number + 1 < len(item.steps) else item.ends
            if y >= self._bottom - 2:
                break
            if y > self._top + self._look.px(_FIRST + 8):
                self.lines.append((left, right, y))
                if (following - start) * minute >= self._look.px(15) and self._is_wide(right):
                    room = right - left - self._look.px(4)
                    self._put(title, left + self._look.px(4), y + self._look.px(8), "ink2", SMALL, room=room)

    # --- within ------------------------------------------------------------------------------------------------

    def _is_wide(self, right: float) -> bool:
        return right - self._left >= self._look.px(_STEPS_WIDE)

    def _steps_from(self, right: float) -> float:
        """Return where the lines of the steps begin; where there is little room they are only ticks at the end."""
        return self._left + (right - self._left) * 0.5 if self._is_wide(right) else right - self._look.px(_TICK)

    def _second_lines(self) -> list[tuple[str, str]]:
        found = [(self._item.place, "ink2"), (self._item.note, "ink2")]
        if self._mark:
            found.insert(0, (self._mark.words, TOKENS[self._mark.level]))
        return [each for each in found if each[0]]

    def _write_title(self, middle: float, right: float) -> float:
        """Write icon, title and times, and return where the title ends; the times have their room first."""
        px, item = self._look.px, self._item
        token = "ink2" if item.is_leg else self._look.theme.events[words.bar_of(item.kind)].bar
        x = self._left + px(_WORDS)
        if right - x < px(12):
            x = self._left + px(_LEFT)
        else:
            self._icon(words.icon_of(item.kind), token, self._left + px(_LEFT), middle)
        size = self._type(SMALL, even=True)[1].horizontalAdvance(item.times)
        if right - x - size >= px(_LEAST_TITLE):
            self._put(item.times, right - size, middle, "ink2", SMALL, even=True, room=size + 2)
            right -= size + px(_GAP)
        self._right = right
        return self._put(
            item.title,
            x,
            middle,
            "ink2" if item.is_leg else "ink",
            SMALL if item.is_leg else BODY,
            bold=not item.is_leg,
        )

    def _write_mark(self, x: float, middle: float) -> float:
        assert self._mark is not None  # noqa: S101 - asked before
        token = TOKENS[self._mark.level]
        self._icon(ICONS[self._mark.level], token, x, middle, 14)
        return self._put(self._mark.words, x + self._look.px(18), middle, token, SMALL, bold=True)

    def _write_chip(self, top: float) -> None:
        px = self._look.px
        wide = self._type(SMALL)[1].horizontalAdvance(self._item.chip) + px(33)
        wide = min(wide, self._right - self._left - px(_LEFT))
        box = QRectF(self._left + px(_LEFT), top - px(5), wide, px(19))
        held, self.pieces = self.pieces, []
        self._icon("circle-half", "info", box.left() + px(6), box.center().y(), 14)
        self._put(self._item.chip, box.left() + px(25), box.center().y(), "info", SMALL, room=box.width() - px(29))
        self.chips.append(Chip(box, "info_soft", tuple(self.pieces)))
        self.pieces = held

    def _icon(self, name: str, token: str, x: float, middle: float, size: int = _ICON) -> None:
        self.pieces.append(Piece(x, middle - self._look.px(size) / 2, str(size), token, glyph=name))

    def _put(
        self,
        text: str,
        x: float,
        middle: float,
        token: str,
        size: int,
        *,
        bold: bool = False,
        even: bool = False,
        room: float | None = None,
    ) -> float:
        """Write words on a line, shortened where there is no room, and return where they end."""
        font, metrics = self._type(size, bold=bold, even=even)
        room = self._right - x if room is None else room
        wide = metrics.horizontalAdvance(text)
        if wide > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))
            wide = metrics.horizontalAdvance(text)
        if len(text) > 1 or wide <= room:
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2
            self.pieces.append(Piece(x, baseline, text, token, font))
        return x + wide

    def _type(self, size: int, *, bold: bool = False, even: bool = False) -> tuple[QFont, QFontMetricsF]:
        return self._types.of(size, bold=bold, even=even, struck=bold and self._item.is_cancelled)
