"""The rows of a delegation, and what the filter leaves of them."""

import pytest
from planmaking import Sample, plan_of, row, sample

from delegation_planner.gui.pages.delegation.rows import (
    INTERPRETERS,
    NO_INTERPRETER,
    PAPERS,
    UNNAMED,
    Row,
    Shown,
    counts,
    rows_of,
)
from delegation_planner.model.plan import VisitPlan
from delegation_planner.model.visits import Delegation, Group, Member


@pytest.fixture(name="whole")
def _whole() -> Sample:
    return sample()


def guests(whole: Sample, shown: Shown = Shown()) -> list[Row]:  # noqa: B008 - an immutable value
    return rows_of(whole.plan, whole.of(Delegation)[0].id, shown)


def words(rows: list[Row]) -> list[str]:
    return [f"[{each.words}]" if each.is_head else each.words for each in rows]


def test_sections_stand_in_their_order_with_the_interpreters_last(whole: Sample) -> None:
    assert words(guests(whole)) == [
        "[Rectors · 3]",
        "Rector, university 1",
        "Rector, university 2",
        "Rector, university 3",
        "[No group · 1]",
        "Sayasat Nurbek",
        "[Interpreters · 1]",
        "Interpreter 1",
    ]


def test_a_row_says_what_is_known_of_a_member(whole: Sample) -> None:
    head = next(each for each in guests(whole) if each.name)
    assert (head.number, head.office, head.organisation, head.native) == (1, "Minister", "MSHE", "Саясат Нұрбек")
    assert (head.interpreter, head.food) == ("No. 1", "Halal")
    assert head.spoken == (
        "No. 1, Sayasat Nurbek, MSHE, interpreter: No. 1, food: Halal, passport: Copy only, visa: Applied"
    )
    rector = guests(whole)[1]
    assert (rector.name, rector.office, rector.interpreter) == ("", "", "None")
    assert rector.spoken == (
        "No. 2, Rector, university 1, to be confirmed, MSHE, interpreter: None, food: Not asked, "
        "passport: Awaited, visa: Not started"
    )


def test_an_interpreter_says_its_languages_and_its_side(whole: Sample) -> None:
    last = guests(whole)[-1]
    assert (last.number, last.organisation, last.interpreter, last.office) == (
        1,
        "Kazakh, English",
        "Hosts",
        "the heads",
    )
    assert last.passport is None


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("UNIVERSITY 2", ["[Rectors · 3]", "Rector, university 2"]),
        ("саясат", ["[No group · 1]", "Sayasat Nurbek"]),
        ("нұрбек minister", ["[No group · 1]", "Sayasat Nurbek"]),
        ("kazakh", ["[Interpreters · 1]", "Interpreter 1"]),
        ("nobody", []),
    ],
)
def test_the_filter_looks_into_names_positions_and_scripts(whole: Sample, typed: str, found: list[str]) -> None:
    assert words(guests(whole, Shown(text=typed))) == found


def test_the_filter_takes_an_accent_for_its_letter(whole: Sample) -> None:
    plan = whole.plan
    rows = rows_of(plan, whole.of(Delegation)[0].id, Shown(text="rÉctor, üniversity 3"))
    assert words(rows) == ["[Rectors · 3]", "Rector, university 3"]


def test_segments_count_and_choose(whole: Sample) -> None:
    members = whole.plan.members_by_delegation[whole.of(Delegation)[0].id]
    assert counts(whole.plan, members) == {"all": 4, UNNAMED: 3, PAPERS: 4, NO_INTERPRETER: 3}
    assert len(guests(whole, Shown(segment=NO_INTERPRETER))) == 4
    assert words(guests(whole, Shown(segment=UNNAMED, text="3"))) == ["[Rectors · 3]", "Rector, university 3"]


def test_the_row_at_work_stays_though_the_filter_would_hide_it(whole: Sample) -> None:
    head = next(each for each in guests(whole) if each.name)
    kept = guests(whole, Shown(segment=UNNAMED, text="university 1", keep=head.id))
    assert words(kept) == ["[Rectors · 3]", "Rector, university 1", "[No group · 1]", "Sayasat Nurbek"]


def test_a_folded_section_shows_its_head_unless_something_is_looked_for(whole: Sample) -> None:
    (rectors,) = whole.of(Group)
    folded = frozenset({rectors.id, INTERPRETERS})
    shown = words(guests(whole, Shown(folded=folded)))
    assert shown == ["[Rectors · 3]", "[No group · 1]", "Sayasat Nurbek", "[Interpreters · 1]"]
    assert words(guests(whole, Shown(folded=folded, text="university 3")))[1:] == ["Rector, university 3"]


def test_declared_stands_beside_recorded() -> None:
    whole = sample()
    (rectors,) = whole.of(Group)
    fewer = [each for each in whole.rows if not (isinstance(each, Member) and each.position == 4)]
    fewer = [each for each in fewer if getattr(each, "member_id", None) is None]
    assert words(rows_of(plan_of(whole.visit, *fewer), rectors.delegation_id, Shown()))[0] == (
        "[Rectors · 2 of 3 declared]"
    )


def test_without_groups_the_delegation_heads_its_members(whole: Sample) -> None:
    hosts = whole.of(Delegation)[1]
    assert words(rows_of(whole.plan, hosts.id, Shown()))[:2] == ["[Hosts · 1]", "Dr Khalid Maqbool Siddiqui"]


def test_an_empty_delegation_has_no_section(whole: Sample) -> None:
    plan: VisitPlan = plan_of(whole.visit, row(Delegation, whole.visit, name="Guests"))
    assert rows_of(plan, next(iter(plan.delegations)), Shown()) == []
