"""The details of a venue: its names, whose it is, its rooms, and how long the way to other venues takes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from delegation_planner.edits import venues
from delegation_planner.edits.typed import read_minutes
from delegation_planner.gui.context import Context
from delegation_planner.gui.details.register import RegisterDetails
from delegation_planner.gui.forms.ui_venue_details import Ui_VenueDetails
from delegation_planner.gui.widgets.listing import Column
from delegation_planner.gui.words import choices
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Venue

NEW = "new"
"""The id of the line on which a room is added."""
_LONGEST = 7


@dataclass(frozen=True, slots=True)
class _Line:
    """A room, or a venue to which one travels.

    Attributes:
        id: the row's id.
        name: its name.
        figure: how many it holds, or how many minutes the way takes; empty where that is not known.
        hint: whether it only invites to type.
    """

    id: Id
    name: str
    figure: str
    hint: bool = False


class VenueDetails(RegisterDetails):
    """The form of a venue."""

    TABLE = "venues"
    TABLES = frozenset({"venues", "rooms", "travel_times", "organisations", "organisation_aliases"})
    ICON = "map-pin"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_VenueDetails()
        self.ui.setupUi(self)
        context.look.dress(self)
        self._bind_words()
        self._bind_rooms()
        self._bind_ways()
        self.binder.shown(self._show_heading)
        self.bind_removal(self.ui.remove, venues.remove_venue)

    @property
    def venue(self) -> Venue:
        """The venue that is shown."""
        return self.registers.venues[self.row_id]

    def _bind_words(self) -> None:
        ui = self.ui
        for field, widget in {"name": ui.nameField, "short_name": ui.shortName, "city": ui.city}.items():
            self.binder.line(widget, self.reader(field), self._writer(field))
        owner = "organisation_id"
        self.bind_chooser(ui.organisation, choices.organisations, self.reader(owner), self._writer(owner))
        self.binder.check(ui.toBeConfirmed, self.reader("to_be_confirmed"), self._writer("to_be_confirmed"))

    def _writer(self, field: str) -> Callable[[Any], Edit]:
        return lambda value: venues.change_venue(self.venue, self.visit_id, **{field: value})

    def _show_heading(self) -> None:
        venue = self.venue
        self.show_head(self.ui.icon, self.ui.heading)
        head = self.tr("Place to be confirmed.") if venue.to_be_confirmed else ""
        told = self.tr("Documents mark it until you take the tick away.")
        self.ui.note.set_words("warn", "warning-fill", head, told)
        self.context.look.put_icons(self.ui.note)

    # --- rooms -------------------------------------------------------------------------------------------------

    def _bind_rooms(self) -> None:
        columns: list[Column[_Line]] = [
            Column(self.tr("Room"), lambda row: row.name, 180, stretch=True, put=self._put_room),
            Column(self.tr("Holds"), _figure, 70, align=_RIGHT, put=self._put_capacity, may=lambda row: not row.hint),
        ]
        self.ui.rooms.show_columns(self.context.look, columns)
        self.ui.rooms.removed.connect(self._remove_room)
        self.binder.shown(self._show_rooms)

    def _show_rooms(self) -> None:
        held = self.registers.rooms_by_venue.get(self.row_id, ())
        rows = [_Line(row.id, row.name, "" if row.capacity is None else str(row.capacity)) for row in held]
        if not self.context.read_only:
            rows.append(_Line(NEW, self.tr("Type here to add a room…"), "", hint=True))
        self.ui.rooms.set_rows(rows, frozen=self.context.read_only)
        self.ui.rooms.setVisible(bool(rows))

    def _put_room(self, row: _Line, text: str) -> None:
        if row.id != NEW:
            self.apply(lambda: venues.change_room(self.registers.rooms[row.id], self.visit_id, name=text))
        elif text.strip() and self.apply(lambda: venues.add_room(self.venue, text, self.visit_id)):
            self.ui.rooms.select(NEW, 0)

    def _put_capacity(self, row: _Line, text: str) -> None:
        room = self.registers.rooms[row.id]
        self.apply(lambda: venues.change_room(room, self.visit_id, capacity=read_capacity(text)))

    def _remove_room(self) -> None:
        row_id = self.ui.rooms.current_id
        if row_id and row_id != NEW and not self.context.read_only:
            name = self.registers.rooms[row_id].name
            edit = venues.remove_room(self.registers, row_id, self.visit_id)
            self.context.do(edit, said=self.tr("Removed {name}").format(name=name))

    # --- ways --------------------------------------------------------------------------------------------------

    def _bind_ways(self) -> None:
        columns: list[Column[_Line]] = [
            Column(self.tr("To"), lambda row: row.name, 180, stretch=True),
            Column(self.tr("Min"), _figure, 70, align=_RIGHT, put=self._put_minutes),
        ]
        self.ui.ways.show_columns(self.context.look, columns)
        self.ui.ways.removed.connect(self._forget_way)
        self.binder.shown(self._show_ways)

    def _show_ways(self) -> None:
        registers = self.registers
        known = {
            way.to_venue_id: str(way.minutes)
            for way in registers.travel_times.values()
            if way.from_venue_id == self.row_id
        }
        others = (venue for venue in registers.venues.values() if venue.id != self.row_id)
        ordered = sorted(others, key=lambda venue: (venue.name.casefold(), venue.id))
        rows = [_Line(venue.id, venue.short_name or venue.name, known.get(venue.id, "")) for venue in ordered]
        self.ui.ways.set_rows(rows, frozen=self.context.read_only)
        for widget in (self.ui.waysHead, self.ui.ways, self.ui.bothWays):
            widget.setVisible(bool(rows))
        self.ui.bothWays.setEnabled(not self.context.read_only)

    def _put_minutes(self, row: _Line, text: str) -> None:
        self.apply(lambda: self._way(row.id, read_minutes(text) if text.strip() else None))

    def _forget_way(self) -> None:
        row_id = self.ui.ways.current_id
        if row_id and not self.context.read_only:
            self.context.do(self._way(row_id, None))

    def _way(self, row_id: Id, minutes: int | None) -> Edit:
        both = self.ui.bothWays.isChecked()
        visit = self.visit_id
        return venues.set_travel(self.registers, self.row_id, row_id, minutes, both_ways=both, visit_id=visit)


def read_capacity(text: str) -> int | None:
    """Return how many a room holds, as it was typed; None for nothing.

    Raises:
        ValueError: it is not a number of people.
    """
    words = text.strip()
    if not words:
        return None
    if not (words.isascii() and words.isdigit() and len(words) <= _LONGEST):
        raise ValueError(f"“{words[:40]}” is not a number of people, such as 40.")
    return int(words)


_RIGHT = Qt.AlignmentFlag.AlignRight


def _figure(row: _Line) -> str:
    return row.figure
