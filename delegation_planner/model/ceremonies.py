"""Tables of what is signed and opened: signings with their memoranda, inaugurations with their centres."""

from typing import ClassVar

from pydantic import NonNegativeInt, PositiveInt

from delegation_planner.model.columns import IdText, LanguageTag, choice, reference, words
from delegation_planner.model.kinds import InaugurationMode, MouState, PartyRole
from delegation_planner.model.row import VisitRow
from delegation_planner.model.words import Line, Name, Text


class Signing(VisitRow, table=True):
    """What a signing ceremony has besides its event.

    Attributes:
        event_id: the event of kind `signing`.
        declared_count: how many memoranda were announced; None where nobody said. What is recorded is counted.
    """

    __tablename__ = "signings"
    IDENTITY: ClassVar[tuple[str, ...]] = ("declared_count",)

    event_id: IdText = reference("events.id")
    declared_count: NonNegativeInt | None = None


class Mou(VisitRow, table=True):
    """A memorandum of understanding.

    Attributes:
        signing_id: the ceremony at which it is signed; None where none is planned.
        number: its place in the order of signing, from 1.
        title: its title.
        languages: the languages of its text.
        originals: how many originals are made.
        state: how far it is.
        expected: when it is expected, in the words of the source.
    """

    __tablename__ = "mous"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title", "number")

    signing_id: IdText | None = reference("signings.id", required=False)
    number: PositiveInt = 1
    title: Name
    languages: tuple[LanguageTag, ...] = words()
    originals: NonNegativeInt = 2
    state: MouState = choice(MouState.ANNOUNCED)
    expected: Line = ""


class MouParty(VisitRow, table=True):
    """An organisation's part in a memorandum.

    Attributes:
        mou_id: the memorandum.
        delegation_id: the side to which it belongs.
        organisation_id: the organisation; None while it is open.
        role: what it is to the memorandum.
    """

    __tablename__ = "mou_parties"
    IDENTITY: ClassVar[tuple[str, ...]] = ("role",)

    mou_id: IdText = reference("mous.id")
    delegation_id: IdText | None = reference("delegations.id", required=False)
    organisation_id: IdText | None = reference("organisations.id", required=False)
    role: PartyRole = choice(PartyRole.PARTY)


class Signatory(VisitRow, table=True):
    """Who signs for a party.

    Attributes:
        party_id: the party.
        person_id: who signs; None while that is open.
        appointment_id: the office in which it is done; None for none.
    """

    __tablename__ = "signatories"
    IDENTITY: ClassVar[tuple[str, ...]] = ("id",)

    party_id: IdText = reference("mou_parties.id")
    person_id: IdText | None = reference("persons.id", required=False)
    appointment_id: IdText | None = reference("appointments.id", required=False)


class Inauguration(VisitRow, table=True):
    """What an inauguration has besides its event.

    Attributes:
        event_id: the event of kind `inauguration`.
        centre_id: the centre that is opened.
        mode: where it is opened.
        officiant_id: the person who opens it; None while that is open.
        plaque: the text of the plaque.
    """

    __tablename__ = "inaugurations"
    IDENTITY: ClassVar[tuple[str, ...]] = ("id",)

    event_id: IdText = reference("events.id")
    centre_id: IdText = reference("centres.id")
    mode: InaugurationMode = choice(InaugurationMode.UNKNOWN)
    officiant_id: IdText | None = reference("persons.id", required=False)
    plaque: Text = ""
