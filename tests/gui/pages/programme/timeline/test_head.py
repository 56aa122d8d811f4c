from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.programme.timeline.board import Lane
from delegation_planner.gui.pages.programme.timeline.grid import Grid
from delegation_planner.gui.pages.programme.timeline.head import LaneHead
from delegation_planner.gui.theme.look import Look


def test_the_head_is_read_with_who_is_in_each_lane_and_where_there_are_problems(qtbot: QtBot, look: Look) -> None:
    head = LaneHead()
    qtbot.addWidget(head)
    head.set_up(look)
    head.resize(700, 44)
    lanes = (Lane("a", "Head of delegation", "Sayasat Nurbek and 6 others"), Lane("b", "Rectors", "10 members"))
    folded = Grid(1.4, 14, 56, 300, 2, 34, is_open=False, scale=1)
    head.show_lanes(folded, lanes, frozenset({1}), "")
    assert head.accessibleName() == (
        "Head of delegation, Sayasat Nurbek and 6 others; Rectors, 10 members, has problems"
    )
    assert head.staff.accessibleName() == "Open the staff lane"
    assert (head.staff.width(), head.staff.height()) >= (28, 28)
    with qtbot.waitSignal(head.staff_wanted) as wanted:
        head.staff.click()
    assert wanted.args == [True]
    head.show_lanes(Grid(1.4, 14, 56, 200, 2, 200, is_open=True, scale=1), lanes, frozenset(), "Almaty")
    assert head.staff.accessibleName() == "Fold the staff lane"
    assert not head.grab().isNull()
    look.changed.disconnect(head._dress)  # noqa: SLF001 - the look outlives it
