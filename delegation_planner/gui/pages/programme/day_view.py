"""`DayView`: one of the two ways in which the programme page shows a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal

from delegation_planner.gui.context import Context
from delegation_planner.gui.forms.ui_programme_page import Ui_ProgrammePage
from delegation_planner.gui.pages.programme.timeline.marks import Marks
from delegation_planner.gui.subjects import Subject
from delegation_planner.model.ids import Id
from delegation_planner.model.programme import Event


class DayView(QObject):
    """Shows a day.

    Attributes:
        context: what it works with.
        ui: the form of the page, of which it uses its own part.
        day: the day that is shown; None before the first.
    """

    words_changed = Signal()
    """What it says of itself in the status bar is no longer true."""
    walked = Signal(int)
    """Another day is wanted, so many days of the visit further on."""

    def __init__(self, context: Context, ui: Ui_ProgrammePage) -> None:
        super().__init__()
        self.context = context
        self.ui = ui
        self.day: date | None = None

    def show_day(self, day: date) -> None:
        """Show a day, or show it anew."""
        raise NotImplementedError

    def set_marks(self, marks: Marks) -> None:
        """Show what the checks have found; what is selected or being typed stays."""
        raise NotImplementedError

    def day_of(self, event: Event) -> date:
        """Return the day on which an event is shown."""
        return event.starts.date()

    @property
    def current_event(self) -> Id:
        """The event that is selected; empty for none."""
        raise NotImplementedError

    @property
    def selected_events(self) -> frozenset[Id]:
        """The events that are selected."""
        return frozenset({self.current_event} - {""})

    def select(self, row_id: Id, others: Sequence[Id] = ()) -> None:
        """Select a row and bring it into view."""
        raise NotImplementedError

    def select_first(self) -> None:
        """Select the first item of the day, if there is one."""
        raise NotImplementedError

    def first_subject(self) -> Subject | None:
        """Return what is selected, else the day's first item; None for neither."""
        raise NotImplementedError

    def add(self) -> None:
        """Add an item."""
        raise NotImplementedError

    def words(self) -> list[str]:
        """Return what the status bar says of it."""
        raise NotImplementedError

    def keys(self) -> str:
        """Return its keys, for the end of the status bar."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Give it the focus."""
        raise NotImplementedError
