"""G01, G07, G09: the memoranda of a signing."""

from datetime import date
from typing import Any

import pytest
from planmaking import row
from sides import SIGNING, TODAY, Sides, told

from delegation_planner.model.ceremonies import Mou, MouParty, Signing
from delegation_planner.model.kinds import CheckLevel, MouState
from delegation_planner.model.people import Organisation
from delegation_planner.rules.checks.finding import refs


class Ceremony(Sides):
    """Two sides and a signing."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.event = self.item("Ceremony", "10:00", "11:00", self.group, kind=SIGNING)
        self.signing = self.add(row(Signing, self.visit, event_id=self.event.id))
        self.university = self.add(row(Organisation, name="University", country="KZ"))

    def mou(self, number: int = 1, **values: object) -> Any:
        of = {"signing_id": self.signing.id, "number": number, "title": f"Memorandum {number}", **values}
        return self.add(row(Mou, self.visit, **of))

    def party(self, mou: Any, delegation: Any, organisation: Any, **values: object) -> Any:
        of = {"delegation_id": delegation and delegation.id, "organisation_id": organisation and organisation.id}
        return self.add(row(MouParty, self.visit, mou_id=mou.id, **of, **values))

    def whole(self, number: int = 1, **values: object) -> Any:
        """Add a memorandum with both its parties."""
        mou = self.mou(number, **values)
        self.party(mou, self.hosts, self.ministry)
        self.party(mou, self.guests, self.university)
        return mou


@pytest.fixture
def sides() -> Ceremony:
    return Ceremony()


# --- G01 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", list(MouState))
def test_texts_that_are_not_final(sides: Ceremony, state: MouState) -> None:
    mou = sides.whole(6, state=state)
    facts = {"number": 6, "title": "Memorandum 6", "state": state.value}
    is_open = state in {MouState.ANNOUNCED, MouState.DRAFT}
    found = sides.find("G01")
    assert [told(each) for each in found] == ([("G01", CheckLevel.WARN, "", facts)] if is_open else [])
    assert all(each.refs == refs(mou) for each in found)


@pytest.mark.parametrize(("today", "level"), [("2026-01-31", CheckLevel.WARN), ("2026-02-01", CheckLevel.BLOCK)])
def test_they_block_from_the_day_before_the_visit(sides: Ceremony, today: str, level: CheckLevel) -> None:
    sides.whole()
    assert [each.level for each in sides.find("G01", date.fromisoformat(today))] == [level]


def test_memoranda_without_a_signing_or_a_party_are_passed_over(sides: Ceremony) -> None:
    sides.whole(signing_id=None)
    sides.party(sides.mou(2), sides.hosts, sides.ministry)
    assert sides.find("G01") == []
    sides.whole(3)
    sides.change(sides.event, status="cancelled")
    assert sides.find("G01") == sides.find("G09") == []


# --- G07 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("declared", "kind"), [(None, None), (1, "more"), (2, None), (3, "fewer"), (0, "more")])
def test_memoranda_announced_and_listed(sides: Ceremony, declared: int | None, kind: str | None) -> None:
    signing = sides.change(sides.signing, declared_count=declared)
    sides.whole(1)
    sides.party(sides.mou(2), sides.hosts, sides.ministry)
    open_one = sides.mou(3)
    sides.party(open_one, sides.hosts, None)
    sides.party(open_one, sides.hosts, sides.ministry, role="facilitator")
    facts = {"item": "Ceremony", "declared": declared, "listed": 2}
    found = sides.find("G07")
    assert [told(each) for each in found] == ([("G07", CheckLevel.WARN, kind, facts)] if kind else [])
    assert all(each.refs == refs(sides.event, signing) for each in found)


# --- G09 ---------------------------------------------------------------------------------------------------------


def test_a_party_that_is_open_or_missing(sides: Ceremony) -> None:
    open_one, lacking, whole = sides.mou(1), sides.mou(2), sides.whole(3)
    sides.party(open_one, sides.guests, sides.university)
    sides.party(open_one, sides.hosts, None)
    sides.party(lacking, sides.hosts, sides.ministry)
    sides.party(lacking, sides.hosts, sides.ministry, role="coordinator")
    one, two = sides.find("G09")
    facts = {"number": 1, "title": "Memorandum 1", "missing": 1, "side": "host", "country": "PK"}
    assert told(one) == ("G09", CheckLevel.BLOCK, "one", facts)
    assert told(two)[3] == {"number": 2, "title": "Memorandum 2", "missing": 1, "side": "guest", "country": "KZ"}
    assert (one.refs, two.refs) == (refs(open_one), refs(lacking))
    assert whole.id not in {*one.of("mous"), *two.of("mous")}


def test_both_parties_missing_is_one_finding(sides: Ceremony) -> None:
    mou = sides.mou(8)
    facts = {"number": 8, "title": "Memorandum 8", "missing": 2}
    assert [told(each) for each in sides.find("G09")] == [("G09", CheckLevel.BLOCK, "both", facts)]
    sides.party(mou, sides.hosts, None)
    assert [told(each)[3] for each in sides.find("G09", TODAY)] == [facts]


def test_a_party_without_a_side_leaves_open_which_one_is_missing(sides: Ceremony) -> None:
    sides.party(sides.mou(), None, sides.ministry)
    assert [(each.facts["side"], each.facts["country"]) for each in sides.find("G09")] == [("", "")]
