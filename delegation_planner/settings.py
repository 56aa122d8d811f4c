"""Where the program keeps what is the user's."""

import os
from pathlib import Path

import platformdirs

DATABASE_VARIABLE = "DELEGATION_PLANNER_DATABASE"
"""The environment variable that names another database file."""
PREFERENCES_VARIABLE = "DELEGATION_PLANNER_PREFERENCES"
"""The environment variable that names another file of preferences."""


def default_database() -> Path:
    """Return the path of the user's own database file."""
    return platformdirs.user_data_path("Delegation Planner", appauthor=False) / "planner.db"


def preferences_file() -> Path:
    """Return the path of the file of the user's preferences: look, text size, window."""
    named = os.environ.get(PREFERENCES_VARIABLE)
    if named:
        return Path(named)
    return platformdirs.user_config_path("Delegation Planner", appauthor=False) / "preferences.ini"
