"""What is selected, and where in the window things are."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Subject:
    """A row that the officer looks at.

    Attributes:
        table: its table.
        id: its id.
        others: the ids of the rows selected with it.
    """

    table: str
    id: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window.

    Attributes:
        page: the page's name.
        subject: what is to be selected there; None for nothing.
        field: the field of its details that gets the focus; empty for none.
    """

    page: str
    subject: Subject | None = None
    field: str = ""


class Selection(QObject):
    """The one selection: the list in the middle sets it, the dock at the right shows it."""

    changed = Signal()
    field_wanted = Signal(str)
    """A field of the selected thing's details should have the focus; empty for the first."""

    def __init__(self) -> None:
        super().__init__()
        self._subject: Subject | None = None

    @property
    def subject(self) -> Subject | None:
        """What is selected; None for nothing."""
        return self._subject

    def choose(self, subject: Subject | None) -> None:
        """Select something else."""
        if subject != self._subject:
            self._subject = subject
            self.changed.emit()

    def enter(self, field: str = "") -> None:
        """Give the focus to a field of the selected thing's details."""
        self.field_wanted.emit(field)
