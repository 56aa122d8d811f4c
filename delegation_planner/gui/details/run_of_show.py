"""`RunOfShow`: the steps of a ceremony, and the fields of the one that is chosen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from delegation_planner.edits.steps import add_step, change_step, move_step, remove_step
from delegation_planner.edits.typed import read_minutes
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.binding import Binder
from delegation_planner.gui.details.steps import END, LINE, StepCells, StepRow, step_rows
from delegation_planner.gui.forms.ui_run_of_show import Ui_RunOfShow
from delegation_planner.gui.widgets.flow import restyle
from delegation_planner.gui.widgets.listing import Column, Listing
from delegation_planner.gui.widgets.row_drag import RowDrag
from delegation_planner.gui.words import ceremonies as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.programme import Event, Step

NEW_MINUTES = 5
"""The length of a new step, in minutes."""


class RunOfShow(QWidget):
    """The run-of-show of a ceremony. Changing one step moves the next ones.

    Enter or a click opens the fields of a step under the list, Alt with an arrow or the handle moves it, N adds one
    below it, and Del removes it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RunOfShow()
        self.ui.setupUi(self)
        self.ui.form.hide()
        self._event_id: Id = ""
        self._open_id: Id = ""
        self._filling = False

    def set_up(self, context: Context, binder: Binder) -> None:
        """Say what it works with, and which fields its own belong to."""
        self._context, self._binder = context, binder
        context.look.dress(self)
        column: Column[StepRow] = Column(self.tr("Step"), lambda row: row.title, 300, stretch=True)
        self._listing = Listing([column], lambda row: row.spoken)
        self.ui.steps.set_up(self._listing, StepCells(context.look, self.ui.steps), LINE)
        self.ui.steps.horizontalHeader().hide()
        self._drag = RowDrag(self.ui.steps, context.look)
        self._drag.dropped.connect(lambda step_id, place: self._do(move_step(context.plan, step_id, place), step_id))
        self._listen()
        self._bind()

    def show_event(self, event_id: Id, mou_id: Id | None = None) -> None:
        """Show the steps of a ceremony.

        Args:
            event_id: the ceremony; empty for none.
            mou_id: the memorandum whose step is marked; None for none.
        """
        another = event_id != self._event_id
        self._event_id = event_id
        event = self._context.plan.events.get(event_id)
        rows = step_rows(self._context.plan, event) if event else []
        held = "" if another else self.ui.steps.current_id
        self._fill(rows, held)
        self._show_head(event)
        marked = next((row.id for row in rows if mou_id and row.mou_id == mou_id), "")
        if marked and not self._is_open:
            self.ui.steps.select(marked)
        elif another or self._open_id not in self._context.plan.steps:
            self._hide_form()

    def open_form(self, field: str = "stepTitle") -> None:
        """Show the fields of the chosen step and give one the focus."""
        if self._step is None:
            return
        self._show_step()
        field_ = self.ui.stepMinutes if field == "stepMinutes" else self.ui.stepTitle
        field_.setFocus(Qt.FocusReason.OtherFocusReason)
        field_.selectAll()
        self._keep_in_sight(field_)

    def close_form(self) -> None:
        """Hide the fields of the step."""
        if self._is_open:
            self._binder.flush()
            self._hide_form()

    def add(self) -> None:
        """Add a step below the chosen one, and let its title be written."""
        event = self._event
        if event is None or self._context.read_only:
            return
        held = self._step
        edit = add_step(
            self._context.plan, event.id, self.tr("New step"), NEW_MINUTES, place=held.position + 1 if held else None
        )
        made = next(change.id for change in edit.changes if change.before is None)
        if self._context.do(edit):
            self.ui.steps.select(made)
            self.open_form()

    # --- within ------------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        steps = self.ui.steps
        steps.picked.connect(self._picked)
        steps.clicked.connect(self._clicked)
        steps.entered.connect(self.open_form)
        steps.shifted.connect(lambda way, _: self._shift(way))
        steps.removed.connect(self._remove)
        steps.typed.connect(lambda letter: self.add() if letter.lower() == "n" else None)
        self.ui.removeStep.clicked.connect(self._remove)
        self.ui.closeForm.clicked.connect(self._close)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Esc"), self.ui.form, context=within).activated.connect(self._close)
        self.ui.addStep.clicked.connect(self.add)
        self._binder.editable(self.ui.addStep, self.ui.removeStep)

    def _bind(self) -> None:
        ui = self.ui
        self._binder.line(ui.stepTitle, self._reader("title"), self._writer("title"))
        self._binder.line(ui.stepCharge, self._reader("in_charge"), self._writer("in_charge"))
        self._binder.text(ui.stepNote, self._reader("note"), self._writer("note"))
        self._binder.line(ui.stepMinutes, self._read_minutes, self._write_minutes)
        self._binder.choice(ui.stepMou, self._mous, self._reader("mou_id"), self._writer("mou_id"))

    def _reader(self, field: str) -> Callable[[], Any]:
        return lambda: self._opened.values()[field] if self._opened else ""

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: self._change(**{field: value})

    def _read_minutes(self) -> str:
        return str(self._opened.minutes) if self._opened else ""

    def _write_minutes(self, text: str) -> Edit:
        return self._change(minutes=read_minutes(text))

    def _change(self, **fields: Any) -> Edit:  # noqa: ANN401 - any field
        step = self._opened
        return change_step(self._context.plan, step.id, **fields) if step else Edit("")

    def _mous(self) -> list[tuple[str, Any]]:
        plan = self._context.plan
        signing = plan.signing_by_event.get(self._event_id)
        rows = plan.mous_by_signing.get(signing.id, ()) if signing else ()
        return [(self.tr("None"), None), *((words.mou_words(plan, mou), mou.id) for mou in rows)]

    @property
    def _event(self) -> Event | None:
        return self._context.plan.events.get(self._event_id) if self._context.has_plan else None

    @property
    def _step(self) -> Step | None:
        return self._context.plan.steps.get(self.ui.steps.current_id) if self._context.has_plan else None

    @property
    def _opened(self) -> Step | None:
        """The step whose fields are shown."""
        return self._context.plan.steps.get(self._open_id) if self._context.has_plan else None

    @property
    def _is_open(self) -> bool:
        return not self.ui.form.isHidden()

    def _fill(self, rows: list[StepRow], held: Id) -> None:
        self._filling = True
        self._drag.movable = max(0, len(rows) - 1)
        self._listing.frozen = self._context.read_only
        self._listing.set_rows(rows)
        self.ui.steps.select(held)
        self._filling = False

    def _show_head(self, event: Event | None) -> None:
        ui, plan = self.ui, self._context.plan
        ui.steps.setVisible(bool(self._listing.rows))
        ui.noSteps.setVisible(event is not None and not self._listing.rows)
        ui.addStep.setVisible(event is not None and not self._context.read_only)
        if event is None:
            ui.whereAndWhen.setText(self.tr("Without a ceremony"))
            ui.fit.setText(self.tr("Choose a ceremony in its details"))
            return
        steps = plan.steps_by_event.get(event.id, ())
        ui.whereAndWhen.setText(words.where_and_when(plan, event))
        count = self.tr("1 step") if len(steps) == 1 else self.tr("{n} steps").format(n=len(steps))
        length = self.tr("{n} min").format(n=sum(step.minutes for step in steps) or words.spare(event, steps))
        ui.fit.setText(" · ".join((count, length, words.fit(event, steps))) if steps else length)
        if (role := "error" if words.spare(event, steps) < 0 else "muted") != ui.fit.property("role"):
            ui.fit.setProperty("role", role)
            restyle(ui.fit)

    def _show_step(self) -> None:
        """Show the fields of the chosen step; what was typed for another one is saved first."""
        step = self._step
        if step is None:
            self.close_form()
            return
        if step.id != self._open_id:
            self._binder.flush()
            self._binder.forget()
        self._open_id = step.id
        is_signing = step.event_id in self._context.plan.signing_by_event
        self.ui.stepMou.setVisible(is_signing)
        self.ui.stepMouLabel.setVisible(is_signing)
        self.ui.form.show()
        self._binder.refresh()

    def _keep_in_sight(self, field: QWidget) -> None:
        """Scroll to a field and to the chosen step, for a small window has no room for all of them."""
        if layout := self.layout():
            layout.activate()
        self.ui.formArea.ensureWidgetVisible(field)
        self.ui.steps.scrollTo(self.ui.steps.currentIndex())

    def _hide_form(self) -> None:
        self.ui.form.hide()
        self._open_id = ""

    def _picked(self) -> None:
        if self._is_open and not self._filling:
            self._show_step()

    def _clicked(self, index: QModelIndex) -> None:
        if self._listing.at(index).id != END:
            self._show_step()

    def _close(self) -> None:
        self.close_form()
        self.ui.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shift(self, way: int) -> None:
        if (step := self._step) and not self._context.read_only and step.position + way >= 1:
            self._do(move_step(self._context.plan, step.id, step.position + way), step.id)

    def _remove(self) -> None:
        step = self._step
        if step is None or self._context.read_only:
            return
        row = self._listing.row_of(step.id)
        said = self.tr("Removed {title}").format(title=step.title)
        if self._context.do(remove_step(self._context.plan, step.id), said=said):
            self.ui.steps.select(self._listing.rows[row].id)

    def _do(self, edit: Edit, step_id: Id) -> None:
        if edit and self._context.do(edit):
            self.ui.steps.select(step_id)
