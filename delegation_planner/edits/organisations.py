"""Edits of organisations and of their further names, in the registers."""

from typing import Any

from delegation_planner.edits.fields import change_row
from delegation_planner.edits.rows import alter, make, new
from delegation_planner.edits.tables import RegisterTables, removed
from delegation_planner.model.edit import Change, Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.kinds import AliasKind
from delegation_planner.model.people import Organisation, OrganisationAlias


def new_organisation(visit_id: Id | None = None, **fields: Any) -> Edit:  # noqa: ANN401 - any field
    """Add an organisation.

    Raises:
        Refused: a value does not fit its field.
    """
    row = new(Organisation, **fields)
    return Edit(f"Add {row.name}", (make(row),), visit_id)


def change_organisation(
    organisation: Organisation,
    visit_id: Id | None = None,
    **fields: Any,  # noqa: ANN401 - any field
) -> Edit:
    """Change fields of an organisation."""
    return change_row(organisation, organisation.name, visit_id, fields)


def remove_organisation(tables: RegisterTables, organisation_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove an organisation with its further names."""
    row = tables.organisations[organisation_id]
    aliases = tables.aliases_by_organisation.get(organisation_id, ())
    return Edit(f"Remove {row.name}", removed(tables, (*aliases, row)), visit_id)


def set_abbreviation(tables: RegisterTables, organisation_id: Id, text: str, visit_id: Id | None = None) -> Edit:
    """Give an organisation its abbreviation; an empty one removes it."""
    changes = _abbreviated(tables, organisation_id, text)
    return Edit(f"Change the abbreviation of {tables.organisations[organisation_id].name}", changes, visit_id)


def add_alias(
    organisation: Organisation,
    text: str,
    visit_id: Id | None = None,
    **fields: Any,  # noqa: ANN401 - any field
) -> Edit:
    """Add another name of an organisation.

    Args:
        organisation: the organisation.
        text: the name.
        visit_id: the visit within which it is done; None for the registers alone.
        fields: kind and language.

    Raises:
        Refused: a value does not fit its field.
    """
    row = _alias(organisation.id, text=text, **fields)
    return Edit(f"Add the name {row.text} of {organisation.name}", (make(row),), visit_id)


def change_alias(
    tables: RegisterTables,
    alias_id: Id,
    visit_id: Id | None = None,
    **fields: Any,  # noqa: ANN401 - any field
) -> Edit:
    """Change fields of another name of an organisation."""
    row = tables.organisation_aliases[alias_id]
    return change_row(row, f"the name {row.text}", visit_id, fields)


def remove_alias(tables: RegisterTables, alias_id: Id, visit_id: Id | None = None) -> Edit:
    """Remove another name of an organisation."""
    row = tables.organisation_aliases[alias_id]
    name = tables.organisations[row.organisation_id].name
    return Edit(f"Remove the name {row.text} of {name}", removed(tables, (row,)), visit_id)


def _abbreviated(tables: RegisterTables, organisation_id: Id, text: str) -> tuple[Change, ...]:
    rows = tables.aliases_by_organisation.get(organisation_id, ())
    own = (row for row in rows if row.kind is AliasKind.ABBREVIATION)
    if held := next(own, None):
        return alter(held, text=text) if text.strip() else removed(tables, (held,))
    return (make(_alias(organisation_id, text=text)),) if text.strip() else ()


def _alias(organisation_id: Id, **fields: Any) -> OrganisationAlias:  # noqa: ANN401 - any field
    return new(OrganisationAlias, organisation_id=organisation_id, **fields)
