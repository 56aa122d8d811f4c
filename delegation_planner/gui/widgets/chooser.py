"""A choice out of many, found by typing a part of its words, and a way to add what is not there."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from delegation_planner.edits.places import fold
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.words.choosing import none_words, which_words

Option = tuple[str, Any]
"""What is shown, and the value that it stands for."""


class Chooser(QComboBox):
    """An editable choice.

    A part of the words, anywhere in them, finds an option, whatever the capitals and accents; Enter or leaving the
    field takes it when there is one alone or one that is written out. Other words stay, and the field says what is
    wrong with them; Esc brings back what was chosen.
    """

    picked = Signal(object)
    """Another value was chosen."""
    missing = Signal(str)
    """Enter was pressed on words that no option has."""
    doubted = Signal(str)
    """It was left with words that mean no option, or several; empty when that is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self._line = _line_of(self)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(self._take)
        self._line.returnPressed.connect(self._enter)
        self._line.textEdited.connect(lambda: self._doubt(""))
        self._options: Callable[[], Sequence[Option]] = list
        self._name: Callable[[Any], str] | None = None
        self._value: Any = None
        self._filled = False
        self._doubtful = False
        self._words = ""

    def setAccessibleName(self, name: str) -> None:
        """Set what a screen reader calls the field, in which it finds a line of its own."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def set_source(self, options: Callable[[], Sequence[Option]], name: Callable[[Any], str] | None = None) -> None:
        """Say where the options come from; they are asked for when somebody is about to choose.

        Args:
            options: returns them.
            name: returns what a value is called; None to look for it among the options. It saves the work where there
                are thousands.
        """
        self._options = options
        self._name = name

    def set_hint(self, hint: str) -> None:
        """Say in the empty field what belongs there."""
        self._line.setPlaceholderText(hint)

    def show_value(self, value: Any) -> None:  # noqa: ANN401 - whatever the options stand for
        """Show a value; nobody is told. A value that no option has shows nothing."""
        blocker = QSignalBlocker(self)
        self._value = value
        self._filled = False
        self._words = self._name_of(value)
        self._line.setText(self._words)
        self._line.setCursorPosition(0)
        if self._line.hasFocus():
            self._fill()
        blocker.unblock()
        self._doubt("")

    def showPopup(self) -> None:
        """Show the options."""
        self._fill()
        super().showPopup()

    # The box takes the focus and the keys for its line, which never sees them come.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the options ready."""
        self._fill()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is written when the field is left, and not just opens its list."""
        super().focusOutEvent(event)
        # It also loses the focus when it is deleted, and must not be touched any more then.
        if self.isVisible() and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc brings back what was chosen."""
        if event.key() == Qt.Key.Key_Escape and self._take_back():
            event.accept()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form around: it must not change what is chosen while somebody scrolls past."""
        event.ignore()

    def _name_of(self, value: Any) -> str:  # noqa: ANN401
        if self._name:
            return self._name(value)
        return next((words for words, each in self._options() if each == value), "")

    def _fill(self) -> None:
        """Take the options, if that was not done since the value was shown; what is written stays."""
        if self._filled:
            return
        self._filled = True
        blocker, text = QSignalBlocker(self), self._line.text()
        wanted = list(self._options())
        if [(self.itemText(n), self.itemData(n)) for n in range(self.count())] != wanted:
            self.clear()
            for words, value in wanted:
                self.addItem(words, value)
        self.setCurrentIndex(next((n for n, (_, value) in enumerate(wanted) if value == self._value), -1))
        self._line.setText(text)
        blocker.unblock()

    def _take(self, index: int) -> None:
        self._doubt("")
        self._words = self.itemText(index)
        value = self.itemData(index)
        if value != self._value:
            self._value = value
            self.picked.emit(value)

    def _found(self) -> Sequence[int]:
        """Return the options that the words may mean.

        Of several that bear one name the chosen one is meant, so that nothing changes when the field is just passed.
        """
        self._fill()
        options = [(self.itemText(n), self.itemData(n)) for n in range(self.count())]
        found = meant(self.currentText(), options)
        written = [n for n in found if fold(options[n][0]) == fold(self.currentText())]
        return sorted(written, key=lambda n: self.itemData(n) != self._value)[:1] or found

    def _settle(self) -> Sequence[int]:
        """Take the option that is meant, if it is one alone; return those that may be meant."""
        found = self._found()
        if len(found) == 1:
            self.setCurrentIndex(found[0])
            self._take(found[0])
        return found

    def _enter(self) -> None:
        words = self.currentText().strip()
        if not self._settle() and words:
            self.missing.emit(words)

    def _take_back(self) -> bool:
        """Show again what is chosen; return whether something else was written."""
        was_other = self.currentText() != self._words
        self.show_value(self._value)
        return was_other

    def _leave(self) -> None:
        if not self.currentText().strip():
            self.show_value(self._value)
        elif self.currentText() != self._words and len(found := self._settle()) != 1:
            names = [self.itemText(n) for n in found]
            self._doubt(which_words(names) if names else none_words(self.currentText()))

    def _doubt(self, reason: str) -> None:
        """Say what is wrong with the words that stand there; nothing for no reason."""
        if not reason and not self._doubtful:
            return
        self._doubtful = bool(reason)
        self.setProperty("state", "error" if reason else "")
        self.setAccessibleDescription(reason)
        self._line.setToolTip(reason)
        restyle(self)
        self.doubted.emit(self.currentText().strip() if reason else "")


def meant(words: str, options: Sequence[Option]) -> list[int]:
    """Return which options words may mean: those of that name, else those that hold them.

    Capitals and accents count for nothing.
    """
    wanted = fold(words)
    if not wanted:
        return []
    texts = [text.casefold() if text.isascii() else fold(text) for text, _ in options]
    exact = [n for n, text in enumerate(texts) if text == wanted]
    return exact or [n for n, text in enumerate(texts) if wanted in text]


def _line_of(combo: QComboBox) -> QLineEdit:
    line = combo.lineEdit()
    assert line is not None  # noqa: S101 - an editable choice has one
    return line
