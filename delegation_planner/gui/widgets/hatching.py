"""The hatching over what overlaps."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from delegation_planner.gui.theme.look import Look

TILE = 12
"""The side of its tile, in pixels at 100 %."""


def hatching(look: Look) -> QBrush:
    """Return the tile of the hatching: stripes that stay wide on every screen, unlike those of a brush."""
    side = look.px(TILE)
    ratio = 2
    tile = QPixmap(side * ratio, side * ratio)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("danger"), look.px(3)))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0))
        painter.drawLine(QPointF(shift - side / 2, side * 1.5), QPointF(shift + side * 1.5, -side / 2))
    painter.end()
    return QBrush(tile)
