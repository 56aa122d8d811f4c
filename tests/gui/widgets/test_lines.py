from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from delegation_planner.gui.widgets.lines import breakable, broken


def test_a_name_goes_on_in_the_next_line(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont(qapp.font()))
    name = "National University of Sciences and Technology"
    whole = metrics.horizontalAdvance(name) + 10
    assert broken(name, metrics, whole, first=whole, most=2) == [name]
    first, second = broken(name, metrics, whole, first=whole // 2, most=2)
    assert f"{first} {second}" == name
    assert broken("", metrics, whole, first=whole, most=2) == [""]


@given(st.text("abW жәҚ ب 0–,.", max_size=60), st.integers(30, 400), st.integers(30, 400), st.integers(1, 4))
def test_no_line_is_wider_than_its_room(qapp: QApplication, text: str, room: int, first: int, most: int) -> None:
    metrics = QFontMetrics(QFont(qapp.font()))
    lines = broken(text, metrics, room, first=first, most=most)
    assert 1 <= len(lines) <= most
    for line, width in zip(lines, [first, *[room] * most], strict=False):
        assert metrics.horizontalAdvance(line) <= width


@given(st.text(alphabet="ab ي", max_size=200))
def test_breaking_long_words_says_nothing_else(text: str) -> None:
    words = breakable(text)
    assert words.replace("\u200b", "") == text
    assert max((len(part) for part in words.replace("\u200b", " ").split()), default=0) <= 20
