"""G02, G08: who signs is there, and nowhere else."""

from datetime import datetime
from typing import Any

import pytest
from planmaking import row
from sides import ARRIVAL, MEETING, SIGNING, STAFF, Sides, told

from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.people import Room
from delegation_planner.rules.checks.finding import refs
from delegation_planner.rules.checks.fixes import EndAt
from delegation_planner.rules.checks.fixing import safe_fixes


class Ceremony(Sides):
    """Two sides and a signing at 10:45 that a rector signs."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.event = self.item("Ceremony", "10:45", "11:45", self.group, kind=SIGNING)
        self.signs = self.rector(name="R. Ector")
        self.party = self.sign_at(self.event, self.guests, self.signs)

    def sign_at(self, event: Any, delegation: Any, member: Any) -> Any:
        signing = self.add(row(Signing, self.visit, event_id=event.id))
        mou = self.add(row(Mou, self.visit, signing_id=signing.id, title="Memorandum"))
        party = self.add(row(MouParty, self.visit, mou_id=mou.id, delegation_id=delegation.id))
        self.add(row(Signatory, self.visit, party_id=party.id, person_id=member.person_id))
        return party


@pytest.fixture
def sides() -> Ceremony:
    return Ceremony()


# --- G02 ---------------------------------------------------------------------------------------------------------


def test_a_signatory_whose_group_does_not_attend(sides: Ceremony) -> None:
    assert sides.find("G02") == []
    sides.rows = [each for each in sides.rows if getattr(each, "event_id", "") != sides.event.id]
    sides.sign_at(sides.event, sides.guests, sides.signs)
    (found,) = sides.find("G02")
    facts = {"item": "Ceremony", "group": "Rectors", "count": 1, "who": "R. Ector", "others": 0}
    assert told(found) == ("G02", CheckLevel.BLOCK, "absent", facts)
    assert found.refs == refs(sides.event, sides.group, sides.signs)
    sides.attend(sides.event, sides.signs)
    assert sides.find("G02") == []


def test_hosts_and_guests_in_no_group_attend_by_signing(sides: Ceremony) -> None:
    other = sides.item("Second ceremony", "15:00", "16:00", kind=SIGNING)
    sides.sign_at(other, sides.guests, sides.member(sides.guests))
    sides.sign_at(other, sides.hosts, sides.member(sides.hosts))
    assert sides.find("G02") == []


@pytest.mark.parametrize(("starts", "is_found"), [("10:45", False), ("10:46", True)])
def test_a_signatory_who_arrives_when_the_ceremony_has_begun(sides: Ceremony, starts: str, is_found: bool) -> None:
    arrival = sides.item("Arrival", starts, "12:00", sides.group, kind=ARRIVAL)
    found = sides.find("G02")
    assert bool(found) is is_found
    if is_found:
        facts = {"item": "Ceremony", "count": 1, "who": "R. Ector", "others": 0}
        moments = {"arrives": datetime(2026, 2, 2, 10, 46), "begins": datetime(2026, 2, 2, 10, 45)}
        assert told(found[0]) == ("G02", CheckLevel.BLOCK, "late", {**facts, **moments})
        assert found[0].refs == refs(sides.event, arrival, sides.signs)
        sides.item("First arrival", "07:00", "07:30", sides.signs, kind=ARRIVAL)
        assert sides.find("G02") == []


# --- G08 ---------------------------------------------------------------------------------------------------------


def test_the_group_of_a_signatory_is_elsewhere(sides: Ceremony) -> None:
    other = sides.item("Round table", "10:20", "11:00", sides.group)
    (found,) = sides.find("G08")
    facts = {
        "who": "Rectors",
        "others": 0,
        "item": "Round table",
        "signing": "Ceremony",
        "minutes": 15,
        "starts": datetime(2026, 2, 2, 10, 45),
        "ends": datetime(2026, 2, 2, 11),
    }
    assert told(found) == ("G08", CheckLevel.BLOCK, "", facts)
    assert found.refs == refs(other, sides.event, sides.group)
    assert found.fixes == (EndAt(other.id, datetime(2026, 2, 2, 10, 40)),)
    assert safe_fixes(sides.case(), found) == found.fixes


@pytest.mark.parametrize(
    ("starts", "ends", "minutes"),
    [("10:00", "10:45", 0), ("11:45", "12:30", 0), ("10:00", "10:46", 1), ("11:44", "12:30", 1), ("11:00", "11:00", 0)],
)
def test_items_that_touch_are_passed_over(sides: Ceremony, starts: str, ends: str, minutes: int) -> None:
    sides.item("Other", starts, ends, sides.group)
    assert [each.facts["minutes"] for each in sides.find("G08")] == ([minutes] if minutes else [])


def test_items_of_others_of_the_staff_and_cancelled_ones_are_passed_over(sides: Ceremony) -> None:
    sides.item("Of others", "10:20", "11:00", sides.rector(), sides.member(sides.guests))
    sides.item("Line up", "10:40", "10:50", sides.group, kind=STAFF)
    sides.item("Cancelled", "10:20", "11:00", sides.group, status="cancelled")
    assert sides.find("G08") == []


def test_a_signatory_who_is_elsewhere_by_name_of_either_side(sides: Ceremony) -> None:
    host = sides.member(sides.hosts, name="H. Ost")
    sides.sign_at(sides.event, sides.hosts, host)
    sides.item("Call", "10:50", "11:10", host, sides.signs, kind=MEETING)
    (found,) = sides.find("G08")
    assert (found.facts["who"], found.facts["others"]) == ("R. Ector", 1)
    assert found.of("members") == (sides.signs.id, host.id)


def test_one_finding_for_each_other_item_and_for_two_signings_at_once(sides: Ceremony) -> None:
    second = sides.item("Second ceremony", "11:30", "12:00", sides.group, kind=SIGNING)
    sides.sign_at(second, sides.guests, sides.signs)
    sides.item("Round table", "10:20", "11:00", sides.group)
    assert sorted(str(each.facts["item"]) for each in sides.find("G08")) == ["Round table", "Second ceremony"]


@pytest.mark.parametrize(
    ("starts", "same_room", "fixed", "at"),
    [
        ("10:20", True, False, "10:45"),
        ("10:20", False, True, None),
        ("10:50", False, False, None),
        ("10:37", False, False, None),
        ("10:35", False, False, None),
        ("10:30", True, False, "10:45"),
    ],
)
def test_what_is_proposed(sides: Ceremony, starts: str, same_room: bool, fixed: bool, at: str | None) -> None:
    room = sides.add(row(Room, venue_id=sides.hotel.id, name="Hall"))
    sides.event = sides.change(sides.event, room_id=room.id)
    other = sides.item("Other", starts, "11:00", sides.group, fixed=fixed, room_id=room.id if same_room else None)
    (found,) = sides.find("G08")
    assert found.fixes == ((EndAt(other.id, datetime.fromisoformat(f"2026-02-02T{at}")),) if at else ())
