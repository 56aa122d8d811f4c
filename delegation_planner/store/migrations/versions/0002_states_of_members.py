"""Who interprets for a member, what the member eats, and where passport and visa are."""

from functools import partial

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# A column is added in place and does not rebuild the table; what stands in its rows must then have a value.
_add = partial(op.add_column, "members", inline_references=True)
_state = partial(sa.Column, type_=sa.String(32), nullable=False)


def upgrade() -> None:
    """Add the columns; of a member who is there already nothing is known yet."""
    _add(sa.Column("interpreter_id", sa.String(), sa.ForeignKey("interpreters.id")))
    _add(_state("passport", server_default="awaited"))
    _add(_state("visa", server_default="not started"))
    _add(_state("food", server_default="not asked"))
    op.create_index("ix_members_interpreter_id", "members", ["interpreter_id"])
