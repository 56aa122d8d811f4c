"""The timeline: painting all of it, scrolling, dragging, and a day of ten thousand items seen at once.

What it paints goes into an image, as it would onto a screen.
"""

import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from bench.measuring import Result, compare

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from delegation_planner.gui.pages.programme.timeline.board import Board
    from delegation_planner.gui.pages.programme.timeline.dragging import Drag
    from delegation_planner.gui.pages.programme.timeline.timeline import Timeline

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIZE = (860, 660)
DAY = date(2026, 2, 2)
STEPS = 2_000
"""How many steps of a drag are measured."""
_ROUND = 200


def measure(scale: int) -> Iterator[Result]:
    """Measure the timeline.

    Args:
        scale: by what the numbers of items are divided.
    """
    few, many = 1_000 // scale, 10_000 // scale
    view, image = _view(few), _image()
    floor = ("painting all", lambda: _paint_everything(view))
    _paint_all_seen(view, image)
    yield compare(f"timeline, {few:,} items: all that is seen", floor, lambda: _paint_all_seen(view, image))
    yield compare(f"timeline, {few:,} items: scroll a line", floor, lambda: _scroll(view, image))
    yield _drag(view, image, few)
    many_items = _view(many)
    many_items.zoom_to(0.8)
    floor = ("painting all", lambda: _paint_everything(many_items))
    yield compare(f"timeline, {many:,} items: overview", floor, lambda: _paint_all_seen(many_items, image))


def _drag(view: "Timeline", image: "QImage", count: int) -> Result:
    """Measure the steps of a drag: each is snapped, checked for overlaps, and all that is seen is painted."""
    drag = _taken(view)
    times, floors = [], []
    for number in range(STEPS):
        if number % _ROUND == 0:
            view.show_drag(None)
            floors.append(_timed(lambda: _paint_everything(view)))
            view.show_drag(drag)
            _paint_all_seen(view, image)
            gc.collect()
        spot = replace(drag.origin, minute=drag.origin.minute + number * 3 % 200 - 100)
        times.append(_timed(partial(_step, view, image, drag.to(spot))))
    view.show_drag(None)
    p99 = sorted(times)[int(len(times) * 0.99)]
    print(f"<!-- a step of a drag: p50 {statistics.median(times):.2f} ms, p99 {p99:.2f} ms (at most 4) -->")
    floor = statistics.median(floors)
    ratios = tuple(each / floor for each in times)
    return Result(
        f"timeline, {count:,} items: a step of a drag", "painting all", floor, statistics.median(times), ratios
    )


def _step(view: "Timeline", image: "QImage", drag: "Drag") -> None:
    view.show_drag(drag)
    _paint_all_seen(view, image)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _scroll(view: "Timeline", image: "QImage") -> None:
    from PySide6.QtCore import QRect

    bar = view.verticalScrollBar()
    step = bar.singleStep()
    bar.setValue(bar.value() + step if bar.value() + step <= bar.maximum() else 0)
    _paint(view, image, QRect(0, SIZE[1] - step, SIZE[0], step))


def _paint(view: "Timeline", image: "QImage", part: "QRect") -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(image)
    painter.setClipRect(part)
    view.paint_part(painter, part)
    painter.end()


def _paint_all_seen(view: "Timeline", image: "QImage") -> None:
    _paint(view, image, view.viewport().rect())


def _paint_everything(view: "Timeline") -> None:
    """Paint every block of the day by itself, seen or not."""
    from PySide6.QtGui import QImage, QPainter

    from delegation_planner.gui.pages.programme.timeline.painting import Brush, Painted
    from delegation_planner.gui.theme.look import Look

    app = _application()
    look = app.findChild(Look)
    assert isinstance(look, Look)
    image = QImage(SIZE[0], round(view.scene.grid.height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    Brush(look).paint(painter, view.scene, view.scene.shown, Painted())
    painter.end()


def _taken(view: "Timeline") -> "Drag":
    from delegation_planner.gui.pages.programme.timeline.dragging import Drag, Grip, Spot, taken

    item = view.board.items[len(view.board.items) // 2]
    view.scroll_to_minute(item.starts - 120)
    return Drag(
        Grip.BODY, Spot(item.starts + 5, item.lanes[0]), (taken(item, item.lanes),), groups=len(view.board.lanes)
    )


def _image() -> "QImage":
    from PySide6.QtGui import QImage

    return QImage(*SIZE, QImage.Format.Format_RGB32)


def _view(count: int) -> "Timeline":
    from delegation_planner.gui.pages.programme.timeline.timeline import Timeline
    from delegation_planner.gui.theme.look import Look

    app = _application()
    look = app.findChild(Look) or Look(app)
    assert isinstance(look, Look)
    look.choose("light", 1)
    view = Timeline()
    view.set_up(look)
    view.resize(*SIZE)
    view.show_board(_board(count))
    return view


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


def _board(count: int) -> "Board":
    """Return a day full of items: in each of three lanes they follow and overlap each other."""
    from delegation_planner.gui.pages.programme.timeline.board import Board, Lane
    from delegation_planner.gui.pages.programme.timeline.items import Item
    from delegation_planner.model.kinds import EventKind
    from delegation_planner.model.plan import VisitPlan
    from delegation_planner.model.visits import Visit

    kinds = [each for each in EventKind if each is not EventKind.STAFF]
    items = []
    for number in range(count):
        start = number * 1380 // count
        at = datetime.combine(DAY, datetime.min.time()) + timedelta(minutes=start)
        items.append(
            Item(
                str(number),
                kinds[number % len(kinds)],
                start,
                start + 15 + number % 4 * 10,
                (number % 3,),
                f"Item {number}",
                "Committee Room, MoFE&PT",
                "A note",
                f"{at:%H:%M}",
            )
        )
    visit = Visit.record({"id": "visit", "zone": "Asia/Karachi", "starts": DAY, "ends": DAY})
    plan = VisitPlan(visit, **{name: {} for name in VisitPlan.__dataclass_fields__ if name != "visit"})
    lanes = tuple(Lane(str(number), f"Group {number}", "10 members") for number in range(3))
    return Board(plan, DAY, lanes, tuple(sorted(items, key=lambda each: (each.starts, -each.ends, each.event_id))))
