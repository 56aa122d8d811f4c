"""A note in a form: an icon, a bold sentence, what it means, and buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.widgets.lines import breakable

_BETWEEN = 8


class Note(QFrame):
    """A note; `set_words` says what it says, and it is hidden while it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        self.icon = QLabel(self)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row.addLayout(self._column, 1)
        self._head, self._body = self._label("section"), self._label("small")
        self.hide()

    def set_words(self, kind: str, glyph: str, head: str, body: str = "") -> None:
        """Say something.

        Args:
            kind: `info`, `warn` or `danger`.
            glyph: its icon.
            head: the bold sentence; empty hides the note.
            body: what it means.
        """
        self.setProperty("note", kind)
        self.icon.setProperty("glyph", glyph)
        self.icon.setProperty("glyphToken", kind)
        self._head.setText(breakable(head))
        self._body.setText(breakable(body))
        self._body.setVisible(bool(body))
        self.setAccessibleName(f"{head} {body}".strip())
        self.setVisible(bool(head))
        restyle(self)

    def add_button(self, text: str) -> QPushButton:
        """Add a button under the words and return it."""
        button = QPushButton(text, self)
        button.setProperty("fit", "small")
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def add_buttons(self, buttons: Sequence[QPushButton], room: int) -> None:
        """Add buttons under the words, beside one another if they have room.

        Args:
            buttons: the buttons.
            room: how wide all of them may be together, in pixels.
        """
        for button in buttons:
            button.setProperty("fit", "small")
        fits = sum(button.sizeHint().width() + _BETWEEN for button in buttons) <= room
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(_BETWEEN if fits else _BETWEEN // 2)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if fits:
            row.addStretch(1)
        self._column.addLayout(row)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self._column.addWidget(label)
        return label
