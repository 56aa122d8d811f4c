"""An `Edit`: what a person, an import or an undo changes, as a value that can be shown before it is applied."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from delegation_planner.model.ids import Id

Fields = Mapping[str, Any]
"""Names of fields and their values, as the rows hold them."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an Edit does to one row.

    Attributes:
        table: the row's table.
        id: the row's id.
        before: the fields as they must be when the Edit is applied; None for a row that is made.
        after: the same fields as they will be; None for a row that is removed.
    """

    table: str
    id: Id
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True, slots=True)
class Edit:
    """A change to a visit, applied whole or not at all.

    Attributes:
        label: what it does, for people: “Move MoU signing ceremony to 10:45”.
        changes: what it does to the rows, in the order in which it is done.
        visit_id: the visit it belongs to; None for the registers alone.
        undoable: whether undo takes it back; the record of a paper that was handed out stays.
    """

    label: str
    changes: tuple[Change, ...] = field(default=())
    visit_id: Id | None = None
    undoable: bool = True

    def __bool__(self) -> bool:
        """Tell whether it changes anything."""
        return bool(self.changes)


@dataclass(frozen=True, slots=True)
class PastEdit:
    """An Edit that was applied.

    Attributes:
        at: when, by the clock that the program was asked to use; aware.
        edit: what it did.
    """

    at: datetime
    edit: Edit
