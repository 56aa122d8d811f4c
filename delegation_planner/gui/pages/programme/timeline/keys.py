"""The keys of the timeline: every drag has one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_Held = Qt.KeyboardModifier
_ALT, _CTRL, _SHIFT, _NONE = _Held.AltModifier, _Held.ControlModifier, _Held.ShiftModifier, _Held.NoModifier
_Chord = tuple[Qt.Key, Qt.KeyboardModifier]

COMMANDS: Mapping[_Chord, str] = {
    (_Key.Key_Up, _NONE): "previous",
    (_Key.Key_Down, _NONE): "next",
    (_Key.Key_Up, _SHIFT): "previous_too",
    (_Key.Key_Down, _SHIFT): "next_too",
    (_Key.Key_Left, _NONE): "lane_left",
    (_Key.Key_Right, _NONE): "lane_right",
    (_Key.Key_Home, _NONE): "first",
    (_Key.Key_End, _NONE): "last",
    (_Key.Key_A, _CTRL): "all",
    (_Key.Key_J, _CTRL): "next_conflict",
    (_Key.Key_Up, _ALT): "earlier",
    (_Key.Key_Down, _ALT): "later",
    (_Key.Key_Up, _ALT | _SHIFT): "shorter",
    (_Key.Key_Down, _ALT | _SHIFT): "longer",
    (_Key.Key_Left, _ALT): "to_left",
    (_Key.Key_Right, _ALT): "to_right",
    (_Key.Key_Left, _CTRL): "day_before",
    (_Key.Key_Right, _CTRL): "day_after",
    (_Key.Key_D, _CTRL | _SHIFT): "copy",
    (_Key.Key_N, _NONE): "add",
    (_Key.Key_N, _SHIFT): "add",
    (_Key.Key_Return, _NONE): "enter",
    (_Key.Key_Enter, _NONE): "enter",
    (_Key.Key_F2, _NONE): "enter",
    (_Key.Key_Delete, _NONE): "remove",
    (_Key.Key_Plus, _NONE): "closer",
    (_Key.Key_Plus, _SHIFT): "closer",
    (_Key.Key_Equal, _NONE): "closer",
    (_Key.Key_Minus, _NONE): "farther",
}
"""What a key asks for."""


def command_of(event: QKeyEvent) -> str:
    """Return what a key asks for; empty for nothing."""
    held = event.modifiers() & (_ALT | _CTRL | _SHIFT)
    return COMMANDS.get((Qt.Key(event.key()), held), "")
