from dataclasses import fields
from datetime import date

import pytest

from delegation_planner.documents.printing import Printing
from delegation_planner.documents.programme import programme_sections
from delegation_planner.documents.programme_lines import ProgrammeLine, programme_lines
from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Room, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance
from delegation_planner.model.records import Source, SourceNote
from delegation_planner.model.visits import Delegation, Group, Member
from tests.documents.papermaking import (
    VISIT,
    changed_in_sample,
    event,
    joined,
    overnight,
    pages,
    plan,
    printing,
    row,
    said,
    sample,
    with_event,
)

PUBLIC_DAY = """\
Programme
Monday, 2 February 2026 · Islamabad
08:30 Departure from the hotel for MoFE&PT
09:00 – 09:15 Welcome by the Federal Minister
Main entrance, MoFE&PT
09:15 – 10:15 Bilateral meeting Head of delegation, Rectors
Chair: Dr Khalid Maqbool Siddiqui · Committee Room, MoFE&PT
09:30 – 10:35 Technical session Technical group
Research and exchanges, with HEC · Conference Room 2, MoFE&PT
10:20 – 11:00 Rectors’ round table Rectors
With HEC and universities · Committee Room, MoFE&PT
10:45 – 11:45 MoU signing ceremony
Eight MoUs · 16 signatories · Auditorium, MoFE&PT
11:45 – 12:00 Joint press statement Head of delegation
Press point, MoFE&PT
11:45 – 12:00 Tea Rectors, Technical group
Foyer, MoFE&PT
12:00 Departure for IIUI
12:30 – 13:10 Inauguration of the Akhmet Yassawi Center
Ribbon, plaque, short tour · International Islamic University Islamabad
13:15 – 14:15 Lunch and prayer
Hosted by the university · International Islamic University Islamabad
14:15 Departure for NUST
14:40 – 15:20 Inauguration of the Satbayev Center Head of delegation, Rectors
Ribbon, plaque, short tour · National University of Sciences and Technology
14:40 – 15:20 Laboratory tour Technical group
Proposed joint research · National University of Sciences and Technology
15:25 Departure for QAU
16:00 – 16:40 Inauguration of the Al-Farabi Center
Ribbon, plaque, short tour · Quaid-i-Azam University
16:45 Return to the hotel
19:00 – 21:00 Dinner hosted by the Federal Minister
Venue to be confirmed"""

INTERNAL = ("staff_note", "in_charge", "transport", "dress")


def lines(of: VisitPlan, edition: Edition = Edition.PUBLIC) -> tuple[ProgrammeLine, ...]:
    return tuple(line for day in programme_lines(of, edition).values() for line in day)


def barred(of: VisitPlan, how: Printing) -> list[bool]:
    """Return whether each line of the programme has a bar."""
    return [getattr(item.block, "changed", False) for day in programme_sections(of, how) for item in day.items]


def test_the_public_programme_reads_as_promised() -> None:
    printed = said(sample(), "programme", printing())
    assert printed[2 : 2 + PUBLIC_DAY.count("\n") + 1] == PUBLIC_DAY.split("\n")
    assert joined(printed[2 + PUBLIC_DAY.count("\n") + 1 :]) == (
        "Items without a label are for the whole delegation. Times are Islamabad time (PKT, UTC+5). Times and places "
        "are planning assumptions, to be confirmed. MoFE&PT: Ministry of Federal Education and Professional Training. "
        "HEC: Higher Education Commission. IIUI: International Islamic University Islamabad. NUST: National University "
        "of Sciences and Technology. QAU: Quaid-i-Azam University."
    )


def test_what_everybody_reads_has_no_room_for_what_is_internal() -> None:
    names = {field.name for field in fields(ProgrammeLine)}
    assert names == {"event_id", "kind", "icon", "time", "starts", "title", "detail", "label", "thin"}


@pytest.mark.parametrize("edition", [Edition.PUBLIC, Edition.DELEGATION])
def test_internal_fields_reach_no_line_of_others(edition: Edition) -> None:
    secret = sample()
    for each in sample().events.values():
        secret = with_event(secret, each.title, **{name: f"secret {name}" for name in INTERNAL})
    assert lines(secret, edition) == lines(sample(), edition)
    assert "secret" not in joined(said(secret, "programme", printing(edition)))
    assert "secret staff_note" in joined(said(secret, "programme", printing(Edition.STAFF)))


