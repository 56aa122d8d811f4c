"""Fields bound to the plan: each shows a value, and what is typed or chosen becomes an Edit.

What is typed is saved when the field is left, or 600 ms after the last key; all of it in one visit to the field is one
step of undo. What can't be saved stays in the field, with the reason under it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLayoutItem, QLineEdit, QPlainTextEdit, QWidget

from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.widgets.flow import restyle

if TYPE_CHECKING:
    from delegation_planner.model.edit import Edit

PAUSE = 600
"""How long after the last key what was typed is saved, in milliseconds."""
LONGEST_LINE = 1_000
LONGEST_TEXT = 20_000
"""The longest text that a field takes: that which a row may hold (`model.words`)."""

_focuses = count(1)
_FIELDS = (QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)


@dataclass(slots=True, eq=False)
class _Bound:
    """A field and what it is bound to.

    Attributes:
        widget: the field.
        read: returns the text that it shows.
        write: returns the Edit of what was typed; raises ValueError with a sentence where that can't be read.
        typed: whether something was typed that is not saved.
        saving: whether it is just being saved.
        held: what the plan held when the field last took its value; None where that was of another row.
        longest: how many characters the row takes.
        visit: counts the visits to the field: edits of one are one step of undo.
        rejected: whether the field has just refused letters, for there were too many of them.
        was_cut: whether what was typed or pasted was longer than the row takes.
        message: says under the field what is wrong with what stands in it; None while there was nothing to say.
    """

    widget: QLineEdit | QPlainTextEdit
    read: Callable[[], str]
    write: Callable[[str], "Edit"]
    timer: QTimer
    typed: bool = False
    saving: bool = False
    held: str | None = None
    longest: int = LONGEST_LINE
    rejected: bool = False
    was_cut: bool = False
    visit: int = field(default_factory=lambda: next(_focuses))
    message: QLabel | None = None

    def text(self) -> str:
        """Return what stands in the field."""
        return self.widget.text() if isinstance(self.widget, QLineEdit) else self.widget.toPlainText()

    def put(self, text: str) -> None:
        """Show a text without taking it for something typed, and leave the cursor where it is if it is the same."""
        self.held = text
        if self.text() == text:
            return
        blocker = QSignalBlocker(self.widget)
        if isinstance(self.widget, QLineEdit):
            self.widget.setText(text)
            self.widget.setCursorPosition(0)
        else:
            self.widget.setPlainText(text)
        blocker.unblock()

    def show(self) -> None:
        """Show what the plan holds, unless somebody writes there: “9” must not become “09:00” under their hands."""
        if self.typed:
            return
        text = self.read()
        if text != self.held or not self.widget.hasFocus():
            self.put(text)

    def leaves_to_the_window(self, event: QKeyEvent) -> bool:
        """Let the window have the keys of undo and redo, which a field claims even when it has nothing to take back."""
        field = self.widget.document() if isinstance(self.widget, QPlainTextEdit) else self.widget
        undo = event.matches(QKeySequence.StandardKey.Undo) and not field.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not field.isRedoAvailable()
        if undo or redo:
            event.ignore()
        return undo or redo

    def cut(self) -> None:
        """Cut off what is more than the field takes, and leave the cursor at the end; a line has done so by itself."""
        text = self.text()
        if isinstance(self.widget, QLineEdit):
            self.was_cut, self.rejected = self.rejected, False
            return
        self.was_cut = len(text) > self.longest
        if self.was_cut:
            self.put(text[: self.longest])
            self.widget.moveCursor(QTextCursor.MoveOperation.End)


class Binder(QObject):
    """The bound fields of one form."""

    def __init__(self, context: Context, form: QWidget) -> None:
        super().__init__(form)
        self._context = context
        self._bound: dict[QWidget, _Bound] = {}
        self._choices: dict[QComboBox, int] = {}
        self._shown: list[Callable[[], None]] = []
        self._fields: list[QWidget] = []

    # --- binding -----------------------------------------------------------------------------------------------

    def line(self, widget: QLineEdit, read: Callable[[], str], write: Callable[[str], "Edit"]) -> None:
        """Bind a field of one line."""
        widget.setMaxLength(LONGEST_LINE)
        bound = self._bind(widget, read, write)
        widget.inputRejected.connect(lambda: self._reject(bound))
        widget.textEdited.connect(lambda: self._typed(bound))
        widget.returnPressed.connect(lambda: self._save(bound))

    def text(
        self,
        widget: QPlainTextEdit,
        read: Callable[[], str],
        write: Callable[[str], "Edit"],
        longest: int = LONGEST_TEXT,
    ) -> None:
        """Bind a field in which a longer text is seen whole.

        Args:
            widget: the field.
            read: returns what the plan holds.
            write: returns the Edit of what was typed.
            longest: how many characters the row takes.
        """
        widget.setTabChangesFocus(True)
        bound = self._bind(widget, read, write)
        bound.longest = longest
        widget.textChanged.connect(lambda: self._typed(bound))

    def choice(
        self,
        widget: QComboBox,
        options: Callable[[], Sequence[tuple[str, Any]]],
        read: Callable[[], Any],
        write: Callable[[Any], "Edit"],
    ) -> None:
        """Bind a choice of a list, each option with the value that it stands for.

        The arrow keys choose at once: all of it in one visit to the field is one step of undo, where that may be.
        """
        # A list of choices hands back plain words for the members of closed lists: the values are kept here.
        values: list[Any] = []

        def show() -> None:
            blocker = QSignalBlocker(widget)
            wanted = list(options())
            values[:] = [value for _, value in wanted]
            if [(widget.itemText(n), widget.itemData(n)) for n in range(widget.count())] != wanted:
                widget.clear()
                for words, value in wanted:
                    widget.addItem(words, value)
            held = read()
            widget.setCurrentIndex(next((n for n, (_, value) in enumerate(wanted) if value == held), -1))
            blocker.unblock()

        widget.installEventFilter(self)
        self._choices[widget] = next(_focuses)
        widget.activated.connect(lambda n: self.do(write(values[n]), show, join=f"choice {self._choices[widget]}"))
        self._add(widget, show)

    def check(self, widget: QCheckBox, read: Callable[[], bool], write: Callable[[bool], "Edit"]) -> None:
        """Bind a tick."""

        def show() -> None:
            blocker = QSignalBlocker(widget)
            widget.setChecked(read())
            blocker.unblock()

        widget.clicked.connect(lambda on: self.do(write(on), show))
        self._add(widget, show)

    def shown(self, show: Callable[[], None]) -> None:
        """Bind something that only shows."""
        self._shown.append(show)

    def editable(self, *widgets: QWidget) -> None:
        """Name further controls that change something: they are off where nothing can be changed."""
        self._fields.extend(widgets)

    # --- showing and saving ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the plan holds now, but for what was typed and is not saved."""
        frozen = self._context.read_only
        for bound in self._bound.values():
            bound.show()
            bound.widget.setReadOnly(frozen)
            restyle(bound.widget) if bound.widget.property("frozen") != frozen else None
            bound.widget.setProperty("frozen", frozen)
        for widget in self._fields:
            widget.setEnabled(not frozen)
        for show in self._shown:
            show()

    def flush(self) -> bool:
        """Save whatever was typed; return whether all of it could be."""
        saved = [self._save(bound) for bound in self._bound.values()]
        return all(saved)

    @property
    def refused(self) -> list[tuple[str, str]]:
        """What was typed and can't be saved, each with the reason."""
        found = (bound for bound in self._bound.values() if bound.typed and bound.message)
        return [(bound.text(), bound.message.text()) for bound in found if bound.message]

    def forget(self) -> None:
        """Drop what was typed and could not be saved, for another thing is to be shown."""
        for bound in self._bound.values():
            bound.timer.stop()
            bound.typed = bound.was_cut = bound.rejected = False
            bound.held = None
            bound.visit = next(_focuses)
            self._explain(bound, "")

    def do(self, edit: "Edit", show: Callable[[], None], *, join: str = "") -> None:
        """Apply an Edit of a choice; where it is refused, the choice shows again what holds."""
        if not self._context.do(edit, join=join):
            show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save a field that is left; Esc takes back what was typed in it."""
        if isinstance(watched, QComboBox):
            return self._sees_choice(watched, event)
        bound = self._bound.get(watched) if isinstance(watched, QWidget) else None
        if bound and event.type() == QEvent.Type.FocusOut:
            self._save(bound)
        elif bound and event.type() == QEvent.Type.FocusIn:
            bound.visit = next(_focuses)
        elif bound and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self._take_back(bound)
        elif bound and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            return bound.leaves_to_the_window(event)
        return False

    def _sees_choice(self, widget: QComboBox, event: QEvent) -> bool:
        """Leave the wheel to the form around, which somebody scrolls, and count the visits to a choice."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        if event.type() == QEvent.Type.FocusIn:
            self._choices[widget] = next(_focuses)
        return False

    # --- within ------------------------------------------------------------------------------------------------

    def _bind(
        self, widget: QLineEdit | QPlainTextEdit, read: Callable[[], str], write: Callable[[str], "Edit"]
    ) -> _Bound:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(PAUSE)
        bound = _Bound(widget, read, write, timer)
        timer.timeout.connect(lambda: self._save(bound))
        widget.installEventFilter(self)
        self._bound[widget] = bound
        return bound

    def _add(self, widget: QWidget, show: Callable[[], None]) -> None:
        self._shown.append(show)
        self._fields.append(widget)

    def _reject(self, bound: _Bound) -> None:
        """Say that a line was cut, which Qt tells before it tells what was typed, if anything of it had room."""
        bound.rejected = bound.was_cut = not bound.widget.isReadOnly()
        self._tell_cut(bound)

    def _typed(self, bound: _Bound) -> None:
        bound.cut()
        if bound.was_cut:
            self._tell_cut(bound)
        bound.typed = True
        bound.timer.start()

    def _save(self, bound: _Bound) -> bool:
        bound.timer.stop()
        if not bound.typed or bound.saving:
            return True
        bound.saving, visit = True, bound.visit
        try:
            edit = bound.write(bound.text())
            if edit:
                self._context.bench.work.do(edit, join=f"field {bound.visit}")
        except (ValueError, PlannerError) as trouble:
            self._explain(bound, str(trouble))
            return False
        finally:
            bound.saving = False
        if bound.visit == visit:  # else another row is shown meanwhile
            bound.typed = False
            self._tell_cut(bound)
            bound.held = bound.read()
            bound.show()
        return True

    def _take_back(self, bound: _Bound) -> bool:
        """Show again what the plan holds; return whether something was typed that was not saved."""
        was_typed = bound.typed
        bound.timer.stop()
        bound.typed = bound.was_cut = bound.rejected = False
        self._explain(bound, "")
        bound.put(bound.read())
        return was_typed

    def _tell_cut(self, bound: _Bound) -> None:
        words = self.tr("Cut to {n} letters.").format(n=f"{bound.longest:,}")
        self._explain(bound, words if bound.was_cut else "", role="warn")

    def _explain(self, bound: _Bound, words: str, *, role: str = "error") -> None:
        """Say under a field what is wrong with what stands in it; an error can't be saved."""
        if bound.message is None and words:
            bound.message = _message_under(bound.widget)
        if bound.message is not None:
            bound.message.setText(words)
            bound.message.setVisible(bool(words))
            bound.message.setProperty("role", role)
            restyle(bound.message)
            bound.widget.setAccessibleDescription(words)
        state = "error" if words and role == "error" else ""
        if (bound.widget.property("state") or "") != state:
            bound.widget.setProperty("state", state)
            restyle(bound.widget)


def _message_under(widget: QWidget) -> QLabel:
    message = QLabel(widget.parentWidget())
    message.setTextFormat(Qt.TextFormat.PlainText)
    message.setWordWrap(True)
    found = _form_row(widget)
    if found:
        form, row = found
        form.insertRow(row + 1, "", message)
    return message


def _form_row(widget: QWidget) -> tuple[QFormLayout, int] | None:
    """Return the form and the row in which a field stands, be it in a layout of its own there."""
    parent = widget.parentWidget()
    for form in parent.findChildren(QFormLayout) if parent else ():
        for row in range(form.rowCount()):
            if any(_holds(form.itemAt(row, role), widget) for role in _FIELDS):
                return form, row
    return None


def _holds(item: QLayoutItem | None, widget: QWidget) -> bool:
    if item is None:
        return False
    layout = item.layout()
    return item.widget() is widget or (layout is not None and layout.indexOf(widget) >= 0)
