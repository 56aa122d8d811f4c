"""Tables of a visit's programme: events, who attends them, what they deal with, how a ceremony runs."""

from typing import ClassVar

import sqlalchemy as sa
from pydantic import NonNegativeInt, PositiveInt
from sqlmodel import Field

from delegation_planner.model.columns import Flag, IdText, Instant, WallTime, choice, instant, reference, wall_time
from delegation_planner.model.kinds import AttendanceRole, EventKind, EventStatus, PressAccess, TimeState
from delegation_planner.model.row import VisitRow
from delegation_planner.model.visits import ZoneName
from delegation_planner.model.words import Line, Name, Text


class Event(VisitRow, table=True):
    """Anything in the programme. What a signing or an inauguration has besides stands in tables of their own.

    Attributes:
        kind: what it is.
        title: its title.
        starts: wall-clock time in `zone`; while the time is to be confirmed, only its day counts.
        ends: wall-clock time in `ends_zone`, or in `zone` where that is empty; equal to `starts` for a moment.
        zone: the zone of `starts`.
        ends_zone: the zone of `ends` where it differs (a flight); else empty.
        time_state: whether the clock times are known.
        status: whether it takes place.
        venue_id: where it is, or where a transfer begins; None where that is open.
        room_id: the room; None for none.
        to_venue_id: where a transfer ends; None for none.
        note: a second line that everybody may read.
        staff_note: a note for the staff alone.
        in_charge: who sees to it.
        transport: how a transfer is made.
        dress: what is worn.
        press: what the press may see.
        fixed: whether its time can't be moved with the rest of a day: a flight, a principal's fixed slot.
        external: whether it is meant to lie outside the visit's days.
        set_up: how many minutes before its start its room is needed.
        strike: how many minutes after its end its room is needed.
        public: whether it stands in what the public may read; otherwise it is internal.
        uid: the calendar UID, the same for ever.
        sequence: the calendar SEQUENCE (RFC 5545 §3.8.7.4), raised by the store when time, place or status change.
        modified: when its content last changed; set by the store.
    """

    __tablename__ = "events"
    __table_args__ = (sa.Index("events_by_start", "visit_id", "starts"),)
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    kind: EventKind = choice(EventKind.MEETING)
    title: Name
    starts: WallTime = wall_time()
    ends: WallTime = wall_time()
    zone: ZoneName
    ends_zone: ZoneName | None = None
    time_state: TimeState = choice(TimeState.FIXED)
    status: EventStatus = choice(EventStatus.TENTATIVE)
    venue_id: IdText | None = reference("venues.id", required=False)
    room_id: IdText | None = reference("rooms.id", required=False)
    to_venue_id: IdText | None = reference("venues.id", required=False)
    note: Line = ""
    staff_note: Line = ""
    in_charge: Line = ""
    transport: Line = ""
    dress: Line = ""
    press: PressAccess = choice(PressAccess.NONE)
    fixed: Flag = False
    external: Flag = False
    set_up: NonNegativeInt = 0
    strike: NonNegativeInt = 0
    public: Flag = False
    uid: Name = Field(unique=True)
    sequence: NonNegativeInt = 0
    modified: Instant | None = instant()


class Attendance(VisitRow, table=True):
    """Somebody's part in an event: a whole group, a member, an organisation or a further person, exactly one of them.

    Attributes:
        event_id: the event.
        group_id: a group.
        member_id: a member.
        organisation_id: an organisation that sends people without saying whom.
        person_id: a person who is in no delegation, such as an interpreter.
        appointment_id: the office that counts here; None for the member's own.
        role: what the part is.
    """

    __tablename__ = "attendances"
    IDENTITY: ClassVar[tuple[str, ...]] = ("role",)

    event_id: IdText = reference("events.id")
    group_id: IdText | None = reference("groups.id", required=False)
    member_id: IdText | None = reference("members.id", required=False)
    organisation_id: IdText | None = reference("organisations.id", required=False)
    person_id: IdText | None = reference("persons.id", required=False)
    appointment_id: IdText | None = reference("appointments.id", required=False)
    role: AttendanceRole = choice(AttendanceRole.ATTENDS)


class AgendaItem(VisitRow, table=True):
    """A point of a meeting's agenda.

    Attributes:
        event_id: the meeting.
        position: its place, from 1.
        title: what is dealt with.
        minutes: its length in minutes; None where nobody set it.
    """

    __tablename__ = "agenda_items"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    event_id: IdText = reference("events.id")
    position: PositiveInt = 1
    title: Name
    minutes: NonNegativeInt | None = None


class Step(VisitRow, table=True):
    """A step of a ceremony. It starts when the steps before it have ended.

    Attributes:
        event_id: the ceremony.
        position: its place, from 1.
        title: what happens.
        minutes: its length in minutes.
        in_charge: who sees to it.
        note: a note for the staff.
        mou_id: the memorandum that is signed in it; None for none.
    """

    __tablename__ = "steps"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    event_id: IdText = reference("events.id")
    position: PositiveInt = 1
    title: Name
    minutes: NonNegativeInt = 0
    in_charge: Line = ""
    note: Text = ""
    mou_id: IdText | None = reference("mous.id", required=False)
