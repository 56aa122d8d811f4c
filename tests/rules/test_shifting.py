from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from planmaking import NOW, Sample, but, event, opened, plan_of, row, visit

from delegation_planner import data
from delegation_planner.desk import taking_in
from delegation_planner.edits.patching import patched
from delegation_planner.errors import Refused
from delegation_planner.model.edit import Edit
from delegation_planner.model.ids import Id
from delegation_planner.model.people import Person, TravelTime, Venue
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.programme import Attendance, Event
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Group, Member
from delegation_planner.rules.shifting import (
    Shift,
    Squeezed,
    Unfit,
    delay_from,
    is_anchor,
    move_day,
    shift_block,
    shift_day,
)
from delegation_planner.store.apply import inverse
from tests.edits.trying import plan_content, tried

VISIT = visit()
GUESTS = row(Delegation, VISIT, name="Guests")
RECTORS, EXPERTS = (row(Group, VISIT, delegation_id=GUESTS.id, name=name) for name in ("Rectors", "Experts"))
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 2, day) for day in (2, 3, 4))


@pytest.fixture(name="nurbek", scope="module")
def _nurbek(tmp_path_factory: pytest.TempPathFactory) -> VisitPlan:
    """The reference visit."""
    with opened(tmp_path_factory.mktemp("nurbek") / "planner.db") as store:
        taking_in.take_in(
            store, taking_in.compare(taking_in.read_file(data.path("samples", "nurbek-visit.json")), store)
        )
        (known,) = store.visits()
        return store.load(known.id)


def of(plan: VisitPlan, title: str) -> Event:
    (found,) = (each for each in plan.events.values() if each.title == title)
    return found


def there(who: Group, *events: Event) -> list[Attendance]:
    return [row(Attendance, VISIT, event_id=each.id, group_id=who.id) for each in events]


def at(title: str, starts: str, ends: str) -> Event:
    """Return an event of any day."""
    return but(event(VISIT, title, "00:00", "00:00"), starts=starts, ends=ends)


def planned(*rows: Row) -> VisitPlan:
    return plan_of(VISIT, GUESTS, RECTORS, EXPERTS, *rows)


def starts(plan: VisitPlan, shift: Shift) -> dict[str, str]:
    """Return when each event starts that moves."""
    return {plan.events[each.event_id].title: f"{each.becomes:%H:%M}" for each in shift.moved}


def squeezed(plan: VisitPlan, shift: Shift) -> dict[str, int]:
    return {plan.events[each.event_id].title: each.minutes for each in shift.squeezed}


# --- a delay ---------------------------------------------------------------------------------------------------


def test_a_late_signing_moves_what_follows_until_the_free_time_has_used_it_up(nurbek: VisitPlan) -> None:
    shift = delay_from(nurbek, of(nurbek, "MoU signing ceremony").id, 15)
    assert shift.edit.label == "Delay 9 items from MoU signing ceremony by 15 min"
    assert starts(nurbek, shift) == {
        "Signing table and microphone test": "10:30",
        "Signatories lined up in signing order": "10:55",
        "MoU signing ceremony": "11:00",
        "Joint press statement": "12:00",
        "Tea": "12:00",
        "MoFE&PT → IIUI": "12:15",
        "Inauguration: Akhmet Yassawi Center": "12:40",
        "Lunch and prayer": "13:20",
        "IIUI → NUST": "14:20",
    }
    assert squeezed(nurbek, shift) == {
        "Inauguration: Akhmet Yassawi Center": 5,
        "Lunch and prayer": 5,
        "Inauguration: Satbayev Center": 5,
        "Laboratory tour": 5,
    }
    assert (shift.kept, shift.unfit) == ((), ())


