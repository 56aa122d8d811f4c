"""The window: its start, its memory, long lists, and how soon a keystroke is seen."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measuring import Result, compare

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PAGES_SCROLLED = 20


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    name: str
    place: str


def measure_start(path: Path, rounds: int) -> Iterator[Result]:
    """Measure the first window, the sample visit on the screen and the memory it takes, each in programs of their own.

    Args:
        path: a file with the sample visit.
        rounds: how often; one more round does not count.
    """
    names = ("bare", "first", "sample", "gaps")
    runs = [{name: _run(name, path) for name in names} for _ in range(rounds + 1)][1:]
    yield _result("first window painted", runs, "first", 0, 1.75)
    yield _result("the sample visit on the screen", runs, "sample", 0, 5.0)
    yield _result("peak memory with the visit open (MiB)", runs, "sample", 1, 2.3)
    gaps = [run["gaps"][2] for run in runs]
    print(f"<!-- longest gap in the event loop: {statistics.median(gaps):.0f} ms (most {max(gaps):.0f}) -->")


def measure_table(count: int) -> Iterator[Result]:
    """Measure filling and scrolling a long list, against a QTableWidget."""
    app = _application()
    from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

    from delegation_planner.gui.theme.look import Look
    from delegation_planner.gui.widgets.cells import Cells
    from delegation_planner.gui.widgets.listing import Column, Listing
    from delegation_planner.gui.widgets.table import Table

    rows = [_Row(str(n), f"Position {n}", f"Place {n % 50}") for n in range(count)]
    plain, table = QTableWidget(), Table()
    look = Look(app)
    listing: Listing[_Row] = Listing([Column("Name", lambda row: row.name), Column("Place", lambda row: row.place)])
    table.set_up(listing, Cells(look, table))

    def fill_plain() -> None:
        plain.setColumnCount(2)
        plain.setRowCount(0)
        plain.setRowCount(count)
        for n, row in enumerate(rows):
            plain.setItem(n, 0, QTableWidgetItem(row.name))
            plain.setItem(n, 1, QTableWidgetItem(row.place))

    def fill_table() -> None:
        listing.set_rows([])
        listing.set_rows(rows)

    floor = "QTableWidget"
    yield compare(f"list of {count:,} rows: fill", (floor, fill_plain), fill_table, budget=0.12)
    for widget in (plain, table):
        widget.resize(900, 700)
        widget.show()
    app.processEvents()
    yield compare(
        f"list of {count:,} rows: scroll {PAGES_SCROLLED} pages",
        (floor, lambda: _scroll(plain, app)),
        lambda: _scroll(table, app),
        budget=1.3,
    )


def measure_keystroke(path: Path, visit_id: str, other_id: str) -> Result:
    """Measure a change in a field of the details until the list is painted again.

    The floor is such an Edit through the store, and the plan loaded again: what no window can do without.

    Args:
        path: a file of visits.
        visit_id: the visit in the window.
        other_id: the floor's, of the same size; what it changes must not make the window read anything anew.
    """
    app = _application()
    from delegation_planner.clock import Clock
    from delegation_planner.desk.workbench import Workbench
    from delegation_planner.edits.events import change_event
    from delegation_planner.gui.jobs import Jobs
    from delegation_planner.gui.preferences import Preferences
    from delegation_planner.gui.shell.conductor import Conductor
    from delegation_planner.gui.shell.window import Window
    from delegation_planner.gui.subjects import Place, Subject
    from delegation_planner.gui.theme.look import Look
    from delegation_planner.store.opening import open_store

    store = open_store(path, Clock())
    window = Window(Look(app), Preferences(path.with_name("bench.ini")))
    window.resize(1440, 900)
    window.show()
    conductor = Conductor(window, Workbench(store, Clock()), Jobs(), Clock())
    conductor.open_visit(visit_id, "programme")
    event_id = conductor.context.plan.programme[0].id
    conductor.go(Place("programme", Subject("events", event_id)))
    app.processEvents()
    field = conductor.dock.form.ui.titleField  # type: ignore[union-attr]
    field.setFocus()
    number = count()
    plans = [store.load(other_id)]

    def through_store() -> None:
        plan = plans.pop()
        store.apply(change_event(plan, plan.programme[0].id, title=f"Floor {next(number)}"))
        plans.append(store.load(other_id))

    def through_window() -> None:
        field.setText(f"Typed {next(number)}")
        field.textEdited.emit(field.text())
        field.returnPressed.emit()
        app.processEvents()

    result = compare("a keystroke until the list is painted", ("the Edit and the plan", through_store), through_window)
    window.close()
    store.close()
    return result


def _scroll(view: "object", app: "QApplication") -> None:
    bar = view.verticalScrollBar()  # type: ignore[attr-defined]
    for n in range(PAGES_SCROLLED):
        bar.setValue(n * bar.pageStep())
        view.viewport().repaint()  # type: ignore[attr-defined]
    app.processEvents()


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


def _result(name: str, runs: list[dict[str, tuple[float, ...]]], ours: str, place: int, budget: float) -> Result:
    floors, times = [run["bare"][place] for run in runs], [run[ours][place] for run in runs]
    ratios = tuple(mine / floor for floor, mine in zip(floors, times, strict=True))
    return Result(name, "bare window", statistics.median(floors), statistics.median(times), ratios, budget)


def _run(name: str, path: Path) -> tuple[float, ...]:
    command = [sys.executable, "-m", "bench.window_probe", name, str(path), str(time.perf_counter())]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120)
    return tuple(float(word) for word in done.stdout.split())
