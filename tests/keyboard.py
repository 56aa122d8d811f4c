"""A keyboard: typing in any script, and walking through the window by keys alone, as whoever has no mouse does."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

LONGEST_WAY = 80
"""After so many presses of Tab a control counts as out of reach."""


def type_words(widget: QWidget, words: str) -> None:
    """Press and release a key for each letter, as a keyboard of that script would."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


class Keyboard:
    """Presses keys. They go where a keyboard's go: to what has the focus, or to the list that is open over it.

    Attributes:
        pressed: how many keys were pressed so far; a chord counts as one.
    """

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """Press keys or chords one after another, such as “Ctrl+N” or “Tab”."""
        for key in keys:
            chord = QKeySequence(key)[0]
            QTest.keyClick(_listening(), chord.key(), chord.keyboardModifiers())
            self._settle()

    def write(self, words: str) -> None:
        """Type words, letter by letter."""
        for letter in words:
            before = QApplication.activePopupWidget()
            type_words(_listening(), letter)
            self.pressed += 1
            if before or QApplication.activePopupWidget():
                QApplication.processEvents()

    def fill(self, words: str) -> None:
        """Type words in the place of what stands in the field."""
        self.press("Ctrl+A")
        self.write(words) if words else self.press("Delete")

    def walk(self, name: str, key: str = "Tab") -> None:
        """Press Tab, or another key, until the focus is on a control, and at least once.

        Args:
            name: its name in the form, or what a screen reader calls it.
            key: the key.
        """
        passed: list[str] = []
        while len(passed) < LONGEST_WAY:
            self.press(key)
            passed.append(" = ".join(filter(None, _names(focused()))))
            if name in _names(focused()):
                return
        raise AssertionError(f"{key} does not lead to {name}, but to {dict.fromkeys(passed)}")

    def walk_into(self, part: str, key: str = "F6") -> None:
        """Press F6, or another key, until the focus is in a part of the window, by its name in the form."""
        for _ in range(LONGEST_WAY):
            self.press(key)
            if part in _around(focused()):
                return
        raise AssertionError(f"{key} does not lead into {part}")

    def reach(self, name: str) -> None:
        """Have the focus on a control, by Tab if it is not there."""
        if name not in _names(focused()):
            self.walk(name)

    def open_menu(self, *keys: str) -> None:
        """Open the menu of a button and press keys in it; it has a loop of events of its own while it is open."""
        QTimer.singleShot(0, lambda: self.press(*keys))
        self.press("Space")

    def _settle(self) -> None:
        """Let the window do what a key has asked for: it has the time to, between two keys."""
        self.pressed += 1
        QApplication.processEvents()

    def pick(self, words: str) -> None:
        """Open the list of a choice, go down or up it to the option that begins so, and take it."""
        choice = focused()
        assert isinstance(choice, QComboBox)
        way = choice.findText(words, Qt.MatchFlag.MatchStartsWith) - choice.currentIndex()
        self.press("Space", *["Down" if way > 0 else "Up"] * abs(way), "Return")

    def open_menu(self, *keys: str) -> None:
        """Open the menu of a button and press keys in it; it has a loop of events of its own while it is open."""
        QTimer.singleShot(0, lambda: self.press(*keys))
        self.press("Space")

    def _settle(self) -> None:
        """Let the window do what a key has asked for: it has the time to, between two keys."""
        self.pressed += 1
        QApplication.processEvents()

    def pick(self, words: str) -> None:
        """Open the list of a choice and take the option that begins so."""
        self.press("Space")
        self.write(words)
        self.press("Return")


def focused() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _listening() -> QWidget:
    popup = QApplication.activePopupWidget()
    return focused() if popup is None else popup.focusWidget() or popup


def _names(widget: QWidget) -> tuple[str, ...]:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.objectName(), widget.accessibleName(), text


def _around(widget: QWidget) -> list[str]:
    found = [widget]
    while (parent := found[-1].parentWidget()) is not None:
        found.append(parent)
    return [each.objectName() for each in found]
