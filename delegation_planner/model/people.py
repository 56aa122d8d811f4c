"""Tables of the registers: persons, organisations, venues, centres. They outlive a visit and are shared by visits."""

from datetime import date
from typing import ClassVar

from pydantic import NonNegativeInt

from delegation_planner.model.columns import CountryCode, Flag, IdText, LanguageTag, choice, reference
from delegation_planner.model.kinds import AliasKind, CentreStatus, NameKind, OrganisationKind
from delegation_planner.model.row import Row
from delegation_planner.model.words import Line, Name, Text


class Organisation(Row, table=True):
    """A ministry, a university, a commission.

    Attributes:
        name: the full name in English; while it is to be confirmed, the words that stand for it.
        kind: what it is.
        country: ISO 3166-1 alpha-2; empty where not known.
        city: where it is seated.
        to_be_confirmed: it is not yet known which organisation this is.
    """

    __tablename__ = "organisations"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    kind: OrganisationKind = choice(OrganisationKind.OTHER)
    country: CountryCode = ""
    city: Line = ""
    to_be_confirmed: Flag = False


class OrganisationAlias(Row, table=True):
    """Another name of an organisation: its abbreviation, its name in another language, how the press wrote it.

    Attributes:
        organisation_id: the organisation.
        kind: what the name is.
        language: BCP 47 tag of the name's language.
        text: the name.
    """

    __tablename__ = "organisation_aliases"
    IDENTITY: ClassVar[tuple[str, ...]] = ("text",)

    organisation_id: IdText = reference("organisations.id")
    kind: AliasKind = choice(AliasKind.ABBREVIATION)
    language: LanguageTag = "en"
    text: Name


class Person(Row, table=True):
    """Somebody, or an office whose holder is not yet known.

    Attributes:
        name: the name as papers print it; empty while it is to be confirmed.
        position: what is printed until the name is known, such as “Rector, university 3”.
        honorific: “Dr”, “H.E.”; kept as given, never made up.
        telephone: for papers of the staff only.
        email: the address of invitations.
    """

    __tablename__ = "persons"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name", "position")

    name: Line = ""
    position: Line = ""
    honorific: Line = ""
    telephone: Line = ""
    email: Line = ""


class PersonName(Row, table=True):
    """A person's name in another script or for another use.

    Attributes:
        person_id: the person.
        kind: what the name is for.
        language: BCP 47 tag, with the script where the language has several.
        text: the name.
    """

    __tablename__ = "person_names"
    IDENTITY: ClassVar[tuple[str, ...]] = ("text",)

    person_id: IdText = reference("persons.id")
    kind: NameKind = choice(NameKind.NATIVE)
    language: LanguageTag
    text: Name


class Appointment(Row, table=True):
    """An office that a person holds. One person may hold several; whoever attends says which one counts there.

    Attributes:
        person_id: the holder.
        office: the office's name.
        organisation_id: where the office is; None for none.
        acting: held for another, or for the time being.
        to_verify: the source leaves open whether the person holds it.
        since: the first day, if known.
        until: the last day, if known.
    """

    __tablename__ = "appointments"
    IDENTITY: ClassVar[tuple[str, ...]] = ("office",)

    person_id: IdText = reference("persons.id")
    office: Name
    organisation_id: IdText | None = reference("organisations.id", required=False)
    acting: Flag = False
    to_verify: Flag = False
    since: date | None = None
    until: date | None = None


class Venue(Row, table=True):
    """A place that people travel to.

    Attributes:
        name: the full name.
        short_name: how a line of a programme names it, such as “MoFE&PT”; empty where the name is short enough.
        organisation_id: whose house it is; None for nobody's.
        city: the city.
        to_be_confirmed: it is not yet known which place this is.
    """

    __tablename__ = "venues"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    short_name: Line = ""
    organisation_id: IdText | None = reference("organisations.id", required=False)
    city: Line = ""
    to_be_confirmed: Flag = False


class Room(Row, table=True):
    """A room, a gate or another point of a venue.

    Attributes:
        venue_id: the venue.
        name: the name within the venue.
        capacity: how many people it holds; None where not known.
    """

    __tablename__ = "rooms"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    venue_id: IdText = reference("venues.id")
    name: Name
    capacity: NonNegativeInt | None = None


class TravelTime(Row, table=True):
    """How long the way from one venue to another takes; the way back is a row of its own.

    Attributes:
        from_venue_id: where the way begins.
        to_venue_id: where it ends.
        minutes: its length in minutes.
    """

    __tablename__ = "travel_times"
    IDENTITY: ClassVar[tuple[str, ...]] = ("minutes",)

    from_venue_id: IdText = reference("venues.id")
    to_venue_id: IdText = reference("venues.id")
    minutes: NonNegativeInt


class Centre(Row, table=True):
    """A centre that two sides keep together.

    Attributes:
        name: its proper name.
        series: what centres of its kind are called.
        namesake: after whom it is named.
        organisation_id: the organisation that houses it.
        status: how far it is.
        purpose: what it is for.
    """

    __tablename__ = "centres"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    name: Name
    series: Line = ""
    namesake: Line = ""
    organisation_id: IdText | None = reference("organisations.id", required=False)
    status: CentreStatus = choice(CentreStatus.PROPOSED)
    purpose: Text = ""
