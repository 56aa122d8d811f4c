"""`python -m bench` prints the table of docs/speed.md. It takes some minutes."""

import math
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench import calendars, papers, starting, storing
from bench.measuring import Result
from bench.visits import add, fill
from delegation_planner.clock import Clock, use_bundled_zones
from delegation_planner.model.plan import VisitPlan
from delegation_planner.store.opening import open_store
from delegation_planner.store.store import Store

HEAD = """| what | floor | floor, ms | ours, ms | ratio (least–most) | budget |
| --- | --- | --- | --- | --- | --- |"""


def main() -> None:
    """Measure everything and print a row as each is done."""
    use_bundled_zones()
    print(HEAD)
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for result in _measure(Path(folder)):
            print(result.line(), flush=True)
            results.append(result)
    least, most = (result.ours_ms for result in results if result.name.startswith("visit .ics"))
    print(f"\nvisit .ics, growth exponent from 1,000 to 10,000 events: {math.log10(most / least):.2f}")
    small, large = (statistics.median(r.ratios) * r.floor_ms for r in results if r.name.startswith("open a visit"))
    print(f"open a visit, archive of 200 visits over archive of 20: {large / small:.2f}")


def _measure(folder: Path) -> Iterator[Result]:
    small = fill(folder / "small.db", visits=20, events=500, members=25)
    yield from storing.measure_opening(folder / "small.db", small[10], "20 visits")
    large = fill(folder / "large.db", visits=200, events=500, members=25)
    yield from storing.measure_opening(folder / "large.db", large[100], "200 visits")
    yield storing.measure_edit(folder / "large.db", large[100])
    yield from starting.measure(folder / "large.db", large[100])
    with open_store(folder / "plans.db", Clock(), create=True) as store:
        yield papers.measure(_plan(store, 500))
        yield calendars.measure(_plan(store, 1_000))
        yield calendars.measure(_plan(store, 10_000), rounds=3)


def _plan(store: Store, events: int) -> VisitPlan:
    return store.load(add(store, events, events, members=25))


main()
