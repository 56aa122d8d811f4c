"""The columns, and which of them are hidden."""

from PySide6.QtCore import Qt

from delegation_planner.gui.pages.delegation.columns import VISA
from tests.gui.pages.delegation.driving import Shown

Key = Qt.Key


def test_hidden_columns_are_remembered(shown: Shown) -> None:
    actions = shown.page.ui.columnsButton.menu().actions()
    assert [action.text() for action in actions] == ["Organisation", "Interpreter", "Food", "Passport", "Visa"]
    shown.select("Rector, university 3")
    actions[-1].trigger()
    listing = shown.page.ui.table.listing
    assert [column.title for column in listing.columns][-1] == "Passport"
    assert shown.conductor.context.preferences.choice("delegation/hidden") == "visa"
    assert shown.page.ui.table.current_id == shown.guests[9].id
    actions[-1].trigger()
    assert len(listing.columns) == VISA + 1
    assert shown.conductor.context.preferences.choice("delegation/hidden") == ""
