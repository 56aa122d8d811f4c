from datetime import UTC, date, datetime
from pathlib import Path

from planmaking import Sample, event, opened, plan_of, row, sample, visit

from delegation_planner.clock import clock_at
from delegation_planner.desk.handing_out import Counter, Order
from delegation_planner.edits.events import change_event
from delegation_planner.gui.pages.home.gist import gist_of, papers_of
from delegation_planner.gui.words.cards import Papers
from delegation_planner.model.kinds import Side, TimeState
from delegation_planner.model.visits import Delegation

SAMPLE = sample()


def test_a_gist_holds_what_the_page_shows() -> None:
    gist = gist_of(SAMPLE.plan, Papers.BEHIND)
    assert (gist.id, gist.countries, gist.papers) == (SAMPLE.visit.id, ("KZ", "PK"), Papers.BEHIND)
    assert (gist.items, gist.names, gist.mous) == ((3, 0), (4, 3), (1, 8))
    meeting = gist.events[0]
    assert (meeting.day, meeting.time, meeting.title) == (date(2026, 2, 2), "09:15", "Bilateral meeting")
    assert (meeting.place, meeting.place_open) == ("Committee Room, MoFE&PT", False)
    assert meeting.ends == datetime(2026, 2, 2, 5, 15, tzinfo=UTC)


def test_flags_are_the_guests_then_the_hosts_each_once() -> None:
    of = visit()
    sides = ((Side.HOST, "PK"), (Side.OTHER, "GB"), (Side.GUEST, "KZ"), (Side.GUEST, "KZ"), (Side.GUEST, ""))
    rows = [
        row(Delegation, of, name="Side", side=side, country=code, position=n) for n, (side, code) in enumerate(sides, 1)
    ]
    assert gist_of(plan_of(of, *rows)).countries == ("KZ", "PK")


def test_an_event_ends_by_the_clock_of_where_it_ends() -> None:
    of = visit()
    flight = event(of, "Flight", "10:00", "12:00", kind="departure", ends_zone="Asia/Almaty")
    call = event(of, "Call", "00:00", "00:00", time_state=TimeState.TO_BE_CONFIRMED)
    ends = {each.title: each.ends for each in gist_of(plan_of(of, flight, call)).events}
    assert ends == {
        "Flight": datetime(2026, 2, 2, 7, 0, tzinfo=UTC),
        "Call": datetime(2026, 2, 2, 18, 59, tzinfo=UTC),
    }


def test_papers_fall_behind_with_the_plan(tmp_path: Path) -> None:
    with opened(tmp_path / "planner.db") as store:
        bare = Sample(SAMPLE.visit, SAMPLE.rows[:-1])  # all but the record of what was handed out
        store.apply(bare.making)
        assert papers_of(store, store.load(bare.visit.id)) is Papers.NOT_MADE
        counter = Counter(store, clock_at("2026-01-28T14:40"), bare.visit.id)
        counter.hand_out(counter.papers(Order(("programme",))), tmp_path / "out", list)
        plan = store.load(bare.visit.id)
        assert papers_of(store, plan) is Papers.CURRENT
        store.apply(change_event(plan, plan.programme[0].id, title="Talks"))
        assert papers_of(store, store.load(bare.visit.id)) is Papers.BEHIND
