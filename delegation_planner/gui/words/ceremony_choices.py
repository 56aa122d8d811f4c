"""What the choices of ceremonies offer: centres and languages."""

from collections.abc import Sequence

from delegation_planner.gui.words.choices import Option
from delegation_planner.gui.words.languages import language_name
from delegation_planner.gui.words.languages import languages as all_languages
from delegation_planner.model.registers import Registers


def centres(registers: Registers) -> list[Option]:
    """Return all centres by name."""
    rows = sorted(registers.centres.values(), key=lambda row: (row.name.casefold(), row.id))
    return [(row.name, row.id) for row in rows]


def languages(held: Sequence[str]) -> list[Option]:
    """Return the languages by name, and as they are tagged those that are held already: “Kazakh” for `kk-Cyrl`."""
    others = [option for option in all_languages() if option[1] not in held]
    return [*((language_name(tag), tag) for tag in held), *others]
