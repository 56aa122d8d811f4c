"""Words broken into lines, for whoever paints."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_LONG = re.compile(r"\S{20}(?=\S)")


def breakable(text: str) -> str:
    """Return a text whose long words a label may break every 20 letters: it breaks none of itself, and would widen."""
    return _LONG.sub("\\g<0>\u200b", text)


def broken(text: str, metrics: QFontMetrics, room: int, *, first: int, most: int) -> list[str]:
    """Return the lines of a text, the last shortened where there is no room for the rest; at least one.

    Args:
        text: the text.
        metrics: how wide its letters are.
        room: the width of a line, in pixels.
        first: the width of the first line, in pixels.
        most: how many lines there may be.
    """
    lines: list[str] = []
    left = text.split()
    while left and len(lines) < most - 1:
        width = room if lines else first
        taken = 1
        while taken < len(left) and metrics.horizontalAdvance(" ".join(left[: taken + 1])) <= width:
            taken += 1
        lines.append(metrics.elidedText(" ".join(left[:taken]), Qt.TextElideMode.ElideRight, width))
        left = left[taken:]
    if left or not lines:
        width = room if lines else first
        lines.append(metrics.elidedText(" ".join(left), Qt.TextElideMode.ElideRight, width))
    return lines
