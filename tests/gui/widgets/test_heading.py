import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from delegation_planner.gui.widgets.heading import Heading


@pytest.fixture(name="heading")
def _heading(qtbot: QtBot) -> Heading:
    heading = Heading()
    qtbot.addWidget(heading)
    heading.setWordWrap(True)
    heading.resize(280, 60)
    return heading


def tip(heading: Heading) -> str:
    """Return the tooltip that is asked for."""
    QApplication.sendEvent(heading, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), heading.mapToGlobal(QPoint(1, 1))))
    return heading.toolTip()


def test_a_short_heading_has_one_line_and_no_tooltip(heading: Heading) -> None:
    heading.setText("MoU signing ceremony")
    assert heading.lines(280) == ["MoU signing ceremony"]
    assert heading.heightForWidth(280) == heading.fontMetrics().height()
    assert heading.sizeHint().width() == heading.fontMetrics().horizontalAdvance("MoU signing ceremony") + 1
    assert tip(heading) == ""


@pytest.mark.parametrize("text", ["x" * 1000, "Talks " * 200, "ملاقات " * 150, "🤝" * 500, "<b>" + "y" * 997])
def test_a_long_heading_takes_two_lines_within_its_room(heading: Heading, text: str) -> None:
    heading.setText(text)
    first, second = heading.lines(280)
    assert text.startswith(first)
    assert second.endswith("…")
    assert max(heading.fontMetrics().horizontalAdvance(line) for line in (first, second)) <= 281
    assert heading.minimumSizeHint().width() == 0
    assert heading.sizeHint().width() <= 400
    assert heading.heightForWidth(280) == 2 * heading.fontMetrics().height()
    assert heading.text() == text
    assert tip(heading) == text.replace("<", "&lt;").replace(">", "&gt;")
    assert not heading.grab().isNull()


def test_a_heading_of_two_lines_is_whole(heading: Heading) -> None:
    heading.setText("Meeting of the ministers with the rectors of the universities")
    assert " ".join(heading.lines(280)) == heading.text()
    assert tip(heading) == ""


@given(text=st.text(max_size=200), width=st.integers(20, 400))
def test_any_text_has_lines(qapp: QApplication, text: str, width: int) -> None:
    heading = Heading()
    heading.setText(text)
    assert 1 <= len(heading.lines(width)) <= 2
    assert qapp
