"""Rows of a list as a Qt model: lean, without proxies; filtering is done over the Python list before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_READABLE = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_EDITABLE = _READABLE | Qt.ItemFlag.ItemIsEditable


class HasId(Protocol):
    """A row that can be told from others."""

    @property
    def id(self) -> str:
        """What it is known by."""


T = TypeVar("T", bound=HasId)


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of a list.

    Attributes:
        title: its head.
        text: what it says of a row.
        width: in pixels at 100 %.
        stretch: whether it takes what room is left.
        align: how its words stand.
        put: takes what was typed into its cell, and raises ValueError with a sentence where it can't; None for a column
            that is not edited in place.
        may: tells of which rows the cell is edited.
    """

    title: str
    text: Callable[[T], str]
    width: int = 120
    stretch: bool = False
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    put: Callable[[T, str], None] | None = None
    may: Callable[[T], bool] = lambda _: True


class Listing(QAbstractTableModel, Generic[T]):
    """The model of a list.

    Attributes:
        columns: its columns.
        rows: its rows, as they are shown.
    """

    def __init__(self, columns: Sequence[Column[T]], spoken: Callable[[T], str] | None = None) -> None:
        super().__init__()
        self.columns = list(columns)
        self.rows: list[T] = []
        self.frozen = False
        self._spoken = spoken

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show other rows. Where only what rows say has changed, the view keeps its place and selection."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if same and self.rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, row_id: str) -> int:
        """Return the number of the row of an id; -1 where there is none."""
        return next((n for n, row in enumerate(self.rows) if row.id == row_id), -1)

    def at(self, index: Index) -> T:
        """Return the row of an index."""
        return self.rows[index.row()]

    # --- as Qt asks --------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401 - as Qt's own
        """Return what a cell says."""
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self.columns[index.column()].text(self.rows[index.row()])
        if role == _Role.TextAlignmentRole:
            return self.columns[index.column()].align
        if role == _Role.AccessibleTextRole and self._spoken:
            return self._spoken(self.rows[index.row()])
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:  # noqa: ANN401 - as Qt's own
        """Take what was typed into a cell."""
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role != _Role.EditRole or column.put is None or str(value) == column.text(row):
            return False
        column.put(row, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        column = self.columns[index.column()]
        may = column.put and not self.frozen and column.may(self.rows[index.row()])
        return _EDITABLE if may else _READABLE

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:  # noqa: ANN401
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return self.columns[section].title
        if role == _Role.TextAlignmentRole:
            return self.columns[section].align | Qt.AlignmentFlag.AlignVCenter
        return None
