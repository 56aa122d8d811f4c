"""The level of an office by the words of its title: whom protocol takes for equals across two countries."""

import json
import re
from functools import lru_cache

from delegation_planner import data


def level_of(title: str) -> int | None:
    """Return the level of an office, from 1 for a head of state; None where no word of its title is known.

    The first known words of the title count, so that “Adviser to the Minister” is no minister; of several that begin
    there the longest, so that “Minister of State” is no minister either.

    Args:
        title: the title in English, such as “Federal Minister for Education”.
    """
    plain = " ".join(_plain(title).split())
    if (level := _whole_titles().get(plain)) is not None:
        return level
    match = _pattern().search(plain)
    return _words()[match[0]] if match else None


def _plain(title: str) -> str:
    return re.sub(r"[-‐‑–]", " ", title.casefold())


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, int], dict[str, int]]:
    found = json.loads(data.path("levels.json").read_text(encoding="utf-8"))
    words = {_plain(each): row["level"] for row in found["levels"] for each in row["words"]}
    titles = {_plain(each): row["level"] for row in found["levels"] for each in row.get("titles", ())}
    return words, titles


def _words() -> dict[str, int]:
    return _table()[0]


def _whole_titles() -> dict[str, int]:
    return _table()[1]


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_words(), key=len, reverse=True)
    # “The Minister’s adviser” is no minister.
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b(?!['’]s\b)")
