from datetime import date

from planmaking import event, plan_of, visit

from delegation_planner.gui.pages.programme.days import day_words, shown_days
from delegation_planner.model.kinds import EventKind


def test_days_of_the_visit_of_its_items_by_every_clock_and_one_that_was_asked_for() -> None:
    of = visit()
    flight = event(of, "Flight", "20:00", "23:00", zone="Europe/London", kind=EventKind.DEPARTURE)
    plan = plan_of(of, flight)
    assert shown_days(plan, None) == (date(2026, 2, 2), date(2026, 2, 3))
    assert shown_days(plan, date(2026, 1, 31)) == (date(2026, 1, 31), date(2026, 2, 2), date(2026, 2, 3))


def test_a_day_is_called_by_what_it_is() -> None:
    of = visit()
    early = event(of, "Arrival", "20:00", "21:00", kind=EventKind.ARRIVAL)
    late = event(of, "Flight", "20:00", "23:00", kind=EventKind.DEPARTURE)
    elsewhere = visit(id=of.id, starts=date(2026, 2, 1), ends=date(2026, 2, 1))
    assert day_words(plan_of(of), date(2026, 2, 2)) == "Mon 2  Visit day"
    assert day_words(plan_of(elsewhere, early), date(2026, 2, 2)) == "Mon 2  Arrival"
    assert day_words(plan_of(elsewhere, late), date(2026, 2, 2)) == "Mon 2  Departure"
    assert day_words(plan_of(elsewhere), date(2026, 2, 2)) == "Mon 2"
