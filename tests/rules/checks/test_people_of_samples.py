"""What the checks of people, languages and ceremonies find in the reference visit and in its first draft."""

from datetime import date, datetime

import pytest
from sides import PEOPLE, sample_plan, shuffled

from delegation_planner.model.kinds import CheckLevel
from delegation_planner.model.naming import member_name
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.catalogue import CHECKS
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from delegation_planner.rules.checks.fixes import EndAt
from delegation_planner.rules.checks.fixing import safe_fixes

CHECKED = [check for check in CHECKS if check.code in PEOPLE]
SAMPLE = Case(sample_plan("nurbek-visit"), date(2026, 1, 28))
DRAFT = Case(sample_plan("nurbek-first-draft"), date(2026, 1, 20))


def lines(case: Case) -> list[str]:
    return [_line(each) for each in find_all(case, CHECKED)]


def _line(found: Finding) -> str:
    said = ("item", "number", "who", "name", "count", "declared", "named")
    words = [
        found.code,
        found.level.value,
        found.kind,
        *(str(found.facts[each]) for each in said if each in found.facts),
    ]
    return " ".join(filter(None, words))


def test_every_check_is_there_once() -> None:
    assert [check.code for check in CHECKED] == list(PEOPLE)


def test_the_sample() -> None:
    assert lines(SAMPLE) == [
        "D02 block visa 24",
        "G09 block one 8",
        "G08 block Rectors’ round table Rectors",
        "D01 warn names 25 1",
        "D03 warn 5",
        "D04 warn 2",
        "G01 warn 6",
        "P02 warn choose Nadeem Mahbub 2",
        "I01 warn Technical session",
        "N01 warn Dinner hosted by the Federal Minister",
        "P03 info Nadeem Mahbub",
    ]


def test_what_is_said_of_the_sample() -> None:
    found = {each.code: each for each in find_all(SAMPLE, CHECKED)}
    assert found["G09"].facts["country"] == "PK"
    assert found["D01"].facts["unnamed"] == 24
    assert found["G01"].facts["state"] == "draft"
    assert found["I01"].fixes == ()
    unasked = [member_name(SAMPLE.plan, SAMPLE.plan.members[each]) for each in found["D03"].of("members")]
    assert unasked[3:] == ["Dr Khalid Maqbool Siddiqui", "Nadeem Mahbub"]


def test_the_rectors_round_table_is_ended_for_them_to_sign() -> None:
    (found,) = (each for each in find_all(SAMPLE) if each.code == "G08")
    table, ceremony = found.events
    assert [SAMPLE.plan.events[each].title for each in (table, ceremony)] == [
        "Rectors’ round table",
        "MoU signing ceremony",
    ]
    assert (found.facts["minutes"], found.facts["starts"], found.facts["ends"]) == (
        15,
        datetime(2026, 2, 2, 10, 45),
        datetime(2026, 2, 2, 11),
    )
    assert safe_fixes(SAMPLE, found) == (EndAt(table, datetime(2026, 2, 2, 10, 40)),)


def test_what_is_due_only_later_is_not_found_before() -> None:
    early = {each.code for each in find_all(Case(SAMPLE.plan, date(2026, 1, 20)), CHECKED)}
    assert early == {each.split()[0] for each in lines(SAMPLE)} - {"D02", "D03"}
    late = Case(SAMPLE.plan, date(2026, 2, 1))
    assert [each.level for each in find_all(late, CHECKED) if each.code == "G01"] == [CheckLevel.BLOCK]


def test_the_first_draft() -> None:
    openings = ("Al-Farabi", "Satbayev", "Akhmet Yassawi")
    assert lines(DRAFT) == [
        "G09 block both 8",
        *(f"G09 block one {number}" for number in range(1, 8)),
        "I01 block Bilateral meeting",
        "I01 block MoU signing ceremony",
        *(f"I01 block Inauguration: {name} Center" for name in openings),
        "I01 block Lunch",
        "D01 warn list 25 1",
        "D04 warn 2",
        "D05 warn arrival Whole delegation 25",
        "D05 warn departure Whole delegation 25",
        "P02 warn choose Nadeem Mahbub 2",
        "G06 warn estimate MoU signing ceremony",
        "G07 warn fewer MoU signing ceremony 8",
        "N01 warn Lunch",
        "P03 info Nadeem Mahbub",
        "K01 info namesake Inauguration: Satbayev Center",
    ]
    facts = {each.code: each.facts for each in find_all(DRAFT, CHECKED)}
    assert (facts["D01"]["listed"], facts["D01"]["unlisted"]) == (1, 24)
    assert (facts["G06"]["seconds"], facts["G06"]["slot"], facts["G07"]["listed"]) == (1505, 15, 7)
    assert facts["K01"]["proposed"] == "Joint research centre at NUST"


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_rows_makes_no_difference(seed: int) -> None:
    for case in (SAMPLE, DRAFT):
        assert find_all(Case(shuffled(case.plan, seed), case.today), CHECKED) == find_all(case, CHECKED)
