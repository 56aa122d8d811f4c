"""`Finding`: what a check has found, as data. Whoever shows it finds the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Protocol

from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.row import Row

Fact = str | int | date | datetime | time
"""A value that a finding is told with."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A row that a finding is about.

    Attributes:
        table: its table.
        id: its id.
    """

    table: str
    id: Id


class Fix(Protocol):
    """A repair, as a value that tells its kind by its type.

    It is safe only if no other finding comes of it: `fixing.safe_fixes` tells.
    """

    def edit(self, plan: VisitPlan) -> Edit:
        """Return the Edit that does it; an empty one where it does nothing any more."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong, or may be.

    Attributes:
        code: the check, such as `T01`.
        level: how much it matters.
        kind: which of the check's sentences tells it, such as `planned` or `gap`; empty where there is one alone.
        refs: the rows that it is about; the first one is where it is shown.
        facts: the values that it is told with, by name.
        fixes: repairs that may do, the best first; they are made from the same plan.
        reason: why an officer lets it stand; empty where it was not overridden.
    """

    code: str
    level: CheckLevel
    refs: tuple[Ref, ...]
    kind: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    reason: str = ""

    @property
    def key(self) -> tuple[str, tuple[Id, ...]]:
        """What it is about: the same after other changes of the plan, so that it can be told from a new one."""
        return self.code, tuple(sorted(ref.id for ref in self.refs))

    @property
    def written(self) -> str:
        """Its facts in one line; an override holds only while they are the same."""
        facts = (f"{name}={value}" for name, value in sorted(self.facts.items()))
        return " ".join(filter(None, (self.kind, *facts)))[:1000]

    @property
    def events(self) -> tuple[Id, ...]:
        """The events among the rows that it is about."""
        return self.of("events")

    def of(self, table: str) -> tuple[Id, ...]:
        """Return the rows of a table that it is about."""
        return tuple(ref.id for ref in self.refs if ref.table == table)

    def at(self, level: CheckLevel) -> "Finding":
        """Return it at another level."""
        return replace(self, level=level)


def refs(*rows: Row) -> tuple[Ref, ...]:
    """Return what a finding holds of the rows that it is about."""
    return tuple(Ref(str(type(row).__tablename__), row.id) for row in rows)
