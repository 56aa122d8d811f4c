from datetime import date, time

import pytest

from delegation_planner.model.planning import PrayerTime
from tests.rules.checks.staging import Stage, told


def _day(*items: tuple[str, str, str], day: int = 2, **visit: object) -> Stage:
    stage = Stage(**visit)
    group = stage.group("Rectors", head=True)
    for kind, starts, ends in items:
        stage.event(f"{kind} {starts}", starts, ends, group, kind=kind, day=day)
    return stage


# --- M01 ---------------------------------------------------------------------------------------------------------


def test_no_time_for_a_prayer() -> None:
    stage = _day(("meeting", "09:00", "11:00"), ("visit", "11:30", "14:30"))
    (found,) = stage.find("M01")
    facts = {
        "day": date(2026, 2, 2),
        "prayer": "dhuhr",
        "at": time(12, 21),
        "until": time(14, 21),
        "source": "computed",
        "who": "Rectors",
        "others": 0,
    }
    assert told(found) == ("M01", "warn", "dhuhr", facts)
    assert stage.titles(found) == ["visit 11:30"]


@pytest.mark.parametrize(
    ("starts", "ends", "found"), [("12:21", "14:21", 1), ("12:22", "14:30", 0), ("12:00", "14:20", 0)]
)
def test_only_a_programme_that_lasts_all_the_time_leaves_none(starts: str, ends: str, found: int) -> None:
    assert len(_day(("visit", starts, ends)).find("M01")) == found


@pytest.mark.parametrize(
    ("kind", "starts", "ends", "found"),
    [
        ("prayer", "12:20", "12:22", 0),
        ("rest", "14:20", "14:50", 0),
        ("prayer", "12:30", "12:30", 0),
        ("prayer", "12:21", "12:21", 0),
        ("prayer", "14:21", "14:21", 1),
        ("rest", "12:00", "12:21", 1),
        ("rest", "14:21", "14:50", 1),
        ("meal", "13:00", "14:00", 1),
    ],
)
def test_what_leaves_time(kind: str, starts: str, ends: str, found: int) -> None:
    stage = _day(("visit", "08:00", "08:30"), (kind, starts, ends), ("visit", "15:00", "15:30"))
    assert len(stage.find("M01")) == found


@pytest.mark.parametrize("words", ["Lunch and prayer", "Prayers", "Jumu’ah", "Jummah", "Намаз", "وقفہ نماز"])
def test_an_item_that_names_prayer(words: str) -> None:
    stage = _day(("visit", "09:00", "12:00"), ("visit", "14:30", "15:00"))
    group = next(iter(stage.plan.groups.values()))
    stage.event("Lunch", "13:00", "14:00", group, kind="meal")
    assert len(stage.find("M01")) == 1
    stage.event("Lunch", "13:00", "14:00", group, kind="meal", note=words)
    assert stage.find("M01") == ()


def test_a_word_that_only_looks_like_it() -> None:
    stage = _day(("visit", "09:00", "15:00"))
    stage.event("Prayerful thoughts", "13:00", "14:00", next(iter(stage.plan.groups.values())))
    assert len(stage.find("M01")) == 1


def test_each_prayer_until_the_next() -> None:
    found = _day(("visit", "11:00", "21:00")).find("M01")
    assert [(each.kind, each.facts["at"], each.facts["until"]) for each in found] == [
        ("asr", time(16, 1), time(17, 40)),
        ("dhuhr", time(12, 21), time(14, 21)),
        ("maghrib", time(17, 40), time(19, 5)),
    ]
    longer = _day(("visit", "11:00", "21:00")).find("M01", prayer__window="600")
    assert [each.facts["until"] for each in longer] == [time(17, 40), time(16, 1), time(19, 5)]


def test_every_group_needs_its_own_time() -> None:
    stage = _day(("visit", "09:00", "15:00"))
    experts, late = stage.group("Experts"), stage.group("Late")
    stage.event("Visit", "09:00", "15:00", experts)
    stage.event("Prayer", "13:00", "13:20", experts, kind="prayer")
    stage.event("Dinner", "19:30", "21:00", late, kind="meal")
    (found,) = stage.find("M01")
    assert [stage.plan.groups[each].name for each in found.of("groups")] == ["Rectors"]
    stage.event("More", "12:00", "14:30", late)
    found = {each.kind: (each.facts["who"], each.facts["others"]) for each in stage.find("M01")}
    assert found == {"dhuhr": ("Rectors", 1), "asr": ("Late", 0), "maghrib": ("Late", 0)}


