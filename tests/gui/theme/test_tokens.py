"""Every pair of text and ground that the stylesheet and the painting use is told apart by people who see badly."""

import re

import pytest

from delegation_planner import data
from delegation_planner.gui.theme.tokens import DARK, LIGHT, Theme

TEXT, EDGE = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
GROUNDS = ("canvas", "surface", "surface2", "nav", "hover", "accent_soft")
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_COLOUR = re.compile(r"(?<![-\w])color:\s*\$(\w+)")
_GROUND = re.compile(r"background(?:-color)?:\s*\$(\w+)")


def luminance(colour: str) -> float:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2.2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def pairs_of_the_stylesheet() -> set[tuple[str, str]]:
    """Return the pairs of text and ground that stand in one rule."""
    sheet = re.sub(r"/\*.*?\*/", "", data.path("theme.qss").read_text("utf-8"), flags=re.DOTALL)
    found = set()
    for selector, rule in _RULE.findall(sheet):
        text, ground = _COLOUR.search(rule), _GROUND.search(rule)
        if text and ground and ":disabled" not in selector:
            found.add((text[1], ground[1]))
    return found


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_is_read_on_its_ground(theme: Theme) -> None:
    pairs = pairs_of_the_stylesheet()
    assert ("on_accent", "accent") in pairs
    pairs |= {(text, ground) for text in ("ink", "ink2") for ground in GROUNDS}
    pairs |= {("ink3", ground) for ground in ("canvas", "surface", "surface2", "nav")}
    pairs |= {(kind, f"{kind}_soft") for kind in ("ok", "warn", "danger", "info", "accent")}
    pairs |= {(kind, ground) for kind in ("warn", "danger", "accent") for ground in ("surface", "canvas")}
    low = {
        pair: round(contrast(theme.colours[pair[0]], theme.colours[pair[1]]), 2)
        for pair in pairs
        if contrast(theme.colours[pair[0]], theme.colours[pair[1]]) < TEXT
    }
    assert low == {}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_edges_of_fields_and_the_focus_are_seen(theme: Theme) -> None:
    pairs = [(edge, ground) for edge in ("field", "accent") for ground in ("surface", "canvas")]
    low = {pair for pair in pairs if contrast(theme.colours[pair[0]], theme.colours[pair[1]]) < EDGE}
    assert low == set()


def test_both_themes_have_the_same_tokens() -> None:
    assert LIGHT.colours.keys() == DARK.colours.keys()
    assert LIGHT.events.keys() == DARK.events.keys()
    colours = [*LIGHT.colours.values(), *DARK.colours.values()]
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)
