import pytest

from delegation_planner.rules.checks.travel import needed_minutes
from tests.rules.checks.staging import Stage, told


def gap_of(minutes: int, *, day: int = 2, **fields: object) -> Stage:
    """Return a stage where so many minutes lie between two items, and the way between them takes 25."""
    stage = Stage()
    here, there = stage.place("Ministry")[0], stage.place("Campus")[0]
    stage.way(here, there, 25)
    group = stage.group("Rectors")
    stage.event("Talk", "10:00", "12:00", group, venue_id=here.id, day=day)
    total = 12 * 60 + minutes
    starts = f"{total // 60}:{total % 60:02}"
    stage.event("Visit", starts, "16:00", group, venue_id=there.id, day=day, **fields)
    return stage


@pytest.mark.parametrize(
    ("gap", "level"),
    [(30, "block"), (34, "block"), (35, "warn"), (40, "warn"), (41, "warn"), (42, ""), (45, ""), (50, "")],
)
def test_a_gap_without_a_transfer(gap: int, level: str) -> None:
    found = gap_of(gap).find("T01")
    facts = {"from": "Ministry", "to": "Campus", "gap": gap, "needed": 42, "least": 35}
    assert [told(each) for each in found] == ([("T01", level, "gap", facts)] if level else [])


def test_what_may_repair_a_gap() -> None:
    stage = gap_of(40)
    (found,) = stage.find("T01")
    assert stage.titles(found) == ["Talk", "Visit"]
    assert len(found.of("venues")) == 2
    assert stage.repairs(found) == ["End Talk at 11:55", "Move Visit to 12:45"]
    stage = gap_of(40, fixed=True)
    (found,) = stage.find("T01")
    assert stage.repairs(found) == ["End Talk at 11:55"]
    assert [type(fix).__name__ for fix in gap_of(0).find("T01")[0].fixes] == ["EndAt"]  # 45 minutes are too far to move


@pytest.mark.parametrize(("gap", "level"), [(47, "block"), (48, "warn"), (56, "warn"), (57, "")])
def test_on_friday_at_noon_the_way_takes_longer(gap: int, level: str) -> None:
    found = gap_of(gap, day=6).find("T01")
    assert [each.level.value for each in found] == ([level] if level else [])
    assert [each.facts["needed"] for each in found] == ([57] if level else [])


def test_the_office_says_what_is_added() -> None:
    own = {"travel__boarding": "10", "travel__alighting": "0", "travel__contingency": "0", "travel__peak": "200"}
    assert gap_of(35).find("T01", **own) == ()
    (found,) = gap_of(34).find("T01", **own)
    assert (found.facts["needed"], found.facts["least"]) == (35, 35)
    (found,) = gap_of(59).find("T01", **own, travel__peaks="12:30-13:00")
    assert found.facts["needed"] == 60
    assert gap_of(59).find("T01", **own, travel__peaks="Tue 12:30-13:00; 13:00-13:30") == ()


@pytest.mark.parametrize(
    ("minutes", "least", "ample"), [(25, 35, 42), (0, 10, 10), (1, 11, 12), (20, 30, 35), (35, 45, 54)]
)
def test_what_a_way_needs(minutes: int, least: int, ample: int) -> None:
    assert needed_minutes(Stage().case(), minutes) == (least, ample)


def test_several_groups_on_one_way_are_one_finding() -> None:
    stage = gap_of(30)
    group = stage.group("Experts")
    events = [row for row in stage.rows if row.__tablename__ == "events"]
    for each in events:
        stage.attend(each, group)
    (found,) = stage.find("T01")
    assert len(found.of("groups")) == 2


def test_the_way_back_is_another() -> None:
    stage = Stage()
    here, there = stage.place("Ministry")[0], stage.place("Campus")[0]
    stage.way(here, there, 25)
    group = stage.group("Rectors")
    stage.event("Visit", "10:00", "11:00", group, venue_id=there.id)
    stage.event("Talk", "11:10", "12:00", group, venue_id=here.id)
    (found,) = stage.find("T01", "T02")
    assert told(found) == ("T02", "warn", "gap", {"from": "Campus", "to": "Ministry"})
    stage.way(there, here, 0)
    assert stage.find("T01", "T02") == ()


def transfer_of(minutes: int, **fields: object) -> Stage:
    """Return a stage with a transfer from 10:00 of so many minutes on a way that takes 35."""
    stage = Stage()
    here, there = stage.place("NUST")[0], stage.place("QAU")[0]
    stage.way(here, there, 35)
    group = stage.group("Rectors")
    stage.event("Visit", "09:00", "09:55", group, venue_id=here.id)
    stage.event(
        "NUST → QAU",
        "10:00",
        f"10:{minutes:02}",
        group,
        kind="transfer",
        venue_id=here.id,
        to_venue_id=there.id,
        **fields,
    )
    stage.event("Opening", "11:00", "11:40", group, venue_id=there.id)
    return stage


@pytest.mark.parametrize(("minutes", "is_short"), [(0, True), (30, True), (34, True), (35, False), (59, False)])
def test_a_transfer_is_compared_by_its_own_length(minutes: int, is_short: bool) -> None:
    found = transfer_of(minutes).find("T01", "T02")
    facts = {"from": "NUST", "to": "QAU", "planned": minutes, "needed": 35}
    assert [told(each) for each in found] == ([("T01", "warn", "planned", facts)] if is_short else [])


def test_a_transfer_leaves_earlier_or_arrives_later() -> None:
    stage = transfer_of(30)
    (found,) = stage.find("T01")
    assert stage.repairs(found) == ["Start NUST → QAU at 09:55", "End NUST → QAU at 10:35"]
    stage = transfer_of(29)
    (found,) = stage.find("T01")  # to leave at 09:54 the visit would have to end earlier
    assert stage.repairs(found) == ["End NUST → QAU at 10:35"]
    assert transfer_of(30, fixed=True).find("T01")[0].fixes == ()


def test_a_transfer_on_a_way_that_nobody_knows() -> None:
    stage = Stage()
    here, there = stage.place("Ministry")[0], stage.place("Campus")[0]
    ride = {"kind": "transfer", "venue_id": here.id, "to_venue_id": there.id}
    stage.event("Ride", "10:00", "10:30", **ride)
    stage.event("Cancelled", "11:00", "11:30", **ride, status="cancelled")
    stage.event("Round the house", "12:00", "12:30", kind="transfer", venue_id=here.id, to_venue_id=here.id)
    stage.event("To somewhere", "13:00", "13:30", kind="transfer", venue_id=here.id)
    (found,) = stage.find("T01", "T02")
    assert told(found) == ("T02", "warn", "planned", {"from": "Ministry", "to": "Campus"})
    assert stage.titles(found) == ["Ride"]
