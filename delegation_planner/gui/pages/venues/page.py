"""The page of all venues that the file knows."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt

from delegation_planner.edits.venues import new_venue, remove_venue
from delegation_planner.gui.pages.register.entries import Entry, folded, place_of
from delegation_planner.gui.pages.register.page import OPEN, Heads, RegisterPage
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import registers as words
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Venue
from delegation_planner.model.registers import Registers


class VenuesPage(RegisterPage):
    """All places that people travel to, and their rooms."""

    TABLE = "venues"
    OWNERS: ClassVar[Mapping[str, str]] = {"venues": "id", "rooms": "venue_id"}
    TABLES = frozenset({*OWNERS, "organisations", "organisation_aliases"})

    def heads(self) -> Heads:
        """Return what the page says of itself."""
        return Heads(
            title=self.tr("Venues"),
            add=self.tr("Add venue"),
            empty=self.tr("No venues yet. Add the places where visits take people."),
            one=self.tr("1 venue"),
            many=self.tr("{n} venues"),
        )

    def columns(self) -> Sequence[Column[Entry]]:
        """Return the columns."""
        right = Qt.AlignmentFlag.AlignRight
        return [
            Column(self.tr("Name"), lambda entry: entry.name, 300, stretch=True),
            Column(self.tr("Short name"), lambda entry: entry.cells[0], 140),
            Column(self.tr("Institution"), lambda entry: entry.cells[1], 170),
            Column(self.tr("City"), lambda entry: entry.cells[2], 120),
            Column(self.tr("Rooms"), lambda entry: entry.cells[3], 70, align=right),
        ]

    def entry(self, registers: Registers, row_id: Id) -> Entry:
        """Return a venue as it is listed."""
        return venue_entry(registers, registers.venues[row_id])

    def new(self) -> tuple[Edit, str]:
        """Return the Edit that adds a venue, and the field of its name."""
        return new_venue(name=self.tr("New venue")), "nameField"

    def removal(self, registers: Registers, row_id: Id) -> Edit:
        """Return the Edit that removes a venue."""
        return remove_venue(registers, row_id)


def venue_entry(registers: Registers, venue: Venue) -> Entry:
    """Return a venue as it is listed."""
    rooms = registers.rooms_by_venue.get(venue.id, ())
    body = registers.organisations[venue.organisation_id] if venue.organisation_id else None
    short = (words.abbreviation(registers, body) or body.name) if body else ""
    cells = (venue.short_name, short, venue.city, str(len(rooms)) if rooms else "")
    waits = _tr("to be confirmed") if venue.to_be_confirmed else ""
    counted = _rooms(len(rooms))
    return Entry(
        id=venue.id,
        name=venue.name,
        is_open=venue.to_be_confirmed,
        cells=cells,
        place=place_of(venue.name, venue.id),
        found_by=folded((venue.name, *cells[:3], body.name if body else "", *(room.name for room in rooms))),
        sorts=frozenset((OPEN,) if venue.to_be_confirmed else ()),
        spoken=", ".join(filter(None, (venue.name, waits, *cells[:3], counted))),
    )


def _rooms(count: int) -> str:
    if count == 0:
        return ""
    return _tr("1 room") if count == 1 else _tr("{n} rooms").format(n=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VenuesPage", text)
