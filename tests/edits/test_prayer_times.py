from datetime import date, time

from planmaking import Sample

from delegation_planner.edits.prayer_times import set_prayer_time
from delegation_planner.model.kinds import Prayer
from delegation_planner.model.planning import PrayerTime
from delegation_planner.store.store import Store
from tests.edits.trying import tried

DAY = date(2026, 2, 2)


def test_a_printed_time_is_kept(store: Store, whole: Sample) -> None:
    edit = set_prayer_time(whole.plan, DAY, Prayer.ASR, time(16, 15))
    assert edit.label == "Set Asr of 2 February to 16:15"
    plan = tried(store, whole, edit)
    (row,) = (row for row in plan.prayer_times.values() if row.prayer is Prayer.ASR)
    assert (row.day, row.at) == (DAY, time(16, 15))


def test_it_changes_and_goes(store: Store, whole: Sample) -> None:
    (held,) = whole.of(PrayerTime)
    plan = tried(store, whole, set_prayer_time(whole.plan, DAY, Prayer.DHUHR, time(13, 0)))
    assert plan.prayer_times[held.id].at == time(13, 0)
    edit = set_prayer_time(plan, DAY, Prayer.DHUHR, None)
    assert edit.label == "Compute Dhuhr of 2 February"
    assert tried(store, whole, edit).prayer_times == {}
    assert not set_prayer_time(plan, date(2026, 2, 3), Prayer.DHUHR, None)
