"""The columns that the tables share: ids, references, choices, instants and language tags."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Annotated, Any, cast

import sqlalchemy as sa
from pydantic import AfterValidator, AwareDatetime, NaiveDatetime, Strict, StringConstraints
from sqlmodel import Field

from delegation_planner.model.ids import canonical


def _to_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


IdText = Annotated[str, AfterValidator(canonical)]
WallTime = Annotated[NaiveDatetime, AfterValidator(_to_second)]
"""What the clock on the wall shows; the zone stands in a column beside it."""
ClockTime = Annotated[time, AfterValidator(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))]
"""A time of day by the clock of the visit's zone, to the minute."""
Instant = Annotated[AwareDatetime, AfterValidator(lambda moment: _to_second(moment.astimezone(UTC)))]
"""A moment that was recorded, in UTC."""
LanguageTag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", max_length=35)]
"""A BCP 47 language tag, such as `kk` or `kk-Cyrl`."""
FieldName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z_]*$")]
"""The name of a field of a table."""
Flag = Annotated[bool, Strict()]
"""Yes or no, and nothing that only looks like it."""
CountryCode = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2})?$")]
"""A country by its ISO 3166-1 alpha-2 code; empty where it is not known."""


class InstantColumn(sa.TypeDecorator[datetime]):
    """An aware moment, kept in UTC without its zone, since SQLite has no type for it."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC without a zone."""
        return value.astimezone(UTC).replace(tzinfo=None) if value else None

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002
        """Return the moment in UTC."""
        return value.replace(tzinfo=UTC) if value else None


class WordsColumn(sa.TypeDecorator[tuple[str, ...]]):
    """A few words without spaces (language tags, names of fields), kept in one text."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: sa.Dialect) -> str:  # noqa: ARG002
        """Return the words with spaces between them."""
        return " ".join(value or ())

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> tuple[str, ...]:  # noqa: ARG002
        """Return the words."""
        return tuple((value or "").split())


def reference(target: str, *, required: bool = True) -> Any:  # noqa: ANN401 - as `Field` itself
    """Return a field that holds the id of a row of another table.

    Args:
        target: the column referred to, such as `visits.id`.
        required: whether it may not be empty.
    """
    if required:
        return Field(foreign_key=target, index=True)
    return Field(default=None, foreign_key=target, index=True)


def choice(default: StrEnum) -> Any:  # noqa: ANN401 - as `Field` itself
    """Return a field of a closed list, stored by its value."""
    kind = type(default)
    column = sa.Enum(kind, native_enum=False, length=32, values_callable=lambda members: [m.value for m in members])
    return Field(default=default, sa_type=cast("Any", column))


def wall_time() -> Any:  # noqa: ANN401 - as `Field` itself
    """Return a required field of wall-clock time."""
    return Field(sa_type=sa.DateTime)


def instant(*, required: bool = False) -> Any:  # noqa: ANN401 - as `Field` itself
    """Return a field of a recorded moment."""
    return Field(sa_type=InstantColumn) if required else Field(default=None, sa_type=InstantColumn)


def words() -> Any:  # noqa: ANN401 - as `Field` itself
    """Return a field of a few words, empty by default."""
    return Field(default=(), sa_type=WordsColumn)
