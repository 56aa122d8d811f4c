"""The one stylesheet, made from its template and the tokens of a theme."""

import re
from collections.abc import Mapping
from string import Template

from delegation_planner import data

_SIZE = re.compile(r"(?<![\w.])(\d+)px")
_LINE = 3
"""Lines and frames up to so many pixels keep their width at every text size."""


def stylesheet(colours: Mapping[str, str], pictures: Mapping[str, str], scale: float) -> str:
    """Return the stylesheet.

    Args:
        colours: by token, as `#RRGGBB`.
        pictures: the paths of the small pictures that stylesheets can only take from files.
        scale: by what sizes are multiplied; 1 for 100 %.
    """
    template = Template(data.path("theme.qss").read_text(encoding="utf-8"))
    return scaled(template.substitute(colours, **pictures), scale)


def scaled(sheet: str, scale: float) -> str:
    """Return a stylesheet with its sizes multiplied; lines keep their width."""
    if scale == 1:
        return sheet
    return _SIZE.sub(lambda found: f"{_scaled(int(found[1]), scale)}px", sheet)


def _scaled(size: int, scale: float) -> int:
    return size if size <= _LINE else round(size * scale)
