"""What planning needs: fixed times, buffers of rooms, tasks, vehicles, prayer times, overrides, settings."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_needed = partial(sa.Column, nullable=False)
_no = partial(sa.Column, type_=sa.Boolean(), nullable=False, server_default=sa.false())
_none = partial(sa.Column, type_=sa.Integer(), nullable=False, server_default="0")


def _make(table: str, *columns: sa.Column[Any], indexed: Sequence[str] = ()) -> None:
    op.create_table(
        table,
        _needed("id", sa.String(), primary_key=True),
        sa.Column("created", sa.DateTime()),
        _needed("revision", sa.Integer()),
        sa.Column("deleted", sa.DateTime()),
        *columns,
    )
    for column in indexed:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _refers(name: str, target: str, *, nullable: bool = True) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), sa.ForeignKey(target), nullable=nullable)


def upgrade() -> None:
    """Add the columns and tables; of what is there already nothing of this is known."""
    for column in (_no("fixed"), _no("external"), _none("set_up"), _none("strike")):
        op.add_column("events", column)
    op.add_column("members", sa.Column("passport_expires", sa.Date()))
    visit = partial(_refers, "visit_id", "visits.id", nullable=False)
    _make(
        "tasks",
        visit(),
        _needed("title", sa.String()),
        sa.Column("days_before", sa.Integer()),
        sa.Column("due", sa.Date()),
        sa.Column("at", sa.Time()),
        _needed("owner", sa.String()),
        _refers("event_id", "events.id"),
        _refers("mou_id", "mous.id"),
        _needed("done", sa.Boolean()),
        _needed("note", sa.String()),
        indexed=("visit_id", "event_id", "mou_id"),
    )
    _make(
        "vehicles",
        visit(),
        _needed("name", sa.String()),
        sa.Column("seats", sa.Integer()),
        sa.Column("luggage", sa.Integer()),
        _needed("driver", sa.String()),
        indexed=("visit_id",),
    )
    _make(
        "rides",
        visit(),
        _refers("event_id", "events.id", nullable=False),
        _refers("vehicle_id", "vehicles.id", nullable=False),
        sa.Column("luggage", sa.Integer()),
        indexed=("visit_id", "event_id", "vehicle_id"),
    )
    _make(
        "prayer_times",
        visit(),
        _needed("day", sa.Date()),
        _needed("prayer", sa.String(32)),
        _needed("at", sa.Time()),
        indexed=("visit_id",),
    )
    _make(
        "overrides",
        visit(),
        _needed("code", sa.String()),
        _needed("rows", sa.String()),
        _needed("facts", sa.String()),
        _needed("reason", sa.String()),
        indexed=("visit_id",),
    )
    _make("settings", _needed("key", sa.String()), _needed("value", sa.String()))
    _make(
        "standard_tasks",
        _needed("list_name", sa.String()),
        _needed("position", sa.Integer()),
        _needed("title", sa.String()),
        sa.Column("days_before", sa.Integer()),
        sa.Column("at", sa.Time()),
        _needed("owner", sa.String()),
    )