def test_the_flight_stays_and_the_transfer_that_comes_too_late_is_named(nurbek: VisitPlan) -> None:
    way, flight = of(nurbek, "Hotel → airport"), of(nurbek, "Departure from Islamabad")
    shift = delay_from(nurbek, way.id, 120)
    assert shift.edit.label == "Delay Hotel → airport by 120 min"
    assert starts(nurbek, shift) == {"Hotel → airport": "09:30"}
    assert shift.kept == (flight.id,)
    assert shift.squeezed == (Squeezed(flight.id, 50),)
    assert shift.unfit == (Unfit(way.id, flight.id, 70),)


def test_the_wait_before_a_flight_is_not_free(nurbek: VisitPlan) -> None:
    way, flight = of(nurbek, "Hotel → airport"), of(nurbek, "Departure from Islamabad")
    assert delay_from(nurbek, way.id, 50).unfit == ()
    assert delay_from(nurbek, way.id, 55).unfit == (Unfit(way.id, flight.id, 5),)


def test_a_flight_may_itself_be_late(nurbek: VisitPlan) -> None:
    shift = delay_from(nurbek, of(nurbek, "Arrival in Islamabad").id, 60)
    assert starts(nurbek, shift) == {"Arrival in Islamabad": "22:40", "Airport → hotel": "23:20"}
    assert squeezed(nurbek, shift) == {"Hotel → MoFE&PT": 60}


def test_a_delay_goes_on_past_midnight() -> None:
    dinner = event(VISIT, "Dinner", "21:00", "23:50")
    way = at("Way", "2026-02-02T23:50", "2026-02-03T00:10")
    rest = at("Rest", "2026-02-03T00:10", "2026-02-03T06:00")
    plan = planned(dinner, way, rest, *there(RECTORS, dinner, way, rest))
    assert starts(plan, delay_from(plan, dinner.id, 20)) == {"Dinner": "21:20", "Way": "00:10", "Rest": "00:30"}


def test_another_group_is_drawn_in_only_where_it_joins() -> None:
    talk, tour = event(VISIT, "Talk", "09:00", "10:00"), event(VISIT, "Tour", "10:00", "11:00")
    lunch, tea = event(VISIT, "Lunch", "11:00", "12:00"), event(VISIT, "Tea", "12:00", "12:30")
    rows = [*there(RECTORS, talk, lunch), *there(EXPERTS, tour, lunch, tea)]
    plan = planned(talk, tour, lunch, tea, *rows)
    assert starts(plan, delay_from(plan, talk.id, 70)) == {"Talk": "10:10", "Lunch": "11:10", "Tea": "12:10"}


def test_the_way_between_two_places_is_not_free_time() -> None:
    here, away = row(Venue, name="Here"), row(Venue, name="Away")
    way = row(TravelTime, from_venue_id=here.id, to_venue_id=away.id, minutes=25)
    talk = event(VISIT, "Talk", "09:00", "10:00", venue_id=here.id)
    tour = event(VISIT, "Tour", "10:30", "11:00", venue_id=away.id)
    plan = planned(here, away, way, talk, tour, *there(RECTORS, talk, tour))
    shift = delay_from(plan, talk.id, 15)
    assert starts(plan, shift) == {"Talk": "09:15", "Tour": "10:40"}
    assert squeezed(plan, shift) == {"Tour": 5}


def test_who_overlapped_before_keeps_the_overlap(nurbek: VisitPlan) -> None:
    shift = delay_from(nurbek, of(nurbek, "Rectors’ round table").id, 10)
    assert starts(nurbek, shift)["MoU signing ceremony"] == "10:55"
    assert shift.unfit == ()


def test_a_cancelled_event_neither_moves_nor_holds_anybody() -> None:
    talk, tea = event(VISIT, "Talk", "09:00", "10:00"), event(VISIT, "Tea", "10:00", "10:30", status="cancelled")
    tour = event(VISIT, "Tour", "10:00", "11:00")
    plan = planned(talk, tea, tour, *there(RECTORS, talk, tea, tour))
    assert starts(plan, delay_from(plan, talk.id, 10)) == {"Talk": "09:10", "Tour": "10:10"}
    with pytest.raises(Refused, match="“Tea” is cancelled"):
        delay_from(plan, tea.id, 10)


