from datetime import date, datetime

import pytest
from planmaking import Sample, but, plan_of

from delegation_planner.edits.days import copy_day, day_words, events_of_day
from delegation_planner.errors import Refused
from delegation_planner.model.kinds import EventStatus
from delegation_planner.model.programme import Event
from delegation_planner.store.store import Store
from tests.edits.trying import tried

MONDAY, TUESDAY = date(2026, 2, 2), date(2026, 2, 3)


def test_a_day_is_copied_with_all_that_belongs_to_its_events(store: Store, whole: Sample) -> None:
    plan = store.load(whole.visit.id)
    edit = copy_day(plan, MONDAY, TUESDAY)
    assert edit.label == "Copy Monday 2 February to Tuesday 3 February"
    after = tried(store, whole, edit)
    assert after.days[MONDAY] == plan.days[MONDAY]
    copies = after.days[TUESDAY]
    assert [(each.title, each.starts, each.status) for each in copies] == [
        ("Bilateral meeting", datetime(2026, 2, 3, 9, 15), EventStatus.TENTATIVE),
        ("MoU signing ceremony", datetime(2026, 2, 3, 10, 30), EventStatus.TENTATIVE),
        ("Opening", datetime(2026, 2, 3, 12, 0), EventStatus.TENTATIVE),
    ]
    meeting, ceremony, opening = copies
    assert [row.role for row in after.attendances_by_event[meeting.id]] == ["chair", "attends"]
    assert [row.title for row in after.agenda_by_event[meeting.id]] == ["Scholarships"]
    assert [(row.title, row.mou_id) for row in after.steps_by_event[ceremony.id]] == [
        ("Entry", None),
        ("Signing", None),
    ]
    assert after.signing_by_event[ceremony.id].declared_count == 8
    assert (
        after.inauguration_by_event[opening.id].centre_id == plan.inauguration_by_event[plan.programme[2].id].centre_id
    )
    assert after.mous == plan.mous
    assert len({each.uid for each in after.events.values()}) == 6


def test_what_is_cancelled_is_not_copied(whole: Sample) -> None:
    meeting, *_ = whole.of(Event)
    rows = [but(row, status="cancelled") if row is meeting else row for row in whole.rows]
    plan = plan_of(whole.visit, *rows)
    assert [each.title for each in events_of_day(plan, MONDAY)] == ["MoU signing ceremony", "Opening"]
    made = [each.after for each in copy_day(plan, MONDAY, TUESDAY).changes if each.table == "events"]
    assert [each["title"] for each in made if each] == ["MoU signing ceremony", "Opening"]


@pytest.mark.parametrize(
    ("day", "to_day", "words"),
    [
        (MONDAY, MONDAY, "Choose another day: Monday 2 February is the day that is copied."),
        (TUESDAY, MONDAY, "Nothing is planned on Tuesday 3 February."),
    ],
)
def test_what_can_not_be_copied_is_refused(whole: Sample, day: date, to_day: date, words: str) -> None:
    with pytest.raises(Refused, match=words):
        copy_day(whole.plan, day, to_day)


def test_a_day_is_named_by_its_weekday() -> None:
    assert day_words(MONDAY) == "Monday 2 February"
