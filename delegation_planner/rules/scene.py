"""A plan and what was changed in it: rows that are there, and those that were or will be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Person
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.registers import Registers
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Member
from delegation_planner.rules.net import net_changes, row_of

State = Mapping[str, Any]
"""The values of a row before or after the changes."""


@dataclass(frozen=True)
class Scene:
    """A plan, as it was before the changes or is after them, with the changes themselves.

    Attributes:
        plan: the visit.
        changes: for each row that is not as it was what is different.
        registers: where rows are looked up that the plan does not refer to any more; None for nowhere.
    """

    plan: VisitPlan
    changes: Mapping[Id, Change]
    registers: Registers | None

    def find(self, table: str, row_id: Id | None) -> Row | None:
        """Return a row of the plan, one that the changes make or remove, or one of the registers; None for none."""
        if row_id is None:
            return None
        held = self.plan.table(table).get(row_id) or self._changed.get(table, {}).get(row_id)
        if held is None and self.registers and hasattr(self.registers, table):
            held = self.registers.table(table).get(row_id)
        return held

    def rows(self, table: str) -> tuple[Any, ...]:
        """Return the rows of a table that the plan holds, or that the changes make or remove."""
        return tuple({**self._changed.get(table, {}), **self.plan.table(table)}.values())

    def states(self, row: Row) -> Iterator[State]:
        """Yield the values of a row before and after the changes, as far as it is there."""
        change = self.changes.get(row.id)
        if change is None:
            yield row.values()
        else:
            yield from ({**row.values(), **fields} for fields in (change.before, change.after) if fields is not None)

    @cached_property
    def attending(self) -> Mapping[Id, tuple[State, ...]]:
        """Who takes part in each event before or after the changes."""
        found: dict[Id, list[State]] = defaultdict(list)
        for row in self.rows("attendances"):
            for state in self.states(row):
                found[state["event_id"]].append(state)
        return {event_id: tuple(states) for event_id, states in found.items()}

    @cached_property
    def members_by_group(self) -> Mapping[Id | None, tuple[Member, ...]]:
        """The members of each group."""
        found: dict[Id | None, list[Member]] = defaultdict(list)
        for row in self.rows("members"):
            found[row.group_id].append(row)
        return {group_id: tuple(members) for group_id, members in found.items()}

    @cached_property
    def member_by_person(self) -> Mapping[Id, Member]:
        """The members by the person they are; the first in precedence of one who is in two delegations."""
        in_order = sorted(self.rows("members"), key=lambda row: (row.position, row.id), reverse=True)
        return {row.person_id: row for row in in_order}

    def person(self, person_id: Id) -> Person | None:
        """Return a person; None where nothing but the id is known."""
        return cast("Person | None", self.find("persons", person_id))

    @cached_property
    def _changed(self) -> Mapping[str, Mapping[Id, Row]]:
        found: dict[str, dict[Id, Row]] = defaultdict(dict)
        for change in self.changes.values():
            if row := row_of(change):
                found[change.table][change.id] = row
        return found


def scene_of(plan: VisitPlan, edits: Iterable[Edit], registers: Registers | None) -> Scene:
    """Return a plan with what Edits, from the first to the last, come to."""
    return Scene(plan, net_changes(edits), registers)
