"""Tables of what the work on a visit needs: tasks, vehicles, prayer times as printed, findings that were overridden."""

from datetime import date
from typing import ClassVar

from pydantic import NonNegativeInt

from delegation_planner.model.columns import ClockTime, Flag, IdText, choice, reference, words
from delegation_planner.model.kinds import Prayer
from delegation_planner.model.row import VisitRow
from delegation_planner.model.words import Line, Name, Text


class Task(VisitRow, table=True):
    """Something that somebody has to do for the visit.

    It is due on `due`, or where that is empty `days_before` the visit's first day: then it moves with the visit.

    Attributes:
        title: what is to be done.
        days_before: how many days before the visit's first day it is due; below 0 after it; None where not relative.
        due: the day on which it is due; None for a relative one, or where none is set.
        at: the clock time by which it is due, in the visit's zone; None for the end of the day.
        owner: who does it.
        event_id: the item that it is about; None for none.
        mou_id: the memorandum that it is about; None for none.
        done: whether it is done.
        note: a note for the staff.
    """

    __tablename__ = "tasks"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    title: Name
    days_before: int | None = None
    due: date | None = None
    at: ClockTime | None = None
    owner: Line = ""
    event_id: IdText | None = reference("events.id", required=False)
    mou_id: IdText | None = reference("mous.id", required=False)
    done: Flag = False
    note: Text = ""


class Vehicle(VisitRow, table=True):
    """A vehicle of the visit.

    Attributes:
        name: what papers call it, such as “Bus 1”.
        seats: how many ride in it besides the driver; None where not known.
        luggage: how many pieces it takes; None where not known.
        driver: who drives it.
    """

    __tablename__ = "vehicles"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    seats: NonNegativeInt | None = None
    luggage: NonNegativeInt | None = None
    driver: Line = ""


class Ride(VisitRow, table=True):
    """A vehicle's part in a transfer.

    Attributes:
        event_id: the transfer.
        vehicle_id: the vehicle.
        luggage: how many pieces it carries there; None where nobody counted.
    """

    __tablename__ = "rides"
    IDENTITY: ClassVar[tuple[str, ...]] = ("id",)

    event_id: IdText = reference("events.id")
    vehicle_id: IdText = reference("vehicles.id")
    luggage: NonNegativeInt | None = None


class PrayerTime(VisitRow, table=True):
    """When a prayer is held, as the mosque of the place has printed it; it takes precedence over what is computed.

    Attributes:
        day: the day.
        prayer: the prayer.
        at: the clock time in the visit's zone.
    """

    __tablename__ = "prayer_times"
    IDENTITY: ClassVar[tuple[str, ...]] = ("prayer",)

    day: date
    prayer: Prayer = choice(Prayer.DHUHR)
    at: ClockTime


class Override(VisitRow, table=True):
    """A finding that an officer lets stand, with the reason.

    It holds for the facts it was made for: where they change, the finding comes back.

    Attributes:
        code: the check, such as `C01`.
        rows: the ids of the rows that the finding is about.
        facts: what the finding said, as the checks write it down.
        reason: why it stands.
    """

    __tablename__ = "overrides"
    IDENTITY: ClassVar[tuple[str, ...]] = ("code",)

    code: Name
    rows: tuple[IdText, ...] = words()
    facts: Line = ""
    reason: Name
