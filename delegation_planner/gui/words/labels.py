"""What has been done, in a few words: labels of steps that name something long are shortened where they are shown."""

_START, _END = 44, 15
LONGEST = _START + 1 + _END
"""A label of so many letters is shown whole."""


def short(label: str) -> str:
    """Return a label in at most 60 letters: what was done stands at its start, what came of it at its end."""
    return label if len(label) <= LONGEST else f"{label[:_START].rstrip()}…{label[-_END:].lstrip()}"