def test_an_open_time_can_not_be_delayed() -> None:
    open_time = event(VISIT, "Talk", "00:00", "00:00", time_state="to be confirmed")
    with pytest.raises(Refused, match="The time of “Talk” is to be confirmed"):
        delay_from(planned(open_time), open_time.id, 10)


def test_no_delay_is_no_edit(nurbek: VisitPlan) -> None:
    shift = delay_from(nurbek, of(nurbek, "Tea").id, 0)
    assert not shift.edit
    assert (shift.moved, shift.unfit) == ((), ())


def test_a_day_starts_earlier_from_an_item_on(nurbek: VisitPlan) -> None:
    shift = delay_from(nurbek, of(nurbek, "Lunch and prayer").id, -5)
    assert shift.edit.label == "Start 10 items from Lunch and prayer on 5 min earlier"
    assert starts(nurbek, shift)["Lunch and prayer"] == "13:10"
    assert starts(nurbek, shift)["Dinner hosted by the Federal Minister"] == "18:55"
    assert shift.unfit == ()


@pytest.mark.parametrize(
    ("title", "minutes", "words"),
    [
        ("Tea", -10, "“Tea” can't start earlier: “MoU signing ceremony” comes right before it."),
        ("Lunch and prayer", -10, "“Lunch and prayer” can start 5 min earlier at most: “Inauguration: Akhmet Yassawi"),
    ],
)
def test_what_can_not_be_earlier_is_refused(nurbek: VisitPlan, title: str, minutes: int, words: str) -> None:
    with pytest.raises(Refused, match=words):
        delay_from(nurbek, of(nurbek, title).id, minutes)


def test_what_lies_beyond_the_calendar_is_refused() -> None:
    last = at("Last", "9999-12-31T17:00", "9999-12-31T18:00")
    with pytest.raises(Refused, match="beyond the calendar"):
        delay_from(planned(last), last.id, 600)


def test_a_delay_is_one_step_of_a_file(tmp_path: Path) -> None:
    talk, tour = event(VISIT, "Talk", "09:00", "10:00"), event(VISIT, "Tour", "10:05", "11:00")
    rows = (GUESTS, RECTORS, talk, tour, *there(RECTORS, talk, tour))
    whole = Sample(VISIT, rows)
    with opened(tmp_path / "visits.db", NOW) as store:
        store.apply(whole.making)
        after = tried(store, whole, delay_from(store.load(VISIT.id), talk.id, 15).edit)
    assert (after.events[talk.id].starts, after.events[tour.id].starts) == (
        datetime(2026, 2, 2, 9, 15),
        datetime(2026, 2, 2, 10, 15),
    )


# --- blocks and days -------------------------------------------------------------------------------------------


def test_a_block_moves_and_what_it_runs_into_is_named(nurbek: VisitPlan) -> None:
    tea, press = of(nurbek, "Tea"), of(nurbek, "Joint press statement")
    shift = shift_block(nurbek, [press.id, tea.id], 10)
    assert shift.edit.label == "Shift 2 items by 10 min"
    assert starts(nurbek, shift) == {"Joint press statement": "11:55", "Tea": "11:55"}
    way = of(nurbek, "MoFE&PT → IIUI").id
    assert {(each.event_id, each.anchor_id, each.minutes) for each in shift.unfit} == {
        (press.id, way, 10),
        (tea.id, way, 10),
    }


def test_a_block_that_starts_earlier_runs_into_what_is_before_it(nurbek: VisitPlan) -> None:
    tea = of(nurbek, "Tea")
    shift = shift_block(nurbek, [tea.id], -10)
    assert shift.edit.label == "Shift Tea 10 min earlier"
    assert shift.unfit == (Unfit(tea.id, of(nurbek, "MoU signing ceremony").id, 10),)


