from datetime import date

from planmaking import Sample, but, plan_of, sample, visit

from delegation_planner.gui.pages.overview import heads
from delegation_planner.gui.pages.overview.heads import Head
from delegation_planner.model.kinds import MemberRole, Side
from delegation_planner.model.visits import Delegation, Member

SAMPLE = sample(city="Islamabad")


def test_a_side_names_its_head_with_office_and_size() -> None:
    assert heads.head_of(SAMPLE.plan, Side.GUEST) == Head(
        "KZ", "Guest · Kazakhstan", "Sayasat Nurbek", "Minister", "Head of a delegation of 4"
    )


def test_the_hosts_are_named_by_their_house() -> None:
    expected = Head("PK", "Host · Pakistan", "Dr Khalid Maqbool Siddiqui", "", "Hosts")
    assert heads.head_of(SAMPLE.plan, Side.HOST) == expected


def test_what_was_declared_comes_before_what_is_recorded() -> None:
    rows = tuple(but(row, declared_size=25) if isinstance(row, Delegation) else row for row in SAMPLE.rows)
    assert heads.head_of(Sample(SAMPLE.visit, rows).plan, Side.GUEST).note == "Head of a delegation of 25"


def test_without_a_head_or_a_side_it_is_to_be_confirmed() -> None:
    rows = tuple(but(row, role=MemberRole.MEMBER) if isinstance(row, Member) else row for row in SAMPLE.rows)
    found = heads.head_of(Sample(SAMPLE.visit, rows).plan, Side.GUEST)
    assert (found.side, found.name) == ("Guest · Kazakhstan", "Head to be confirmed")
    assert heads.head_of(plan_of(SAMPLE.visit), Side.HOST) == Head("", "Host", "To be confirmed", "", "")


def test_a_head_whose_name_is_not_known_is_printed_by_the_position() -> None:
    rows = tuple(
        but(row, role=MemberRole.HEAD if row.position == 2 else MemberRole.MEMBER) if isinstance(row, Member) else row
        for row in SAMPLE.rows
    )
    found = heads.head_of(Sample(SAMPLE.visit, rows).plan, Side.GUEST)
    assert (found.side, found.name) == ("Guest · Kazakhstan · name to be confirmed", "Rector, university 1")


def test_days_and_place() -> None:
    one, two = visit(city="Islamabad"), visit(ends=date(2026, 2, 3))
    assert (heads.day_words(one), heads.place_words(one)) == ("2 February 2026", "Monday · Islamabad")
    assert (heads.day_words(two), heads.place_words(two)) == ("2–3 Feb 2026", "Monday – Tuesday")
