from collections.abc import Iterator
from pathlib import Path

import pytest
from planmaking import Sample, opened, sample

from delegation_planner.store.store import Store


@pytest.fixture(name="whole")
def _whole() -> Sample:
    """A visit with a row in every table."""
    return sample()


@pytest.fixture(name="store")
def _store(tmp_path: Path, whole: Sample) -> Iterator[Store]:
    """An open file that holds the visit."""
    with opened(tmp_path / "visits.db") as store:
        store.apply(whole.making)
        yield store
