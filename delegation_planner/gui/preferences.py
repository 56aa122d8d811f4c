"""What the officer has set for this computer: look, text size, window, the visit that was open."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

THEMES = ("system", "light", "dark")
SMALLEST, LARGEST = 100, 150
"""The text sizes that can be chosen, in per cent."""


class Preferences(QObject):
    """The settings, kept in a file of the user's as soon as they change."""

    look_changed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """`system`, `light` or `dark`."""
        chosen = str(self._settings.value("look/theme", THEMES[0]))
        return chosen if chosen in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._set("look/theme", theme)
        self.look_changed.emit()

    @property
    def text_size(self) -> int:
        """The text size in per cent, 100 to 150."""
        return max(SMALLEST, min(LARGEST, self._number("look/text-size", SMALLEST)))

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._set("look/text-size", size)
        self.look_changed.emit()

    @property
    def desk(self) -> str:
        """The office that plans, as new visits and papers name it."""
        return str(self._settings.value("office/desk", ""))

    @desk.setter
    def desk(self, desk: str) -> None:
        self._set("office/desk", desk)

    @property
    def country(self) -> str:
        """The office's own country, ISO 3166-1 alpha-2; empty while it is not set."""
        return str(self._settings.value("office/country", ""))

    @country.setter
    def country(self, country: str) -> None:
        self._set("office/country", country)

    @property
    def zone(self) -> str:
        """The zone in which the office's visits take place, an IANA name; empty while it is not set."""
        return str(self._settings.value("office/zone", ""))

    @zone.setter
    def zone(self, zone: str) -> None:
        self._set("office/zone", zone)

    @property
    def city(self) -> str:
        """The city in which the office's visits take place."""
        return str(self._settings.value("office/city", ""))

    @city.setter
    def city(self, city: str) -> None:
        self._set("office/city", city)

    @property
    def sheet(self) -> str:
        """The sheet that papers are printed on: `a4` or `letter`."""
        return str(self._settings.value("office/sheet", "a4"))

    @sheet.setter
    def sheet(self, sheet: str) -> None:
        self._set("office/sheet", sheet)

    def choice(self, key: str, default: str = "") -> str:
        """Return a choice that was kept, such as which columns are shown."""
        return str(self._settings.value(f"choices/{key}", default))

    def keep(self, key: str, value: str) -> None:
        """Keep a choice."""
        self._set(f"choices/{key}", value)

    def state(self, name: str) -> QByteArray:
        """Return what a window or a splitter remembers of its shape; empty for nothing."""
        value: Any = self._settings.value(f"window/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the shape of a window or a splitter."""
        self._set(f"window/{name}", state)

    def width(self, page: str, default: int) -> int:
        """Return how wide the dock was beside a page, in pixels; 0 where it was closed."""
        return self._number(f"dock/{page}", default)

    def keep_width(self, page: str, width: int) -> None:
        """Remember how wide the dock is beside a page."""
        self._set(f"dock/{page}", width)

    def _number(self, key: str, default: int) -> int:
        try:
            return int(str(self._settings.value(key, default)))
        except ValueError:
            return default

    def _set(self, key: str, value: object) -> None:
        self._settings.setValue(key, value)
