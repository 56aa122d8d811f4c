"""One making of a paper: for whom, on which sheet, of which state of the plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from delegation_planner.documents.sheet import SheetName
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import Edition
from delegation_planner.rules.checks.finding import Finding

Size = SheetName
"""The name of a sheet of paper."""


@dataclass(frozen=True, slots=True)
class Printing:
    """How a paper is made.

    Attributes:
        edition: whom it is for.
        size: the sheet.
        made: when it is made, aware, in the zone of the visit.
        version: the number of the plan's state; None for an unnumbered copy.
        changed: the rows that have changed since the version before.
        language: a BCP 47 tag such as `en`.
        standing: what the checks have found and an officer lets stand.
    """

    edition: Edition
    size: Size
    made: datetime
    version: int | None
    changed: frozenset[Id]
    language: str = "en"
    standing: tuple[Finding, ...] = ()

    @property
    def for_staff(self) -> bool:
        """Whether only the staff reads it."""
        return self.edition is Edition.STAFF

    def has_changed(self, row_ids: Iterable[Id | None]) -> bool:
        """Tell whether a bar marks one of these rows; only the staff's copies have bars."""
        return self.for_staff and not self.changed.isdisjoint(row_ids)
