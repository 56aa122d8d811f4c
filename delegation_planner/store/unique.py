"""What only one row may hold: the code of a visit, the UID of an event."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from delegation_planner.errors import Refused
from delegation_planner.model.checks import name_of
from delegation_planner.model.programme import Event
from delegation_planner.model.visits import Visit
from delegation_planner.store.rows import fetch, table_of

_VISITS = table_of(Visit).c
_EVENTS = table_of(Event).c


def check_unique(connection: sa.Connection, table: str, values: Mapping[str, Any]) -> None:
    """Check that no other row holds what only one may hold.

    Raises:
        Refused: another one does.
    """
    if table == "visits":
        _check_code(connection, values)
    elif table == "events":
        _check_uid(connection, values)


def _check_code(connection: sa.Connection, values: Mapping[str, Any]) -> None:
    same = (_VISITS.code == values["code"], _VISITS.id != values["id"], _VISITS.deleted.is_(None))
    for other in fetch(connection, "visits", *same).values():
        raise Refused(
            "The code “{code}” is already that of the {other}. Choose another one.",
            code=values["code"],
            other=name_of("visits", other.values()),
        )


def _check_uid(connection: sa.Connection, values: Mapping[str, Any]) -> None:
    """A calendar may still hold the event of a removed row, so that its UID is taken too."""
    for other in fetch(connection, "events", _EVENTS.uid == values["uid"], _EVENTS.id != values["id"]).values():
        raise Refused(
            "The {name} has the calendar UID of another one, the {other}.",
            name=name_of("events", values),
            other=name_of("events", other.values()),
        )
