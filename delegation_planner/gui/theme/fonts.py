"""The two typefaces of the window, loaded from the packages that bring them."""

import importlib
import importlib.util
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from delegation_planner.gui.theme.cache import Cache

_FONTS = 1  # counts up with another release of the typeface
FAMILY = "FiraGO"
"""Latin, Cyrillic with all Kazakh letters, and Urdu in one typeface."""


def load_text_face(name: str, cache: Cache) -> None:
    """Make a face of the text's typeface known to Qt. To unpack it takes 15 ms, so that is done once.

    Args:
        name: `Regular`, `Bold`, `Italic` or `BoldItalic`.
        cache: where it is kept unpacked.
    """
    font = cache.file(f"FiraGO-{name}-{_FONTS}.ttf", lambda: _unpacked(name))
    if isinstance(font, bytes):
        QFontDatabase.addApplicationFontFromData(font)
    else:
        QFontDatabase.addApplicationFont(str(font))


def _unpacked(name: str) -> bytes:
    face: bytes = importlib.import_module(f"pymupdf_fonts.FiraGO_{name}").fontbuffer
    return face


def load_icon_face() -> str:
    """Make the icons' typeface known to Qt and return its family."""
    number = QFontDatabase.addApplicationFont(str(icon_folder() / "phosphor-1.3.0.ttf"))
    return QFontDatabase.applicationFontFamilies(number)[0]


def icon_folder() -> Path:
    """Return where QtAwesome keeps its fonts; to import it would cost as much as the bare window."""
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("QtAwesome is not installed", name="qtawesome")
    return Path(found.origin).parent / "fonts"


def with_even_figures(font: QFont) -> QFont:
    """Return a font whose figures all have one width, so that columns of times stand straight."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
