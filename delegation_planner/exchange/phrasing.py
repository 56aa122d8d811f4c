"""What an Edit does to a row, in words: the commands and the window say it alike."""

from delegation_planner.exchange.differences import Difference
from delegation_planner.texts import catalogue


def line_of(difference: Difference, language: str) -> str:
    """Return a difference as a line: “+ event “Tea””, “~ event “Tea”: venue none → venue “Foyer””."""
    _ = catalogue(language).gettext
    if not difference.field:
        return (_("+ {what}") if difference.before is None else _("- {what}")).format(what=difference.what)
    name = difference.field.removesuffix("_id").replace("_", " ")
    was, becomes = value_words(difference.before, language), value_words(difference.after, language)
    said = _("~ {what}: {field} {before} → {after}")
    return said.format(what=difference.what, field=name, before=was, after=becomes)


def value_words(value: object, language: str) -> str:
    """Return a value of a field, as JSON holds it, as a person reads it."""
    _ = catalogue(language).gettext
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return ", ".join(map(str, value)) or _("none")
    return _("none") if value in (None, "") else str(value)
