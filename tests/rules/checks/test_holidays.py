from datetime import date

from tests.rules.checks.staging import Stage, told


def _on(day: date) -> Stage:
    stage = Stage(starts=day, ends=day)
    stage.event("Talk", "10:00", "11:00", stage.group("Rectors"), day=day)
    return stage


def test_a_holiday_of_the_hosts() -> None:
    stage = _on(date(2026, 2, 5))
    (found,) = stage.find("M03")
    facts = {"day": date(2026, 2, 5), "holiday": "Kashmir Solidarity Day", "countries": "PK", "lunar": 0}
    assert told(found) == ("M03", "warn", "on", facts)
    assert stage.titles(found) == ["Talk"]


def test_a_holiday_of_the_guests() -> None:
    (found,) = _on(date(2026, 12, 16)).find("M03")
    assert (found.facts["countries"], found.facts["holiday"]) == ("KZ", "Independence Day")


def test_two_countries_on_one_day_are_two_findings() -> None:
    found = _on(date(2026, 3, 23)).find("M03")
    assert [(each.facts["countries"], each.kind) for each in found] == [("KZ", "on"), ("PK", "on")]


def test_the_moon_may_move_a_holiday() -> None:
    near = _on(date(2026, 3, 19)).find("M03")
    assert [(each.kind, each.facts["lunar"], each.facts["countries"]) for each in near] == [("near", 1, "PK")]
    (found,) = _on(date(2026, 3, 20)).find("M03")
    assert (found.kind, found.facts["lunar"]) == ("on", 1)


def test_a_working_day_and_a_day_without_guests() -> None:
    assert _on(date(2026, 2, 2)).find("M03") == ()
    stage = Stage()
    stage.event("Staff meeting", "10:00", "11:00", stage.member("Official 1", host=True), day=5)
    stage.event("Check", "10:00", "11:00", stage.group("Rectors"), kind="staff", day=5)
    assert stage.find("M03") == ()
