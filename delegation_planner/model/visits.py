"""Tables of a visit's people: the visit itself, its delegations, their groups, interpreters and members."""

import re
from datetime import date
from typing import Annotated, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import sqlalchemy as sa
from pydantic import AfterValidator, NonNegativeInt, PositiveInt

from delegation_planner.model.columns import CountryCode, IdText, LanguageTag, choice, reference, words
from delegation_planner.model.kinds import Food, MemberRole, PassportState, Side, VisaState, VisitStatus
from delegation_planner.model.row import Row, VisitRow
from delegation_planner.model.words import Line, Name, Text

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"“{name[:40]}” is not a time zone such as Asia/Karachi") from None
    return name


def _well_formed_code(code: str) -> str:
    if not _CODE.fullmatch(code) or len(code) > 60:
        raise ValueError("it is not made of small letters, figures and hyphens")
    return code


ZoneName = Annotated[str, AfterValidator(_known_zone)]
"""An IANA time zone, such as `Asia/Karachi`."""
Code = Annotated[str, AfterValidator(_well_formed_code)]


class Visit(Row, table=True):
    """An official visit.

    Attributes:
        code: a short name for commands and files, such as `nurbek-2026`; unique.
        title: the visit's title.
        subject: what it is about.
        city: where it takes place.
        zone: the zone in which its times are printed.
        starts: its first official day.
        ends: its last official day.
        status: how far it is.
        desk: the office that plans it, as papers name it.
        marking: what stands at the head and foot of the staff's papers.
    """

    __tablename__ = "visits"
    __table_args__ = (sa.Index("visit_codes", "code", unique=True, sqlite_where=sa.text("deleted IS NULL")),)
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    code: Code
    title: Name
    subject: Text = ""
    city: Line = ""
    zone: ZoneName
    starts: date
    ends: date
    status: VisitStatus = choice(VisitStatus.IDEA)
    desk: Line = ""
    marking: Line = ""


class Delegation(VisitRow, table=True):
    """One side of a visit; guests and hosts are alike.

    Attributes:
        side: what it is in the visit.
        position: its place among the delegations, from 1.
        name: its name.
        country: ISO 3166-1 alpha-2.
        organisation_id: the organisation that leads it.
        declared_size: how many members were announced; None where nobody said. What is recorded is counted, not stored.
    """

    __tablename__ = "delegations"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    side: Side = choice(Side.GUEST)
    position: PositiveInt = 1
    name: Name
    country: CountryCode = ""
    organisation_id: IdText | None = reference("organisations.id", required=False)
    declared_size: NonNegativeInt | None = None


class Group(VisitRow, table=True):
    """Members of a delegation who go through the programme together.

    Attributes:
        delegation_id: the delegation.
        position: its place within the delegation, from 1.
        name: its name.
        short_name: its name where there is little room; empty for the name itself.
        declared_size: how many members were announced; None where nobody said.
    """

    __tablename__ = "groups"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    delegation_id: IdText = reference("delegations.id")
    position: PositiveInt = 1
    name: Name
    short_name: Line = ""
    declared_size: NonNegativeInt | None = None


class Interpreter(VisitRow, table=True):
    """An interpreter of the visit.

    Attributes:
        person_id: the person.
        side: who provides the interpreter.
        number: the number by which papers name an interpreter, from 1.
        languages: the languages between which is interpreted.
        duty: for whom.
    """

    __tablename__ = "interpreters"
    IDENTITY: ClassVar[tuple[str, ...]] = ("number",)

    person_id: IdText = reference("persons.id")
    side: Side = choice(Side.HOST)
    number: PositiveInt = 1
    languages: tuple[LanguageTag, ...] = words()
    duty: Line = ""


class Member(VisitRow, table=True):
    """A person's place in a delegation.

    Attributes:
        delegation_id: the delegation.
        group_id: the group; None for none.
        person_id: the person.
        appointment_id: the office in which the person takes part; None where it is open.
        position: the place in the order of precedence that the delegation's own side gave, from 1.
        role: what the member is in the delegation.
        interpreter_id: the interpreter of the member; None for none.
        passport: where the passport is; no passport number is stored.
        passport_expires: the last day on which the passport is valid; None where not known.
        visa: how far the visa is; no visa number is stored.
        food: what the member eats.
    """

    __tablename__ = "members"
    IDENTITY: ClassVar[tuple[str, ...]] = ("position",)

    delegation_id: IdText = reference("delegations.id")
    group_id: IdText | None = reference("groups.id", required=False)
    person_id: IdText = reference("persons.id")
    appointment_id: IdText | None = reference("appointments.id", required=False)
    position: PositiveInt = 1
    role: MemberRole = choice(MemberRole.MEMBER)
    interpreter_id: IdText | None = reference("interpreters.id", required=False)
    passport: PassportState = choice(PassportState.AWAITED)
    passport_expires: date | None = None
    visa: VisaState = choice(VisaState.NOT_STARTED)
    food: Food = choice(Food.NOT_ASKED)
