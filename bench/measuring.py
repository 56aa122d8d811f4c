"""Rounds of a floor and of ours in turn, so that what else the machine does meets both alike."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured.

    Attributes:
        name: what was done.
        floor: what it is compared with.
        floor_ms: the median time of the floor, in milliseconds.
        ours_ms: the median time of ours, in milliseconds.
        ratios: ours divided by the floor, of each round.
        budget: what the ratio should not exceed; None for none.
    """

    name: str
    floor: str
    floor_ms: float
    ours_ms: float
    ratios: tuple[float, ...]
    budget: float | None = None

    def line(self) -> str:
        """Return the result as a row of a Markdown table."""
        ratio, least, most = statistics.median(self.ratios), min(self.ratios), max(self.ratios)
        budget = "–" if self.budget is None else f"≤ {self.budget:g}"
        times = f"{self.floor_ms:.2f} | {self.ours_ms:.2f}"
        return f"| {self.name} | {self.floor} | {times} | {ratio:.2f} ({least:.2f}–{most:.2f}) | {budget} |"


def compare(
    name: str,
    floor: tuple[str, Callable[[], object]],
    ours: Callable[[], object],
    *,
    rounds: int = 7,
    budget: float | None = None,
) -> Result:
    """Time a floor and ours in turn, after one round that does not count."""
    what, do_floor = floor
    pairs = [(_time(do_floor), _time(ours)) for _ in range(rounds + 1)][1:]
    floors, times = zip(*pairs, strict=True)
    ratios = tuple(mine / least for least, mine in pairs)
    return Result(name, what, statistics.median(floors), statistics.median(times), ratios, budget)


def _time(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
