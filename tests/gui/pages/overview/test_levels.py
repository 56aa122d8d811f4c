"""What the checks have found, on the strip of the overview."""

from pytestqt.qtbot import QtBot
from windowing import event_of

from delegation_planner.gui.pages.overview.page import OverviewPage
from delegation_planner.gui.pages.overview.strip import Block, overlap_of
from delegation_planner.gui.shell.conductor import Conductor
from delegation_planner.gui.subjects import Place
from delegation_planner.model.kinds import EventKind


def block(name: str, starts: int, ends: int, first: int = 0, last: int = 0) -> Block:
    return Block(name, EventKind.MEETING, starts, ends, first, last, name)


def test_two_blocks_overlap_in_a_lane_that_both_have() -> None:
    table, signing = block("table", 620, 660, 1, 1), block("signing", 645, 705, 0, 2)
    assert overlap_of(table, (table, signing)) == (645, 660)
    assert overlap_of(signing, (table, signing)) == (645, 660)
    assert overlap_of(table, (block("aside", 620, 660, 2, 2), block("later", 660, 700, 1, 1))) is None


def test_what_blocks_is_framed_and_a_short_way_is_marked(nurbek: Conductor, qtbot: QtBot) -> None:
    nurbek.go(Place("overview"))
    page = nurbek.page("overview")
    assert isinstance(page, OverviewPage)
    strip, look = page.ui.strip, nurbek.context.look
    frames = {"Rectors’ round table": "danger", "NUST → QAU": "warn"}

    def colours(title: str) -> set[str]:
        box = strip.box_of(event_of(nurbek, title).id).toRect()
        picture = strip.grab(box).toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    qtbot.waitUntil(lambda: all(look.colour(token).name() in colours(title) for title, token in frames.items()))
    assert look.colour("danger").name() not in colours("Bilateral meeting")