def test_only_public_events_are_public_and_staff_items_are_the_staffs() -> None:
    titles = {edition: {line.event_id for line in lines(sample(), edition)} for edition in Edition}
    events = sample().events
    assert {events[i].public for i in titles[Edition.PUBLIC]} == {True}
    assert {events[i].title for i in titles[Edition.DELEGATION] - titles[Edition.PUBLIC]} == {
        "Arrival in Islamabad",
        "Airport → hotel",
        "Ministers’ private talk",
        "Rest",
        "Hotel → dinner",
        "Hotel → airport",
        "Departure from Islamabad",
    }
    assert titles[Edition.STAFF] == set(events)


def test_a_staff_item_marked_public_by_mistake_is_not_public() -> None:
    assert not lines(plan(event("Vehicle check", kind="staff")))


def test_each_day_has_its_heading_when_there_are_several() -> None:
    printed = said(sample(), "programme", printing(Edition.DELEGATION))
    days = [line for line in printed if line.endswith("2026 · Islamabad")]
    assert [day.split(" · ")[0] for day in days if day in dict.fromkeys(days)][:1] == ["Sunday, 1 February 2026"]
    assert list(dict.fromkeys(days)) == [
        "Sunday, 1 February 2026 · Islamabad",
        "Monday, 2 February 2026 · Islamabad",
        "Tuesday, 3 February 2026 · Islamabad",
    ]


def test_legs_are_told_by_where_they_lead() -> None:
    thin = [line.title for line in lines(sample(), Edition.DELEGATION) if line.thin]
    assert thin == [
        "Arrival in Islamabad",
        "Departure from the airport for the hotel",
        "Departure from the hotel for MoFE&PT",
        "Departure for IIUI",
        "Departure for NUST",
        "Departure for QAU",
        "Return to the hotel",
        "Departure for the dinner",
        "Departure from the hotel for the airport",
        "Departure from Islamabad",
    ]


def test_a_leg_without_venues_has_its_title() -> None:
    assert [line.title for line in lines(plan(event("To town", kind="transfer")))] == ["To town"]


def test_open_times_come_last_and_say_so() -> None:
    open_time = event("Call", "08:00", "08:30", time_state="to be confirmed")
    found = lines(plan(open_time, event("Tea", "17:00", "17:15")))
    assert [(line.time, line.title) for line in found] == [("17:00 – 17:15", "Tea"), ("to be confirmed", "Call")]


def test_no_page_goes_on_at_a_time_that_is_open() -> None:
    calls = plan(*(event(f"Call {at}", time_state="to be confirmed") for at in range(40)))
    for name in ("programme", "line-by-line"):
        assert "Continues" not in joined(said(calls, name, printing(Edition.STAFF)))


def test_an_event_over_midnight_belongs_to_the_day_on_which_it_starts() -> None:
    night = overnight("Reception", "23:30", "2026-02-03T00:40", kind="meal")
    days = programme_lines(plan(night), Edition.PUBLIC)
    assert [(day, line.time) for day, found in days.items() for line in found] == [
        (date(2026, 2, 2), "23:30 – 00:40⁺¹")
    ]
    assert "23:30 – 00:40⁺¹ Reception" in said(plan(night), "programme", printing())


def test_a_flight_says_by_which_clock_it_lands() -> None:
    flight = event("Flight to Almaty", "10:00", "12:30", kind="departure", ends_zone="Asia/Almaty")
    (line,) = lines(plan(flight))
    assert (line.time, line.detail) == ("10:00", "arrival 12:30 Almaty time (UTC+5)")


def test_lines_by_another_clock_say_so_wherever_they_stand() -> None:
    call = event("Call", "08:00", "08:30", zone="Europe/London")
    found = plan(call, event("Tea", "09:00", "09:30"))
    assert [(line.time, line.title, line.detail) for line in lines(found)] == [
        ("08:00 – 08:30", "Call", "Venue to be confirmed · London time (GMT, UTC+0)"),
        ("09:00 – 09:30", "Tea", "Venue to be confirmed"),
    ]


def test_cancelled_events_stay_with_the_staff_and_say_so() -> None:
    off = plan(event("Tea", status="cancelled"), event("Lunch", status="tentative"))
    assert [line.title for line in lines(off)] == ["Lunch"]
    printed = said(off, "programme", printing(Edition.STAFF))
    assert {"09:00 – 10:00 Tea Cancelled", "09:00 – 10:00 Lunch Tentative"} <= set(printed)


