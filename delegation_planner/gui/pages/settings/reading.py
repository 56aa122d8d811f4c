"""Looking into backups on the thread of the jobs; no widget is touched here."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from delegation_planner.clock import Clock
from delegation_planner.errors import DatabaseTrouble, PlannerError, Usage
from delegation_planner.gui.words import backups as words
from delegation_planner.model.ids import Id
from delegation_planner.store.backups import check_unaltered
from delegation_planner.store.contents import BackupContents, VisitHeld, backup_contents
from delegation_planner.store.opening import open_backup
from delegation_planner.store.store import Store


class Soundness(StrEnum):
    """Whether a backup is whole."""

    INTACT = "intact"
    UNCHECKED = "unchecked"
    """It can be read, and no checksum lies beside it that could say more."""
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Found:
    """A backup that was looked into.

    Attributes:
        contents: what it holds.
        soundness: whether it is whole.
    """

    contents: BackupContents
    soundness: Soundness


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a backup holds of a visit.

    Attributes:
        path: the backup.
        visit_id: the visit.
        programme: its programme, as text; empty where the backup does not hold the visit.
        trouble: why it can't be looked into; empty where it could be.
    """

    path: Path
    visit_id: Id
    programme: str = ""
    trouble: str = ""


def look_into(path: Path) -> Found:
    """Return what a backup holds, and whether it is whole."""
    contents = backup_contents(path)
    return Found(contents, Soundness.INTACT if contents.intact else _soundness(contents))


def glimpse(path: Path, clock: Clock, visit_id: Id) -> Glimpse:
    """Return the programme that a backup holds of a visit."""
    try:
        with open_backup(path, clock) as store:
            return Glimpse(path, visit_id, _programme(store, visit_id))
    except PlannerError as trouble:
        return Glimpse(path, visit_id, trouble=str(trouble))


def _programme(store: Store, visit_id: Id) -> str:
    try:
        plan = store.load(visit_id)
    except Usage:
        return ""
    return "\n".join(words.programme_lines(plan)).strip()


def _soundness(contents: BackupContents) -> Soundness:
    try:
        check_unaltered(contents.path)
    except (DatabaseTrouble, OSError):
        return Soundness.DAMAGED
    return Soundness.UNCHECKED if contents.visits or contents.last_number else Soundness.DAMAGED


def held_of(found: Found, visit_id: Id) -> VisitHeld | None:
    """Return what a backup holds of a visit; None where it does not hold it."""
    return next((each for each in found.contents.visits if each.id == visit_id), None)
