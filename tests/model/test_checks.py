from datetime import UTC, date, datetime
from typing import Any

import pytest
from planmaking import event, sample, visit

from delegation_planner.errors import Refused
from delegation_planner.model.checks import WORDS, check_step, checked, name_of, utc
from delegation_planner.model.ids import new_id
from delegation_planner.model.kinds import MouState, PassportState, VisaState
from delegation_planner.model.row import Row
from delegation_planner.model.schema import TABLES

TEA = event(visit(), "Tea", "09:00", "10:00").values()


def attendance(**fields: object) -> dict[str, Any]:
    return {"id": new_id(), "visit_id": new_id(), "event_id": new_id(), **fields}


@pytest.mark.parametrize("made", [sample().visit, *sample().rows], ids=lambda each: type(each).__name__)
def test_a_good_row_of_any_table_passes(made: Row) -> None:
    assert checked(str(made.__tablename__), made.values()).values() == made.values()


def test_a_row_is_cleaned() -> None:
    assert checked("events", TEA | {"title": " Tea\nbreak ", "note": "\u202eno"}).values() == TEA | {
        "title": "Tea break",
        "note": "no",
    }


def test_an_event_may_last_no_time() -> None:
    moment = datetime(2026, 2, 2, 9)
    assert checked("events", TEA | {"starts": moment, "ends": moment}).values()["ends"] == moment


def test_an_event_may_not_end_before_it_begins() -> None:
    with pytest.raises(Refused) as refusal:
        checked("events", TEA | {"ends": datetime(2026, 2, 2, 8, 59)})
    assert str(refusal.value) == "The event “Tea” ends before it begins."
    assert refusal.value.exit_code == 3


def test_a_flight_west_may_land_at_an_earlier_wall_clock_time() -> None:
    flight = {"zone": "Asia/Karachi", "starts": datetime(2026, 2, 2, 21, 40)}
    landing = {"ends_zone": "Europe/London", "ends": datetime(2026, 2, 2, 16, 40)}
    checked("events", TEA | flight | landing)
    with pytest.raises(Refused, match="ends before it begins"):
        checked("events", TEA | flight | landing | {"ends": datetime(2026, 2, 2, 16, 39)})


def test_a_flight_east_that_lands_before_it_starts_is_refused() -> None:
    flight = {"zone": "Europe/London", "starts": datetime(2026, 2, 2, 9)}
    with pytest.raises(Refused, match="ends before it begins"):
        checked("events", TEA | flight | {"ends_zone": "Asia/Karachi", "ends": datetime(2026, 2, 2, 13, 59)})


def test_the_moment_follows_the_law_of_the_zone() -> None:
    assert utc(datetime(2024, 2, 29, 12), "Asia/Almaty") == datetime(2024, 2, 29, 6, tzinfo=UTC)
    assert utc(datetime(2024, 3, 1, 12), "Asia/Almaty") == datetime(2024, 3, 1, 7, tzinfo=UTC)


def test_a_visit_may_not_end_before_it_begins() -> None:
    with pytest.raises(Refused, match=r"^The visit “Test visit” ends before it begins\.$"):
        checked("visits", visit().values() | {"ends": date(2026, 2, 1)})


