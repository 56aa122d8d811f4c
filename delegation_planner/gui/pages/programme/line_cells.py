"""The columns of the lines of a day, and what is typed into their cells."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from delegation_planner.errors import PlannerError
from delegation_planner.gui.pages.programme import typing
from delegation_planner.gui.pages.programme.cells import WHAT
from delegation_planner.gui.pages.programme.lines import TYPING, Line
from delegation_planner.gui.widgets.banners import refusal
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id

if TYPE_CHECKING:
    from delegation_planner.gui.pages.programme.lines_view import LinesView


class LineCells:
    """What can be typed into the lines of a day.

    Args:
        view: whose cells they are.
    """

    def __init__(self, view: "LinesView") -> None:
        self._view = view
        self._drafts: dict[tuple[Id, date], str] = {}

    def draft_of(self, visit_id: Id, day: date) -> str:
        """Return what was typed on the last line of a day and could not be read."""
        return self._drafts.get((visit_id, day), "")

    def begin_line(self) -> QLineEdit | None:
        """Begin to type the next line, and return the field."""
        table = self._view.ui.table
        table.select(TYPING, WHAT)
        table.edit(table.currentIndex())
        field = table.indexWidget(table.currentIndex())
        return field if isinstance(field, QLineEdit) else None

    def columns(self) -> list[Column[Line]]:
        """Return the columns."""
        tr, put = _tr, self._put
        return [
            Column(tr("Time"), lambda line: line.time, 64, put=put(typing.typed_time), may=_is_event),
            Column(tr("Min"), lambda line: line.minutes, 44, align=_RIGHT, put=put(typing.typed_minutes), may=_is_row),
            Column(
                tr("What happens"), lambda line: line.title, 290, stretch=True, put=self._put_title, may=_is_written
            ),
            Column(tr("Who"), lambda line: line.who, 100),
            Column(tr("Where"), lambda line: line.where, 142, put=self._put_place, may=_is_event),
            Column(tr("In charge"), lambda line: line.in_charge, 178, put=put(typing.typed_in_charge), may=_is_row),
            Column(tr("Public"), _public_word, 56),
        ]

    def _put(self, make: Callable[..., Edit]) -> Callable[[Line, str], None]:
        def put(line: Line, text: str) -> None:
            self._apply(lambda: make(self._view.context.plan, line, text))

        return put

    def _put_title(self, line: Line, text: str) -> None:
        if line.id != TYPING:
            self._apply(lambda: typing.typed_title(self._view.context.plan, line, text))
        elif self._view.day:
            self._add_line(self._view.day, text)

    def _add_line(self, day: date, text: str) -> None:
        """Add what was typed on the last line; what can't be read stays there to be mended."""
        plan, registers = self._view.context.plan, self._view.context.bench.work.registers
        is_line = bool(text.strip())
        refused = is_line and not self._apply(lambda: typing.typed_line(plan, registers, day, text))
        self._keep_draft((plan.visit.id, day), text if refused else "")
        self._view.ui.table.select(TYPING, WHAT)
        if refused:
            # The field is still to be closed: it opens again after that.
            QTimer.singleShot(0, self._view, self._mend_line)
        elif not is_line:
            self._view.context.shell.drop_banner("refused")
        elif place := typing.unknown_place(registers, text):
            words = _tr("There is no place “{place}” yet: it stands in the note.")
            self._view.context.shell.say(words.format(place=place))

    def _keep_draft(self, of: tuple[Id, date], text: str) -> None:
        held = self._drafts.get(of, "")
        self._drafts[of] = text
        if text != held:
            self._view.show_day(of[1])

    def _mend_line(self) -> None:
        """Open what could not be read again, unless the officer is elsewhere by now."""
        if self._view.ui.table.hasFocus() and (field := self.begin_line()):
            field.deselect()

    def _put_place(self, line: Line, text: str) -> None:
        registers = self._view.context.bench.work.registers
        self._apply(lambda: typing.typed_place(self._view.context.plan, registers, line, text))

    def _apply(self, make: Callable[[], Edit]) -> bool:
        """Apply what was typed into a cell; tell in a banner why it can't be, and return whether it could."""
        try:
            self._view.context.bench.work.do(make())
        except (ValueError, PlannerError) as trouble:
            self._view.context.shell.put_banner("refused", refusal(str(trouble)))
            return False
        self._view.context.shell.drop_banner("refused")
        return True


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineCells", text)


_RIGHT = Qt.AlignmentFlag.AlignRight


def _is_event(line: Line) -> bool:
    return line.table == "events"


def _is_row(line: Line) -> bool:
    return bool(line.table)


def _is_written(line: Line) -> bool:
    """Tell whether what happens can be typed; when a leg arrives follows from its end."""
    return bool(line.table) or line.id == TYPING


def _public_word(line: Line) -> str:
    return "" if line.public is None else "Public" if line.public else "Internal"