def test_a_day_is_shifted_without_its_flight(nurbek: VisitPlan) -> None:
    flight = of(nurbek, "Departure from Islamabad")
    shift = shift_day(nurbek, TUESDAY, 150)
    assert shift.edit.label == "Shift Tuesday 3 February by 150 min"
    assert starts(nurbek, shift) == {"Hotel → airport": "10:00"}
    assert shift.kept == (flight.id,)
    assert shift.unfit == (Unfit(of(nurbek, "Hotel → airport").id, flight.id, 100),)


def test_a_whole_day_keeps_what_lies_between_its_items(nurbek: VisitPlan) -> None:
    shift = shift_day(nurbek, MONDAY, 30)
    assert len(shift.moved) == len(nurbek.days[MONDAY])
    assert {each.becomes - each.was for each in shift.moved} == {timedelta(minutes=30)}
    assert shift.unfit == ()


def test_a_day_moves_to_another_one_with_what_has_no_time_yet() -> None:
    talk, flight = event(VISIT, "Talk", "09:00", "10:00"), event(VISIT, "Flight", "18:00", "18:00", kind="departure")
    later = event(VISIT, "Visit", "00:00", "00:00", time_state="to be confirmed")
    other = at("Tour", "2026-02-04T09:30", "2026-02-04T10:30")
    plan = planned(talk, flight, later, other, *there(RECTORS, talk, flight, other))
    shift = move_day(plan, MONDAY, WEDNESDAY)
    assert shift.edit.label == "Move Monday 2 February to Wednesday 4 February"
    after = patched(plan, shift.edit)
    assert [each.title for each in after.days[WEDNESDAY]] == ["Talk", "Tour", "Visit"]
    assert after.days[MONDAY] == (flight,)
    assert shift.kept == (flight.id,)
    assert Unfit(talk.id, other.id, 30) in shift.unfit


@pytest.mark.parametrize("kind", ["arrival", "departure", "prayer"])
def test_where_all_is_fixed_nothing_can_be_shifted(kind: str) -> None:
    held = event(VISIT, "Held", "09:00", "10:00", kind=kind)
    with pytest.raises(Refused, match="Flights, prayers and fixed items keep their time"):
        shift_block(planned(held), [held.id], 10)
    with pytest.raises(Refused, match="nothing here that can be shifted"):
        shift_day(planned(held), TUESDAY, 10)


def test_a_fixed_slot_is_an_anchor() -> None:
    slot, talk = event(VISIT, "Slot", "09:00", "10:00", fixed=True), event(VISIT, "Talk", "09:00", "10:00")
    assert is_anchor(slot)
    assert not is_anchor(talk)


# --- whatever the programme ------------------------------------------------------------------------------------

_KINDS = st.sampled_from(["meeting", "meeting", "transfer", "staff", "prayer", "departure"])


@st.composite
def _programmes(draw: st.DrawFn) -> VisitPlan:
    """Return a day of up to eight items at two venues, which two groups go through as it comes."""
    here, away = row(Venue, name="Here"), row(Venue, name="Away")
    way = row(TravelTime, from_venue_id=here.id, to_venue_id=away.id, minutes=draw(st.integers(0, 40)))
    rows: list[Row] = [here, away, way]
    for number in range(draw(st.integers(1, 8))):
        begins = datetime(2026, 2, 2, 8) + timedelta(minutes=5 * draw(st.integers(0, 60)))
        fields = {"starts": begins, "ends": begins + timedelta(minutes=5 * draw(st.integers(0, 12)))}
        fields |= {"kind": draw(_KINDS), "fixed": draw(st.booleans()) and draw(st.booleans())}
        fields |= {"venue_id": draw(st.sampled_from([here.id, away.id, None]))}
        made = but(event(VISIT, f"Item {number}", "08:00", "09:00"), **fields)
        rows += [made, *(each for who in (RECTORS, EXPERTS) if draw(st.booleans()) for each in there(who, made))]
    return planned(*rows)


