"""The closed lists: kinds, roles and states. Their values stand in the database and in the portable format."""

from enum import StrEnum


class Ladder(StrEnum):
    """States in their order: a row takes one step at a time, either way; none is skipped (announced is not signed)."""

    def may_become(self, other: "Ladder") -> bool:
        """Tell whether `other` is this state or the one beside it."""
        return abs(self.rung - other.rung) <= 1

    @property
    def rung(self) -> int:
        """The place in the order, from 0."""
        return list(type(self)).index(self)


class VisitStatus(Ladder):
    """How far a visit is."""

    IDEA = "idea"
    PLANNING = "planning"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    CLOSED = "closed"


class MouState(Ladder):
    """How far the text of a memorandum of understanding is."""

    ANNOUNCED = "announced"
    DRAFT = "draft"
    CLEARED = "cleared"
    PRINTED = "printed"
    SIGNED = "signed"


class CentreStatus(Ladder):
    """How far a centre is: one that is only proposed is never shown as opened."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    BUILDING = "building"
    INAUGURATED = "inaugurated"
    CLOSED = "closed"


class Side(StrEnum):
    """What a delegation is in a visit."""

    GUEST = "guest"
    HOST = "host"
    OTHER = "other"


class MemberRole(StrEnum):
    """What a member is in the delegation."""

    HEAD = "head"
    DEPUTY = "deputy"
    MEMBER = "member"


class PassportState(StrEnum):
    """Where a member's passport is; an officer may set any state, since a wrong one must be corrected at once."""

    AWAITED = "awaited"
    COPY_ONLY = "copy only"
    RECEIVED = "received"


class VisaState(StrEnum):
    """How far a member's visa is; an officer may set any state, since a wrong one must be corrected at once."""

    NOT_STARTED = "not started"
    APPLIED = "applied"
    ISSUED = "issued"


class Food(StrEnum):
    """What a member eats."""

    NOT_ASKED = "not asked"
    NO_RESTRICTION = "no restriction"
    HALAL = "halal"
    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"


class EventKind(StrEnum):
    """What an event is."""

    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    TRANSFER = "transfer"
    CALL = "call"
    MEETING = "meeting"
    SIGNING = "signing"
    INAUGURATION = "inauguration"
    MEAL = "meal"
    PRESS = "press"
    VISIT = "visit"
    REST = "rest"
    PRAYER = "prayer"
    STAFF = "staff"


TRAVEL = frozenset({EventKind.ARRIVAL, EventKind.DEPARTURE, EventKind.TRANSFER})
"""The kinds of events on the way."""
NEEDS_A_PLACE = frozenset(EventKind) - TRAVEL - {EventKind.STAFF, EventKind.REST, EventKind.PRAYER}
"""The kinds of events of which people must know where they are."""


class EventStatus(StrEnum):
    """Whether an event takes place."""

    TENTATIVE = "tentative"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class TimeState(StrEnum):
    """Whether an event's clock times are known, or only its day."""

    FIXED = "fixed"
    TO_BE_CONFIRMED = "to be confirmed"


class PressAccess(StrEnum):
    """What the press may see of an event."""

    NONE = "none"
    OPEN = "open"
    POOL = "pool"
    CLOSED = "closed"


class AttendanceRole(StrEnum):
    """What someone is at an event."""

    ATTENDS = "attends"
    CHAIR = "chair"
    SPEAKER = "speaker"
    WITNESS = "witness"
    INTERPRETER = "interpreter"


class CheckLevel(StrEnum):
    """How much a finding matters; one that blocks stops the handing out of papers, never the editing."""

    OFF = "off"
    INFO = "info"
    WARN = "warn"
    BLOCK = "block"


class Prayer(StrEnum):
    """A daily prayer, in the order of the day."""

    FAJR = "fajr"
    DHUHR = "dhuhr"
    ASR = "asr"
    MAGHRIB = "maghrib"
    ISHA = "isha"


class PartyRole(StrEnum):
    """What an organisation is to a memorandum."""

    PARTY = "party"
    FACILITATOR = "facilitator"
    COORDINATOR = "coordinator"


class InaugurationMode(StrEnum):
    """Where a centre is opened."""

    UNKNOWN = "unknown"
    ON_SITE = "on site"
    COLLECTIVE = "collective"
    REMOTE = "remote"


class OrganisationKind(StrEnum):
    """What an organisation is."""

    MINISTRY = "ministry"
    UNIVERSITY = "university"
    RESEARCH = "research"
    COMMISSION = "commission"
    EMBASSY = "embassy"
    OTHER = "other"


class AliasKind(StrEnum):
    """What another name of an organisation is."""

    ABBREVIATION = "abbreviation"
    OFFICIAL = "official"
    LOCAL = "local"
    FORMER = "former"
    PRESS_VARIANT = "press variant"


class NameKind(StrEnum):
    """What a further name of a person is for (protocol never splits or changes a name by itself)."""

    NATIVE = "native"
    FORMAL = "formal"
    CARD = "card"


class SourceKind(StrEnum):
    """How far a source can be relied on."""

    OFFICIAL = "official"
    AGENCY = "agency"
    NEWS = "news"
    COMMENTARY = "commentary"
    ASSUMPTION = "assumption"


class Qualifier(StrEnum):
    """How exactly a figure was given."""

    EXACT = "exact"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    ABOUT = "about"
    UP_TO = "up to"


class IssueKind(StrEnum):
    """What was handed out."""

    PAPER = "paper"
    CALENDAR = "calendar"


class Edition(StrEnum):
    """Whom a paper is for."""

    PUBLIC = "public"
    DELEGATION = "delegation"
    STAFF = "staff"
