"""Flags, all of one size; a country without one shows its ISO code in a chip of that size."""

from PySide6.QtCore import QFile, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from delegation_planner.gui.theme.look import Look

_RATIO = 1.5
_LETTERS = 0.6


def flag(country: str, look: Look, height: int) -> QPixmap:
    """Return a country's flag with an outline of one pixel.

    Args:
        country: its ISO 3166-1 code.
        look: the window's look.
        height: in pixels at 100 %; the width is half as much again.
    """
    high = look.px(height)
    wide = round(high * _RATIO)
    ratio = QApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(wide * ratio), round(high * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    box = QRectF(0.5, 0.5, wide - 1, high - 1)
    if QFile.exists(path := f":/flags/{country.lower()}.svg"):
        drawn = QPixmap(path)
        painter.drawPixmap(box, drawn, QRectF(drawn.rect()))
    else:
        _letters(painter, country.upper(), look, box)
    outline = QPainterPath()
    outline.addRoundedRect(box, 1, 1)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    painter.end()
    return picture


def _letters(painter: QPainter, code: str, look: Look, box: QRectF) -> None:
    painter.fillRect(box, look.colour("surface2"))
    font = look.font(bold=True)
    font.setPixelSize(max(6, round(box.height() * _LETTERS)))
    painter.setFont(font)
    painter.setPen(look.colour("ink2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
