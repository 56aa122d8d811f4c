from datetime import date

import pytest
from planmaking import event, plan_of, sample, visit

from delegation_planner.gui.words import visits
from delegation_planner.model.kinds import EventKind, VisitStatus


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 1, 28), "starts in 5 days"),
        (date(2026, 2, 1), "starts tomorrow"),
        (date(2026, 2, 2), "today"),
        (date(2026, 2, 3), "ended yesterday"),
        (date(2026, 2, 9), "ended 7 days ago"),
    ],
)
def test_a_visit_is_told_in_a_line(today: date, words: str) -> None:
    assert visits.summary(sample().plan, today) == f"Mon 2 February 2026 · 4 members · {words}"


def test_a_visit_of_several_days_says_how_it_comes_and_goes() -> None:
    of = visit(starts=date(2026, 2, 1), ends=date(2026, 2, 3))
    arrival = event(of, "Arrival", "21:40", "22:20", kind=EventKind.ARRIVAL)
    plan = plan_of(of, arrival)
    told = visits.summary(plan, date(2026, 2, 2))
    assert told == "Sun 1 Feb – Tue 3 Feb 2026 · arrival 1 Feb · 0 members · running"


def test_the_clock_of_a_visit_is_named() -> None:
    assert visits.zone_words(visit(city="Islamabad")) == "Times in Islamabad, PKT (UTC+5)"


def test_every_state_has_a_word_and_an_icon() -> None:
    assert [visits.status_word(each) for each in VisitStatus] == ["Idea", "Planning", "Confirmed", "Running", "Closed"]
    assert set(visits.STATUS_ICONS) == set(VisitStatus)
