"""Bringing a file to the schema of this version; Alembic is imported only when there is something to do."""

from pathlib import Path

import sqlalchemy as sa

from delegation_planner.errors import DatabaseTrouble, Newer
from delegation_planner.store.engine import driver_connection, reading, writing

SCHEMA = "0003"
"""The newest migration: the schema that this version of the program reads and writes."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def schema_of(engine: sa.Engine) -> str:
    """Return the schema of a file; empty where it has none."""
    with reading(engine) as connection:
        tables = connection.exec_driver_sql("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").first()
        if tables is None:
            return ""
        return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def check_not_newer(engine: sa.Engine, path: Path) -> None:
    """Check that this version of the program knows the schema of a file.

    Raises:
        DatabaseTrouble: a newer version wrote it.
    """
    if schema_of(engine) > SCHEMA:
        raise Newer(
            "“{path}” was written by a newer version of Delegation Planner. It was left as it is; update the program.",
            path=path,
        )


def upgrade(engine: sa.Engine) -> None:
    """Bring a file to this version's schema, whole or not at all.

    Foreign keys are off meanwhile, since a migration may rebuild a table that others refer to; they are checked before
    the transaction is committed.

    Raises:
        DatabaseTrouble: rows would be left that refer to nothing.
    """
    from alembic import command
    from alembic.config import Config

    driver = driver_connection(engine)
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        with writing(engine) as connection:
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
            command.upgrade(config, "head")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise DatabaseTrouble("The file's rows don't fit together after the update. It was left as it was.")
    finally:
        driver.execute("PRAGMA foreign_keys=ON")
