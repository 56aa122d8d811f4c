from datetime import datetime

import pytest
from planmaking import Sample, but, sample

from delegation_planner.edits.events import move_event
from delegation_planner.gui.words import telling
from delegation_planner.model.kinds import Side
from delegation_planner.model.people import Person
from delegation_planner.model.programme import Event
from delegation_planner.rules.concerned import Reason
from delegation_planner.rules.telling import Told, must_be_told

BARE = sample()
MINISTER = next(each for each in BARE.of(Person) if each.name == "Sayasat Nurbek")
REACHED = but(MINISTER, telephone="+7 7172 000000", email="desk@example.org")
SAMPLE = Sample(BARE.visit, tuple(REACHED if each.id == MINISTER.id else each for each in BARE.rows))
PLAN = SAMPLE.plan
MEETING, *_ = SAMPLE.of(Event)
TOLD = must_be_told(PLAN, move_event(PLAN, MEETING.id, datetime(2026, 2, 2, 9, 30)))


def told(**fields: object) -> Told:
    empty = {"person_id": None, "organisation_id": None, "group_id": None, "name": "", "reasons": frozenset()}
    values = empty | {"side": None, "telephone": "", "email": "", "events": frozenset()} | fields
    return Told(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("reason", "word"),
    [
        (Reason.ATTENDS, "attends"),
        (Reason.CHAIRS, "chairs"),
        (Reason.SPEAKS, "speaks"),
        (Reason.WITNESSES, "witnesses"),
        (Reason.INTERPRETS, "interprets"),
        (Reason.SIGNS, "signs"),
        (Reason.OFFICIATES, "opens it"),
        (Reason.HOSTS, "hosts the place"),
        (Reason.IN_CHARGE, "in charge"),
    ],
)
def test_reasons_have_words(reason: Reason, word: str) -> None:
    assert telling.reason_word(reason) == word


def test_reasons_come_in_one_order() -> None:
    assert telling.reasons(told(reasons=frozenset({Reason.SIGNS, Reason.ATTENDS}))) == "attends, signs"


def test_names() -> None:
    assert telling.name(told(name="Rector")) == "Rector"
    assert telling.name(told()) == "Name to be confirmed"
    assert telling.name(told(name="Rectors", group_id="1")) == "Rectors, members to be listed"


def test_a_person_known_by_name_has_a_position_and_one_who_is_not_has_none() -> None:
    minister, rector, *_ = TOLD
    assert (telling.position(PLAN, minister), telling.is_unnamed(PLAN, minister)) == ("Minister", False)
    assert (telling.position(PLAN, rector), telling.is_unnamed(PLAN, rector)) == ("", True)
    assert (telling.position(PLAN, told(name="Desk")), telling.is_unnamed(PLAN, told(name="Desk"))) == ("", False)


def test_sides() -> None:
    assert [telling.side_word(told(side=side)) for side in (Side.GUEST, Side.HOST, None)] == ["guest", "host", ""]


def test_the_list_as_text() -> None:
    assert telling.as_text(PLAN, TOLD) == (
        "Sayasat Nurbek, Minister – chairs: Bilateral meeting – +7 7172 000000 · desk@example.org\n"
        "Rector, university 1 – attends: Bilateral meeting\n"
        "Rector, university 2 – attends: Bilateral meeting\n"
        "Rector, university 3 – attends: Bilateral meeting\n"
        "Interpreter 1 – interprets: Bilateral meeting"
    )


def test_of_an_event_that_is_gone_the_reason_alone_is_said() -> None:
    assert telling.why(PLAN, told(reasons=frozenset({Reason.ATTENDS}), events=frozenset({"gone"}))) == "attends"
