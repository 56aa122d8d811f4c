"""Where the files that come with the program are."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Return the path of a file or folder of `resources/`.

    An installed wheel holds `resources/` inside the package; a checkout has it beside the package.

    Args:
        parts: the steps below `resources/`, such as `"samples", "nurbek-visit.json"`.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
