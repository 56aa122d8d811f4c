"""Which pages and which details there are, each imported when it is first asked for: all at once take long."""

import importlib
from collections.abc import Mapping

from delegation_planner.gui.context import Context
from delegation_planner.gui.details.details import Details
from delegation_planner.gui.pages.page import Page

PAGES: Mapping[str, tuple[str, str]] = {
    "home": ("home.page", "HomePage"),
    "overview": ("overview.page", "OverviewPage"),
    "programme": ("programme.page", "ProgrammePage"),
    "delegation": ("delegation.page", "DelegationPage"),
    "ceremonies": ("ceremonies.page", "CeremoniesPage"),
    "tasks": ("tasks.page", "TasksPage"),
    "documents": ("documents.page", "DocumentsPage"),
    "calendars": ("calendars.page", "CalendarsPage"),
    "people": ("people.page", "PeoplePage"),
    "institutions": ("institutions.page", "InstitutionsPage"),
    "venues": ("venues.page", "VenuesPage"),
    "settings": ("settings.page", "SettingsPage"),
}
"""The pages by the names that the navigation knows them by: the module below `gui.pages`, and the class."""
DETAILS: Mapping[str, tuple[str, str]] = {
    "visits": ("visit", "VisitDetails"),
    "events": ("event", "EventDetails"),
    "members": ("member", "MemberDetails"),
    "groups": ("group", "GroupDetails"),
    "interpreters": ("interpreter", "InterpreterDetails"),
    "mous": ("mou", "MouDetails"),
    "signings": ("signing", "SigningDetails"),
    "inaugurations": ("inauguration", "InaugurationDetails"),
    "tasks": ("task", "TaskDetails"),
    "calendars": ("calendar", "CalendarDetails"),
    "persons": ("person", "PersonDetails"),
    "organisations": ("organisation", "OrganisationDetails"),
    "venues": ("venue", "VenueDetails"),
}
"""The forms of the dock by the table whose rows they show: the module below `gui.details`, and the class."""
FIRST_DETAILS: Mapping[str, str] = {"overview": "visits", "programme": "events"}
"""The table whose details are seen beside a page when it is shown first."""
_HERE = "delegation_planner.gui"


def make_page(name: str, context: Context) -> Page:
    """Return a new page."""
    module, kind = PAGES[name]
    page: Page = getattr(importlib.import_module(f"{_HERE}.pages.{module}"), kind)(context)
    return page


def details_of(table: str) -> type[Details] | None:
    """Return the form that shows the rows of a table; None where there is none."""
    if table not in DETAILS:
        return None
    module, kind = DETAILS[table]
    form: type[Details] = getattr(importlib.import_module(f"{_HERE}.details.{module}"), kind)
    return form


def import_first(page: str) -> None:
    """Import the page that is shown first, with the details that are seen beside it."""
    importlib.import_module(f"{_HERE}.pages.{PAGES[page][0]}")
    if page in FIRST_DETAILS:
        details_of(FIRST_DETAILS[page])


def import_all() -> None:
    """Import everything that may be asked for; done beside the window, when it has nothing else to do."""
    for module, _ in PAGES.values():
        importlib.import_module(f"{_HERE}.pages.{module}")
    for module, _ in DETAILS.values():
        importlib.import_module(f"{_HERE}.details.{module}")
