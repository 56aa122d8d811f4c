from dataclasses import replace
from datetime import date

import pytest
from planmaking import sample, visit

from delegation_planner.desk.checking import Readiness
from delegation_planner.gui.pages.home.gist import gist_of
from delegation_planner.gui.pages.home.rows import ALL, PAST, UPCOMING, Form, entries, is_past, split
from delegation_planner.gui.words.cards import Papers
from delegation_planner.model.kinds import VisitStatus
from delegation_planner.model.visits import Visit

TODAY = date(2026, 1, 28)


def on(starts: str, ends: str = "", **fields: object) -> Visit:
    return visit(title=starts, code=f"v{starts}", starts=starts, ends=ends or starts, **fields)


LATER, NEXT, RUNNING, OVER = on("2026-03-01"), on("2026-02-02"), on("2026-01-27", "2026-01-29"), on("2026-01-27")
CLOSED = on("2026-02-10", status=VisitStatus.CLOSED)


@pytest.mark.parametrize(
    ("of", "past"), [(LATER, False), (RUNNING, False), (on("2026-01-28"), False), (OVER, True), (CLOSED, True)]
)
def test_a_visit_is_over_after_its_last_day_and_when_it_was_closed(of: Visit, past: bool) -> None:
    assert is_past(of, TODAY) is past


def test_the_visits_to_come_begin_with_the_next_one() -> None:
    assert split([LATER, CLOSED, NEXT, OVER], TODAY) == ([NEXT, LATER], [CLOSED, OVER])


@pytest.mark.parametrize(
    ("part", "shown"),
    [
        (ALL, ["card 2026-02-02", "head Later", "row 2026-03-01", "head Past", "row 2026-02-10", "row 2026-01-27"]),
        (UPCOMING, ["card 2026-02-02", "head Later", "row 2026-03-01"]),
        (PAST, ["head Past", "row 2026-02-10", "row 2026-01-27"]),
    ],
)
def test_each_part_shows_its_sections(part: str, shown: list[str]) -> None:
    rows = entries([LATER, CLOSED, NEXT, OVER], part, TODAY, lambda _: None)
    assert [f"{row.form} {row.title}" for row in rows] == shown
    block = [row for row in rows if row.form is not Form.CARD]
    assert [row.first for row in block] == [True] + [False] * (len(block) - 1)
    assert [row.last for row in block] == [False] * (len(block) - 1) + [True]


def test_a_visit_that_goes_on_is_said_to_run() -> None:
    (card,) = entries([RUNNING], ALL, TODAY, lambda _: None)
    assert card.when == "running"
    assert card.spoken == "2026-01-27, Idea, Tue 27 Jan 2026, running"


def test_tiles_say_what_is_open_and_what_is_complete() -> None:
    gist = gist_of(sample().plan, Papers.CURRENT)
    card = entries([sample().visit], ALL, TODAY, lambda _: gist)[0]
    assert [(tile.page, tile.words, tile.token) for tile in card.tiles] == [
        ("programme", "Complete", "ok"),
        ("delegation", "3 open", "warn"),
        ("ceremonies", "8 open", "warn"),
        ("documents", "Current", "ok"),
    ]


def test_a_card_says_how_many_checks_pass_and_where_something_must_be_fixed() -> None:
    gist = replace(gist_of(sample().plan), readiness=Readiness(2, 6, 2, 6, 52), must={"programme": 1, "people": 1})
    card = entries([sample().visit], ALL, TODAY, lambda _: gist)[0]
    assert card.checks == "44 of 52 checks pass"
    assert card.spoken.endswith(", 44 of 52 checks pass")
    first = card.tiles[0]
    assert (first.page, first.words, first.token) == ("programme", "1 must fix", "danger")
    assert card.tiles[1].words == "3 open"
    plain = entries([sample().visit], ALL, TODAY, lambda _: gist_of(sample().plan))[0]
    assert (plain.checks, plain.readiness) == ("", None)
