"""The status bar: whether all is saved, what the page says of itself, its keys, what was just done, long work."""

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from delegation_planner.gui.theme.look import Look
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.words.labels import short

if TYPE_CHECKING:
    from datetime import datetime

    from delegation_planner.gui.jobs import Job

LONGEST = 80
"""What was just done is said in so many letters at most."""
SAID = 10_000
"""How long what was just done can be read and taken back there, in milliseconds."""
PATIENCE = 500
"""Work that takes longer shows how far it is and can be cancelled, in milliseconds."""


class StatusLine(QObject):
    """What stands in the status bar."""

    undo_wanted = Signal()

    def __init__(self, bar: QStatusBar, look: Look) -> None:
        super().__init__(bar)
        self._bar = bar
        self._look = look
        self._icon, self._saved = self._label("savedIcon"), self._label("saved")
        self._words = self._label("words")
        self._said = self._label("said")
        self._undo = self._button("undoSaid", self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._progress = QProgressBar(bar)
        self._cancel = self._button("cancelJob", self.tr("Cancel"))
        self._keys = QLabel(bar)
        self._keys.setObjectName("keys")
        self._lay_out()
        self._timer = _once(self, SAID, self.hush)
        self._patience = _once(self, PATIENCE, self._show_progress)
        self._jobs: list[Job] = []
        self._state = ("check-circle", "ok")
        look.changed.connect(self._dress)

    # --- saying ------------------------------------------------------------------------------------------------

    def ready(self) -> None:
        """Say that the program is ready."""
        self._put_state(self.tr("Ready"), "check-circle", "ok")

    def saved(self, moment: "datetime") -> None:
        """Say when all that was done is in the file."""
        self._put_state(self.tr("Saved {time}").format(time=f"{moment:%H:%M}"), "check-circle", "ok")

    def not_saved(self, since: "datetime") -> None:
        """Say since when what was done is not in the file."""
        words = self.tr("Not saved since {time}").format(time=f"{since:%H:%M}")
        self._put_state(words, "warning-octagon-fill", "danger")

    def read_only(self) -> None:
        """Say that nothing can be changed."""
        self._put_state(self.tr("Read-only"), "lock-simple-fill", "info")

    def show_page(self, words: Sequence[str], keys: str) -> None:
        """Say what the page says of itself, and its keys."""
        self._words.setText("      ".join(words))
        self._keys.setText(keys)

    def say(self, words: str, *, undo: bool) -> None:
        """Say what was just done, with a button that takes it back."""
        self._said.setText(short(words, LONGEST))
        self._said.setToolTip(escape(words))
        self._said.setVisible(True)
        self._undo.setVisible(undo)
        self._words.setVisible(False)
        self._timer.start()

    def hush(self) -> None:
        """Take away what was said."""
        self._said.setVisible(False)
        self._undo.setVisible(False)
        self._words.setVisible(True)

    # --- long work ---------------------------------------------------------------------------------------------

    def watch(self, job: "Job") -> None:
        """Show how far a job is, once it takes long."""
        self._jobs.append(job)
        job.moved.connect(partial(self._move, job))
        job.ended.connect(partial(self._end, job))
        if self._jobs == [job]:
            self._begin()

    def _begin(self) -> None:
        self._progress.setRange(0, 0)
        self._patience.start()

    def _show_progress(self) -> None:
        if self._jobs:
            self._said.setText(f"{self._jobs[0].label}…")
            self._said.setToolTip("")
            for widget in (self._said, self._progress, self._cancel):
                widget.setVisible(True)
            self._cancel.setEnabled(True)

    def _move(self, job: "Job", done: int, of: int) -> None:
        if self._jobs[:1] == [job]:
            self._progress.setRange(0, of)
            self._progress.setValue(done)

    def _stop(self) -> None:
        if self._jobs:
            self._cancel.setEnabled(False)
            self._jobs[0].cancel()

    def _end(self, job: "Job") -> None:
        """Show no more of a job; the next one, which has waited for it, begins."""
        self._jobs.remove(job)
        self._patience.stop()
        self._take_progress_away()
        if self._jobs:
            self._begin()

    def _take_progress_away(self) -> None:
        if self._progress.isVisible():
            self.hush()
        for widget in (self._progress, self._cancel):
            widget.setVisible(False)

    # --- within ------------------------------------------------------------------------------------------------

    def _take_back(self) -> None:
        self.hush()
        self.undo_wanted.emit()

    def _put_state(self, words: str, glyph: str, token: str) -> None:
        self._state = (glyph, token)
        self._saved.setText(words)
        self._saved.setProperty("state", token)
        restyle(self._saved)
        self._dress()

    def _dress(self) -> None:
        glyph, token = self._state
        self._icon.setPixmap(self._look.pixmap(glyph, token, 14))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self._bar)
        label.setObjectName(name)
        return label

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self._bar)
        button.setObjectName(name)
        button.setProperty("kind", "link")
        button.setProperty("fit", "tiny")
        return button

    def _lay_out(self) -> None:
        for widget in (self._icon, self._saved, self._words, self._said, self._undo, self._progress, self._cancel):
            self._bar.addWidget(widget)
        for widget in (self._said, self._undo, self._progress, self._cancel):
            widget.setVisible(False)
        self._icon.setStyleSheet("padding: 0 0 0 12px")
        self._saved.setStyleSheet("padding: 0 8px 0 0")
        # What is said must not make the window wider.
        self._said.setMinimumWidth(1)
        self._progress.setFixedWidth(160)
        self._progress.setTextVisible(False)
        self._cancel.clicked.connect(self._stop)
        self._bar.addPermanentWidget(self._keys)


def _once(parent: QObject, milliseconds: int, act: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