@pytest.mark.parametrize(
    ("field", "wrong", "sentence"),
    [
        (
            "zone",
            "Asia/Atlantis",
            "The event “Tea” has a wrong “zone”: “Asia/Atlantis” is not a time zone such as Asia/Karachi.",
        ),
        (
            "zone",
            "../../etc/passwd",
            "The event “Tea” has a wrong “zone”: “../../etc/passwd” is not a time zone such as Asia/Karachi.",
        ),
        ("ends_zone", "", "The event “Tea” has a wrong “ends_zone”: “” is not a time zone such as Asia/Karachi."),
        ("note", "a" * 1_001, "The event “Tea” has a wrong “note”: it is longer than 1,000 characters."),
        ("sequence", -1, "The event “Tea” has a wrong “sequence”: the number is too small."),
        (
            "venue_id",
            "here",
            "The event “Tea” has a wrong “venue_id”: it is not an id such as 019bd57b-8326-76a0-b56f-168807a47fb9.",
        ),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(field: str, wrong: object, sentence: str) -> None:
    with pytest.raises(Refused) as refusal:
        checked("events", TEA | {field: wrong})
    assert str(refusal.value) == sentence


def test_a_blank_title_is_refused() -> None:
    with pytest.raises(Refused) as refusal:
        checked("events", TEA | {"title": " \n "})
    assert refusal.value.data["field"] == "title"
    assert refusal.value.data["reason"] == "it is empty"


@pytest.mark.parametrize("target", ["group_id", "member_id", "organisation_id", "person_id"])
def test_an_attendance_names_one(target: str) -> None:
    someone = new_id()
    assert checked("attendances", attendance(**{target: someone})).values()[target] == someone


@pytest.mark.parametrize("targets", [(), ("group_id", "member_id"), ("member_id", "person_id"), ("group_id",) * 0])
def test_an_attendance_of_nobody_or_of_several_is_refused(targets: tuple[str, ...]) -> None:
    values = attendance(**{target: new_id() for target in targets})
    with pytest.raises(Refused) as refusal:
        checked("attendances", values)
    must = "must name one group, member, organisation or person, not several or none."
    assert str(refusal.value) == f"The attendance “{values['id']}” {must}"


def test_an_appointment_ends_after_it_began() -> None:
    values = {"id": new_id(), "person_id": new_id(), "office": "Rector", "since": "2026-05-01", "until": "2026-01-01"}
    with pytest.raises(Refused) as refusal:
        checked("appointments", values)
    assert str(refusal.value) == "The appointment “Rector” ends before it begins."


@pytest.mark.parametrize("languages", [["ur en"], ["k"], ["kk_Cyrl"], [""]])
def test_a_language_is_one_tag(languages: list[str]) -> None:
    values = {"id": new_id(), "visit_id": new_id(), "person_id": new_id(), "languages": languages}
    with pytest.raises(Refused) as refusal:
        checked("interpreters", values)
    assert refusal.value.data["field"] == "languages"


@pytest.mark.parametrize(("country", "taken"), [("KZ", True), ("", True), ("Kazakhstan", False), ("kz", False)])
def test_a_country_is_its_code(country: str, taken: bool) -> None:
    values = {"id": new_id(), "name": "University 1", "country": country}
    if taken:
        assert checked("organisations", values).values()["country"] == country
        return
    with pytest.raises(Refused):
        checked("organisations", values)


@pytest.mark.parametrize("word", ["yes", 1, "true"])
def test_what_only_looks_like_yes_is_refused(word: object) -> None:
    with pytest.raises(Refused) as refusal:
        checked("organisations", {"id": new_id(), "name": "University 1", "to_be_confirmed": word})
    assert refusal.value.data["reason"] == "it is neither true nor false"


def test_a_state_may_take_one_step() -> None:
    check_step("mous", {"state": MouState.DRAFT}, {"state": MouState.CLEARED})
    check_step("mous", {"state": MouState.DRAFT}, {"state": MouState.ANNOUNCED})
    check_step("mous", {"state": MouState.DRAFT}, {"title": "Another"})


def test_an_officer_may_correct_the_states_of_a_member_freely() -> None:
    check_step("members", {"visa": VisaState.NOT_STARTED}, {"visa": VisaState.ISSUED})
    check_step("members", {"passport": PassportState.RECEIVED}, {"passport": PassportState.AWAITED})


def test_a_state_may_not_be_skipped() -> None:
    with pytest.raises(Refused) as refusal:
        check_step("mous", {"title": "Memorandum 1", "state": MouState.ANNOUNCED}, {"state": MouState.SIGNED})
    assert str(refusal.value) == "The MoU “Memorandum 1” can't go from “announced” to “signed” in one step."


def test_every_table_has_a_word_for_its_rows() -> None:
    assert set(WORDS) == set(TABLES)
    assert WORDS["events"] == "event"
    assert WORDS["travel_times"] == "travel time"


def test_a_row_is_named_by_what_a_person_knows_of_it() -> None:
    assert name_of("events", {"id": "1", "title": "Tea"}) == "event “Tea”"
    assert name_of("persons", {"id": "1", "name": "", "position": "Rector, university 1"}) == (
        "person “Rector, university 1”"
    )
    assert name_of("signatories", {"id": "1"}) == "signatory “1”"
    assert name_of("venues", {"id": "1", "name": "A" * 81}) == f"venue “{'A' * 79}…”"
