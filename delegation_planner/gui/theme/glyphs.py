"""Icons: signs of the Phosphor typeface, drawn in any colour and size."""

import json
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from delegation_planner.gui.theme.fonts import icon_folder, load_icon_face


class Glyphs:
    """Draws icons by their names in Phosphor, such as `car` or `warning-fill`."""

    def __init__(self) -> None:
        self._family = load_icon_face()
        self._codes = _codes()

    def draw(self, painter: QPainter, name: str, colour: QColor, box: QRectF) -> None:
        """Draw an icon into a square."""
        font = QFont(self._family)
        font.setPixelSize(round(box.height()))
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, chr(int(self._codes[name], 16)))

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1, gap: int = 0) -> QPixmap:
        """Return an icon as a picture.

        Args:
            name: its name in Phosphor.
            colour: as `#RRGGBB`.
            size: of its side, in pixels of the window.
            ratio: how many pixels of the screen make one of the window.
            gap: how many pixels stay free beside it, at its right; below 0 at its left.
        """
        picture = QPixmap(round((size + abs(gap)) * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.draw(painter, name, QColor(colour), QRectF(max(0, -gap), 0, size, size))
        painter.end()
        return picture

    def icon(
        self,
        name: str,
        colours: tuple[str, str, str],
        size: int,
        ratio: float = 1,
        gap: int = 0,
        checked: str = "",
    ) -> QIcon:
        """Return an icon for a control.

        Args:
            name: its name in Phosphor.
            colours: as it is, when checked, when disabled.
            size: of its side, in pixels of the window.
            ratio: how many pixels of the screen make one of the window.
            gap: as for `pixmap`.
            checked: the icon's name when checked; empty for the same.
        """
        plain, on, disabled = colours
        icon = QIcon()
        for mode, state, what, colour in (
            (QIcon.Mode.Normal, QIcon.State.Off, name, plain),
            (QIcon.Mode.Normal, QIcon.State.On, checked or name, on),
            (QIcon.Mode.Disabled, QIcon.State.Off, name, disabled),
        ):
            icon.addPixmap(self.pixmap(what, colour, size, ratio, gap), mode, state)
        return icon


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes: dict[str, str] = json.loads((icon_folder() / "phosphor-charmap-1.3.0.json").read_text("utf-8"))
    return codes
