"""The times of what is dragged: on its block over all else, and beside the hours."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from windowing import event_of, timeline

from delegation_planner.gui.pages.programme.timeline.drag_layer import DragLayer
from delegation_planner.gui.pages.programme.timeline.gutter import Gutter
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place, Subject
from delegation_planner.gui.theme.look import Look
from tests.gui.pages.programme.timeline.mousing import Mouse

TABLE, TALK, WELCOME = "Rectors’ round table", "Ministers’ private talk", "Welcome by the Federal Minister"


@pytest.fixture(name="mouse")
def _mouse(nurbek: Conductor) -> Mouse:
    nurbek.go(Place("programme", Subject("events", event_of(nurbek, TABLE).id)))
    return Mouse(timeline(nurbek))


def dragged(conductor: Conductor, mouse: Mouse, title: str, minutes: int) -> DragLayer:
    """Drag an item in two steps, so that only what changes is painted at the second."""
    at = mouse.place_of(event_of(conductor, title).id)
    mouse.take(at, [mouse.by(minutes / 2), mouse.by(minutes)])
    layer = mouse.timeline.layer
    assert layer is not None
    return layer


def colours(picture: QImage, box: QRectF, down: int) -> list[str]:
    """Return the colours of the pixels of a place of the day."""
    part = box.translated(0, -down).toAlignedRect().adjusted(1, 1, -1, -1)
    return [
        picture.pixelColor(x, y).name()
        for x in range(part.left(), part.right() + 1)
        for y in range(part.top(), part.bottom() + 1)
    ]


@pytest.mark.parametrize(
    ("title", "minutes", "times"),
    [(TABLE, -45, "09:35–10:15"), (TALK, 20, "10:40–11:00"), (WELCOME, 25, "09:25–09:40")],
)
def test_the_times_stand_on_the_block_over_what_it_is_in_conflict_with(
    nurbek: Conductor, mouse: Mouse, look: Look, title: str, minutes: int, times: str
) -> None:
    layer = dragged(nurbek, mouse, title, minutes)
    assert layer.bands
    ((box, words),) = layer.labels
    assert words == times
    block = layer.shown[0].box
    assert block.right() - box.right() == 3
    assert box.top() - block.top() == 2
    seen = colours(mouse.timeline.viewport().grab().toImage(), box, mouse.timeline.down)
    assert seen.count(look.colour("accent").name()) > len(seen) / 2
    assert look.colour("surface").name() in seen
    assert look.colour("danger").name() not in seen


def test_how_long_an_overlap_is_stands_beside_the_times(nurbek: Conductor, mouse: Mouse, look: Look) -> None:
    layer = dragged(nurbek, mouse, WELCOME, 25)
    ((label, _),) = layer.labels
    band = next(band.box for band in layer.bands if band.box.intersects(label))
    strip = QRectF(label.left() - 6, band.center().y() - 6, 6, 12)
    seen = colours(mouse.timeline.viewport().grab().toImage(), strip, mouse.timeline.down)
    # The ground of the words would fill the strip; between the lines of the hatching there is a lighter one.
    assert look.colour("danger_soft").name() in seen


def test_hours_that_the_times_would_touch_are_hidden(mouse: Mouse, look: Look) -> None:
    gutter, grid = Gutter(look), mouse.timeline.scene.grid
    hour = 15 * 60
    near = gutter.freed(grid, [(hour + 5, "15:05"), (hour + 45, "15:45")])
    assert [box.center().y() for box in near] == [grid.y(hour + 5), grid.y(hour + 45), grid.y(hour)]
    far = gutter.freed(grid, [(hour + 20, "15:20"), (hour + 40, "15:40")])
    assert [box.center().y() for box in far] == [grid.y(hour + 20), grid.y(hour + 40)]


def test_an_hour_beside_the_times_is_painted_no_more(nurbek: Conductor, mouse: Mouse, look: Look) -> None:
    layer = dragged(nurbek, mouse, TABLE, -75)
    assert layer.shown[0].block.item.times == "09:05–09:45"
    grid = mouse.timeline.scene.grid
    above = QRectF(grid.gutter - look.px(56), grid.y(540) - look.px(8), look.px(50), grid.y(545) - grid.y(540) - 1)
    seen = colours(mouse.timeline.viewport().grab().toImage(), above, mouse.timeline.down)
    assert set(seen) == {look.colour("surface").name()}


def test_of_two_times_without_room_only_the_first_stands_beside_the_hours(mouse: Mouse, look: Look) -> None:
    grid = mouse.timeline.scene.grid
    freed = Gutter(look).freed(grid, [(620, "10:20"), (625, "10:25")])
    assert [box.center().y() for box in freed] == [grid.y(620)]
