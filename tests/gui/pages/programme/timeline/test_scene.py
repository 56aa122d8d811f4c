import pytest
from PySide6.QtCore import QPointF, QRectF

from delegation_planner.gui.pages.programme.timeline.faces import Faces
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.marks import Mark
from delegation_planner.gui.pages.programme.timeline.problems import conflicts, lanes_with_problems, problems_of
from delegation_planner.gui.pages.programme.timeline.proposal import proposal_of
from delegation_planner.gui.pages.programme.timeline.scene import Scene, scene_of
from delegation_planner.gui.pages.programme.timeline.shown import Shown
from delegation_planner.gui.theme.look import Look
from delegation_planner.model.kinds import CheckLevel, EventKind
from tests.gui.pages.programme.timeline.boards import HEAD, RECTORS, TECHNICAL, board, item


def grid(minute: float = 1.4, lane: float = 260) -> Grid:
    return Grid(minute, above=14, gutter=56, lane=lane, lanes=3, staff=22, is_open=False, scale=1)


def scene(*rows: object, minute: float = 1.4, lane: float = 260) -> Scene:
    return scene_of(board(*rows), grid(minute, lane))


def shown_of(of: Scene, title: str) -> Shown:
    return next(each for each in of.shown if each.block.item.title == title)


def words(look: Look, of: Scene, title: str, mark: Mark | None = None) -> list[str]:
    shown = shown_of(of, title)
    face = Faces(look).of(shown, of.text_of(shown), mark, of.grid.minute)
    return [piece.text for piece in face.pieces if piece.font is not None]


def test_minutes_and_lanes_have_their_places() -> None:
    measures = grid()
    assert (measures.y(0), measures.y(60), measures.minute_at(98)) == pytest.approx((14, 98, 60))
    assert [measures.lane_at(x) for x in (0, 57, 320, 600, 900)] == [0, 0, 1, 2, 2]
    assert measures.lane_box(1, 2) == (316, 836)
    box = measures.span(600, 610, (0, 0))
    assert (box.height(), box.left(), box.right()) == (20, 60, 312)
    assert measures.span(-30, 60, (0, 0)).top() == 15
    assert measures.span(1410, 1500, (0, 0)).height() == pytest.approx(40)


def test_only_what_can_be_seen_is_found_also_long_items_that_begin_above() -> None:
    whole = scene(
        *item("Long", "08:00", "18:00", HEAD),
        *item("Early", "08:00", "08:30", RECTORS),
        *item("Noon", "12:00", "12:30", RECTORS),
    )
    seen = whole.visible(whole.grid.y(710), whole.grid.y(800))
    assert [each.block.item.title for each in seen] == ["Long", "Noon"]
    assert whole.visible(whole.grid.y(1200), whole.grid.y(1300)) == []


def test_the_uppermost_block_is_found_at_a_place() -> None:
    whole = scene(*item("Long", "08:00", "12:00", HEAD, RECTORS), *item("Short", "09:00", "09:30", HEAD))
    point = shown_of(whole, "Short").box.center()
    found = whole.at(point)
    assert found
    assert found.block.item.title == "Short"
    assert whole.at(QPointF(point.x(), whole.grid.y(1300))) is None


def test_an_overlap_is_hatched_where_it_hides_no_title() -> None:
    whole = scene(
        *item("Table", "10:20", "11:00", RECTORS), *item("Signing", "10:45", "11:45", HEAD, RECTORS, TECHNICAL)
    )
    (band,) = whole.bands
    table, signing = shown_of(whole, "Table"), shown_of(whole, "Signing")
    assert (band.overlap.starts, band.overlap.ends) == (645, 660)
    assert band.box.top() >= whole.grid.y(645)
    assert (band.box.left(), band.box.right()) == (table.box.left() - 1, table.box.right() + 1)
    assert not band.box.intersects(whole.text_of(table))
    assert not band.box.intersects(signing.text)
    inside = scene(*item("Long", "09:00", "12:00", HEAD), *item("Inside", "10:00", "10:30", HEAD))
    (band,) = inside.bands
    shown = shown_of(inside, "Inside")
    assert shown.box.contains(band.box.adjusted(1, 0, -1, -1))
    assert not band.box.intersects(inside.text_of(shown))


def test_words_below_each_other_in_a_high_block_and_on_one_line_in_a_low_one(look: Look) -> None:
    rows = item("Talks", "09:00", "10:00", HEAD, note="With HEC")
    assert words(look, scene(*rows), "Talks") == ["09:00–10:00", "Talks", "With HEC"]
    assert words(look, scene(*item("Talks", "09:00", "09:15", HEAD, note="With HEC")), "Talks") == [
        "09:00–09:15",
        "Talks",
    ]
    assert words(look, scene(*rows, lane=30), "Talks") == []


def test_words_never_run_into_the_times(look: Look) -> None:
    rows = item("A meeting with a name that has no end and goes on", "09:00", "10:00", HEAD)
    whole = scene(*rows, lane=200)
    shown = shown_of(whole, rows[0].title)
    face = Faces(look).of(shown, shown.text, None, 1.4)
    times, title = (piece for piece in face.pieces if piece.font is not None)
    assert title.text.endswith("…")
    assert title.x < times.x
    assert words(look, whole, rows[0].title)[0] == "09:00–10:00"


def test_a_mark_is_written_and_leads_to_its_item(look: Look) -> None:
    leg = item("Drive", "09:00", "09:30", HEAD, RECTORS, kind=EventKind.TRANSFER)
    talks = item("Talks", "10:00", "11:00", RECTORS)
    whole = scene(*leg, *talks)
    short = Mark(CheckLevel.WARN, "5 min short: 35 min needed")
    assert words(look, whole, "Drive", short)[-1] == "5 min short: 35 min needed"
    marks = {leg[0].id: short, talks[0].id: Mark(CheckLevel.BLOCK, "No chair.")}
    assert (problems_of(whole, marks, talks[0].id), lanes_with_problems(whole, marks)) == (["No chair."], {1})
    assert conflicts(whole, marks) == [leg[0].id, talks[0].id]
    assert conflicts(whole, {leg[0].id: Mark(CheckLevel.INFO, "Friday.")}) == []


def test_an_edit_that_is_proposed_shows_where_items_are_and_would_be() -> None:
    talks, tea = item("Talks", "09:00", "10:00", HEAD), item("Tea", "11:00", "11:30", HEAD)
    later = talks[0].model_copy(
        update={"starts": talks[0].starts.replace(hour=10), "ends": talks[0].ends.replace(hour=11)}
    )
    found = proposal_of(board(*talks, *tea), board(later, *talks[1:], *tea))
    assert found.moved == {talks[0].id}
    assert [each.title for each in found.left] == ["Talks"]
    (ghost,) = found.ghosts(grid())
    assert isinstance(ghost, QRectF)
    assert ghost.top() == grid().y(540) + 1
    gone = proposal_of(board(*talks, *tea), board(*talks))
    assert (gone.moved, [each.title for each in gone.left]) == (frozenset(), ["Tea"])
