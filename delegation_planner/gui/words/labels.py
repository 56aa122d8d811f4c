"""What has been done, in a few words: labels of steps that name something long are shortened where they are shown."""

from PySide6.QtCore import QCoreApplication

LONGEST = 60
"""A label of so many letters is shown whole."""
_END = 15


def short(label: str, most: int = LONGEST) -> str:
    """Return a label in at most `most` letters: what was done stands at its start, what came of it at its end."""
    return label if len(label) <= most else f"{label[: most - 1 - _END].rstrip()}…{label[-_END:].lstrip()}"


def done(label: str) -> str:
    """Return that a step was done, by its label, which says what it does: “Done: Delay 9 items by 15 min”."""
    return QCoreApplication.translate("Labels", "Done: {label}").format(label=label)
