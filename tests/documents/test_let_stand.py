from dataclasses import replace
from datetime import date
from functools import cache

from delegation_planner.documents.line_by_line import line_by_line_sections
from delegation_planner.model.kinds import Edition
from delegation_planner.rules.checks.case import Case
from delegation_planner.rules.checks.engine import find_all
from delegation_planner.rules.checks.finding import Finding
from tests.documents.papermaking import pages, printing, sample


@cache
def standing() -> tuple[Finding, ...]:
    found = find_all(Case(sample(), date(2026, 1, 28)))
    (clash,) = (each for each in found if each.code == "G08")
    return (replace(clash, reason="The rectors sign last"),)


def test_the_staff_reads_at_the_end_what_stands_and_why() -> None:
    last = pages(sample(), "line-by-line", replace(printing(Edition.STAFF), standing=standing()))[-1]
    assert "Let stand, with the reason" in last
    said = " ".join(last[last.index("Let stand, with the reason") :].split())
    assert said == (
        "Let stand, with the reason Check Finding Reason "
        "G08 Rectors are expected in two places. "
        "Mon 10:45–11:00. Rectors’ round table runs into MoU signing ceremony. The rectors sign last"
    )


def test_nobody_else_reads_it() -> None:
    others = replace(printing(Edition.DELEGATION), standing=standing())
    plain = line_by_line_sections(sample(), printing(Edition.DELEGATION))
    assert len(line_by_line_sections(sample(), others)) == len(plain)
    nothing = line_by_line_sections(sample(), printing(Edition.STAFF))
    assert [section.bookmark.title for section in nothing if section.bookmark][-1] != "Let stand, with the reason"
