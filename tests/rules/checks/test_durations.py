"""G06: a signing fits into its time."""

from datetime import datetime
from typing import Any

import pytest
from planmaking import row
from sides import SIGNING, Sides, told

from delegation_planner.model.ceremonies import Mou, MouParty, Signatory, Signing
from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.programme import Step
from delegation_planner.rules.checks.finding import refs
from delegation_planner.rules.checks.fixes import EndAt
from delegation_planner.rules.checks.fixing import safe_fixes


def ceremony(ends: str, mous: int = 8, **values: object) -> tuple[Sides, Any]:
    """Return a visit with a signing from 10:45 on, of memoranda in two languages."""
    sides = Sides()
    event = sides.item("Ceremony", "10:45", ends, kind=SIGNING, **values)
    signing = sides.add(row(Signing, sides.visit, event_id=event.id))
    for number in range(1, mous + 1):
        of = {"signing_id": signing.id, "number": number, "title": f"Memorandum {number}"}
        sides.add(row(Mou, sides.visit, languages=("en", "kk"), **of))
    return sides, event


def test_eight_bilingual_memoranda_in_a_quarter_of_an_hour() -> None:
    sides, event = ceremony("11:00")
    (found,) = sides.find("G06")
    times = {"seconds": 1505, "exchange_only": 540, "two_tables": 885}
    assert told(found) == ("G06", CheckLevel.WARN, "estimate", {"item": "Ceremony", "slot": 15, "mous": 8, **times})
    assert (found.refs, found.fixes) == (refs(event), (EndAt(event.id, datetime(2026, 2, 2, 11, 15)),))
    assert safe_fixes(sides.case(), found) == found.fixes


@pytest.mark.parametrize(("ends", "is_found"), [("11:10", True), ("11:11", False)])
def test_the_estimate_must_fit(ends: str, is_found: bool) -> None:
    assert bool(ceremony(ends)[0].find("G06")) is is_found


def test_the_office_s_times_count() -> None:
    assert [each.facts["seconds"] for each in ceremony("11:10")[0].find("G06", signing_open="300")] == [1685]
    assert ceremony("11:10")[0].find("G06", signing_close="175") == []


def test_no_end_is_proposed_for_a_fixed_time_and_none_is_needed_without_memoranda() -> None:
    assert [each.fixes for each in ceremony("11:00", fixed=True)[0].find("G06")] == [()]
    assert ceremony("10:50", mous=0)[0].find("G06") == []
    assert ceremony("11:00", status="cancelled")[0].find("G06") == []


def test_where_steps_are_recorded_their_sum_decides() -> None:
    sides, event = ceremony("11:00")
    sides.add(row(Step, sides.visit, event_id=event.id, title="Entry", minutes=5))
    last = sides.add(row(Step, sides.visit, event_id=event.id, title="Signing", minutes=10, position=2))
    assert sides.find("G06") == []
    sides.change(last, minutes=12)
    (found,) = sides.find("G06")
    facts = {"item": "Ceremony", "slot": 15, "minutes": 17, "steps": 2}
    assert told(found) == ("G06", CheckLevel.WARN, "steps", facts)
    assert found.fixes == (EndAt(event.id, datetime(2026, 2, 2, 11, 5)),)


def test_an_end_at_which_who_signs_is_elsewhere_is_not_safe() -> None:
    sides, event = ceremony("11:00")
    sides.attend(event, sides.group)
    sides.item("Tea", "11:10", "11:30", sides.group)
    rector = sides.rector()
    mou = next(each for each in sides.rows if isinstance(each, Mou))
    party = sides.add(row(MouParty, sides.visit, mou_id=mou.id, delegation_id=sides.guests.id))
    sides.add(row(Signatory, sides.visit, party_id=party.id, person_id=rector.person_id))
    (found,) = sides.find("G06")
    assert len(found.fixes) == 1
    assert safe_fixes(sides.case(), found) == ()
