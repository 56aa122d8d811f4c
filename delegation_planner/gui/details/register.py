"""`RegisterDetails`: what the details of persons, institutions and venues share; they need no open visit."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QPushButton

from delegation_planner.errors import PlannerError
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.removing import remove_row
from delegation_planner.gui.widgets.banners import refusal
from delegation_planner.gui.widgets.chooser import Chooser, Option
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.registers import Registers


class RegisterDetails(Details):
    """The form of a row of a register."""

    ICON: ClassVar[str] = ""
    """The icon beside the name."""

    @property
    def registers(self) -> Registers:
        """All registers."""
        return self.context.bench.work.registers

    @property
    def visit_id(self) -> Id | None:
        """The open visit, where it uses the row that is shown; else the change belongs to the registers alone."""
        if self.context.has_plan and self.row_id in self.context.plan.table(self.TABLE):
            return self.context.plan.visit.id
        return None

    def is_there(self) -> bool:
        """Tell whether the row is still in the register."""
        return self.row_id in self.registers.table(self.TABLE)

    # --- for the forms -----------------------------------------------------------------------------------------

    def row_value(self, field: str) -> Any:  # noqa: ANN401 - any field of any register
        """Return what a field of the row holds."""
        return self.registers.table(self.TABLE)[self.row_id].values()[field]

    def reader(self, field: str) -> Callable[[], Any]:
        """Return what reads a field of the row."""
        return lambda: self.row_value(field)

    def bind_removal(self, button: QPushButton, remove: Callable[[Registers, Id], Edit]) -> None:
        """Let a button remove the row."""

        def act() -> None:
            edit = remove(self.registers, self.row_id)
            remove_row(self.context, self.TABLE, self.row_id, edit, self.row_name())

        button.clicked.connect(act)
        self.binder.shown(lambda: button.setVisible(not self.context.read_only))

    def bind_chooser(
        self,
        widget: Chooser,
        options: Callable[[Registers], list[Option]],
        read: Callable[[], Any],
        write: Callable[[Any], Edit],
    ) -> None:
        """Bind a choice out of many of the registers; its options are made again only when the registers changed."""
        chosen = _Chosen(widget, read)

        def source() -> list[Option]:
            return options(self.registers)

        widget.set_source(source)
        widget.picked.connect(lambda value: self.binder.do(write(value), chosen.show_again))
        self.binder.shown(lambda: chosen.show(self.registers))
        self.binder.editable(widget)

    def row_name(self) -> str:
        """Return what the row is called."""
        return str(self.row_value("name"))

    def show_head(self, icon: QLabel, heading: QLabel) -> None:
        """Show at the top what the row is called."""
        icon.setPixmap(self.context.look.pixmap(self.ICON, "ink2", 20))
        heading.setText(self.row_name())

    def apply(self, make: Callable[[], Edit]) -> bool:
        """Do what was typed into a cell; what can't be read is told in a banner. Return whether it was done."""
        try:
            edit = make()
        except (ValueError, PlannerError) as trouble:
            self.context.shell.put_banner("refused", refusal(str(trouble)))
            return False
        return self.context.do(edit)


class _Chosen:
    """What a choice shows, so that ten thousand options are not made again for nothing."""

    def __init__(self, widget: Chooser, read: Callable[[], Any]) -> None:
        self._widget = widget
        self._read = read
        self._shown: tuple[object, ...] = ()

    def show(self, registers: Registers) -> None:
        """Show the value, unless it stands there."""
        state = (self._read(), registers.organisations, registers.organisation_aliases)
        if len(self._shown) != len(state) or any(
            a is not b and a != b for a, b in zip(state, self._shown, strict=True)
        ):
            self.show_again()
            self._shown = state

    def show_again(self) -> None:
        """Show the value that holds."""
        self._shown = ()
        self._widget.show_value(self._read())
