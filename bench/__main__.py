"""`python -m bench` prints the table of docs/speed.md, in some minutes; `--quick` a small one, to see that it runs."""

import math
import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import calendars, checking, papers, starting, storing, timeline, window
from bench.measuring import Result
from bench.visits import add, fill
from delegation_planner import data
from delegation_planner.clock import Clock, use_bundled_zones
from delegation_planner.desk import taking_in
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store

HEAD = """| what | floor | floor, ms | ours, ms | ratio (least–most) | budget |
| --- | --- | --- | --- | --- | --- |"""


def main(scale: int) -> None:
    """Measure everything and print a row as each is done.

    Args:
        scale: by what the sizes are divided.
    """
    use_bundled_zones()
    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for result in _measure(Path(folder), scale):
            print(result.line(), flush=True)
            results.append(result)
    least, most = (result.ours_ms for result in results if result.name.startswith("visit .ics"))
    print(f"\nvisit .ics, growth exponent over ten times the events: {math.log10(most / least):.2f}")
    clashes = [result for result in results if "clashes" in result.name]
    print(f"all clashes, growth exponent from the fewest events to the most: {checking.growth(clashes):.2f}")
    small, large = (statistics.median(r.ratios) * r.floor_ms for r in results if r.name.startswith("open a visit"))
    print(f"open a visit, large archive over small: {large / small:.2f}")


def _measure(folder: Path, scale: int) -> Iterator[Result]:
    few, many, events = max(2, 20 // scale), 200 // scale, 500 // scale
    small = fill(folder / "small.db", visits=few, events=events, members=25)
    yield from storing.measure_opening(folder / "small.db", small[-1], f"{few} visits")
    large = fill(folder / "large.db", visits=many, events=events, members=25)
    yield from storing.measure_opening(folder / "large.db", large[-1], f"{many} visits")
    yield storing.measure_edit(folder / "large.db", large[-1])
    yield from starting.measure(folder / "large.db", large[-1])
    with open_store(folder / "plans.db", Clock(), create=True) as store:
        yield papers.measure(_plan(store, events))
        yield calendars.measure(_plan(store, 1_000 // scale))
        yield calendars.measure(_plan(store, 10_000 // scale), rounds=3)
    for clashing, rounds in ((1_000, 7), (10_000, 3), (100_000, 3)):
        yield from checking.measure_clashes(clashing // scale, rounds)
    yield checking.measure_checks(events)
    yield from window.measure_start(_sample(folder), rounds=2 if scale > 1 else 7)
    yield from window.measure_table(10_000 // scale)
    yield from timeline.measure(scale)
    yield window.measure_keystroke(folder / "large.db", large[-1], large[-2])


def _sample(folder: Path) -> Path:
    path = folder / "sample.db"
    with open_store(path, Clock(), create=True) as store:
        visit = taking_in.read_file(data.path("samples", "nurbek-visit.json"))
        taking_in.take_in(store, taking_in.compare(visit, store))
    return path


def _plan(store: Store, events: int) -> VisitPlan:
    return store.load(add(store, events, events, members=25))


main(50 if "--quick" in sys.argv else 1)
