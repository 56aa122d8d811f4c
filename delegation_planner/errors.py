"""The troubles that a person can be told about in one sentence.

A known trouble is a `PlannerError`: its sentence is a template, so that it can be translated where it is shown,
with the data to put into it. Anything else that is raised is a fault of the program.
"""

from pathlib import Path
from typing import ClassVar, cast


class PlannerError(Exception):
    """A trouble with a sentence for a person.

    Args:
        template: the English sentence, with `{names}` for the data; it is the key of the translation.
        data: what is put into the sentence.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, template: str, /, **data: object) -> None:
        super().__init__(template)
        self.template = template
        self.data = data

    def __str__(self) -> str:
        return self.template.format(**self.data)


class Usage(PlannerError):
    """What was asked for can't be done as asked: a visit that isn't there, a folder that can't be written."""

    exit_code = 2


class Refused(PlannerError):
    """Input that is not taken: broken, from a newer version, or at odds with itself. Nothing was written."""

    exit_code = 3


class DatabaseTrouble(PlannerError):
    """The database file can't be used as asked; the classes below it tell which way out there is."""

    exit_code = 4

    @property
    def path(self) -> Path | None:
        """The file that it is about; None where it is about none."""
        return cast("Path | None", self.data.get("path"))


class DiskFull(DatabaseTrouble):
    """The disk is full, or did not take what was written: nothing was. There may be room later, or elsewhere."""


class Misplaced(DatabaseTrouble):
    """The file was moved or replaced, or its folder is gone: what was committed is in the file that is still open.

    That file has no name any more, or another one: copying it is the way out.
    """


class Locked(DatabaseTrouble):
    """Another program has the file; it may be free later."""


class Damaged(DatabaseTrouble):
    """The file is not whole; a backup may be."""


class Newer(DatabaseTrouble):
    """A newer version of the program wrote the file."""


class NotThere(DatabaseTrouble):
    """There is no file, or nothing that could be opened."""


class ReadOnly(DatabaseTrouble):
    """The file can be read and not written."""


class Conflict(DatabaseTrouble):
    """An Edit expects a value that the database no longer holds. Nothing was written.

    Attributes:
        table: the row's table.
        row_id: the row's id.
        field: the first field that differs; empty when the row itself is there, or is gone, against expectation.
    """

    def __init__(self, template: str, /, *, table: str, row_id: str, field: str, **data: object) -> None:
        super().__init__(template, table=table, row_id=row_id, field=field, **data)
        self.table = table
        self.row_id = row_id
        self.field = field


class MissingGlyph(PlannerError):
    """A character that the typeface can't print. The paper is not made.

    Attributes:
        character: the character.
        text: the text that holds it.
    """

    def __init__(self, template: str, /, *, character: str, text: str, **data: object) -> None:
        super().__init__(template, character=character, text=text, **data)
        self.character = character
        self.text = text
