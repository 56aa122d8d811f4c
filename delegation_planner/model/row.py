"""What every row has, and the quick way from a database row to a record."""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, Self

from sqlmodel import Field, SQLModel

from delegation_planner.model.columns import IdText, Instant, instant


class Row(SQLModel):
    """A row of any table.

    A row is never changed in place: an `Edit` says what changes and the store writes it.

    Attributes:
        id: made here, a UUIDv7.
        created: when the row was made; set by the store.
        revision: raised by the store with each change of the row; from 1.
        deleted: when the row was removed; None while it is there. Papers and calendars that were issued still hold it.
    """

    # A table's validator is made when a row of it is first written: all of them at once take a start's time.
    model_config = {"defer_build": True}

    IDENTITY: ClassVar[tuple[str, ...]] = ()
    """The fields by which a person recognises the row, the best first."""

    id: IdText = Field(primary_key=True)
    created: Instant | None = instant()
    revision: int = 0
    deleted: Instant | None = instant()

    @classmethod
    def record(cls, values: Mapping[str, Any]) -> Self:
        """Return a row of values that came from the database, without validating them again.

        A record carries no ORM state, so an attempt to set an attribute raises: a plan is a value. It takes a fifth of
        the time of `model_construct`.
        """
        row = object.__new__(cls)
        object.__setattr__(row, "__dict__", dict(values))
        object.__setattr__(row, "__pydantic_fields_set__", _names(cls))
        object.__setattr__(row, "__pydantic_extra__", None)
        object.__setattr__(row, "__pydantic_private__", None)
        return row

    @classmethod
    def validated(cls, values: Mapping[str, Any]) -> Self:
        """Return a row of these values, each of them checked and cleaned.

        A record like those of `record`; `model_validate` would give an ORM instance and take five times as long.

        Raises:
            ValidationError: a value does not fit its field.
        """
        row = object.__new__(cls)
        cls.__pydantic_validator__.validate_python(dict(values), self_instance=row)
        return row

    def values(self) -> dict[str, Any]:
        """Return the row's fields and their values."""
        return {name: self.__dict__[name] for name in type(self).model_fields}


@cache
def _names(model: type[Row]) -> set[str]:
    return set(model.model_fields)


class VisitRow(Row):
    """A row that belongs to one visit.

    Attributes:
        visit_id: the visit.
    """

    visit_id: IdText = Field(foreign_key="visits.id", index=True)


BOOKKEEPING = frozenset({"created", "revision", "deleted", "sequence", "modified"})
"""The fields that the store itself writes."""
