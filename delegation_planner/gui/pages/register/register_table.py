"""`RegisterTable`: the list of a register, whose columns depend on what the register holds."""

from collections.abc import Sequence

from delegation_planner.gui.pages.register.entries import Entry
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.widgets.table import Table


class RegisterTable(Table):
    """The list of a register."""

    def show_columns(self, columns: Sequence[Column[Entry]]) -> None:
        """Show these columns, if they are not shown already."""
        listing = self.listing
        if [column.title for column in columns] == [column.title for column in listing.columns]:
            return
        listing.beginResetModel()
        listing.columns = list(columns)
        listing.endResetModel()
        self._fit_columns()
