"""Edits of what the office has set. They belong to no visit."""

from delegation_planner.edits.rows import alter, make, new, remove
from delegation_planner.model.edit import Edit
from delegation_planner.model.office import Setting
from delegation_planner.model.registers import Registers


def set_setting(registers: Registers, key: str, value: str, *, default: str, name: str) -> Edit:
    """Set a value; the one that comes with the program is not kept, so that a newer program may bring a better one.

    Args:
        registers: what is set now.
        key: what is set, such as `level.C01`.
        value: its value.
        default: the value that comes with the program.
        name: what a person calls it, for the label: “the level of C01”.

    Raises:
        Refused: the value does not fit.
    """
    held = sorted((row for row in registers.settings.values() if row.key == key), key=lambda row: row.id)
    if value == default:
        return Edit(f"Set {name} back to {default}", tuple(map(remove, held)))
    made = make(new(Setting, key=key, value=value))
    changes = alter(held[0], value=value) if held else (made,)
    return Edit(f"Set {name} to {value}", (*changes, *map(remove, held[1:])))
