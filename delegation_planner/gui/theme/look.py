"""`Look`: the colours, sizes and icons that the window has now, and the signal that they have changed."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from delegation_planner.gui.theme.cache import Cache
from delegation_planner.gui.theme.fonts import FAMILY, load_text_face, with_even_figures
from delegation_planner.gui.theme.glyphs import Glyphs
from delegation_planner.gui.theme.stylesheet import stylesheet
from delegation_planner.gui.theme.tokens import DARK, LIGHT, Theme

_GAP = 4
"""What is added to Qt's own space between a button's icon and its words, in pixels at 100 %."""
BODY, SMALL, ITEM = 13, 12, 15
"""Sizes of type at 100 %, in pixels."""


class Look(QObject):
    """What the window looks like; made once by whoever starts it, and handed on.

    Attributes:
        theme: the table of colours in use.
        scale: the text size; 1 for 100 %.
    """

    changed = Signal()

    def __init__(self, app: QApplication, cache: Cache | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._system = QPalette(app.palette())
        self._cache = cache or Cache()
        for face in ("Regular", "Bold"):
            load_text_face(face, self._cache)
        self.glyphs = Glyphs()
        self.theme: Theme = LIGHT
        self.scale = 1.0
        self._choice = "system"
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, theme: str, scale: float) -> None:
        """Give the window another look.

        Args:
            theme: `light`, `dark`, `contrast`, or `system` for what the system is set to.
            scale: the text size, from 1 to 1.5.
        """
        self._choice = theme
        self.scale = scale
        self.theme = self._theme_of(theme)
        self._pixmaps.clear()
        self._app.setPalette(self._palette())
        self._app.setFont(self.font(BODY))
        self._app.setStyleSheet(stylesheet(self.theme.colours, self._pictures(), scale))
        self.changed.emit()

    # --- for whoever draws -------------------------------------------------------------------------------------

    def colour(self, token: str) -> QColor:
        """Return the colour of a token."""
        return QColor(self.theme.colours[token])

    def named(self, colour: str) -> QColor:
        """Return the colour of a token, or of `#RRGGBB`."""
        return QColor(colour if colour.startswith("#") else self.theme.colours[colour])

    def px(self, size: float) -> int:
        """Return a size of 100 % at the text size in use, in pixels."""
        return round(size * self.scale)

    def font(self, size: int = BODY, *, bold: bool = False, italic: bool = False, even: bool = False) -> QFont:
        """Return the window's typeface.

        Args:
            size: in pixels at 100 %.
            bold: the bold face.
            italic: the italic face.
            even: with figures of one width, for columns of times.
        """
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setBold(bold)
        font.setItalic(italic)
        return with_even_figures(font) if even else font

    def pixmap(self, name: str, token: str = "ink2", size: int = 16) -> QPixmap:
        """Return an icon as a picture, in the colour of a token or of `#RRGGBB`."""
        ratio = self._app.devicePixelRatio()
        colour = self.named(token).name()
        key = (name, colour, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self.glyphs.pixmap(name, colour, self.px(size), ratio)
        return self._pixmaps[key]

    def icon(
        self, name: str, token: str = "ink2", *, size: int = 16, gap: int = 0, on: str = "ink", checked: str = ""
    ) -> QIcon:
        """Return an icon for a control, with its look when checked and when disabled.

        Args:
            name: its name in Phosphor.
            token: its colour.
            size: of its side, in pixels at 100 %.
            gap: how many pixels stay free between it and the words; below 0 where they stand at its left.
            on: its colour when checked.
            checked: its name when checked; empty for the same.
        """
        colours = (self.theme.colours[token], self.theme.colours[on], self.theme.colours["off"])
        return self.glyphs.icon(name, colours, self.px(size), self._app.devicePixelRatio(), self.px(gap), checked)

    def draw_icon(self, painter: QPainter, name: str, token: str, x: float, y: float, size: int = 16) -> None:
        """Draw an icon with its upper left corner at a place."""
        painter.drawPixmap(round(x), round(y), self.pixmap(name, token, size))

    # --- for forms ---------------------------------------------------------------------------------------------

    def dress(self, root: QWidget) -> None:
        """Give the controls of a form the icons that their property `glyph` names, now and whenever the look changes.

        `glyphToken` names the colour and `glyphSize` the size, where they are not the usual ones.
        """
        _Dresser(self, root).dress()

    def put_icons(self, root: QWidget) -> None:
        """Give the controls of a form their icons in the present colours."""
        for widget in (root, *root.findChildren(QWidget)):
            if name := widget.property("glyph"):
                self._put_icon(widget, str(name))

    def _put_icon(self, widget: QWidget, name: str) -> None:
        size = int(widget.property("glyphSize") or 16)
        primary = widget.property("kind") == "primary"
        token = str(widget.property("glyphToken") or ("on_accent" if primary else "ink2"))
        if isinstance(widget, QAbstractButton):
            gap = _GAP if isinstance(widget, QPushButton) and widget.text() else 0
            side = -gap if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft else gap
            widget.setIcon(self.icon(name, token, size=size, gap=side, on="on_accent" if primary else "ink"))
            widget.setIconSize(QSize(self.px(size) + self.px(gap), self.px(size)))
        elif isinstance(widget, QLabel):
            widget.setPixmap(self.pixmap(name, token, size))

    # --- within ------------------------------------------------------------------------------------------------

    def _theme_of(self, choice: str) -> Theme:
        if choice == "contrast" or (choice == "system" and self._wants_contrast()):
            from delegation_planner.gui.theme.contrast import contrast_theme

            return contrast_theme(self._system)
        dark = choice == "dark" or (choice == "system" and self._system_is_dark())
        return DARK if dark else LIGHT

    def _system_is_dark(self) -> bool:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _wants_contrast(self) -> bool:
        hints = QGuiApplication.styleHints()
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _follow_system(self) -> None:
        if self._choice == "system":
            self.choose("system", self.scale)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        return palette

    def _pictures(self) -> dict[str, str]:
        """Return the paths of the pictures that a stylesheet can only take from files."""
        return {
            "caret": self._saved("caret-down", "ink2", 12),
            "tick": self._saved("check-bold", "on_accent", 14),
        }

    def _saved(self, name: str, token: str, size: int) -> str:
        colour = self.theme.colours[token]
        stem = f"{name}-{colour.strip('#')}-{self.px(size)}"
        self._cache.file(f"{stem}@2x.png", self._png(name, colour, size, 2))
        path = self._cache.file(f"{stem}.png", self._png(name, colour, size, 1))
        return "" if isinstance(path, bytes) else path.as_posix()

    def _png(self, name: str, colour: str, size: int, ratio: int) -> Callable[[], bytes]:
        def make() -> bytes:
            content = QBuffer()
            self.glyphs.pixmap(name, colour, self.px(size), ratio).save(content, "PNG")
            return bytes(content.data().data())

        return make


class _Dresser(QObject):
    """Puts a form's icons again when the look changes; it ends with the form."""

    def __init__(self, look: Look, root: QWidget) -> None:
        super().__init__(root)
        self._look = look
        self._root = root
        look.changed.connect(self.dress)

    def dress(self) -> None:
        """Put the icons."""
        self._look.put_icons(self._root)


_Role = QPalette.ColorRole
_PALETTE = {
    _Role.Window: "canvas",
    _Role.WindowText: "ink",
    _Role.Base: "surface",
    _Role.AlternateBase: "surface2",
    _Role.Text: "ink",
    _Role.PlaceholderText: "ink3",
    _Role.Button: "surface",
    _Role.ButtonText: "ink",
    _Role.Highlight: "accent_soft",
    _Role.HighlightedText: "ink",
    _Role.Link: "accent",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "surface",
}
