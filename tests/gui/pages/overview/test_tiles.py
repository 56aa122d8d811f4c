from dataclasses import replace
from typing import Any

import pytest
from planmaking import NOW, Sample, but, event, plan_of, row, sample, visit

from delegation_planner.desk.since import Changed, SincePapers
from delegation_planner.gui.pages.overview import tiles
from delegation_planner.gui.pages.overview.tiles import Facts, Line
from delegation_planner.model.ceremonies import Inauguration, Mou, Signing
from delegation_planner.model.edit import Change
from delegation_planner.model.kinds import CentreStatus, EventKind, MouState, TimeState
from delegation_planner.model.people import Centre, Organisation, OrganisationAlias
from delegation_planner.model.visits import Delegation

VISIT = visit()
SAMPLE = sample()


def mous(declared: int | None, *states: MouState) -> Facts:
    ceremony = event(VISIT, "Signing", "10:00", "11:00", kind=EventKind.SIGNING)
    signing = row(Signing, VISIT, event_id=ceremony.id, declared_count=declared)
    rows = (row(Mou, VISIT, signing_id=signing.id, title="M", state=state) for state in states)
    return tiles.mous(plan_of(VISIT, ceremony, signing, *rows))


def test_memoranda_that_are_printed_or_signed_are_ready() -> None:
    found = mous(4, MouState.DRAFT, MouState.PRINTED, MouState.CLEARED, MouState.SIGNED)
    assert (found.figure, found.rest) == ("2", "of 4")
    assert found.segments == ((1, "ok"), (1, "ok"), (1, "info"), (1, "line2"))
    assert found.foot == "1 signed · 1 printed · 1 cleared · 1 draft"
    assert found.spoken == "2 of 4, 1 signed · 1 printed · 1 cleared · 1 draft"


def test_what_was_declared_stands_beside_what_is_recorded() -> None:
    found = mous(8, MouState.DRAFT, MouState.DRAFT)
    assert (found.figure, found.rest, found.foot) == ("0", "of 8 declared, 2 recorded", "2 drafts")
    assert found.segments == ((1, "line2"),) * 2 + ((1, "line"),) * 6
    assert mous(None, MouState.ANNOUNCED).rest == "of 1"
    assert mous(None) == Facts(foot="No MoUs yet")


def test_a_memorandum_without_a_ceremony_is_not_ready_to_sign() -> None:
    assert tiles.mous(plan_of(VISIT, row(Mou, VISIT, title="M", state=MouState.PRINTED))).foot == "No MoUs yet"


def test_very_many_memoranda_share_one_bar() -> None:
    assert mous(None, *[MouState.DRAFT] * 50, MouState.PRINTED).segments == ((1, "ok"), (50, "line2"))


def centre(number: int, status: CentreStatus = CentreStatus.AGREED, **fields: Any) -> tuple[Any, ...]:
    house = row(Organisation, name=f"University {number}")
    short = row(OrganisationAlias, organisation_id=house.id, text=f"U{number}")
    made = row(Centre, name=f"Centre {number}", organisation_id=house.id, status=status)
    opening = event(VISIT, "Opening", f"{10 + number}:00", f"{10 + number}:30", kind=EventKind.INAUGURATION, **fields)
    return house, short, made, opening, row(Inauguration, VISIT, event_id=opening.id, centre_id=made.id)


def centres(*rows: tuple[Any, ...]) -> tuple[Line, ...]:
    return tiles.centres(plan_of(VISIT, *(each for group in rows for each in group))).lines


def test_centres_stand_in_the_order_of_the_day() -> None:
    assert centres(centre(2), centre(1)) == (Line("Centre 1", "U1", "11:00"), Line("Centre 2", "U2", "12:00"))


def test_one_that_is_only_proposed_is_called_so_and_one_that_is_open_is_not_to_open() -> None:
    found = centres(centre(1, CentreStatus.PROPOSED), centre(2, CentreStatus.INAUGURATED))
    assert found == (Line("Centre 1", "U1, proposed", "11:00"),)


def test_an_open_time_is_said() -> None:
    assert centres(centre(1, time_state=TimeState.TO_BE_CONFIRMED)) == (Line("Centre 1", "U1", "time open"),)


def test_more_than_three_are_counted() -> None:
    assert centres(*map(centre, range(1, 6)))[2] == Line("", "and 3 more", "")
    assert len(centres(*map(centre, range(1, 4)))) == 3
    assert tiles.centres(plan_of(VISIT)) == Facts(foot="No centre to open")


@pytest.mark.parametrize(
    ("declared", "facts"),
    [
        (
            25,
            Facts("25", "declared, 4 recorded", ((1, "ok"), (3, "line2"), (21, "line")), "1 named · 3 to be confirmed"),
        ),
        (None, Facts("4", "recorded", ((1, "ok"), (3, "line2")), "1 named · 3 to be confirmed")),
    ],
)
def test_the_guests(declared: int | None, facts: Facts) -> None:
    guests, *_ = SAMPLE.of(Delegation)
    rows = tuple(but(each, declared_size=declared) if each.id == guests.id else each for each in SAMPLE.rows)
    assert tiles.delegation(Sample(SAMPLE.visit, rows).plan) == facts


def test_papers() -> None:
    since = SincePapers(2, NOW, printed=True, changed=(), told=())
    assert tiles.papers(None, 0, "") == Facts(foot="None printed yet")
    assert tiles.papers(since, 0, "Mon 26 Jan") == Facts("v2", "current", foot="Mon 26 Jan")
    later = replace(since, changed=(Changed(Change("events", "1", {}, {}), ()),))
    expected = Facts("v2", "out of date", foot="1 change since Mon 26 Jan", shade="warn")
    assert tiles.papers(later, 1, "Mon 26 Jan") == expected
    assert tiles.papers(later, 5, "Mon 26 Jan").foot == "5 changes since Mon 26 Jan"
