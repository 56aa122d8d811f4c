"""Removing a row of a register from the list or from its details; where it is needed, a banner says by what."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from delegation_planner.desk.workbench import Workbench
from delegation_planner.edits.notes import with_notes
from delegation_planner.errors import PlannerError
from delegation_planner.gui.context import Context
from delegation_planner.gui.widgets.banners import refusal
from delegation_planner.gui.words import choices
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id

_NAMED = 4
"""How many of those that need a row are named."""


def remove_row(context: Context, table: str, row_id: Id, edit: Edit, name: str) -> bool:
    """Remove a row of a register and offer to take it back; return whether it was removed.

    Args:
        context: what the page works with.
        table: the register.
        row_id: the row.
        edit: what removes it.
        name: what it is called.
    """
    work = context.bench.work
    try:
        work.do(with_notes(work.plan, edit))
    except PlannerError as trouble:
        needed = list(dict.fromkeys(needed_by(work, table, row_id)))
        context.shell.put_banner("refused", refusal(str(trouble), _listed(needed)))
        return False
    context.shell.drop_banner("refused")
    context.shell.say(_tr("Removed {name}").format(name=name), undo=True)
    return True


def needed_by(work: Workbench, table: str, row_id: Id) -> Iterator[str]:
    """Yield what needs a row of a register: persons, venues and centres by name, visits by title."""
    registers = work.registers
    if table == "organisations":
        for office in registers.appointments_by_organisation.get(row_id, ()):
            yield choices.person_words(registers, registers.persons[office.person_id])
        yield from (venue.name for venue in registers.venues_by_organisation.get(row_id, ()))
        yield from (centre.name for centre in registers.centres.values() if centre.organisation_id == row_id)
    using = work.store.visits_using(table).get(row_id, frozenset())
    yield from (visit.title for visit in work.visits if visit.id in using)


def _listed(needed: list[str]) -> str:
    if not needed:
        return ""
    names = ", ".join(needed[:_NAMED])
    if (more := len(needed) - _NAMED) > 0:
        names = _tr("{names} and {n} more").format(names=names, n=more)
    return _tr("Needed by {names}.").format(names=names)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Removing", text)
