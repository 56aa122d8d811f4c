"""The bar in which a delay, a shift or a copy is asked for; what it would come to is said as it is typed."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from delegation_planner.edits.patching import patched
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_shift_bar import Ui_ShiftBar
from delegation_planner.gui.pages.programme.shifting.proposals import Asked, Mode, Proposal, propose, question
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.widgets.lines import breakable
from delegation_planner.gui.words import shifting as words
from delegation_planner.gui.words.labels import done
from delegation_planner.model.ids import Id
from delegation_planner.model.plan import VisitPlan

_LINES = 4
"""So many things that no longer fit are named."""
_SPARE = 4
"""By how many pixels a label is wider than its words, so that they stay in one line."""


class ShiftBar(QFrame):
    """The bar; it is hidden until it is opened, and nothing is changed until it is applied."""

    proposed = Signal(object)
    """The plan as it would be (`VisitPlan`); None where there is none to be shown."""
    day_wanted = Signal(object)
    """The day (`date`) on which what is proposed can be seen: the one to which a day is copied or moved."""
    closed = Signal()
    """The bar was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ShiftBar()
        self.ui.setupUi(self)
        self._context: Context | None = None
        self._asked: Asked | None = None
        self._found: Proposal | None = None
        self._before: QWidget | None = None
        ui = self.ui
        ui.field.textChanged.connect(lambda _: self._show())
        ui.field.returnPressed.connect(self.apply)
        ui.apply.clicked.connect(self.apply)
        ui.cancel.clicked.connect(self.close_bar)
        QShortcut(QKeySequence("Esc"), self, self.close_bar, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def set_up(self, context: Context) -> None:
        """Say what the bar works with."""
        self._context = context
        context.look.dress(self)
        context.bench.changed.connect(lambda _: self.refresh())
        context.bench.opened.connect(self.close_bar)
        context.look.changed.connect(self.refresh)

    @property
    def asked(self) -> Asked | None:
        """What is asked for; None while the bar is closed."""
        return self._asked

    def open(self, mode: Mode, day: date, event_ids: Collection[Id] = ()) -> bool:
        """Ask for something, with the focus in the field; return whether there is anything that it can be asked of.

        Args:
            mode: what is to be done.
            day: the day that is shown.
            event_ids: the events that are selected; a delay begins with the first of them.
        """
        asked = Asked(mode, day, tuple(event_ids))
        if self._context is None or self._context.read_only:
            return False
        if not asked.fits(self._context.plan):
            self._context.shell.say(words.nothing_selected() if mode.of_items else words.nothing_planned(day))
            return False
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._asked = asked
        self._ask(asked)
        self.show()
        self.ui.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def close_bar(self) -> None:
        """Close the bar, change nothing, and give the focus back."""
        if self._asked and self._asked.mode.to_day:
            self.day_wanted.emit(self._asked.day)
        self._close()

    def apply(self) -> None:
        """Do what is asked for, as one step; what can't be done stays, with its reason."""
        found = self._found
        if found and self._context and self._context.do(found.edit, said=done(found.said)):
            self._close()

    def refresh(self) -> None:
        """Say anew what it would come to, after something was changed; what it was asked of may be gone."""
        if self._asked is None or self._context is None:
            return
        if self._context.read_only or not self._asked.fits(self._context.plan):
            self.close_bar()
        else:
            self._put_question(self._asked)
            self._show()

    # --- within ------------------------------------------------------------------------------------------------

    def _close(self) -> None:
        if self._asked is None:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._asked = self._found = None
        self.hide()
        if had_focus and self._before and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.proposed.emit(None)
        self.closed.emit()

    def _ask(self, asked: Asked) -> None:
        ui = self.ui
        self._put_question(asked)
        hint = self.tr("Such as 3 Feb") if asked.mode.to_day else self.tr("15, 1 h, -10")
        ui.field.setPlaceholderText(hint)
        ui.field.clear()
        self._show()

    def _put_question(self, asked: Asked) -> None:
        words = question(self._plan, asked)
        label = self.ui.question
        label.ensurePolished()
        label.setText(breakable(words))
        # It stands in one line where there is room for it, with the field right after it.
        label.setMaximumWidth(label.fontMetrics().horizontalAdvance(words) + _SPARE)
        self.ui.field.setAccessibleName(words)

    def _show(self) -> None:
        """Say what would happen, and propose it."""
        if self._asked is None:
            return
        trouble = ""
        self._found = None
        if typed := self.ui.field.text().strip():
            try:
                self._found = propose(self._plan, self._asked, typed)
            except (ValueError, PlannerError) as error:
                trouble = str(error)
        self._say(trouble)
        if self._asked.mode.to_day:
            self.day_wanted.emit(self._found.day if self._found else self._asked.day)
        self.proposed.emit(patched(self._plan, self._found.edit) if self._found else None)

    def _say(self, trouble: str) -> None:
        ui, found = self.ui, self._found
        ui.apply.setVisible(found is not None)
        ui.apply.setText(found.said if found else ui.apply.text())
        said = " ".join((found.head, *found.notes)) if found else trouble or self._hint()
        unfit = _lines(found) if found else ""
        ui.words.setText(breakable(said))
        ui.unfitHead.setText(words.unfit_head(len(found.unfit)) if found else "")
        ui.unfit.setText(breakable(unfit))
        for label in (ui.unfitHead, ui.unfit):
            label.setVisible(bool(unfit))
        glyph, token = ("warning-fill", "warn") if unfit or trouble else ("info", "ink3")
        if found and not unfit:
            glyph, token = "check-circle-fill", "ok"
        ui.icon.setProperty("glyph", glyph)
        ui.icon.setProperty("glyphToken", token)
        ui.field.setProperty("state", "error" if trouble else "")
        ui.field.setAccessibleDescription(" ".join((said, ui.unfitHead.text(), unfit) if unfit else (said,)))
        restyle(ui.field)
        if self._context:
            self._context.look.put_icons(self)

    def _hint(self) -> str:
        if self._asked and self._asked.mode.to_day:
            return self.tr("Type a day. What would happen is said here before anything is changed.")
        return self.tr("Type by how much. What would happen is said here before anything is changed.")

    @property
    def _plan(self) -> VisitPlan:
        """The open visit.

        Raises:
            RuntimeError: the bar was not set up: a fault of the program.
        """
        if self._context is None:
            raise RuntimeError("the bar was not set up")
        return self._context.plan


def _lines(found: Proposal) -> str:
    """Return what no longer fits, one to a line; empty for nothing."""
    lines = [*found.unfit[:_LINES]]
    if (more := len(found.unfit) - _LINES) > 0:
        lines.append(words.more_unfit(more))
    return "\n".join(lines)
