"""Tables of what the plan rests on and what was made of it: sources with their notes, issued papers and calendars."""

from datetime import date
from typing import ClassVar

from pydantic import PositiveInt

from delegation_planner.model.columns import FieldName, IdText, Instant, choice, instant, reference, words
from delegation_planner.model.kinds import IssueKind, Qualifier, SourceKind
from delegation_planner.model.row import Row, VisitRow
from delegation_planner.model.words import Line, Name, Text


class Source(Row, table=True):
    """Where a statement comes from.

    Attributes:
        kind: how far it can be relied on.
        title: its title, or what it is.
        publisher: who published it.
        place: its dateline.
        published: its date, if known.
        url: its address, if known.
    """

    __tablename__ = "sources"
    IDENTITY: ClassVar[tuple[str, ...]] = ("title",)

    kind: SourceKind = choice(SourceKind.NEWS)
    title: Name
    publisher: Line = ""
    place: Line = ""
    published: date | None = None
    url: Line = ""


class SourceNote(VisitRow, table=True):
    """What a source says of a row, or of some of its fields.

    A note of a source of kind `assumption` marks these fields as planning assumptions, wherever they are printed.

    Attributes:
        source_id: the source.
        table_name: the row's table.
        row_id: the row.
        fields: the names of the fields that rest on the source; none for the row as a whole.
        qualifier: how exactly a figure was given.
        as_of: the day for which it holds; None for the source's own.
        text: what it says, in our words.
    """

    __tablename__ = "source_notes"
    IDENTITY: ClassVar[tuple[str, ...]] = ("text",)

    source_id: IdText = reference("sources.id")
    table_name: Name
    row_id: IdText
    fields: tuple[FieldName, ...] = words()
    qualifier: Qualifier = choice(Qualifier.EXACT)
    as_of: date | None = None
    text: Text = ""


class Issue(VisitRow, table=True):
    """A paper or a calendar that was made and handed out.

    Attributes:
        kind: paper or calendar.
        name: which one: `programme`, `calendar`.
        member_id: the member whose calendar it is; None for the visit's, and for papers.
        edition: whom it is for.
        version: the number of the plan's state that it shows, from 1; papers of one state share it.
        issued: when it was made.
        digest: SHA-256 of the file, in hexadecimal; empty where the file was not made by this program.
    """

    __tablename__ = "issues"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)

    kind: IssueKind = choice(IssueKind.PAPER)
    name: Name
    member_id: IdText | None = reference("members.id", required=False)
    edition: Line = ""
    version: PositiveInt = 1
    issued: Instant = instant(required=True)
    digest: Line = ""
