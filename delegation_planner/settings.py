"""Where the program keeps what is the user's."""

from pathlib import Path

import platformdirs

DATABASE_VARIABLE = "DELEGATION_PLANNER_DATABASE"
"""The environment variable that names another database file."""


def default_database() -> Path:
    """Return the path of the user's own database file."""
    return platformdirs.user_data_path("Delegation Planner", appauthor=False) / "planner.db"
