import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from planmaking import Sample, opened, sample

from delegation_planner.store.store import Store


@pytest.fixture(name="whole", scope="session")
def _whole() -> Sample:
    """A visit with a row in every table."""
    return sample()


@pytest.fixture(name="made", scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory, whole: Sample) -> Path:
    """A file that holds the visit, of which each test has a copy."""
    made = tmp_path_factory.mktemp("made") / "visits.db"
    with opened(made) as store:
        store.apply(whole.making)
    return made


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    """The path of a file that is not there yet, in a folder of its own."""
    return tmp_path / "visits.db"


@pytest.fixture(name="filled")
def _filled(path: Path, made: Path) -> Path:
    """A file that holds the visit, closed, without backups."""
    shutil.copy2(made, path)
    return path


@pytest.fixture(name="store")
def _store(filled: Path) -> Iterator[Store]:
    """An open file that holds the visit."""
    with opened(filled) as store:
        yield store
