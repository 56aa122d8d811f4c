"""The page that describes the format names every table, field and value of it, and no other."""

import re
from enum import StrEnum
from pathlib import Path

from delegation_planner.exchange.rows import fields_of
from delegation_planner.model import kinds
from delegation_planner.model.schema import OFFICE_TABLES, TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "portable-format.md").read_text(encoding="utf-8")


def test_every_table_with_its_fields_in_their_order() -> None:
    _, *sections = re.split(r"^### `(\w+)`$", PAGE, flags=re.MULTILINE)
    found = {
        name: tuple(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE))
        for name, text in zip(sections[::2], sections[1::2], strict=True)
    }
    assert list(found.items()) == [(table, fields_of(table)) for table in TABLES if table not in OFFICE_TABLES]


def test_every_value_of_a_closed_list() -> None:
    lists = [each for each in vars(kinds).values() if isinstance(each, type) and issubclass(each, StrEnum)]
    values = [", ".join(f"`{value}`" for value in each) for each in lists]
    # Editions are named in a text, and levels of checks are the office's, which no visit's file holds.
    elsewhere = [", ".join(f"`{value}`" for value in each) for each in (kinds.CheckLevel, kinds.Edition)]
    assert [value for value in values if value and value not in PAGE] == elsewhere
