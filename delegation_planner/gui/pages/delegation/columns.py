"""The columns of the delegation, which of them are shown, and the model that has them."""

from collections.abc import Collection

from delegation_planner.gui.pages.delegation.rows import Row
from delegation_planner.gui.preferences import Preferences
from delegation_planner.gui.widgets.listing import Column, Listing

HANDLE, NUMBER, NAME, ORGANISATION, INTERPRETER, FOOD, PASSPORT, VISA = range(8)
"""The columns."""
OPTIONAL = (ORGANISATION, INTERPRETER, FOOD, PASSPORT, VISA)
"""Those that can be hidden."""
_KEYS = {ORGANISATION: "organisation", INTERPRETER: "interpreter", FOOD: "food", PASSPORT: "passport", VISA: "visa"}
_CHOICE = "delegation/hidden"


class Members(Listing[Row]):
    """The model of the list; some of its columns may be hidden.

    Attributes:
        shown: the columns that are shown, by what they are.
    """

    def __init__(self, columns: Collection[Column[Row]]) -> None:
        super().__init__(list(columns), lambda row: row.spoken)
        self._every = list(columns)
        self.shown = list(range(len(self._every)))

    def hide(self, hidden: Collection[int]) -> None:
        """Show all columns but some."""
        self.beginResetModel()
        self.shown = [number for number in range(len(self._every)) if number not in hidden]
        self.columns = [self._every[number] for number in self.shown]
        self.endResetModel()

    def title(self, column: int) -> str:
        """Return the head of a column, be it shown or not."""
        return self._every[column].title


def hidden_columns(preferences: Preferences) -> set[int]:
    """Return the columns that the officer has hidden."""
    kept = preferences.choice(_CHOICE).split()
    return {column for column, key in _KEYS.items() if key in kept}


def keep_hidden(preferences: Preferences, hidden: Collection[int]) -> None:
    """Remember which columns are hidden."""
    preferences.keep(_CHOICE, " ".join(_KEYS[column] for column in OPTIONAL if column in hidden))