def _together(plan: VisitPlan) -> set[tuple[Id, Id]]:
    """Return the pairs of items, the first one first, that a group attends both."""
    events = plan.programme
    groups = {each.id: {row.group_id for row in plan.attendances_by_event.get(each.id, ())} for each in events}
    return {
        (one.id, other.id)
        for place, one in enumerate(events)
        for other in events[place + 1 :]
        if groups[one.id] & groups[other.id]
    }


def _overlap(plan: VisitPlan, one: Id, other: Id) -> timedelta:
    first, second = plan.events[one], plan.events[other]
    return min(first.ends, second.ends) - max(first.starts, second.starts)


@given(_programmes(), st.data(), st.integers(-60, 240))
def test_a_delay_loses_nothing_and_names_what_it_spoils(plan: VisitPlan, draw: st.DataObject, minutes: int) -> None:
    first = draw.draw(st.sampled_from(plan.programme))
    try:
        shift = delay_from(plan, first.id, minutes)
    except Refused:
        assert minutes < 0
        return
    after = patched(plan, shift.edit)
    _check(plan, after, shift, {first.id})
    for one, other in _together(plan):
        follows = plan.events[one].ends <= plan.events[other].starts
        if follows and after.events[other].starts < after.events[one].ends:
            assert (one, other) in {(each.event_id, each.anchor_id) for each in shift.unfit}
    if minutes > 0:
        assert all(is_anchor(plan.events[each.anchor_id]) or _is_beside(plan, each) for each in shift.unfit)
        assert all(timedelta() < each.becomes - each.was <= timedelta(minutes=minutes) for each in shift.moved)


def _is_beside(plan: VisitPlan, unfit: Unfit) -> bool:
    """Tell whether two items were at the same time already, so that none of them comes after the other."""
    one, other = plan.events[unfit.event_id], plan.events[unfit.anchor_id]
    return other.starts <= one.starts < other.ends


@given(_programmes(), st.integers(-240, 240))
def test_a_shifted_day_loses_nothing_and_names_what_it_spoils(plan: VisitPlan, minutes: int) -> None:
    try:
        shift = shift_day(plan, MONDAY, minutes)
    except Refused:
        assert all(is_anchor(each) for each in plan.events.values())
        return
    after = patched(plan, shift.edit)
    _check(plan, after, shift, set())
    named = {frozenset((each.event_id, each.anchor_id)) for each in shift.unfit}
    for one, other in _together(plan):
        overlap = _overlap(after, one, other)
        if overlap > max(timedelta(), _overlap(plan, one, other)):
            assert frozenset((one, other)) in named


def _check(plan: VisitPlan, after: VisitPlan, shift: Shift, moving: set[Id]) -> None:
    """Check that each event is there, as long as before; that what is fixed stays; and that undo takes it back."""
    assert after.events.keys() == plan.events.keys()
    for each in plan.events.values():
        now = after.events[each.id]
        assert now.ends - now.starts == each.ends - each.starts
        assert each.id in moving or not is_anchor(each) or now.starts == each.starts
    assert {each.event_id for each in shift.moved} == {
        each.id for each in plan.events.values() if after.events[each.id].starts != each.starts
    }
    assert plan_content(patched(after, inverse(shift.edit))) == plan_content(patched(plan, Edit("Nothing")))


def test_a_member_is_late_wherever_the_group_was() -> None:
    person = row(Person, position="Rector, university 1")
    member = row(Member, VISIT, delegation_id=GUESTS.id, group_id=RECTORS.id, person_id=person.id)
    talk, interview = event(VISIT, "Talk", "09:00", "10:00"), event(VISIT, "Interview", "10:00", "10:15")
    alone = row(Attendance, VISIT, event_id=interview.id, member_id=member.id)
    plan = planned(person, member, talk, interview, alone, *there(RECTORS, talk))
    assert starts(plan, delay_from(plan, talk.id, 10)) == {"Talk": "09:10", "Interview": "10:10"}