def test_a_room_that_names_its_house_stands_alone_and_an_open_house_says_so() -> None:
    hotel = row(Venue, name="Hotel", to_be_confirmed=True)
    porch = row(Room, name="Hotel porch", venue_id=hotel.id)
    there = plan(hotel, porch, event("Tea", venue_id=hotel.id, room_id=porch.id), event("Rest", venue_id=hotel.id))
    assert {line.title: line.detail for line in lines(there)} == {
        "Tea": "Hotel porch",
        "Rest": "Hotel (to be confirmed)",
    }


def test_labels_name_groups_and_never_people() -> None:
    guests = row(Delegation, name="Guests", side="guest")
    hosts = row(Delegation, name="Host side", side="host", position=2)
    one, two = (row(Group, delegation_id=guests.id, name=name) for name in ("Rectors", "Experts"))
    person, host = (
        row(Member, delegation_id=of.id, person_id="00000000-0000-7000-8000-000000000001") for of in (guests, hosts)
    )
    parts = {"Some": {"group_id": one.id}, "One": {"member_id": person.id}, "Hosts": {"member_id": host.id}}
    events = {title: event(title) for title in (*parts, "Nobody", "All")}
    attend = [row(Attendance, event_id=events[title].id, **part) for title, part in parts.items()]
    attend += [row(Attendance, event_id=events["All"].id, group_id=group.id) for group in (one, two)]
    found = lines(plan(guests, hosts, one, two, person, host, *events.values(), *attend))
    assert {line.title: line.label for line in found} == {
        "Some": "Rectors",
        "One": "Part of the delegation",
        "Hosts": "Host side",
        "Nobody": "To be confirmed",
        "All": "",
    }


def test_single_assumptions_are_signed_and_explained() -> None:
    house = row(Venue, name="Museum")
    sure, guess = event("Tour", "09:00", "10:00", kind="visit", venue_id=house.id), event("Tea", "11:00", "11:30")
    source = row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=guess.id, fields=("starts",))
    printed = said(plan(house, sure, guess, source, note), "programme", printing())
    assert {"09:00 – 10:00 Tour", "Museum", "11:00 – 11:30° Tea"} <= set(printed)
    assert printed[-1] == "Times are Islamabad time (PKT, UTC+5). ° Planning assumption, to be confirmed."


def test_a_leg_has_no_sign_of_a_place() -> None:
    town = row(Venue, name="Town")
    leg = event("To town", kind="transfer", venue_id=town.id, to_venue_id=town.id)
    source = row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=leg.id, fields=("starts", "venue_id"))
    (first, _) = lines(plan(town, leg, event("Tea", "11:00", "11:30", kind="rest"), source, note))
    assert (first.time, first.detail) == ("09:00°", "")


def test_changes_are_barred_for_the_staff_alone() -> None:
    for edition in (Edition.PUBLIC, Edition.DELEGATION):
        assert not any(barred(sample(), printing(edition, changed=changed_in_sample())))
    marked = barred(sample(), printing(Edition.STAFF, changed=changed_in_sample()))
    assert [line.title for line, bar in zip(lines(sample(), Edition.STAFF), marked, strict=True) if bar] == [
        "Bilateral meeting",
        "MoU signing ceremony",
        "Return to the hotel",
    ]


def test_an_empty_visit_says_that_nothing_is_there() -> None:
    printed = said(plan(), "programme", printing())
    assert printed[2:] == ["Programme", "There is nothing to print in this edition yet."]
    assert VISIT.marking not in printed


def test_on_letter_the_notes_take_three_rows_with_them_and_the_first_page_explains_its_times() -> None:
    first, second = pages(sample(), "programme", printing(size="letter"))
    foot = "Islamabad time (PKT, UTC+5). Times and places are planning assumptions."
    assert joined([first]).count(foot) == 1
    assert "Continues on page 2 at 16:00" in first
    assert "16:45 Return to the hotel\n19:00 – 21:00 Dinner hosted by the Federal Minister\n" in second
    assert (foot in joined([second]), second.count("Times are Islamabad time")) == (False, 1)


def test_a_page_explains_the_sign_only_where_it_stands() -> None:
    calls = [event(f"Call {at}", f"{8 + at // 6:02}:{at % 6}0", f"{8 + at // 6:02}:{at % 6}5") for at in range(50)]
    source = row(Source, kind="assumption", title="Planning")
    note = row(SourceNote, source_id=source.id, table_name="events", row_id=calls[0].id, fields=("starts",))
    first, second, *_ = pages(plan(*calls, source, note), "programme", printing())
    sentence = "Islamabad time (PKT, UTC+5). ° Planning assumption, to be confirmed."
    assert (sentence in first, "Islamabad time" in second, "°" in second) == (True, True, False)
