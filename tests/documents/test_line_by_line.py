import pytest

from delegation_planner.documents.line_by_line import line_by_line_sections
from delegation_planner.documents.minute_lines import MinuteLine, MinuteLines
from delegation_planner.documents.notes import Assumptions
from delegation_planner.model.kinds import Edition
from delegation_planner.model.people import Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import AgendaItem, Step
from tests.documents.papermaking import (
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

STAFF = printing(Edition.STAFF, changed=changed_in_sample())

LINES = """\
08:10 20 Vehicle check | Seven cars | Staff | Hotel porch | Protocol desk
08:30 25 Hotel → MoFE&PT | Last car leaves by 08:32 | All | Motorcade | Protocol desk
08:50 10 Host party in place |  | Staff | Main entrance | Protocol desk
08:55  Arrive at MoFE&PT |  | All |  | Protocol desk
09:00 15 Welcome by the Federal Minister | Interpreter 1 at the minister’s left · Interpreter 1 (Urdu–English), \
Interpreter 2 (Kazakh–English) | All | Main entrance | Dr Khalid Maqbool Siddiqui
09:15 60 Bilateral meeting | Interpreter 1 (Urdu–English), Interpreter 2 (Kazakh–English) · Agenda: Review of the \
existing framework of cooperation; Higher education; Science and technology; Medical education; Research; Innovation; \
Academic exchange; Institution-to-institution linkages; People-to-people connectivity | Head, Rectors | \
Committee Room | Dr Khalid Maqbool Siddiqui
09:30 65 Technical session | Research and exchanges, with HEC | Technical | Conference Room 2 | HEC"""


def lines(of: VisitPlan, edition: Edition = Edition.STAFF, day: int = 0) -> tuple[MinuteLine, ...]:
    events = list(of.days.values())[day]
    return MinuteLines(of, printing(edition), Assumptions.among(of, of.days)).of_day(events)


def test_the_lines_of_the_sample() -> None:
    found = [
        f"{line.time} {line.minutes} {line.what} | {line.note} | {line.who} | {line.where} | {line.in_charge}"
        for line in lines(sample(), day=1)
    ]
    assert found[:7] == LINES.split("\n")


def test_steps_stand_under_their_ceremony() -> None:
    (ceremony,) = (line for line in lines(sample(), day=1) if line.steps)
    assert (ceremony.what, len(ceremony.steps)) == ("MoU signing ceremony", 17)
    first, *_, last = ceremony.steps
    assert (first.time, first.minutes, first.what) == ("10:45", "5", "Guests seated")
    assert first.note == "Folders 1 to 8 closed, pens parallel"
    assert (last.time, last.what) == ("11:41", "Ministers leave for the press point")


def test_a_page_says_where_the_day_goes_on_and_the_next_one_which_day_it_is() -> None:
    printed = pages(sample(), "line-by-line", STAFF)
    assert len(printed) == 4
    assert "Continues on page 3 at 11:45" in printed[1]
    assert "11:45 15 Joint press statement" in printed[2]
    assert "Monday, 2 February 2026" in printed[2]
    assert [page.count("What happens") for page in printed] == [1, 1, 1, 1]


def test_changed_rows_are_barred() -> None:
    days = line_by_line_sections(sample(), STAFF)
    changed = [item.starts for day in days for item in day.items if getattr(item.block, "changed", False)]
    ceremony = next(line for line in lines(sample(), day=1) if line.steps)
    assert changed == ["09:15", "10:45", *(step.time for step in ceremony.steps), "16:45", "17:15"]
    others = line_by_line_sections(sample(), printing(Edition.DELEGATION, changed=changed_in_sample()))
    assert not any(getattr(item.block, "changed", False) for day in others for item in day.items)


def test_the_delegation_reads_nothing_of_the_staffs() -> None:
    printed = joined(said(sample(), "line-by-line", printing(Edition.DELEGATION)))
    staff = [each for each in sample().events.values() if each.kind.value == "staff"]
    hidden = [each.title for each in staff] + [each.staff_note for each in sample().events.values() if each.staff_note]
    hidden += [step.note for step in sample().steps.values() if step.note]
    assert [text for text in hidden if text in printed] == []
    assert "10:20 20 Ministers’ private talk" in printed


def test_a_leg_that_takes_no_time_or_leads_nowhere_has_one_line() -> None:
    town = row(Venue, name="Town")
    assert len(lines(plan(event("To town", kind="transfer")))) == 1
    moment = event("To town", "09:00", "09:00", kind="transfer", to_venue_id=town.id)
    assert len(lines(plan(town, moment))) == 1


def test_a_leg_over_midnight_arrives_at_the_end_of_its_day() -> None:
    town = row(Venue, name="Town")
    night = overnight("To town", "23:30", "2026-02-03T00:10", kind="transfer", to_venue_id=town.id)
    found = lines(plan(town, night, event("Call", "23:40", "23:50")))
    assert [(line.time, line.what) for line in found] == [
        ("23:30", "To town"),
        ("23:40", "Call"),
        ("00:10⁺¹", "Arrive at Town"),
    ]


def test_open_times_come_last_without_minutes() -> None:
    late = event("Call", time_state="to be confirmed")
    step = row(Step, event_id=late.id, title="Photo", minutes=5)
    *_, last = lines(plan(late, step, event("Tea", "17:00", "17:15")))
    assert (last.time, last.minutes, last.what, last.steps[0].time) == ("to be confirmed", "", "Call", "")


def test_dress_transport_and_press_stand_in_the_note() -> None:
    (line,) = lines(plan(event("Dinner", kind="meal", dress="Lounge suit", transport="coach", press="pool")))
    assert line.note == "Dress: Lounge suit · Transport: coach · Press: pool"
    assert (line.who, line.where) == ("To be confirmed", "To be confirmed")


@pytest.mark.parametrize("edition", [Edition.STAFF, Edition.DELEGATION])
def test_an_agenda_stands_in_the_note_with_the_minutes_that_are_set(edition: Edition) -> None:
    talk = event("Talk", note="In English")
    items = [
        row(AgendaItem, event_id=talk.id, position=2, title="Fees"),
        row(AgendaItem, event_id=talk.id, position=1, title="Scholarships", minutes=20),
    ]
    (line,) = lines(plan(talk, *items), edition)
    assert line.note == "In English · Agenda: Scholarships (20 min); Fees"


def test_the_signing_of_the_sample_stands_whole_on_the_first_page_of_its_day() -> None:
    page = pages(sample(), "line-by-line", STAFF)[1]
    assert all(words in page for words in ("08:10 20 Vehicle check", "People-to-people", "11:41 4 Ministers leave"))


def test_lines_by_another_clock_say_so_at_both_ends() -> None:
    town = row(Venue, name="Town")
    leg = event("To town", "09:00", "10:00", kind="transfer", zone="Europe/London", to_venue_id=town.id)
    assert [line.note for line in lines(plan(town, leg))] == ["London time (GMT, UTC+0)"] * 2
    over = event("To town", "09:00", "10:00", kind="transfer", to_venue_id=town.id, ends_zone="Asia/Dubai")
    assert [line.note for line in lines(plan(town, over))] == [
        "arrival 10:00 Dubai time (UTC+4)",
        "Dubai time (UTC+4)",
    ]


@pytest.mark.parametrize(("status", "word"), [("tentative", "Tentative"), ("cancelled", "Cancelled")])
def test_the_staff_reads_what_is_not_confirmed(status: str, word: str) -> None:
    assert [line.status for line in lines(plan(event("Tea", status=status)))] == [word]


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_a_ceremony_is_never_parted_from_its_steps(size: str) -> None:
    busy = sample()
    for minute in range(9):
        busy = with_event(busy, "Vehicle check", staff_note="A long note. " * 30 * minute)
        printed = pages(busy, "line-by-line", printing(Edition.STAFF, size=size))
        (page,) = (page for page in printed if "MoU signing ceremony" in page)
        assert "11:41 4 Ministers leave" in page


def test_an_empty_visit_says_that_nothing_is_there() -> None:
    assert said(plan(), "line-by-line", STAFF)[-1] == "There is nothing to print in this edition yet."


def test_a_ceremony_that_moved_bars_its_steps_and_one_new_step_itself_alone() -> None:
    ceremony = event("Signing", kind="signing")
    steps = [row(Step, event_id=ceremony.id, position=at, title=f"Step {at}", minutes=5) for at in (1, 2)]
    of = plan(ceremony, *steps)
    for changed, expected in ((ceremony.id, [True, True]), (steps[1].id, [False, True])):
        maker = MinuteLines(of, printing(Edition.STAFF, changed=frozenset({changed})), Assumptions.among(of, of.days))
        (line,) = maker.of_day([ceremony])
        assert [step.changed for step in line.steps] == expected


def test_a_house_to_be_confirmed_says_so_as_in_the_programme() -> None:
    (rest,) = (line for line in lines(sample(), day=1) if line.what == "Rest")
    assert rest.where == "Hotel (to be confirmed)"
    assert "Hotel (to be confirmed)" in said(sample(), "programme", printing(Edition.STAFF))


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_every_page_says_what_its_times_mean_once(size: str) -> None:
    printed = pages(sample(), "line-by-line", printing(Edition.STAFF, size=size))
    foot = "Islamabad time (PKT, UTC+5). Times and places are planning assumptions."
    assert [joined([page]).count(foot) for page in printed[:-1]] == [1] * (len(printed) - 1)
    last = joined([printed[-1]])
    assert (foot in last, last.count("Islamabad time"), last.count("planning assumptions")) == (False, 1, 1)
