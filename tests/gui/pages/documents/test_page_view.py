import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from delegation_planner.gui.pages.documents.page_view import ZOOMS, PageView
from delegation_planner.gui.theme.look import Look


@pytest.fixture(name="view")
def _view(qtbot: QtBot, look: Look) -> PageView:
    """A view of 640×760 on a white page of A4."""
    view = PageView()
    qtbot.addWidget(view)
    view.set_up(look)
    view.resize(640, 760)
    view.show()
    picture = QImage(509, 720, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    view.show_picture(picture, (595.28, 841.89))
    return view


def test_a_whole_page_stands_in_the_middle(view: PageView) -> None:
    assert (view.room, view.scale) == ((600, 720), None)
    assert view.page_box().getRect() == (65, 20, 509, 720)


def test_steps_lead_from_the_whole_page_through_all_sizes_and_back(view: PageView) -> None:
    sizes = []
    for _ in range(6):
        view.step(1)
        sizes.append(view.zoom)
    assert sizes == [0.75, 1.0, 1.25, 1.5, 2.0, 2.0]
    for _ in range(5):
        view.step(-1)
    assert view.zoom is None
    assert ZOOMS[0] < 0.64


def test_a_picture_of_the_new_size_is_wanted_once_for_each_step(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignals([view.picture_wanted, view.zoomed]):
        qtbot.keyClick(view, "+")
    assert view.scale == pytest.approx(1.0)
    with qtbot.assertNotEmitted(view.picture_wanted):
        view.set_zoom(view.zoom)


def test_an_empty_view_has_no_steps(qtbot: QtBot, look: Look) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.set_up(look)
    view.step(1)
    assert (view.zoom, view.page_box().size().isEmpty()) == (None, True)
