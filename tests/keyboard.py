"""A keyboard: typing in any script, and walking through the window by keys alone, as whoever has no mouse does."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QWidget

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

    # --- keys --------------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys or chords one after another, such as “Ctrl+N” or “Tab”."""
        for key in keys:
            chord = QKeySequence(key)[0]
            QTest.keyClick(_listening(), chord.key(), chord.keyboardModifiers())
            self.pressed += 1
            # Between two keys a window has time for what the first one asked for.
            QApplication.processEvents()

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
        if words:
            self.write(words)
        else:
            self.press("Delete")

    def pick(self, words: str) -> None:
        """Open the list of a choice, go down or up it to the first option that begins so, and take it."""
        choice = focused()
        assert isinstance(choice, QComboBox)
        options = [choice.itemText(number) for number in range(choice.count())]
        way = next(n for n, option in enumerate(options) if option.startswith(words)) - choice.currentIndex()
        if way:
            self.press("Space", *["Down" if way > 0 else "Up"] * abs(way), "Return")

    def open_menu(self, *keys: str) -> None:
        """Open the menu of a button and press keys in it; while it is open it has a loop of events of its own."""
        QTimer.singleShot(0, lambda: self.press(*keys))
        self.press("Space")

    # --- ways --------------------------------------------------------------------------------------------------

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
        raise AssertionError(f"{key} does not lead to {name}, but to {list(dict.fromkeys(passed))}")

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

    def seek(self, words: str) -> None:
        """Go through the list that has the focus to the row in which a screen reader reads some words."""
        for way in ("Down", "Up"):
            number = -1
            while number != (number := _row().row()):
                if words in str(_row().data(Qt.ItemDataRole.AccessibleTextRole)):
                    return
                self.press(way)
        raise AssertionError(f"no row is read as {words}")


def focused() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _listening() -> QWidget:
    popup = QApplication.activePopupWidget()
    return focused() if popup is None or popup.isAncestorOf(focused()) else popup


def _names(widget: QWidget) -> tuple[str, ...]:
    """Return what a control is called: in its form, by a screen reader, and by its words."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.objectName(), widget.accessibleName(), text


def _around(widget: QWidget) -> list[str]:
    found = [widget]
    while (parent := found[-1].parentWidget()) is not None:
        found.append(parent)
    return [each.objectName() for each in found]


def _row() -> QModelIndex:
    listing = focused()
    assert isinstance(listing, QAbstractItemView)
    return listing.currentIndex()
