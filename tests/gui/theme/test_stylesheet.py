import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from delegation_planner.gui.theme.contrast import contrast_theme
from delegation_planner.gui.theme.stylesheet import scaled, stylesheet
from delegation_planner.gui.theme.tokens import DARK, LIGHT, Theme

PICTURES = {"caret": "/pictures/caret-12px.png", "tick": "/pictures/tick.png"}


def black_and_yellow() -> QPalette:
    """Return a palette such as a system with high contrast has."""
    palette = QPalette(QColor("#000000"))
    for role, colour in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.WindowText, "#FFFF00"),
        (QPalette.ColorRole.Highlight, "#00FFFF"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


@pytest.mark.parametrize("theme", [LIGHT, DARK, contrast_theme(QPalette())], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", [1, 1.3, 1.5])
def test_nothing_is_left_to_be_put_in(theme: Theme, scale: float) -> None:
    sheet = stylesheet(theme.colours, PICTURES, scale)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}") > 20
    assert '"/pictures/tick.png"' in sheet


@pytest.mark.parametrize(
    ("rule", "grown"),
    [
        ("font-size: 13px;", "font-size: 20px;"),
        ("border: 1px solid", "border: 1px solid"),
        ("padding: 0 12px 3px -4px", "padding: 0 18px 3px -6px"),
    ],
)
def test_sizes_grow_and_lines_stay(rule: str, grown: str) -> None:
    assert scaled(rule, 1.5) == grown
    assert scaled(rule, 1) == rule


@given(st.integers(min_value=0, max_value=500), st.sampled_from([1, 1.1, 1.25, 1.5]))
def test_no_size_shrinks(size: int, scale: float) -> None:
    found = re.fullmatch(r"(\d+)px", scaled(f"{size}px", scale))
    assert found
    assert size <= int(found[1]) <= size * scale + 0.5


def test_every_colour_of_more_contrast_is_one_of_the_system(qapp: QApplication) -> None:
    theme = contrast_theme(black_and_yellow())
    assert theme.name == "contrast"
    assert theme.colours.keys() == LIGHT.colours.keys()
    assert (theme.colours["surface"], theme.colours["ink"], theme.colours["ink3"]) == ("#000000", "#ffff00", "#ffff00")
    assert (theme.colours["accent"], theme.colours["on_accent"]) == ("#00ffff", "#000000")
    assert theme.events.keys() == LIGHT.events.keys()
    assert {each.bar for each in theme.events.values()} == {"#ffff00"}
    assert qapp
