"""Tables of the office that plans: its settings and its standard lists of tasks. They belong to no visit."""

from typing import ClassVar

from pydantic import PositiveInt

from delegation_planner.model.columns import ClockTime
from delegation_planner.model.row import Row
from delegation_planner.model.words import Line, Name


class Setting(Row, table=True):
    """A value that the office has set; what is not set has the value that comes with the program.

    Attributes:
        key: what is set, such as `level.C01` or `travel.boarding`.
        value: its value as text.
    """

    __tablename__ = "settings"
    IDENTITY: ClassVar[tuple[str, ...]] = ("key",)

    key: Name
    value: Line = ""


class StandardTask(Row, table=True):
    """A task of a standard list of the office.

    Attributes:
        list_name: the list, such as “Official visit”.
        position: its place in the list, from 1.
        title: what is to be done.
        days_before: how many days before a visit's first day it is due; below 0 after it; None where none is set.
        at: the clock time by which it is due; None for the end of the day.
        owner: who does it.
    """

    __tablename__ = "standard_tasks"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    list_name: Name
    position: PositiveInt = 1
    title: Name
    days_before: int | None = None
    at: ClockTime | None = None
    owner: Line = ""
