from planmaking import but, event, plan_of, row, sample, visit

from delegation_planner.gui.words import cards
from delegation_planner.model.ceremonies import MouParty
from delegation_planner.model.kinds import EventStatus, Side, TimeState
from delegation_planner.model.people import Organisation, Person
from delegation_planner.model.row import Row
from delegation_planner.model.visits import Delegation, Member

SAMPLE = sample()


def test_the_heads_of_both_sides_are_named() -> None:
    assert cards.led_by(SAMPLE.plan) == "Led by Sayasat Nurbek, Minister · hosted by Dr Khalid Maqbool Siddiqui"


def test_sides_without_heads_go_by_their_names() -> None:
    of = visit()
    guests = row(Delegation, of, name="Delegation of Kazakhstan", country="KZ")
    hosts = row(Delegation, of, name="Ministry", side=Side.HOST, position=2)
    assert cards.led_by(plan_of(of, guests, hosts)) == "Delegation of Kazakhstan · hosted by Ministry"
    assert cards.led_by(plan_of(of, hosts)) == "hosted by Ministry"
    assert cards.led_by(plan_of(of)) == ""


def test_a_head_without_a_name_goes_by_the_position_alone() -> None:
    of = visit()
    guests = row(Delegation, of, name="Guests")
    person = row(Person, position="Ambassador of Kazakhstan")
    head = row(Member, of, delegation_id=guests.id, person_id=person.id, role="head")
    assert cards.led_by(plan_of(of, guests, person, head)) == "Led by Ambassador of Kazakhstan"


def test_figures_leave_out_what_there_is_none_of() -> None:
    assert [words for _, words in cards.figures(SAMPLE.plan)] == [
        "4 members",
        "3 items on 1 day",
        "1 MoU",
        "1 centre",
        "2 places",
    ]
    assert cards.figures(plan_of(visit())) == ()


def test_what_goes_with_a_visit_is_counted() -> None:
    assert cards.holdings(SAMPLE.plan) == ("3 events", "5 members", "1 MoU", "the record of 1 paper or calendar")
    assert cards.holdings(plan_of(visit())) == ()


def test_what_has_no_time_or_no_place_is_open() -> None:
    of = visit()
    events = (
        event(of, "No time", "09:00", "10:00", time_state=TimeState.TO_BE_CONFIRMED, kind="rest"),
        event(of, "No place", "09:00", "10:00"),
        event(of, "Needs none", "09:00", "10:00", kind="staff"),
        event(of, "Off", "09:00", "10:00", status=EventStatus.CANCELLED),
    )
    assert cards.open_in_programme(plan_of(of, *events)) == 2
    assert cards.open_in_programme(SAMPLE.plan) == 0


def test_names_are_open_where_they_are_missing_or_not_listed() -> None:
    assert cards.open_names(SAMPLE.plan) == 3
    guests = next(each for each in SAMPLE.of(Delegation) if each.side is Side.GUEST)
    rows = [but(each, declared_size=25) if each is guests else each for each in SAMPLE.rows]
    assert cards.open_names(plan_of(SAMPLE.visit, *rows)) == 3 + 21


def test_memoranda_are_open_until_both_parties_are_known() -> None:
    assert cards.open_mous(SAMPLE.plan) == 8, "8 were declared, of which one is listed and lacks a party"
    other = row(Organisation, name="Commission")
    known = [but(each, organisation_id=other.id) if _lacks(each) else each for each in SAMPLE.rows]
    assert cards.open_mous(plan_of(SAMPLE.visit, other, *known)) == 7


def _lacks(each: Row) -> bool:
    return isinstance(each, MouParty) and each.organisation_id is None
