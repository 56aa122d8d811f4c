from pathlib import Path

import pytest
from planmaking import NOW, but, making, opened, plan_of, sample, visit

from delegation_planner.clock import Clock
from delegation_planner.gui.jobs import Cancelled, Job
from delegation_planner.gui.pages.home.reading import Wanted, read_gists, take_samples
from delegation_planner.gui.words.cards import Papers


def test_what_is_not_saved_yet_is_read_from_the_open_plan_and_what_is_gone_is_left_out(tmp_path: Path) -> None:
    held, other = sample(), visit(code="other", title="Other")
    with opened(tmp_path / "planner.db") as store:
        store.apply(held.making)
        store.apply(making(other))
        unsaved = plan_of(held.visit)
        wanted = Wanted([held.visit.id, "gone", other.id], {held.visit.id}, {other.id}, Clock(NOW))
        found = read_gists(store, wanted, unsaved, Job("Reading"))
        assert [(gist.id, gist.items[0]) for gist in found] == [(held.visit.id, 0), (other.id, 0)]
        assert [gist.readiness is None for gist in found] == [True, False]
        (saved,) = read_gists(store, Wanted([held.visit.id], (), {held.visit.id}, Clock(NOW)), None, Job("Reading"))
        assert (saved.items, saved.papers) == ((3, 0), Papers.BEHIND)
        assert saved.must["ceremonies"] == 1
        assert saved.readiness is not None
        assert saved.readiness.must == sum(saved.must.values())


def test_a_job_that_was_cancelled_reads_no_further(tmp_path: Path) -> None:
    with opened(tmp_path / "planner.db") as store:
        store.apply(making(but(visit(), title="One")))
        job = Job("Reading")
        job.cancel()
        with pytest.raises(Cancelled):
            read_gists(store, Wanted([store.visits()[0].id], (), (), Clock(NOW)), None, job)
        with pytest.raises(Cancelled):
            take_samples(store, job)
        assert len(store.visits()) == 1


def test_the_samples_are_taken_in_once(tmp_path: Path) -> None:
    with opened(tmp_path / "planner.db") as store:
        first, second = (take_samples(store, Job("Reading")) for _ in range(2))
        assert first == second
        assert store.load(first).visit.code == "nurbek-2026"
        assert len(store.visits()) == 3
