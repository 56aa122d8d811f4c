import pytest

from delegation_planner.documents.notes import Assumptions, programme_notes, small_print
from delegation_planner.model.people import Organisation, OrganisationAlias, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.records import Source, SourceNote
from tests.documents.papermaking import event, plan, row

HEC = row(Organisation, name="Higher Education Commission")
HEC_SHORT = row(OrganisationAlias, organisation_id=HEC.id, text="HEC")
MINISTRY = row(Venue, name="Ministry of Education", short_name="MoFE&PT")
AIRPORT = row(Venue, name="International Airport", short_name="Airport")


def assuming(of: VisitPlan) -> Assumptions:
    return Assumptions.among(of, of.days)


@pytest.mark.parametrize(
    ("printed", "explained"),
    [
        ("Tea", []),
        ("Tea at MoFE&PT, with HEC, at the Airport", ["MoFE&PT", "HEC"]),
        ("HECTOR visits the CHEC", []),
        ("HEC–MoFE&PT (HEC)", ["HEC", "MoFE&PT"]),
    ],
)
def test_printed_abbreviations_are_explained_in_order(printed: str, explained: list[str]) -> None:
    here = plan(HEC, HEC_SHORT, MINISTRY, AIRPORT)
    clock, _, *said = programme_notes(assuming(here), printed, "en")
    assert clock == "Times are Islamabad time (PKT, UTC+5)."
    meanings = {"HEC": "Higher Education Commission", "MoFE&PT": "Ministry of Education"}
    assert said == [f"{short}: {meanings[short]}." for short in explained]


@pytest.mark.parametrize(
    ("fields", "time", "place", "sentence"),
    [
        (("note",), "", "", ""),
        (("starts", "venue_id"), "", "", "Times and places are planning assumptions, to be confirmed."),
        ((), "", "", "Times and places are planning assumptions, to be confirmed."),
        (("ends",), "°", "", "° Planning assumption, to be confirmed."),
        (("room_id",), "", "°", "° Planning assumption, to be confirmed."),
    ],
)
def test_how_assumptions_are_told(fields: tuple[str, ...], time: str, place: str, sentence: str) -> None:
    tea, source = event("Tea", venue_id=MINISTRY.id), row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=tea.id, fields=fields)
    found = assuming(plan(MINISTRY, tea, source, note))
    assert (found.after_time(tea), found.after_place(tea), found.sentence("en")) == (time, place, sentence)


def test_an_open_time_is_no_assumption() -> None:
    tea, source = event("Tea", time_state="to be confirmed"), row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=tea.id)
    assert assuming(plan(tea, source, note)).sentence("en") == ""


def test_nothing_to_say_takes_no_room() -> None:
    assert small_print(("", "")) is None


@pytest.mark.parametrize(
    ("fields", "printed", "assumed"),
    [
        (("note",), "09:00 – 10:00", []),
        (("starts", "venue_id"), "09:00 – 10:00", ["Times and places are planning assumptions."]),
        (("ends",), "09:00 – 10:00°", ["° Planning assumption, to be confirmed."]),
        (("ends",), "09:00 – 10:00", []),
    ],
)
def test_what_the_foot_of_a_page_says_of_a_row(fields: tuple[str, ...], printed: str, assumed: list[str]) -> None:
    tea, source = event("Tea", venue_id=MINISTRY.id), row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=tea.id, fields=fields)
    clock, *rest = assuming(plan(MINISTRY, tea, source, note)).foot("en", printed)
    assert (clock, rest) == ("Islamabad time (PKT, UTC+5).", assumed)
