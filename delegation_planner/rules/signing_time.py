"""How long a signing takes: estimated from the memoranda, with the office's measured times."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from delegation_planner.rules.house import House

_STEPPING_FORWARD = 10
"""Seconds in which the next two step forward where nobody sits down to sign."""


class Way(StrEnum):
    """How several memoranda are signed."""

    SEQUENTIAL = "sequential"
    PARALLEL = "parallel"
    EXCHANGE_ONLY = "exchange_only"


@dataclass(frozen=True, slots=True)
class Paper:
    """What of a memorandum takes time.

    Attributes:
        languages: how many languages its text has.
        parties: how many sign it.
    """

    languages: int
    parties: int = 2


def signing_seconds(papers: Sequence[Paper], house: House, way: Way = Way.SEQUENTIAL, tables: int = 1) -> int:
    """Return how many seconds a ceremony takes, from the opening words to the last picture.

    Args:
        papers: the memoranda in the order of signing.
        house: the office's times.
        way: how they are signed; signed beforehand, the folders alone are exchanged.
        tables: at how many tables they are signed at once, where they are signed in parallel.
    """
    around = house.number("signing.open") + house.number("signing.close")
    if way is Way.EXCHANGE_ONLY:
        return around + len(papers) * (house.number("signing.exchange") + _STEPPING_FORWARD)
    lengths = [_paper_seconds(paper, house) for paper in papers]
    at_once = tables if way is Way.PARALLEL else 1
    rounds = [max(lengths[first : first + at_once]) for first in range(0, len(lengths), at_once)]
    return around + sum(rounds) + max(len(rounds) - 1, 0) * house.number("signing.change")


def _paper_seconds(paper: Paper, house: House) -> int:
    signing = paper.parties * paper.languages * house.number("signing.language")
    return signing + (paper.parties - 1) * house.number("signing.swap") + house.number("signing.exchange")
