"""What is dragged on the timeline, as a value: where it was taken, where it is now, and what comes of it."""

from dataclasses import dataclass, replace
from enum import Enum

from delegation_planner.edits.placing import SHORTEST
from delegation_planner.gui.pages.programme.timeline.items import MIDNIGHT, Item

STEP, FINE = 5, 1
"""How far a drag goes at a time, in minutes; and with Shift."""


class Grip(Enum):
    """Where something was taken."""

    BODY = "body"
    TOP = "top"
    BOTTOM = "bottom"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the timeline.

    Attributes:
        minute: in minutes from midnight.
        lane: the lane, from 0; that of the staff comes after all others.
    """

    minute: float
    lane: int


@dataclass(frozen=True, slots=True)
class Held:
    """An item that is dragged.

    Attributes:
        item: the item, where it was.
        starts, ends: where it is now, in minutes from midnight.
        lanes: its lanes now.
        movable: those of its lanes, as it was, that go along.
    """

    item: Item
    starts: int
    ends: int
    lanes: tuple[int, ...]
    movable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Drag:
    """A drag.

    Attributes:
        grip: where it was taken.
        origin: where the mouse was then.
        held: what is dragged; the first is the one under the mouse.
        copies: whether a copy is made, and what was taken stays.
        groups: how many lanes are groups: the lane of those in no group is the one after them.
        here: where the mouse is now.
        is_fine: whether it goes by single minutes.
        lanes_by: how many lanes to the right it is.
    """

    grip: Grip
    origin: Spot
    held: tuple[Held, ...] = ()
    copies: bool = False
    groups: int = 0
    here: Spot | None = None
    is_fine: bool = False
    lanes_by: int = 0

    def to(self, spot: Spot, *, fine: bool = False) -> "Drag":
        """Return the drag with the mouse somewhere else.

        Args:
            spot: where it is.
            fine: whether Shift is held.
        """
        now = replace(self, here=spot, is_fine=fine)
        if self.grip is Grip.EMPTY:
            return now
        step = FINE if fine else STEP
        by = round(spot.minute - self.origin.minute)
        if self.grip is not Grip.BODY:
            return replace(now, held=tuple(_stretched(each, self.grip, by, step) for each in self.held))
        return now.moved(_snapped_by(self.held, by, step), spot.lane - self.origin.lane, step)

    def moved(self, by: int, lanes_by: int, step: int = STEP) -> "Drag":
        """Return the drag with what it holds at another time, in other lanes.

        What starts on the day goes on to start there, and what is in a group's lane stays in one.
        """
        first, last = (pick(each.item.starts for each in self.held) for pick in (min, max))
        by = max(-first, min(max(0, MIDNIGHT - step - last), by))
        lanes_by = _lanes_that_fit(self.held, lanes_by, self.groups)
        held = tuple(_shifted(each, by, lanes_by) for each in self.held)
        return replace(self, held=held, lanes_by=lanes_by)

    def longer(self, by: int) -> "Drag":
        """Return the drag with each item it holds longer, or below 0 shorter."""
        return replace(self, held=tuple(_lengthened(each, each.item.ends + by) for each in self.held))

    @property
    def is_moved(self) -> bool:
        """Whether anything comes of it."""
        if self.grip is Grip.EMPTY:
            return self.here is not None
        return any((each.starts, each.ends, each.lanes) != _origin(each.item) for each in self.held)

    @property
    def drawn(self) -> tuple[int, int, tuple[int, ...]]:
        """When the item that is drawn begins and ends, in minutes from midnight, and its lanes."""
        here = self.here or self.origin
        step = FINE if self.is_fine else STEP
        first, last = sorted((self.origin.minute, here.minute))
        starts = max(0, min(MIDNIGHT - SHORTEST, int(first // step) * step))
        ends = max(starts + SHORTEST, min(MIDNIGHT, round(last / step) * step))
        left, right = sorted((self.origin.lane, here.lane))
        return starts, ends, tuple(range(left, right + 1))


def taken(item: Item, movable: tuple[int, ...]) -> Held:
    """Return an item as it is taken.

    Args:
        item: the item.
        movable: those of its lanes that go along when it is dragged to the side.
    """
    return Held(item, *_origin(item), movable)


def _origin(item: Item) -> tuple[int, int, tuple[int, ...]]:
    return item.starts, item.ends, item.lanes


def _snapped_by(held: tuple[Held, ...], by: int, step: int) -> int:
    """Return by how much all move, so that the one under the mouse starts at a full step."""
    starts = held[0].item.starts
    return by if by == 0 else round((starts + by) / step) * step - starts


def _stretched(held: Held, grip: Grip, by: int, step: int) -> Held:
    item = held.item
    least = min(SHORTEST, item.ends - item.starts)
    if by == 0:
        return replace(held, starts=item.starts, ends=item.ends)
    if grip is Grip.TOP:
        starts = round((item.starts + by) / step) * step
        latest = min(item.ends - least, max(item.starts, MIDNIGHT - step))
        return replace(held, starts=max(0, min(latest, starts)))
    return _lengthened(held, round((item.ends + by) / step) * step)


def _lengthened(held: Held, ends: int) -> Held:
    least = min(SHORTEST, held.item.ends - held.item.starts)
    return replace(held, ends=max(held.item.starts + least, ends))


def _shifted(held: Held, by: int, lanes_by: int) -> Held:
    item = held.item
    lanes = set(item.lanes) - set(held.movable) | {lane + lanes_by for lane in held.movable}
    return replace(held, starts=item.starts + by, ends=item.ends + by, lanes=tuple(sorted(lanes)))


def _lanes_that_fit(held: tuple[Held, ...], by: int, groups: int) -> int:
    """Return how many lanes all can go to the side, so that each is in a group's lane then."""
    way = 1 if by > 0 else -1
    for each in range(by, 0, -way):
        if all(0 <= lane + each < groups for one in held for lane in one.movable):
            return each if any(one.movable for one in held) else 0
    return 0
