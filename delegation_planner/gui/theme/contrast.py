"""The theme of a system that asks for more contrast: its own colours, in the places of ours."""

from types import MappingProxyType

from PySide6.QtGui import QPalette

from delegation_planner.gui.theme.tokens import LIGHT, EventColours, Theme

_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: ("canvas", "nav", "surface", "surface2", "ok_soft", "warn_soft", "danger_soft", "info_soft"),
    _Role.WindowText: ("ink", "ink2", "ink3", "line", "line2", "field", "ok", "warn", "danger", "info"),
    _Role.PlaceholderText: ("off",),
    _Role.Highlight: ("accent", "accent_h"),
    _Role.HighlightedText: ("on_accent",),
    _Role.AlternateBase: ("hover", "accent_soft"),
}


def contrast_theme(palette: QPalette) -> Theme:
    """Return a theme in which every colour is one of the system's palette; icon and word tell what colour told."""
    colours = {token: palette.color(role).name() for role, tokens in _ROLES.items() for token in tokens}
    plain = EventColours(palette.color(_Role.WindowText).name(), palette.color(_Role.Window).name())
    return Theme("contrast", MappingProxyType(colours), MappingProxyType(dict.fromkeys(LIGHT.events, plain)))