def test_printed_times_take_precedence() -> None:
    stage = _day(("visit", "09:00", "14:30"))
    stage.add(PrayerTime, day="2026-02-02", prayer="dhuhr", at="12:30")
    (found,) = stage.find("M01")
    assert (found.facts["at"], found.facts["until"], found.facts["source"]) == (time(12, 30), time(14, 30), "printed")
    stage.add(PrayerTime, day="2026-02-02", prayer="asr", at="14:00")
    (found,) = stage.find("M01")
    assert found.facts["until"] == time(14)


def test_a_city_that_nobody_knows_has_printed_times_alone() -> None:
    stage = _day(("visit", "09:00", "15:00"), city="Nowhere at all")
    assert stage.find("M01") == ()
    stage.add(PrayerTime, day="2026-02-02", prayer="dhuhr", at="13:00")
    (found,) = stage.find("M01")
    assert (found.facts["at"], found.facts["until"]) == (time(13), time(15))


def test_a_country_that_is_not_planned_around_prayers() -> None:
    stage = _day(("visit", "09:00", "15:00"))
    stage.rows.remove(stage.hosts)
    stage.add(type(stage.hosts), name="Hosts", country="FR", side="host", position=2)
    assert stage.find("M01", "M02") == ()


# --- M02 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "ends", "minutes"),
    [
        ("11:00", "12:15", 0),
        ("11:00", "12:16", 1),
        ("13:59", "15:00", 1),
        ("14:00", "15:00", 0),
        ("12:00", "15:00", 105),
    ],
)
def test_heads_at_work_on_friday(starts: str, ends: str, minutes: int) -> None:
    found = _day(("meeting", starts, ends), day=6).find("M02")
    facts = {"day": date(2026, 2, 6), "starts": time(12, 15), "ends": time(14), "minutes": minutes}
    assert [told(each) for each in found] == ([("M02", "block", "", facts)] if minutes else [])


@pytest.mark.parametrize("kind", ["rest", "prayer", "meal", "transfer", "staff"])
def test_what_may_be_on_friday(kind: str) -> None:
    assert _day((kind, "12:30", "13:30"), day=6).find("M02") == ()


def test_another_day_and_others() -> None:
    assert _day(("meeting", "12:30", "13:30"), day=5).find("M02") == ()
    stage = Stage()
    stage.event("Workshop", "12:30", "13:30", stage.group("Rectors"), day=6)
    assert stage.find("M02") == ()
    stage.event("Call", "12:30", "13:30", stage.member("Federal Minister", host=True, role="head"), day=6)
    assert [stage.titles(each) for each in stage.find("M02")] == [["Call"]]
    assert stage.find("M02", friday__break="14:00-15:00") == ()


# --- M06 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "ends", "found"),
    [("13:00", "14:00", 1), ("18:05", "20:00", 0), ("18:04", "20:00", 1), ("04:00", "05:13", 0)],
)
def test_a_meal_by_day_in_ramadan(starts: str, ends: str, found: int) -> None:
    stage = Stage(starts=date(2026, 3, 2), ends=date(2026, 3, 2))
    stage.event("Meal", starts, ends, kind="meal", day=date(2026, 3, 2))
    facts = {"day": date(2026, 3, 2), "fajr": time(5, 13), "maghrib": time(18, 5)}
    assert [told(each) for each in stage.find("M06")] == [("M06", "info", "certain", facts)] * found


def test_the_moon_may_make_it_ramadan() -> None:
    stage = Stage()
    stage.event("Lunch", "13:00", "14:00", kind="meal", day=18)
    stage.event("Lunch", "13:00", "14:00", kind="meal", day=10)
    stage.event("Talk", "13:00", "14:00", day=25)
    assert [(each.kind, each.facts["day"]) for each in stage.find("M06")] == [("possible", date(2026, 2, 18))]


def test_guests_who_keep_ramadan_are_hosted_elsewhere() -> None:
    stage = Stage(city="Paris", zone="Europe/Paris")
    stage.rows.remove(stage.hosts)
    hosts = stage.add(type(stage.hosts), name="Hosts", country="FR", side="host", position=2)
    stage.event("Lunch", "13:00", "14:00", kind="meal", day=25)
    assert [each.kind for each in stage.find("M06")] == ["certain"]
    stage.rows.remove(stage.guests)
    stage.rows.remove(hosts)
    assert stage.find("M06") == ()
